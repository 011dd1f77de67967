/** Numbers of which only bounds are known, and why. */

/** A measured number: exact, or an interval whose open ends are infinite. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

/** Why a measure is not known exactly, where there is one plain reason. */
export type UnknownReason =
  | "no-sheet"
  | "empty-proves-nothing"
  | "no-rows"
  | "several-rows"
  | "row-uncertain"
  | "cell-unknown"
  | "period-too-old"
  | "base-not-positive"
  | "empty-population";

/** No number at all, or any number. */
export const ANY_NUMBER: Interval = { lo: -Infinity, hi: Infinity };

export function isExact({ lo, hi }: Interval): boolean {
  return lo === hi;
}

/** Moves an interval; infinite ends stay. */
export function shift({ lo, hi }: Interval, by: number): Interval {
  return { lo: lo + by, hi: hi + by };
}

/** The quotients top / bottom for a bottom above 0; where two infinities meet, any quotient in between. */
export function quotient(top: Interval, bottom: Interval): Interval {
  const ends = [
    divide(top.lo, bottom.lo),
    divide(top.lo, bottom.hi),
    divide(top.hi, bottom.lo),
    divide(top.hi, bottom.hi),
  ];
  return { lo: Math.min(...ends), hi: Math.max(...ends) };
}

function divide(top: number, bottom: number): number {
  return bottom === Infinity ? 0 : top / bottom;
}
