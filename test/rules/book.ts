/** Workbooks as plain rows of cells, for tests of rules: what each cell says, not how it is written. */
import { catalogue, tableIds, type TableId } from "../../src/tables/catalogue";
import { tableBuilder } from "../../src/tables/build-facts";
import { parseIsoDate, type Day } from "../../src/tables/days";
import type { Facts, TableFacts } from "../../src/tables/facts";
import { textPool, type GrowingTextPool } from "../../src/tables/text";

export const REFUSED = "#REF!";
export interface SomeDay {
  from: Day;
  to: Day;
}
/** Null: blank. A number: a number, a day, or yes/no as 1/0. A text: also the code of a choice. */
export type Cell = null | number | string | readonly string[] | SomeDay;
export type Row = Readonly<Record<string, Cell>>;
/** The rows of each sheet there is; `open` where further rows may exist that nobody sees, `all` where surely none do. */
export type Book = Readonly<
  Partial<Record<TableId, readonly Row[] | { open: readonly Row[] } | { all: readonly Row[] }>>
>;

/** The day of `2026-06-30`. */
export function day(iso: string): Day {
  const parsed = parseIsoDate(iso);
  if (parsed === null) throw new Error(`No such day: ${iso}`);
  return parsed;
}

export function rowsIn(book: Book, table: TableId): readonly Row[] {
  const sheet = book[table];
  if (sheet === undefined) return [];
  if ("open" in sheet) return sheet.open;
  return "all" in sheet ? sheet.all : sheet;
}

export function isComplete(book: Book, table: TableId): boolean {
  const sheet = book[table];
  if (sheet === undefined || "open" in sheet) return false;
  return "all" in sheet || sheet.length > 0 || !catalogue[table].emptyIsUnknown;
}

/** Facts of a book: one sheet a table, named by its id, a header in row 1, fields from column A in the catalogue's order. */
export function factsOf(book: Book): Facts {
  const texts = textPool();
  const named = Object.keys(book) as TableId[];
  const tables = { ...absent, ...Object.fromEntries(named.map((id) => [id, tableOf(id, book, texts)])) };
  return { sheetNames: [], tables, texts, language: null, problems: [], notices: [] };
}

/** No sheet for any table. */
const absent = Object.fromEntries(tableIds.map((id) => [id, tableOf(id, {}, textPool())])) as Record<
  TableId,
  TableFacts
>;

function tableOf(id: TableId, book: Book, texts: GrowingTextPool): TableFacts {
  const fields = Object.keys(catalogue[id].columns);
  const builder = tableBuilder(id, texts);
  const source = builder.addSource({
    sheet: id,
    columns: Object.fromEntries(fields.map((field, index) => [field, index])),
  });
  rowsIn(book, id).forEach((row, index) => {
    builder.addRow(source, index + 2);
    for (const [field, cell] of Object.entries(row)) {
      if (!fields.includes(field)) throw new Error(`${id} has no column ${field}`);
      if (cell === null) continue;
      if (cell === REFUSED) builder.setRefused(field);
      else if (typeof cell === "number") builder.setNumber(field, cell, cell);
      else if (typeof cell === "string") builder.setText(field, texts.intern(cell));
      else if ("from" in cell) builder.setNumber(field, cell.from, cell.to);
      else {
        builder.setList(
          field,
          cell.map((text) => texts.intern(text)),
        );
      }
    }
  });
  const keyColumn = fields.find((field) => catalogue[id].columns[field]!.key) ?? null;
  return builder.finish({ present: book[id] !== undefined, complete: isComplete(book, id), keyColumn });
}
