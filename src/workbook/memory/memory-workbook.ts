/** The port over plain arrays: workbooks for tests and for trying things out, no file format in between. */
import { kindOfCode } from "../number-kind";
import { foldName, freeSheetName } from "../sheet-names";
import {
  formatAddress,
  WorkbookError,
  type CellEdit,
  type CellNote,
  type CellRange,
  type CellRef,
  type LiveWorkbook,
  type NewRows,
  type RawCell,
  type RawRow,
  type Sheet,
  type SheetCell,
  type SheetInfo,
  type SheetRole,
  type SheetValue,
  type TableObject,
} from "../workbook";
import { cellIn, cellInTheWay, withCells } from "./edit-rows";

/** A cell as a test writes it. `date` counts days since 1970-01-01 and is shown as a date; `percent` is a share (0.95) shown as 95%. */
export type CellInput = null | string | number | boolean | RawCell | { date: number } | { percent: number };

export interface MemorySheet {
  name: string;
  rows: readonly (readonly CellInput[])[];
  /** The number of the first of `rows`; 1 where absent. */
  startRow?: number;
  merges?: readonly CellRange[];
  tables?: readonly TableObject[];
  notes?: readonly CellNote[];
  hidden?: boolean;
}

/** A workbook in memory; `written` gives back the sheets that were put, as they were put. */
export interface MemoryWorkbook extends LiveWorkbook {
  written(name: string): Sheet | undefined;
}

type HeldSheet = {
  info: SheetInfo;
  merges: readonly CellRange[];
  notes: readonly CellNote[];
  rows: readonly RawRow[];
  written?: Sheet;
};

/** A workbook of these sheets. Asking for a sheet that it lacks throws an Error. */
export function memoryWorkbook(content: {
  sheets: readonly MemorySheet[];
  date1904?: boolean;
}): MemoryWorkbook {
  const date1904 = content.date1904 ?? false;
  let held: HeldSheet[] = content.sheets.map((sheet) => heldSheet(sheet, date1904));
  const sheetNamed = (name: string): HeldSheet => {
    const sheet = held.find(({ info }) => info.name === name);
    if (sheet === undefined) throw new Error(`No sheet ${name}`);
    return sheet;
  };
  return {
    date1904,
    get sheets() {
      return held.map(({ info }) => info);
    },
    merges: async (name) => sheetNamed(name).merges,
    notes: async (name) => sheetNamed(name).notes,
    async scan(name, onRow) {
      for (const row of sheetNamed(name).rows) {
        if (onRow(row) === false) return;
      }
    },
    async put(sheets, remove = []) {
      const gone = new Set<SheetRole | null>([...remove, ...sheets.map(({ role }) => role)]);
      held = held.filter(({ info }) => info.owned === null || !gone.has(info.owned));
      const taken = new Set(held.map(({ info }) => foldName(info.name)));
      return sheets.map((sheet) => {
        const name = freeSheetName(sheet.name, taken);
        held.push(heldWritten(sheet, name, date1904));
        return name;
      });
    },
    async edit(cells, added = []) {
      for (const rows of added) {
        const blocked = cellInTheWay(sheetNamed(rows.sheet).rows, rows);
        if (blocked) {
          throw new WorkbookError("rows-in-the-way", formatAddress({ sheet: rows.sheet, ...blocked }));
        }
      }
      const edits = [...cells, ...added.flatMap(cellsOf)].map(({ cell, value }) => {
        const before = cellIn(sheetNamed(cell.sheet).rows, cell.row, cell.column);
        return { cell, before, after: inPlaceOf(before, rawCell(value, date1904)) };
      });
      for (const { cell, after } of edits) placeCell(cell, after);
      for (const { sheet, table, rows } of added) growTable(sheet, table, rows.length);
      return async () => {
        const kept = edits.filter(({ cell, after }) => !isSame(currentCell(cell), after));
        for (const edit of edits) if (!kept.includes(edit)) placeCell(edit.cell, edit.before);
        if (kept.length === 0)
          {for (const { sheet, table, rows } of added) growTable(sheet, table, -rows.length);}
        return kept.map(({ cell }) => cell);
      };
    },
    async keepOwned() {
      const kept = held.filter(({ info }) => info.owned !== null);
      return async () => {
        held = [...held.filter(({ info }) => info.owned === null), ...kept];
      };
    },
    written: (name) => sheetNamed(name).written,
  };

  function currentCell({ sheet, row, column }: CellRef): RawCell | undefined | null {
    const found = held.find(({ info }) => info.name === sheet);
    return found ? cellIn(found.rows, row, column) : null;
  }

  function placeCell({ sheet, row, column }: CellRef, cell: RawCell | undefined): void {
    const rows = withCells(sheetNamed(sheet).rows, [{ row, column, cell }]);
    held = held.map((one) => (one.info.name === sheet ? { ...one, rows } : one));
  }

  function growTable(sheet: string, name: string | undefined, by: number): void {
    const grown = (table: TableObject): TableObject =>
      table.name === name ? { ...table, range: { ...table.range, bottom: table.range.bottom + by } } : table;
    held = held.map((one) =>
      one.info.name === sheet ? { ...one, info: { ...one.info, tables: one.info.tables.map(grown) } } : one,
    );
  }
}

function cellsOf({ sheet, below, rows }: NewRows): CellEdit[] {
  return rows.flatMap((values, at) =>
    values.flatMap((value: SheetValue, column) =>
      value === null ? [] : [{ cell: { sheet, row: below + 1 + at, column }, value }],
    ),
  );
}

/** A number keeps the look of the number that it replaces. */
function inPlaceOf(before: RawCell | undefined, after: RawCell | undefined): RawCell | undefined {
  const isPlain = after?.kind === "number" && after.format === "plain";
  return isPlain && before?.kind === "number" ? { ...after, format: before.format } : after;
}

function isSame(one: RawCell | undefined | null, other: RawCell | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function heldSheet(sheet: MemorySheet, date1904: boolean): HeldSheet {
  const { name, hidden = false, tables = [], merges = [], notes = [], startRow = 1 } = sheet;
  const rows = sheet.rows.map((cells, at) => ({
    row: startRow + at,
    cells: cells.map((cell) => rawCell(cell, date1904)),
  }));
  return { info: { name, hidden, owned: null, tables }, merges, notes, rows: rows.filter(holdsAnything) };
}

function heldWritten(sheet: Sheet, name: string, date1904: boolean): HeldSheet {
  const rows = sheet.rows.map(({ cells }, at) => ({
    row: at + 1,
    cells: cells.map((cell) => writtenCell(cell, date1904)),
  }));
  const tables = sheet.table === undefined ? [] : [{ ...sheet.table, headerRow: true, totalsRow: false }];
  const info: SheetInfo = { name, hidden: false, owned: sheet.role, tables };
  return { info, merges: sheet.merges ?? [], notes: [], rows: rows.filter(holdsAnything), written: sheet };
}

function holdsAnything({ cells }: RawRow): boolean {
  return cells.some((cell) => cell !== undefined);
}

function rawCell(cell: CellInput | undefined, date1904: boolean): RawCell | undefined {
  if (cell === null || cell === undefined) return undefined;
  if (typeof cell === "string") return { kind: "text", value: cell };
  if (typeof cell === "number") return { kind: "number", value: cell, format: "plain" };
  if (typeof cell === "boolean") return { kind: "boolean", value: cell };
  if ("date" in cell) return { kind: "number", value: serial(cell.date, date1904), format: "date" };
  if ("percent" in cell) return { kind: "number", value: cell.percent, format: "percent" };
  return cell;
}

function writtenCell(cell: SheetCell | null, date1904: boolean): RawCell | undefined {
  const raw = rawCell(cell?.value ?? null, date1904);
  const isPlain = raw?.kind === "number" && raw.format === "plain";
  return isPlain ? { ...raw, format: kindOfCode(cell?.style?.numberFormat ?? "") } : raw;
}

/** A date serial; in the 1900 system those below 61 precede the leap day that never was. */
function serial(day: number, date1904: boolean): number {
  if (date1904) return day + 24_107;
  const from1900 = day + 25_569;
  return from1900 < 61 ? from1900 - 1 : from1900;
}
