/** Input sheets as plain data, for tests that write a workbook and read it again. */
import type { Sheet, SheetValue } from "../../src/workbook/workbook";
import { sheetsOf, type TablesInput } from "./make-facts";

/** The sheets of these tables; their cells hold texts, numbers, dates and yes/no. */
export function makeSheets(tables: TablesInput): Sheet[] {
  return sheetsOf(tables).map(({ name, rows }) => ({
    role: null,
    name,
    columns: rows[0]!.map(() => ({ width: 12 })),
    rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value: value as SheetValue })) })),
  }));
}
