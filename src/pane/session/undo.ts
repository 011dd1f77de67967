/** Takes back what was done last. */
import type { Doing, SessionContext } from "./context";
import { look } from "./look";
import type { PaneMessage } from "./state";

export async function undo(context: SessionContext, doing: Doing): Promise<PaneMessage | null> {
  const { done, store } = context;
  const last = done.at(-1);
  if (last === undefined) return null;
  doing.begin("undoing");
  const leftAlone = await last.undo();
  done.splice(done.indexOf(last), 1);
  // Until it is looked at again, the state is of before.
  store.set({ undoable: done.at(-1)?.undoable ?? null, changedSince: true });
  await look(context, doing);
  return { kind: "undone", leftAlone };
}
