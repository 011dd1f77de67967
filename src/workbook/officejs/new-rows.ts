/** Room for rows at the end of a list: an Excel table grows, a plain list must have nothing below it. */
import { formatRange } from "../ranges";
import {
  formatAddress,
  WorkbookError,
  type CellEdit,
  type CellRange,
  type CellRef,
  type NewRows,
} from "../workbook";
import { placeOf } from "./raw-cells";

/** Rows by which a table grows; `range` are their cells. */
export interface Growth {
  sheet: string;
  table: string;
  range: CellRange;
}

export interface Room {
  growths: Growth[];
  /** Where each row's edits go, and the cell whose look a new row of a table takes over. */
  edits: PlacedEdit[];
}

export interface PlacedEdit extends CellEdit {
  /** In a row that is not there yet: the cell above, whose look it will have. */
  like: CellRef | null;
}

/** Queues a look at where rows are to go; call what it returns after the next `sync`. */
export function loadRoom({ workbook }: Excel.RequestContext, rows: NewRows): () => Room {
  const sheet = workbook.worksheets.getItemOrNullObject(rows.sheet);
  const table = rows.table === undefined ? null : workbook.tables.getItemOrNullObject(rows.table);
  table?.load("showTotals");
  const range = table?.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const used = sheet
    .getRange(`${rows.below + 1}:${rows.below + rows.rows.length}`)
    .getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values");
  return () => {
    const place = table && range && !table.isNullObject ? dataPlace(range, table.showTotals) : null;
    const blocked = used.isNullObject ? null : firstInTheWay(rows, used, place);
    if (blocked) throw new WorkbookError("rows-in-the-way", formatAddress(blocked));
    const bottom = rows.below + rows.rows.length;
    const grows = place !== null && bottom > place.bottom;
    const growth = grows
      ? [{ sheet: rows.sheet, table: rows.table!, range: { ...place, top: place.bottom + 1, bottom } }]
      : [];
    return { growths: growth, edits: editsOf(rows, growth[0]?.range ?? null) };
  };
}

function dataPlace(range: Excel.Range, totals: boolean): CellRange {
  const place = placeOf(range);
  return totals ? { ...place, bottom: place.bottom - 1 } : place;
}

/**
 * The first cell that new rows would run into, or null. What stands below a table moves down as the table grows;
 * beside it only the cells that get a value must be free.
 */
function firstInTheWay(
  { sheet, below, rows }: NewRows,
  used: Excel.Range,
  table: CellRange | null,
): CellRef | null {
  for (const [at, line] of (used.values as unknown[][]).entries()) {
    for (const [across, value] of line.entries()) {
      if (value === "") continue;
      const row = used.rowIndex + 1 + at;
      const column = used.columnIndex + across;
      const isWithin = table !== null && column >= table.left && column <= table.right;
      const isWritten = (rows[row - below - 1]?.[column] ?? null) !== null;
      const isFree = isWithin ? row > table.bottom : table !== null && !isWritten;
      if (!isFree) return { sheet, row, column };
    }
  }
  return null;
}

function editsOf({ sheet, below, rows }: NewRows, growth: CellRange | null): PlacedEdit[] {
  return rows.flatMap((values, at) =>
    values.flatMap((value, column): PlacedEdit[] => {
      if (value === null) return [];
      const row = below + 1 + at;
      const isNew = growth !== null && row >= growth.top && column >= growth.left && column <= growth.right;
      const like = isNew ? { sheet, row: growth.top - 1, column } : null;
      return [{ cell: { sheet, row, column }, value, like }];
    }),
  );
}

/** Queues the growing of a table. */
export function grow({ workbook }: Excel.RequestContext, { table, range }: Growth): void {
  const { rows } = workbook.tables.getItem(table);
  for (let row = range.top; row <= range.bottom; row++) rows.add();
}

/** What rows by which a table grew hold: cell by cell, to be compared. */
export interface Grown extends Growth {
  formulas: readonly (readonly unknown[])[];
}

/** Queues a look at them; call what it returns after the next `sync`. Null where sheet or table are gone or elsewhere. */
export function loadGrown({ workbook }: Excel.RequestContext, growth: Growth): () => Grown | null {
  const sheet = workbook.worksheets.getItemOrNullObject(growth.sheet);
  const range = sheet.getRange(formatRange(growth.range)).load("formulas");
  return () => (range.isNullObject ? null : { ...growth, formulas: range.formulas });
}

/** Queues the shrinking of a table by the rows by which it grew; `table` is where it is now. */
export function shrink({ workbook }: Excel.RequestContext, growth: Growth, table: ExcelTablePlace): void {
  const { rows } = workbook.tables.getItem(growth.table);
  const first = table.headerRow ? table.range.top + 1 : table.range.top;
  for (let row = growth.range.bottom; row >= growth.range.top; row--) rows.getItemAt(row - first).delete();
}

/** Where a table is, its header row included, its totals row not. */
export interface ExcelTablePlace {
  range: CellRange;
  headerRow: boolean;
}

/** Queues where a table is; call what it returns after the next `sync`. Null where it is gone. */
export function loadTablePlace(
  { workbook }: Excel.RequestContext,
  name: string,
): () => ExcelTablePlace | null {
  const table = workbook.tables.getItemOrNullObject(name).load("showHeaders,showTotals");
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  return () =>
    table.isNullObject ? null : { range: dataPlace(range, table.showTotals), headerRow: table.showHeaders };
}
