/** Changes cells of the user's on the user's word; whoever gives it up finds them as they were. */
import type { CellEdit, NewRows } from "../../workbook/workbook";
import { remember, type Doing, type SessionContext } from "./context";
import { lookAt, type Opened } from "./look";
import type { PaneMessage, Task, Undoable } from "./state";

export interface Edit {
  cells: readonly CellEdit[];
  rows?: readonly NewRows[];
}

/** Makes the edit, so that it can be taken back, and looks again. */
export async function edit(
  { cells, rows = [] }: Edit,
  undoable: Undoable,
  task: Task,
  opened: Opened,
  context: SessionContext,
  doing: Doing,
): Promise<PaneMessage> {
  doing.begin(task);
  doing.signal.throwIfAborted();
  const undo = await opened.workbook.edit(cells, rows);
  if (doing.signal.aborted) {
    await undo();
    throw doing.signal.reason;
  }
  remember(context, { undoable, undo });
  await lookAt(opened, context, doing);
  return { kind: "done", undoable };
}
