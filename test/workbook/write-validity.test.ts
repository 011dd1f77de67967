import type { Sheet } from "../../src/workbook/workbook";
import { createXlsx } from "../../src/workbook/xlsx/create";
import { faultsOf } from "./ooxml-validator";
import { mainNamespace, putInto, relationshipNamespace, textsOf, userParts, type Parts } from "./packages";
import { zipOf } from "./zip";

// Each call starts a program.
jest.setTimeout(60_000);

/** Two sheets that use all that a sheet can have. */
const sheets: Sheet[] = [
  {
    role: "findings",
    name: "Findings & more",
    columns: [{ width: 10 }, { width: 44.5 }, { width: 12, hidden: true }, { width: 14 }],
    rows: [
      {
        cells: [{ value: "A title over all", style: { bold: true, size: 16, colour: "1F4E79" } }],
        height: 30,
      },
      {
        cells: ["No.", "Finding", "Key", "Due"].map((value) => ({
          value,
          style: { bold: true, fill: "1F4E79", colour: "FFFFFF", horizontal: "center", vertical: "center" },
        })),
      },
      {
        cells: [
          { value: 1 },
          { value: '=HYPERLINK("x")', style: { wrap: true, vertical: "top", border: "D9D9D9", indent: 1 } },
          null,
          { value: { date: 20_635 } },
        ],
      },
      {
        cells: [
          { value: 0.5, style: { numberFormat: "0.0%", italic: true, underline: true } },
          { value: "see \u0001 _x0041_ \n there", link: { sheet: "Input's", row: 2, column: 1 } },
          { value: true, link: { role: "findings", row: 1, column: 0 } },
          { value: null, style: { fill: "FFEB9C", hatch: "9C5700" } },
        ],
      },
    ],
    freeze: { rows: 2, columns: 1 },
    filter: { top: 2, left: 0, bottom: 4, right: 3 },
    merges: [{ top: 1, left: 0, bottom: 1, right: 3 }],
    dataBars: [
      { range: { top: 3, left: 0, bottom: 4, right: 0 }, min: 0, max: 1, colour: "63BE7B" },
      { range: { top: 3, left: 3, bottom: 4, right: 3 }, min: -5, max: 100, colour: "5B9BD5" },
    ],
    tabColour: "1F4E79",
    printTitleRows: { from: 1, to: 2 },
  },
  {
    role: null,
    name: "Input's",
    columns: [{ width: 20 }, { width: 20 }],
    rows: [{ cells: [{ value: "Kind\nof <it>" }, { value: "Other" }] }],
    table: { name: "projects", range: { top: 1, left: 0, bottom: 1, right: 1 } },
    filter: { top: 1, left: 0, bottom: 1, right: 1 },
    validations: [
      {
        range: { top: 2, left: 0, bottom: 99, right: 0 },
        choices: ["yes & no", "否"],
        prompt: { title: "T".repeat(40), text: `One\n${"x".repeat(300)}` },
      },
      {
        range: { top: 2, left: 1, bottom: 99, right: 1 },
        choices: Array.from({ length: 99 }, (_, i) => `Choice ${i}`),
      },
      { range: { top: 100, left: 1, bottom: 100, right: 1 }, prompt: { title: "Note", text: "Only a note" } },
    ],
  },
];

describe("Microsoft's validator", () => {
  it("finds nothing wrong with a new workbook", async () => {
    expect(await faultsOf(await createXlsx(sheets))).toEqual([]);
    expect(await faultsOf(await createXlsx(sheets, { date1904: true }))).toEqual([]);
  });

  it("finds nothing wrong with a workbook into which sheets were put, once or twice", async () => {
    const once = await putInto(await zipOf(userParts()), sheets);
    expect(await faultsOf(once.file)).toEqual([]);
    expect(await faultsOf((await putInto(once.file, sheets)).file)).toEqual([]);
  });

  it.each(Object.entries(oddPackages()))("finds nothing that was not there before: %s", async (_, parts) => {
    const before = await zipOf(parts);
    const known = new Set(await faultsOf(before));
    const { file } = await putInto(before, sheets);
    expect((await faultsOf(file)).filter((fault) => !known.has(fault))).toEqual([]);
  });

  it("would find two elements that are swapped", async () => {
    const parts = await textsOf(await createXlsx(sheets));
    const sheet = parts["xl/worksheets/sheet1.xml"]!;
    const swapped = sheet.replace(/(<autoFilter [^>]*>)(<mergeCells.*<\/mergeCells>)/, "$2$1");
    expect(swapped).not.toBe(sheet);
    const faults = await faultsOf(await zipOf({ ...parts, "xl/worksheets/sheet1.xml": swapped }));
    expect(faults.join()).toMatch(/sheet1\.xml.*unexpected child element.*autoFilter/);
  });
});

/** Packages that are valid in unusual ways. */
function oddPackages(): Record<string, Parts> {
  const usual = userParts();
  const empty = `<styleSheet xmlns="${mainNamespace}"/>`;
  const everyPart = (change: (text: string) => string) =>
    Object.fromEntries(Object.entries(usual).map(([name, text]) => [name, change(text)]));
  return {
    "a prefix on every element": everyPart((text) =>
      text.replace(/<(\/?)(?=\w)/g, "<$1x:").replace("xmlns=", "xmlns:x="),
    ),
    "styles without content": { ...usual, "xl/styles.xml": empty },
    "styles without fills and borders": {
      ...usual,
      "xl/styles.xml": usual["xl/styles.xml"]!.replace(/<(fills|borders|cellStyleXfs).*<\/\1>/g, ""),
    },
    "strict namespaces": everyPart((text) =>
      text
        .replaceAll(mainNamespace, "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll(relationshipNamespace, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
    ),
  };
}
