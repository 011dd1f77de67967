/** *Missing evidence*: a row a document to obtain, the most valuable first; Owner, Due and Remark are the user's. */
import type { Assessment, DocumentToObtain } from "../assessment/assessment";
import { evidenceKindText } from "../rules/to-text";
import { isoDate } from "../tables/days";
import { formatAddress, type Sheet, type SheetCell } from "../workbook/workbook";
import { cell, headers, linked, quote, styles, typedCell } from "./cells";
import { tabColours } from "./colours";
import { lineFields, lineKey } from "./lines";
import type { Previous } from "./previous";
import { HEADER_KEY, stamped, type KeyedRow } from "./stamps";
import { fittingWidth } from "./text-width";
import { sentenceOf, type Words } from "./words";

/** Rows above the first document: title, hint, headers. */
const HEAD_ROWS = 3;
/** How many requirements a line names. */
const NAMED = 2;

const leastWidths = [26, 18, 14, 20, 16, 44, 16, 12, 12, 24];
const LISTED_COLUMN = 4;
const FIRST_USER_COLUMN = leastWidths.length - lineFields.length;

export function missingEvidenceSheet(assessment: Assessment, previous: Previous, words: Words): Sheet {
  const { m } = words;
  const texts = m.missingEvidence;
  const labels = [
    texts.document,
    texts.forWhat,
    texts.window,
    texts.reason,
    texts.evidence,
    texts.serves,
    texts.value,
    ...lineFields.map((field) => texts[field]),
  ];
  const { documents } = assessment;
  const rows: KeyedRow[] = [
    { key: "#title", cells: [cell(texts.title, styles.title)], height: 30 },
    { key: "#hint", cells: [cell(texts.hint, styles.hint)] },
    { key: HEADER_KEY, cells: headers(labels) },
    ...documents.map((document) => ({
      key: lineKey(document),
      cells: [...documentCells(document, words), ...userCells(document, previous)],
    })),
    ...(documents.length === 0 ? [{ key: "#none", cells: [cell(texts.none, styles.hint)] }] : []),
  ];
  const listed = documents.map(({ evidence }) => evidence && formatAddress(evidence));
  const userColumns = lineFields.map((_, at) => FIRST_USER_COLUMN + at);
  const sheet: Parameters<typeof stamped>[0] = {
    role: "missing-evidence",
    name: m.sheets["missing-evidence"],
    columns: leastWidths.map((width, column) => ({
      width: column === LISTED_COLUMN ? fittingWidth(listed, width) : width,
    })),
    rows,
    freeze: { rows: HEAD_ROWS, columns: 1 },
    filter: {
      top: HEAD_ROWS,
      left: 0,
      bottom: Math.max(rows.length, HEAD_ROWS + 1),
      right: labels.length - 1,
    },
    printTitleRows: { from: HEAD_ROWS, to: HEAD_ROWS },
    tabColour: tabColours.work,
  };
  return stamped(sheet, userColumns);
}

/** The sheet's row of the document at a place in the assessment's list, for links. */
export function documentRow(at: number): number {
  return HEAD_ROWS + 1 + at;
}

function documentCells(document: DocumentToObtain, words: Words): SheetCell[] {
  const { m, language } = words;
  const { kind, subject, cell: subjectCell, window, reason, evidence, turnsAlone } = document;
  return [
    cell(evidenceKindText(kind, language), { ...styles.boxed, bold: true }),
    linked(subject === null ? m.organisation : quote(subject), subjectCell),
    cell(window && m.between(isoDate(window.from), isoDate(window.to))),
    cell(m.missingReasons[reason]),
    evidence ? linked(formatAddress(evidence), evidence) : cell(null),
    cell(servesText(document, words)),
    cell(turnsAlone ? m.missingEvidence.turnsAlone : m.missingEvidence.partOf),
  ];
}

function servesText({ serves }: DocumentToObtain, words: Words): string {
  const { m } = words;
  const named = serves.slice(0, NAMED).map(({ scheme, requirement, level }) => {
    const where = level === null ? m.schemes[scheme] : m.schemeLevel(m.schemes[scheme], level);
    return m.labelled(where, sentenceOf(requirement, words));
  });
  const rest = serves.length - named.length;
  return [...named, ...(rest > 0 ? [m.missingEvidence.servesMore(rest)] : [])].join("\n");
}

function userCells(document: DocumentToObtain, { lines }: Previous): SheetCell[] {
  const fields = lines.get(lineKey(document));
  return lineFields.map((field) => typedCell(fields?.[field] ?? null));
}
