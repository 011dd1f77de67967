/** *Judgements*: a row a person's verdict, with what is computed beside it, and empty rows to write further ones in. */
import type { Assessment, Finding } from "../assessment/assessment";
import { judgementTexts, type JudgementTexts } from "../locales/judgements";
import type { Notice, Problem } from "../tables/facts";
import type { Sheet, SheetCell, SheetValue } from "../workbook/workbook";
import { cell, statusCell, styles, typedCell } from "./cells";
import { tabColours } from "./colours";
import {
  countingRows,
  formatJudgementKey,
  isFilled,
  type JudgementField,
  type JudgementRow,
} from "./judgement-rows";
import { HEAD_ROWS, listingSheet } from "./listing-sheet";
import { placesAnew } from "./places-anew";
import type { KeyedRow } from "./stamps";
import { sentenceOf, type Words } from "./words";

/** Requirement, what it asks, computed, then the user's own, and a note of ours. */
const order = ["requirement", "asks", "computed", "verdict", "reason", "by", "date", "note"] as const;
const leastWidths = [26, 44, 17, 17, 36, 14, 13, 26];
const columnOf = (name: (typeof order)[number]) => order.indexOf(name);
const userColumns = (["requirement", "verdict", "reason", "by", "date"] as const).map(columnOf);

/** Empty rows to write in. */
const EMPTY_ROWS = 20;

const verdicts = ["met", "evidence-missing", "undetermined", "not-met", "not-applicable"] as const;

export function judgementsSheet(assessment: Assessment, rows: readonly JudgementRow[], words: Words): Sheet {
  const { m, language } = words;
  const texts = judgementTexts(language);
  const findings = new Map(
    assessment.schemes.flatMap((scheme) => scheme.findings.map((each) => [each.requirement, each] as const)),
  );
  const counting = new Set(countingRows(rows).values());
  const filled = rows.map((row) =>
    judgementRow(row, findings, (counting as Set<JudgementRow>).has(row), words, texts),
  );
  const empty = Array.from({ length: EMPTY_ROWS }, (): KeyedRow => ({ key: "", cells: rowOf({}) }));
  const column = (name: JudgementField) => ({
    top: HEAD_ROWS + 1,
    left: columnOf(name),
    bottom: HEAD_ROWS + rows.length + EMPTY_ROWS,
    right: columnOf(name),
  });
  const prompt = (name: "requirement" | "verdict") => ({
    title: texts.columns[name],
    text: texts.prompts[name],
  });
  return listingSheet({
    role: "judgements",
    name: m.sheets.judgements,
    texts: { ...texts, none: "" },
    labels: order.map((name) => texts.columns[name]),
    lines: [...filled, ...empty],
    leastWidths,
    fitting: { column: columnOf("requirement"), texts: rows.map(({ requirement }) => requirement) },
    frozenColumns: 1,
    userColumns,
    tabColour: tabColours.work,
    validations: [
      { range: column("requirement"), prompt: prompt("requirement") },
      {
        range: column("verdict"),
        choices: verdicts.map((status) => m.statuses[status]),
        prompt: prompt("verdict"),
      },
    ],
  });
}

function judgementRow(
  row: JudgementRow,
  findings: ReadonlyMap<string, Finding>,
  counts: boolean,
  words: Words,
  texts: JudgementTexts,
): KeyedRow {
  const { requirement, verdict, typed, date } = row;
  const finding = requirement === null ? undefined : findings.get(requirement);
  const judgement = counts ? finding?.judgement : undefined;
  const inputs = judgement?.inputs ?? row.inputs;
  return {
    key: formatJudgementKey({ requirement, verdict, inputs }),
    cells: rowOf({
      requirement: typedCell(requirement ?? typed.requirement ?? null),
      asks: cell(requirement === null ? null : sentenceOf(requirement, words)),
      computed: finding ? statusCell(finding.status, words.m) : cell(null),
      verdict: typedCell(verdict === null ? (typed.verdict ?? null) : words.m.statuses[verdict]),
      reason: typedCell(typed.reason ?? null),
      by: typedCell(typed.by ?? null),
      date: typedCell(date === null ? (typed.date ?? null) : { date }),
      note: cell(noteOn(row, finding, counts, texts), styles.quiet),
    }),
  };
}

function rowOf(cells: Partial<Record<(typeof order)[number], SheetCell>>): SheetCell[] {
  return order.map((name, at) => cells[name] ?? (userColumns.includes(at) ? typedCell(null) : cell(null)));
}

function noteOn(
  { requirement, verdict, typed, date }: JudgementRow,
  finding: Finding | undefined,
  counts: boolean,
  { notes }: JudgementTexts,
): SheetValue {
  if (requirement === null || verdict === null) return notes.unread;
  if (!counts) return notes.superseded;
  if (!finding) return notes.unchecked;
  if (finding.judgement?.stale) return notes.stale;
  return date === null && isFilled(typed.date) ? notes.undated : null;
}

/** Where problems and notices on the rows stand once the sheet is made anew. */
export function judgementPlacesAnew<Entry extends Problem | Notice>(
  entries: readonly Entry[],
  rows: readonly JudgementRow[],
  name: string,
): Entry[] {
  return placesAnew(entries, rows, name, order);
}
