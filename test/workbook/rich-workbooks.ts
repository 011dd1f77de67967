import type { WriteOptions, WriteSheet } from "hucre/xlsx";

/** The smallest picture: one transparent point. */
const picture = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

const plain: WriteSheet = {
  name: "Projects",
  rows: [
    ["Project ID", "Amount", "On"],
    ["P-1", 500_000, new Date(Date.UTC(2026, 0, 31))],
    ["P-2", 1_200_000, null],
  ],
};

const rich: WriteSheet = {
  ...plain,
  name: "项目 & more",
  merges: [{ startRow: 5, startCol: 0, endRow: 5, endCol: 2 }],
  dataValidations: [{ type: "list", values: ["是", "否"], range: "D2:D9" }],
  conditionalRules: [
    { type: "expression", priority: 1, formula: "$B2>1", range: "A2:C3", style: { font: { bold: true } } },
  ],
  autoFilter: { range: "A1:C3" },
  images: [{ data: picture, type: "png", anchor: { from: { row: 8, col: 0 }, to: { row: 9, col: 1 } } }],
  charts: [
    { type: "column", series: [{ name: "Amount", values: "B2:B3" }], anchor: { from: { row: 10, col: 0 } } },
  ],
  sparklines: [{ location: "E2", dataRange: "B2:B3" }],
  cells: new Map([
    ["1,0", { value: "P-1", comment: { author: "someone", text: "see there" } }],
    [
      "2,2",
      { value: 2, formula: "B2+B3", formulaResult: 2, style: { numFmt: "0.000", font: { italic: true } } },
    ],
  ]),
};

const table: WriteSheet = {
  ...plain,
  name: "Customers",
  tables: [
    { name: "customers", range: "A1:C3", columns: ["Project ID", "Amount", "On"].map((name) => ({ name })) },
  ],
};

const pivot: WriteSheet = {
  name: "Pivot",
  pivotTables: [
    {
      name: "Sums",
      sourceSheet: "Projects",
      sourceRange: "A1:C3",
      rows: ["Project ID"],
      values: [{ field: "Amount" }],
    },
  ],
};

/** Workbooks of another writer, each with much that must not be lost. */
export const richWorkbooks: Record<string, WriteOptions> = {
  "a plain sheet": { sheets: [plain] },
  "dates from 1904": { sheets: [plain], dateSystem: "1904" },
  "a picture, a chart, a comment, rules and a formula": {
    sheets: [rich, { ...plain, name: "Hidden", hidden: true }],
    namedRanges: [
      { name: "amounts", range: "'项目 & more'!$B$2:$B$3" },
      { name: "local", range: "Hidden!$A$1", scope: "Hidden" },
    ],
    activeSheet: 0,
  },
  "a table and a pivot table": { sheets: [plain, table, pivot], properties: { title: "Evidence" } },
  macros: { sheets: [plain], vbaProject: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) },
};
