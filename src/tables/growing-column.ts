/** One column of facts that grows row by row, in typed arrays that double when they are full. */
import type { BlankValue } from "./blank-value";
import type { ColumnType } from "./definition";
import { CELL, NO_TEXT, type FactColumn } from "./facts";

export type GrowingNumbers = { kind: "number"; state: Uint8Array; lo: Float64Array; hi: Float64Array };
export type GrowingTexts = { kind: "text"; state: Uint8Array; code: Int32Array };
export type GrowingList = { kind: "list"; state: Uint8Array; start: Uint32Array; codes: Int32Array };
export type Growing = GrowingNumbers | GrowingTexts | GrowingList;

/** A column of this type without rows. */
export function growingColumn(type: ColumnType): Growing {
  const state = new Uint8Array(16);
  switch (type.kind) {
    case "text":
    case "key":
    case "choice":
      return { kind: "text", state, code: new Int32Array(16) };
    case "list":
      return { kind: "list", state, start: new Uint32Array(17), codes: new Int32Array(16) };
    default:
      return { kind: "number", state, lo: new Float64Array(16), hi: new Float64Array(16) };
  }
}

/** Gives the column another row, which is blank. */
export function addBlank(column: Growing, value: BlankValue, row: number): void {
  if (row === column.state.length) grow(column);
  column.state[row] = CELL.blank;
  switch (column.kind) {
    case "number":
      writeRange(column, row, value.lo, value.hi);
      return;
    case "text":
      column.code[row] = value.code;
      return;
    case "list":
      writeList(column, row, value.code === NO_TEXT ? [] : [value.code]);
  }
}

/** Sets the interval of a row. */
export function writeRange(column: GrowingNumbers, row: number, lo: number, hi: number): void {
  column.lo[row] = lo;
  column.hi[row] = hi;
}

/** Sets the list of the last row, in place of what it held. */
export function writeList(column: GrowingList, row: number, codes: readonly number[]): void {
  const start = column.start[row]!;
  while (start + codes.length > column.codes.length) column.codes = grown(column.codes);
  column.codes.set(codes, start);
  column.start[row + 1] = start + codes.length;
}

/** Adds codes to the lists of some rows. */
export function addToLists(
  column: GrowingList,
  rowCount: number,
  added: ReadonlyMap<number, readonly number[]>,
): void {
  const { start, codes } = column;
  const lists = Array.from({ length: rowCount }, (_, row) => [
    ...codes.subarray(start[row], start[row + 1]),
    ...(added.get(row) ?? []),
  ]);
  lists.forEach((list, row) => writeList(column, row, list));
}

/** Lets the blanks of a column be as another column says. */
export function copyIntoBlanks(to: Growing, from: Growing, rowCount: number): void {
  for (let row = 0; row < rowCount; row++) {
    if (to.state[row] !== CELL.blank) continue;
    if (to.kind === "number" && from.kind === "number") {
      to.lo[row] = from.lo[row]!;
      to.hi[row] = from.hi[row]!;
    } else if (to.kind === "text" && from.kind === "text") {
      to.code[row] = from.code[row]!;
    }
  }
}

function grow(column: Growing): void {
  column.state = grown(column.state);
  switch (column.kind) {
    case "number":
      column.lo = grown(column.lo);
      column.hi = grown(column.hi);
      return;
    case "text":
      column.code = grown(column.code);
      return;
    case "list":
      column.start = grown(column.start);
  }
}

/** The column as facts, cut to its rows. */
export function trimmed(column: Growing, rowCount: number): FactColumn {
  const state = column.state.slice(0, rowCount);
  switch (column.kind) {
    case "number":
      return { kind: "number", state, lo: column.lo.slice(0, rowCount), hi: column.hi.slice(0, rowCount) };
    case "text":
      return { kind: "text", state, code: column.code.slice(0, rowCount) };
    case "list": {
      const start = column.start.slice(0, rowCount + 1);
      return { kind: "list", state, start, codes: column.codes.slice(0, start[rowCount]!) };
    }
  }
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** The array with room for twice as many. */
export function grown<A extends Numbers>(array: A): A {
  const larger = new (array.constructor as new (length: number) => A)(array.length * 2);
  larger.set(array);
  return larger;
}
