/** Compares a plan with every choice of moves. */
import { defaultCosts } from "../../../src/assessment/plan/costs";
import { unmetIn } from "../../../src/assessment/plan/day-plan";
import { editsFor } from "../../../src/assessment/plan/move";
import { makePlan, prospectOf, type PlanInput } from "../../../src/assessment/plan/plan";
import type { Solver } from "../../../src/assessment/plan/solver";
import { createWhatIf } from "../../../src/assessment/what-if/create";
import type { AssessmentOptions } from "../../../src/assessment/assessment";
import type { Facts } from "../../../src/tables/facts";
import { cheapest, fewestUnmet } from "./brute-force";

/** More choices than these are not tried; such workbooks are left out. */
const MOST_MOVES = 9;
const MOST_CHOICES = 3000;

/** Level 1 of a rule book of one level. */
export const request = { scheme: "itss", level: "1", goal: "eligible" } as const;
export const costs = { ...defaultCosts, wait: 0.05 };

/** How often each came up. */
export interface Outcomes {
  planned: number;
  "out-of-reach": number;
  reached: number;
  waiting: number;
  leftOut: number;
}

export const noOutcomes = (): Outcomes => ({
  planned: 0,
  "out-of-reach": 0,
  reached: 0,
  waiting: 0,
  leftOut: 0,
});

/** The plan reaches the target, no choice of moves on whatever day is cheaper, and what is out of reach is so. */
export async function comparePlan(
  facts: Facts,
  options: AssessmentOptions,
  solver: Solver,
  seen: Outcomes,
): Promise<void> {
  const whatIf = createWhatIf(facts, options);
  const input: PlanInput = { facts, options, whatIf, solver, costs };
  const prospect = prospectOf(request, input);
  const { moves, days, requirements } = prospect;
  if (moves.length > MOST_MOVES || 2 ** moves.length * days.length > MOST_CHOICES) {
    seen.leftOut++;
    return;
  }
  const plan = await makePlan(request, input);
  seen[plan.outcome]++;
  if (plan.day !== null && plan.day > options.asOf) seen.waiting++;
  const best = cheapest(prospect, whatIf, costs.wait);
  expect(plan.isProven).toBe(true);
  expect(plan.outcome === "out-of-reach").toBe(best === null);
  if (best === null) {
    expect(plan.inTheWay).toHaveLength(fewestUnmet(prospect, whatIf));
    return;
  }
  expect(plan.cost).toBeCloseTo(best.cost, 6);
  const carriedOut = editsFor(
    plan.steps.map(({ move }) => move),
    plan.day!,
  );
  expect(unmetIn(whatIf.outlook(carriedOut), requirements)).toEqual([]);
}
