/** What has become of the nonconformities, at the end of the Roadmap sheet. */
import type { Interval } from "../assessment/assessment";
import type { Nonconformities, NonconformityCount, OpenNonconformity } from "../assessment/nonconformities";
import type { RoadmapMessages } from "../locales/roadmap";
import type { SheetCell } from "../workbook/workbook";
import { cell, headers, linked, quote, styles } from "./cells";
import { statusColours } from "./colours";
import { dayCell, headingRows, noteRow } from "./roadmap-cells";
import type { KeyedRow } from "./stamps";
import { spanText, type Words } from "./words";

const COLUMNS = 7;

/** The counts by severity and scheme, and each one that is not closed. */
export function nonconformityRows(
  { known, counts, open }: Nonconformities,
  words: Words,
  texts: RoadmapMessages,
): KeyedRow[] {
  const title = headingRows("nonconformities", texts.nonconformities, COLUMNS);
  if (counts.length === 0) {
    const note = known ? texts.noNonconformities : texts.nonconformitiesUnknown;
    return [...title, noteRow("no-nonconformities", note)];
  }
  const countLabels = [texts.scheme, texts.severity, texts.open, texts.overdue, texts.closed, texts.unclear];
  const openLabels = [
    texts.number,
    texts.severity,
    texts.state,
    texts.owner,
    texts.due,
    texts.daysOverdue,
    texts.scheme,
  ];
  return [
    ...title,
    { key: "#counts", cells: headers(countLabels) },
    ...counts.map((count, at) => ({ key: `#count|${at}`, cells: countCells(count, words, texts) })),
    ...(open.length === 0
      ? []
      : [
          { key: "#open-title", cells: [] },
          { key: "#open", cells: headers(openLabels) },
          ...open.map((each, at) => ({
            key: `#nonconformity|${each.number ?? at}`,
            cells: openCells(each, words, texts),
          })),
        ]),
  ];
}

function countCells(count: NonconformityCount, words: Words, texts: RoadmapMessages): SheetCell[] {
  const { scheme, severity, open, overdue, closed, unclear } = count;
  const number = (n: number) => cell(n, { ...styles.boxed, horizontal: "left" });
  return [
    cell(schemeText(scheme, words, texts)),
    cell(severity === null ? texts.notKnown : texts.severities[severity]),
    number(open),
    overdue > 0 ? cell(overdue, overdueStyle) : number(overdue),
    number(closed),
    number(unclear),
  ];
}

const overdueStyle = {
  ...styles.boxed,
  ...statusColours["not-met"],
  bold: true,
  horizontal: "left",
} as const;

function openCells(each: OpenNonconformity, words: Words, texts: RoadmapMessages): SheetCell[] {
  const { number, cell: at, severity, owner, due, overdue, daysOverdue, scheme, state } = each;
  const isOverdue = state === "open" && overdue === true;
  return [
    linked(number === null ? texts.notKnown : quote(number), at),
    cell(severity === null ? texts.notKnown : texts.severities[severity]),
    isOverdue ? cell(texts.states.overdue, overdueStyle) : cell(texts.states[state]),
    cell(owner && quote(owner)),
    dueCell(due, words, texts),
    cell(isOverdue ? daysOverdue : null, { ...styles.boxed, horizontal: "left" }),
    cell(schemeText(scheme, words, texts)),
  ];
}

/** A day, the days that may be meant, or that none is known. */
function dueCell(due: Interval | null, { m, language }: Words, texts: RoadmapMessages): SheetCell {
  if (due === null) return cell(texts.notKnown, styles.quiet);
  return due.lo === due.hi ? dayCell(due.lo) : cell(spanText(due, "day", m, language));
}

function schemeText(scheme: string | null, { m }: Words, texts: RoadmapMessages): string {
  if (scheme === null) return texts.notKnown;
  return scheme === "itss" || scheme === "ccid" || scheme === "csmm" ? m.schemes[scheme] : quote(scheme);
}
