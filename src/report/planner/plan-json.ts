/** A plan as plain data for other programs. */
import type { Plan } from "../../assessment/plan/plan";
import { isoDate, type Day } from "../../tables/days";
import type { Language } from "../../tables/definition";
import { stepText } from "./step-text";

/** What `plan --format json` prints of one target. */
export function planJson(plan: Plan, language: Language) {
  const dayText = (day: Day | null) => (day === null ? null : isoDate(day));
  return {
    scheme: plan.scheme,
    target: plan.level,
    goal: plan.goal,
    outcome: plan.outcome,
    asOf: isoDate(plan.asOf),
    day: dayText(plan.day),
    cost: plan.outcome === "out-of-reach" ? null : plan.cost,
    waitingCost: plan.waitingCost,
    steps: plan.steps.map((step) => ({
      kind: step.move.kind,
      cost: step.move.cost,
      text: stepText(step, language),
      edit: step.edit,
      serves: step.serves,
    })),
    inTheWay: plan.inTheWay,
    earliest: dayText(plan.earliest),
    byWaiting: dayText(plan.byWaiting),
    isProven: plan.isProven,
    considered: plan.considered,
    proof:
      plan.outlook?.schemes
        .filter(({ scheme }) => scheme === plan.scheme)
        .map(({ onFigures, capability, eligible }) => ({ onFigures, capability, eligible }))[0] ?? null,
  };
}
