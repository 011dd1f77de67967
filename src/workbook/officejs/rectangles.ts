/** Cells gathered into as few rectangles as is easily done, and their addresses. */
import { formatRange } from "../ranges";
import type { CellRange } from "../workbook";

/** Excel takes addresses of fewer than 8,192 characters. */
const longestAddress = 8_000;

/**
 * The rectangles of the cells that share a key: runs along each row, joined with equal runs right above.
 * @param keyOf the key of a cell, row from 1; null for cells of no interest.
 */
export function rectanglesByKey(
  height: number,
  width: number,
  keyOf: (row: number, column: number) => string | null,
): Map<string, CellRange[]> {
  const found = new Map<string, CellRange[]>();
  let above = new Map<string, CellRange>();
  for (let row = 1; row <= height; row++) {
    const current = new Map<string, CellRange>();
    for (let left = 0; left < width;) {
      const key = keyOf(row, left);
      let right = left;
      while (right + 1 < width && keyOf(row, right + 1) === key) right++;
      if (key !== null) {
        const run = `${left}:${right}:${key}`;
        const taller = above.get(run);
        const range = taller ?? { top: row, left, bottom: row, right };
        range.bottom = row;
        current.set(run, range);
        if (!taller) found.set(key, [...(found.get(key) ?? []), range]);
      }
      left = right + 1;
    }
    above = current;
  }
  return found;
}

/** Addresses that name all of these ranges, joined by commas, none too long for Excel. */
export function joinedAddresses(ranges: readonly CellRange[]): string[] {
  const joined: string[] = [];
  for (const range of ranges) {
    const address = formatRange(range);
    const last = joined.at(-1);
    if (last !== undefined && last.length + address.length < longestAddress) {
      joined[joined.length - 1] = `${last},${address}`;
    } else joined.push(address);
  }
  return joined;
}

/** Runs of equal neighbours in a list, as places from and to; undefined makes no run. */
export function runsOf<T>(list: readonly (T | undefined)[]): { from: number; to: number; value: T }[] {
  const runs: { from: number; to: number; value: T }[] = [];
  list.forEach((value, at) => {
    const last = runs.at(-1);
    if (value === undefined) return;
    if (last && last.to === at - 1 && last.value === value) last.to = at;
    else runs.push({ from: at, to: at, value });
  });
  return runs;
}
