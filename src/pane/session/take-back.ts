/** Looks again after a change; whoever gives that up finds the workbook as it was before the change. */
import type { Checked } from "../../check-workbook";
import type { Doing, SessionContext } from "./context";
import { lookAt, type Opened } from "./look";

/** Looks at what the change remembered last has made of the workbook. */
export async function lookOrTakeBack(
  opened: Opened,
  context: SessionContext,
  doing: Doing,
): Promise<Checked> {
  try {
    return await lookAfter(opened, context, doing);
  } catch (error) {
    if (doing.signal.aborted) await takeBack(context);
    throw error;
  }
}

/** Looks again after a change that stays; until that is done, the state is of before. */
export async function lookAfter(opened: Opened, context: SessionContext, doing: Doing): Promise<Checked> {
  try {
    return await lookAt(opened, context, doing);
  } catch (error) {
    context.store.set({ changedSince: true });
    throw error;
  }
}

/** Takes back what was remembered last. */
export async function takeBack({ done, store }: SessionContext): Promise<void> {
  await done.pop()!.undo();
  store.set({ undoable: done.at(-1)?.undoable ?? null });
}
