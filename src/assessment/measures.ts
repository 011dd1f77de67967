/** What a finding measured: one entry a bound, in the order of the test. */
import { edate } from "../rules/dates";
import type { BoundOutcome, Evaluator, HoldsOutcome, TestOutcome } from "../rules/evaluate";
import { TRUTH, type Condition, type Truth } from "../rules/expression";
import { gapOf } from "../rules/gap";
import { ANY_NUMBER } from "../rules/interval";
import { catalogue } from "../tables/catalogue";
import { FIRST_DAY, LAST_DAY } from "../tables/days";
import { numbersOf } from "../tables/facts";
import type { FindingMeasure } from "./assessment";
import type { Outcomes } from "./verdict";

/** What a requirement measured; nothing where it does not apply. */
export function measuresOf(
  { application, asItStands, onFigures }: Outcomes,
  evaluator: Evaluator,
): FindingMeasure[] {
  return application?.truth === TRUTH.no ? [] : findingMeasures(asItStands, onFigures, evaluator);
}

/**
 * The bounds of an outcome as it stands, each with its status; `onFigures` is the outcome of the same test with
 * every document on file. A date that a pivoted table must state by some day counts as a bound too.
 */
function findingMeasures(
  asItStands: TestOutcome,
  onFigures: TestOutcome,
  evaluator: Evaluator,
): FindingMeasure[] {
  switch (asItStands.kind) {
    case "all":
    case "any": {
      const { of } = onFigures as typeof asItStands;
      return asItStands.of.flatMap((part, at) => findingMeasures(part, of[at]!, evaluator));
    }
    case "atLeast":
    case "atMost":
      return [boundMeasure(asItStands, onFigures as BoundOutcome)];
    case "holds":
      return dayMeasure(asItStands, onFigures.truth, evaluator);
  }
}

function boundMeasure(outcome: BoundOutcome, onFigures: BoundOutcome): FindingMeasure {
  const { kind, actual, required, test, truth, reason } = outcome;
  return {
    kind: "number",
    measure: test.measure,
    actual,
    onFigures: onFigures.actual,
    op: kind,
    required,
    unit: test.unit,
    gap: gapOf(outcome),
    status: measureStatus(truth, onFigures.truth),
    reason,
  };
}

/** "Registered at least 12 months ago": the day stated, and the last day that would do. */
function dayMeasure(outcome: HoldsOutcome, onFigures: Truth, evaluator: Evaluator): FindingMeasure[] {
  const { table, where } = outcome.test;
  const deadline = deadlineOf(where, evaluator);
  const facts = evaluator.table(table);
  if (deadline === null || !catalogue[table].pivoted || facts.rowCount !== 1) return [];
  const days = numbersOf(facts, deadline.field);
  const isAnyDay = days.lo[0]! <= FIRST_DAY && days.hi[0]! >= LAST_DAY;
  const actual = isAnyDay ? ANY_NUMBER : { lo: days.lo[0]!, hi: days.hi[0]! };
  const gap = gapOf({ kind: "atMost", actual, required: deadline.day });
  const status = measureStatus(outcome.truth, onFigures);
  return [
    {
      kind: "day",
      measure: null,
      actual,
      onFigures: actual,
      op: "atMost",
      required: deadline.day,
      unit: "day",
      gap,
      status,
      reason: outcome.reason,
    },
  ];
}

function deadlineOf(where: Condition, { asOf, amount }: Evaluator): { field: string; day: number } | null {
  if (where.kind !== "compare" || where.op !== "lte" || !("asOf" in where.value)) return null;
  return { field: where.field, day: edate(asOf, -amount(where.value.months)) };
}

function measureStatus(asItStands: Truth, onFigures: Truth): FindingMeasure["status"] {
  if (asItStands === TRUTH.yes) return "met";
  if (onFigures === TRUTH.yes) return "evidence-missing";
  return onFigures === TRUTH.no ? "not-met" : "undetermined";
}
