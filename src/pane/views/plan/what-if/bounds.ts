/** The bounds of a requirement: each with its threshold, and the place of its numbers among those of a finding. */
import type { FindingMeasure } from "../../../../assessment/assessment";
import {
  wholeTest,
  type Measure,
  type Param,
  type Requirement,
  type Test,
} from "../../../../rules/expression";

/** A bound of a test, in the order of the test. */
export interface TestBound {
  readonly measure: Measure;
  /** What may be moved; null where the rule book's number is fixed. */
  readonly param: Param | null;
}

/** What a requirement bounds: a number (`bound` counts those) or a day, at its place among the measures of its finding. */
export interface ShownBound {
  readonly at: number;
  readonly bound: number | null;
  readonly param: Param | null;
}

export function boundsOf(requirement: Requirement): TestBound[] {
  return boundsIn(wholeTest(requirement));
}

function boundsIn(test: Test): TestBound[] {
  switch (test.kind) {
    case "all":
    case "any":
      return test.of.flatMap(boundsIn);
    case "atLeast":
    case "atMost":
      return [{ measure: test.measure, param: typeof test.value === "number" ? null : test.value }];
    case "holds":
      return [];
  }
}

/** The measures of a finding, each with the bound that it is of. */
export function shownBounds(requirement: Requirement, measures: readonly FindingMeasure[]): ShownBound[] {
  const bounds = boundsOf(requirement);
  let count = 0;
  return measures.map(({ kind }, at) => {
    if (kind === "day") return { at, bound: null, param: null };
    const bound = count++;
    return { at, bound, param: bounds[bound]?.param ?? null };
  });
}
