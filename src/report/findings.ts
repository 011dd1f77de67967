/** *Findings*: a row a requirement, the lowest level of each scheme first. */
import type { Assessment, Finding, SchemeAssessment } from "../assessment/assessment";
import { judgementTexts } from "../locales/judgements";
import { placeText } from "../locales/places";
import { noticeText, readingText } from "../locales/remarks";
import { formatAddress, type Sheet, type SheetCell } from "../workbook/workbook";
import { cell, headers, linked, statusCell, styles } from "./cells";
import { palette, tabColours } from "./colours";
import { setOtherwise } from "./set-otherwise";
import { judgementLines } from "./judgement-text";
import { HEADER_KEY, stamped, type KeyedRow } from "./stamps";
import { fittingWidth, textHeight } from "./text-width";
import {
  actualText,
  cellsText,
  dimensionName,
  gapText,
  measureNames,
  missingTexts,
  nearestTexts,
  requiredText,
  sentenceOf,
  type Words,
} from "./words";

/** Rows above the first finding: the title and the headers. */
const HEAD_ROWS = 2;
/** How many near misses stand beside a gap. */
const NEAREST = 2;
/** The columns and their widths: together no wider than an A4 page can hold in letters that can be read. */
const widths = {
  level: 9,
  place: 13,
  requirement: 35,
  status: 12,
  actual: 13,
  required: 19,
  gap: 16,
  missing: 20,
  cell: 13,
  furtherCells: 11,
  source: 20,
};
/** The same with a column of judgements, where there are some: the others make room for it. */
const judgedWidths = {
  level: 9,
  place: 12,
  requirement: 33,
  status: 12,
  judgement: 14,
  actual: 12,
  required: 17,
  gap: 15,
  missing: 18,
  cell: 13,
  furtherCells: 10,
  source: 19,
};
type ColumnName = keyof typeof judgedWidths;
type Columns = readonly (readonly [name: ColumnName, width: number])[];

const columnsOf = (hasJudgements: boolean) =>
  Object.entries(hasJudgements ? judgedWidths : widths) as [ColumnName, number][];

export function findingsSheet(assessment: Assessment, words: Words): Sheet {
  const { m } = words;
  const texts = m.findings;
  const ordered = orderedFindings(assessment);
  const notes = notesOn(ordered.map(({ finding }) => finding));
  const columns = columnsOf(assessment.schemes.some(({ judged }) => judged !== null));
  const labels: Record<ColumnName, string> = {
    level: texts.level,
    place: [texts.group, texts.dimension, texts.stage].join(" · "),
    requirement: texts.requirement,
    status: texts.status,
    judgement: judgementTexts(words.language).judgement,
    actual: texts.actual,
    required: texts.required,
    gap: texts.gap,
    missing: texts.missing,
    cell: texts.cell,
    furtherCells: texts.furtherCells,
    source: texts.source,
  };
  const rows: KeyedRow[] = [
    { key: "#title", cells: [cell(texts.title, styles.title)], height: 30 },
    { key: HEADER_KEY, cells: headers(columns.map(([name]) => labels[name])) },
    ...ordered.map(({ scheme, finding }) => ({
      key: finding.requirement,
      cells: cellsIn(columns, findingCells(scheme, finding, notes, words)),
    })),
  ];
  const addresses = ordered.map(({ finding: { cells } }) => cells[0] && formatAddress(cells[0]));
  const below = noteRows(notes, columns, words);
  const lastFinding = Math.max(rows.length, HEAD_ROWS + 1);
  return stamped({
    role: "findings",
    name: m.sheets.findings,
    columns: columns.map(([name, width]) => ({
      width: name === "cell" ? fittingWidth(addresses, width) : width,
    })),
    rows: [...rows, ...below],
    merges: below.map((_, at) => ({
      top: rows.length + at + 1,
      left: 1,
      bottom: rows.length + at + 1,
      right: columns.length - 1,
    })),
    freeze: { rows: HEAD_ROWS, columns: 0 },
    filter: { top: HEAD_ROWS, left: 0, bottom: lastFinding, right: columns.length - 1 },
    printTitleRows: { from: HEAD_ROWS, to: HEAD_ROWS },
    tabColour: tabColours.result,
  });
}

/** Findings as the sheet lists them: scheme by scheme, the lowest level first, what gates no level last. */
function orderedFindings(assessment: Assessment): { scheme: SchemeAssessment; finding: Finding }[] {
  return assessment.schemes.flatMap((scheme) => {
    const levels = scheme.ruleBook.levels.map(({ level }) => level);
    const rank = ({ level }: Finding) => (level === null ? levels.length : levels.indexOf(level));
    const ordered = [...scheme.findings].sort((a, b) => rank(a) - rank(b));
    return ordered.map((finding) => ({ scheme, finding }));
  });
}

/** The sheet's row of each requirement, for links from other sheets. */
export function findingRows(assessment: Assessment): ReadonlyMap<string, number> {
  return new Map(
    orderedFindings(assessment).map(({ finding }, at) => [finding.requirement, HEAD_ROWS + 1 + at]),
  );
}

function findingCells(
  { scheme, ruleBook }: SchemeAssessment,
  finding: Finding,
  notes: Notes,
  words: Words,
): Record<ColumnName, SheetCell> {
  const { m } = words;
  const { measures, cells, judgement } = finding;
  const gaps = [...numbered(gapTexts(finding, words)), ...nearestTexts(finding, words, NEAREST)];
  const place = [
    m.groups[finding.group],
    dimensionName(ruleBook, finding.dimension, words.language),
    finding.stage === null ? "" : m.stages[finding.stage],
  ];
  return {
    level: cell(finding.level === null ? m.noLevel : m.schemeLevel(m.schemes[scheme], finding.level)),
    place: cell(lines(place)),
    requirement: cell(sentenceOf(finding.requirement, words)),
    status: statusCell(finding.status, m),
    judgement: cell(judgement && lines(judgementLines(judgement, words)), judgedStyle),
    actual: cell(lines(numbered(measures.map((measure) => actualText(measure, words))))),
    required: cell(lines(numbered(boundTexts(finding, words)))),
    gap: cell(lines(gaps)),
    missing: cell(lines(missingTexts(finding, words))),
    cell: cells[0] ? linked(formatAddress(cells[0]), cells[0]) : cell(null),
    furtherCells: cell(cells.length > 1 ? cellsText(cells.slice(1), words) : null),
    source: cell(lines(sourceTexts(finding, notes, words)), styles.quiet),
  };
}

/** A person's verdict is told from the computed one beside it: never on its fill, in italics. */
const judgedStyle = { ...styles.boxed, italic: true };

function cellsIn(columns: Columns, cells: Record<ColumnName, SheetCell>): SheetCell[] {
  return columns.map(([name]) => cells[name]);
}

/** The bounds, with what each measures where there are several. */
function boundTexts(finding: Finding, words: Words): string[] {
  const names = measureNames(finding, words);
  return finding.measures.map((measure, at) => {
    const bound = requiredText(measure, words);
    return names[at] ? words.m.labelled(names[at], bound) : bound;
  });
}

/** Numbers tie what is said of one bound together across columns; a single one needs none. */
function numbered(texts: readonly string[]): string[] {
  if (texts.length < 2) return [...texts];
  return texts.map((text, at) => text && `(${at + 1}) ${text}`);
}

/** What each bound is short; nothing where the requirement is met by another of its bounds. */
function gapTexts({ status, measures }: Finding, words: Words): string[] {
  return status === "met" ? [] : measures.map((measure) => gapText(measure, words));
}

/** Where the requirement comes from, how it was read, and what was set differently; its id, as the command line takes it. */
function sourceTexts(finding: Finding, notes: Notes, words: Words): string[] {
  const { m, language } = words;
  const { source } = finding;
  const numbers = [...finding.readings, ...finding.notices].map((code) => notes.get(code)!.number);
  const isOwn = words.requirements.get(finding.requirement)?.carries === false;
  return [
    m.labelled(source.document, placeText(source.place, language)),
    ...(isOwn ? [m.findings.ownLevel] : []),
    ...setOtherwise(finding, words),
    ...(numbers.length > 0 ? [m.findings.notes(m.list(numbers.map(String)))] : []),
    finding.requirement,
  ];
}

/** The readings and notices of all findings, each once, numbered as they come. */
type Notes = ReadonlyMap<string, { number: number; kind: "reading" | "notice" }>;

function notesOn(findings: readonly Finding[]): Notes {
  const notes = new Map<string, { number: number; kind: "reading" | "notice" }>();
  const add = (code: string, kind: "reading" | "notice") => {
    if (!notes.has(code)) notes.set(code, { number: notes.size + 1, kind });
  };
  for (const { readings, notices } of findings) {
    for (const code of readings) add(code, "reading");
    for (const code of notices) add(code, "notice");
  }
  return notes;
}

/** The notes in full, below the findings and outside their filter. */
function noteRows(notes: Notes, columns: Columns, { m, language }: Words): KeyedRow[] {
  if (notes.size === 0) return [];
  const width = columns.slice(1).reduce((sum, [, each]) => sum + each, 0);
  const row = (key: string, first: SheetCell, text: string): KeyedRow => ({
    key,
    cells: [first, cell(text, noteStyle)],
    height: Math.max(18, textHeight(text, width)),
  });
  return [
    { key: "#gap", cells: [] },
    row("#notes", cell(null, noteStyle), m.findings.notesTitle),
    ...[...notes].map(([code, { number, kind }]) => {
      const text =
        kind === "reading"
          ? m.findings.reading(readingText(code, language))
          : m.findings.note(noticeText(code, language));
      return row(`#note|${code}`, cell(number, { ...noteStyle, horizontal: "right" }), text);
    }),
  ];
}

const noteStyle = { colour: palette.quiet, vertical: "top", wrap: true } as const;

function lines(texts: readonly string[]): string | null {
  return texts.filter((text) => text !== "").join("\n") || null;
}
