/** What an edit of rows does to a table: rows that are set aside, and rows that come in. */
import { catalogue, type TableId } from "../../tables/catalogue";
import type { Day } from "../../tables/days";
import { isSubject, nearestSubject } from "../../tables/document-subjects";
import { CELL } from "../../tables/facts";
import type { CellFact, LiveTable, RowFact } from "../../tables/live-table";
import { nearestRowName, rowNamed } from "../../tables/named-row";
import { formOf, textReading } from "../../tables/typed-value";
import { documentValues } from "./document";
import type { Edit, EditFault } from "./edit";
import type { LiveFacts } from "./live-facts";
import { readPlain, readValues, type ValueContext } from "./read-values";

export interface RowEdit {
  table: TableId;
  aside: readonly number[];
  added: readonly RowFact[];
}

type Edits = Extract<Edit, { kind: "set" | "add" | "remove" | "document" }>;

/**
 * What the edit does, or why it cannot be done.
 * @param requirementIds what a document may name besides rows.
 */
export function rowEdit(
  edit: Edits,
  live: LiveFacts,
  asOf: Day,
  requirementIds: readonly string[],
): { edit: RowEdit } | { fault: EditFault } {
  switch (edit.kind) {
    case "set":
      return set(edit, live, asOf);
    case "add":
      return add(edit.table, edit.values, live, asOf);
    case "remove": {
      const row = findRow(edit.table, edit.row, live, asOf);
      if (typeof row !== "number") return { fault: row };
      return { edit: { table: edit.table, aside: [row], added: [] } };
    }
    case "document": {
      const { subject } = edit;
      const context = { facts: live.facts, requirementIds, isThere: live.isThere };
      if (subject !== null && !isSubject(subject, context)) {
        return { fault: { code: "no-such-row", near: nearestSubject(subject, context) } };
      }
      const added = add("evidence", documentValues(edit, asOf, live.facts.tables.evidence), live, asOf);
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
  const row = findRow(id, name, live, asOf);
  if (typeof row !== "number") return { fault: row };
  const before = table.read(row);
  const says = table.facts.sources[before.source]!.headersSay?.[field];
  if (says?.isOpen) return { fault: { code: "column-open" } };
  const context = contextOf(id, live);
  const form = formOf(id, says, (of) => textReading(live.facts, id, row, of));
  const read = readValues(id, { [field]: value }, form, context);
  if ("fault" in read) return read;
  const cells = withDefaults(id, { ...before.cells, ...read.cells });
  return { edit: { table: id, aside: [row], added: [{ ...before, cells }] } };
}

/** The row that goes by this name, or why there is no such row. */
function findRow(id: TableId, name: string, live: LiveFacts, asOf: Day): number | EditFault {
  const row = rowNamed(live.facts, id, name, asOf, (each) => live.isThere(id, each));
  if (row === "several") return { code: "several-such-rows" };
  return row ?? { code: "no-such-row", near: nearestRowName(live.facts, id, name) };
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
  const isTaken = pivoted ? table.count > 0 : isKeyTaken(id, typed, live, asOf);
  if (isTaken) return { fault: { code: "row-exists" } };
  const context = contextOf(id, live);
  const list = table.facts.sources.findLast(
    ({ sheet, evidenceColumnOf }) => sheet !== "" && evidenceColumnOf === undefined,
  );
  const form = formOf(id, list?.headersSay?.value, (of) => readPlain(id, of, typed[of] ?? ""));
  const every = { ...Object.fromEntries(Object.keys(columns).map((field) => [field, ""])), ...typed };
  const read = readValues(id, every, form, context);
  if ("fault" in read) return read;
  const cells = withDefaults(id, read.cells);
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

/** Whether a row has the key already; tables whose rows have none take whatever comes. */
function isKeyTaken(
  id: TableId,
  typed: Readonly<Record<string, string>>,
  live: LiveFacts,
  asOf: Day,
): boolean {
  const { columns } = catalogue[id];
  const key = Object.keys(columns).find((field) => columns[field]!.key);
  if (key === undefined) return false;
  return rowNamed(live.facts, id, typed[key] ?? "", asOf, (row) => live.isThere(id, row)) !== null;
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
