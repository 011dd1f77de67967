/** Puts chosen values into cells of the user's. */
import { remember, type Doing, type SessionContext } from "./context";
import { look, lookAt } from "./look";
import type { Fix, FixOption, PaneMessage } from "./state";

export async function fix(
  chosen: readonly { fix: Fix; option: FixOption }[],
  context: SessionContext,
  doing: Doing,
): Promise<PaneMessage | null> {
  const { workbook, changes } = await look(context, doing);
  doing.begin("fixing");
  doing.signal.throwIfAborted();
  const cells = chosen.map(({ fix: { cell }, option: { value } }) => ({ cell, value }));
  const undo = await workbook.edit(cells);
  const undoable = { what: "fixes", count: cells.length } as const;
  remember(context, { undoable, undo });
  await lookAt({ workbook, changes }, context, doing);
  return { kind: "done", undoable };
}
