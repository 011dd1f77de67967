/** How large the grid's rows and columns are. */
import type { Sheet } from "../../workbook/workbook";
import { shownText } from "../cell-text";
import type { SheetCells } from "../sheet-cells";

export const rowHeight = 24;
/** Of the column letters. */
export const headHeight = 24;

/** Rows and columns shown at least, and beyond what is filled. */
const least = { rows: 60, columns: 16 };
const beyond = { rows: 20, columns: 4 };

/** What a sheet can have. */
const most = { rows: 1_048_576, columns: 16_384 };

/** How many rows tell how wide a column is. */
const sampled = 60;

/** Pixels: of a character, a cell's padding, and how narrow and wide a column gets by itself. */
const pixels = { character: 7.5, padding: 18, least: 64, most: 280 };

export interface GridSize {
  rows: number;
  columns: number;
  /** Of each column. */
  widths: readonly number[];
  /** Of the row numbers. */
  numbers: number;
}

/** The size of a sheet's grid; a sheet that was made here states its widths. */
export function sizeOf(cells: SheetCells, written: Sheet | undefined, date1904: boolean): GridSize {
  const rows = Math.min(most.rows, Math.max(least.rows, cells.lastRow + beyond.rows));
  const columns = Math.min(most.columns, Math.max(least.columns, cells.lastColumn + 1 + beyond.columns));
  const widths = Array.from({ length: columns }, (_, column) => {
    const stated = written?.columns[column];
    if (stated) return stated.hidden ? 0 : Math.round(stated.width * 7 + 5);
    return column > cells.lastColumn ? pixels.least : fitting(cells, column, date1904);
  });
  return { rows, columns, widths, numbers: 16 + 8 * String(rows).length };
}

function fitting(cells: SheetCells, column: number, date1904: boolean): number {
  let longest = 0;
  for (let row = 1; row <= Math.min(sampled, cells.lastRow); row++) {
    longest = Math.max(longest, lengthOf(shownText(cells.cellAt(row, column), date1904)));
  }
  return Math.round(
    Math.min(pixels.most, Math.max(pixels.least, longest * pixels.character + pixels.padding)),
  );
}

/** In widths of a Latin letter; Chinese ones are about as wide as two. */
function lengthOf(text: string): number {
  let length = 0;
  for (const character of text.slice(0, 60)) length += character > "\u2e7f" ? 1.8 : 1;
  return length;
}
