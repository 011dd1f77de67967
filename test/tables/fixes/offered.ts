/** Sheets of a few cells, and the fixes that are offered for them. */
import type { Facts } from "../../../src/tables/facts";
import { collectFixes, type Fix } from "../../../src/tables/fixes";
import { readTables } from "../../../src/tables/read-tables";
import {
  memoryWorkbook,
  type CellInput,
  type MemorySheet,
  type MemoryWorkbook,
} from "../../../src/workbook/memory/memory-workbook";

/** Reads a workbook and collects the fixes offered for its cells. */
export async function read(workbook: MemoryWorkbook): Promise<{ facts: Facts; fixes: Fix[] }> {
  const mending = collectFixes();
  const facts = await readTables(workbook, { mappings: new Map(), onCell: mending.onCell });
  return { facts, fixes: mending.fixes(facts) };
}

export const fixesIn = async (...sheets: MemorySheet[]) => (await read(memoryWorkbook({ sheets }))).fixes;

/** The fix of one cell of one column, under this header. */
export async function fixOf(header: string, cell: CellInput, date1904 = false): Promise<Fix | undefined> {
  const rows = [
    ["项目编号", "项目名称", header],
    ["P-1", "一", cell],
  ];
  const { fixes } = await read(memoryWorkbook({ sheets: [{ name: "项目清单", rows }], date1904 }));
  expect(fixes.length).toBeLessThan(2);
  return fixes[0];
}
