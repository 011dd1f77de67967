/**
 * The algebra of requirements: plain, serialisable data. Five files read the same tree,
 * each by an exhaustive switch: evaluate, to-text, gap, to-formula, and the planner.
 *
 * Invariants, checked when a rule book loads (`schema.ts`):
 * - There is no `not`: negation lives in operators (`ne`, `differs`, `blank`), so every fix moves a measure one way.
 * - Date arithmetic stands on the assessment date's side only, by whole months, with EDATE's month end.
 * - Fiscal year offset 0 is the latest closed one.
 * - Comparisons of measured numbers are met within 1e-9 x max(1, |threshold|).
 * - An empty population makes a share, an average or a ratio unknown; a base of zero or less makes growth unknown.
 * - Text compares after folding (NFKC, spaces, ASCII case).
 * - Evidence conditions stand only where more evidence raises the truth.
 * - One parameter has one value and one unit wherever it stands; sums run over fields that cannot be negative.
 * - Rows that have not happened by the assessment date do not count (`standing.ts`); neither does evidence
 *   without a location.
 */
import type { TableId } from "../tables/catalogue";

export type Unit =
  | "project"
  | "person"
  | "certificate"
  | "category"
  | "audit"
  | "incident"
  | "nonconformity"
  | "system"
  | "document"
  | "indicator"
  | "achievement"
  | "customer"
  | "clause"
  | "practice-domain"
  | "survey"
  | "case"
  | "service"
  | "month"
  | "hour"
  | "point"
  | "ratio"
  | "CNY"
  | "yes"
  | "year";

/** A threshold that a workbook may override: full key `<requirement>.<name>`, default value, unit. */
export interface Param {
  param: string;
  value: number;
  unit: Unit;
}

/** The right-hand side of a comparison. `asOf` is the assessment date moved by months (negative = earlier). */
export type Operand =
  | { literal: string | number | boolean }
  | { anyOf: readonly string[] }
  | Param
  | { field: string }
  | { asOf: "earlier" | "same"; months: number | Param }
  | { fiscalYear: number }
  | { fiscalYearEnd: number };

export type CompareOp = "eq" | "ne" | "lt" | "lte" | "gt" | "gte" | "in";

/** A truth about one row of a table: 0, unknown or 1. */
export type Condition =
  | { kind: "compare"; field: string; op: CompareOp; value: Operand }
  | { kind: "filled"; field: string }
  | { kind: "blank"; field: string }
  /** The contract counts its last day: to + 1 day >= EDATE(from, months). */
  | { kind: "spans"; from: string; to: string; months: number | Param }
  /** |field - other| > by x |field| */
  | { kind: "differs"; field: string; other: string; by: number | Param }
  /** Some row of the other table whose `there` equals this row's `here` (a list matches by any member) is `where`. */
  | {
      kind: "has";
      table: TableId;
      on: { here: string; there: string };
      where: Condition;
      /** Exceptional evidence: not taken as true on the figures, never listed as missing. */
      substitute?: boolean;
    }
  | { kind: "all"; of: readonly Condition[] }
  | { kind: "any"; of: readonly Condition[] };

/** A number over the rows of a table: an interval over every way the unknowns could turn out. */
export type Measure =
  | { kind: "count"; of: TableId; where: Condition; distinct?: string }
  | { kind: "share"; of: TableId; among: Condition; where: Condition }
  | { kind: "sum"; of: TableId; field: string; where: Condition }
  | { kind: "average"; of: TableId; field: string; where: Condition }
  /** The one such row (yes/no = 1/0); none or several possible = unknown. */
  | { kind: "value"; of: TableId; field: string; where: Condition }
  | { kind: "ratio"; top: Measure; bottom: Measure }
  | { kind: "mean"; of: readonly Measure[] }
  /** (to / from)^(1/years) - 1 */
  | { kind: "growth"; from: Measure; to: Measure; years: number };

export type Test =
  | { kind: "atLeast"; measure: Measure; value: number | Param; unit: Unit }
  | { kind: "atMost"; measure: Measure; value: number | Param; unit: Unit }
  /** Some row of the table is so. */
  | { kind: "holds"; table: TableId; where: Condition; substitute?: boolean }
  | { kind: "all"; of: readonly Test[] }
  | { kind: "any"; of: readonly Test[] };

/** A document that must be on file, dated within the past `months` where given. */
export interface InHand {
  kind: string;
  months?: number | Param;
}

export type SchemeId = "itss" | "ccid" | "csmm";
export type Group = "entry" | "capability" | "material" | "indicator";
export type Stage = "plan" | "implement" | "operate" | "improve" | "supervise";

export interface Requirement {
  /** `<scheme>.<level>.<name>`; an indicator that gates no level has `i` for its level. */
  id: string;
  /** The level that brings it in; null gates none. */
  level: string | null;
  group: Group;
  dimension: string;
  stage: Stage | null;
  /** Applies at the levels above too. */
  carries: boolean;
  /** Null for a requirement of documents alone. */
  test: Test | null;
  inHand: readonly InHand[];
  appliesWhen?: Test;
  source: { document: string; place: string };
  /** Codes of readings taken where the source leaves room; sentences in `locales`. */
  readings: readonly string[];
}

/** A level of a scheme, lowest first in a rule book. */
export interface LevelDefinition {
  level: string;
  /** Its name; empty where the source gives none but the number. */
  en: string;
  zh: string;
  /** Partial: the source gives no complete conditions for it. */
  coverage: "full" | "partial";
}

/** A known difference of the source from public material, and the requirements whose findings show it. */
export interface SourceNotice {
  /** Its sentence is in `locales/notices.ts`. */
  code: string;
  requirements: readonly string[];
}

/** A choice that a workbook makes about a rule book: each moves levels or standard thresholds, and the report says so. */
export interface BookOption {
  /** Its full key, as `ccid.indicatorsFrom`. */
  option: string;
  /** The first is the standard. */
  choices: readonly OptionChoice[];
}

export interface OptionChoice {
  choice: string;
  /** Requirements that gate no level count as capability from this level on. */
  indicatorsFrom?: string;
  /** Thresholds that have another standard value, by full key. */
  params?: Readonly<Record<string, number>>;
}

/** Everything that is judged for one scheme. */
export interface RuleBook {
  scheme: SchemeId;
  edition: string;
  levels: readonly LevelDefinition[];
  dimensions: readonly { dimension: string; en: string; zh: string }[];
  requirements: readonly Requirement[];
  notices?: readonly SourceNotice[];
  options?: readonly BookOption[];
}

/** The truth of a condition: false, unknown, true; `all` is the least, `any` the greatest. */
export const TRUTH = { no: 0, unknown: 1, yes: 2 } as const;
export type Truth = 0 | 1 | 2;

/** The whole test of a requirement: what is measured, and every document that must be on file. */
export function wholeTest(requirement: Requirement): Test {
  const documents = requirement.inHand.map(inHandTest);
  if (requirement.test === null) {
    return documents.length === 1 ? documents[0]! : { kind: "all", of: documents };
  }
  return documents.length === 0 ? requirement.test : { kind: "all", of: [requirement.test, ...documents] };
}

/** "On file" as a test; which rows of the evidence table stand at all is `standing.ts`'s matter. */
function inHandTest({ kind, months }: InHand): Test {
  const ofKind: Condition = { kind: "compare", field: "kind", op: "eq", value: { literal: kind } };
  if (months === undefined) return { kind: "holds", table: "evidence", where: ofKind };
  return {
    kind: "holds",
    table: "evidence",
    where: { kind: "all", of: [ofKind, pastMonths("issuedOn", months)] },
  };
}

/** EDATE(asOf, -months) < field <= asOf. */
export function pastMonths(field: string, months: number | Param): Condition {
  return {
    kind: "all",
    of: [
      { kind: "compare", field, op: "gt", value: { asOf: "earlier", months } },
      { kind: "compare", field, op: "lte", value: { asOf: "same", months: 0 } },
    ],
  };
}
