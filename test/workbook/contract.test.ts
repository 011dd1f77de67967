import type { Sheet, Workbook } from "../../src/workbook/workbook";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { createXlsx } from "../../src/workbook/xlsx/create";
import { openXlsx } from "../../src/workbook/xlsx/open";
import { workbookContract } from "./contract";
import { liveWorkbookContract } from "./live-contract";

async function inMemory(sheets: readonly Sheet[]) {
  const book = memoryWorkbook({ sheets: [] });
  await book.put(sheets);
  return book;
}

workbookContract("memory", inMemory);
liveWorkbookContract("memory", inMemory);

workbookContract("xlsx", async (sheets) => openXlsx(await createXlsx(sheets)));

workbookContract("xlsx, saved and opened after each put", async (sheets) => {
  return reopening(await createXlsx(sheets));
});

async function reopening(file: Blob): Promise<Workbook> {
  let book = await openXlsx(file);
  return {
    get sheets() {
      return book.sheets;
    },
    get date1904() {
      return book.date1904;
    },
    merges: (sheet) => book.merges(sheet),
    scan: (sheet, onRow) => book.scan(sheet, onRow),
    async put(sheets: readonly Sheet[], remove) {
      const names = await book.put(sheets, remove);
      book = await openXlsx(await book.save());
      return names;
    },
  };
}
