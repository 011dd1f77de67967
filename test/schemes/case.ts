/**
 * A boundary case of a requirement, as plain data: what the workbook says, on which day, and what must come out.
 * Expectations are made by hand from the requirement list, never read off the engine.
 *
 * Whole months before the usual assessment date, 2026-06-30, as Excel's EDATE counts them:
 * 3: 2026-03-30 · 6: 2025-12-30 · 12: 2025-06-30 · 18: 2024-12-30 · 24: 2024-06-30 · 36: 2023-06-30.
 */
import type { MissingReason, Status } from "../../src/assessment/assessment";
import type { RuleBook } from "../../src/rules/expression";
import type { TableId } from "../../src/tables/catalogue";
import type { documentOfAnyKind, EvidenceKind } from "../../src/tables/evidence-kinds";
import type { Row, Sheets } from "./sheets";

export { refused } from "./sheets";
export type { Cell, Row, Sheets } from "./sheets";

/** A number or, for a bound on a day, an ISO date. */
export type Amount = number | string;

/** One bound of the requirement: what was measured (least and greatest, where open), what is asked, what is short. */
export interface Figure {
  actual: readonly [Amount, Amount];
  required: Amount;
  gap: readonly [number, number];
}

type LackingKind = EvidenceKind | (typeof documentOfAnyKind)[0];

export interface Lacking {
  kind: LackingKind;
  /** The key of the row that it is for; null for the organisation. */
  subject: string | null;
  reason: MissingReason;
  /** The first and last day on which its date must lie, where the case states them. */
  window?: readonly [string, string];
}

export interface Case {
  name: string;
  /** The assessment date. */
  asOf: string;
  given: Sheets;
  expect: Status;
  /** Every bound of the requirement in the order of its test, where the case states them. */
  figures?: readonly Figure[];
  /** Every document that must be listed as missing, where the case states them. */
  missing?: readonly Lacking[];
}

/** Why a requirement cannot have a status, whatever the workbook says. */
export type Impossible =
  /** It asks for no document, so figures and proof never part. */
  | "asks-for-no-document"
  /** The only document that it mentions is an exception, which is never taken as given. */
  | "only-a-substitute"
  /** It asks for documents and nothing else; a document that is not surely on file is a missing one. */
  | "documents-alone"
  /** All that its rows can lack is a document. */
  | "documents-of-rows"
  /** It has no condition of applying. */
  | "always-applies";

/** All cases of a rule book. */
export interface CasesOfBook {
  book: RuleBook;
  /** In the order of the book. */
  cases: readonly CasesOf[];
}

/** All cases of a requirement, and why it cannot have the statuses without one. */
export interface CasesOf {
  requirement: string;
  cannot: Partial<Record<Status, Impossible>>;
  cases: readonly Case[];
}

type More = { asOf?: string; figures?: readonly Figure[]; missing?: readonly Lacking[] };

const USUAL_DATE = "2026-06-30";

export const met = (name: string, given: Sheets, more: More = {}): Case =>
  outcome("met", name, given, { missing: [], ...more });
export const notMet = (name: string, given: Sheets, more?: More): Case =>
  outcome("not-met", name, given, more);
export const undetermined = (name: string, given: Sheets, more?: More): Case =>
  outcome("undetermined", name, given, more);
export const notApplicable = (name: string, given: Sheets): Case =>
  outcome("not-applicable", name, given, { figures: [], missing: [] });
/** Figures in order, but these documents are lacking, in any order. */
export const evidenceMissing = (
  name: string,
  given: Sheets,
  missing: readonly Lacking[],
  more?: Omit<More, "missing">,
): Case => outcome("evidence-missing", name, given, { ...more, missing });

function outcome(expect: Status, name: string, given: Sheets, more: More = {}): Case {
  return { asOf: USUAL_DATE, ...more, name, given, expect };
}

/** Cases of one part of a requirement, with that part before their names. */
export const named = (part: string, cases: readonly Case[]): Case[] =>
  cases.map((it) => ({ ...it, name: `${part}: ${it.name}` }));

/** A bound that is known exactly; `gap` is what is short. */
export const figure = (actual: Amount, required: Amount, gap = 0): Figure => ({
  actual: [actual, actual],
  required,
  gap: [gap, gap],
});

/** A bound that the workbook leaves open between two values. */
export const openFigure = (
  actual: readonly [Amount, Amount],
  required: Amount,
  gap: readonly [number, number],
): Figure => ({ actual, required, gap });

/** A document that must be listed as missing. */
export const lacks = (kind: LackingKind, reason: MissingReason = "none", subject: string | null = null) => ({
  kind,
  subject,
  reason,
});

/** An evidence row: a document on file, changed where the case wants it otherwise. */
export const doc = (kind: EvidenceKind, change: Row = {}): Row => ({
  kind,
  location: "files/1.pdf",
  ...change,
});

/** Documents on file for one row, whose key is `subject`. */
export const docsFor = (subject: string, ...kinds: EvidenceKind[]): Row[] =>
  kinds.map((kind) => doc(kind, { subject }));

/** So many rows, numbered from 1. */
export const times = (count: number, row: (number: number) => Row): Row[] =>
  Array.from({ length: count }, (_, index) => row(index + 1));

/** The rows, the last of them changed. */
export const but = (rows: readonly Row[], change: Row): Row[] => [
  ...rows.slice(0, -1),
  { ...rows.at(-1), ...change },
];

/** The sheets without one of them. */
export function without(sheets: Sheets, table: TableId): Sheets {
  return Object.fromEntries(Object.entries(sheets).filter(([id]) => id !== table));
}

/** Some other requirement, which a document may be for. */
export const another = (requirement: string) =>
  requirement === "itss.4.kpi-report" ? "itss.4.registered" : "itss.4.kpi-report";
