import fc from "fast-check";
import { inputFingerprint, inputsChangedSince } from "../../src/report/input-fingerprint";
import { readPrevious } from "../../src/report/previous";
import { reportSheets } from "../../src/report/report";
import { readTables } from "../../src/tables/read-tables";
import { memoryWorkbook, type CellInput } from "../../src/workbook/memory/memory-workbook";
import type { RawCell, Workbook } from "../../src/workbook/workbook";
import { createXlsx } from "../../src/workbook/xlsx/create";
import { openXlsx } from "../../src/workbook/xlsx/open";
import { book, day, nothingPrevious, reportInput } from "./fixtures";

const projects: CellInput[][] = [
  ["Project ID", "Status", "Contract amount", "Contract start"],
  ["P-001", "completed", 0.1 + 0.2, { date: day("2025-03-31") }],
  ["P-002", "In progress", 1_200_000, "06/07/2026"],
  ["P-003", null, null, "2024-08"],
];
const evidence: CellInput[][] = [
  ["Kind", "For", "Location"],
  ["Contract", "P-001、P-002", "C-17"],
];

type Rows = Readonly<Record<string, readonly CellInput[][]>>;
const inputs: Rows = { Projects: projects, Evidence: evidence };
const workbookOf = (rows: Rows) =>
  memoryWorkbook({ sheets: Object.entries(rows).map(([name, each]) => ({ name, rows: each })) });
const factsOf = (workbook: Workbook) => readTables(workbook, { mappings: new Map() });

/** The input sheets with the results of a check of them. */
async function checked(workbook: Workbook): Promise<Workbook> {
  const facts = await factsOf(workbook);
  await workbook.put(reportSheets({ ...(await reportInput("en")), facts }));
  return workbook;
}

const changed = async (workbook: Workbook) =>
  inputsChangedSince(await readPrevious(workbook, [book]), await factsOf(workbook));

/** The cells of all sheets as another writer would save them: `change` may alter one on the way. */
async function copied(
  workbook: Workbook,
  change: (cell: RawCell, address: string) => RawCell | null = (cell) => cell,
): Promise<Workbook> {
  const rows: Record<string, CellInput[][]> = {};
  for (const { name } of workbook.sheets) {
    const sheet: CellInput[][] = (rows[name] = []);
    await workbook.scan(name, ({ row, cells }) => {
      sheet[row - 1] = cells.map((cell, column) => (cell ? change(cell, `${name}!${column},${row}`) : null));
    });
    for (let at = 0; at < sheet.length; at++) sheet[at] ??= [];
  }
  const plain = workbookOf(rows);
  const sheets = plain.sheets.map((info, at) => ({ ...info, owned: workbook.sheets[at]!.owned }));
  return { ...plain, sheets, merges: plain.merges, scan: plain.scan };
}

test("untouched inputs are unchanged, in memory and in a file", async () => {
  const workbook = await checked(workbookOf(inputs));
  expect((await readPrevious(workbook, [book])).inputs).toMatch(/^[0-9a-z]+\.[0-9a-z]+$/);
  expect(await changed(workbook)).toBe(false);
  const sheet = (name: string, rows: CellInput[][]) => ({
    role: null,
    name,
    columns: [],
    rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value: value as string })) })),
  });
  const file = await openXlsx(await createXlsx([sheet("Projects", projects), sheet("Evidence", evidence)]));
  expect(await changed(await checked(file))).toBe(false);
  expect(await changed(await openXlsx(await file.save()))).toBe(false);
});

test("inputs saved by another writer with the same values are unchanged", async () => {
  const workbook = await checked(workbookOf(inputs));
  const rounded = await copied(workbook, (cell) =>
    cell.kind === "number" ? { ...cell, value: Number(cell.value.toPrecision(15)) } : cell,
  );
  expect(await changed(rounded)).toBe(false);
});

test.each<[string, string, RawCell | null]>([
  ["a status", "Projects!1,2", { kind: "text", value: "cancelled" }],
  ["an amount by one yuan cent", "Projects!2,3", { kind: "number", value: 1_200_000.01, format: "plain" }],
  ["a date by a day", "Projects!3,2", { kind: "number", value: 45748, format: "date" }],
  ["an unreadable cell to another one", "Projects!3,3", { kind: "text", value: "07/06/2026" }],
  ["an unreadable cell to a date", "Projects!3,3", { kind: "text", value: "2026-07-06" }],
  ["a month to another", "Projects!3,4", { kind: "text", value: "2024-09" }],
  ["a location taken out", "Evidence!2,2", null],
  ["a list", "Evidence!1,2", { kind: "text", value: "P-001、P-003" }],
])("one cell changed is noticed: %s", async (_, address, value) => {
  const workbook = await checked(workbookOf(inputs));
  expect(await changed(await copied(workbook, (cell, at) => (at === address ? value : cell)))).toBe(true);
});

test.each<[string, (rows: Rows) => Rows]>([
  ["added", (rows) => ({ ...rows, "Notes of the audit": [["Ask Li Na"]] })],
  ["taken out", ({ Projects, Evidence }) => ({ Projects: Projects!, Evidence: Evidence! })],
  ["renamed", ({ Remarks, ...rows }) => ({ ...rows, "Remarks 2026": Remarks! })],
])("a sheet that Proofsheet does not read is noticed when %s", async (_, change) => {
  const before = { ...inputs, Remarks: [["seen"]] };
  const print = async (rows: Rows) => inputFingerprint(await factsOf(workbookOf(rows)));
  expect(await print(change(before))).not.toBe(await print(before));
});

test("our own sheets are no part of it", async () => {
  const workbook = workbookOf(inputs);
  const before = inputFingerprint(await factsOf(workbook));
  expect(inputFingerprint(await factsOf(await checked(workbook)))).toBe(before);
});

test("no fingerprint, no change", async () => {
  expect(inputsChangedSince(nothingPrevious, await factsOf(workbookOf(inputs)))).toBe(false);
  expect(await changed(workbookOf(inputs))).toBe(false);
  const workbook = await checked(workbookOf(inputs));
  const without = await copied(workbook, (cell) =>
    cell.kind === "text" && cell.value.startsWith("ps1|") ? null : cell,
  );
  expect(await changed(without)).toBe(false);
});

test("the order of sheets and blank rows say nothing; every other amount says something else", async () => {
  const same = { Evidence: evidence, Projects: [[], ...projects.slice(0, 2), [], ...projects.slice(2)] };
  const print = inputFingerprint(await factsOf(workbookOf(inputs)));
  expect(inputFingerprint(await factsOf(workbookOf(same)))).toBe(print);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 1e9 }), fc.nat(2), async (amount, row) => {
      fc.pre(![0.3, 1_200_000].includes(amount));
      const rows = projects.map((cells, at) => (at === row + 1 ? cells.with(2, amount) : cells));
      const other = await factsOf(workbookOf({ ...inputs, Projects: rows }));
      return inputFingerprint(other) !== print;
    }),
    { numRuns: 50 },
  );
});
