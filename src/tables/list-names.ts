/**
 * Lists that name a row whose key has a separator in it (“交接、验收规程”): the text of the list, and each run of its
 * parts, names the row as well as the parts name theirs.
 */
import { UNKNOWN_TEXT, type TextPool } from "./facts";
import type { ReadingState } from "./reading-state";
import { SEPARATORS } from "./read-cell";

/** Adds to the lists of all tables the names of rows that are made of several of their parts. */
export function settleListNames(state: ReadingState): void {
  const names = longNames(state);
  if (names.size === 0) return;
  const added = new Map<string, Map<number, number[]>>();
  for (const { table, field, row, whole } of state.lists) {
    const codes = namesIn(whole, (code) => names.has(code), state.pool);
    if (codes.length === 0) continue;
    const column = `${table}.${field}`;
    if (!added.has(column)) added.set(column, new Map());
    added.get(column)!.set(row, codes);
  }
  for (const { table, field } of state.lists) {
    const codesByRow = added.get(`${table}.${field}`);
    if (codesByRow !== undefined) state.builders[table].addToLists(field, codesByRow);
    added.delete(`${table}.${field}`);
  }
}

/** The keys and evidence numbers that a list would take for several: white space may have been a line break. */
function longNames({ keys, evidenceNumbers, pool }: ReadingState): ReadonlySet<number> {
  const named = [...Object.values(keys), evidenceNumbers].flatMap((cells) => [...cells.keys()]);
  return new Set(named.filter((code) => /[、,;；，\s]/.test(pool.display(code))));
}

/** A longer run of parts is a name only where it is the whole text. */
const LONGEST_RUN = 8;

/** The codes of the names that are runs of at least two parts of a text. */
export function namesIn(whole: string, isName: (code: number) => boolean, pool: TextPool): number[] {
  const parts = partsOf(whole);
  const codes = new Set<number>();
  const look = (start: number, end: number) => {
    const code = pool.find(whole.slice(start, end));
    if (code !== UNKNOWN_TEXT && isName(code)) codes.add(code);
  };
  parts.forEach(({ start }, first) => {
    const last = Math.min(parts.length, first + LONGEST_RUN);
    for (let at = first + 1; at < last; at++) look(start, parts[at]!.end);
  });
  look(0, whole.length);
  return [...codes];
}

/** Where the parts of a list stand in its text. */
function partsOf(whole: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, 0: separator } of whole.matchAll(new RegExp(SEPARATORS, "g"))) {
    parts.push({ start, end: index });
    start = index + separator.length;
  }
  return [...parts, { start, end: whole.length }];
}
