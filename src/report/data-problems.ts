/** *Data problems*: a row a cell that could not be read, and below them how the sheets were read. */
import type { Language } from "../tables/definition";
import type { Notice, Problem } from "../tables/facts";
import type { Sheet } from "../workbook/workbook";
import type { Messages } from "../locales";
import { cell, linked, quote, styles } from "./cells";
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
import { groupBy } from "./group-by";
import { listingSheet } from "./listing-sheet";
import type { KeyedRow } from "./stamps";

/** So many like entries still have a row each. */
const MOST_LIKE = 4;

const WHERE_COLUMN = 1;

export function dataProblemsSheet(
  problems: readonly Problem[],
  notices: readonly Notice[],
  m: Messages,
  language: Language,
): Sheet {
  const texts = m.dataProblems;
  const lines = [
    ...rowsOf(problems, (like) => problemRow(like, m, language)),
    ...rowsOf(notices, (like) => noticeRow(like, m, language)),
  ];
  return listingSheet({
    role: "data-problems",
    name: m.sheets["data-problems"],
    texts,
    labels: [texts.kind, texts.where, texts.table, texts.column, texts.read, texts.sentence],
    lines,
    leastWidths: [10, 26, 18, 20, 24, 66],
    fitting: {
      column: WHERE_COLUMN,
      texts: lines.map(({ cells }) => String(cells[WHERE_COLUMN]?.value ?? "")),
    },
    frozenColumns: 0,
    tabColour: problems.length > 0 ? tabColours.work : tabColours.result,
  });
}

/** Entries of one kind, by what they say: a few have a row each; more are one row, at the place of the first. */
function rowsOf<Entry extends Problem | Notice>(
  entries: readonly Entry[],
  rowFor: (like: readonly Entry[]) => KeyedRow,
): KeyedRow[] {
  const groups = groupBy(entries, ({ code, table, column, details, ...entry }) => {
    const { sheet } = entry.place;
    const read = "read" in entry ? entry.read : null;
    return JSON.stringify([code, sheet, table, column, read, details]);
  });
  return [...groups.values()].flatMap((like) =>
    like.length > MOST_LIKE ? [rowFor(like)] : like.map((entry) => rowFor([entry])),
  );
}

function problemRow(like: readonly Problem[], m: Messages, language: Language): KeyedRow {
  const [problem] = like as [Problem];
  const kind = cell(m.dataProblems.problem, {
    ...styles.boxed,
    ...statusColours["evidence-missing"],
    bold: true,
  });
  const read = problem.read === null ? null : quote(problem.read);
  return entryRow(like, kind, read, problemSentence(problem, language), m, language);
}

function noticeRow(like: readonly Notice[], m: Messages, language: Language): KeyedRow {
  const [notice] = like as [Notice];
  const { read } = notice.details;
  const shown = read === undefined ? null : quote(String(read));
  return entryRow(
    like,
    cell(m.dataProblems.notice, styles.quiet),
    shown,
    noticeSentence(notice, language),
    m,
    language,
  );
}

/** "1,667 cells, first Projects!D3". */
function severalText(
  n: number,
  { place }: Problem | Notice,
  first: string,
  { dataProblems }: Messages,
): string {
  return place.column === undefined
    ? dataProblems.severalRows(n, first)
    : dataProblems.severalCells(n, first);
}

function entryRow(
  like: readonly (Problem | Notice)[],
  kind: ReturnType<typeof cell>,
  read: string | null,
  sentence: string,
  m: Messages,
  language: Language,
): KeyedRow {
  const [entry] = like as [Problem | Notice];
  const first = placeText(entry.place, m);
  const where = like.length === 1 ? first : severalText(like.length, entry, first, m);
  return {
    key: `${entry.code}|${placeAddress(entry.place) ?? ""}`,
    cells: [
      kind,
      linked(where, placeCell(entry.place)),
      cell(tableName(entry, language)),
      cell(columnName(entry, language)),
      cell(read),
      cell(sentence),
    ],
  };
}
