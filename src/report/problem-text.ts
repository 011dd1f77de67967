/** Problems and notices as sentences, and where they stand. */
import { problemMessages, type Messages, type ProblemWords } from "../locales";
import { catalogue } from "../tables/catalogue";
import type { Column, Language } from "../tables/definition";
import type { Notice, Place, Problem } from "../tables/facts";
import { formatAddress, quoteSheet, type CellRef } from "../workbook/workbook";
import { quote } from "./cells";
import type { SettingForm } from "./setting-values";

export function problemSentence(problem: Problem, language: Language): string {
  const words = wordsOf(problem, problem.read, language);
  const { problems, settingForms } = problemMessages(language);
  const form = problem.details.form as SettingForm | undefined;
  return problems[problem.code](form ? { ...words, expected: settingForms[form] } : words);
}

export function noticeSentence(notice: Notice, language: Language): string {
  const { read } = notice.details;
  return problemMessages(language).notices[notice.code](
    wordsOf(notice, read === undefined ? null : String(read), language),
  );
}

/** What the cell of a problem accepts, as a phrase; empty where the problem is not one column's. */
export function expectedText(
  { table, column }: Pick<Problem, "table" | "column">,
  language: Language,
): string {
  const definition = columnOf(table, column);
  if (!definition) return "";
  const { expected } = problemMessages(language);
  const { type } = definition;
  if (type.kind === "choice") {
    return expected.choice({ choices: type.choices.map((choice) => choice[language]) });
  }
  if (type.kind === "date") return expected.date(type);
  if (type.kind === "score") return expected.score(type);
  return expected[type.kind]();
}

export function tableName({ table }: Pick<Problem, "table">, language: Language): string | null {
  return table && catalogue[table].label[language];
}

export function columnName(
  { table, column }: Pick<Problem, "table" | "column">,
  language: Language,
): string | null {
  return columnOf(table, column)?.label[language] ?? null;
}

/** "Projects!F9", "Projects, row 9", "Projects", "the workbook". */
export function placeText({ sheet, row, column }: Place, { dataProblems }: Messages): string {
  if (sheet === null) return dataProblems.workbook;
  if (row === undefined) return sheet;
  return column === undefined ? dataProblems.rowOf(sheet, row) : formatAddress({ sheet, row, column });
}

/** The place as a code that no language changes: `Projects!F9`, `Projects!9:9`, `Projects`; null for the workbook. */
export function placeAddress({ sheet, row, column }: Place): string | null {
  if (sheet === null) return null;
  if (row === undefined) return quoteSheet(sheet);
  return column === undefined ? rowAddress(sheet, row) : formatAddress({ sheet, row, column });
}

/** A whole row: `Projects!7:7`. */
export function rowAddress(sheet: string, row: number): string {
  return `${quoteSheet(sheet)}!${row}:${row}`;
}

/** A cell to go to for a place, or null for the workbook as a whole. */
export function placeCell({ sheet, row = 1, column = 0 }: Place): CellRef | null {
  return sheet === null ? null : { sheet, row, column };
}

function wordsOf(entry: Problem | Notice, read: string | null, language: Language): ProblemWords {
  const { details } = entry;
  return {
    table: tableName(entry, language),
    column: columnName(entry, language),
    read: quote(read ?? ""),
    expected: expectedText(entry, language),
    detail: (name) => (details[name] === undefined ? null : quote(String(details[name]))),
  };
}

function columnOf(table: Problem["table"], column: string | null): Column | undefined {
  return table && column ? catalogue[table].columns[column] : undefined;
}
