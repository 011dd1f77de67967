/** What a row is called: its key, and the cell that holds it. */
import { catalogue, type TableId } from "../tables/catalogue";
import { cellOf, type CellRef } from "../tables/facts";
import type { Evaluator } from "./evaluate";

/** The key of a row as its cell shows it; null where the table has no key or the cell is unreadable. */
export function keyText({ table, facts }: Evaluator, id: TableId, row: number): string | null {
  const { keyColumn, columns } = table(id);
  const column = keyColumn === null ? undefined : columns[keyColumn];
  if (column?.kind === "number") return column.lo[row] === column.hi[row] ? String(column.lo[row]) : null;
  if (column?.kind !== "text" || column.code[row]! < 0) return null;
  return facts.texts.display(column.code[row]!);
}

/** The cell that names a row: its key, else what makes it a row, else its first cell; null where it has no cell at all. */
export function keyCell({ table }: Evaluator, id: TableId, row: number): CellRef | null {
  const facts = table(id);
  const fields = Object.entries(catalogue[id].columns);
  const naming = [
    facts.keyColumn,
    fields.find(([, column]) => column.row)?.[0],
    ...fields.map(([field]) => field),
  ];
  for (const field of naming) {
    const cell = typeof field === "string" ? cellOf(facts, row, field) : null;
    if (cell !== null) return cell;
  }
  return null;
}
