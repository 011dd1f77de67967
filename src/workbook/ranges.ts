import { columnLetters, quoteSheet } from "./workbook";
import type { CellRange } from "./workbook";

/** Rows of a sheet. */
export const mostRows = 1_048_576;

/** `A1:C9`, or `A1` for a single cell. */
export function formatRange({ top, left, bottom, right }: CellRange): string {
  const first = `${columnLetters(left)}${top}`;
  const last = `${columnLetters(right)}${bottom}`;
  return first === last ? first : `${first}:${last}`;
}

/** `Sheet!$A$1:$C$9`, as defined names and formulas refer to cells. */
export function formatReference(sheet: string, { top, left, bottom, right }: CellRange): string {
  const first = `$${columnLetters(left)}$${top}`;
  const last = `$${columnLetters(right)}$${bottom}`;
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
