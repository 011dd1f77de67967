/** The line on which a bound is drawn, and the steps in which its number moves. */
import type { Unit } from "../../../../rules/expression";
import type { Interval } from "../../../../rules/interval";

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Half a year beside the days that are drawn. */
const DAYS_BESIDE = 183;
/** What is less is as good as nothing. */
const LEAST = 1e-9;
/** Ends of scales that are easily read. */
const ends = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
const steps = [1, 2, 5, 10];

/**
 * A scale on which the threshold and the known ends of these numbers lie, with room beyond; within `range` where
 * the numbers themselves are. Shares end at 100 % where none of the numbers is above.
 */
export function scaleOf(
  unit: Unit | "day",
  numbers: readonly Interval[],
  required: number,
  range: Interval = { lo: -Infinity, hi: Infinity },
): Scale {
  const known = [required, ...numbers.flatMap(({ lo, hi }) => [lo, hi])].filter(Number.isFinite);
  const [least, greatest] = [Math.min(...known), Math.max(...known)];
  if (unit === "day") return { min: least - DAYS_BESIDE, max: greatest + DAYS_BESIDE, step: 1 };
  const top = niceEnd(Math.max(greatest * 1.25, isWhole(unit) ? greatest + 2 : 0));
  const capped = unit === "ratio" && greatest <= 1 ? Math.min(1, top) : top;
  const min = Math.max(range.lo, least < 0 ? -niceEnd(-least * 1.25) : 0);
  const max = Math.max(greatest, Math.min(range.hi, capped));
  return { min, max, step: stepOf(unit, max - min) };
}

/** Where a number lies, from 0 to 1; beyond the ends at the ends. */
export function placeOn({ min, max }: Scale, value: number): number {
  if (max <= min) return 0;
  return Math.min(1, Math.max(0, (value - min) / (max - min)));
}

function isWhole(unit: Unit): boolean {
  return unit !== "ratio" && unit !== "CNY" && unit !== "hour" && unit !== "point" && unit !== "year";
}

function niceEnd(value: number): number {
  if (value < LEAST) return 1;
  const scale = 10 ** Math.floor(Math.log10(value));
  const end = ends.find((each) => each * scale >= value * (1 - 1e-12)) ?? 10;
  return Number((end * scale).toPrecision(12));
}

/** About a hundred steps from end to end, of a length that is easily read. */
function stepOf(unit: Unit, length: number): number {
  if (isWhole(unit)) return 1;
  const least = length / 100;
  const scale = 10 ** Math.floor(Math.log10(least));
  const step = steps.find((each) => each * scale >= least * (1 - 1e-12)) ?? 10;
  return Number((step * scale).toPrecision(12));
}
