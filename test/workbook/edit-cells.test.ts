import type { CellRef, RawCell, SheetValue } from "../../src/workbook/workbook";
import { WorkbookError } from "../../src/workbook/workbook";
import { openPackage } from "../../src/workbook/xlsx/package";
import { openXlsx } from "../../src/workbook/xlsx/open";
import { faultsOf } from "./ooxml-validator";
import { mainNamespace, relationships, textsOf, userParts, workbook, type Parts } from "./packages";
import { rawEntries, zipOf } from "./zip";

const sheetPart = "xl/worksheets/sheet1.xml";

/** A worksheet of these rows, written by hand. */
function sheet(rows: string, { head = "", tail = "" } = {}): string {
  return `<worksheet xmlns="${mainNamespace}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;
}

const at = (address: string, name = "Projects"): CellRef => {
  const [, letters, row] = /^([A-Z])(\d+)$/.exec(address)!;
  return { sheet: name, row: Number(row), column: letters!.charCodeAt(0) - 65 };
};

async function open(parts: Parts) {
  const file = await zipOf(userParts(parts));
  const book = await openXlsx(file);
  return {
    book,
    file,
    edit: (values: Record<string, SheetValue>) =>
      book.edit(Object.entries(values).map(([address, value]) => ({ cell: at(address), value }))),
    parts: async () => textsOf(await book.save()),
    text: async (part = sheetPart) => (await openPackage(await book.save())).text(part),
    async cell(address: string, name = "Projects"): Promise<RawCell | undefined> {
      const { row, column } = at(address);
      let found: RawCell | undefined;
      await book.scan(name, (each) => {
        if (each.row === row) found = each.cells[column];
      });
      return found;
    },
  };
}

describe("an edit of a worksheet", () => {
  it("changes its cell, and not one other byte", async () => {
    const rows =
      '<row r="1" ht="20"><c r="A1" t="s" s="0"><v>0</v></c><!-- note --><c r="B1"><v>1.50</v></c></row>\n' +
      "<row r='3'  spans='1:2'><c r='A3'><f>B1*2</f><v>3</v></c></row>";
    const { edit, text } = await open({ [sheetPart]: sheet(rows, { head: '<dimension ref="A1:B3"/>' }) });
    const before = await text();
    await edit({ A1: "新的 & <b>" });
    expect(await text()).toBe(
      before.replace(
        '<c r="A1" t="s" s="0"><v>0</v></c>',
        '<c r="A1" t="inlineStr"><is><t>新的 &amp; &lt;b&gt;</t></is></c>',
      ),
    );
  });

  it("puts rows and cells where they belong, and says how far the sheet reaches", async () => {
    const rows = '<row r="2" spans="2:2"><c r="B2"><v>1</v></c></row><row r="4"/>';
    const { edit, text } = await open({ [sheetPart]: sheet(rows, { head: '<dimension ref="B2"/>' }) });
    await edit({ C2: 3, A2: 0, A4: 4, D5: 5, A1: 1, A3: null });
    expect(await text()).toBe(
      sheet(
        '<row r="1"><c r="A1"><v>1</v></c></row>' +
          '<row r="2" spans="1:3"><c r="A2"><v>0</v></c><c r="B2"><v>1</v></c><c r="C2"><v>3</v></c></row>' +
          '<row r="4"><c r="A4"><v>4</v></c></row><row r="5"><c r="D5"><v>5</v></c></row>',
        { head: '<dimension ref="A1:D5"/>' },
      ),
    );
  });

  it("opens a sheet that holds nothing", async () => {
    const empty = `<worksheet xmlns="${mainNamespace}"><sheetData/></worksheet>`;
    const { edit, text } = await open({ [sheetPart]: empty });
    await edit({ B2: true });
    expect(await text()).toBe(sheet('<row r="2"><c r="B2" t="b"><v>1</v></c></row>'));
  });

  it("writes with the prefix that the part uses, beside cells that state no address", async () => {
    const rows =
      "<x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row>";
    const xml = `<x:worksheet xmlns:x="${mainNamespace}"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    const { edit, text, cell } = await open({ [sheetPart]: xml });
    await edit({ A1: null, C1: "c" });
    expect(await text()).toBe(
      xml.replace(
        "<x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c>",
        '<x:c r="A1"/><x:c><x:v>2</x:v></x:c><x:c r="C1" t="inlineStr"><x:is><x:t>c</x:t></x:is></x:c>',
      ),
    );
    expect(await cell("B1")).toEqual({ kind: "number", value: 2, format: "plain" });
    expect(await cell("A2")).toEqual({ kind: "number", value: 3, format: "plain" });
  });

  it("keeps a format that is needed no more, and takes the cell away where there is none", async () => {
    const rows = '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>';
    const { edit, text } = await open({ [sheetPart]: sheet(rows), ...twoFormats() });
    await edit({ A1: null, B1: null });
    expect(await text()).toBe(sheet('<row r="1"><c r="B1" s="1"/></row>'));
  });

  it("is taken back to the very bytes", async () => {
    const rows = '<row r="1"><c r="A1" t="s" s="0" cm="1"><v>0</v></c></row><row r="7" ht="9"/>';
    const { edit, text } = await open({ [sheetPart]: sheet(rows) });
    const before = await text();
    const undo = await edit({ A1: 1, B1: 2, C4: 3, A7: 4 });
    expect(await text()).not.toBe(before);
    await undo();
    expect(await text()).toBe(before.replace('<row r="7" ht="9"/>', '<row r="7" ht="9"></row>'));
  });

  it("keeps the encoding of the part", async () => {
    const xml = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${sheet('<row r="1"><c r="A1"><v>1</v></c></row>')}`;
    const utf16 = Buffer.from(xml, "utf16le");
    const book = await openXlsx(await zipOf({ ...userParts(), [sheetPart]: utf16 }));
    await book.edit([{ cell: at("A1"), value: "两" }]);
    const saved = Buffer.from(await (await openPackage(await book.save())).bytes(sheetPart));
    expect(saved.toString("utf16le")).toBe(
      xml.replace('<c r="A1"><v>1</v></c>', '<c r="A1" t="inlineStr"><is><t>两</t></is></c>'),
    );
  });

  it("leaves every other part as it is, byte for byte", async () => {
    const { edit, book, file } = await open({});
    await edit({ A1: "changed" });
    const before = await rawEntries(file);
    const after = await rawEntries(await book.save());
    const differing = after.filter(({ name, local }) => before.find((e) => e.name === name)?.local !== local);
    expect(differing.map(({ name }) => name)).toEqual([sheetPart]);
    expect(after).toHaveLength(before.length);
  });

  it("gives a day a date format that keeps the rest, once for all such cells", async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>';
    const { edit, parts, text, cell } = await open({ [sheetPart]: sheet(rows), ...twoFormats() });
    await edit({ A1: { date: 20_634 }, B1: { date: 20_635 } });
    expect(await text()).toBe(
      sheet('<row r="1"><c r="A1" s="2"><v>46203</v></c><c r="B1" s="2"><v>46204</v></c></row>'),
    );
    const xfs = /<cellXfs.*<\/cellXfs>/.exec((await parts())["xl/styles.xml"]!)![0];
    expect(xfs).toMatch(
      /<xf numFmtId="164" fontId="0" fillId="1" borderId="0" xfId="0" applyFill="1" applyNumberFormat="1"><alignment horizontal="right"\/><\/xf><\/cellXfs>$/,
    );
    expect(await cell("A1")).toEqual({ kind: "number", value: 46_203, format: "date" });
    await edit({ A1: { date: 1 } });
    expect(await text()).toContain('<c r="A1" s="2"><v>25570</v></c>');
  });

  it("marks text that would be taken for a formula once somebody presses Enter there", async () => {
    const { edit, parts, text } = await open({});
    await edit({ A1: "=1+1" });
    expect(await text()).toContain('<c r="A1" s="1" t="inlineStr"><is><t>=1+1</t></is></c>');
    expect((await parts())["xl/styles.xml"]).toContain('quotePrefix="1"');
  });
});

describe("what an edit refuses", () => {
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
    const rows =
      '<row r="1"><c r="A1" t="str"><f>"50"&amp;"万"</f><v>50万</v></c><c r="B1"><v>1</v></c></row>';
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
});

describe("a table that grows", () => {
  it("takes in blank rows that it has before it grows, and its filter grows along", async () => {
    const xml = `<table xmlns="${mainNamespace}" id="1" name="t" displayName="t" ref="A1:B3"><autoFilter ref="A1:B3"/></table>`;
    const { book, parts } = await open(withTable(xml));
    const undo = await book.edit(
      [],
      [{ sheet: "Projects", below: 2, table: "t", rows: [["a"], ["b"], ["c"]] }],
    );
    expect((await parts())["xl/tables/table1.xml"]).toBe(xml.replaceAll("A1:B3", "A1:B5"));
    await undo();
    expect((await parts())["xl/tables/table1.xml"]).toBe(xml);
  });
});

describe("formulas that depend on an edited cell", () => {
  const formulas = (more = "") =>
    sheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1" s="0" t="str"><f>B1&amp;"x"</f><v>2x</v></c><c r="D1"><f>A9</f><v>7</v></c></row>' +
        more,
    );

  it("hold no value any more, and Excel is asked to calculate", async () => {
    const { edit, cell, text, parts } = await open({ [sheetPart]: formulas() });
    const before = await parts();
    const undo = await edit({ A1: 5 });
    expect(await cell("B1")).toEqual({ kind: "uncached", formula: "A1*2" });
    expect(await cell("C1")).toEqual({ kind: "uncached", formula: 'B1&"x"' });
    expect(await cell("D1")).toEqual({ kind: "number", value: 7, format: "plain" });
    expect(await text()).toContain('<c r="C1" s="0"><f>B1&amp;"x"</f></c>');
    expect(await text("xl/workbook.xml")).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
    await undo();
    expect((await parts())[sheetPart]).toBe(before[sheetPart]);
  });

  it("get their value back only when nothing that they read differs", async () => {
    const { edit, cell } = await open({
      [sheetPart]: sheet(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><f>A1+B1</f><v>2</v></c></row>',
      ),
    });
    const undoA = await edit({ A1: 5 });
    const undoB = await edit({ B1: 6 });
    await undoA();
    expect(await cell("C1")).toEqual({ kind: "uncached", formula: "A1+B1" });
    await undoB();
    expect(await cell("C1")).toEqual({ kind: "number", value: 2, format: "plain" });
  });

  it("are found on other sheets, through names, and where cells share them", async () => {
    const other = sheet(
      '<row r="1"><c r="A1"><f>SUM(Projects!A:A)</f><v>1</v></c><c r="B1"><f>amounts</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="4">Projects!A2</f><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="4"/><v>3</v></c></row>',
    );
    const tail = '<definedNames><definedName name="Amounts">Projects!$A$1:$A$9</definedName></definedNames>';
    const { edit, cell } = await open({
      [sheetPart]: sheet('<row r="3"><c r="A3"><v>1</v></c></row>'),
      "xl/worksheets/sheet2.xml": other,
      "xl/workbook.xml": workbook({ tail }),
    });
    await edit({ A3: 2 });
    expect(await cell("A1", "Staff")).toEqual({ kind: "uncached", formula: "SUM(Projects!A:A)" });
    expect(await cell("B1", "Staff")).toEqual({ kind: "uncached", formula: "amounts" });
    expect(await cell("A2", "Staff")).toEqual({ kind: "number", value: 2, format: "plain" });
    expect(await cell("A3", "Staff")).toEqual({ kind: "uncached" });
  });

  it("fill other cells, which say so", async () => {
    const { edit, cell } = await open({
      [sheetPart]: sheet(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2</f><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><v>2</v></c><c r="B2" s="0"><v>2</v></c></row>',
      ),
    });
    await edit({ A1: 5 });
    expect(await cell("B1")).toEqual({ kind: "uncached", formula: "A1:A2" });
    expect(await cell("B2")).toEqual({ kind: "error", value: "#N/A" });
  });

  it("come back when they were written over; the chain of calculation goes", async () => {
    const chain = `<calcChain xmlns="${mainNamespace}"><c r="B1" i="1"/><c r="C1"/><c r="D1"/></calcChain>`;
    const base = userParts();
    const { edit, cell, parts } = await open({
      [sheetPart]: formulas(),
      "xl/calcChain.xml": chain,
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
        ["rId3", "styles", "styles.xml"],
        ["rId4", "calcChain", "calcChain.xml"],
      ),
      "[Content_Types].xml": base["[Content_Types].xml"]!.replace(
        "</Types>",
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      ),
    });
    await edit({ A1: 9 });
    expect((await parts())["xl/calcChain.xml"]).toBe(chain);
    const undo = await edit({ B1: 4 });
    const now = await parts();
    expect(Object.keys(now)).not.toContain("xl/calcChain.xml");
    expect(now["[Content_Types].xml"]).toBe(base["[Content_Types].xml"]);
    expect(now["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
    await undo();
    // The value that it had is that of the file, which A1 has left behind.
    expect(await cell("B1")).toEqual({ kind: "uncached", formula: "A1*2" });
    expect(await cell("C1")).toEqual({ kind: "uncached", formula: 'B1&"x"' });
  });

  it("leave a file that Microsoft's validator finds nothing new in", async () => {
    const { edit, book, file } = await open({ [sheetPart]: formulas(), ...twoFormats() });
    await edit({ A1: { date: 20_634 }, B1: "=x", C3: "new" });
    const known = new Set(await faultsOf(file));
    expect((await faultsOf(await book.save())).filter((fault) => !known.has(fault))).toEqual([]);
  }, 60_000);
});

/** Styles with a second format: a fill and an alignment. */
function twoFormats(inner = '<alignment horizontal="right"/>'): Parts {
  const styles = userParts()["xl/styles.xml"]!;
  const second = `<xf numFmtId="0" fontId="0" fillId="1" borderId="0" xfId="0" applyFill="1">${inner}</xf>`;
  return {
    "xl/styles.xml": styles
      .replace('<cellXfs count="1">', '<cellXfs count="2">')
      .replace("</cellXfs>", `${second}</cellXfs>`),
  };
}

function withTable(table: string): Parts {
  return {
    "xl/tables/table1.xml": table,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
  };
}
