/** @jest-environment ./test/excel-host/environment.ts */
import { startExcel } from "./start-excel";

/** What a cell of this number format holds after a value was written to it through Office.js. */
async function written(value: unknown, format = "General") {
  const excel = await startExcel();
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
  range.numberFormat = [[format]];
  range.values = [[value]];
  range.load("values,valueTypes,formulas,numberFormat");
  await context.sync();
  const cell = [...excel.model.sheets[0]!.cells.values()][0];
  return {
    value: range.values[0]![0] as unknown,
    type: range.valueTypes[0]![0],
    formula: range.formulas[0]![0] as unknown,
    format: range.numberFormat[0]![0] as unknown,
    prefixed: cell?.prefixed ?? false,
  };
}

describe("what Excel makes of what is written to a cell", () => {
  it.each([
    ["a text", "P-009", "String", "P-009", "General"],
    ["a number", 12.5, "Double", 12.5, "General"],
    ["leading zeros", "0012", "Double", 12, "General"],
    ["more digits than Excel reads", "110101199003074514", "Double", 110_101_199_003_074_000, "General"],
    ["thousands", "1,234", "Double", 1234, "#,##0"],
    ["no thousands", "1,23", "String", "1,23", "General"],
    ["a share", "50%", "Double", 0.5, "0%"],
    ["an exponent", "3E2", "Double", 300, "0.00E+00"],
    ["a bracketed number", "(5)", "Double", -5, "General"],
    ["a signed number", "+5", "Double", 5, "General"],
    ["a fraction", "1 1/2", "Double", 1.5, "# ?/?"],
    ["an ISO date", "2026-06-30", "Double", 46_203, "m/d/yyyy"],
    ["an American date", "6/30/2026", "Double", 46_203, "m/d/yyyy"],
    ["a Chinese date", "2026年6月30日", "Double", 46_203, "m/d/yyyy"],
    ["a spoken date", "30-Jun-2026", "Double", 46_203, "m/d/yyyy"],
    ["no date", "2026-06-31", "String", "2026-06-31", "General"],
    ["a time", "12:00", "Double", 0.5, "h:mm"],
    ["a truth", "true", "Boolean", true, "General"],
    ["an error", "#N/A", "Error", "#N/A", "General"],
    ["a Chinese amount", "50万", "String", "50万", "General"],
    ["a dash", "-", "String", "-", "General"],
  ])("%s: %j", async (_, given, type, value, format) => {
    expect(await written(given)).toMatchObject({ type, value, format, prefixed: false });
  });

  it("takes what begins with a sign that a formula may begin with for a formula", async () => {
    expect(await written("=1+1")).toMatchObject({ formula: "=1+1" });
    expect(await written("-A1")).toMatchObject({ formula: "=-A1" });
    await expect(written("=A1 and (so on")).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it.each(["=1+1", "0012", "2026-06-30", "TRUE", "'a"])(
    "keeps %s as text behind an apostrophe, or in a cell for texts",
    async (text) => {
      const behind = await written(`'${text}`);
      expect(behind).toEqual({
        value: text,
        type: "String",
        formula: text,
        format: "General",
        prefixed: true,
      });
      if (text.startsWith("'")) return;
      expect(await written(text, "@")).toMatchObject({ value: text, type: "String", prefixed: false });
    },
  );

  it("makes texts of numbers in a cell for texts", async () => {
    expect(await written(12, "@")).toMatchObject({ value: "12", type: "String" });
  });

  it("keeps the format of a cell that has one", async () => {
    expect(await written("50%", "0.00")).toMatchObject({ value: 0.5, format: "0.00" });
  });

  it("leaves cells alone where null is written, and empties them with an empty text", async () => {
    const excel = await startExcel({ sheets: [{ name: "S", rows: [["a", "b"]] }] });
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getItem("S").getRange("A1:B1");
    range.values = [[null, ""]];
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([["a", ""]]);
    expect(range.valueTypes).toEqual([["String", "Empty"]]);
    expect(excel.model.sheets[0]!.cells.size).toBe(1);
  });

  it.each([
    [false, 46_203, 1463],
    [true, 44_741, 1],
  ])("counts days as the workbook does (1904: %s)", async (date1904, serial, second) => {
    await startExcel({ sheets: [{ name: "S", rows: [["2026-06-30"]] }], date1904 });
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getItem("S").getRange("A1").load("values");
    const day = context.workbook.functions.date(1904, 1, 2).load("value");
    await context.sync();
    expect([range.values, day.value]).toEqual([[[serial]], second]);
  });
});
