/** What a row is called: its key, and the cell that holds it. */
import type { Evaluator } from "../rules/evaluate";
import { catalogue, type TableId } from "../tables/catalogue";
import { cellOf } from "../tables/facts";
import type { CellRef } from "../workbook/workbook";

/** The key of a row as its cell shows it; null where the table has no key or the cell is unreadable. */
export function keyText(evaluator: Evaluator, table: TableId, row: number): string | null {
  const facts = evaluator.table(table);
  const column = facts.keyColumn === null ? undefined : facts.columns[facts.keyColumn];
  if (column === undefined || column.kind === "list") return null;
  if (column.kind === "number") return column.lo[row] === column.hi[row] ? String(column.lo[row]) : null;
  const code = column.code[row]!;
  return code < 0 ? null : evaluator.facts.texts.display(code);
}

/** The cell that names a row: its key, else the field without which it would be no row. */
export function keyCell(evaluator: Evaluator, table: TableId, row: number): CellRef | null {
  const facts = evaluator.table(table);
  const naming =
    facts.keyColumn ?? Object.entries(catalogue[table].columns).find(([, column]) => column.row)?.[0];
  return naming === undefined ? null : cellOf(facts, row, naming);
}
