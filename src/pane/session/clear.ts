/** Takes the result sheets away; the settings stay, and so do the history, scenarios, what people judged, and what they typed that was being kept. */
import { sheetRoles, type SheetRole } from "../../workbook/workbook";
import { putBack } from "./check";
import { remember, type Doing, type SessionContext } from "./context";
import { openWorkbook } from "./look";
import { typedInto } from "./owned-part";
import type { PaneMessage } from "./state";
import { lookOrTakeBack } from "./take-back";

/** Sheets that hold what a user set or typed. */
const staying: readonly SheetRole[] = ["settings", "kept-remarks", "judgements", "history", "scenarios"];

export async function clearResults(context: SessionContext, doing: Doing): Promise<PaneMessage> {
  const opened = await openWorkbook(context, doing);
  doing.begin("clearing");
  const { judgements, stray } = await typedInto(["judgements"], opened.workbook, context.ruleBooks);
  const holdsNone = judgements.length === 0 && stray.length === 0;
  const going = sheetRoles.filter((role) => !staying.includes(role) || (role === "judgements" && holdsNone));
  const { restore } = await putBack(opened.workbook, doing, () => opened.workbook.put([], going));
  remember(context, { undoable: { what: "results" }, undo: restore });
  await lookOrTakeBack(opened, context, doing);
  return { kind: "cleared" };
}
