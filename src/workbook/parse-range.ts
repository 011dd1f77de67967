import type { CellRange } from "./workbook";

/** The cells that a reference such as "B3:D9" or "C2" names; null if it is neither. */
export function parseRange(reference: string): CellRange | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(reference);
  if (!match) return null;
  const [, left, top, right = left, bottom = top] = match;
  return { top: Number(top), left: columnIndex(left!), bottom: Number(bottom), right: columnIndex(right!) };
}

/** "A" is 0. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
