/** Where the selection goes by a key. */
import type { CellRef } from "../../workbook/workbook";
import type { SheetCells } from "../sheet-cells";

interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/** The next cell, or null if the key does not move. `page`: rows in view. */
export function movedBy(
  { key, ctrlKey, metaKey, shiftKey }: Key,
  cell: CellRef,
  cells: SheetCells,
  size: { rows: number; columns: number; page: number },
): CellRef | null {
  const far = ctrlKey || metaKey;
  const to = (row: number, column: number): CellRef => ({
    ...cell,
    row: Math.min(size.rows, Math.max(1, row)),
    column: Math.min(size.columns - 1, Math.max(0, column)),
  });
  const { row, column } = cell;
  switch (key) {
    case "ArrowDown":
      return to(far ? edge(row, cells.lastRow) : row + 1, column);
    case "ArrowUp":
      return to(far ? 1 : row - 1, column);
    case "ArrowRight":
      return to(row, far ? edge(column, cells.lastColumn) : column + 1);
    case "ArrowLeft":
      return to(row, far ? 0 : column - 1);
    case "PageDown":
      return to(row + size.page, column);
    case "PageUp":
      return to(row - size.page, column);
    case "Home":
      return to(far ? 1 : row, 0);
    case "End":
      return to(far ? Math.max(1, cells.lastRow) : row, cells.lastColumn);
    case "Enter":
      return to(shiftKey ? row - 1 : row + 1, column);
    default:
      return null;
  }
}

/** The end of what is filled, or where one is beyond it. */
function edge(at: number, last: number): number {
  return Math.max(at, last);
}
