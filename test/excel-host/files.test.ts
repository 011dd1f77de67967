import { readFileSync } from "node:fs";
import path from "node:path";
import type { Sheet } from "../../src/workbook/workbook";
import { createXlsx } from "../../src/workbook/xlsx/create";
import { describeSheet } from "./files/describe-sheet";
import { loadXlsx } from "./files/load-xlsx";
import { saveXlsx } from "./files/save-xlsx";

const findings: Sheet = {
  role: "findings",
  name: "Findings",
  columns: [{ width: 20 }, { width: 8, hidden: true }],
  rows: [
    {
      height: 30,
      cells: [
        { value: "Requirement", style: { bold: true, fill: "112233", colour: "FFFFFF", wrap: true } },
        null,
        { value: "=1+1", style: { hatch: "AA0000", fill: "EEEEEE", border: "999999", horizontal: "center" } },
      ],
    },
    {
      cells: [
        { value: { date: 20_634 }, link: { sheet: "Findings", row: 1, column: 2 } },
        { value: true },
        { value: 0.5, style: { numberFormat: "0.0%", indent: 1, vertical: "top", italic: true, size: 9 } },
      ],
    },
  ],
  freeze: { rows: 1, columns: 0 },
  filter: { top: 1, left: 0, bottom: 2, right: 2 },
  merges: [{ top: 4, left: 0, bottom: 4, right: 1 }],
  dataBars: [{ range: { top: 2, left: 2, bottom: 2, right: 2 }, min: 0, max: 1, colour: "00AA00" }],
  validations: [
    {
      range: { top: 2, left: 0, bottom: 2, right: 0 },
      choices: ["yes", "no"],
      prompt: { title: "T", text: "M" },
    },
  ],
  tabColour: "445566",
  printTitleRows: { from: 1, to: 1 },
};

describe("a file in the in-memory Excel", () => {
  it("holds all that a sheet of ours says", async () => {
    const model = await loadXlsx(await createXlsx([findings]));
    expect(model.names).toEqual([
      { name: "_proofsheet_owned_2", formula: "=Findings!$1:$1048576", visible: false, comment: "" },
    ]);
    const line = { style: "Continuous", colour: "#999999", weight: "Thin" };
    expect(describeSheet(model.sheets[0]!)).toEqual({
      name: "Findings",
      visibility: "Visible",
      tabColour: "#445566",
      gridlines: false,
      freeze: { rows: 1, columns: 0 },
      filter: "A1:C2",
      merges: ["A4:B4"],
      columnWidths: { A: 105, B: 42 },
      hiddenColumns: ["B"],
      rowHeights: { 1: 30 },
      tables: [],
      validations: {
        A2: {
          rule: { list: { inCellDropDown: true, source: "yes,no" } },
          prompt: { showPrompt: true, title: "T", message: "M" },
          errorAlert: { showAlert: true, style: "Warning", title: "", message: "" },
          ignoreBlanks: true,
        },
      },
      conditionalFormats: [
        { type: "DataBar", areas: ["C2"], from: "0", to: "1", fillColor: "#00AA00", gradientFill: false },
      ],
      page: {
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1 },
        ...{ leftMargin: 28.8, rightMargin: 28.8, topMargin: 36, bottomMargin: 43.2 },
        ...{ headerMargin: 21.6, footerMargin: 21.6 },
        defaultForAllPages: { leftFooter: "&A", rightFooter: "&P / &N" },
        titleRows: "1:1",
      },
      cells: {
        A1: {
          value: "Requirement",
          style: { bold: true, fill: "#112233", colour: "#FFFFFF", wrap: true },
        },
        C1: {
          value: "=1+1",
          style: {
            pattern: "LightUp",
            patternColour: "#AA0000",
            fill: "#EEEEEE",
            horizontal: "Center",
            borders: { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line },
          },
        },
        A2: { value: 46_203, format: "yyyy-mm-dd", link: { documentReference: "Findings!C1" } },
        B2: { value: true },
        C2: { value: 0.5, format: "0.0%", style: { indent: 1, vertical: "Top", italic: true, size: 9 } },
      },
    });
  });

  it.each(["english-company", "chinese-clean"])(
    "keeps values, looks and links of %s when saved",
    async (name) => {
      const file = path.join(__dirname, `../../assets/samples/${name}.xlsx`);
      const model = await loadXlsx(new Blob([readFileSync(file)]));
      const again = await loadXlsx(await saveXlsx(model));
      const cells = (sheets: typeof model.sheets) =>
        sheets.map((sheet) => [sheet.name, withoutFormulas(describeSheet(sheet).cells)]);
      expect(model.sheets.some(({ cells }) => cells.size > 50)).toBe(true);
      expect(cells(again.sheets)).toEqual(cells(model.sheets));
    },
  );
});

const withoutFormulas = (cells: ReturnType<typeof describeSheet>["cells"]) =>
  Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => [address, { ...cell, formula: undefined }]),
  );
