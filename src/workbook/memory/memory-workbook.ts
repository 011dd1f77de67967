/** The port over plain arrays: workbooks for tests and for trying things out, no file format in between. */
import { dateSerial } from "../date-serial";
import { kindOfCode, type NumberKind } from "../number-kind";
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
  /** What the number formats of cells make of numbers, by row and column, where they are not plain; a cell keeps its format. */
  looks: ReadonlyMap<string, NumberKind>;
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
      for (const { cell, keepsFormula } of cells) {
        const isFormula = keepsFormula && currentCell(cell)?.kind === "uncached";
        if (isFormula) throw new WorkbookError("formula-cell", formatAddress(cell));
      }
      const edits = lastOfEach([...cells, ...added.flatMap(cellsOf)]).map(({ cell, value, percent }) => {
        const { rows, looks } = sheetNamed(cell.sheet);
        const look = looks.get(`${cell.row}:${cell.column}`) ?? "plain";
        const after = withLook(rawCell(value, date1904), percent ? "percent" : look);
        return { cell, before: cellIn(rows, cell.row, cell.column), look, after };
      });
      for (const { cell, after, look } of edits) placeCell(cell, after, lookOf(after) ?? look);
      const grown = added.flatMap(growTable);
      return async () => {
        const kept = edits.filter(({ cell, after }) => !isSame(currentCell(cell), after));
        for (const edit of edits) if (!kept.includes(edit)) placeCell(edit.cell, edit.before, edit.look);
        if (kept.length === 0) for (const shrink of grown) shrink();
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

  function placeCell({ sheet, row, column }: CellRef, cell: RawCell | undefined, look: NumberKind): void {
    const { rows, looks } = sheetNamed(sheet);
    const changed = {
      rows: withCells(rows, [{ row, column, cell }]),
      looks: new Map([...looks, [`${row}:${column}`, look]]),
    };
    held = held.map((one) => (one.info.name === sheet ? { ...one, ...changed } : one));
  }

  /** Makes a table reach the last new row; what it returns makes it as long as before, unless it has changed since. */
  function growTable({ sheet, table, below, rows }: NewRows): (() => void)[] {
    const bottom = () =>
      held.find(({ info }) => info.name === sheet)?.info.tables.find(({ name }) => name === table)?.range
        .bottom;
    const before = bottom();
    const after = below + rows.length;
    if (table === undefined || before === undefined || after <= before) return [];
    setBottom(sheet, table, after);
    return [() => bottom() === after && setBottom(sheet, table, before)];
  }

  function setBottom(sheet: string, name: string, bottom: number): void {
    const grown = (table: TableObject): TableObject =>
      table.name === name ? { ...table, range: { ...table.range, bottom } } : table;
    held = held.map((one) =>
      one.info.name === sheet ? { ...one, info: { ...one.info, tables: one.info.tables.map(grown) } } : one,
    );
  }
}

function lastOfEach(edits: readonly CellEdit[]): CellEdit[] {
  return [...new Map(edits.map((edit) => [formatAddress(edit.cell), edit])).values()];
}

function cellsOf({ sheet, below, rows }: NewRows): CellEdit[] {
  return rows.flatMap((values, at) =>
    values.flatMap((value, column) =>
      value === null ? [] : [{ cell: { sheet, row: below + 1 + at, column }, value }],
    ),
  );
}

/** A number is shown as its cell shows numbers. */
function withLook(cell: RawCell | undefined, look: NumberKind): RawCell | undefined {
  return cell?.kind === "number" && cell.format === "plain" ? { ...cell, format: look } : cell;
}

function lookOf(cell: RawCell | undefined): NumberKind | undefined {
  return cell?.kind === "number" ? cell.format : undefined;
}

function looksOf(rows: readonly RawRow[]): Map<string, NumberKind> {
  const entries = rows.flatMap(({ row, cells }) =>
    cells.map((cell, column) => [`${row}:${column}`, lookOf(cell) ?? "plain"] as const),
  );
  return new Map(entries);
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
  const held = rows.filter(holdsAnything);
  return { info: { name, hidden, owned: null, tables }, merges, notes, rows: held, looks: looksOf(held) };
}

function heldWritten(sheet: Sheet, name: string, date1904: boolean): HeldSheet {
  const rows = sheet.rows.map(({ cells }, at) => ({
    row: at + 1,
    cells: cells.map((cell) => writtenCell(cell, date1904)),
  }));
  const tables = sheet.table === undefined ? [] : [{ ...sheet.table, headerRow: true, totalsRow: false }];
  const info: SheetInfo = { name, hidden: false, owned: sheet.role, tables };
  const held = rows.filter(holdsAnything);
  return { info, merges: sheet.merges ?? [], notes: [], rows: held, looks: looksOf(held), written: sheet };
}

function holdsAnything({ cells }: RawRow): boolean {
  return cells.some((cell) => cell !== undefined);
}

function rawCell(cell: CellInput | undefined, date1904: boolean): RawCell | undefined {
  if (cell === null || cell === undefined) return undefined;
  if (typeof cell === "string") return { kind: "text", value: cell };
  if (typeof cell === "number") return { kind: "number", value: cell, format: "plain" };
  if (typeof cell === "boolean") return { kind: "boolean", value: cell };
  if ("date" in cell) return { kind: "number", value: dateSerial(cell.date, date1904), format: "date" };
  if ("percent" in cell) return { kind: "number", value: cell.percent, format: "percent" };
  return cell;
}

function writtenCell(cell: SheetCell | null, date1904: boolean): RawCell | undefined {
  const raw = rawCell(cell?.value ?? null, date1904);
  const isPlain = raw?.kind === "number" && raw.format === "plain";
  return isPlain ? { ...raw, format: kindOfCode(cell?.style?.numberFormat ?? "") } : raw;
}
