/** Evaluators of one workbook's facts, for the assessment date and for other days. */
import { createEvaluator, createLiveEvaluator, type Evaluator, type EvaluatorInput } from "../rules/evaluate";
import { createLookUps } from "../rules/look-ups";
import type { Facts } from "../tables/facts";
import type { Day } from "../tables/days";
import type { AssessmentOptions } from "./assessment";
import { latestFiscalYear } from "./fiscal-year";

/**
 * The evaluator of a day; with `until` that of all days from the one to the other at once, among which the
 * fiscal year and the current rows of indicators must not change.
 */
export type EvaluatorAt = (asOf: Day, until?: Day) => Evaluator;

/** Makes evaluators; what does not depend on the day is looked up once for all of them. */
export function evaluatorsFor(facts: Facts, options: AssessmentOptions): EvaluatorAt {
  const shared = sharedBy(facts, options);
  return (asOf, until = asOf) =>
    createEvaluator({ ...shared, asOf, until, fiscalYear: latestFiscalYear(facts, asOf) });
}

/** An evaluator on its way through the days: each step costs the rows that it touches, not the tables. */
export interface Sweep {
  readonly evaluator: Evaluator;
  goTo(day: Day): void;
}

/** Makes sweeps that begin on a day. */
export function sweepFor(facts: Facts, options: AssessmentOptions): (from: Day) => Sweep {
  const shared = sharedBy(facts, options);
  return (from) => {
    const evaluator = createLiveEvaluator({
      ...shared,
      asOf: from,
      fiscalYear: latestFiscalYear(facts, from),
    });
    return {
      evaluator,
      goTo: (day) => evaluator.moveTo(day, latestFiscalYear(facts, day), () => {}),
    };
  };
}

function sharedBy(facts: Facts, options: AssessmentOptions): Omit<EvaluatorInput, "asOf" | "fiscalYear"> {
  return {
    facts,
    params: options.params,
    requirementIds: (options.ruleBooks ?? options.schemes).flatMap((book) =>
      book.requirements.map(({ id }) => id),
    ),
    lookUps: createLookUps(facts),
  };
}

/** Keeps the evaluators that were asked for last, so that verdicts on the same days share what they look up. */
export function rememberedEvaluators(evaluatorAt: EvaluatorAt, most = 32): EvaluatorAt {
  const known = new Map<string, Evaluator>();
  return (asOf, until = asOf) => {
    const key = `${asOf} ${until}`;
    const evaluator = known.get(key) ?? evaluatorAt(asOf, until);
    known.delete(key);
    known.set(key, evaluator);
    if (known.size > most) known.delete(known.keys().next().value!);
    return evaluator;
  };
}
