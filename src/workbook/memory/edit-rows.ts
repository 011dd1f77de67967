/** Cells changed in rows that are never changed in place. */
import type { NewRows, RawCell, RawRow } from "../workbook";

/** A cell of one sheet, and what is to stand there. */
export interface Placed {
  row: number;
  column: number;
  cell: RawCell | undefined;
}

/** The rows with these cells in place; rows that hold nothing any more are left out. */
export function withCells(rows: readonly RawRow[], placed: readonly Placed[]): RawRow[] {
  const changed = new Map(rows.map(({ row, cells }) => [row, [...cells]]));
  for (const { row, column, cell } of placed) {
    const cells = changed.get(row) ?? [];
    while (cells.length <= column) cells.push(undefined);
    cells[column] = cell;
    changed.set(row, cells);
  }
  return [...changed]
    .filter(([, cells]) => cells.some((cell) => cell !== undefined))
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells }));
}

/** The cell at a place, or undefined. */
export function cellIn(rows: readonly RawRow[], row: number, column: number): RawCell | undefined {
  return rows.find((candidate) => candidate.row === row)?.cells[column];
}

/** The first cell that new rows would run into, or null. */
export function cellInTheWay(
  rows: readonly RawRow[],
  { below, rows: added }: NewRows,
): { row: number; column: number } | null {
  for (const { row, cells } of rows) {
    const column = cells.findIndex((cell) => cell !== undefined);
    if (row > below && row <= below + added.length && column >= 0) return { row, column };
  }
  return null;
}
