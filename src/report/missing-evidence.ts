/** *Missing evidence*: a row a document to obtain, the most valuable first; Owner, Due and Remark are the user's. */
import type { Assessment, DocumentToObtain } from "../assessment/assessment";
import { evidenceKindText } from "../rules/to-text";
import { isoDate } from "../tables/days";
import { formatAddress, type Sheet, type SheetCell } from "../workbook/workbook";
import { cell, linked, quote, styles, typedCell } from "./cells";
import { tabColours } from "./colours";
import { fieldsOf, lineKey } from "./lines";
import { HEAD_ROWS, listingSheet } from "./listing-sheet";
import type { Previous } from "./previous";
import { schemeLevelText, sentenceOf, type Words } from "./words";

/** How many requirements a line names. */
const NAMED = 2;

const leastWidths = [26, 18, 14, 20, 16, 44, 16, 12, 12, 24];
const FIELDS = fieldsOf["missing-evidence"];
const LISTED_COLUMN = 4;
const FIRST_USER_COLUMN = leastWidths.length - FIELDS.length;

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
    ...FIELDS.map((field) => m.lineFields[field]),
  ];
  const { documents } = assessment;
  return listingSheet({
    role: "missing-evidence",
    name: m.sheets["missing-evidence"],
    texts,
    labels,
    lines: documents.map((document) => ({
      key: lineKey(document),
      cells: [...documentCells(document, words), ...userCells(document, previous)],
    })),
    leastWidths,
    fitting: {
      column: LISTED_COLUMN,
      texts: documents.map(({ evidence }) => evidence && formatAddress(evidence)),
    },
    frozenColumns: 1,
    userColumns: FIELDS.map((_, at) => FIRST_USER_COLUMN + at),
    tabColour: tabColours.work,
  });
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
    return m.labelled(schemeLevelText(scheme, level, m), sentenceOf(requirement, words));
  });
  const rest = serves.length - named.length;
  return [...named, ...(rest > 0 ? [m.missingEvidence.servesMore(rest)] : [])].join("\n");
}

function userCells(document: DocumentToObtain, { lines }: Previous): SheetCell[] {
  const fields = lines["missing-evidence"].get(lineKey(document));
  return FIELDS.map((field) => typedCell(fields?.[field] ?? null));
}
