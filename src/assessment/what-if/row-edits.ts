/** What an edit of rows does to a table: rows that are set aside, and rows that come in. */
import { catalogue, type TableId } from "../../tables/catalogue";
import type { Day } from "../../tables/days";
import { CELL, textsOf } from "../../tables/facts";
import type { CellFact, LiveTable, RowFact } from "../../tables/live-table";
import { documentValues } from "./document";
import type { Edit, EditFault } from "./edit";
import type { LiveFacts } from "./live-facts";
import { blankCell, readValues, type ValueContext } from "./read-values";
import { findRow, nameField } from "./rows";

export interface RowEdit {
  table: TableId;
  aside: readonly number[];
  added: readonly RowFact[];
}

type Edits = Extract<Edit, { kind: "set" | "add" | "remove" | "document" }>;

/** What the edit does, or why it cannot be done. */
export function rowEdit(edit: Edits, live: LiveFacts, asOf: Day): { edit: RowEdit } | { fault: EditFault } {
  switch (edit.kind) {
    case "set":
      return set(edit, live, asOf);
    case "add":
      return add(edit.table, edit.values, live, asOf);
    case "remove": {
      const found = findRow(live.table(edit.table), edit.row, asOf, live.pool);
      if ("fault" in found) return found;
      return { edit: { table: edit.table, aside: [found.row], added: [] } };
    }
    case "document": {
      const added = add("evidence", documentValues(edit, asOf), live, asOf);
      const isUnknownKind = "fault" in added && added.fault.code === "not-a-value";
      return isUnknownKind ? { fault: { code: "no-such-document" } } : added;
    }
  }
}

function set(
  { table: id, row: name, field, value }: Extract<Edit, { kind: "set" }>,
  live: LiveFacts,
  asOf: Day,
): { edit: RowEdit } | { fault: EditFault } {
  const table = live.table(id);
  const definition = catalogue[id].columns[field];
  if (definition === undefined) return { fault: { code: "no-such-column" } };
  if (
    definition.row ||
    definition.key ||
    field === table.facts.keyColumn ||
    (id === "kpis" && field === "unit")
  ) {
    return { fault: { code: "key-stays" } };
  }
  const isFirst = catalogue[id].pivoted && name === "" && table.count === 0;
  if (isFirst) return add(id, { [field]: value }, live, asOf);
  const found = findRow(table, name, asOf, live.pool);
  if ("fault" in found) return found;
  if (isOpen(live, table, found.row, field)) return { fault: { code: "column-open" } };
  const before = table.read(found.row);
  const context = contextOf(id, live);
  const read = readValues(id, { [field]: value }, indicatorOf(live, id, found.row), context);
  if ("fault" in read) return read;
  const cells = withDefaults(id, { ...before.cells, ...read.cells });
  return { edit: { table: id, aside: [found.row], added: [{ ...before, cells }] } };
}

function add(
  id: TableId,
  values: Readonly<Record<string, string>>,
  live: LiveFacts,
  asOf: Day,
): { edit: RowEdit } | { fault: EditFault } {
  const table = live.table(id);
  const { columns, pivoted } = catalogue[id];
  const typed = withKey(table, values);
  const needed = Object.keys(columns).find((field) => columns[field]!.row && (typed[field] ?? "") === "");
  if (needed !== undefined) return { fault: { code: "column-needed", field: needed } };
  const key = typed[nameField(table.facts)];
  const isKeyed = pivoted || Object.values(columns).some((column) => column.key);
  const isTaken = isKeyed && "row" in findRow(table, pivoted ? "" : (key ?? ""), asOf, live.pool);
  if (isTaken) return { fault: { code: "row-exists" } };
  const context = contextOf(id, live);
  const read = readValues(id, typed, { indicator: "", unit: "" }, context);
  if ("fault" in read) return read;
  const blank = Object.entries(columns).map(([field, column]) => [field, blankCell(field, column, context)]);
  const cells = withDefaults(id, { ...Object.fromEntries(blank), ...read.cells });
  const source = table.facts.sources.length - 1;
  return { edit: { table: id, aside: [], added: [{ cells, source, rowNumber: 0, place: Infinity }] } };
}

/** Where another column serves as the key, either may name the row. */
function withKey(
  { facts }: LiveTable,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const { columns } = catalogue[facts.id];
  const key = Object.keys(columns).find((field) => columns[field]!.key);
  const serving = facts.keyColumn;
  if (key === undefined || serving === null || serving === key) return values;
  const name = values[serving] ?? values[key] ?? "";
  return { ...values, [key]: name, [serving]: name };
}

function contextOf(id: TableId, live: LiveFacts): ValueContext {
  return {
    pool: live.pool,
    isName: (code) => isName(code, live),
    isTicked: (field) => live.isTicked(id, field),
  };
}

/** Whether a text is the key of some row, or the number of some document. */
function isName(code: number, { facts }: LiveFacts): boolean {
  return Object.values(facts.tables).some(({ id, keyColumn, columns }) => {
    const column = columns[id === "evidence" ? "id" : (keyColumn ?? "")];
    return column?.kind === "text" && column.code.includes(code);
  });
}

function indicatorOf(live: LiveFacts, id: TableId, row: number): { indicator: string; unit: string } {
  if (id !== "kpis") return { indicator: "", unit: "" };
  const { facts } = live.table(id);
  const shown = (field: string) => {
    const code = textsOf(facts, field).code[row]!;
    return code < 0 ? "" : live.pool.display(code);
  };
  return { indicator: shown("indicator"), unit: shown("unit") };
}

/** Blanks that mean what another column says. */
function withDefaults(
  id: TableId,
  cells: Readonly<Record<string, CellFact>>,
): Readonly<Record<string, CellFact>> {
  const settled = { ...cells };
  for (const [field, { blank }] of Object.entries(catalogue[id].columns)) {
    if (cells[field]!.state !== CELL.blank || typeof blank !== "object" || !("as" in blank)) continue;
    const other = cells[blank.as]!;
    settled[field] = { ...other, state: CELL.blank };
  }
  return settled;
}

/** The header leaves open what stands in the column: two claim it, or its amounts are in another currency. */
function isOpen({ facts }: LiveFacts, { facts: table }: LiveTable, row: number, field: string): boolean {
  const { sheet } = table.sources[table.sourceOf[row]!]!;
  return facts.problems.some(
    ({ code, place, table: of, column }) =>
      (code === "header-claimed-twice" || code === "foreign-currency") &&
      of === table.id &&
      column === field &&
      (place.sheet === sheet || catalogue[table.id].pivoted),
  );
}
