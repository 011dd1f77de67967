/** @jest-environment ./test/excel-host/environment.ts */
import { checkWorkbook, putResults } from "../../../src/check-workbook";
import { everyColumn, inputSheets } from "../../../src/report/input-sheets";
import { ruleBooks } from "../../../src/schemes";
import { dayOf } from "../../../src/tables/days";
import { openExcel } from "../../../src/workbook/officejs/open-excel";
import type { Sheet, Workbook } from "../../../src/workbook/workbook";
import { createXlsx } from "../../../src/workbook/xlsx/create";
import { openXlsx } from "../../../src/workbook/xlsx/open";
import { describeSheet } from "../../excel-host/files/describe-sheet";
import { loadXlsx } from "../../excel-host/files/load-xlsx";
import type { ExcelModel } from "../../excel-host/model/model";
import { startExcel } from "../../excel-host/start-excel";
import { sampleFile } from "./samples";

/** The check of a sample; each states its date. */
async function check(workbook: Workbook): Promise<string[]> {
  const today = dayOf(2001, 1, 1)!;
  return putResults(workbook, await checkWorkbook(workbook, { today, ruleBooks, language: "en" }));
}

const described = ({ sheets }: ExcelModel, names: readonly string[]) =>
  names.map((name) => describeSheet(sheets.find((sheet) => sheet.name === name)!));

describe("a check of a workbook in Excel", () => {
  it.each([
    ["english-company", "1.9"],
    ["chinese-clean", "1.17"],
  ])("writes what the command line writes: %s, ExcelApi %s, in two requests", async (name, excelApi) => {
    const file = await openXlsx(await sampleFile(name));
    const names = await check(file);
    const expected = described(await loadXlsx(await file.save()), names);

    const xlsx = await sampleFile(name);
    const excel = await startExcel({ xlsx, excelApi, matrix: { CompressedFile: "1.1" } });
    const opened = await openExcel();
    expect(excel.counters.roundTrips).toBe(2);
    excel.counters.reset();
    expect(await check(opened)).toEqual(names);
    expect(excel.counters.roundTrips).toBe(2);
    expect(excel.counters.largestRequest).toBeLessThan(4_000_000);
    expect(described(excel.model, names)).toEqual(expected);

    // Once more, over what stands there now.
    const again = await openExcel();
    excel.counters.reset();
    expect(await check(again)).toEqual(names);
    expect(excel.counters.roundTrips).toBe(2);
    expect(described(excel.model, names)).toEqual(expected);
    const saved = described(await loadXlsx(await excel.save()), names);
    expect(saved.map(({ cells }) => cells)).toEqual(expected.map(({ cells }) => cells));
  });

  it("lets no look of links show through", async () => {
    const link = { sheet: "~", row: 1, column: 0 };
    const cells = [
      { value: "plain", link },
      { value: 5, style: { bold: true }, link },
    ];
    const sheet: Sheet = { role: "findings", name: "Findings", columns: [], rows: [{ cells }] };
    const file = await openXlsx(await createXlsx([{ role: null, name: "~", columns: [], rows: [] }]));
    await file.put([sheet]);
    const excel = await startExcel({ sheets: [{ name: "~" }] });
    await (await openExcel()).put([sheet]);
    const [expected] = described(await loadXlsx(await file.save()), ["Findings"]);
    expect(described(excel.model, ["Findings"])[0]!.cells).toEqual(expected!.cells);
  });

  it("makes the input sheets that a template file holds: tables, drop-downs, hints", async () => {
    const sheets = inputSheets(everyColumn(), "zh");
    const names = sheets.map(({ name }) => name);
    const file = await loadXlsx(await createXlsx(sheets));
    const excel = await startExcel({ sheets: [{ name: "~" }] });
    expect(await (await openExcel()).put(sheets)).toEqual(names);
    expect(described(excel.model, names)).toEqual(described(file, names));
    const lists = "Proofsheet lists";
    expect(described(excel.model, [lists])[0]!.cells).toEqual(described(file, [lists])[0]!.cells);
    expect(excel.model.sheets.find(({ name }) => name === lists)!.visibility).toBe("Hidden");
  });
});
