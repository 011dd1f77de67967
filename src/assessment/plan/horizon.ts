/** The days for which to plan, and how the requirements stand on them where nothing is changed. */
import { breakpoints } from "../../rules/breakpoints";
import { dateUse } from "../../rules/date-conditions";
import { edate } from "../../rules/dates";
import type { Evaluator } from "../../rules/evaluate";
import type { Requirement } from "../../rules/expression";
import type { Day } from "../../tables/days";
import type { Facts } from "../../tables/facts";
import type { AssessmentOptions, Status } from "../assessment";
import { evaluatorsFor } from "../evaluators";
import { isPassed } from "../levels";
import { turnsOf } from "../turns";
import { judgeOf } from "../verdict";

/** Further ahead than three years nobody waits for a certificate. */
export const MONTHS_AHEAD = 36;

/** How one requirement stands on the days ahead if nothing is changed. */
export interface Standing {
  readonly requirement: Requirement;
  isPassedOn(day: Day): boolean;
  /** Days on which it is not passed: today, and each on which it turns to such a status. */
  readonly unmetFrom: readonly Day[];
}

/** How the requirements stand, in their order. */
export function standingsOf(
  requirements: readonly Requirement[],
  facts: Facts,
  options: AssessmentOptions,
): Standing[] {
  const { asOf } = options;
  const now = evaluatorsFor(facts, options)(asOf);
  const turns = turnsOf(requirements, facts, options, { asOf, until: edate(asOf, MONTHS_AHEAD) });
  return requirements.map((requirement) => {
    const statuses: { from: Day; status: Status }[] = [
      { from: asOf, status: judgeOf(requirement)(now).status },
      ...turns
        .filter((turn) => turn.requirement === requirement)
        .map(({ day, after }) => ({ from: day, status: after })),
    ];
    return {
      requirement,
      isPassedOn: (day) => isPassed(statuses.findLast(({ from }) => from <= day)!.status),
      unmetFrom: statuses.filter(({ status }) => !isPassed(status)).map(({ from }) => from),
    };
  });
}

/** Today, and every later day on which time can turn a requirement for one of these evaluators' facts. Ascending. */
export function planningDays(
  requirements: readonly Requirement[],
  asOf: Day,
  evaluators: readonly Evaluator[],
): Day[] {
  const ahead = { asOf, until: edate(asOf, MONTHS_AHEAD) };
  const days = new Set<Day>([asOf]);
  for (const requirement of requirements) {
    const use = dateUse(requirement);
    for (const { facts, amount } of evaluators) {
      for (const day of breakpoints(use, facts, ahead, amount).days) days.add(day);
    }
  }
  return [...days].sort((a, b) => a - b);
}
