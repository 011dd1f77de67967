import type { Sheet, Validation } from "../../src/workbook/workbook";
import { createXlsx } from "../../src/workbook/xlsx/create";
import { resultSheet, textsOf } from "./packages";

/** The part of a single sheet in a new workbook. */
async function written(more: Partial<Sheet>, role: Sheet["role"] = "readiness"): Promise<string> {
  return (await textsOf(await createXlsx([resultSheet(role, "Sheet", more)])))["xl/worksheets/sheet1.xml"]!;
}

/** An element of the part with all that is in it; null if there is none. */
function element(xml: string, name: string): string | null {
  return new RegExp(`<${name}\\b[^>]*?(/>|>.*?</${name}>)`).exec(xml)?.[0] ?? null;
}

const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe("the part of a sheet", () => {
  it.each([
    [{ rows: 0, columns: 0 }, null],
    [{ rows: 2, columns: 0 }, '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>'],
    [{ rows: 0, columns: 1 }, '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>'],
    [
      { rows: 3, columns: 27 },
      '<pane xSplit="27" ySplit="3" topLeftCell="AB4" activePane="bottomRight" state="frozen"/>',
    ],
  ])("freezes %j", async (freeze, pane) => {
    expect(element(await written({ freeze }), "pane")).toBe(pane);
  });

  it("shows grid lines where people type, and none among results", async () => {
    expect(await written({}, "findings")).toContain('<sheetView showGridLines="0" ');
    expect(await written({}, null)).toContain("<sheetView tabSelected=");
  });

  it("leaves heights to the program that fits them, unless given", async () => {
    const cells = [{ value: "a\nb", style: { wrap: true } }];
    const xml = await written({
      rows: [{ cells }, { cells, height: 30.5 }, { cells: [] }, { cells: [], height: 5 }],
    });
    expect(xml.match(/<row [^>]*>/g)).toEqual([
      '<row r="1">',
      '<row r="2" ht="30.5" customHeight="1">',
      '<row r="4" ht="5" customHeight="1">',
    ]);
  });

  it("prints on A4 across, one page wide, with a coloured tab", async () => {
    const xml = await written({ tabColour: "1f4e79" });
    expect(xml).toContain('<sheetPr><tabColor rgb="FF1F4E79"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(element(xml, "pageSetup")).toBe(
      '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    );
  });

  it("leaves the filter to the table where there is one", async () => {
    const range = at(1, 0, 1, 0);
    expect(element(await written({ filter: range }), "autoFilter")).toBe('<autoFilter ref="A1"/>');
    expect(
      element(await written({ filter: range, table: { name: "kpis", range } }), "autoFilter"),
    ).toBeNull();
  });

  it("writes each data bar twice under one id", async () => {
    const bar = { range: at(2, 1, 9, 1), min: 0, max: 1, colour: "63be7b" };
    const xml = await written({ dataBars: [bar, { ...bar, range: at(2, 3) }] });
    const ids = [...xml.matchAll(/(?:<x14:id>| id=")(\{[^}]*\})/g)].map(([, id]) => id);
    expect(ids.slice(0, 2)).toEqual(ids.slice(2));
    expect(new Set(ids).size).toBe(2);
    expect(xml).toContain('sqref="B2:B9"><cfRule type="dataBar" priority="1">');
    expect(xml).toContain("<xm:sqref>D2</xm:sqref>");
  });

  it("keeps widths and heights within what Excel takes", async () => {
    const xml = await written({
      columns: [{ width: 255 }, { width: 256 }],
      rows: [409, 410].map((height) => ({ cells: [], height })),
    });
    expect(xml.match(/ (width|ht)="[^"]*"/g)).toEqual([
      ' width="255"',
      ' width="255"',
      ' ht="409"',
      ' ht="409"',
    ]);
  });

  it("stops linking where Excel would refuse the sheet", async () => {
    const cells = [{ value: 1, link: { role: "readiness" as const, row: 1, column: 0 } }];
    const xml = await written({ rows: Array.from({ length: 65_531 }, () => ({ cells })) });
    expect(xml.match(/<hyperlink /g)).toHaveLength(65_530);
  });
});

describe("what may be typed", () => {
  const rule = async (validation: Omit<Validation, "range">) =>
    element(await written({ validations: [{ range: at(2, 0, 9, 0), ...validation }] }), "dataValidation");

  it("warns of other values than the choices, and refuses none", async () => {
    expect(await rule({ choices: ["yes & no", "否"] })).toBe(
      '<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="A2:A9">' +
        '<formula1>"yes &amp; no,否"</formula1></dataValidation>',
    );
  });

  it.each([
    ["255 characters", ["x".repeat(127), "y".repeat(127)], true],
    ["256 characters", ["x".repeat(127), "y".repeat(128)], false],
    ["a comma", ["a, b", "c"], false],
    ["a quotation mark", ['a "b"'], false],
    ["an edge of white space", [" a"], false],
  ])("states choices in the rule or in cells: %s", async (_, choices, inline) => {
    const formula = element((await rule({ choices }))!, "formula1");
    const cells = `<formula1>'Proofsheet lists'!$A$1${choices.length > 1 ? `:$A$${choices.length}` : ""}</formula1>`;
    expect(formula).toBe(inline ? `<formula1>"${choices.join()}"</formula1>` : cells);
  });

  it("holds equal long lists once, in a sheet that is hidden", async () => {
    const long = Array.from({ length: 90 }, (_, i) => `Choice ${i}`);
    const other = [...long, "one more"];
    const validations = [long, other, [...long]].map((choices, row) => ({ range: at(row + 1, 0), choices }));
    const texts = await textsOf(await createXlsx([resultSheet(null, "Sheet", { validations })]));
    expect(texts["xl/workbook.xml"]).toContain('<sheet name="Proofsheet lists" sheetId="2" state="hidden"');
    const ranges = texts["xl/worksheets/sheet1.xml"]!.match(/\$[A-Z]\$1:\$[A-Z]\$\d+/g);
    expect(ranges).toEqual(["$A$1:$A$90", "$B$1:$B$91", "$A$1:$A$90"]);
    expect(texts["xl/worksheets/sheet2.xml"]).toContain("<t>one more</t>");
  });

  it("shows a note of at most 32 and 255 characters, its lines kept", async () => {
    const note = await rule({ prompt: { title: "T".repeat(33), text: `a "b"\n${"x".repeat(300)}` } });
    expect(note).toBe(
      `<dataValidation allowBlank="1" showInputMessage="1" promptTitle="${"T".repeat(32)}" ` +
        `prompt="a &quot;b&quot;&#10;${"x".repeat(248)}…" sqref="A2:A9"></dataValidation>`,
    );
  });
});
