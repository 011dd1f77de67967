import type { LiveWorkbook, Sheet, Workbook } from "../../src/workbook/workbook";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { createXlsx } from "../../src/workbook/xlsx/create";
import { openXlsx, type XlsxWorkbook } from "../../src/workbook/xlsx/open";
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
liveWorkbookContract("xlsx", async (sheets) => openXlsx(await createXlsx(sheets)));

liveWorkbookContract("xlsx, read from the file that it saves", async (sheets) => {
  return readFromSaved(await openXlsx(await createXlsx(sheets)));
});

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

/** Changes go into the workbook, and what it shows is read from the file that it saves then. */
async function readFromSaved(book: XlsxWorkbook): Promise<LiveWorkbook> {
  let saved = await openXlsx(await book.save());
  const thenSave = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    saved = await openXlsx(await book.save());
    return result;
  };
  return {
    get sheets() {
      return saved.sheets;
    },
    date1904: saved.date1904,
    merges: (sheet) => saved.merges(sheet),
    scan: (sheet, onRow) => saved.scan(sheet, onRow),
    put: (sheets, remove) => thenSave(book.put(sheets, remove)),
    async edit(cells, rows) {
      const undo = await thenSave(book.edit(cells, rows));
      return () => thenSave(undo());
    },
    async keepOwned() {
      const restore = await book.keepOwned();
      return () => thenSave(restore());
    },
  };
}
