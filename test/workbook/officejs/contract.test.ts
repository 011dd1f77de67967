/** @jest-environment ./test/excel-host/environment.ts */
import { openExcel } from "../../../src/workbook/officejs/open-excel";
import type { LiveWorkbook, Sheet } from "../../../src/workbook/workbook";
import { createXlsx } from "../../../src/workbook/xlsx/create";
import { startExcel } from "../../excel-host/start-excel";
import { workbookContract } from "../contract";
import { liveWorkbookContract } from "../live-contract";
import { giveFile } from "./give-file";

for (const excelApi of ["1.9", "1.17"]) {
  const make = async (sheets: readonly Sheet[]): Promise<LiveWorkbook> => {
    const excel = await startExcel({ sheets: [{ name: "~" }], excelApi, matrix: { CompressedFile: "1.1" } });
    giveFile(await createXlsx(sheets));
    await (await openExcel()).put(sheets);
    excel.user.deleteSheet("~");
    return openExcel();
  };
  workbookContract(`Office.js, ExcelApi ${excelApi}`, make);
  liveWorkbookContract(`Office.js, ExcelApi ${excelApi}`, make);
}
