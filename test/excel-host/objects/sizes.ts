/** Widths of columns and heights of rows, in points as Office.js counts them. */
import { invalidArgument } from "../engine/excel-error";
import type { RangeTarget } from "./range";

/** Points of a column and of a row in a new workbook (8.43 characters, 64 pixels; 20 pixels). */
export const usualWidth = 48;
export const usualHeight = 15;

/** All columns have one width, or null. */
export function columnSizes({ sheet, area }: RangeTarget) {
  return {
    get columnWidth(): number | null {
      return oneOf(area().left, area().right, (column) =>
        sheet().hiddenColumns.has(column) ? 0 : (sheet().columnWidths.get(column) ?? usualWidth),
      );
    },
    set columnWidth(points: number) {
      if (!(points >= 0 && points <= 1_345)) {
        throw invalidArgument(`a column cannot be ${points} points wide`);
      }
      each(area().left, area().right, (column) => sheet().columnWidths.set(column, points));
    },
    get useStandardWidth(): boolean {
      return oneOf(area().left, area().right, (column) => sheet().columnWidths.has(column)) === false;
    },
    set useStandardWidth(usual: boolean) {
      if (usual) each(area().left, area().right, (column) => sheet().columnWidths.delete(column));
    },
    autofitColumns() {
      each(area().left, area().right, (column) => sheet().columnWidths.delete(column));
    },
  };
}

export function rowSizes({ sheet, area }: RangeTarget) {
  return {
    get rowHeight(): number | null {
      return oneOf(area().top, area().bottom, (row) =>
        sheet().hiddenRows.has(row) ? 0 : (sheet().rowHeights.get(row) ?? usualHeight),
      );
    },
    set rowHeight(points: number) {
      if (!(points >= 0 && points <= 409.5)) throw invalidArgument(`a row cannot be ${points} points high`);
      each(area().top, area().bottom, (row) => sheet().rowHeights.set(row, points));
    },
    get useStandardHeight(): boolean {
      return oneOf(area().top, area().bottom, (row) => sheet().rowHeights.has(row)) === false;
    },
    set useStandardHeight(usual: boolean) {
      if (usual) each(area().top, area().bottom, (row) => sheet().rowHeights.delete(row));
    },
    autofitRows() {
      each(area().top, area().bottom, (row) => sheet().rowHeights.delete(row));
    },
  };
}

function each(first: number, last: number, visit: (index: number) => void): void {
  for (let index = first; index <= last; index++) visit(index);
}

function oneOf<T>(first: number, last: number, read: (index: number) => T): T | null {
  const found = read(first);
  for (let index = first + 1; index <= last; index++) if (read(index) !== found) return null;
  return found;
}
