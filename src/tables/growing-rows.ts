/** Where the rows of a table come from: their sources and their numbers in the sheet, growing row by row. */
import { grown } from "./growing-column";

export interface GrowingRows {
  readonly count: number;
  add(source: number, rowNumber: number): void;
  /** Every row so far. */
  all(): { row: number; source: number; rowNumber: number }[];
  /** The source of each row so far. */
  sourcesByRow(): Uint16Array;
  /** The number in its sheet of each row so far. */
  numbersByRow(): Uint32Array;
}

export function growingRows(): GrowingRows {
  let sourceOf = new Uint16Array(16);
  let rowNumber = new Uint32Array(16);
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(source, number) {
      if (count === sourceOf.length) {
        sourceOf = grown(sourceOf);
        rowNumber = grown(rowNumber);
      }
      sourceOf[count] = source;
      rowNumber[count] = number;
      count++;
    },
    all: () =>
      Array.from({ length: count }, (_, row) => ({
        row,
        source: sourceOf[row]!,
        rowNumber: rowNumber[row]!,
      })),
    sourcesByRow: () => sourceOf.slice(0, count),
    numbersByRow: () => rowNumber.slice(0, count),
  };
}
