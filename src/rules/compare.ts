/** Three-valued comparisons of intervals. NaN ends stand for "there is none", which no comparison meets. */
import { edate } from "./dates";
import { TRUTH, type CompareOp, type Truth } from "./expression";

const { no, unknown, yes } = TRUTH;

/** Compares [aLo, aHi] with [bLo, bHi]. */
export type IntervalComparison = (aLo: number, aHi: number, bLo: number, bHi: number) => Truth;

/** Met for every pair of values, for some, or for none. */
export const intervalComparisons: Readonly<Record<Exclude<CompareOp, "in">, IntervalComparison>> = {
  lt: (aLo, aHi, bLo, bHi) => (aHi < bLo ? yes : aLo < bHi ? unknown : no),
  lte: (aLo, aHi, bLo, bHi) => (aHi <= bLo ? yes : aLo <= bHi ? unknown : no),
  gt: (aLo, aHi, bLo, bHi) => (aLo > bHi ? yes : aHi > bLo ? unknown : no),
  gte: (aLo, aHi, bLo, bHi) => (aLo >= bHi ? yes : aHi >= bLo ? unknown : no),
  eq: (aLo, aHi, bLo, bHi) => {
    if (!(aLo <= bHi && bLo <= aHi)) return no;
    return aLo === aHi && bLo === bHi ? yes : unknown;
  },
  ne: (aLo, aHi, bLo, bHi) => {
    if (aHi < bLo || bHi < aLo) return yes;
    const single = aLo === aHi && bLo === bHi;
    return !single && aLo <= bHi && bLo <= aHi ? unknown : no;
  },
};

/** The contract counts its last day: to + 1 day >= EDATE(from, months). EDATE is monotone, so the ends decide. */
export function spansMonths(
  fromLo: number,
  fromHi: number,
  toLo: number,
  toHi: number,
  months: number,
): Truth {
  if (toLo + 1 >= edate(fromHi, months)) return yes;
  return toHi + 1 >= edate(fromLo, months) ? unknown : no;
}

/**
 * |a - b| > by x |a|, `by` a share of at least 0. What lies within 1e-9 x max(1, by x |a|) of the limit
 * does not differ: 0.5 % of an amount is seldom exact in binary.
 */
export function differsBy(aLo: number, aHi: number, bLo: number, bHi: number, by: number): Truth {
  const crossesZero = aLo < 0 && aHi > 0;
  const [upperLo, upperHi] = [limit(aLo, by, 1), limit(aHi, by, 1)];
  const [lowerLo, lowerHi] = [limit(aLo, by, -1), limit(aHi, by, -1)];
  const upperAtZero = crossesZero ? limit(0, by, 1) : upperLo;
  const lowerAtZero = crossesZero ? limit(0, by, -1) : lowerLo;
  if (bLo > Math.max(upperLo, upperAtZero, upperHi)) return yes;
  if (bHi < Math.min(lowerLo, lowerAtZero, lowerHi)) return yes;
  if (bHi > Math.min(upperLo, upperAtZero, upperHi)) return unknown;
  return bLo < Math.max(lowerLo, lowerAtZero, lowerHi) ? unknown : no;
}

/** The highest (side 1) or lowest (side -1) number that does not differ from `a`. */
function limit(a: number, by: number, side: 1 | -1): number {
  const allowed = by === 0 ? 0 : by * Math.abs(a);
  if (allowed === Infinity) return by < 1 ? a : side * Infinity;
  return a + side * (allowed + 1e-9 * Math.max(1, allowed));
}
