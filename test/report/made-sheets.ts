/** The sheets of the hand-made report, and what stands in them. */
import { reportSheets } from "../../src/report/report";
import type { Language } from "../../src/tables/definition";
import type { Sheet, SheetCell, SheetRole } from "../../src/workbook/workbook";
import { reportInput } from "./fixtures";

export const sheetOf = (sheets: readonly Sheet[], role: SheetRole) =>
  sheets.find((sheet) => sheet.role === role)!;
export const made = async (language: Language) => reportSheets(await reportInput(language));
export const cellsOf = (sheet: Sheet): SheetCell[] =>
  sheet.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null));
/** Texts of a row without its stamp. */
export const rowTexts = (sheet: Sheet, row: number) =>
  sheet.rows[row - 1]!.cells.slice(0, -1).map((cell) => cell?.value ?? null);
export const textsOf = (sheet: Sheet) =>
  sheet.rows
    .flatMap(({ cells }) => cells.slice(0, -1).map((cell) => cell?.value))
    .filter((value) => typeof value === "string");
