/** Cases of documents that each counted row needs of its own. */
import type { MissingReason } from "../../../src/assessment/assessment";
import { evidenceKinds, type EvidenceKind } from "../../../src/tables/evidence-kinds";
import {
  but,
  doc,
  docsFor,
  evidenceMissing,
  lacks,
  met,
  refused,
  type Case,
  type Row,
  type Sheets,
} from "../case";

export type AskedOfRows = {
  requirement: string;
  /** The table of the rows that need documents, and these rows: as many as are asked for, no more. */
  table: "projects" | "achievements" | "financials";
  rows: readonly Row[];
  /** Their keys, in order. */
  keys: readonly string[];
  rest?: Sheets;
  kinds: readonly EvidenceKind[];
  /** Further evidence that the rows need, on file throughout. */
  others?: readonly Row[];
};

const labelOf = (kind: EvidenceKind) => evidenceKinds.find(([code]) => code === kind)![1];

/** Every way in which the last row's document can be in hand, or not count. */
export function rowDocumentCases(asked: AskedOfRows): Case[] {
  return [...casesOfAll(asked), ...asked.kinds.flatMap((kind) => casesOfKind(asked, kind))];
}

function casesOfAll({ table, rows, keys, rest = {}, kinds, others = [] }: AskedOfRows): Case[] {
  const each = (reason: MissingReason) =>
    keys.flatMap((key) => kinds.map((kind) => lacks(kind, reason, key)));
  const listed = keys.join("、");
  const withRows = (evidence: Row[]): Sheets => ({
    ...rest,
    [table]: rows,
    evidence: [...others, ...evidence],
  });
  return [
    met(
      "one document of each kind for all of them, by a list",
      withRows(kinds.map((kind) => doc(kind, { subject: listed }))),
    ),
    evidenceMissing("no document on file for any of them", withRows([]), each("none")),
    evidenceMissing(
      "all their documents listed, none with a location",
      withRows(kinds.map((kind) => doc(kind, { subject: listed, location: null }))),
      each("no-location"),
    ),
    evidenceMissing(
      "documents for the organisation, not for them",
      withRows(kinds.map((kind) => doc(kind))),
      each("none"),
    ),
    ...(others.length > 0
      ? []
      : [evidenceMissing("no Evidence sheet", { ...rest, [table]: rows }, each("none"))]),
  ];
}

function casesOfKind(asked: AskedOfRows, kind: EvidenceKind): Case[] {
  const { requirement, table, rows, keys, rest = {}, kinds, others = [] } = asked;
  const last = keys.at(-1)!;
  const restOnFile = [
    ...others,
    ...keys.slice(0, -1).flatMap((key) => docsFor(key, ...kinds)),
    ...docsFor(last, ...kinds.filter((other) => other !== kind)),
  ];
  const given = (evidence: Row[], lastRow: Row = {}): Sheets => ({
    ...rest,
    [table]: but(rows, lastRow),
    evidence: [...restOnFile, ...evidence],
  });
  const having = (change: Row): Sheets => given([doc(kind, { subject: last, ...change })]);
  const label = labelOf(kind);
  const it = `${label.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase())} of the last`;
  const lacking = (reason: MissingReason) => [lacks(kind, reason, last)];
  return [
    evidenceMissing(`${it} not on file`, given([]), lacking("none")),
    evidenceMissing(`${it} listed without a location`, having({ location: null }), lacking("no-location")),
    evidenceMissing(
      `${it} with an unreadable location`,
      having({ location: refused }),
      lacking("no-location"),
    ),
    evidenceMissing(`${it} with an unreadable date`, having({ issuedOn: refused }), lacking("undated")),
    met(`${it} dated on the assessment date`, having({ issuedOn: "2026-06-30" })),
    evidenceMissing(`${it} dated tomorrow`, having({ issuedOn: "2026-07-01" }), lacking("out-of-window")),
    evidenceMissing(`${it} for another one`, having({ subject: "Z-9" }), lacking("none")),
    evidenceMissing(
      `${it} named for the requirement only`,
      having({ subject: requirement }),
      lacking("none"),
    ),
    evidenceMissing(`${it} with an unreadable For`, having({ subject: refused }), lacking("none")),
    met(`${it} for two rows at once`, having({ subject: `Z-9; ${last}` })),
    met(`${it} in small letters and full width`, having({ subject: ` ${fullWidth(last.toLowerCase())} ` })),
    met(`${it} by a path in the row's own column`, given([], { [label]: "files/2.pdf" })),
    met(`${it} by a tick in the row's own column`, given([], { [label]: "√" })),
    evidenceMissing(
      `${it} crossed out in the row's own column`,
      given([], { [label]: "×" }),
      lacking("none"),
    ),
    evidenceMissing(`${it} blank in the row's own column`, given([], { [label]: null }), lacking("none")),
  ];
}

function fullWidth(text: string): string {
  return text.replace(/[a-z0-9]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
