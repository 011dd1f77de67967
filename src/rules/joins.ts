/**
 * Joins between tables: a hash index from text codes to rows, built once for each field that rules join on.
 * Keys that differ are a definite no; an unreadable key on either side could match; one that names nothing
 * matches nothing.
 */
import { NO_TEXT, UNKNOWN_TEXT, type FactColumn, type TableFacts, type TextPool } from "../tables/facts";
import { TRUTH, type Truth } from "./expression";

/** A key that no cell of text holds: it equals none of them, but an unreadable one could hold it. */
const ABSENT_TEXT = -3;

/** The keys of each row: row r has `codes[start[r]] … codes[start[r + 1] - 1]`; a row that names nothing has none. */
interface RowKeys {
  readonly start: Uint32Array;
  readonly codes: Int32Array;
}

/** The rows of a table by the text code of one of its fields. */
export interface JoinIndex {
  readonly rowCount: number;
  /** Rows whose key is this code. */
  rowsOf(code: number): Uint32Array;
  /** Rows whose key cannot be read. */
  readonly unreadable: Uint32Array;
  /** Rows that have a key, readable or not. */
  readonly keyed: Uint32Array;
}

/** The keys by which rows of a table look others up; a year is looked up by its digits. */
export function rowKeys(column: FactColumn, rowCount: number, texts: TextPool): RowKeys {
  if (column.kind === "list") return column;
  const start = new Uint32Array(rowCount + 1);
  const codes = new Int32Array(rowCount);
  let length = 0;
  for (let row = 0; row < rowCount; row++) {
    const code =
      column.kind === "text" ? column.code[row]! : codeOfNumber(column.lo[row]!, column.hi[row]!, texts);
    if (code !== NO_TEXT) codes[length++] = code;
    start[row + 1] = length;
  }
  return { start, codes };
}

function codeOfNumber(lo: number, hi: number, texts: TextPool): number {
  if (Number.isNaN(lo)) return NO_TEXT;
  if (lo !== hi) return UNKNOWN_TEXT;
  const code = texts.find(String(lo));
  return code === UNKNOWN_TEXT ? ABSENT_TEXT : code;
}

/** Indexes a table's rows by a field. Linear in rows and in texts. */
export function joinIndex(table: TableFacts, field: string, texts: TextPool): JoinIndex {
  const { start, codes } = rowKeys(table.columns[field]!, table.rowCount, texts);
  const firstOf = new Uint32Array(texts.size + 1);
  for (const code of codes.subarray(0, start[table.rowCount])) if (code >= 0) firstOf[code + 1]!++;
  for (let code = 0; code < texts.size; code++) firstOf[code + 1]! += firstOf[code]!;
  const next = firstOf.slice();
  const rows = new Uint32Array(firstOf[texts.size]!);
  const unreadable: number[] = [];
  const keyed: number[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (start[row] !== start[row + 1]) keyed.push(row);
    for (let i = start[row]!; i < start[row + 1]!; i++) {
      const code = codes[i]!;
      if (code >= 0) rows[next[code]!++] = row;
      if (code === UNKNOWN_TEXT) unreadable.push(row);
    }
  }
  return {
    rowCount: table.rowCount,
    rowsOf: (code) => (code >= 0 ? rows.subarray(firstOf[code], firstOf[code + 1]) : rows.subarray(0, 0)),
    unreadable: Uint32Array.from(unreadable),
    keyed: Uint32Array.from(keyed),
  };
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
): (row: number) => Truth {
  const unset = 255;
  const bestOfCode = new Uint8Array(texts.size).fill(unset);
  const unseen = complete ? TRUTH.no : TRUTH.unknown;
  let bestUnreadable: Truth | null = null;
  let bestKeyed: Truth | null = null;

  const best = (rows: Uint32Array): Truth => {
    let found: Truth = TRUTH.no;
    for (let i = 0; i < rows.length && found !== TRUTH.yes; i++) {
      found = Math.max(found, rowIsSo(rows[i]!)) as Truth;
    }
    return found;
  };
  const atMostUnknown = (rows: Uint32Array) => Math.max(unseen, Math.min(TRUTH.unknown, best(rows))) as Truth;
  const ofCode = (code: number): Truth => {
    if (code === UNKNOWN_TEXT) return (bestKeyed ??= atMostUnknown(index.keyed));
    bestUnreadable ??= atMostUnknown(index.unreadable);
    if (code === ABSENT_TEXT) return bestUnreadable;
    if (bestOfCode[code] === unset) bestOfCode[code] = best(index.rowsOf(code));
    return Math.max(bestOfCode[code]!, bestUnreadable) as Truth;
  };

  return (row) => {
    let found: Truth = TRUTH.no;
    for (let i = here.start[row]!; i < here.start[row + 1]!; i++) {
      found = Math.max(found, ofCode(here.codes[i]!)) as Truth;
    }
    return found;
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
