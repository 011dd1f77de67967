/** When waiting alone meets a part of a requirement, as the facts stand. */
import { breakpoints } from "../rules/breakpoints";
import { dateUse } from "../rules/date-conditions";
import { edate } from "../rules/dates";
import type { Evaluator, TestOutcome } from "../rules/evaluate";
import { TRUTH, type Requirement, type Test } from "../rules/expression";
import type { Day } from "../tables/days";

/** Further ahead nobody plans; thresholds in months are shorter. */
const MONTHS_AHEAD = 120;

/** The evaluator of a day, or of all days from one to another at once. */
export type EvaluatorOver = (from: Day, until: Day) => Evaluator;

/** The first day after the assessment date on which the part of a requirement is surely met; null if there is none. */
export function firstDayMet(
  { test, mode }: TestOutcome,
  requirement: Requirement,
  evaluatorOver: EvaluatorOver,
  asOf: Day,
): Day | null {
  const { facts, amount } = evaluatorOver(asOf, asOf);
  const ahead = { asOf, until: edate(asOf, MONTHS_AHEAD) };
  const { days, sharp } = breakpoints(dateUse(partOf(requirement, test)), facts, ahead, amount);
  for (const span of spansBetween(days, sharp)) {
    const found = firstIn(span);
    if (found !== null) return found;
  }
  return null;

  /** By halves: days on all of which the part is surely not met need no closer look. */
  function firstIn(span: readonly Day[]): Day | null {
    const { truth } = evaluatorOver(span[0]!, span.at(-1)!).test(test, mode);
    if (truth === TRUTH.no) return null;
    if (span.length === 1) return truth === TRUTH.yes ? span[0]! : null;
    const half = span.length >> 1;
    return firstIn(span.slice(0, half)) ?? firstIn(span.slice(half));
  }
}

/** The days in runs that none but their first is sharp: days on both sides of a sharp one are never judged at once. */
function spansBetween(days: readonly Day[], sharp: ReadonlySet<Day>): Day[][] {
  const spans: Day[][] = [];
  for (const day of days) {
    if (spans.length === 0 || sharp.has(day)) spans.push([day]);
    else spans.at(-1)!.push(day);
  }
  return spans;
}

/** A requirement of nothing but the part. */
function partOf(requirement: Requirement, test: Test): Requirement {
  const part = { ...requirement, test, inHand: [] };
  delete part.appliesWhen;
  return part;
}
