/** What the pane asks of the place that it lives in: Excel, or the page that holds a file. */
import type { Day } from "../tables/days";
import type { Language } from "../tables/definition";
import type { Place } from "../tables/facts";
import type { CellRef, LiveWorkbook } from "../workbook/workbook";

/** Long work: how far it is, from 0 to 1, and whether it is still wanted. */
export interface Work {
  readonly signal: AbortSignal;
  progress(done: number): void;
}

export interface PaneHost {
  /** Excel itself, or a file in the page. */
  readonly kind: "excel" | "file";
  /** The language of the host's own screens. */
  readonly language: Language;
  today(): Day;
  /**
   * Reads the workbook as it stands now; what it gives is not kept for longer than one piece of work.
   * @throws WorkbookError; the signal's reason when cancelled.
   */
  open(work: Work): Promise<LiveWorkbook>;
  /** Shows a sheet and selects the cell or row of a place in it. @throws WorkbookError `sheet-gone` */
  goTo(place: Place): Promise<void>;
  /** The cell that the user has selected; null where there is none. */
  selection(): Promise<CellRef | null>;
  /**
   * Tells of changes of the user's (not of ours) once they have come to rest, and of the selection.
   * @returns what ends the telling.
   */
  watch(listener: { changed(): void; selected(cell: CellRef): void }): () => void;
  /** Opens the sample workbook of a language: beside the user's own, never over it. */
  openSample(language: Language): Promise<void>;
  /** Hands the user a text as a file; absent where the host lets no page do so. */
  saveText?(name: string, type: string, text: string): Promise<void>;
}
