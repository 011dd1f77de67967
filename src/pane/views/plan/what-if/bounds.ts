/** The bounds of a requirement: each with its threshold, and the place of its numbers among those of a finding. */
import type { FindingMeasure } from "../../../../assessment/assessment";
import { wholeTest, type Param, type Requirement } from "../../../../rules/expression";
import { boundsIn } from "../../../../rules/rows-asked";

/** What a requirement bounds: a number (`bound` counts those) or a day, at its place among the measures of its finding. */
export interface ShownBound {
  readonly at: number;
  readonly bound: number | null;
  readonly param: Param | null;
}

/** The measures of a finding, each with the bound that it is of. */
export function shownBounds(requirement: Requirement, measures: readonly FindingMeasure[]): ShownBound[] {
  const bounds = boundsIn(wholeTest(requirement));
  let count = 0;
  return measures.map(({ kind }, at) => {
    if (kind === "day") return { at, bound: null, param: null };
    const bound = count++;
    const value = bounds[bound]?.value;
    return { at, bound, param: typeof value === "object" ? value : null };
  });
}
