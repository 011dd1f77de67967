/** One workbook's facts under a scenario: tables whose rows are added and set aside, and texts that came with them. */
import type { RuleBook } from "../../rules/expression";
import { catalogue, tableIds, type TableId } from "../../tables/catalogue";
import { CELL, numbersOf, type Facts, type TableFacts } from "../../tables/facts";
import { liveTable, type LiveTable } from "../../tables/live-table";
import { poolOver, type GrowingTextPool } from "../../tables/text";
import type { RowEdit } from "./row-edits";

export interface LiveFacts {
  /** The facts as rules see them now; the record of tables changes with them. */
  readonly facts: Facts & { tables: Record<TableId, TableFacts> };
  readonly pool: GrowingTextPool;
  table(id: TableId): LiveTable;
  /** Carries a change out in a table that is made anew with each; returns what takes it back. */
  changeAnew(change: RowEdit): () => void;
  /** False for a row that was set aside. */
  isThere(id: TableId, row: number): boolean;
  /** 1 for each row that was set aside; null for a table that is made anew with each change. */
  gone(id: TableId): Uint8Array | null;
  /** A column of yes or no in which only yes is marked, so that its blanks mean no. */
  isTicked(id: TableId, field: string): boolean;
  /** The facts as they stand, for an assessment of all that they say. */
  compacted(): Facts;
  /** The same with a change carried out that is not. */
  compactedWith(change: RowEdit): Facts;
}

/** Tables whose rows decide together what counts: which indicator is current, which fiscal year is the latest. They are small. */
const madeAnew: ReadonlySet<TableId> = new Set(["organisation", "kpis", "financials"]);

export function isMadeAnew(id: TableId): boolean {
  return madeAnew.has(id);
}

/** @param books whose texts are known from the start, so that a condition on one finds it in whatever row comes later. */
export function liveFacts(base: Facts, books: readonly RuleBook[]): LiveFacts {
  const pool = poolOver(base.texts);
  for (const text of textsIn(books, base)) pool.internChoice(text);
  const headless = new Set(
    base.problems.filter(({ code }) => code === "no-header-row").map(({ table }) => table),
  );
  const tables = mapTables((id) => liveTable(withSource(base.tables[id]), headless.has(id)));
  const seen = (id: TableId) => (isMadeAnew(id) ? tables[id].compacted() : tables[id].facts);
  const facts = {
    ...base,
    texts: pool,
    tables: mapTables(seen),
  };
  const compacted = (): Facts => ({
    ...base,
    texts: pool,
    tables: mapTables((id) => tables[id].compacted()),
  });
  const put = (id: TableId, table: LiveTable) => {
    tables[id] = table;
    facts.tables[id] = seen(id);
  };
  return {
    facts,
    pool,
    table: (id) => tables[id],
    changeAnew(change) {
      const { table: id } = change;
      const before = tables[id];
      put(id, liveTable(changedTable(before, change), headless.has(id)));
      return () => put(id, before);
    },
    isThere: (id, row) => isMadeAnew(id) || tables[id].gone[row] === 0,
    gone: (id) => (isMadeAnew(id) ? null : tables[id].gone),
    isTicked: (id, field) => isTicked(tables[id], field),
    compacted,
    compactedWith(change) {
      const facts = compacted();
      return {
        ...facts,
        tables: { ...facts.tables, [change.table]: changedTable(tables[change.table], change) },
      };
    },
  };
}

function mapTables<T>(make: (id: TableId) => T): Record<TableId, T> {
  return Object.fromEntries(tableIds.map((id) => [id, make(id)])) as Record<TableId, T>;
}

/** A table as a change would make it, with what blanks of its columns mean then. */
function changedTable(table: LiveTable, { aside, added }: RowEdit): TableFacts {
  const rows = added.map((row) => table.add(row));
  const flipTo = (isDone: boolean) => {
    for (const row of aside) table.setAside(row, isDone);
    for (const row of rows) table.setAside(row, !isDone);
  };
  flipTo(true);
  const changed = settleTicks(table.compacted(), (field) => isTicked(table, field));
  flipTo(false);
  for (let dropped = 0; dropped < rows.length; dropped++) table.dropLast();
  return changed;
}

/** Gives the blanks of columns of yes or no what they mean now. The columns are the caller's own. */
function settleTicks(table: TableFacts, isTickedNow: (field: string) => boolean): TableFacts {
  for (const [field, { type, blank }] of Object.entries(catalogue[table.id].columns)) {
    if (type.kind !== "yes-no" || blank !== "unknown") continue;
    const { state, lo, hi } = numbersOf(table, field);
    const most = isTickedNow(field) ? 0 : 1;
    const isThere = table.sources.map(({ sheet, columns }) => sheet === "" || (columns[field] ?? -1) >= 0);
    for (let row = 0; row < table.rowCount; row++) {
      if (state[row] === CELL.blank && isThere[table.sourceOf[row]!]) [lo[row], hi[row]] = [0, most];
    }
  }
  return table;
}

/** Rows that a scenario adds stand on no sheet: the last source of every table. */
const NOWHERE = { sheet: "", columns: {} } as const;

function withSource(table: TableFacts): TableFacts {
  return table.sources.at(-1)?.sheet === "" ? table : { ...table, sources: [...table.sources, NOWHERE] };
}

/** What rules and columns of choices compare with, and the years by which rows are joined. */
function* textsIn(books: readonly RuleBook[], { tables }: Facts): Iterable<string> {
  for (const { columns } of Object.values(catalogue)) {
    for (const { type } of Object.values(columns)) {
      if (type.kind === "choice") for (const { code } of type.choices) yield code;
    }
  }
  yield* literalsIn(books);
  const { lo, hi } = numbersOf(tables.financials, "year");
  for (const year of new Set([...lo, ...hi])) if (Number.isFinite(year)) yield String(year);
}

function* literalsIn(node: unknown): Iterable<string> {
  if (typeof node !== "object" || node === null) return;
  for (const [name, part] of Object.entries(node)) {
    if (typeof part === "string" && (name === "literal" || name === "id")) yield part;
    else if (name === "anyOf") yield* part as string[];
    else yield* literalsIn(part);
  }
}

/** At least one yes, not one no, and nothing refused; and the sheet has the column. */
function isTicked({ facts, gone }: LiveTable, field: string): boolean {
  const { type, blank } = catalogue[facts.id].columns[field]!;
  if (type.kind !== "yes-no" || blank !== "unknown") return false;
  if (facts.sources.every(({ columns }) => (columns[field] ?? -1) < 0)) return false;
  const { state, lo } = numbersOf(facts, field);
  let isMarked = false;
  for (let row = 0; row < facts.rowCount; row++) {
    if (gone[row] === 1 || state[row] === CELL.blank) continue;
    if (lo[row] !== 1) return false;
    isMarked = true;
  }
  return isMarked;
}
