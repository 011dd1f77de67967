/** The sheets of a file, for a workbook in memory. */
import type { CellInput, MemorySheet } from "../../src/workbook/memory/memory-workbook";
import type { RawCell, SheetInfo, Workbook } from "../../src/workbook/workbook";
import { openXlsx } from "../../src/workbook/xlsx/open";

export async function sheetsOfFile(file: Blob): Promise<MemorySheet[]> {
  const book = await openXlsx(file);
  return Promise.all(book.sheets.map((sheet) => sheetOf(book, sheet)));
}

async function sheetOf(book: Workbook, { name, hidden, tables }: SheetInfo): Promise<MemorySheet> {
  const rows: CellInput[][] = [];
  await book.scan(name, ({ row, cells }) => {
    while (rows.length < row - 1) rows.push([]);
    rows.push(Array.from(cells, (cell?: RawCell) => (cell ? { ...cell } : null)));
  });
  return { name, hidden, tables, rows, merges: (await book.merges(name)) ?? [] };
}
