/**
 * What rows are compared with: thresholds, days and fiscal years, each as one interval that every condition on it shares
 * and that moves when the assessment date, the fiscal year or a threshold does.
 */
import type { TableId } from "../tables/catalogue";
import type { Day } from "../tables/days";
import type { TableFacts } from "../tables/facts";
import type { BoundUse } from "./conditions";
import { edate, yearEnd } from "./dates";
import type { Operand, Param } from "./expression";
import { shift, type Interval } from "./interval";
import { remembered, structure } from "./remember";

/** What bounds depend on. */
export interface Standpoint {
  readonly asOf: Day;
  /** The last of several days in question; what changes between them is unknown. */
  readonly until: Day;
  readonly fiscalYear: Interval;
  /** The value of a threshold, overridden or not. */
  amount(value: number | Param): number;
}

interface Bound {
  readonly operand: Operand;
  readonly interval: { lo: number; hi: number };
  readonly uses: BoundUse[];
}

/** Rows that an operand passes. */
export interface Passed {
  readonly table: TableId;
  readonly operand: Operand;
  readonly rows: ReadonlySet<number>;
}

export interface Bounds {
  bound(value: Operand, at: BoundUse): Readonly<Interval> | null;
  /** The rows that may turn when all bounds move to another standpoint. */
  rowsPassed(to: Standpoint): Passed[];
  moveTo(standpoint: Standpoint): void;
  /** Leaves out the uses in a table; its rows are looked up anew. */
  forget(id: TableId): void;
}

export function createBounds(start: Standpoint, table: (id: TableId) => TableFacts): Bounds {
  const bounds = new Map<string, Bound>();
  const sorted = remembered((id: TableId, field: string) => sortedEnds(table(id), field));
  return {
    bound(operand, use) {
      const key = structure(operand);
      const known = bounds.get(key);
      if (known !== undefined) {
        if (!known.uses.some(({ table: id, field }) => id === use.table && field === use.field)) {
          known.uses.push(use);
        }
        return known.interval;
      }
      const interval = operandInterval(operand, start);
      if (interval === null) return null;
      bounds.set(key, { operand, interval: { ...interval }, uses: [use] });
      return bounds.get(key)!.interval;
    },
    rowsPassed(to) {
      const passed: Passed[] = [];
      for (const { operand, interval, uses } of bounds.values()) {
        const next = operandInterval(operand, to)!;
        if (next.lo === interval.lo && next.hi === interval.hi) continue;
        const between = { lo: Math.min(interval.lo, next.lo), hi: Math.max(interval.hi, next.hi) };
        for (const { table: id, field } of uses) {
          const rows = new Set<number>();
          if (field === null) for (let row = 0; row < table(id).rowCount; row++) rows.add(row);
          else sorted(id, field).addBetween(between, rows);
          passed.push({ table: id, operand, rows });
        }
      }
      return passed;
    },
    moveTo(standpoint) {
      start = standpoint;
      for (const { operand, interval } of bounds.values()) {
        Object.assign(interval, operandInterval(operand, start));
      }
    },
    forget(id) {
      sorted.forget((other) => other === id);
    },
  };
}

/** The numbers or days that an operand could stand for; null for texts and fields. */
function operandInterval(value: Operand, { asOf, until, fiscalYear, amount }: Standpoint): Interval | null {
  const exactly = (number: number): Interval => ({ lo: number, hi: number });
  if ("param" in value) return exactly(amount(value));
  if ("asOf" in value) {
    const months = amount(value.months);
    return { lo: edate(asOf, -months), hi: edate(until, -months) };
  }
  if ("fiscalYear" in value) return shift(fiscalYear, value.fiscalYear);
  if ("fiscalYearEnd" in value) {
    const { lo, hi } = shift(fiscalYear, value.fiscalYearEnd);
    return { lo: yearEnd(lo), hi: yearEnd(hi) };
  }
  if (!("literal" in value) || typeof value.literal === "string") return null;
  return exactly(Number(value.literal));
}

/** The rows of a column by its ends; rows that came later are looked at one by one. */
function sortedEnds(facts: TableFacts, field: string) {
  const column = facts.columns[field]!;
  if (column.kind !== "number") throw new Error(`The field ${field} has no ends to compare.`);
  const { lo, hi } = column;
  const known = facts.rowCount;
  const byEnd = [lo, hi].map((ends) =>
    Uint32Array.from({ length: known }, (_, row) => row)
      .filter((row) => !Number.isNaN(ends[row]!))
      .sort((a, b) => ends[a]! - ends[b]! || a - b),
  );
  return {
    addBetween(between: Interval, rows: Set<number>): void {
      [lo, hi].forEach((ends, which) => {
        const order = byEnd[which]!;
        for (let at = firstAtLeast(order, ends, between.lo); at < order.length; at++) {
          if (ends[order[at]!]! > between.hi) break;
          rows.add(order[at]!);
        }
      });
      for (let row = known; row < facts.rowCount; row++) rows.add(row);
    },
  };
}

function firstAtLeast(order: Uint32Array, ends: Float64Array, least: number): number {
  let [from, to] = [0, order.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ends[order[middle]!]! < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
