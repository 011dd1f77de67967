import { writeXlsx } from "hucre/xlsx";
import { openXlsx } from "../../src/workbook/xlsx/open";
import { faultsOf } from "./ooxml-validator";
import { richWorkbooks } from "./rich-workbooks";
import { rawEntries } from "./zip";

// The validator is a program that is started for each file.
jest.setTimeout(60_000);

describe("edits of workbooks of another writer", () => {
  it.each(Object.entries(richWorkbooks))("touch their sheet alone: %s", async (name, options) => {
    const extension = name === "macros" ? "xlsm" : "xlsx";
    const file = new Blob([(await writeXlsx(options)) as Uint8Array<ArrayBuffer>]);
    const book = await openXlsx(file);
    const sheet = book.sheets[0]!.name;
    const undo = await book.edit([
      { cell: { sheet, row: 2, column: 0 }, value: "P-100" },
      { cell: { sheet, row: 2, column: 1 }, value: { date: 20_634 } },
      { cell: { sheet, row: 3, column: 0 }, value: null },
      { cell: { sheet, row: 7, column: 1 }, value: 12.5 },
    ]);
    const edited = await book.save();
    const before = await rawEntries(file);
    const after = new Map((await rawEntries(edited)).map((entry) => [entry.name, entry.local]));
    const differing = before
      .filter((entry) => after.get(entry.name) !== entry.local)
      .map((entry) => entry.name);
    const mayDiffer = /^xl\/(worksheets\/sheet1|styles|workbook)\.xml$/;
    expect(differing.filter((part) => !mayDiffer.test(part))).toEqual([]);
    expect(differing).toContain("xl/worksheets/sheet1.xml");
    const known = new Set(await faultsOf(file, extension));
    const isNew = (fault: string) => !known.has(fault);
    expect((await faultsOf(edited, extension)).filter(isNew)).toEqual([]);
    expect(await undo()).toEqual([]);
    expect((await faultsOf(await book.save(), extension)).filter(isNew)).toEqual([]);
  });
});
