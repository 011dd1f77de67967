/** @jest-environment ./test/excel-host/environment.ts */
import { readFileSync } from "node:fs";
import path from "node:path";
import { startExcel } from "./start-excel";

const folder = path.join(__dirname, "../../node_modules/@microsoft/office-js");

/**
 * The in-memory Excel speaks the wire of one version of the client. If this fails after an update, that wire or the
 * start of the client has moved: compare what `transport/native.ts` and `engine/run-batch.ts` say of them, and only
 * then trust the other tests.
 */
describe("the version of Office.js that the in-memory Excel is made for", () => {
  it("is the one that is installed", () => {
    const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
      version: string;
    };
    expect(version).toBe("1.1.110");
  });

  it("starts, and sends what we know", async () => {
    const excel = await startExcel();
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["x"]];
    sheet.load("name");
    sheet.onChanged.add(async () => {});
    await context.sync();
    const [batch] = excel.requests;
    expect(Object.keys(batch!).sort()).toEqual(["Actions", "ObjectPaths"]);
    const kinds = (types: number[]) => [...new Set(types)].sort();
    expect(kinds(batch!.Actions.map(({ ActionType }) => ActionType))).toEqual([1, 2, 3, 4, 5]);
    expect(kinds(Object.values(batch!.ObjectPaths).map(({ ObjectPathType }) => ObjectPathType))).toEqual([
      1, 3, 4, 5,
    ]);
    expect(batch!.Actions.find(({ ActionType }) => ActionType === 2)).toMatchObject({
      QueryInfo: { Select: ["name"] },
    });
    expect(batch!.Actions.find(({ ActionType }) => ActionType === 4)).toMatchObject({
      Name: "Values",
      ArgumentInfo: { Arguments: [[["x"]]] },
    });
  });

  it("still knows the switch that refuses newer APIs", async () => {
    await startExcel({ excelApi: "1.1" });
    const context = new Excel.RequestContext();
    expect(() => context.workbook.worksheets.getItemOrNullObject("Sheet1")).toThrow(
      expect.objectContaining({ code: "ApiNotFound" }),
    );
  });
});
