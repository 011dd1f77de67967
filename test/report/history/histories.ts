/** Workbooks that are checked again and again, and whose history people work in. */
import { checkWorkbook, putResults, type CheckOptions } from "../../../src/check-workbook";
import { historyLabels } from "../../../src/report/history/read-history";
import type { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { Sheet, SheetValue, Workbook } from "../../../src/workbook/workbook";
import { book, day, newFile, openedAgain, projects, valuesOf, type Rows } from "../../judgements/workbooks";
import { memoryWorkbook } from "../../../src/workbook/memory/memory-workbook";

export { book, day, openedAgain, valuesOf, type Rows };

export const places: Record<string, () => Promise<Workbook>> = {
  memory: async () => memoryWorkbook({ sheets: [projects] }),
  "a file": newFile,
};

/** Checks, writes the results and opens the workbook again. */
export async function check(workbook: Workbook, options: Partial<CheckOptions> = {}): Promise<Workbook> {
  const { language = "en" } = options;
  const checked = await checkWorkbook(workbook, {
    today: day("2026-06-30"),
    ruleBooks: [book],
    language,
    ...options,
  });
  await putResults(workbook, { ...checked, language });
  return openedAgain(workbook);
}

/** Where the first row of a check stands, from 0. */
export const FIRST = 3;
/** The columns as we write them. */
export const REMARK = 9;
export const STAMP = 10;

const nameOf = ({ sheets }: Workbook) => sheets.find(({ owned }) => owned === "history")?.name;

/** The rows of the history as they stand, heads and hidden column included; none where there is no sheet. */
export async function historyRows(workbook: Workbook): Promise<Rows> {
  const name = nameOf(workbook);
  return name === undefined ? [] : valuesOf(workbook, name);
}

/** Day and remark of each row below the headers. */
export async function shownIn(workbook: Workbook): Promise<SheetValue[][]> {
  const rows = await historyRows(workbook);
  const labels = historyLabels();
  const header = rows.find((cells) => cells.filter((value) => labels.has(value)).length > 1) ?? [];
  const at = (field: string) => header.findIndex((value) => labels.get(value) === field);
  return rows
    .slice(rows.indexOf(header) + 1)
    .map((cells) => ["checkedOn", "remark"].map((field) => cells[at(field)] ?? null));
}

/** The workbook after a person changed the sheet: `change` gets its rows and gives them back. */
export async function rearranged(workbook: Workbook, change: (rows: Rows) => Rows): Promise<Workbook> {
  const rows = change(await historyRows(workbook));
  const sheet: Sheet = {
    role: "history",
    name: nameOf(workbook)!,
    columns: [],
    rows: rows.map((cells) => ({ cells: Array.from(cells, (value) => plainCell(value ?? null)) })),
  };
  await workbook.put([sheet]);
  return openedAgain(workbook);
}

function plainCell(value: SheetValue) {
  const isDate = typeof value === "object" && value !== null;
  return { value, ...(isDate ? { style: { numberFormat: "yyyy-mm-dd" } } : {}) };
}

/** The amount of the second project becomes another one. */
export async function changeAmount(workbook: Workbook, amount: number): Promise<Workbook> {
  await (workbook as MemoryWorkbook).edit([
    { cell: { sheet: "Projects", row: 3, column: 3 }, value: amount },
  ]);
  return openedAgain(workbook);
}
