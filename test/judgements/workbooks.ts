/** Workbooks with a Judgements sheet that people work in, for tests: in memory and as files. */
import { checkWorkbook, putResults, type Checked } from "../../src/check-workbook";
import { dayOfSerial, parseIsoDate, type Day } from "../../src/tables/days";
import type { Language } from "../../src/tables/definition";
import { memoryWorkbook, type MemorySheet } from "../../src/workbook/memory/memory-workbook";
import type { RawCell, Sheet, SheetValue, Workbook } from "../../src/workbook/workbook";
import { openXlsx, type XlsxWorkbook } from "../../src/workbook/xlsx/open";
import { createXlsx } from "../../src/workbook/xlsx/create";
import { book } from "../report/fixture-book";

export { book };

export function day(iso: string): Day {
  const parsed = parseIsoDate(iso);
  if (parsed === null) throw new Error(`No such day: ${iso}`);
  return parsed;
}

export const projects: MemorySheet = {
  name: "Projects",
  rows: [
    ["Project ID", "Project name", "Status", "Contract amount"],
    ["P-001", "Help desk", "Completed", 600_000],
    ["P-002", "Networks", "Completed", 700_000],
  ],
};

export function newWorkbook(...sheets: MemorySheet[]): Workbook {
  return memoryWorkbook({ sheets: sheets.length > 0 ? sheets : [projects] });
}

/** The same sheets as a file. */
export async function newFile(): Promise<Workbook> {
  const rows = projects.rows.map((cells) => ({
    cells: cells.map((value) => ({ value: value as SheetValue })),
  }));
  return openXlsx(await createXlsx([{ role: null, name: projects.name, columns: [], rows }]));
}

/** The workbook as it is when it is opened again. */
export async function openedAgain(workbook: Workbook): Promise<Workbook> {
  return "save" in workbook ? openXlsx(await (workbook as XlsxWorkbook).save()) : workbook;
}

export function look(workbook: Workbook, language: Language = "en"): Promise<Checked> {
  return checkWorkbook(workbook, { today: day("2026-06-30"), ruleBooks: [book], language });
}

/** Checks, writes the results and opens the workbook again; `en` and `zh` are the languages of the sheets. */
export async function check(workbook: Workbook, language: Language = "en"): Promise<Workbook> {
  const checked = await look(workbook, language);
  await putResults(workbook, { ...checked, language });
  return openedAgain(workbook);
}

export type Rows = SheetValue[][];

/** The values of a sheet, row by row; rows without cells are empty. */
export async function valuesOf(workbook: Workbook, sheet: string): Promise<Rows> {
  const rows: Rows = [];
  await workbook.scan(sheet, ({ row, cells }) => {
    rows[row - 1] = Array.from(cells, valueOf);
  });
  return Array.from(rows, (cells) => cells ?? []);
}

function valueOf(cell: RawCell | undefined): SheetValue {
  if (cell === undefined || cell.kind === "uncached") return null;
  if (cell.kind === "number" && cell.format === "date") return { date: dayOfSerial(cell.value, false) };
  return cell.value;
}

const nameOf = ({ sheets }: Workbook) => sheets.find(({ owned }) => owned === "judgements")!.name;

/** What the user makes of the Judgements sheet: gets its rows, gives them back. */
export async function rearranged(workbook: Workbook, change: (rows: Rows) => Rows): Promise<Workbook> {
  const name = nameOf(workbook);
  const rows = change(await valuesOf(workbook, name));
  const sheet: Sheet = {
    role: "judgements",
    name,
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

/** The columns of the sheet as we write it, and the place of its first row. */
export const column = {
  requirement: 0,
  asks: 1,
  computed: 2,
  verdict: 3,
  reason: 4,
  by: 5,
  date: 6,
  note: 7,
  stamp: 8,
};
export const FIRST = 3;

type Typed = Partial<Record<keyof typeof column, SheetValue>>;

/** Types into a row, the first below the headers being 0. */
export function typedInto(rows: Rows, at: number, typed: Typed): Rows {
  const filled = rows.map((cells) => [...cells]);
  const cells = (filled[FIRST + at] ??= []);
  for (const [name, value] of Object.entries(typed)) cells[column[name as keyof typeof column]] = value;
  return filled;
}

/** What stands in the user's columns of the rows that hold something. */
export async function typedOf(workbook: Workbook): Promise<SheetValue[][]> {
  const rows = (await valuesOf(workbook, nameOf(workbook))).slice(FIRST);
  const users = [column.requirement, column.verdict, column.reason, column.by, column.date];
  return rows
    .map((cells) => users.map((at) => cells[at] ?? null))
    .filter((cells) => cells.some((cell) => cell !== null));
}

/** What stands in Note, row by row, of the rows that hold something. */
export async function notesOf(workbook: Workbook): Promise<SheetValue[]> {
  const rows = (await valuesOf(workbook, nameOf(workbook))).slice(FIRST);
  return rows
    .filter((cells) => cells[column.requirement] ?? cells[column.verdict])
    .map((cells) => cells[column.note] ?? null);
}
