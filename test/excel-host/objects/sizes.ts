/** Widths of columns and heights of rows, in points as Office.js counts them. */
import { invalidArgument } from "../engine/excel-error";
import type { Area } from "../model/area";
import { mayChangeCells } from "./instance";
import type { RangeTarget } from "./range";

/** Points of a column and of a row in a new workbook (8.43 characters, 64 pixels; 20 pixels). */
const usualWidth = 48;
const usualHeight = 15;

/** All columns have one width, or null. */
export function columnSizes({ sheet, area, areas }: RangeTarget) {
  return {
    get columnWidth(): number | null {
      return oneOf(area().left, area().right, (column) =>
        sheet().hiddenColumns.has(column) ? 0 : (sheet().columnWidths.get(column) ?? usualWidth),
      );
    },
    set columnWidth(points: number) {
      mayChangeCells(sheet());
      if (!(points >= 0 && points <= 1_345)) {
        throw invalidArgument(`a column cannot be ${points} points wide`);
      }
      eachColumn(areas(), (column) => sheet().columnWidths.set(column, points));
    },
    get useStandardWidth(): boolean {
      return oneOf(area().left, area().right, (column) => sheet().columnWidths.has(column)) === false;
    },
    set useStandardWidth(usual: boolean) {
      mayChangeCells(sheet());
      if (usual) eachColumn(areas(), (column) => sheet().columnWidths.delete(column));
    },
    autofitColumns() {
      mayChangeCells(sheet());
      eachColumn(areas(), (column) => sheet().columnWidths.delete(column));
    },
  };
}

export function rowSizes({ sheet, area, areas }: RangeTarget) {
  return {
    get rowHeight(): number | null {
      return oneOf(area().top, area().bottom, (row) =>
        sheet().hiddenRows.has(row) ? 0 : (sheet().rowHeights.get(row) ?? usualHeight),
      );
    },
    set rowHeight(points: number) {
      mayChangeCells(sheet());
      if (!(points >= 0 && points <= 409.5)) throw invalidArgument(`a row cannot be ${points} points high`);
      eachRow(areas(), (row) => sheet().rowHeights.set(row, points));
    },
    get useStandardHeight(): boolean {
      return oneOf(area().top, area().bottom, (row) => sheet().rowHeights.has(row)) === false;
    },
    set useStandardHeight(usual: boolean) {
      mayChangeCells(sheet());
      if (usual) eachRow(areas(), (row) => sheet().rowHeights.delete(row));
    },
    autofitRows() {
      mayChangeCells(sheet());
      eachRow(areas(), (row) => sheet().rowHeights.delete(row));
    },
  };
}

function eachColumn(areas: readonly Area[], visit: (column: number) => void): void {
  for (const { left, right } of areas) for (let column = left; column <= right; column++) visit(column);
}

function eachRow(areas: readonly Area[], visit: (row: number) => void): void {
  for (const { top, bottom } of areas) for (let row = top; row <= bottom; row++) visit(row);
}

function oneOf<T>(first: number, last: number, read: (index: number) => T): T | null {
  const found = read(first);
  for (let index = first + 1; index <= last; index++) if (read(index) !== found) return null;
  return found;
}
