/** Random edits of random workbooks, by the names that a person would use. Some cannot be carried out. */
import fc from "fast-check";
import type { Edit } from "../../../src/assessment/what-if/edit";
import { catalogue } from "../../../src/tables/catalogue";
import { isoDate, type Day } from "../../../src/tables/days";
import { fields, requirementIds, valuesOf, type SomeTable } from "../../rules/arbitrary-books";
import { rowsIn, type Book, type Cell } from "../../rules/book";

/** The cell as a person would type it; null and what cannot be read: nothing. */
function typed(table: SomeTable, field: string, cell: Cell): string {
  const { type } = catalogue[table].columns[field]!;
  if (cell === null || typeof cell === "object") return "";
  if (typeof cell === "string") return cell;
  if (type.kind === "date") return Number.isFinite(cell) ? isoDate(cell) : "permanent";
  if (type.kind === "yes-no") return cell === 1 ? "yes" : "no";
  return String(cell);
}

const columnsOf = (table: SomeTable): readonly string[] => fields[table];

function value(table: SomeTable, field: string, asOf: Day): fc.Arbitrary<string> {
  const some = valuesOf(table, field, asOf).map((each) => typed(table, field, each));
  return fc.constantFrom(...some, "");
}

/** Rows are named by their keys, else by the rows of their sheets, which stand from row 2 on. */
function rowName(table: SomeTable, book: Book): fc.Arbitrary<string> {
  const rows = rowsIn(book, table);
  if (catalogue[table].pivoted) return fc.constant("");
  const key = columnsOf(table).find((field) => catalogue[table].columns[field]!.key);
  const names = rows.map((row, at) => {
    const cell = key === undefined ? null : row[key];
    return typeof cell === "string" && cell !== "" && !cell.startsWith("#") ? cell : `${table}!${at + 2}`;
  });
  return fc.constantFrom(...names, `${table}!99`);
}

function set(table: SomeTable, book: Book, asOf: Day): fc.Arbitrary<Edit> {
  return fc.constantFrom(...columnsOf(table)).chain((field) =>
    fc.record({
      kind: fc.constant("set" as const),
      table: fc.constant(table),
      row: rowName(table, book),
      field: fc.constant(field),
      value: value(table, field, asOf),
    }),
  );
}

function add(table: SomeTable, asOf: Day): fc.Arbitrary<Edit> {
  const values = Object.fromEntries(columnsOf(table).map((field) => [field, value(table, field, asOf)]));
  return fc.record({
    kind: fc.constant("add" as const),
    table: fc.constant(table),
    values: fc.record(values, { requiredKeys: [] }) as fc.Arbitrary<Record<string, string>>,
  });
}

/** One edit of a book of these tables. */
export function someEdit(tables: readonly SomeTable[], book: Book, asOf: Day): fc.Arbitrary<Edit> {
  const ofTable = fc.constantFrom(...tables).chain((table) =>
    fc.oneof(
      { weight: 5, arbitrary: set(table, book, asOf) },
      { weight: 2, arbitrary: add(table, asOf) },
      {
        weight: 2,
        arbitrary: rowName(table, book).map((row): Edit => ({ kind: "remove", table, row })),
      },
    ),
  );
  const subjects = rowsIn(book, "projects").flatMap(({ id }) => (typeof id === "string" ? [id] : []));
  const document = fc.record({
    kind: fc.constant("document" as const),
    document: fc.constantFrom("contract", "acceptance-report", "audit-report", "nothing-known"),
    subject: fc.constantFrom(null, ...subjects, ...requirementIds),
  });
  const date = fc.integer({ min: -400, max: 800 }).map((by): Edit => ({ kind: "as-of", asOf: asOf + by }));
  return fc.oneof(
    { weight: 8, arbitrary: ofTable },
    { weight: 2, arbitrary: document },
    { weight: 1, arbitrary: date },
  );
}
