/** *Readiness*: where the company stands, at a glance; what blocks the next level; what to do about it. */
import type { Assessment, DocumentToObtain, Status } from "../assessment/assessment";
import { judgementTexts } from "../locales/judgements";
import { organisationName } from "../tables/organisation-name";
import type { Sheet } from "../workbook/workbook";
import { partialCell, statusText, styles } from "./cells";
import { statusStyle, tabColours } from "./colours";
import { findingRows } from "./findings";
import type { ReportInput } from "./input";
import { inputsKey } from "./input-fingerprint";
import { documentRow } from "./missing-evidence";
import {
  band,
  barsOf,
  gap,
  gridRow,
  gridWidths,
  headerRow,
  heading,
  LAST_COLUMN,
  mergesOf,
  wide,
  type GridRow,
} from "./readiness-rows";
import { schemeRows } from "./readiness-scheme";
import { schemesRows } from "./readiness-schemes";
import { allSetOtherwise } from "./set-otherwise";
import { stamped } from "./stamps";
import { assessmentDate, documentText, named, schemeLevelText, type Words } from "./words";

/** How many documents the sheet names. */
const NAMED_DOCUMENTS = 5;

/** @param problemCount the problems of cells, columns and settings together. */
export function readinessSheet(
  { assessment, facts, previous }: ReportInput,
  problemCount: number,
  words: Words,
): Sheet {
  const { m } = words;
  const { sheets } = previous.settings;
  const links = !sheets || sheets.includes("findings") ? findingRows(assessment) : new Map<string, number>();
  const rows: GridRow[] = [
    wide("#title", m.readiness.title(organisationName(facts)), { ...styles.title, size: 20 }),
    wide(inputsKey(facts), factsText(assessment, words), styles.hint),
    ...schemesRows(assessment.schemes, words),
    ...assessment.schemes.flatMap((scheme) => [gap(), ...schemeRows(scheme, links, words)]),
    gap(),
    band(m.readiness.documents),
    ...documentRows(assessment.documents, words),
    gap(),
    band(m.readiness.data),
    ...dataRows(problemCount, assessment.notices.length, words),
    ...overrideRows(assessment, words),
    gap(),
    ...legendRows(
      words,
      assessment.schemes.some(({ judged }) => judged !== null),
    ),
  ];
  return stamped({
    role: "readiness",
    name: m.sheets.readiness,
    columns: gridWidths.map((width) => ({ width })),
    rows,
    merges: mergesOf(rows),
    dataBars: barsOf(rows),
    freeze: { rows: 1, columns: 0 },
    printTitleRows: { from: 1, to: 1 },
    tabColour: tabColours.result,
  });
}

/** Date, fiscal year and editions, in one line. */
function factsText(assessment: Assessment, { m }: Words): string {
  const { fiscalYear, schemes } = assessment;
  return [
    assessmentDate(assessment, m.readiness.asOf, m),
    ...(fiscalYear === null ? [] : [m.readiness.fiscalYear(fiscalYear)]),
    ...schemes.map(({ scheme, edition }) => m.readiness.edition(m.schemes[scheme], edition)),
  ].join(" · ");
}

function documentRows(documents: readonly DocumentToObtain[], words: Words): GridRow[] {
  const texts = words.m.readiness;
  if (documents.length === 0) return [wide("#none", texts.noDocuments)];
  return [
    headerRow([
      { from: 0, to: 1, value: texts.document },
      { from: 2, to: 4, value: words.m.missingEvidence.reason },
      { from: 5, to: LAST_COLUMN, value: texts.serves },
    ]),
    ...documents.slice(0, NAMED_DOCUMENTS).map((document, at) =>
      gridRow("#document", [
        {
          from: 0,
          to: 1,
          value: documentText(document, words),
          style: styles.link,
          link: { role: "missing-evidence", row: documentRow(at), column: 0 },
        },
        { from: 2, to: 4, value: words.m.missingReasons[document.reason], style: styles.boxed },
        { from: 5, to: LAST_COLUMN, value: servesText(document, words), style: styles.boxed },
      ]),
    ),
  ];
}

function servesText({ serves, turnsAlone }: DocumentToObtain, { m }: Words): string {
  const levels = serves.map(({ scheme, level }) => schemeLevelText(scheme, level, m));
  const text = m.readiness.servesCount(serves.length, named([...new Set(levels)], m));
  return turnsAlone ? m.and([text, m.readiness.turnsAlone]) : text;
}

function dataRows(problems: number, notices: number, { m }: Words): GridRow[] {
  const link = { role: "data-problems", row: 1, column: 0 } as const;
  const rows = [
    problems > 0
      ? wide("#problems", m.readiness.problems(problems), styles.link, link)
      : wide("#problems", m.readiness.problems(0)),
  ];
  return notices > 0 ? [...rows, wide("#notices", m.readiness.notices(notices), styles.link, link)] : rows;
}

/** What the workbook sets otherwise than the rule books, each once. */
function overrideRows({ schemes }: Assessment, words: Words): GridRow[] {
  const sentences = allSetOtherwise(schemes, words);
  if (sentences.length === 0) return [];
  return [heading(words.m.readiness.overridden), ...sentences.map((line) => wide("#override", line))];
}

/** From what is done to what does not count. */
const legendOrder: readonly Status[] = [
  "met",
  "evidence-missing",
  "undetermined",
  "not-met",
  "not-applicable",
];

function legendRows({ m, language }: Words, judged: boolean): GridRow[] {
  const texts = m.readiness;
  return [
    band(texts.legend),
    wide("#legend", texts.legendAnswers),
    ...legendOrder.map((status) =>
      gridRow("#legend", [
        { from: 0, to: 0, value: statusText(status, m), style: statusStyle(status) },
        { from: 1, to: LAST_COLUMN, value: m.statusMeanings[status], style: styles.boxed },
      ]),
    ),
    gridRow("#legend", [
      { from: 0, to: 0, ...partialCell(m) },
      { from: 1, to: LAST_COLUMN, value: m.partialMeaning, style: styles.boxed },
    ]),
    ...(judged ? [wide("#legend", judgementTexts(language).legend)] : []),
    wide("#legend", texts.legendLevels),
    wide("#legend", texts.legendEvidence),
    wide("#legend", texts.disclaimer, styles.quiet),
  ];
}
