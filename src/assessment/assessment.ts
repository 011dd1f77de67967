/**
 * What an assessment says: plain data, codes only. Sentences are made by `rules/to-text` and `locales`.
 */
import type { Choices, ChosenOption } from "../rules/choose-options";
import type { Group, Measure, RuleBook, SchemeId, Stage, Unit } from "../rules/expression";
import type { NearMiss } from "../rules/gap";
import type { Interval, UnknownReason } from "../rules/interval";
import type { Notice, Problem } from "../tables/facts";
import type { Day } from "../tables/days";
import type { CellRef } from "../workbook/workbook";
import type { PracticeDomainResult } from "./practice-domains";

export type { ChosenOption, Interval, NearMiss, UnknownReason };

/** From worst to best; the order in which a level takes the worst (`not-applicable` never weighs). */
export const statuses = ["not-met", "undetermined", "evidence-missing", "met", "not-applicable"] as const;
export type Status = (typeof statuses)[number];

/** One bound of a requirement. A `holds` test of a date condition is no bound; a test of documents alone has none. */
export interface FindingMeasure {
  /** `day`: actual and required are days (as in "registered at least 12 months ago"). */
  kind: "number" | "day";
  /** What is measured; null for a day. */
  measure: Measure | null;
  actual: Interval;
  /** The same if every document were on file. */
  onFigures: Interval;
  op: "atLeast" | "atMost";
  required: number;
  unit: Unit | "day";
  /** How much is missing at best and at worst; 0 to 0 where met. */
  gap: Interval;
  status: Exclude<Status, "not-applicable">;
  reason: UnknownReason | null;
}

export type MissingReason = "none" | "no-location" | "undated" | "out-of-window" | "not-third-party";

/** A document that a requirement lacks. */
export interface MissingEvidence {
  kind: string;
  /** The key of the row it is for, or null for the organisation. */
  subject: string | null;
  /** The cell of that row that names it. */
  cell: CellRef | null;
  /** The first and last day on which its date must lie. */
  window: { from: Day; to: Day } | null;
  reason: MissingReason;
  /** The evidence row that was found but does not count. */
  evidence: CellRef | null;
}

export interface Finding {
  requirement: string;
  level: string | null;
  group: Group;
  dimension: string;
  stage: Stage | null;
  status: Status;
  measures: FindingMeasure[];
  missingEvidence: MissingEvidence[];
  /** The cells that decide, or that keep it open; at most 50, in sheet order. */
  cells: CellRef[];
  /** At most 10, nearest first. */
  nearMisses: NearMiss[];
  readings: string[];
  /** Notices of the source that touch it. */
  notices: string[];
  overrides: { param: string; value: number; default: number; unit: Unit }[];
  /** The workbook's choices about the rule book that touch it, where they are not the standard. */
  choices: ChosenOption[];
  source: { document: string; place: string };
  /** A person's verdict, which stands beside the status and never changes it. */
  judgement: FindingJudgement | null;
}

/** A person's verdict on a requirement. */
export interface Judgement {
  verdict: Status;
  reason: string | null;
  by: string | null;
  date: Day | null;
  /** What the requirement read when the verdict was first seen, as `inputsOf` says it; null: it was never seen before. */
  inputs: string | null;
}

/** A verdict beside the finding that it is about. */
export interface FindingJudgement extends Judgement {
  /** What the requirement read when the verdict was first seen, this check included. */
  inputs: string;
  /** The requirement reads something else by now. */
  stale: boolean;
}

export interface LevelResult {
  level: string;
  status: Exclude<Status, "not-applicable">;
  coverage: "full" | "partial";
  counts: Record<Status, number>;
  /** Ids of the requirements that keep it from being met, worst first. */
  blockers: string[];
}

export interface DimensionResult {
  dimension: string;
  met: number;
  of: number;
}

/** The three answers and the levels, with the verdicts of people in place of the computed ones. */
export interface JudgedAnswers {
  onFigures: string | null;
  capability: string | null;
  eligible: string | null;
  /** Lowest first. */
  levels: LevelResult[];
}

export interface SchemeAssessment {
  /** As the workbook's choices make it. */
  ruleBook: RuleBook;
  scheme: SchemeId;
  edition: string;
  /** The workbook's choices about the rule book that are not the standard. */
  choices: ChosenOption[];
  target: string | null;
  onFigures: string | null;
  capability: string | null;
  eligible: string | null;
  /** Lowest first. */
  levels: LevelResult[];
  /** The level whose requirements the dimension profile counts: the target, else the one next above capability. */
  profileLevel: string;
  dimensions: DimensionResult[];
  /** How far each practice domain has come; of CSMM only. */
  practiceDomains: PracticeDomainResult[];
  findings: Finding[];
  /** Null where no person has judged a requirement of the scheme. */
  judged: JudgedAnswers | null;
}

/** One document to obtain: a line of *Missing evidence*. */
export interface DocumentToObtain {
  kind: string;
  subject: string | null;
  cell: CellRef | null;
  window: { from: Day; to: Day } | null;
  reason: MissingReason;
  evidence: CellRef | null;
  /** The requirements that it serves, with the level that brings each in; nearest level first. */
  serves: { scheme: SchemeId; requirement: string; level: string | null }[];
  /** True where obtaining it alone turns some requirement to met. */
  turnsAlone: boolean;
}

export interface Assessment {
  asOf: Day;
  /** The workbook states a date that is no single readable day, and today stands in for it. */
  dateIsUnclear?: boolean;
  fiscalYear: number | null;
  schemes: SchemeAssessment[];
  /** Most valuable first. */
  documents: DocumentToObtain[];
  problems: readonly Problem[];
  notices: readonly Notice[];
}

/** What the caller decides: the date, targets, and parameters that differ from the rule book's. */
export interface AssessmentOptions {
  asOf: Day;
  /** The workbook states a date that is no single readable day, and today stands in for it. */
  dateIsUnclear?: boolean;
  targets: Partial<Record<SchemeId, string>>;
  params: ReadonlyMap<string, number>;
  /** Choices about the rule books that differ from the standard, by the option's full key. */
  choices?: Choices;
  /** The rule books to assess by, with the choices carried out. */
  schemes: readonly RuleBook[];
  /** Every rule book that is known: evidence may be for requirements of those that are not assessed. */
  ruleBooks?: readonly RuleBook[];
  /** What people have judged, by requirement. */
  judgements?: ReadonlyMap<string, Judgement>;
}
