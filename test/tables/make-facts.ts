/** Facts for tests, made as users make them: through the reader, from a workbook with the labels of the catalogue. */
import { catalogue, tableIds, type FieldOf, type TableId } from "../../src/tables/catalogue";
import type { Facts } from "../../src/tables/facts";
import { readTables } from "../../src/tables/read-tables";
import { memoryWorkbook, type CellInput, type MemorySheet } from "../../src/workbook/memory/memory-workbook";

/** A cell that nothing can be read from. */
export const refused = { kind: "error", value: "#REF!" } as const;

/** A cell of a test's row: as the memory workbook takes it, or some day of a month. */
export type FactInput = CellInput | { month: string };
export type TablesInput = { [T in TableId]?: readonly Partial<Record<FieldOf<T>, FactInput>>[] };

/**
 * Facts of these tables: a listed table has a sheet, [] a sheet of headers alone; a table not listed has none.
 * Organisation takes one row. A key that other columns may stand in for has a column only if some row gives it.
 */
export function makeFacts(tables: TablesInput, options: { date1904?: boolean } = {}): Promise<Facts> {
  return readTables(memoryWorkbook({ sheets: sheetsOf(tables), ...options }), { mappings: new Map() });
}

/** The sheets of these tables, for tests that add to them. */
export function sheetsOf(tables: TablesInput): MemorySheet[] {
  const listed = tableIds.filter((id) => tables[id] !== undefined);
  return listed.map((id) => {
    const rows: readonly Readonly<Record<string, FactInput>>[] = tables[id]!;
    return catalogue[id].pivoted ? pivotedSheet(id, rows[0] ?? {}) : plainSheet(id, rows);
  });
}

function plainSheet(id: TableId, rows: readonly Readonly<Record<string, FactInput>>[]): MemorySheet {
  const { label, columns, keyFrom } = catalogue[id];
  const isReplaceable = (field: string) =>
    keyFrom.length > 0 && (columns[field]!.key || keyFrom.includes(field));
  const fields = Object.keys(columns).filter(
    (field) => rows.length === 0 || !isReplaceable(field) || rows.some((row) => field in row),
  );
  const header = fields.map((field) => columns[field]!.label.en);
  return {
    name: label.en,
    rows: [header, ...rows.map((row) => fields.map((field) => cellInput(row[field])))],
  };
}

function pivotedSheet(id: TableId, row: Readonly<Record<string, FactInput>>): MemorySheet {
  const { label, columns } = catalogue[id];
  const lines = Object.entries(row).map(([field, value]) => [columns[field]!.label.en, cellInput(value)]);
  return { name: label.en, rows: [["Field", "Value"], ...lines] };
}

function cellInput(input: FactInput | undefined): CellInput {
  if (input === undefined) return null;
  return typeof input === "object" && input !== null && "month" in input ? input.month : input;
}
