/** What an edit refuses. */
import { WorkbookError } from "../../../src/workbook/workbook";
import { mainNamespace, type Parts } from "../packages";
import { open, sheet, sheetPart, twoFormats, withTable } from "./worksheet";

const table = `<table xmlns="${mainNamespace}" id="1" name="t" displayName="t" ref="A1:B4" totalsRowCount="1"><autoFilter ref="A1:B3"/></table>`;
const cases: [string, Parts, string, WorkbookError][] = [
  [
    "a cell under a merged one",
    { [sheetPart]: sheet("", { tail: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>' }) },
    "B2",
    new WorkbookError("cell-covered", "Projects!B2"),
  ],
  [
    "a cell that an array formula fills",
    {
      [sheetPart]: sheet(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      ),
    },
    "A2",
    new WorkbookError("formula-group", "Projects!A2"),
  ],
  [
    "the cell that spells out a shared formula",
    {
      [sheetPart]: sheet(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
      ),
    },
    "A1",
    new WorkbookError("formula-group", "Projects!A1"),
  ],
  ["a header of a table", withTable(table), "B1", new WorkbookError("table-frame", "Projects!B1")],
  ["a total of a table", withTable(table), "A4", new WorkbookError("table-frame", "Projects!A4")],
  [
    "a locked cell of a protected sheet",
    { [sheetPart]: sheet("", { tail: '<sheetProtection sheet="1"/>' }) },
    "A1",
    new WorkbookError("sheet-protected", "Projects"),
  ],
  ["a signed file", { "_xmlsignatures/origin.sigs": "" }, "A1", new WorkbookError("signed")],
];

it.each(cases)("is %s; nothing changes", async (_, parts, address, error) => {
  const { edit, parts: texts } = await open(parts);
  const before = await texts();
  await expect(edit({ C9: "first", [address]: "x" })).rejects.toEqual(error);
  expect(await texts()).toEqual(before);
});

it("is a value in place of a formula that is to be kept", async () => {
  const rows = '<row r="1"><c r="A1" t="str"><f>"50"&amp;"万"</f><v>50万</v></c><c r="B1"><v>1</v></c></row>';
  const { book, parts } = await open({ [sheetPart]: sheet(rows) });
  const before = await parts();
  const fix = (column: number) =>
    book.edit([{ cell: { sheet: "Projects", row: 1, column }, value: 500_000, keepsFormula: true }]);
  await expect(fix(0)).rejects.toEqual(new WorkbookError("formula-cell", "Projects!A1"));
  expect(await parts()).toEqual(before);
  await fix(1);
  expect(await parts()).not.toEqual(before);
});

it("is not the merged cell itself, a lone array formula, a cell that shares a formula, or an unlocked one", async () => {
  const rows =
    '<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B2)</f><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">C1</f></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/></c><c r="C2" s="1"/></row>';
  const tail = '<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>';
  const { edit, cell } = await open({ [sheetPart]: sheet(rows, { tail }) });
  await edit({ A1: 1, B2: 2, A3: 3 });
  expect(await cell("B2")).toEqual({ kind: "number", value: 2, format: "plain" });
  const unlocked = await open({
    [sheetPart]: sheet('<row r="1"><c r="A1" s="1"/></row>', { tail: '<sheetProtection sheet="1"/>' }),
    ...twoFormats('<protection locked="0"/>'),
  });
  await unlocked.edit({ A1: "may" });
  expect(await unlocked.cell("A1")).toEqual({ kind: "text", value: "may" });
});

it("is rows that a merged range or another table would meet", async () => {
  const merged = await open({
    [sheetPart]: sheet("", { tail: '<mergeCells count="1"><mergeCell ref="B3:C9"/></mergeCells>' }),
  });
  const add = { sheet: "Projects", below: 4, rows: [["x"]] };
  await expect(merged.book.edit([], [add])).rejects.toEqual(
    new WorkbookError("rows-in-the-way", "Projects!B5"),
  );
  const other = await open(
    withTable(table.replaceAll("A1:B", "C5:D").replace("D4", "D9").replace("D3", "D8")),
  );
  await expect(other.book.edit([], [add])).rejects.toEqual(
    new WorkbookError("rows-in-the-way", "Projects!C5"),
  );
  const totals = await open(withTable(table));
  await expect(totals.book.edit([], [{ ...add, below: 3, table: "t" }])).rejects.toEqual(
    new WorkbookError("rows-in-the-way", "Projects!A4"),
  );
});
