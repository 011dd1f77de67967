/** Cases of the documents that satisfied clauses name by number. */
import type { MissingReason } from "../../../../src/assessment/assessment";
import {
  another,
  doc,
  evidenceMissing,
  figure,
  lacks,
  met,
  openFigure,
  refused,
  undetermined,
  type Cell,
  type CasesOf,
  type Row,
  type Sheets,
} from "../../case";

const clause = (n: number, change: Row = {}): Row => ({
  clause: `4.${n}`,
  level: 2,
  result: "satisfied",
  evidence: `E-${n}`,
  ...change,
});
const document = (n: number, change: Row = {}): Row => doc("contract", { id: `E-${n}`, ...change });

/** Two satisfied clauses with a document each; the second clause and its document changed. */
const evidenced = (change: { clause?: Row; document?: Row }): Sheets => ({
  clauses: [clause(1), clause(2, change.clause)],
  evidence: [document(1), document(2, change.document)],
});
const naming = (evidence: Cell): Sheets => evidenced({ clause: { evidence } });
const lacking = (reason: MissingReason) => [lacks("document-of-any-kind", reason, "4.2")];

export const clauseEvidence: CasesOf = {
  requirement: "csmm.2.clause-evidence",
  cannot: { "not-applicable": "always-applies", "not-met": "documents-of-rows" },
  cases: [
    met("both satisfied clauses have a document", evidenced({}), { figures: [figure(1, 1)] }),
    evidenceMissing("one of two names no document", naming(null), lacking("none"), {
      figures: [figure(0.5, 1, 0.5)],
    }),
    evidenceMissing("one names a number that no document has", naming("E-9"), lacking("none")),
    evidenceMissing(
      "one names a document without a location",
      evidenced({ document: { location: null } }),
      lacking("no-location"),
    ),
    evidenceMissing(
      "one names a document with an unreadable location",
      evidenced({ document: { location: refused } }),
      lacking("no-location"),
    ),
    evidenceMissing(
      "one names a document dated tomorrow",
      evidenced({ document: { issuedOn: "2026-07-01" } }),
      lacking("out-of-window"),
    ),
    met("one names a document dated today", evidenced({ document: { issuedOn: "2026-06-30" } })),
    evidenceMissing(
      "one names a document with an unreadable date",
      evidenced({ document: { issuedOn: refused } }),
      lacking("undated"),
    ),
    evidenceMissing("an unreadable cell of numbers", naming(refused), lacking("none"), {
      figures: [openFigure([0.5, 1], 1, [0, 0.5])],
    }),
    evidenceMissing(
      "the document's number is unreadable",
      evidenced({ document: { id: refused } }),
      lacking("none"),
    ),
    met("one document serves both clauses", naming("E-1")),
    met("two numbers, one of them of a document on file", naming("E-9、E-2")),
    met("the number in small letters and full width", naming("ｅ-2")),
    met("numbers that are numbers", {
      clauses: [clause(1, { evidence: 17 })],
      evidence: [document(1, { id: 17 })],
    }),
    met("two documents of one number, one of them without a location", {
      clauses: [clause(1)],
      evidence: [document(1, { location: null }), document(1)],
    }),
    met("a document of unreadable kind", evidenced({ document: { kind: refused } })),
    evidenceMissing(
      "a row without a kind is no document",
      evidenced({ document: { kind: null } }),
      lacking("none"),
    ),
    met(
      "a document for another requirement",
      evidenced({ document: { subject: another("csmm.2.clause-evidence") } }),
    ),
    evidenceMissing(
      "a document for the clause that the clause does not name",
      {
        clauses: [clause(1), clause(2, { evidence: null })],
        evidence: [document(1), doc("contract", { subject: "4.2" })],
      },
      lacking("none"),
    ),
    met(
      "no document for a clause partly satisfied",
      evidenced({ clause: { result: "partial", evidence: null } }),
    ),
    met(
      "no document for a clause not applicable",
      evidenced({ clause: { result: "不适用", evidence: null } }),
    ),
    evidenceMissing(
      "neither result nor document",
      evidenced({ clause: { result: null, evidence: null } }),
      [],
      { figures: [openFigure([0.5, 1], 1, [0, 0.5])] },
    ),
    met("a document, but no result", evidenced({ clause: { result: null } })),
    undetermined("no clause is satisfied", {
      clauses: [clause(1, { result: "partial" })],
      evidence: [document(1)],
    }),
    undetermined("the one clause has a blank result", {
      clauses: [clause(1, { result: null })],
      evidence: [document(1)],
    }),
    undetermined("the one clause has an unreadable result", {
      clauses: [clause(1, { result: refused })],
      evidence: [document(1)],
    }),
    met("a row without a number is no clause", evidenced({ clause: { clause: null, evidence: null } })),
    evidenceMissing("an empty Evidence sheet", { clauses: [clause(1), clause(2)], evidence: [] }, [
      lacks("document-of-any-kind", "none", "4.1"),
      lacks("document-of-any-kind", "none", "4.2"),
    ]),
    evidenceMissing("no Evidence sheet", { clauses: [clause(2)] }, lacking("none")),
    undetermined("an empty sheet of clauses", { clauses: [], evidence: [document(1)] }),
    undetermined("no sheet of clauses", { evidence: [document(1)] }),
  ],
};
