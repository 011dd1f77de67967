import { WorkbookError } from "../../src/workbook/workbook";
import { cellsOf, scanXml, sheetOf } from "./scan-xml";

const text = (value: string) => ({ kind: "text", value });
const plain = (value: number) => ({ kind: "number", value, format: "plain" });
const uncached = { kind: "uncached" };

describe("a cell", () => {
  it.each([
    ["a number", "<c><v>12.5</v></c>", plain(12.5)],
    ["a negative number", "<c><v>-0.07</v></c>", plain(-0.07)],
    ["a number in scientific notation", "<c><v>1.5E-3</v></c>", plain(0.0015)],
    ["a number of 17 digits", "<c><v>0.30000000000000004</v></c>", plain(0.1 + 0.2)],
    ["a number above 2^53", "<c><v>9007199254740993</v></c>", plain(9007199254740992)],
    ["a number of type n", '<c t="n"><v>7</v></c>', plain(7)],
    ["a number with spaces around it", "<c><v> 7\n</v></c>", plain(7)],
    ["a number cut by a comment", "<c><v>1<!-- and -->2</v></c>", plain(12)],
    ["a number in CDATA", "<c><v><![CDATA[34]]></v></c>", plain(34)],
    ["true", '<c t="b"><v>1</v></c>', { kind: "boolean", value: true }],
    ["false", '<c t="b"><v>0</v></c>', { kind: "boolean", value: false }],
    ["true in a word", '<c t="b"><v>true</v></c>', { kind: "boolean", value: true }],
    ["an error", '<c t="e"><v>#REF!</v></c>', { kind: "error", value: "#REF!" }],
    ["a shared text", '<c t="s"><v>1</v></c>', text("beta")],
    ["a formula's text", '<c t="str"><f>A1</f><v>a &amp; b</v></c>', text("a & b")],
    ["a formula's empty text", '<c t="str"><f>A1</f><v></v></c>', text("")],
    ["a formula's number", "<c><f>1+1</f><v>2</v></c>", plain(2)],
    ["a formula without a value", "<c><f>1+1</f></c>", { ...uncached, formula: "1+1" }],
    ["a formula with an empty value", "<c><f>A1&amp;B1</f><v/></c>", { ...uncached, formula: "A1&B1" }],
    [
      "a formula with a value of nothing",
      "<c><f><![CDATA[1<2]]></f><v></v></c>",
      { ...uncached, formula: "1<2" },
    ],
    ["a shared formula without a value", '<c><f t="shared" si="0"/></c>', uncached],
    ["a text formula without a value", '<c t="str"><f>A1</f></c>', { ...uncached, formula: "A1" }],
    ["inline text", '<c t="inlineStr"><is><t>in line</t></is></c>', text("in line")],
    [
      "inline text in runs",
      '<c t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is></c>',
      text("ab"),
    ],
    [
      "inline text with a phonetic hint",
      '<c t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></is></c>',
      text("東京"),
    ],
    ["inline text without its type", "<c><is><t>a</t></is></c>", text("a")],
    ["inline text of nothing", '<c t="inlineStr"><is><t/></is></c>', text("")],
    [
      "text kept with its spaces",
      '<c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
      text(" a "),
    ],
    [
      "entities",
      '<c t="inlineStr"><is><t>&lt;&gt;&amp;&quot;&apos;&#20013;&#x6587;&#x1F600;</t></is></c>',
      text("<>&\"'中文😀"),
    ],
    ["CDATA", '<c t="inlineStr"><is><t>a<![CDATA[<&amp;>]]>b</t></is></c>', text("a<&amp;>b")],
    ["escaped characters", '<c t="inlineStr"><is><t>a_x000D_b_x4E2D_</t></is></c>', text("a\rb中")],
    ["an escaped escape", '<c t="inlineStr"><is><t>_x005F_x000D_</t></is></c>', text("_x000D_")],
    [
      "what only looks like an escape",
      '<c t="inlineStr"><is><t>_x00_ _xZZZZ_ _x0041</t></is></c>',
      text("_x00_ _xZZZZ_ _x0041"),
    ],
    ["an escape in a formula's text", '<c t="str"><f>A1</f><v>_x0041_</v></c>', text("A")],
    [
      "line ends of any kind",
      '<c t="inlineStr"><is><t>a\r\nb\rc\nd&#13;e</t></is></c>',
      text("a\nb\nc\nd\re"),
    ],
    ["an ISO date", '<c t="d"><v>2026-06-30</v></c>', { kind: "number", value: 46203, format: "date" }],
    [
      "an ISO date and time",
      '<c t="d"><v>2026-06-30T12:00:00Z</v></c>',
      { kind: "number", value: 46203.5, format: "date" },
    ],
    [
      "an ISO date before the leap day that never was",
      '<c t="d"><v>1900-02-28</v></c>',
      { kind: "number", value: 59, format: "date" },
    ],
    ["an ISO date after it", '<c t="d"><v>1900-03-01</v></c>', { kind: "number", value: 61, format: "date" }],
    ["no date in a date", '<c t="d"><v>2026-02-30</v></c>', text("2026-02-30")],
    ["a number that is none", "<c><v>nan</v></c>", { kind: "error", value: "nan" }],
    ["a boolean that is none", '<c t="b"><v>2</v></c>', { kind: "error", value: "2" }],
    ["nothing but a format", '<c s="3"/>', undefined],
    ["nothing but a format, opened", '<c s="3"></c>', undefined],
    ["an empty value", "<c><v></v></c>", undefined],
    ["a shared text that is missing", '<c t="s"/>', undefined],
    ["what an extension holds", "<c><extLst><ext><v>9</v></ext></extLst></c>", undefined],
  ])("that holds %s", async (_, xml, expected) => {
    expect((await cellsOf(xml, { strings: ["alpha", "beta"] }))[0]).toEqual(expected);
  });

  it("of 40,000 characters is read whole", async () => {
    const long = "长".repeat(40_000);
    expect(await cellsOf(`<c t="inlineStr"><is><t>${long}</t></is></c>`)).toEqual([text(long)]);
  });

  it("shows a number as its format says", async () => {
    const kinds = ["plain", "date", "percent"] as const;
    const cells = await cellsOf('<c s="1"><v>45000</v></c><c s="2"><v>0.95</v></c><c s="9"><v>1</v></c>', {
      kinds,
    });
    expect(cells.map((cell) => cell?.kind === "number" && cell.format)).toEqual(["date", "percent", "plain"]);
  });

  it("counts ISO dates from 1904 where the workbook does", async () => {
    const cells = await cellsOf('<c t="d"><v>1904-01-02</v></c>', { date1904: true });
    expect(cells).toEqual([{ kind: "number", value: 1, format: "date" }]);
  });

  it("stands where its reference says, else right of the one before", async () => {
    const cells = await cellsOf('<c r="B1"><v>1</v></c><c><v>2</v></c><c r="XFD1"><v>3</v></c>');
    expect(cells.length).toBe(16_384);
    expect([cells[0], cells[1], cells[2], cells[16_383]]).toEqual([undefined, plain(1), plain(2), plain(3)]);
  });
});

describe("a row", () => {
  it("stands where its number says, else where its cells say, else below the one before", async () => {
    const rows =
      '<row r="3"><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c r="B9"><v>3</v></c></row>';
    expect((await scanXml(sheetOf(rows))).rows.map(({ row }) => row)).toEqual([3, 4, 9]);
  });

  it("is left out where it holds nothing", async () => {
    const rows = '<row r="1"/><row r="2"><c r="A2" s="1"/></row><row r="3"><c r="A3"><v>1</v></c></row>';
    expect((await scanXml(sheetOf(rows))).rows).toEqual([{ row: 3, cells: [plain(1)] }]);
  });

  it("does not keep cells of the row before", async () => {
    const rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c/><c><v>3</v></c></row>";
    expect((await scanXml(sheetOf(rows))).rows[1]!.cells).toEqual([undefined, undefined, plain(3)]);
  });

  it("is the last one where the caller has seen enough", async () => {
    const rows = [1, 2, 3].map((n) => `<row r="${n}"><c><v>${n}</v></c></row>`).join("");
    expect(await scanXml(sheetOf(rows), { stopAt: 2 })).toMatchObject({
      rows: [{ row: 1 }, { row: 2 }],
      merges: null,
    });
  });
});

describe("a worksheet", () => {
  it.each(['<row r="1"><c r="A1"><v>1</v></c></row>'])("may put a prefix before every element", async () => {
    const xml =
      '<?xml version="1.0"?><x:worksheet xmlns:x="urn:m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr">' +
      "<x:is><x:r><x:t>a</x:t></x:r></x:is></x:c></x:row></x:sheetData></x:worksheet>";
    expect((await scanXml(xml)).rows).toEqual([{ row: 1, cells: [text("a")] }]);
  });

  it("may be written with spaces, comments and either quote", async () => {
    const xml = `<!-- a > b --><worksheet >\n <sheetData\t>\n <row spans='1:1' r = '2' x14ac:r="9"><!-- <c> -->
      <c s = "1"\tr='C2' ><v>5</v >\n</c ></row >\n</sheetData>\n</worksheet>`;
    expect((await scanXml(xml)).rows).toEqual([{ row: 2, cells: [undefined, undefined, plain(5)] }]);
  });

  it("may hold '>' in an attribute", async () => {
    expect(await cellsOf('<c cm="a>b" r="A1"><v>1</v></c>')).toEqual([plain(1)]);
  });

  it.each([
    ["UTF-8 with a mark", (xml: string) => Buffer.from(`\uFEFF${xml}`)],
    ["UTF-16 with a mark", (xml: string) => Buffer.from(`\uFEFF${xml}`, "utf16le")],
    ["UTF-16 without a mark", (xml: string) => Buffer.from(xml, "utf16le")],
    ["UTF-16 of the other order", (xml: string) => Buffer.from(`\uFEFF${xml}`, "utf16le").swap16()],
  ])("may come in %s", async (_, encode) => {
    const xml = sheetOf('<row r="1"><c t="inlineStr"><is><t>中😀</t></is></c></row>');
    const bytes = new Uint8Array(encode(xml));
    const cuts = Array.from(bytes, (_, i) => i);
    expect((await scanXml(bytes, { cuts })).rows).toEqual([{ row: 1, cells: [text("中😀")] }]);
  });

  it("tells its merged ranges after its rows", async () => {
    const tail =
      '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="$B$2:B4"></mergeCell></mergeCells>';
    expect((await scanXml(sheetOf("", tail))).merges).toEqual([
      { top: 1, left: 0, bottom: 1, right: 2 },
      { top: 2, left: 1, bottom: 4, right: 1 },
    ]);
  });

  it("may have no data at all", async () => {
    expect(await scanXml("<worksheet/>")).toEqual({ rows: [], merges: [] });
    expect(await scanXml("<worksheet><sheetData/></worksheet>")).toEqual({ rows: [], merges: [] });
  });

  it("is read the same wherever its bytes are cut in two", async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1&lt;2</f><v>12.25</v></c><!-- - -- --></row>' +
      '<row r="2"><c t="inlineStr"><is><t>中<![CDATA[]]]]>&amp;</t></is></c><c t=\'b\'><v>1</v></c></row>';
    const xml = `<?xml version="1.0" encoding="UTF-8"?>${sheetOf(rows, '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>')}`;
    const whole = await scanXml(xml, { strings: ["shared"] });
    expect(whole.rows[1]!.cells).toEqual([text("中]]&"), { kind: "boolean", value: true }]);
    const size = Buffer.byteLength(xml);
    for (let cut = 1; cut < size; cut++) {
      expect([cut, await scanXml(xml, { strings: ["shared"], cuts: [cut] })]).toEqual([cut, whole]);
    }
    const everywhere = Array.from({ length: size }, (_, i) => i);
    expect(await scanXml(xml, { strings: ["shared"], cuts: everywhere })).toEqual(whole);
  });
});

describe("a damaged worksheet", () => {
  const cell = "<c><v>1</v></c>";

  it.each([
    ["is no worksheet", "<chartsheet/>"],
    ["ends early", '<worksheet><sheetData><row r="1"><c><v>1</v></c></row>'],
    ["ends in a tag", "<worksheet><sheetData><row"],
    ["is empty", ""],
    ["has a document type", '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet/>'],
    ["names an unknown entity", sheetOf('<row><c t="inlineStr"><is><t>&bomb;</t></is></c></row>')],
    ["has an open ampersand", sheetOf('<row><c t="inlineStr"><is><t>a & b</t></is></c></row>')],
    ["has an attribute without value", sheetOf("<row r><c/></row>")],
    ["has an attribute without quotes", sheetOf("<row r=1><c/></row>")],
    ["has row 0", sheetOf(`<row r="0">${cell}</row>`)],
    ["has row 1,048,577", sheetOf(`<row r="1048577">${cell}</row>`)],
    ["has row numbers that are none", sheetOf(`<row r="one">${cell}</row>`)],
    ["has two rows of one number", sheetOf(`<row r="2">${cell}</row><row r="2">${cell}</row>`)],
    ["has rows in disorder", sheetOf(`<row r="2">${cell}</row><row r="1">${cell}</row>`)],
    ["has column XFE", sheetOf('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ["has a reference without column", sheetOf('<row r="1"><c r="11"><v>1</v></c></row>')],
    ["has an unknown type of cell", sheetOf('<row r="1"><c t="z"><v>1</v></c></row>')],
    ["refers to a shared text that is not there", sheetOf('<row r="1"><c t="s"><v>0</v></c></row>')],
    ["merges what is no range", sheetOf("", '<mergeCells><mergeCell ref="A"/></mergeCells>')],
    [
      "has bytes that are no UTF-8",
      new Uint8Array(
        [...Buffer.from(sheetOf('<row><c t="inlineStr"><is><t>@</t></is></c></row>'))].map((byte) =>
          byte === 0x40 ? 0xff : byte,
        ),
      ),
    ],
  ])("%s", async (_, xml) => {
    const error: unknown = await scanXml(xml).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ fault: "damaged", part: "sheet1.xml" });
  });

  it("has a tag without end", async () => {
    const bytes = new Uint8Array(17 * 2 ** 20).fill(0x61);
    bytes.set(Buffer.from("<worksheet "));
    const cuts = [2 ** 20, 16.5 * 2 ** 20];
    await expect(scanXml(bytes, { cuts })).rejects.toMatchObject({ fault: "too-large", part: "sheet1.xml" });
  });

  it("takes the last row and column that a sheet can have", async () => {
    const xml = sheetOf('<row r="1048576"><c r="xfd1048576"><v>1</v></c></row>');
    expect((await scanXml(xml)).rows[0]).toMatchObject({ row: 1_048_576 });
  });
});
