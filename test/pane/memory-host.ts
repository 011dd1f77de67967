/** A host over a workbook in memory: what tests of the pane drive it with. */
import type { PaneHost, Work } from "../../src/pane/host";
import { parseIsoDate, type Day } from "../../src/tables/days";
import type { Language } from "../../src/tables/definition";
import type { Place } from "../../src/tables/facts";
import type { CellRef, LiveWorkbook } from "../../src/workbook/workbook";

export interface MemoryHost extends PaneHost {
  /** Where the pane has gone so far. */
  readonly gone: readonly Place[];
  /** The languages of samples opened so far. */
  readonly samples: readonly Language[];
  /** The texts handed over as files so far, by name. */
  readonly saved: ReadonlyMap<string, string>;
  /** How often the workbook was opened. */
  readonly opened: number;
  /** Nothing listens any more. */
  readonly unwatched: boolean;
  /** The user changes something. */
  userChanges(): void;
  /** The user selects a cell. */
  userSelects(cell: CellRef): void;
}

export interface MemoryHostOptions {
  language?: Language;
  kind?: PaneHost["kind"];
  today?: Day;
  /** Called before the workbook is handed out, so that a test can make it fail or wait. */
  onOpen?: (work: Work) => Promise<void> | void;
  goTo?: (place: Place) => Promise<void>;
  openSample?: (language: Language) => Promise<void>;
}

/** A host that hands out this workbook each time. */
export function memoryHost(workbook: LiveWorkbook, options: MemoryHostOptions = {}): MemoryHost {
  const listeners = new Set<Parameters<PaneHost["watch"]>[0]>();
  const gone: Place[] = [];
  const samples: Language[] = [];
  const saved = new Map<string, string>();
  let selected: CellRef | null = null;
  let opened = 0;
  return {
    kind: options.kind ?? "excel",
    language: options.language ?? "en",
    gone,
    samples,
    saved,
    get opened() {
      return opened;
    },
    get unwatched() {
      return listeners.size === 0;
    },
    today: () => options.today ?? parseIsoDate("2026-06-30")!,
    async open(work) {
      opened++;
      await options.onOpen?.(work);
      work.signal.throwIfAborted();
      work.progress(1);
      return workbook;
    },
    async goTo(place) {
      await options.goTo?.(place);
      gone.push(place);
    },
    selection: async () => selected,
    watch(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    async openSample(language) {
      await options.openSample?.(language);
      samples.push(language);
    },
    ...(options.kind === "file" && {
      async saveText(name: string, _: string, text: string) {
        saved.set(name, text);
      },
    }),
    userChanges() {
      for (const { changed } of listeners) changed();
    },
    userSelects(cell) {
      selected = cell;
      for (const listener of listeners) listener.selected(cell);
    },
  };
}
