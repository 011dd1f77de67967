/** @jest-environment ./test/excel-host/environment.ts */
import { startExcel } from "./start-excel";

const staff = {
  name: "Staff",
  rows: [
    ["Name", "Since"],
    ["Ann", "2026-06-30"],
  ],
};

/** The code of the error that a request ends in, or "done". */
async function outcome(ask: (context: Excel.RequestContext) => unknown): Promise<string> {
  const context = new Excel.RequestContext();
  try {
    ask(context);
    await context.sync();
    return "done";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

async function messageOf(ask: (context: Excel.RequestContext) => unknown): Promise<string> {
  const context = new Excel.RequestContext();
  ask(context);
  return context.sync().then(
    () => "done",
    (error: OfficeExtension.Error) => error.message,
  );
}

describe("the real Office.js over the in-memory Excel", () => {
  it("reads what is loaded, in one round trip, and nothing else", async () => {
    const excel = await startExcel({ sheets: [staff, { name: "Other" }] });
    const context = new Excel.RequestContext();
    const sheets = context.workbook.worksheets.load("items/name");
    const used = context.workbook.worksheets.getItem("staff").getUsedRange();
    used.load("values,numberFormat,address");
    expect(() => sheets.items).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(["Staff", "Other"]);
    expect(used.values[1]).toEqual(["Ann", 46_203]);
    expect(used.numberFormat[1]).toEqual(["General", "m/d/yyyy"]);
    expect(used.address).toBe("Staff!A1:B2");
    // eslint-disable-next-line office-addins/load-object-before-read -- that is what this is about
    expect(() => used.text).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    expect(() => sheets.items[0]!.visibility).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    expect(excel.counters.roundTrips).toBe(1);
    expect(excel.counters.requestBytes).toBe(excel.counters.largestRequest);
    expect(excel.counters.responseBytes).toBeGreaterThan("Ann46203".length);
  });

  it("loads what collections within collections hold", async () => {
    await startExcel({ sheets: [staff] });
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem("Staff").tables.add("A1:B2", true).name = "people";
    const sheets = context.workbook.worksheets.load("items/name,items/tables/items/name");
    await context.sync();
    expect(sheets.items.map(({ tables }) => tables.items.map(({ name }) => name))).toEqual([["people"]]);
  });

  it("loads all plain properties where none is named", async () => {
    await startExcel({ sheets: [staff] });
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem("Staff").load();
    const range = sheet.getRange("A1:B1").load();
    const rules = sheet.getRange("A1").conditionalFormats;
    rules.add("DataBar");
    rules.add("Custom");
    rules.load("items");
    await context.sync();
    expect(sheet).toMatchObject({ name: "Staff", position: 0, visibility: "Visible" });
    expect(range).toMatchObject({ values: [["Name", "Since"]], rowCount: 1, address: "Staff!A1:B1" });
    expect(rules.items.map(({ type }) => type)).toEqual(["DataBar", "Custom"]);
  });

  it("gives null objects for what is not there, and for what is asked of those", async () => {
    await startExcel({ sheets: [staff, { name: "Empty" }] });
    const context = new Excel.RequestContext();
    const { worksheets } = context.workbook;
    const found = worksheets.getItemOrNullObject("Staff").load("name");
    const missing = worksheets.getItemOrNullObject("Nowhere").load("name");
    const within = missing.getUsedRangeOrNullObject(true).load("values");
    const nothing = worksheets.getItem("Empty").getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect([found, missing, within, nothing].map(({ isNullObject }) => isNullObject)).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(await outcome(({ workbook }) => workbook.worksheets.getItem("Nowhere").load("name"))).toBe(
      "ItemNotFound",
    );
  });

  it("keeps the actions before the one that fails, and does none after it", async () => {
    const excel = await startExcel({ sheets: [staff] });
    const code = await outcome(({ workbook }) => {
      workbook.worksheets.getItem("Staff").getRange("A1").values = [["changed"]];
      workbook.worksheets.getItem("Staff").getRange("A2:B2").values = [["too few"]];
      workbook.worksheets.getItem("Staff").getRange("A3").values = [["never"]];
    });
    expect(code).toBe("InvalidArgument");
    const cells = excel.model.sheets[0]!.cells;
    expect([cells.get(0)?.value, cells.get(16_384)?.value, cells.get(2 * 16_384)]).toEqual([
      "changed",
      "Ann",
      undefined,
    ]);
  });

  it("takes large grids in the client's chunks", async () => {
    const excel = await startExcel();
    const values = Array.from({ length: 1_000 }, (_, row) => [row, `text ${row}`]);
    const code = await outcome(({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").getRange("A1:B1000").values = values;
    });
    expect(code).toBe("done");
    const names = excel.requests.at(-1)!.Actions.map(({ Name }) => Name);
    expect(names).toContain("_ValidateArraySize");
    expect(names.filter((name) => name === "Values")).toHaveLength(2);
    const context = new Excel.RequestContext();
    const read = context.workbook.worksheets.getItem("Sheet1").getUsedRange().load("values");
    await context.sync();
    expect(read.values).toEqual(values);
  });

  it("keeps ranges over requests, and lets them go", async () => {
    const excel = await startExcel({ sheets: [staff] });
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getItem("Staff").getRange("A2");
    context.trackedObjects.add(range);
    await context.sync();
    excel.user.renameSheet("Staff", "People");
    range.load("address,values");
    await context.sync();
    expect([range.address, range.values]).toEqual(["People!A2", [["Ann"]]]);
    expect(excel.requests.at(-1)!.ObjectPaths).toEqual({ 7: expect.objectContaining({ ObjectPathType: 6 }) });
    context.trackedObjects.remove(range);
    await context.sync();
    expect(excel.counters).toMatchObject({ roundTrips: 2, cleanups: 1 });
  });

  it("refuses what the requirement sets lack, before it reaches the wire", async () => {
    const excel = await startExcel({ excelApi: "1.9" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    expect(await outcome(({ workbook }) => workbook.comments.load("items"))).toBe("ApiNotFound");
    expect(excel.counters.roundTrips).toBe(0);
    await startExcel({ excelApi: "1.10" });
    expect(await outcome(({ workbook }) => workbook.comments.load("items/content"))).toBe("done");
  });

  it("says by name what it does not know", async () => {
    await startExcel();
    const sheet = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem("Sheet1");
    expect(await messageOf((context) => sheet(context).getRange("A1").removeDuplicates([0], true))).toMatch(
      /not implemented: Range\.removeDuplicates$/,
    );
    expect(await messageOf((context) => sheet(context).charts.load("items/name"))).toMatch(
      /not implemented: Worksheet\.charts/,
    );
    expect(await messageOf((context) => sheet(context).load("standardWidth"))).toMatch(
      /not implemented: Worksheet\.standardWidth/,
    );
  });

  it("is another workbook, and knows nothing of the last one, when it is started again", async () => {
    const first = await startExcel({ sheets: [staff] });
    const second = await startExcel({ sheets: [{ name: "New" }] });
    const context = new Excel.RequestContext();
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(["New"]);
    expect([first.counters.roundTrips, second.counters.roundTrips]).toEqual([0, 1]);
  });
});
