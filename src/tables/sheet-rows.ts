/** Rows of a sheet with vertically merged cells filled down, and what is merged across. */
import type { CellRange, RawCell, RawRow } from "../workbook/workbook";

/** A row as it is read: its own cells, and what merges from above put into it, by column. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly (RawCell | undefined)[];
  /** Has an entry for every column in which this row lies below the top of a merge; null where there is none. */
  readonly filled: ReadonlyMap<number, RawCell | undefined> | null;
  /** The merges over several columns that begin in this row; null where there is none. */
  readonly across: readonly Bounds[] | null;
}

/** The columns of a sheet, inclusive, within which a table lies. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** Takes the rows below a header, one by one. */
export interface RowReader {
  /** The row and columns of the headers that are known. */
  readonly headerRow: number;
  readonly headerColumns: readonly number[];
  /** The columns within which the table lies. */
  readonly bounds: Bounds;
  read(row: SheetRow): void;
}

/** The cell of a column: the row's own, else what a merge fills down. */
export function cellAt(row: SheetRow, column: number): RawCell | undefined {
  return row.cells[column] ?? row.filled?.get(column);
}

/** Follows a scan from top to bottom and says what merges fill into each row. */
export function fillDown(merges: readonly CellRange[]): (row: RawRow) => SheetRow {
  const waiting = merges.filter(({ top, bottom }) => bottom > top).sort((a, b) => b.top - a.top);
  const wide = mergesAcross(merges);
  if (waiting.length === 0) {
    return ({ row, cells }) => ({ row, cells, filled: null, across: wide.get(row) ?? null });
  }
  let open: { bottom: number; column: number; top: number; cell: RawCell | undefined }[] = [];
  return ({ row, cells }) => {
    while (waiting.length > 0 && waiting.at(-1)!.top <= row) {
      const { top, bottom, left } = waiting.pop()!;
      const cell = top === row ? cells[left] : undefined;
      open.push({ top, bottom, column: left, cell: cell && { ...cell } });
    }
    open = open.filter(({ bottom }) => bottom >= row);
    const below = open.filter(({ top }) => top < row);
    const filled = below.length === 0 ? null : new Map(below.map(({ column, cell }) => [column, cell]));
    return { row, cells, filled, across: wide.get(row) ?? null };
  };
}

/** The merges over several columns, by their first row. */
function mergesAcross(merges: readonly CellRange[]): ReadonlyMap<number, readonly Bounds[]> {
  const byRow = new Map<number, Bounds[]>();
  for (const { top, left, right } of merges) {
    if (right === left) continue;
    const others = byRow.get(top);
    if (others === undefined) byRow.set(top, [{ left, right }]);
    else others.push({ left, right });
  }
  return byRow;
}

/** A copy that stays as it is when the scan moves on. */
export function keepRow(row: SheetRow): SheetRow {
  return { ...row, cells: row.cells.map((cell) => cell && { ...cell }) };
}
