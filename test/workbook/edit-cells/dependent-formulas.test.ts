/** Formulas that depend on an edited cell. */
import { faultsOf } from "../ooxml-validator";
import { mainNamespace, relationships, userParts, workbook } from "../packages";
import { open, sheet, sheetPart, twoFormats } from "./worksheet";

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
