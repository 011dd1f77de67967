/** A new file of input sheets. */
import { columnsFor, inputSheets, startRows } from "../report/input-sheets";
import type { RuleBook } from "../rules/expression";
import type { Language } from "../tables/definition";
import { createXlsx } from "../workbook/xlsx/create";

/** The sheets and columns that a level needs, with the rows that it settles beforehand. */
export function inputFile(book: RuleBook, level: string, language: Language): Promise<Blob> {
  const aims = [{ book, target: level }];
  return createXlsx(inputSheets(columnsFor(aims), language, startRows(aims, language)));
}
