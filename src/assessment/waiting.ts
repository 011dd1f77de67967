/** When waiting alone meets a part of a requirement, as the facts stand. */
import { breakpoints } from "../rules/breakpoints";
import { dateUse } from "../rules/date-conditions";
import { edate } from "../rules/dates";
import type { Evaluator, TestOutcome } from "../rules/evaluate";
import { TRUTH, type Requirement, type Test } from "../rules/expression";
import type { Day } from "../tables/days";

/** Further ahead nobody plans; thresholds in months are shorter. */
const MONTHS_AHEAD = 120;

/** The first day after the assessment date on which the part of a requirement is surely met; null if there is none. */
export function firstDayMet(
  { test, mode }: TestOutcome,
  requirement: Requirement,
  evaluatorAt: (day: Day) => Evaluator,
  asOf: Day,
): Day | null {
  const { facts, amount } = evaluatorAt(asOf);
  const ahead = { asOf, until: edate(asOf, MONTHS_AHEAD) };
  const { days } = breakpoints(dateUse(partOf(requirement, test)), facts, ahead, amount);
  return days.find((day) => evaluatorAt(day).test(test, mode).truth === TRUTH.yes) ?? null;
}

/** A requirement of nothing but the part. */
function partOf(requirement: Requirement, test: Test): Requirement {
  const part = { ...requirement, test, inHand: [] };
  delete part.appliesWhen;
  return part;
}
