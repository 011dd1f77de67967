/** *Findings*: a row a requirement, the lowest level of each scheme first. */
import type { Assessment, Finding, SchemeAssessment } from "../assessment/assessment";
import { placeText } from "../locales/places";
import { noticeText, readingText } from "../locales/remarks";
import { formatAddress, type Sheet, type SheetCell } from "../workbook/workbook";
import { cell, headers, linked, statusCell, styles } from "./cells";
import { tabColours } from "./colours";
import { HEADER_KEY, stamped, type KeyedRow } from "./stamps";
import {
  actualText,
  amountText,
  cellsText,
  dimensionName,
  gapText,
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

const widths = [12, 12, 11, 10, 42, 14, 14, 13, 24, 26, 18, 15, 44];

export function findingsSheet(assessment: Assessment, words: Words): Sheet {
  const { m } = words;
  const texts = m.findings;
  const labels = [
    texts.level,
    texts.group,
    texts.dimension,
    texts.stage,
    texts.requirement,
    texts.status,
    texts.actual,
    texts.required,
    texts.gap,
    texts.missing,
    texts.cell,
    texts.furtherCells,
    texts.source,
  ];
  const rows: KeyedRow[] = [
    { key: "#title", cells: [cell(texts.title, styles.title)], height: 30 },
    { key: HEADER_KEY, cells: headers(labels) },
    ...orderedFindings(assessment).map(({ scheme, finding }) => ({
      key: finding.requirement,
      cells: findingCells(scheme, finding, words),
    })),
  ];
  return stamped({
    role: "findings",
    name: m.sheets.findings,
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
    tabColour: tabColours.result,
  });
}

/** Findings as the sheet lists them: scheme by scheme, the lowest level first, what gates no level last. */
export function orderedFindings(assessment: Assessment): { scheme: SchemeAssessment; finding: Finding }[] {
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

function findingCells({ scheme, ruleBook }: SchemeAssessment, finding: Finding, words: Words): SheetCell[] {
  const { m } = words;
  const { measures, cells } = finding;
  const gaps = [
    ...measures.map((measure) => gapText(measure, words)),
    ...nearestTexts(finding, words, NEAREST),
  ];
  return [
    cell(finding.level === null ? m.noLevel : m.schemeLevel(m.schemes[scheme], finding.level)),
    cell(m.groups[finding.group]),
    cell(dimensionName(ruleBook, finding.dimension, words.language)),
    cell(finding.stage === null ? null : m.stages[finding.stage]),
    cell(sentenceOf(finding.requirement, words)),
    statusCell(finding.status, m),
    cell(lines(measures.map((measure) => actualText(measure, words)))),
    cell(lines(measures.map((measure) => requiredText(measure, words)))),
    cell(lines(gaps)),
    cell(lines(missingTexts(finding, words))),
    cells[0] ? linked(formatAddress(cells[0]), cells[0]) : cell(null),
    cell(cells.length > 1 ? cellsText(cells.slice(1), words) : null),
    cell(lines(sourceTexts(finding, words)), styles.quiet),
  ];
}

/** Where the requirement comes from, how it was read, and what was set differently; its id, as the command line takes it. */
function sourceTexts(finding: Finding, words: Words): string[] {
  const { m, language } = words;
  const { source } = finding;
  const isOwn = words.requirements.get(finding.requirement)?.carries === false;
  return [
    m.labelled(source.document, placeText(source.place, language)),
    ...(isOwn ? [m.findings.ownLevel] : []),
    ...finding.overrides.map(({ param, value, default: standard, unit }) =>
      m.findings.override(param, amountText(value, unit, language), amountText(standard, unit, language)),
    ),
    ...finding.readings.map((code) => m.findings.reading(readingText(code, language))),
    ...finding.notices.map((code) => m.findings.note(noticeText(code, language))),
    finding.requirement,
  ];
}

function lines(texts: readonly string[]): string | null {
  return texts.filter((text) => text !== "").join("\n") || null;
}
