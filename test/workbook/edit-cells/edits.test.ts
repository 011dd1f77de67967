/** An edit of a worksheet. */
import { openPackage } from "../../../src/workbook/xlsx/package";
import { openXlsx } from "../../../src/workbook/xlsx/open";
import { mainNamespace, userParts } from "../packages";
import { rawEntries, zipOf } from "../zip";
import { at, open, sheet, sheetPart, twoFormats } from "./worksheet";

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
