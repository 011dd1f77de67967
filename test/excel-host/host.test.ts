/** @jest-environment ./test/excel-host/environment.ts */
import { startExcel } from "./start-excel";

const rows = [
  ["Name", "Since"],
  ["Ann", "2026-06-30"],
];

describe("the in-memory Excel in jsdom", () => {
  it("answers the real Office.js", async () => {
    const excel = await startExcel({ sheets: [{ name: "Staff", rows }] });
    const context = new Excel.RequestContext();
    const sheets = context.workbook.worksheets.load("items/name,items/id");
    const used = context.workbook.worksheets
      .getItem("Staff")
      .getUsedRange()
      .load("values,numberFormat,address");
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(["Staff"]);
    expect(used.values).toEqual([
      ["Name", "Since"],
      ["Ann", 46_203],
    ]);
    expect(used.numberFormat[1]).toEqual(["General", "m/d/yyyy"]);
    expect(used.address).toBe("Staff!A1:B2");
    expect(excel.counters.roundTrips).toBe(1);
  });
});
