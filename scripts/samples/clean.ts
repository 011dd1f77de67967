/** A company's workbook as Proofsheet's own template would have it: one sheet a table, every column. */
import { everyColumn, inputSheets, type StartRows } from "../../src/report/input-sheets";
import { displayWidth } from "../../src/report/text-width";
import type { TableId } from "../../src/tables/catalogue";
import type { Sheet, SheetValue } from "../../src/workbook/workbook";
import type { Company, Value } from "./company";
import { formatOf, isRaw, stated } from "./stated";

type AnyRow = Readonly<Record<string, Value | undefined>>;

export function cleanSheets(company: Company): Sheet[] {
  const selection = new Map([...everyColumn()].filter(([id]) => company.tables[id] !== undefined));
  const rows: Partial<Record<TableId, Record<string, SheetValue>[]>> = {};
  for (const id of selection.keys()) {
    rows[id] = rowsOf(company, id).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([field, value]) => [field, stated(id, field, value, company.language)]),
      ),
    );
  }
  const sheets = inputSheets(selection, company.language, rows satisfies StartRows);
  return [...selection].map(([id, fields], at) =>
    withFittingColumns(withFormats(sheets[at]!, id, fields, rowsOf(company, id))),
  );
}

export function rowsOf(company: Company, id: TableId): readonly AnyRow[] {
  return company.tables[id] ?? [];
}

/** Money with separators, ratios as percentages. */
function withFormats(sheet: Sheet, id: TableId, fields: readonly string[], facts: readonly AnyRow[]): Sheet {
  if (id === "organisation") return sheet;
  const [header, ...rows] = sheet.rows;
  const dressed = rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      const field = fields[column]!;
      const numberFormat = formatOf(id, field, facts[at]!["indicator"] as string | undefined);
      const isTidy = cell !== null && typeof cell.value !== "string" && !isRaw(facts[at]![field]);
      return isTidy && numberFormat !== undefined
        ? { ...cell, style: { ...cell.style, numberFormat } }
        : cell;
    }),
  }));
  return { ...sheet, rows: [header!, ...dressed] };
}

/** The widest that a column gets, in characters. */
const widest = 48;

/** Columns as wide as their longest text, header included. */
function withFittingColumns(sheet: Sheet): Sheet {
  const columns = sheet.columns.map((column, at) => {
    const texts = sheet.rows
      .map(({ cells }) => cells[at]?.value)
      .filter((value) => typeof value === "string");
    const longest = Math.max(0, ...texts.map(displayWidth));
    return { ...column, width: Math.min(widest, Math.max(column.width, longest + 3)) };
  });
  return { ...sheet, columns };
}
