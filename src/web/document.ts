/** The file that the page holds: its workbook, what is shown of it, and what was changed since it was saved. */
import type { CellRef, LiveWorkbook, Sheet, SheetInfo, SheetValue, Undo } from "../workbook/workbook";
import { openXlsx } from "../workbook/xlsx/open";
import { readCells, type SheetCells } from "./sheet-cells";

/** What the page shows of a file; a new object after each change. */
export interface DocumentState {
  sheets: readonly SheetInfo[];
  /** Goes up with each change of a cell. */
  version: number;
  sheet: string;
  cell: CellRef;
  /** Goes up when a place is to be brought into view. */
  shown: number;
  unsaved: boolean;
}

export interface FileDocument {
  /** Tells this opening of a file from others. */
  readonly id: number;
  readonly name: string;
  readonly date1904: boolean;
  readonly state: DocumentState;
  /** @returns what ends the subscription. */
  subscribe(listener: () => void): () => void;
  /** Tells of changes that the user made in the grid. */
  onEdit(listener: () => void): () => void;
  /** The workbook for the pane: what it changes, the page shows. */
  readonly workbook: LiveWorkbook;
  /** The cells of a sheet as they stand. */
  cells(sheet: string): Promise<SheetCells>;
  /** A sheet that was put in here, with its looks. */
  written(sheet: string): Sheet | undefined;
  select(cell: CellRef): void;
  /** Shows a sheet where it was left. */
  show(sheet: string): void;
  /** Selects a cell and brings it into view. */
  reveal(cell: CellRef): void;
  edit(cell: CellRef, value: SheetValue): Promise<void>;
  /** Takes back what was edited last here; false where there is nothing. */
  undo(): Promise<boolean>;
  /** The file as it stands, which then counts as saved. */
  save(): Promise<Blob>;
}

let opened = 0;

/** Opens a file. @throws WorkbookError saying what it is instead */
export async function openDocument(name: string, file: Blob): Promise<FileDocument> {
  const book = await openXlsx(file, { breathe: breather() });
  const listeners = new Set<() => void>();
  const editListeners = new Set<() => void>();
  const places = new Map<string, CellRef>();
  const undos: Undo[] = [];
  const known = new Map<string, Promise<SheetCells>>();
  let written: ReadonlyMap<string, Sheet> = new Map();
  let turn: Promise<unknown> = Promise.resolve();
  let state = firstState(book.sheets);

  const set = (change: Partial<DocumentState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  /** Changes of the workbook wait for each other. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  };
  /** After a change, whatever came of it: what stood before may not any more. */
  const changing = <T>(work: () => Promise<T>): Promise<T> =>
    inTurn(async () => {
      const result = await work();
      known.clear();
      const { sheets } = book;
      const isThere = sheets.some(({ name }) => name === state.sheet);
      const sheet = isThere ? state.sheet : firstState(sheets).sheet;
      set({ sheets, sheet, cell: placeIn(sheet), version: state.version + 1, unsaved: true });
      return result;
    });
  const placeIn = (sheet: string) => places.get(sheet) ?? { sheet, row: 1, column: 0 };
  const select = (cell: CellRef, shown = state.shown) => {
    places.set(cell.sheet, cell);
    set({ sheet: cell.sheet, cell, shown });
  };
  const tellOfEdit = () => {
    for (const listener of editListeners) listener();
  };

  const workbook: LiveWorkbook = {
    get sheets() {
      return book.sheets;
    },
    date1904: book.date1904,
    merges: (sheet) => book.merges(sheet),
    notes: (sheet) => book.notes!(sheet),
    scan: (sheet, onRow) => book.scan(sheet, onRow),
    put: (sheets, remove) =>
      changing(async () => {
        const names = await book.put(sheets, remove);
        const left = [...written].filter(([name]) => book.sheets.some((sheet) => sheet.name === name));
        written = new Map([...left, ...names.map((name, index) => [name, sheets[index]!] as const)]);
        return names;
      }),
    async edit(cells, rows) {
      const undo = await changing(() => book.edit(cells, rows));
      return () => changing(undo);
    },
    keepOwned: () =>
      inTurn(async () => {
        const before = written;
        const restore = await book.keepOwned();
        return () =>
          changing(async () => {
            await restore();
            written = before;
          });
      }),
  };

  return {
    id: ++opened,
    name,
    date1904: book.date1904,
    get state() {
      return state;
    },
    subscribe: (listener) => listening(listeners, listener),
    onEdit: (listener) => listening(editListeners, listener),
    workbook,
    cells(sheet) {
      const cells = known.get(sheet) ?? readCells(book, sheet);
      known.set(sheet, cells);
      return cells;
    },
    written: (sheet) => written.get(sheet),
    select: (cell) => select(cell),
    show: (sheet) => set({ sheet, cell: placeIn(sheet) }),
    reveal: (cell) => select(cell, state.shown + 1),
    async edit(cell, value) {
      undos.push(await workbook.edit([{ cell, value }]));
      tellOfEdit();
    },
    async undo() {
      const undo = undos.pop();
      await undo?.();
      if (undo) tellOfEdit();
      return undo !== undefined;
    },
    save: () =>
      inTurn(async () => {
        const blob = await book.save();
        set({ unsaved: false });
        return blob;
      }),
  };
}

/** Milliseconds for which the page may stand still. */
const longestHold = 30;

/** Gives the page a turn whenever reading has held it up for long. */
function breather(): () => Promise<void> | void {
  let last = performance.now();
  return () => {
    if (performance.now() - last < longestHold) return;
    return new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      last = performance.now();
    });
  };
}

function listening(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function firstState(sheets: readonly SheetInfo[]): DocumentState {
  const sheet = (sheets.find(({ hidden }) => !hidden) ?? sheets[0])?.name ?? "";
  return { sheets, version: 0, sheet, cell: { sheet, row: 1, column: 0 }, shown: 0, unsaved: false };
}
