/** What makes a row of a table a row. */
import { catalogue, type TableId } from "./catalogue";

/** The field without which a row of the table is no row; null for a table of one row. */
export function rowField(table: TableId): string | null {
  return Object.entries(catalogue[table].columns).find(([, column]) => column.row)?.[0] ?? null;
}
