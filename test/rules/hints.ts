/** What a test singles out, so that random books can be close to it. */
import type { Day } from "../../src/tables/days";
import { monthsLater } from "./oracle";

/** Values that a test singles out, by `table.field`: the very threshold, or the code that it asks for. */
export type Hints = ReadonlyMap<string, readonly (number | string)[]>;
export const noHints: Hints = new Map();

/** What a test singles out: codes and numbers that cells are compared with, and days at the edges of its windows. */
export function hintsOf(
  node: unknown,
  asOf: Day,
  table = "",
  hints = new Map<string, (number | string)[]>(),
): Hints {
  if (typeof node !== "object" || node === null) return hints;
  const { kind, field, op, value, measure, of, table: named } = node as Record<string, unknown>;
  const here = typeof of === "string" ? of : typeof named === "string" ? named : table;
  const add = (place: string, values: (number | string)[]) =>
    hints.set(place, [...(hints.get(place) ?? []), ...values]);
  if (kind === "compare" && op !== undefined) add(`${here}.${String(field)}`, valuesIn(value, asOf));
  if (kind === "atLeast" || kind === "atMost") {
    const { of: counted, field: summed } = measure as Record<string, unknown>;
    if (typeof summed === "string") add(`${String(counted)}.${summed}`, valuesIn({ literal: value }, asOf));
  }
  for (const inner of Object.values(node)) hintsOf(inner, asOf, here, hints);
  return hints;
}

function valuesIn(operand: unknown, asOf: Day): (number | string)[] {
  const { literal, anyOf, value, asOf: side, months } = operand as Record<string, unknown>;
  if (Array.isArray(anyOf)) return anyOf as string[];
  if (typeof literal === "object" && literal !== null) return valuesIn(literal, asOf);
  const number = typeof literal === "number" ? literal : value;
  if (typeof number === "number") return [number, number, number * 0.999, number * 1.001];
  if (typeof literal === "string") return [literal];
  if (side === undefined) return [];
  const back = typeof months === "number" ? months : (months as { value: number }).value;
  return [-1, 0, 1].map((by) => monthsLater(asOf, -back) + by);
}
