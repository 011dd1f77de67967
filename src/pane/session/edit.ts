/** Changes cells of the user's on the user's word; whoever gives it up finds them as they were. */
import type { Checked } from "../../check-workbook";
import {
  formatAddress,
  WorkbookError,
  type CellEdit,
  type CellRef,
  type NewRows,
} from "../../workbook/workbook";
import { remember, type Doing, type SessionContext } from "./context";
import type { Opened } from "./look";
import type { PaneMessage, Task, Undoable } from "./state";
import { lookAfter, lookOrTakeBack, takeBack } from "./take-back";

export interface Edit {
  cells: readonly CellEdit[];
  rows?: readonly NewRows[];
  undoable: Undoable;
  task: Task;
  /** Whether the workbook says afterwards what it was to say. */
  hasTaken(checked: Checked): boolean;
}

/** Makes the edit, so that it can be taken back, and looks again. What did not take is taken back at once. */
export async function edit(
  { cells, rows = [], undoable, task, hasTaken }: Edit,
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
  const checked = await lookOrTakeBack(opened, context, doing);
  if (hasTaken(checked)) return { kind: "done", undoable };
  await takeBack(context);
  await lookAfter(opened, context, doing);
  throw new WorkbookError("host-fault", formatAddress(cells[0]?.cell ?? firstOf(rows)));
}

function firstOf([added]: readonly NewRows[]): CellRef {
  return { sheet: added!.sheet, row: added!.below + 1, column: 0 };
}
