import { WorkbookError } from "../../src/workbook/workbook";
import {
  listParts,
  lostFrom,
  mainNamespace,
  put,
  putInto,
  relationshipNamespace,
  relationships,
  resultSheet,
  userParts,
  userSheet,
  userSheets,
  workbook,
  type Parts,
} from "./packages";
import { openPackage } from "../../src/workbook/xlsx/package";
import { readWorkbookParts } from "../../src/workbook/xlsx/workbook-parts";
import { putSheets } from "../../src/workbook/xlsx/write-sheets";
import { rawEntries, zipOf } from "./zip";

const readiness = resultSheet("readiness", "Readiness");
const findings = resultSheet("findings", "Findings");

/** What stands between two marks of a text. */
function between(text: string | undefined, start: string, end: string): string {
  const from = text!.indexOf(start) + start.length;
  return text!.slice(from, text!.indexOf(end, from));
}

describe("putting sheets into a package", () => {
  it("lists them behind the user's, with markers", async () => {
    const { names, parts, read } = await put(userParts(), [readiness, findings]);
    expect(names).toEqual(["Readiness", "Findings"]);
    expect(read.sheets.map(({ name, owned, part }) => [name, owned, part])).toEqual([
      ["Projects", null, "xl/worksheets/sheet1.xml"],
      ["Staff", null, "xl/worksheets/sheet2.xml"],
      ["Readiness", "readiness", "xl/worksheets/sheet3.xml"],
      ["Findings", "findings", "xl/worksheets/sheet4.xml"],
    ]);
    expect(parts["xl/workbook.xml"]).toBe(
      workbook({
        sheets:
          userSheets +
          '<sheet name="Readiness" sheetId="3" r:id="rId4"/><sheet name="Findings" sheetId="4" r:id="rId5"/>',
        tail:
          '<definedNames><definedName name="_proofsheet_owned_1" hidden="1">Readiness!$1:$1048576</definedName>' +
          '<definedName name="_proofsheet_owned_2" hidden="1">Findings!$1:$1048576</definedName></definedNames>',
      }),
    );
    expect(parts["xl/_rels/workbook.xml.rels"]).toBe(
      relationships(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
        ["rId3", "styles", "styles.xml"],
        ["rId4", "worksheet", "worksheets/sheet3.xml"],
        ["rId5", "worksheet", "worksheets/sheet4.xml"],
      ),
    );
    expect(parts["xl/worksheets/sheet4.xml"]).toContain("<t>This is Findings</t>");
  });

  it("leaves every other entry of the file as it stood, byte for byte", async () => {
    const file = await zipOf(userParts({ "xl/vbaProject.bin": "\u0000opaque", "xl/media/image1.png": "x" }));
    const after = await rawEntries((await putInto(file, [readiness])).file);
    for (const entry of await rawEntries(file)) {
      const same = after.find(({ name }) => name === entry.name);
      expect(same).toBeDefined();
      if (!listParts.includes(entry.name)) expect(same).toEqual(entry);
    }
    expect(after.map(({ name }) => name).filter((name) => !(name in userParts()))).toEqual([
      "xl/vbaProject.bin",
      "xl/media/image1.png",
      "xl/worksheets/sheet3.xml",
    ]);
  });

  it("writes the styles only where a cell needs one", async () => {
    const styled = resultSheet("readiness", "Readiness", {
      rows: [{ cells: [{ value: 1, style: { bold: true } }] }],
    });
    const before = userParts();
    expect((await put(before, [readiness])).parts["xl/styles.xml"]).toBe(before["xl/styles.xml"]);
    const after = (await put(before, [styled])).parts["xl/styles.xml"]!;
    expect(after).toContain('<cellXfs count="2">');
    expect(lostFrom(before["xl/styles.xml"]!, after)).toBeNull();
  });

  it("adds styles to a workbook that has none", async () => {
    const parts = userParts();
    delete parts["xl/styles.xml"];
    parts["xl/_rels/workbook.xml.rels"] = relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId7", "worksheet", "/xl/worksheets/sheet2.xml"],
    );
    parts["xl/workbook.xml"] = workbook({ sheets: userSheets.replace("rId2", "rId7") });
    const { read, parts: after } = await put(parts, [readiness]);
    expect(after["xl/_rels/workbook.xml.rels"]).toContain('Id="rId8"');
    expect(read.styles).toBe("xl/styles.xml");
    expect(after["[Content_Types].xml"]!.match(/styles\+xml/g)).toHaveLength(1);
    const other = await put({ ...parts, "xl/Styles.xml": "<notOurs/>" }, [readiness]);
    expect(other.read.styles).toBe("xl/styles1.xml");
    expect(other.parts["xl/Styles.xml"]).toBe("<notOurs/>");
  });

  it("states no type twice for a part, even if one was stated for a part that was not there", async () => {
    const parts = userParts();
    const types = parts["[Content_Types].xml"]!;
    const stale = '<Override PartName="/xl/Worksheets/sheet3.xml" ContentType="application/xml"/>';
    parts["[Content_Types].xml"] = types.replace("</Types>", `${stale}</Types>`);
    const after = (await put(parts, [readiness])).parts["[Content_Types].xml"]!;
    expect(after.match(/sheet3\.xml/g)).toHaveLength(1);
    expect(after).toContain("worksheet+xml");
  });

  it("does nothing if there is nothing to do", async () => {
    const file = await zipOf(userParts());
    const after = await putInto(file, [], ["findings"]);
    expect(after.names).toEqual([]);
    expect(await rawEntries(after.file)).toEqual(await rawEntries(file));
  });

  it("writes dates in the workbook's own system", async () => {
    // 1970-01-01 is day 25569 of the one system and 24107 of the other, so 2026-06-30 is 46203 or 44741.
    const dated = resultSheet("readiness", "Readiness", { rows: [{ cells: [{ value: { date: 20_634 } }] }] });
    const of1904 = workbook().replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
    const texts = [
      (await put(userParts(), [dated])).parts["xl/worksheets/sheet3.xml"],
      (await put(userParts({ "xl/workbook.xml": of1904 }), [dated])).parts["xl/worksheets/sheet3.xml"],
    ];
    expect(texts.map((text) => between(text, "<v>", "</v>"))).toEqual(["46203", "44741"]);
  });
});

describe("odd but valid workbooks", () => {
  const views = '<bookViews><workbookView activeTab="1"/></bookViews>';
  const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const strictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

  it("declares the prefix of relationships where only the sheets themselves do", async () => {
    const sheets = userSheets.replaceAll("<sheet ", `<sheet xmlns:r="${relationshipNamespace}" `);
    const text = workbook({ sheets }).replace(` xmlns:r="${relationshipNamespace}"`, "");
    const { parts, read } = await put(userParts({ "xl/workbook.xml": text }), [readiness]);
    expect(parts["xl/workbook.xml"]).toContain(
      `<sheet xmlns:r="${relationshipNamespace}" name="Readiness" sheetId="3" r:id="rId4"/></sheets>`,
    );
    expect(read.sheets[2]!.owned).toBe("readiness");
  });

  it("speaks with the prefixes of the workbook", async () => {
    const text = workbook({ views, tail: "<definedNames/><calcPr/>" })
      .replace(/<(\/?)(?=\w)/g, "<$1x:")
      .replace("xmlns=", "xmlns:x=")
      .replaceAll("r:id", "rel:id")
      .replace("xmlns:r=", "xmlns:rel=");
    const types = userParts()
      ["[Content_Types].xml"]!.replace(/<(\/?)(?=\w)/g, "<$1t:")
      .replace("xmlns=", "xmlns:t=");
    const { parts, read } = await put(userParts({ "xl/workbook.xml": text, "[Content_Types].xml": types }), [
      readiness,
    ]);
    expect(parts["xl/workbook.xml"]).toContain(
      '<x:sheet name="Readiness" sheetId="3" rel:id="rId4"/></x:sheets>',
    );
    expect(parts["xl/workbook.xml"]).toContain(
      '<x:definedNames><x:definedName name="_proofsheet_owned_1" hidden="1">Readiness!$1:$1048576</x:definedName></x:definedNames><x:calcPr/>',
    );
    expect(parts["[Content_Types].xml"]).toContain('<t:Override PartName="/xl/worksheets/sheet3.xml"');
    expect(read.sheets[2]!.owned).toBe("readiness");
  });

  it("speaks the strict dialect to a strict workbook", async () => {
    const translate = (text: string) =>
      text.replaceAll(mainNamespace, strictMain).replaceAll(relationshipNamespace, strictRelationships);
    const strict = Object.fromEntries(
      Object.entries(userParts()).map(([name, text]) => [name, translate(text)]),
    );
    const table = { name: "kpis", range: { top: 1, left: 0, bottom: 1, right: 0 } };
    const { parts, read } = await put(strict, [resultSheet("readiness", "Readiness", { table })]);
    expect(read.sheets[2]).toMatchObject({ owned: "readiness", tables: [{ name: "kpis" }] });
    const written = Object.values(parts).join();
    expect(written).not.toContain(mainNamespace);
    expect(written).not.toContain(relationshipNamespace);
  });

  it("finds the lists behind comments and at other places of the package", async () => {
    const misleading = `<!-- <sheets><sheet name="Readiness"/></sheets> -->`;
    const parts: Parts = {
      "[Content_Types].xml": userParts()["[Content_Types].xml"]!,
      "_rels/.rels": relationships(["a", "officeDocument", "/Book/Main.xml"]),
      "Book/Main.xml": workbook({
        views: misleading,
        sheets: userSheets.replace("rId1", "R3f").replace("rId2", "R4"),
      }),
      "Book/_rels/Main.xml.rels": relationships(
        ["R3f", "worksheet", "/s/one.xml"],
        ["R4", "worksheet", "../s/two.xml"],
      ),
      "s/one.xml": userSheet("one"),
      "s/two.xml": userSheet("two"),
    };
    const { read, names } = await put(parts, [readiness]);
    expect(names).toEqual(["Readiness"]);
    expect(read.sheets.at(-1)).toMatchObject({ part: "Book/worksheets/sheet1.xml", owned: "readiness" });
  });

  it("numbers sheets above gaps and avoids parts that stand outside every list", async () => {
    const sheets = userSheets.replace('sheetId="2"', 'sheetId="77"');
    const parts = userParts({
      "xl/workbook.xml": workbook({ sheets }),
      "xl/worksheets/SHEET3.xml": userSheet("nobody's"),
      "xl/worksheets/_rels/sheet4.xml.rels": relationships(),
    });
    const { read } = await put(parts, [readiness]);
    expect(read.sheets[2]).toMatchObject({ sheetId: 78, part: "xl/worksheets/sheet5.xml" });
  });

  it("keeps the order of the schema around defined names", async () => {
    const tail =
      '<externalReferences><externalReference r:id="rId9"/></externalReferences><calcPr calcId="1"/><extLst/>';
    const { parts } = await put(userParts({ "xl/workbook.xml": workbook({ tail }) }), [readiness]);
    expect(parts["xl/workbook.xml"]).toMatch(/<\/externalReferences><definedNames>.*<\/definedNames><calcPr/);
  });
});

describe("names and links", () => {
  it("gives way to the user's names", async () => {
    const sheets = userSheets.replace("Staff", "READINESS");
    const { names } = await put(userParts({ "xl/workbook.xml": workbook({ sheets }) }), [
      readiness,
      resultSheet("findings", "a/b"),
    ]);
    expect(names).toEqual(["Readiness (2)", "a_b"]);
  });

  it("quotes and escapes names wherever they stand", async () => {
    const name = "R&D 'x' <1>";
    const sheet = resultSheet("findings", name, {
      filter: { top: 1, left: 0, bottom: 1, right: 0 },
      printTitleRows: { from: 1, to: 2 },
    });
    const { read, parts } = await put(userParts(), [sheet]);
    expect(read.definedNames).toEqual([
      { name: "_proofsheet_owned_2", localSheetId: null, formula: "'R&D ''x'' <1>'!$1:$1048576" },
      { name: "_xlnm._FilterDatabase", localSheetId: 2, formula: "'R&D ''x'' <1>'!$A$1" },
      { name: "_xlnm.Print_Titles", localSheetId: 2, formula: "'R&D ''x'' <1>'!$1:$2" },
    ]);
    expect(read.sheets[2]).toMatchObject({ name, owned: "findings" });
    expect(parts["xl/workbook.xml"]).toContain("name=\"R&amp;D 'x' &lt;1&gt;\"");
  });

  it("links to sheets by the names that they got, and to nothing that is not there", async () => {
    const linked = resultSheet("readiness", "Staff", {
      rows: [
        { cells: [{ value: "a", link: { role: "findings", row: 4, column: 2 } }] },
        { cells: [{ value: "b", link: { sheet: "projects", row: 9, column: 27 } }] },
        { cells: [{ value: "c", link: { sheet: "Nowhere", row: 1, column: 0 } }] },
        { cells: [{ value: "d", link: { role: "settings", row: 1, column: 0 } }] },
        { cells: [{ value: "https://example.org/", link: { role: "readiness", row: 1, column: 0 } }] },
      ],
    });
    const { parts } = await put(userParts(), [linked, resultSheet("findings", "All findings")]);
    expect(between(parts["xl/worksheets/sheet3.xml"], "<hyperlinks>", "</hyperlinks>")).toBe(
      `<hyperlink ref="A1" location="'All findings'!C4"/><hyperlink ref="A2" location="projects!AB9"/>` +
        `<hyperlink ref="A5" location="'Staff (2)'!A1"/>`,
    );
  });

  it("links to a sheet of ours that stays", async () => {
    const first = await put(userParts(), [resultSheet("settings", "Settings")]);
    const linked = resultSheet("readiness", "Readiness", {
      rows: [{ cells: [{ value: "a", link: { role: "settings", row: 2, column: 0 } }] }],
    });
    const { parts, read } = await putInto(first.file, [linked]);
    expect(read.sheets.map(({ name }) => name)).toEqual(["Projects", "Staff", "Settings", "Readiness"]);
    expect(parts["xl/worksheets/sheet4.xml"]).toContain('location="Settings!A2"');
  });

  it("names tables apart from the user's tables and defined names", async () => {
    const table = `<table xmlns="${mainNamespace}" id="7" name="Projects" displayName="Projects" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="Project ID"/></tableColumns></table>`;
    const parts = userParts({
      "xl/tables/table1.xml": table,
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
      "xl/workbook.xml": workbook({
        tail: '<definedNames><definedName name="STAFF">1</definedName></definedNames>',
      }),
    });
    const withTable = (name: string) =>
      resultSheet(null, name, { table: { name, range: { top: 1, left: 0, bottom: 1, right: 0 } } });
    const { read, parts: after } = await put(parts, [
      withTable("projects"),
      withTable("staff"),
      withTable("kpis"),
    ]);
    expect(read.sheets.slice(2).map(({ tables }) => tables)).toMatchObject([
      [{ id: 8, name: "projects_2", part: "xl/tables/table2.xml" }],
      [{ id: 9, name: "staff_2", part: "xl/tables/table3.xml" }],
      [{ id: 10, name: "kpis", part: "xl/tables/table4.xml" }],
    ]);
    // Excel takes no table without a row beneath its header.
    expect(after["xl/tables/table2.xml"]).toContain('ref="A1:A2"');
    expect(after["xl/tables/table2.xml"]).toContain('<tableColumn id="1" name="This is projects"/>');
  });
});

describe("refusals", () => {
  const protectedBook = workbook({ views: '<workbookProtection lockStructure="1"/>' });
  const signed = userParts({ "_xmlsignatures/origin.sigs": "", "_xmlsignatures/sig1.xml": "<Signature/>" });

  it.each([
    ["structure-protected", userParts({ "xl/workbook.xml": protectedBook })],
    ["signed", signed],
  ])("refuses a workbook that is %s and leaves the package alone", async (fault, parts) => {
    const pkg = await openPackage(await zipOf(parts));
    const names = [...pkg.names];
    await expect(putSheets(pkg, await readWorkbookParts(pkg), [readiness])).rejects.toMatchObject({ fault });
    expect(pkg.names).toEqual(names);
    expect(await pkg.text("xl/workbook.xml")).toBe(parts["xl/workbook.xml"]);
  });

  it("signs off on a broken signature if asked", async () => {
    const after = await putInto(await zipOf(signed), [readiness], [], { allowSigned: true });
    expect(after.names).toEqual(["Readiness"]);
  });

  it("takes a workbook whose windows alone are protected", async () => {
    const text = workbook({ views: '<workbookProtection lockWindows="1" lockStructure="0"/>' });
    expect((await put(userParts({ "xl/workbook.xml": text }), [readiness])).names).toEqual(["Readiness"]);
  });

  it("changes nothing if a list is damaged", async () => {
    const parts = userParts({ "xl/styles.xml": "<styleSheet" });
    const pkg = await openPackage(await zipOf(parts));
    await expect(putSheets(pkg, await readWorkbookParts(pkg), [readiness])).rejects.toEqual(
      new WorkbookError("damaged", "xl/styles.xml"),
    );
    expect(await pkg.text("[Content_Types].xml")).toBe(parts["[Content_Types].xml"]);
    expect(pkg.has("xl/worksheets/sheet3.xml")).toBe(false);
  });
});
