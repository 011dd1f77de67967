/** Which rows may turn with some that change, and which counts over rows that concerns. */
import type { TableId } from "../tables/catalogue";
import type { Condition } from "./expression";
import type { LookUps } from "./look-ups";
import { structure } from "./remember";
import { standingCondition } from "./standing";

/** Rows that change, and what of them: all that they say, or only how they compare with an operand. */
export interface Change {
  readonly table: TableId;
  readonly rows: Iterable<number>;
  readonly operand: object | null;
}

/** What changes, with every row that joins with it, however far away. */
export interface Touched {
  readonly change: Change;
  readonly rows: ReadonlyMap<TableId, ReadonlySet<number>>;
}

/** A join from rows of one table, by a field, to rows of another, by a field. */
export interface Join {
  readonly from: TableId;
  readonly here: string;
  readonly to: TableId;
  readonly there: string;
}

/** Whoever goes over rows of a table. */
export interface Reader {
  readonly table: TableId;
  /** The conditions and measures that it goes by; which rows stand at all is no part of them. */
  readonly reads: readonly object[];
}

/**
 * What changes touch. Rows whose key cannot be read are not among those that join (see `SomeJoinedRow.changed`).
 * Null: more rows than `most`.
 */
export function touchedBy(
  changes: readonly Change[],
  joins: readonly Join[],
  lookUps: (id: TableId) => LookUps,
  most: number,
): Touched[] | null {
  const touched: Touched[] = [];
  let left = most;
  for (const change of changes) {
    const rows = new Map([[change.table, new Set(change.rows)]]);
    left -= rows.get(change.table)!.size;
    let waiting = new Map([[change.table, [...rows.get(change.table)!]]]);
    while (waiting.size > 0 && left >= 0) {
      waiting = further(waiting, rows);
      for (const found of waiting.values()) left -= found.length;
    }
    if (left < 0) return null;
    touched.push({ change, rows });
  }
  return touched;

  /** Rows that join with these and were not known. */
  function further(waiting: ReadonlyMap<TableId, readonly number[]>, known: Map<TableId, Set<number>>) {
    const found = new Map<TableId, number[]>();
    for (const join of joins) {
      for (const row of joinedTo(join, waiting.get(join.to) ?? [], lookUps)) {
        const rows = known.get(join.from) ?? new Set();
        known.set(join.from, rows);
        if (rows.has(row)) continue;
        rows.add(row);
        const next = found.get(join.from);
        if (next === undefined) found.set(join.from, [row]);
        else next.push(row);
      }
    }
    return found;
  }
}

function* joinedTo(
  { from, here, to, there }: Join,
  rows: readonly number[],
  lookUps: (id: TableId) => LookUps,
) {
  if (rows.length === 0) return;
  const index = lookUps(from).indexOf(from, here);
  const { start, codes } = lookUps(to).keysOf(to, there);
  for (const row of rows) {
    for (let i = start[row]!; i < start[row + 1]!; i++) if (codes[i]! >= 0) yield* index.rowsOf(codes[i]!);
  }
}

/** Says of which of the touched rows a reader must be told; the same rows for readers that the same changes concern. */
export function rowsConcerning(touched: readonly Touched[]): (reader: Reader) => Iterable<number> {
  const unions = new Map<string, Iterable<number>>();
  return (reader) => {
    const concerning = touched.filter(
      ({ change, rows }) => rows.has(reader.table) && concerns(change, reader),
    );
    if (concerning.length < 2) return concerning[0]?.rows.get(reader.table) ?? [];
    const key = `${reader.table} ${concerning.map((each) => touched.indexOf(each)).join()}`;
    const known = unions.get(key) ?? new Set(concerning.flatMap(({ rows }) => [...rows.get(reader.table)!]));
    unions.set(key, known);
    return known;
  };
}

function concerns({ table, operand }: Change, reader: Reader): boolean {
  const isRead = (node: object) => {
    const text = structure(node);
    return (
      (table === reader.table || readsTable(text, table)) &&
      (operand === null || text.includes(structure(operand)))
    );
  };
  if (reader.reads.some(isRead)) return true;
  const standing = standingCondition(table);
  const decidesStanding =
    operand === null || (standing !== null && structure(standing).includes(structure(operand)));
  return (
    decidesStanding &&
    (table === reader.table || reader.reads.some((node) => readsTable(structure(node), table)))
  );
}

/** Whether rows of a table matter anywhere in a condition, a measure or a test. */
export function reads(node: object, id: TableId): boolean {
  return readsTable(structure(node), id);
}

function readsTable(text: string, id: TableId): boolean {
  return text.includes(`"table":"${id}"`) || text.includes(`"of":"${id}"`);
}

/** The joins of conditions, each once. */
export function distinctJoins(
  joins: readonly { has: Extract<Condition, { kind: "has" }>; from: TableId }[],
): Join[] {
  const all = joins.map(({ has, from }): Join => ({
    from,
    here: has.on.here,
    to: has.table,
    there: has.on.there,
  }));
  return [...new Map(all.map((join) => [structure(join), join])).values()];
}
