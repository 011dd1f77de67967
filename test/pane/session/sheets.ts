/** Workbooks for tests of the session. */
import { itss } from "../../../src/schemes/itss";
import {
  memoryWorkbook,
  type MemorySheet,
  type MemoryWorkbook,
} from "../../../src/workbook/memory/memory-workbook";
import type { RawCell, RawRow, Workbook } from "../../../src/workbook/workbook";

export { itss };

export const options = { ruleBooks: [itss], now: () => 1_000 };

export const projects: MemorySheet = {
  name: "Projects",
  rows: [
    ["Project ID", "Project name", "Status", "Contract amount", "Accepted on"],
    ["P-001", "Help desk", "Completed", 600_000, { date: 20_500 }],
    ["P-002", "Networks", "Completed", "50万", "06/07/2026"],
    ["P-003", "Printers", "Completed", 700_000, { date: 20_500 }],
  ],
};

export const evidence: MemorySheet = {
  name: "Evidence",
  rows: [
    ["Evidence no.", "Kind", "For", "Title", "Location"],
    ["E-1", "Contract", "P-001", "Contract", "A/1"],
  ],
};

export const incidents: MemorySheet = {
  name: "Incidents",
  rows: [["Date", "Kind", "Severity", "Resolved"]],
};

export function bookOf(...sheets: MemorySheet[]): MemoryWorkbook {
  return memoryWorkbook({ sheets });
}

export async function rowsOf(workbook: Workbook, sheet: string): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  await workbook.scan(sheet, ({ row, cells }) => void rows.push({ row, cells: [...cells] }));
  return rows;
}

/** The values of a sheet's cells, row by row, blank ends left out. */
export async function valuesOf(workbook: Workbook, sheet: string): Promise<unknown[][]> {
  const shown = (cell: RawCell | undefined) =>
    cell === undefined || cell.kind === "uncached" ? null : cell.value;
  return (await rowsOf(workbook, sheet)).map(({ cells }) =>
    cells.slice(0, cells.findLastIndex((cell) => cell !== undefined) + 1).map(shown),
  );
}
