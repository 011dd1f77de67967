/** Changes settings, which travel with the workbook on a sheet of ours that its users can see. */
import type { Checked } from "../../check-workbook";
import { settingsSheet } from "../../report/settings-sheet";
import type { Workbook } from "../../workbook/workbook";
import { changedSettings } from "./changed-settings";
import { putBack } from "./check";
import { remember, type Doing, type SessionContext } from "./context";
import { look, type Opened } from "./look";
import { withWhatIsKept } from "./owned-part";
import type { PaneMessage, SettingsChange } from "./state";
import { lookOrTakeBack } from "./take-back";

export async function changeSettings(
  change: SettingsChange,
  context: SessionContext,
  doing: Doing,
): Promise<PaneMessage> {
  return writeSettings(change, await look(context, doing), context, doing);
}

/** Changes settings of a workbook that was looked at. */
export async function writeSettings(
  change: SettingsChange,
  { checked, ...opened }: Opened & { checked: Checked },
  context: SessionContext,
  doing: Doing,
): Promise<PaneMessage> {
  const { workbook } = opened;
  const { ruleBooks } = context;
  doing.begin("saving-settings");
  const settings = changedSettings(checked.previous.settings, change);
  const sheet = settingsSheet(settings, ruleBooks, checked.language, inputsHeld(checked, workbook));
  const sheets = await withWhatIsKept({ ...sheet, role: "settings" }, checked, workbook, ruleBooks);
  const { restore } = await putBack(workbook, doing, () => workbook.put(sheets));
  const undoable = { what: "settings" } as const;
  remember(context, { undoable, undo: restore });
  context.settingsChanged = true;
  await lookOrTakeBack(opened, context, doing);
  return { kind: "done", undoable };
}

/** The fingerprint that the settings hold goes on being held there. */
function inputsHeld({ previous }: Checked, { sheets }: Workbook): string | null {
  return sheets.some(({ owned }) => owned === "readiness") ? null : previous.inputs;
}
