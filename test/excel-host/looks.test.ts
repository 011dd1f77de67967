/** @jest-environment ./test/excel-host/environment.ts */
import type { Excel as InMemoryExcel } from "./excel";
import { describeSheet } from "./files/describe-sheet";
import { startExcel } from "./start-excel";

async function change(how: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): Promise<void> {
  const context = new Excel.RequestContext();
  how(context.workbook.worksheets.getItem("S"), context.workbook);
  await context.sync();
}

const start = () => startExcel({ sheets: [{ name: "S", rows: [["a", "b"], ["c"]] }, { name: "T" }] });
const described = ({ model }: InMemoryExcel, index = 0) => describeSheet(model.sheets[index]!);
const styleOf = (excel: InMemoryExcel, address: string) => described(excel).cells[address]?.style;

describe("looks in the in-memory Excel", () => {
  it("go to several ranges at once, and come back as they were set", async () => {
    const excel = await start();
    await change((sheet) => {
      const { format } = sheet.getRanges("A1:B1,A2");
      format.fill.pattern = "LightUp";
      format.fill.color = "#ffeeaa";
      format.fill.patternColor = "#AA0000";
      format.font.bold = true;
      format.wrapText = true;
      format.horizontalAlignment = "Center";
      sheet.getRange("B1").format.fill.clear();
    });
    const style = { bold: true, wrap: true, horizontal: "Center" };
    expect(styleOf(excel, "A2")).toEqual({
      ...style,
      pattern: "LightUp",
      fill: "#FFEEAA",
      patternColour: "#AA0000",
    });
    expect(styleOf(excel, "B1")).toEqual(style);
  });

  it("read as null where cells differ", async () => {
    await start();
    const context = new Excel.RequestContext();
    const range = (address: string) => context.workbook.worksheets.getItem("S").getRange(address);
    range("A1").format.font.bold = true;
    const { font, fill } = range("A1:B1").format;
    font.load("bold,italic");
    fill.load("color,pattern");
    await context.sync();
    expect([font.bold, font.italic, fill.color, fill.pattern]).toEqual([null, false, "#FFFFFF", "None"]);
  });

  it("give edges to the rim of a range and lines between to its inside", async () => {
    const excel = await start();
    await change((sheet) => {
      const { borders } = sheet.getRange("A1:B2").format;
      borders.getItem("EdgeTop").style = "Continuous";
      borders.getItem("InsideVertical").color = "#112233";
    });
    const edges = (address: string) => Object.keys(styleOf(excel, address)?.borders ?? {}).sort();
    expect(edges("A1")).toEqual(["EdgeRight", "EdgeTop"]);
    expect(edges("B1")).toEqual(["EdgeLeft", "EdgeTop"]);
    expect(edges("A2")).toEqual(["EdgeRight"]);
    expect(edges("B2")).toEqual(["EdgeLeft"]);
  });

  it("are set and read cell by cell in one call, with links in the colours of links", async () => {
    const excel = await start();
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getItem("S").getRange("A1:B1");
    range.setCellProperties([
      [
        { hyperlink: { documentReference: "T!A1" }, format: { borders: { top: { style: "Continuous" } } } },
        {},
      ],
    ]);
    const read = range.getCellProperties({
      format: { font: { color: true }, borders: { style: true } },
      hyperlink: true,
    });
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- the result of a method needs no load
    const [first, second] = read.value[0]!;
    expect(first).toMatchObject({
      hyperlink: { documentReference: "T!A1" },
      format: {
        font: { color: "#0563C1" },
        borders: { top: { style: "Continuous" }, left: { style: "None" } },
      },
    });
    expect(second).toMatchObject({ hyperlink: null, format: { font: { color: "#000000" } } });
    expect(described(excel).cells["A1"]!.value).toBe("a");
  });

  it("are copied with contents, merges, rules and links, and cleared", async () => {
    const excel = await start();
    await change((sheet, { worksheets }) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A1").hyperlink = { documentReference: "T!B2" };
      sheet.getRange("B1").numberFormat = [["0.0%"]];
      sheet.getRange("B1").values = [["'0012"]];
      sheet.getRange("A3:B3").merge();
      sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "yes,no" } };
      sheet.getRange("B2").conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = "#00AA00";
      worksheets.getItem("T").getRange("A1").copyFrom("S!A1:B3", "All");
    });
    const copied = { ...described(excel, 1), name: "" };
    const original = { ...described(excel), name: "" };
    expect(copied).toEqual(original);
    expect(copied).toMatchObject({
      merges: ["A3:B3"],
      validations: { A2: {} },
      cells: { B1: { value: "0012" } },
    });
    await change((sheet) => sheet.getRange().clear());
    expect(described(excel)).toMatchObject({
      cells: {},
      merges: [],
      validations: {},
      conditionalFormats: [],
    });
  });

  it("keep widths, heights, panes, filter, tab and page", async () => {
    const excel = await start();
    await change((sheet) => {
      sheet.getRange("A:B").format.columnWidth = 105;
      sheet.getRange("B:B").columnHidden = true;
      sheet.getRange("1:1").format.rowHeight = 30;
      sheet.freezePanes.freezeAt("A1:A2");
      sheet.autoFilter.apply("A1:B2");
      sheet.tabColor = "#445566";
      sheet.showGridlines = false;
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.setPrintMargins("Inches", { left: 0.5 });
      sheet.pageLayout.setPrintTitleRows("$1:$2");
    });
    expect(described(excel)).toMatchObject({
      columnWidths: { A: 105, B: 105 },
      hiddenColumns: ["B"],
      rowHeights: { 1: 30 },
      freeze: { rows: 2, columns: 1 },
      filter: "A1:B2",
      tabColour: "#445566",
      gridlines: false,
      page: { orientation: "Landscape", leftMargin: 36, titleRows: "1:2" },
    });
  });
});
