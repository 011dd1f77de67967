/** Assesses the workbook and writes the result sheets; whoever gives it up finds the sheets as they were. */
import { putResults } from "../../check-workbook";
import type { LiveWorkbook } from "../../workbook/workbook";
import { remember, type Doing, type SessionContext } from "./context";
import { look, resultSheetsIn } from "./look";
import type { PaneMessage } from "./state";

export async function check(context: SessionContext, doing: Doing): Promise<PaneMessage | null> {
  const opened = await look(context, doing);
  const { workbook, checked } = opened;
  if (context.store.state.workbook === "no-tables") return null;
  doing.begin("writing");
  const { value: sheets, restore } = await putBack(workbook, doing, () => putResults(workbook, checked));
  context.settingsChanged = false;
  context.store.set({ resultSheets: resultSheetsIn(workbook.sheets), resultsAreOld: false });
  remember(context, { undoable: { what: "results" }, undo: restore });
  await context.selection.follow(opened.workbook, opened.changes);
  return { kind: "written", sheets };
}

/** Changes sheets of ours; puts them back where the work was given up meanwhile. */
export async function putBack<T>(
  workbook: LiveWorkbook,
  { signal }: Doing,
  change: () => Promise<T>,
): Promise<{ value: T; restore: () => Promise<[]> }> {
  signal.throwIfAborted();
  const restoreOwned = await workbook.keepOwned();
  signal.throwIfAborted();
  const value = await change();
  if (signal.aborted) {
    await restoreOwned();
    throw signal.reason;
  }
  const restore = async (): Promise<[]> => {
    await restoreOwned();
    return [];
  };
  return { value, restore };
}
