/** Valid ways to fill in what is unknown in a book. */
import type { TableId } from "../../src/tables/catalogue";
import type { Day } from "../../src/tables/days";
import { columnOf, fields, valuesOf, type SomeTable } from "./arbitrary-books";
import { isComplete, REFUSED, rowsIn, type Book, type Cell, type Row } from "./book";

/** Fields whose blanks a test reads definitely: fillings leave them alone. A blank evidence date and a blank period end always are. */
export function readsBlanks(node: unknown, table: TableId | null = null): Set<string> {
  const found = new Set(["evidence.issuedOn", "kpis.periodEnd"]);
  collectPresence(node, table, found);
  return found;
}

function collectPresence(node: unknown, table: TableId | null, found: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  const { kind, field, of, table: named } = node as Record<string, unknown>;
  const here =
    typeof of === "string" ? (of as TableId) : typeof named === "string" ? (named as TableId) : table;
  if ((kind === "filled" || kind === "blank") && here !== null) found.add(`${here}.${String(field)}`);
  for (const inner of Object.values(node)) collectPresence(inner, here, found);
}

/** Numbers from 0 to below 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Fills in every unknown cell in some valid way, and reveals the rows of open tables. */
export function fill(
  some: Book,
  tables: readonly SomeTable[],
  untouched: ReadonlySet<string>,
  asOf: Day,
  random: () => number,
): Book {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const filled: Partial<Record<TableId, { all: readonly Row[] }>> = {};
  for (const table of tables) {
    const unseen = isComplete(some, table)
      ? []
      : Array.from({ length: Math.floor(random() * 4) }, (): Row => ({}));
    const all = [...rowsIn(some, table), ...unseen];
    const taken = new Set(all.map((is) => is[keyOf(table)]));
    const revealed = all.map((is, index) => {
      const isUnseen = index >= all.length - unseen.length;
      const cells = fields[table].map((field): [string, Cell] => {
        const before = is[field] ?? null;
        const { blank, key, type } = columnOf(table, field);
        if (before !== null && typeof before === "object" && "from" in before) {
          return [field, pick([before.from, before.to, Math.floor((before.from + before.to) / 2)])];
        }
        const isOpenBlank = before === null && blank === "unknown" && !untouched.has(`${table}.${field}`);
        if (before !== REFUSED && !isOpenBlank && !isUnseen) return [field, before];
        if (before === REFUSED && blank !== "unknown" && random() < 0.3) return [field, null];
        const free = valuesOf(table, field, asOf).filter((value) => !key || !taken.has(value));
        const value =
          free.length === 0
            ? type.kind === "integer"
              ? 1990 + taken.size
              : `new ${taken.size}`
            : pick(free);
        if (key) taken.add(value);
        return [field, type.kind === "list" ? [value as string] : value];
      });
      return Object.fromEntries(cells);
    });
    filled[table] = { all: revealed };
  }
  return filled;
}

function keyOf(table: SomeTable): string {
  return fields[table].find((field) => columnOf(table, field).key) ?? "";
}
