/** @jest-environment ./test/excel-host/environment.ts */
import { checkWorkbook } from "../../../src/check-workbook";
import { reportSheets } from "../../../src/report/report";
import { ruleBooks } from "../../../src/schemes";
import { dayOf } from "../../../src/tables/days";
import { openExcel } from "../../../src/workbook/officejs/open-excel";
import type { Workbook } from "../../../src/workbook/workbook";
import { openXlsx } from "../../../src/workbook/xlsx/open";
import { loadXlsx } from "../../excel-host/files/load-xlsx";
import { saveXlsx } from "../../excel-host/files/save-xlsx";
import type { ExcelModel } from "../../excel-host/model/model";
import { startExcel } from "../../excel-host/start-excel";
import { sampleFile } from "./samples";

/** What a check would write. */
async function resultsOf(workbook: Workbook) {
  const today = dayOf(2026, 6, 30)!;
  return reportSheets(await checkWorkbook(workbook, { today, ruleBooks, language: "en" }));
}

/** A sample as its user may have it. */
async function sampleWith(name: string, change: (model: ExcelModel) => void): Promise<Blob> {
  const model = await loadXlsx(await sampleFile(name));
  change(model);
  return saveXlsx(model);
}

describe("the same workbook, in Excel and as a file", () => {
  it.each<[string, string, (model: ExcelModel) => void]>([
    ["with everything that people do to a list", "chinese-messy", () => undefined],
    [
      "with dates from 1904",
      "english-company",
      (model) => {
        model.date1904 = true;
      },
    ],
    [
      "with hidden sheets",
      "english-company",
      ({ sheets }) => {
        for (const sheet of sheets.slice(1)) sheet.visibility = "Hidden";
      },
    ],
    [
      "with totals rows below its tables",
      "english-company",
      ({ sheets }) => {
        for (const { tables } of sheets) for (const table of tables) table.showTotals = true;
      },
    ],
  ])("gives the same results: %s", async (_, name, change) => {
    const xlsx = await sampleWith(name, change);
    const expected = await resultsOf(await openXlsx(xlsx));
    await startExcel({ xlsx, excelApi: "1.17" });
    expect(await resultsOf(await openExcel())).toEqual(expected);
  });
});
