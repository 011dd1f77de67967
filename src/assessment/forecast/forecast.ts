/** What a forecast says: how statuses, levels and answers turn by time alone. Plain data, codes only. */
import type { Requirement, RuleBook, SchemeId } from "../../rules/expression";
import type { Day } from "../../tables/days";
import type { CellRef } from "../../tables/facts";
import type { Answer, Answers } from "../answers";
import type { LevelResult, Status } from "../assessment";
import type { RowsSubject } from "../calendar-entry";

export const causeKinds = [
  /** The last valid day of a certificate is over. */
  "expires",
  /** It falls out of a window that reaches some months back. */
  "too-old",
  /** It has been so for as many months as are asked for. */
  "held-long-enough",
  /** A date that lay ahead is reached. */
  "reached",
  /** A date passes in another way. */
  "passes",
  /** The latest closed fiscal year is another one. */
  "fiscal-year",
  /** Another row of an indicator is the current one. */
  "indicator",
] as const;
export type CauseKind = (typeof causeKinds)[number];

/** Why a requirement turns. */
export interface Cause {
  kind: CauseKind;
  /** How far the date lies back, where months are counted. */
  months: number | null;
  /** The fiscal year that becomes the latest closed one; null where no single one is known. */
  fiscalYear: number | null;
  /** The rows whose date it is. */
  about: RowsSubject | null;
  /** The cells of their dates, in sheet order. */
  cells: readonly CellRef[];
}

/** A requirement whose status turns. */
export interface RequirementTurn {
  requirement: Requirement;
  before: Status;
  after: Status;
  causes: readonly Cause[];
}

export interface LevelTurn {
  level: string;
  before: LevelResult["status"];
  after: LevelResult["status"];
}

export interface AnswerTurn {
  answer: Answer;
  before: string | null;
  after: string | null;
}

/** A day on which something of a scheme turns: an assessment on it says something else than one on the day before. */
export interface ForecastTurn {
  day: Day;
  /** In the order of the rule book. */
  requirements: readonly RequirementTurn[];
  /** Lowest first. */
  levels: readonly LevelTurn[];
  answers: readonly AnswerTurn[];
}

/** Days over which the three answers stay as they are. */
export interface AnswerSpan {
  from: Day;
  /** The last day. */
  to: Day;
  answers: Answers;
}

/** From when on a level is reached, if nothing but time passes. */
export interface LevelOutlook {
  level: string;
  coverage: LevelResult["coverage"];
  /** The first day on which the capability level is this one or a higher one; null: not up to the last day. */
  capability: Day | null;
  /** The first day on which it may be applied for. */
  eligible: Day | null;
  /** The first of the days on which the fewest requirements stand in the way, and these; none where it is reached. */
  closest: { day: Day; blockers: readonly string[] };
  /** Requirements that stand in its way today and that time alone meets, with the first such day. */
  waits: readonly { requirement: string; day: Day }[];
}

/** What has to be renewed, and by when, for a level to be kept. */
export interface Renewal {
  /** The last day on which all is still well. */
  lastDay: Day;
  turn: RequirementTurn;
  /** The levels that need the requirement: the highest that were reached up to this day. */
  keeps: readonly { answer: "capability" | "eligible"; level: string }[];
  /** The answers that fall on the next day; none where a level is lost already for another reason. */
  drops: readonly AnswerTurn[];
}

export interface SchemeForecast {
  scheme: SchemeId;
  ruleBook: RuleBook;
  /** At least one; the first begins on the assessment date, the last ends with the forecast. */
  spans: readonly AnswerSpan[];
  /** By day. */
  turns: readonly ForecastTurn[];
  /** Lowest first. */
  levels: readonly LevelOutlook[];
  /** By day. */
  renewals: readonly Renewal[];
}

export interface Forecast {
  asOf: Day;
  /** The last day that is looked at. */
  until: Day;
  schemes: readonly SchemeForecast[];
}
