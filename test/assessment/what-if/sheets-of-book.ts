/** A book as the sheets that a person would have, with English headers. */
import { catalogue, type TableId } from "../../../src/tables/catalogue";
import { isoDate } from "../../../src/tables/days";
import type { CellInput, MemorySheet } from "../../../src/workbook/memory/memory-workbook";
import { fields, type SomeTable } from "../../rules/arbitrary-books";
import { REFUSED, rowsIn, type Book, type Cell } from "../../rules/book";

/** Every table of the book that has a sheet. */
export function sheetsOfBook(book: Book): MemorySheet[] {
  return (Object.keys(book) as SomeTable[])
    .filter((table) => book[table] !== undefined)
    .map((table) => ({ name: catalogue[table].label.en, rows: rowsOf(table, book) }));
}

function rowsOf(table: SomeTable, book: Book): CellInput[][] {
  const { columns, pivoted } = catalogue[table];
  const rows = rowsIn(book, table);
  const label = (field: string) => columns[field]!.label.en;
  const says = (row: number, field: string) => inputOf(table, field, rows[row]?.[field] ?? null);
  if (pivoted) {
    const known = fields[table].map((field) => [label(field), rows.length === 0 ? null : says(0, field)]);
    return [["Field", "Value"], ...known];
  }
  return [fields[table].map(label), ...rows.map((_, row) => fields[table].map((field) => says(row, field)))];
}

/** What a person would have typed. */
export function inputOf(table: TableId, field: string, cell: Cell): CellInput {
  const { type } = catalogue[table].columns[field]!;
  if (cell === null) return null;
  if (cell === REFUSED) return { kind: "error", value: REFUSED };
  if (Array.isArray(cell)) return cell.join("; ");
  if (typeof cell === "object" && "from" in cell) return isoDate(cell.from).slice(0, 7);
  if (typeof cell === "string") return cell;
  if (type.kind === "date") return Number.isFinite(cell) ? isoDate(cell as number) : "permanent";
  if (type.kind === "yes-no") return cell === 1 ? "yes" : "no";
  return cell as number;
}
