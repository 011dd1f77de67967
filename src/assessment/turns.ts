/**
 * The days on which a requirement's status turns if nothing is typed meanwhile, and the rows whose dates bring
 * that about. Exact: an assessment on such a day and one on the day before differ, and on no other days.
 */
import { breakpoints, rowsTurning, type Ahead, type Breakpoints } from "../rules/breakpoints";
import { dateUse, type DateCondition, type DateUse } from "../rules/date-conditions";
import type { Evaluator } from "../rules/evaluate";
import { TRUTH, type Requirement } from "../rules/expression";
import { cellOf, type CellRef, type Facts, type TableFacts } from "../tables/facts";
import type { Day } from "../tables/days";
import type { AssessmentOptions, Status } from "./assessment";
import { evaluatorsFor, rememberedEvaluators, sweepFor, type EvaluatorAt, type Sweep } from "./evaluators";
import { isSettled, judgeOf } from "./verdict";

/** A date of a row that turns a verdict. */
export interface TurningRow {
  condition: DateCondition;
  /** The table as rules saw it the day before, and the row in it. */
  table: TableFacts;
  row: number;
  cell: CellRef | null;
}

/** A change of status by time alone. */
export interface Turn {
  requirement: Requirement;
  /** The first day of the new status. */
  day: Day;
  before: Status;
  after: Status;
  /** The rows that count differently from this day on; empty where the fiscal year or a new current indicator does it. */
  rows: readonly TurningRow[];
  /** The latest closed fiscal year is another one from this day on. */
  fiscalYear: boolean;
}

/** Every turn of these requirements in the days ahead, requirement by requirement, each in order. */
export function turnsOf(
  requirements: readonly Requirement[],
  facts: Facts,
  options: AssessmentOptions,
  ahead: Ahead,
): Turn[] {
  const days: Days = {
    at: rememberedEvaluators(evaluatorsFor(facts, options)),
    sweepFrom: sweepFor(facts, options),
  };
  return requirements.flatMap((requirement) => turnsOfOne(requirement, ahead, days));
}

/** Evaluators of days: of one, of several at once, and of one after another. */
interface Days {
  at: EvaluatorAt;
  sweepFrom(day: Day): Sweep;
}

function turnsOfOne(requirement: Requirement, ahead: Ahead, days: Days): Turn[] {
  const now = days.at(ahead.asOf);
  const use = dateUse(requirement);
  const points = breakpoints(use, now.facts, ahead, now.amount);
  if (points.days.length === 0) return [];
  return turningPoints(requirement, ahead.asOf, points, days).map(({ day, before, after }) => {
    const [then, since] = [days.at(day - 1), days.at(day)];
    return {
      requirement,
      day,
      before,
      after,
      rows: turningRows(use, day, then, since),
      fiscalYear: use.fiscalYear && then.fiscalYear.hi !== since.fiscalYear.hi,
    };
  });
}

type StatusChange = Pick<Turn, "day" | "before" | "after">;

/**
 * Looks for turns by halves: days over which the verdict is settled as a whole need no closer look. What is
 * undetermined on one day is so over all of them at once and never settled: such days are gone through one by one.
 * Days on both sides of a sharp point are never judged at once.
 */
function turningPoints(
  requirement: Requirement,
  asOf: Day,
  { days: later, sharp }: Breakpoints,
  { at: evaluatorAt, sweepFrom }: Days,
): StatusChange[] {
  const days = [asOf, ...later];
  const judge = judgeOf(requirement);
  const statuses = new Map<number, Status>();
  const statusAt = (at: number): Status => {
    const known = statuses.get(at) ?? judge(evaluatorAt(days[at]!)).status;
    statuses.set(at, known);
    return known;
  };
  const changes: StatusChange[] = [];
  const note = (at: number): void => {
    const [before, after] = [statusAt(at - 1), statusAt(at)];
    if (before !== after) changes.push({ day: days[at]!, before, after });
  };
  let sweep: Sweep | null = null;
  const goThrough = (from: number, to: number): void => {
    sweep ??= sweepFrom(days[from]!);
    for (let at = from + 1; at <= to; at++) {
      if (!statuses.has(at)) {
        sweep.goTo(days[at]!);
        statuses.set(at, judge(sweep.evaluator).status);
      }
      note(at);
    }
  };
  const between = (from: number, to: number): void => {
    if (from === to) return;
    if (to === from + 1) return note(to);
    if (statusAt(from) === statusAt(to)) {
      if (statusAt(from) === "undetermined") return goThrough(from, to);
      if (isSettled(judge(evaluatorAt(days[from]!, days[to]!)))) return;
    }
    const middle = (from + to) >> 1;
    between(from, middle);
    between(middle, to);
  };
  let start = 0;
  days.forEach((day, at) => {
    if (!sharp.has(day)) return;
    between(start, at - 1);
    between(at - 1, at);
    start = at;
  });
  between(start, days.length - 1);
  return changes;
}

/** The rows that a date condition is about and that count differently on two days in a row. */
function turningRows({ conditions }: DateUse, day: Day, then: Evaluator, since: Evaluator): TurningRow[] {
  const rows: TurningRow[] = [];
  for (const condition of conditions) {
    const { table, where, field } = condition;
    const facts = then.table(table);
    for (const row of rowsTurning(condition, facts, day, then.amount)) {
      if (where !== null && !countsDifferently(condition, row, then, since)) continue;
      rows.push({ condition, table: facts, row, cell: cellOf(facts, row, field) });
    }
  }
  return rows;
}

/**
 * As it stands, or with every document on file: a status comes of both. Which rows of indicators are current may
 * change with the day, so that of them only the day before is asked.
 */
function countsDifferently({ table, where }: DateCondition, row: number, then: Evaluator, since: Evaluator) {
  return [false, true].some((figures) => {
    const mode = { requirement: null, figures };
    const before = then.rowTruth(table, where!, mode)(row);
    if (table === "kpis") return before !== TRUTH.no;
    return before !== since.rowTruth(table, where!, mode)(row);
  });
}
