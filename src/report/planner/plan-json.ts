/** A plan as plain data for other programs. */
import type { DocumentAsked } from "../../assessment/plan/document-asked";
import type { Plan } from "../../assessment/plan/plan";
import { isoDate, type Day } from "../../tables/days";
import type { Language } from "../../tables/definition";
import { formatAddress } from "../../workbook/workbook";
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
      cell: step.cell?.cell ? formatAddress(step.cell.cell) : null,
      document: step.asked && documentJson(step.asked),
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

/** What is asked of a document, and the row on file that does not count. */
function documentJson({ kind, thirdParty, window, reason, evidence }: DocumentAsked) {
  return {
    kind,
    thirdParty,
    window: window && { from: isoDate(window.from), to: isoDate(window.to) },
    reason,
    evidence: evidence && formatAddress(evidence),
  };
}
