import type { Sheet } from "../../src/workbook/workbook";
import {
  put,
  putInto,
  relationships,
  resultSheet,
  textsOf,
  userParts,
  userSheets,
  workbook,
  type Parts,
} from "./packages";
import { zipOf } from "./zip";

const readiness = resultSheet("readiness", "Readiness");
const findings = resultSheet("findings", "Findings", {
  rows: [
    {
      cells: [
        { value: "No.", style: { bold: true } },
        { value: 0.5, style: { numberFormat: "0.000%" } },
      ],
    },
  ],
  filter: { top: 1, left: 0, bottom: 1, right: 1 },
  printTitleRows: { from: 1, to: 1 },
});
const settings = resultSheet("settings", "Settings", {
  table: { name: "settings", range: { top: 1, left: 0, bottom: 1, right: 0 } },
});
const all: Sheet[] = [readiness, findings, settings];

/** The file that a user got from us, with some of its parts changed. */
async function changedByUser(change: (parts: Parts) => Parts, sheets = all): Promise<Blob> {
  const { parts } = await put(userParts({ "xl/workbook.xml": userWorkbook }), sheets);
  return zipOf({ ...parts, ...change(parts) });
}

const userWorkbook = workbook({
  views: '<bookViews><workbookView activeTab="1"/></bookViews>',
  tail: '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Staff!$A$1</definedName></definedNames>',
});

/** The elements of a name, as written. */
function elements(text: string | undefined, name: string): string[] {
  return text!.match(new RegExp(`<${name}\\b[^>]*?(/>|>.*?</${name}>)`, "g")) ?? [];
}

const sheetNames = (parts: Parts) =>
  elements(parts["xl/workbook.xml"], "sheet").map((sheet) => /name="(.*?)"/.exec(sheet)![1]);

describe("putting sheets again", () => {
  it("gives the same file", async () => {
    const first = await put(userParts(), all);
    const second = await putInto(first.file, all);
    expect(second.names).toEqual(first.names);
    expect(second.parts).toEqual(first.parts);
    expect(second.file.size).toBe(first.file.size);
  });

  it("gives a file no bigger, however often and with whatever change in between", async () => {
    let { file } = await put(userParts(), all);
    const { size } = file;
    for (const sheets of [[findings], [settings, readiness], all, all]) {
      file = (await putInto(file, sheets)).file;
    }
    expect(file.size).toBeLessThanOrEqual(size);
  });

  it("replaces sheets of the given roles only", async () => {
    const first = await put(userParts(), all);
    const { read, parts } = await putInto(first.file, [resultSheet("readiness", "达标总览")]);
    expect(read.sheets.map(({ name, owned }) => [name, owned])).toEqual([
      ...[
        ["Projects", null],
        ["Staff", null],
        ["Findings", "findings"],
      ],
      ...[
        ["Settings", "settings"],
        ["达标总览", "readiness"],
      ],
    ]);
    expect(
      elements(parts["xl/workbook.xml"], "definedName").filter((name) => name.includes("owned_1")),
    ).toEqual(['<definedName name="_proofsheet_owned_1" hidden="1">达标总览!$1:$1048576</definedName>']);
    // The local names of Findings follow it from place 3 to place 2.
    expect(parts["xl/workbook.xml"]).toContain('name="_xlnm.Print_Titles" localSheetId="2">Findings!$1:$1<');
  });

  it("takes sheets out and leaves the lists as they were before", async () => {
    const before = userParts({ "xl/workbook.xml": userWorkbook });
    const { parts: after, names } = await putInto(
      (await put(before, all)).file,
      [],
      ["readiness", "findings", "settings"],
    );
    expect(names).toEqual([]);
    expect({ ...after, "xl/styles.xml": "" }).toEqual({ ...before, "xl/styles.xml": "" });
    const bare = await putInto((await put(userParts(), all)).file, [], ["readiness", "findings", "settings"]);
    expect(bare.parts["xl/workbook.xml"]).toBe(workbook());
  });

  it("knows a sheet of ours that the user renamed", async () => {
    const file = await changedByUser((parts) => ({
      "xl/workbook.xml": parts["xl/workbook.xml"]!.replaceAll("Findings", "My_list"),
    }));
    const { read, names } = await putInto(file, all);
    expect(names).toEqual(["Readiness", "Findings", "Settings"]);
    expect(read.sheets.map(({ name }) => name)).toEqual([
      "Projects",
      "Staff",
      "Readiness",
      "Findings",
      "Settings",
    ]);
  });

  describe("under another name than before", () => {
    const chinese = resultSheet("findings", "评估结果");
    const others: [string, Record<string, string>][] = [
      ["a formula", { "xl/worksheets/sheet1.xml": "<worksheet><f>SUM(Findings!A1:A9)</f></worksheet>" }],
      ["a chart", { "xl/charts/chart1.xml": "<c:f>&apos;Findings&apos;!$A$1</c:f>" }],
      ["a pivot", { "xl/pivotCache/p1.xml": '<worksheetSource ref="A1:B2" sheet="Findings"/>' }],
      ["a formula far down", { "xl/x.xml": `<f>${"é".repeat(300_001)}findings!A1${" ".repeat(3e5)}</f>` }],
    ];

    it.each(others)("keeps the name to which %s of the user's refers", async (_, parts) => {
      const { names } = await putInto(await changedByUser(() => parts), [readiness, chinese, settings]);
      expect(names).toEqual(["Readiness", "Findings", "Settings"]);
    });

    it("keeps the name to which a name of the user's refers, whatever its signs", async () => {
      const file = await changedByUser((parts) => ({
        "xl/workbook.xml": parts["xl/workbook.xml"]!.replace('name="Findings"', `name="R&amp;D 'x'"`)
          .replaceAll("Findings!", "'R&amp;D ''x'''!")
          .replace(
            "<definedNames>",
            "<definedNames><definedName name=\"mine\">'R&amp;D ''x'''!$A$2</definedName>",
          ),
      }));
      const { names, read } = await putInto(file, all);
      expect(names).toEqual(["Readiness", "R&D 'x'", "Settings"]);
      expect(read.sheets.filter(({ owned }) => owned === "findings")).toHaveLength(1);
    });

    it("takes the new name where only the list of sheets and we ourselves mention the old one", async () => {
      const file = await changedByUser(() => ({
        "docProps/app.xml": "<vt:lpstr>Findings!Print_Titles</vt:lpstr>",
        "xl/worksheets/sheet1.xml": "<worksheet><f>MyFindings2!A1</f></worksheet>",
      }));
      const { names } = await putInto(file, [readiness, chinese, settings]);
      expect(names).toEqual(["Readiness", "评估结果", "Settings"]);
    });
  });

  it("keeps names and views on the user's sheets where ours stood before them", async () => {
    // The user moved Readiness to the front and Findings between the two; Staff, now at place 3, is showing.
    const file = await changedByUser((parts) => {
      const [projects, staff, ours, second, third] = elements(parts["xl/workbook.xml"], "sheet");
      const text = parts["xl/workbook.xml"]!.replace(
        /<sheets>.*<\/sheets>/,
        `<sheets>${ours}${projects}${second}${staff}${third}</sheets>`,
      )
        .replace('localSheetId="1"', 'localSheetId="X"')
        .replaceAll('localSheetId="3"', 'localSheetId="2"')
        .replace('localSheetId="X"', 'localSheetId="3"')
        .replace('activeTab="1"', 'firstSheet="1" activeTab="3"');
      return { "xl/workbook.xml": text };
    });
    const { parts, read } = await putInto(file, all);
    expect(sheetNames(parts)).toEqual(["Projects", "Staff", "Readiness", "Findings", "Settings"]);
    expect(read.definedNames.filter(({ localSheetId }) => localSheetId !== null)).toEqual([
      { name: "_xlnm.Print_Area", localSheetId: 1, formula: "Staff!$A$1" },
      { name: "_xlnm._FilterDatabase", localSheetId: 3, formula: "Findings!$A$1:$B$1" },
      { name: "_xlnm.Print_Titles", localSheetId: 3, formula: "Findings!$1:$1" },
    ]);
    expect(parts["xl/workbook.xml"]).toContain('<workbookView firstSheet="0" activeTab="1"/>');
  });

  it.each([
    ["its successor", all, [], 'activeTab="4"', true],
    ["the first visible sheet", [], ["settings"] as const, 'activeTab="1"', false],
  ])("shows %s if the sheet that was showing goes", async (_, sheets, remove, wanted, selected) => {
    const file = await changedByUser((parts) => ({
      "xl/workbook.xml": parts["xl/workbook.xml"]!.replace('activeTab="1"', 'activeTab="4"').replace(
        '<sheet name="Projects"',
        '<sheet name="Projects" state="hidden"',
      ),
    }));
    const { parts } = await putInto(file, sheets, remove);
    expect(elements(parts["xl/workbook.xml"], "workbookView")).toEqual([`<workbookView ${wanted}/>`]);
    expect(Object.values(parts).some((text) => text.includes("tabSelected"))).toBe(selected);
  });

  it("takes away a marker whose sheet the user deleted", async () => {
    const file = await changedByUser((parts) => ({
      "xl/workbook.xml": parts["xl/workbook.xml"]!.replace(/<sheet name="Readiness"[^>]*>/, "").replace(
        "Readiness!$1:$1048576",
        "#REF!$1:$1048576",
      ),
    }));
    const { read } = await putInto(file, [readiness]);
    expect(read.definedNames.filter(({ name }) => name === "_proofsheet_owned_1")).toEqual([
      { name: "_proofsheet_owned_1", localSheetId: null, formula: "Readiness!$1:$1048576" },
    ]);
  });

  it("leaves the user a copy of our sheet, which has a marker of its own", async () => {
    const file = await changedByUser((parts) => ({
      "xl/workbook.xml": parts["xl/workbook.xml"]!.replace(
        "<definedNames>",
        '<definedNames><definedName name="_proofsheet_owned_1" localSheetId="1" hidden="1">Staff!$1:$1048576</definedName>',
      ),
    }));
    const { read } = await putInto(file, [readiness]);
    expect(read.sheets.map(({ name, owned }) => [name, owned]).slice(0, 2)).toEqual([
      ["Projects", null],
      ["Staff", null],
    ]);
    expect(read.definedNames.filter(({ name }) => name === "_proofsheet_owned_1")).toHaveLength(2);
  });

  it("takes along what only our sheet leads to, and leaves what others share", async () => {
    const file = await changedByUser((parts) => ({
      "xl/worksheets/_rels/sheet3.xml.rels": relationships(
        ["rId1", "drawing", "../drawings/drawing1.xml"],
        ["rId2", "image", "../media/shared.xml"],
      ),
      "xl/drawings/drawing1.xml": "<d/>",
      "xl/drawings/_rels/drawing1.xml.rels": relationships(["rId1", "chart", "/xl/charts/chart1.xml"]),
      "xl/charts/chart1.xml": "<c/>",
      "xl/media/shared.xml": "<s/>",
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "image", "../media/shared.xml"]),
      "[Content_Types].xml": parts["[Content_Types].xml"]!.replace(
        "</Types>",
        '<Override PartName="/xl/charts/chart1.xml" ContentType="a/b"/></Types>',
      ),
    }));
    const { parts } = await putInto(file, all);
    expect(Object.keys(parts).filter((name) => /drawing|chart|media/.test(name))).toEqual([
      "xl/media/shared.xml",
    ]);
    expect(parts["[Content_Types].xml"]).not.toContain("chart1");
    expect(Object.keys(parts)).not.toContain("xl/worksheets/_rels/sheet3.xml.rels");
  });

  it.each([
    ["drops", '<c r="A1" i="1"/><c r="B1" i="4"/>', false],
    ["keeps", '<c r="A1" i="1"/><c r="B1"/><c r="A4" i="2"/>', true],
  ])("%s the calculation chain, by whether it lists a cell of ours", async (_, cells, kept) => {
    const before = userParts();
    before["xl/calcChain.xml"] = `<calcChain>${cells}</calcChain>`;
    before["xl/_rels/workbook.xml.rels"] = before["xl/_rels/workbook.xml.rels"]!.replace(
      "</Relationships>",
      between(relationships(["rId9", "calcChain", "calcChain.xml"])),
    );
    before["[Content_Types].xml"] = before["[Content_Types].xml"]!.replace(
      "</Types>",
      '<Override PartName="/xl/calcChain.xml" ContentType="a/b"/></Types>',
    );
    // Sheets of ours get the ids 3, 4 and 5; the first time nothing of ours can be in the chain.
    const first = await put(before, all);
    expect(first.parts["xl/calcChain.xml"]).toBe(before["xl/calcChain.xml"]);
    const { parts } = await putInto(first.file, all);
    expect("xl/calcChain.xml" in parts).toBe(kept);
    expect(parts["[Content_Types].xml"]!.includes("calcChain")).toBe(kept);
    expect(parts["xl/_rels/workbook.xml.rels"]!.includes("calcChain")).toBe(kept);
  });

  it("gives input sheets to the user: a second one stands beside the first", async () => {
    const input = resultSheet(null, "Customers", {
      validations: [
        {
          range: { top: 2, left: 0, bottom: 9, right: 0 },
          choices: Array.from({ length: 90 }, (_, i) => `No. ${i}`),
        },
      ],
    });
    const first = await put(userParts(), [input]);
    const second = await putInto(first.file, [input]);
    expect(first.names).toEqual(["Customers"]);
    expect(second.names).toEqual(["Customers (2)"]);
    expect(second.read.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ...[
        ["Projects", false],
        ["Staff", false],
        ["Customers", false],
        ["Proofsheet lists", true],
      ],
      ...[
        ["Customers (2)", false],
        ["Proofsheet lists (2)", true],
      ],
    ]);
    expect(second.parts["xl/worksheets/sheet5.xml"]).toContain(
      "<formula1>'Proofsheet lists (2)'!$A$1:$A$90</formula1>",
    );
  });
});

/** The one relationship of a part, with the end tag of its list. */
function between(text: string): string {
  return text.slice(text.indexOf("<Relationship "));
}

describe("the user's own sheets", () => {
  it("are never taken for ours by their names", async () => {
    const text = workbook({ sheets: userSheets.replace("Staff", "Findings") });
    const { read } = await put(userParts({ "xl/workbook.xml": text }), [findings]);
    expect(read.sheets.map(({ name, owned }) => [name, owned])).toEqual([
      ["Projects", null],
      ["Findings", null],
      ["Findings (2)", "findings"],
    ]);
  });

  it("stay as they were, text for text", async () => {
    const before = userParts();
    const { parts } = await put(before, all);
    expect(await textsOf(await zipOf(before))).toEqual(before);
    for (const part of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "_rels/.rels"]) {
      expect(parts[part]).toBe(before[part]);
    }
  });
});
