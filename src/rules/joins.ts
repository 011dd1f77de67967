/**
 * Joins between tables: a hash index from text codes to rows, built once for each field that rules join on.
 * Keys that differ are a definite no; an unreadable key on either side could match; one that names nothing
 * matches nothing.
 */
import { NO_TEXT, UNKNOWN_TEXT, type FactColumn, type TextPool } from "../tables/facts";
import { TRUTH, type Truth } from "./expression";

/** A key that no cell of text holds: it equals none of them, but an unreadable one could hold it. */
const ABSENT_TEXT = -3;

/** The keys of each row: row r has `codes[start[r]] … codes[start[r + 1] - 1]`; a row that names nothing has none. */
interface RowKeys {
  readonly start: Uint32Array;
  readonly codes: Int32Array;
}

type RowList = ArrayLike<number> & Iterable<number>;

/** The rows of a table by the text code of one of its fields. */
export interface JoinIndex {
  readonly keys: RowKeys;
  /** Rows whose key is this code. */
  rowsOf(code: number): RowList;
  /** Rows whose key cannot be read. */
  readonly unreadable: RowList;
  /** Rows that have a key, readable or not. */
  readonly keyed: RowList;
  /** Takes in a row that was added to the table, whose keys are known already. */
  add(row: number): void;
  /** Leaves out the row that was taken in last. */
  dropLast(row: number): void;
}

/** The keys by which rows of a table look others up; a year is looked up by its digits. */
export function rowKeys(column: FactColumn, rowCount: number, texts: TextPool): RowKeys {
  if (column.kind === "list") return column;
  const room = column.state.length;
  const keys = { start: new Uint32Array(room + 1), codes: new Int32Array(room) };
  for (let row = 0; row < rowCount; row++) setKeys(keys, column, row, texts);
  return keys;
}

/** Sets the keys of a row behind those of the rows before it. A list column is its own keys. */
export function setKeys({ start, codes }: RowKeys, column: FactColumn, row: number, texts: TextPool): void {
  if (column.kind === "list") return;
  const at = start[row]!;
  const code =
    column.kind === "text" ? column.code[row]! : codeOfNumber(column.lo[row]!, column.hi[row]!, texts);
  if (code !== NO_TEXT) codes[at] = code;
  start[row + 1] = code === NO_TEXT ? at : at + 1;
}

function codeOfNumber(lo: number, hi: number, texts: TextPool): number {
  if (Number.isNaN(lo)) return NO_TEXT;
  if (lo !== hi) return UNKNOWN_TEXT;
  const code = texts.find(String(lo));
  return code === UNKNOWN_TEXT ? ABSENT_TEXT : code;
}

/** Indexes the first rows of a table by their keys. Linear in rows and in texts. */
export function joinIndex(rowCount: number, keys: RowKeys, texts: TextPool): JoinIndex {
  const { start, codes } = keys;
  const size = texts.size;
  const firstOf = new Uint32Array(size + 1);
  for (const code of codes.subarray(0, start[rowCount])) if (code >= 0) firstOf[code + 1]!++;
  for (let code = 0; code < size; code++) firstOf[code + 1]! += firstOf[code]!;
  const next = firstOf.slice();
  const rows = new Uint32Array(firstOf[size]!);
  const unreadable: number[] = [];
  const keyed: number[] = [];
  const added = new Map<number, number[]>();
  const noteKeyed = (row: number) => {
    if (start[row] !== start[row + 1]) keyed.push(row);
    for (let i = start[row]!; i < start[row + 1]!; i++) if (codes[i] === UNKNOWN_TEXT) unreadable.push(row);
  };
  for (let row = 0; row < rowCount; row++) {
    noteKeyed(row);
    for (let i = start[row]!; i < start[row + 1]!; i++) if (codes[i]! >= 0) rows[next[codes[i]!]!++] = row;
  }
  const none = rows.subarray(0, 0);
  const firstRows = (code: number) =>
    code >= 0 && code < size ? rows.subarray(firstOf[code], firstOf[code + 1]) : none;
  return {
    keys,
    unreadable,
    keyed,
    rowsOf(code) {
      const later = added.get(code);
      return later === undefined ? firstRows(code) : [...firstRows(code), ...later];
    },
    add(row) {
      noteKeyed(row);
      for (let i = start[row]!; i < start[row + 1]!; i++) {
        if (codes[i]! >= 0) added.set(codes[i]!, [...(added.get(codes[i]!) ?? []), row]);
      }
    },
    dropLast(row) {
      while (keyed.at(-1) === row) keyed.pop();
      while (unreadable.at(-1) === row) unreadable.pop();
      for (let i = start[row]!; i < start[row + 1]!; i++) {
        const left = (added.get(codes[i]!) ?? []).filter((other) => other !== row);
        if (left.length === 0) added.delete(codes[i]!);
        else added.set(codes[i]!, left);
      }
    },
  };
}

/** Whether some row of another table that joins is so. */
export interface SomeJoinedRow {
  /** The truth for a row of this table. */
  readonly truth: (row: number) => Truth;
  /**
   * Rows of the other table may say something else now; what was found by their keys no longer stands. Returns whether
   * that changes what rows whose key cannot be read come to, on either side: those may be any.
   */
  changed(rows: Iterable<number>): boolean;
}

/**
 * Whether some row of the other table that joins is so, for each row of this one.
 * @param rowIsSo the truth of a row of the other table; asked at most three times a row, however many rows join.
 * @param complete false where the other table may hold further rows.
 */
export function someJoinedRow(
  here: RowKeys,
  index: JoinIndex,
  texts: TextPool,
  rowIsSo: (row: number) => Truth,
  complete: boolean,
): SomeJoinedRow {
  const unset = 255;
  const bestOfCode = new Uint8Array(texts.size).fill(unset);
  const ofUnreadable = perhapsJoined(() => index.unreadable, rowIsSo, complete);
  const ofKeyed = perhapsJoined(() => index.keyed, rowIsSo, complete);

  const best = (rows: RowList): Truth => {
    let found: Truth = TRUTH.no;
    for (let i = 0; i < rows.length && found !== TRUTH.yes; i++) {
      found = Math.max(found, rowIsSo(rows[i]!)) as Truth;
    }
    return found;
  };
  const bestOf = (code: number): Truth => {
    // Texts that came later have no place here: their rows are few.
    if (code >= bestOfCode.length) return best(index.rowsOf(code));
    if (bestOfCode[code] === unset) bestOfCode[code] = best(index.rowsOf(code));
    return bestOfCode[code] as Truth;
  };
  const ofCode = (code: number): Truth => {
    if (code === UNKNOWN_TEXT) return ofKeyed.truth();
    const unreadable = ofUnreadable.truth();
    return code === ABSENT_TEXT ? unreadable : (Math.max(bestOf(code), unreadable) as Truth);
  };

  return {
    truth(row) {
      let found: Truth = TRUTH.no;
      for (let i = here.start[row]!; i < here.start[row + 1]!; i++) {
        found = Math.max(found, ofCode(here.codes[i]!)) as Truth;
      }
      return found;
    },
    changed(rows) {
      const { start, codes } = index.keys;
      let moves = false;
      for (const row of rows) {
        let isUnreadable = false;
        for (let i = start[row]!; i < start[row + 1]!; i++) {
          const code = codes[i]!;
          if (code === UNKNOWN_TEXT) isUnreadable = true;
          else if (code >= 0 && code < bestOfCode.length) bestOfCode[code] = unset;
        }
        if (isUnreadable && ofUnreadable.changed(row)) moves = true;
        if (start[row] !== start[row + 1] && ofKeyed.changed(row)) moves = true;
      }
      return moves;
    },
  };
}

/** Whether some of these rows is or may be so, which makes unknown what may join with any of them. */
function perhapsJoined(rows: () => RowList, rowIsSo: (row: number) => Truth, complete: boolean) {
  /** A row that may be so; null: there is none; undefined: not looked for yet. */
  let witness: number | null | undefined;
  const find = () => {
    for (const row of rows()) if (rowIsSo(row) !== TRUTH.no) return row;
    return null;
  };
  return {
    truth(): Truth {
      if (!complete) return TRUTH.unknown;
      witness = witness === undefined ? find() : witness;
      return witness === null ? TRUTH.no : TRUTH.unknown;
    },
    /** A row may say something else now; returns whether the truth is another. */
    changed(row: number): boolean {
      if (!complete || witness === undefined) return false;
      if (witness === null) {
        if (rowIsSo(row) === TRUTH.no) return false;
        witness = row;
        return true;
      }
      if (witness !== row || rowIsSo(row) !== TRUTH.no) return false;
      witness = find();
      return witness === null;
    },
  };
}

/** Rows of the other table that join with this one: surely, or at all (an unreadable key could be any). In row order. */
export function joinedRows(here: RowKeys, index: JoinIndex, row: number): { sure: number[]; rows: number[] } {
  const sure = new Set<number>();
  const possible = new Set<number>();
  for (let i = here.start[row]!; i < here.start[row + 1]!; i++) {
    const code = here.codes[i]!;
    for (const other of index.rowsOf(code)) sure.add(other);
    for (const other of code === UNKNOWN_TEXT ? index.keyed : index.unreadable) possible.add(other);
  }
  const ascending = (rows: Iterable<number>) => [...rows].sort((a, b) => a - b);
  return { sure: ascending(sure), rows: ascending(new Set([...sure, ...possible])) };
}
