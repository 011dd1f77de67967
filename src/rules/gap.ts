/** What is short, and by how much; what decides a verdict; which rows are nearest to turning it. */
import type { BoundOutcome } from "./evaluate";
import type { Interval } from "./interval";

export { decidingCells } from "./deciding-cells";
export { nearMisses, type NearMiss } from "./near-misses";

/** How much is missing to a bound at best and at worst, in the bound's unit; 0 to 0 where it is met. */
export function gapOf({
  kind,
  actual,
  required,
}: Pick<BoundOutcome, "kind" | "actual" | "required">): Interval {
  const tolerance = 1e-9 * Math.max(1, Math.abs(required));
  const short = (number: number) => {
    const missing = kind === "atLeast" ? required - number : number - required;
    return missing > tolerance ? missing : 0;
  };
  const [atLow, atHigh] = [short(actual.lo), short(actual.hi)];
  return { lo: Math.min(atLow, atHigh), hi: Math.max(atLow, atHigh) };
}
