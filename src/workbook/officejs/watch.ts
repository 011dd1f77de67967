/** Tells what the user does in the workbook: that something changed, and which cell is selected. */
import type { CellRef } from "../workbook";
import { callExcel } from "./call";
import { selection } from "./navigate";
import { loadStructure } from "./structure";

export interface Listener {
  /** Cells of the user's or our settings changed, by whomever, and have come to rest. Our own writing is not told. */
  changed(): void;
  selected(cell: CellRef): void;
}

/** How waiting is done; tests bring their own. */
export interface Timers {
  set(run: () => void, milliseconds: number): unknown;
  clear(timer: unknown): void;
}

const realTimers: Timers = {
  set: (run, milliseconds) => setTimeout(run, milliseconds),
  clear: (timer) => clearTimeout(timer as number),
};

/** Milliseconds: of rest before something counts as done, and before listening is tried again. */
const rest = { change: 800, selection: 150, retry: 3_000 };

/** @returns what ends the watching. */
export function watchExcel(listener: Listener, timers: Timers = realTimers): () => void {
  const touched = new Set<string>();
  const changes = afterRest(timers, rest.change, async () => {
    const ids = [...touched];
    touched.clear();
    if (await countsAsChange(ids)) tell(() => listener.changed());
  });
  const selections = afterRest(timers, rest.selection, async () => {
    const cell = await selection();
    if (cell) tell(() => listener.selected(cell));
  });
  const touch = async ({ worksheetId }: { worksheetId: string }) => {
    touched.add(worksheetId);
    changes.start();
  };
  let handlers: readonly OfficeExtension.EventHandlerResult<unknown>[] = [];
  let ended = false;
  const tell = (run: () => void) => {
    if (!ended) run();
  };
  const listen = async () => {
    try {
      const added = await addHandlers(touch, async () => selections.start());
      if (ended) await removeHandlers(added);
      else handlers = added;
    } catch {
      // Excel takes no calls while a cell is being edited.
      tell(() => retries.start());
    }
  };
  const retries = afterRest(timers, rest.retry, listen);
  void listen();
  return () => {
    ended = true;
    for (const waiting of [changes, selections, retries]) waiting.stop();
    void removeHandlers(handlers).catch(() => undefined);
  };
}

function addHandlers(
  touch: (args: { worksheetId: string }) => Promise<void>,
  select: () => Promise<void>,
): Promise<OfficeExtension.EventHandlerResult<unknown>[]> {
  return callExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(touch),
      worksheets.onAdded.add(touch),
      worksheets.onDeleted.add(touch),
      worksheets.onSelectionChanged.add(select),
      worksheets.onActivated.add(select),
    ];
    await context.sync();
    return handlers as OfficeExtension.EventHandlerResult<unknown>[];
  });
}

async function removeHandlers(
  handlers: readonly OfficeExtension.EventHandlerResult<unknown>[],
): Promise<void> {
  const context = handlers[0]?.context;
  if (!context) return;
  for (const handler of handlers) handler.remove();
  await context.sync();
}

/** Whether a change in any of these sheets matters to an assessment: our own result sheets do not, our settings do. */
async function countsAsChange(ids: readonly string[]): Promise<boolean> {
  try {
    return await callExcel(async (context) => {
      const structure = loadStructure(context);
      await context.sync();
      const sheets = new Map(structure().sheets.map((sheet) => [sheet.id, sheet]));
      return ids.some((id) => {
        const sheet = sheets.get(id);
        const isResult =
          sheet && ((sheet.owned !== null && sheet.owned !== "settings") || sheet.draft !== null);
        return !isResult;
      });
    });
  } catch {
    return true;
  }
}

/** Runs something once it has been asked for and then not again for a while. */
function afterRest(timers: Timers, milliseconds: number, run: () => Promise<void>) {
  let timer: unknown = null;
  const stop = () => {
    if (timer !== null) timers.clear(timer);
    timer = null;
  };
  return {
    stop,
    start() {
      stop();
      timer = timers.set(() => {
        timer = null;
        void run();
      }, milliseconds);
    },
  };
}
