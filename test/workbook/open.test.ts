import { ownedName, WorkbookError, type RawCell, type Workbook } from "../../src/workbook/workbook";
import { openXlsx } from "../../src/workbook/xlsx/open";
import {
  mainNamespace,
  relationshipNamespace,
  relationships,
  userParts,
  userSheet,
  userSheets,
  workbook,
} from "./packages";
import { sheetOf } from "./scan-xml";
import { zipOf } from "./zip";

const open = async (changes: Parameters<typeof userParts>[0] = {}) =>
  openXlsx(await zipOf(userParts(changes)));

async function firstCell(book: Workbook, sheet: string): Promise<RawCell | undefined> {
  let found: RawCell | undefined;
  await book.scan(sheet, ({ cells }) => {
    found = cells.find((cell) => cell !== undefined);
    return false;
  });
  return found;
}

async function faultOf(parts: Readonly<Record<string, string>>): Promise<unknown> {
  const error: unknown = await zipOf(parts)
    .then(openXlsx)
    .catch((thrown: unknown) => thrown);
  return error instanceof WorkbookError ? error.message : error;
}

describe("the sheets of a file", () => {
  it("are its worksheets in tab order, whatever their ids and parts", async () => {
    const sheets =
      '<sheet name="Second" sheetId="1" state="hidden" r:id="rId2"/><sheet name="First &amp; last" sheetId="9" r:id="rId1"/>';
    const book = await open({ "xl/workbook.xml": workbook({ sheets }) });
    expect(book.sheets).toEqual([
      { name: "Second", hidden: true, owned: null, tables: [] },
      { name: "First & last", hidden: false, owned: null, tables: [] },
    ]);
    expect(await firstCell(book, "Second")).toEqual({ kind: "text", value: "Staff ID" });
    expect(await firstCell(book, "First & last")).toEqual({ kind: "text", value: "Project ID" });
  });

  it("leave chart sheets out", async () => {
    const book = await open({
      "xl/workbook.xml": workbook({ sheets: `<sheet name="Chart" sheetId="3" r:id="rId4"/>${userSheets}` }),
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
        ["rId4", "chartsheet", "chartsheets/sheet1.xml"],
      ),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Projects", "Staff"]);
  });

  it.each([
    ["relative", "worksheets/sheet1.xml"],
    ["relative with dots", "./../xl/worksheets/sheet1.xml"],
    ["absolute", "/xl/worksheets/sheet1.xml"],
    ["of another case", "WorkSheets/Sheet1.XML"],
    ["with backslashes", "worksheets\\sheet1.xml"],
    ["with percent escapes", "work%73heets/sheet1.xml"],
  ])("are found by targets that are %s", async (_, target) => {
    const book = await open({
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", target],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ),
    });
    expect(await firstCell(book, "Projects")).toEqual({ kind: "text", value: "Project ID" });
  });

  it("are found in a workbook part that stands elsewhere", async () => {
    const { "xl/workbook.xml": part, "xl/_rels/workbook.xml.rels": links, ...others } = userParts();
    const book = await openXlsx(
      await zipOf({
        ...others,
        "_rels/.rels": relationships(
          ["rId9", "extended-properties", "docProps/app.xml"],
          ["rId1", "officeDocument", "/book.xml"],
        ),
        "book.xml": part!,
        "_rels/book.xml.rels": links!.replaceAll('Target="', 'Target="xl/'),
      }),
    );
    expect(await firstCell(book, "Staff")).toEqual({ kind: "text", value: "Staff ID" });
  });

  it("are found in a strict file with prefixes everywhere", async () => {
    const main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const links = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const strict = (xml: string) =>
      xml.replaceAll(mainNamespace, main).replaceAll(relationshipNamespace, links);
    const parts = userParts({
      "xl/workbook.xml":
        `<x:workbook xmlns:x="${main}"><x:workbookPr date1904="true"/><x:sheets>` +
        `<x:sheet name="Projects" sheetId="1" q:id="rId1" xmlns:q="${links}"/></x:sheets></x:workbook>`,
    });
    const book = await openXlsx(
      await zipOf(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strict(xml)]))),
    );
    expect(book.date1904).toBe(true);
    expect(await firstCell(book, "Projects")).toEqual({ kind: "text", value: "Project ID" });
  });

  it("tell their tables, totals rows aside", async () => {
    const table = (more: string) => `<table xmlns="${mainNamespace}" id="3" ref="B2:D9" ${more}/>`;
    const book = await open({
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        ["rId1", "table", "../tables/table1.xml"],
        ["rId2", "hyperlink", "../tables/none.xml"],
        ["rId3", "table", "/xl/tables/table2.xml"],
      ),
      "xl/tables/table1.xml": table('name="a" displayName="项目清单" totalsRowCount="1"'),
      "xl/tables/table2.xml": table('name="plain" headerRowCount="0"'),
    });
    expect(book.sheets[0]!.tables).toEqual([
      { name: "项目清单", range: { top: 2, left: 1, bottom: 8, right: 3 }, headerRow: true, totalsRow: true },
      { name: "plain", range: { top: 2, left: 1, bottom: 9, right: 3 }, headerRow: false, totalsRow: false },
    ]);
    expect(book.sheets[1]!.tables).toEqual([]);
  });

  it("are ours where a name of the whole workbook says so", async () => {
    const names = (inner: string) =>
      workbook({
        sheets: userSheets.replace("Staff", "It's"),
        tail: `<definedNames>${inner}</definedNames>`,
      });
    const marker = (more: string, target: string) =>
      `<definedName name="${ownedName("findings")}" hidden="1"${more}>${target}</definedName>`;
    const ownedOf = async (inner: string) =>
      (await open({ "xl/workbook.xml": names(inner) })).sheets.map(({ owned }) => owned);
    expect(await ownedOf(marker("", "Projects!$A$1"))).toEqual(["findings", null]);
    expect(await ownedOf(marker("", "'It''s'!$A$1"))).toEqual([null, "findings"]);
    expect(await ownedOf(marker("", "#REF!$A$1"))).toEqual([null, null]);
    expect(await ownedOf(marker("", "#REF!"))).toEqual([null, null]);
    // A sheet of ours before which somebody put in rows or columns, and one whose first row somebody took out.
    for (const place of ["$1:$1048576", "$A$2", "$B$1", "#REF!"]) {
      expect(await ownedOf(marker("", `Projects!${place}`))).toEqual(["findings", null]);
      expect(await ownedOf(marker("", `'It''s'!${place}`))).toEqual([null, "findings"]);
    }
    expect(await ownedOf(marker(' localSheetId="0"', "Projects!$A$1"))).toEqual([null, null]);
    expect(await ownedOf('<definedName name="_proofsheet_owned_99">Projects!$A$1</definedName>')).toEqual([
      null,
      null,
    ]);
  });

  it("know dates by the styles and by the system of the workbook", async () => {
    const book = await open({
      "xl/workbook.xml": workbook({ views: '<workbookPr date1904="1"/>' }),
      "xl/styles.xml": `<styleSheet xmlns="${mainNamespace}"><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>`,
      "xl/worksheets/sheet1.xml": sheetOf('<row><c s="1"><v>40000</v></c></row>'),
      "xl/worksheets/sheet2.xml": sheetOf('<row><c t="d"><v>1904-01-02</v></c></row>'),
    });
    expect(book.date1904).toBe(true);
    expect(await firstCell(book, "Projects")).toEqual({ kind: "number", value: 40_000, format: "date" });
    expect(await firstCell(book, "Staff")).toEqual({ kind: "number", value: 1, format: "date" });
  });

  it("tell merged ranges before and after a scan", async () => {
    const merged = [{ top: 2, left: 0, bottom: 4, right: 0 }];
    const xml = sheetOf(
      '<row><c><v>1</v></c><c t="inlineStr"><is><t>&lt;/sheetData></t></is></c></row>',
      '<mergeCells><mergeCell ref="A2:A4"/></mergeCells>',
    );
    const book = await open({ "xl/worksheets/sheet1.xml": xml });
    expect(await book.merges("Projects")).toEqual(merged);
    const again = await open({ "xl/worksheets/sheet1.xml": xml });
    await again.scan("Projects", () => undefined);
    expect(await again.merges("Projects")).toEqual(merged);
    expect(await again.merges("Staff")).toEqual([]);
  });

  it("can be scanned at the same time, and again", async () => {
    const book = await open();
    const cells = await Promise.all(["Projects", "Staff", "Projects"].map((name) => firstCell(book, name)));
    expect(cells.map((cell) => cell?.kind === "text" && cell.value)).toEqual([
      "Project ID",
      "Staff ID",
      "Project ID",
    ]);
  });
});

describe("shared strings", () => {
  const withStrings = (sharedStrings: string, cell: string) =>
    open({
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
        ["rId5", "sharedStrings", "sharedStrings.xml"],
      ),
      "xl/sharedStrings.xml": sharedStrings,
      "xl/worksheets/sheet1.xml": sheetOf(`<row>${cell}</row>`),
    });

  it.each([
    ["0", "plain"],
    ["1", "in runs"],
    ["2", ""],
    ["3", "東京"],
    ["4", "last"],
  ])("are counted as the file lists them: %s is %p", async (index, value) => {
    const book = await withStrings(
      "<sst count='9' uniqueCount='1'><si><t>plain</t></si><si><r><t>in </t></r><r><t>runs</t></r></si><si/>" +
        "<si><t>東京</t><rPh><t>トウキョウ</t></rPh></si><extLst><ext><si><t>no</t></si></ext></extLst><si><t>last</t></si></sst>",
      `<c t="s"><v>${index}</v></c>`,
    );
    expect(await firstCell(book, "Projects")).toEqual({ kind: "text", value });
  });

  it.each(["<sst><si><t>a</t></si>", "<table/>", "", "<sst><si><t>a</si></sst>"])(
    "that are %p are damaged",
    async (xml) => {
      const book = await withStrings(xml, '<c t="s"><v>0</v></c>');
      await expect(firstCell(book, "Projects")).rejects.toMatchObject({
        fault: "damaged",
        part: "xl/sharedStrings.xml",
      });
    },
  );
});

describe("a file that is no workbook", () => {
  it.each([
    ["an archive of anything", { "a.txt": "a" }, "not-a-workbook"],
    ["a package without a document", { "[Content_Types].xml": "<Types/>" }, "not-a-workbook"],
    [
      "a text document",
      { ...userParts(), "xl/workbook.xml": '<w:document xmlns:w="urn:w"/>' },
      "not-a-workbook",
    ],
    [
      "a workbook of a foreign kind",
      { ...userParts(), "xl/workbook.xml": '<workbook xmlns="urn:w"/>' },
      "not-a-workbook",
    ],
    [
      "a binary workbook",
      {
        ...userParts(),
        "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.bin"]),
        "xl/workbook.bin": "\u0083",
      },
      "binary-xlsb",
    ],
    [
      "a workbook part cut short",
      { ...userParts(), "xl/workbook.xml": "<workbook>" },
      "damaged: xl/workbook.xml",
    ],
    [
      "a workbook part with a document type",
      { ...userParts(), "xl/workbook.xml": "<!DOCTYPE a><workbook/>" },
      "damaged: xl/workbook.xml",
    ],
    [
      "a workbook part nested without end",
      { ...userParts(), "xl/workbook.xml": `${"<a>".repeat(100_000)}` },
      "damaged: xl/workbook.xml",
    ],
    [
      "a sheet that leads nowhere",
      {
        ...userParts(),
        "xl/workbook.xml": workbook({ sheets: '<sheet name="A" sheetId="1" r:id="rId9"/>' }),
      },
      "damaged: xl/workbook.xml",
    ],
    [
      "a table without a range",
      {
        ...userParts(),
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
        "xl/tables/table1.xml": '<table name="a"/>',
      },
      "damaged: xl/tables/table1.xml",
    ],
  ])("%s", async (_, parts, fault) => {
    expect(await faultOf(parts as Record<string, string>)).toBe(fault);
  });

  it("names a sheet that is asked for and not there", async () => {
    await expect((await open()).scan("None", () => undefined)).rejects.toThrow("None");
  });
});

it("a sheet of 1,048,576 formatted rows without content has no rows", async () => {
  const rows = Array.from(
    { length: 1_048_576 },
    (_, i) => `<row r="${i + 1}" s="1" customFormat="1"><c r="A${i + 1}" s="1"/></row>`,
  );
  const book = await open({ "xl/worksheets/sheet1.xml": sheetOf(rows.join("")) });
  let count = 0;
  await book.scan("Projects", () => void count++);
  expect(count).toBe(0);
  expect(await firstCell(await open({ "xl/worksheets/sheet1.xml": userSheet("last") }), "Projects")).toEqual({
    kind: "text",
    value: "last",
  });
});
