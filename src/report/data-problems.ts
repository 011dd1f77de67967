/** *Data problems*: a row a cell that could not be read, and below them how the sheets were read. */
import type { Language } from "../tables/definition";
import type { Notice, Problem } from "../tables/facts";
import type { Sheet } from "../workbook/workbook";
import type { Messages } from "../locales";
import { cell, headers, linked, quote, styles } from "./cells";
import { statusColours, tabColours } from "./colours";
import {
  columnName,
  noticeSentence,
  placeAddress,
  placeCell,
  placeText,
  problemSentence,
  tableName,
} from "./problem-text";
import { HEADER_KEY, stamped, type KeyedRow } from "./stamps";

/** Rows above the first problem: title, hint, headers. */
const HEAD_ROWS = 3;

const widths = [10, 34, 20, 22, 28, 90];

export function dataProblemsSheet(
  problems: readonly Problem[],
  notices: readonly Notice[],
  m: Messages,
  language: Language,
): Sheet {
  const texts = m.dataProblems;
  const labels = [texts.kind, texts.where, texts.table, texts.column, texts.read, texts.sentence];
  const isClean = problems.length + notices.length === 0;
  const rows: KeyedRow[] = [
    { key: "#title", cells: [cell(texts.title, styles.title)], height: 30 },
    { key: "#hint", cells: [cell(texts.hint, styles.hint)] },
    { key: HEADER_KEY, cells: headers(labels) },
    ...problems.map((problem) => problemRow(problem, m, language)),
    ...notices.map((notice) => noticeRow(notice, m, language)),
    ...(isClean ? [{ key: "#none", cells: [cell(texts.none, styles.hint)] }] : []),
  ];
  return stamped({
    role: "data-problems",
    name: m.sheets["data-problems"],
    columns: widths.map((width) => ({ width })),
    rows,
    freeze: { rows: HEAD_ROWS, columns: 0 },
    filter: {
      top: HEAD_ROWS,
      left: 0,
      bottom: Math.max(rows.length, HEAD_ROWS + 1),
      right: labels.length - 1,
    },
    printTitleRows: { from: HEAD_ROWS, to: HEAD_ROWS },
    tabColour: problems.length > 0 ? tabColours.work : tabColours.result,
  });
}

function problemRow(problem: Problem, m: Messages, language: Language): KeyedRow {
  const kind = cell(m.dataProblems.problem, {
    ...styles.boxed,
    ...statusColours["evidence-missing"],
    bold: true,
  });
  const read = problem.read === null ? null : quote(problem.read);
  return entryRow(problem, kind, read, problemSentence(problem, language), m, language);
}

function noticeRow(notice: Notice, m: Messages, language: Language): KeyedRow {
  const { read } = notice.details;
  const shown = read === undefined ? null : quote(String(read));
  return entryRow(
    notice,
    cell(m.dataProblems.notice, styles.quiet),
    shown,
    noticeSentence(notice, language),
    m,
    language,
  );
}

function entryRow(
  entry: Problem | Notice,
  kind: ReturnType<typeof cell>,
  read: string | null,
  sentence: string,
  m: Messages,
  language: Language,
): KeyedRow {
  return {
    key: `${entry.code}|${placeAddress(entry.place) ?? ""}`,
    cells: [
      kind,
      linked(placeText(entry.place, m), placeCell(entry.place)),
      cell(tableName(entry, language)),
      cell(columnName(entry, language)),
      cell(read),
      cell(sentence),
    ],
  };
}
