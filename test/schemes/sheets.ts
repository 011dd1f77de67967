/** Workbooks as a case writes them, read by the real reader. */
import { catalogue, tableIds, type TableId } from "../../src/tables/catalogue";
import type { Facts } from "../../src/tables/facts";
import { readTables } from "../../src/tables/read-tables";
import { memoryWorkbook, type CellInput, type MemorySheet } from "../../src/workbook/memory/memory-workbook";

/** A cell as a user types it: dates as text, `{percent: 0.95}` shown as 95%, `refused` a broken formula. */
export type Cell = CellInput;
/** A row by column id; an evidence column goes by its label. */
export type Row = Readonly<Record<string, Cell>>;
/** The sheets of a workbook, by table: `[]` is a sheet with headers only, an absent table has no sheet. */
export type Sheets = Partial<Readonly<Record<TableId, readonly Row[]>>>;

export const refused: Cell = { kind: "error", value: "#REF!" };

/**
 * The facts of a workbook of these sheets, each with all columns of its table; where other columns may stand in
 * for the key, with the key's column only if some row has one.
 */
export function readSheets(sheets: Sheets): Promise<Facts> {
  const listed = tableIds.filter((table) => sheets[table] !== undefined);
  const workbook = memoryWorkbook({ sheets: listed.map((table) => sheetOf(table, sheets[table]!)) });
  return readTables(workbook, { mappings: new Map() });
}

function sheetOf(table: TableId, rows: readonly Row[]): MemorySheet {
  const name = catalogue[table].label.en;
  if (catalogue[table].pivoted) {
    return { name, rows: [["Field", "Value"], ...rows.flatMap((facts) => Object.entries(facts))] };
  }
  const { columns, keyFrom } = catalogue[table];
  const given = rows.flatMap((row) => Object.keys(row));
  const isLeftOut = (field: string) => rows.length > 0 && keyFrom.length > 0 && columns[field]!.key;
  const known = Object.keys(columns).filter((field) => !isLeftOut(field));
  const headers = [...new Set([...known, ...given])];
  return { name, rows: [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))] };
}
