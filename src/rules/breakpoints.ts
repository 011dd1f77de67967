/**
 * When time alone can turn a verdict: the days after the assessment date on which some date condition of a
 * requirement may change for these facts. Between two of them every verdict stays as it is.
 */
import type { TableId } from "../tables/catalogue";
import { dayOf, partsOf, type Day } from "../tables/days";
import { numbersOf, type Facts, type TableFacts } from "../tables/facts";
import type { DateCondition, DateUse } from "./date-conditions";
import { edate, firstDayReaching } from "./dates";
import type { CompareOp, Param } from "./expression";

/** The days in question: after the assessment date, up to and with `until`. */
export interface Ahead {
  readonly asOf: Day;
  readonly until: Day;
}

type Amount = (value: number | Param) => number;

/** The days on which conditions change; on `sharp` ones also what is no condition of a row: the fiscal year, which indicator rows are current. */
export interface Breakpoints {
  /** Ascending, each once; the sharp ones are among them. */
  readonly days: readonly Day[];
  readonly sharp: ReadonlySet<Day>;
}

/** The breakpoints of a requirement. Linear in the rows of the tables that its date conditions read. */
export function breakpoints(use: DateUse, facts: Facts, ahead: Ahead, amount: Amount): Breakpoints {
  const days = new Set<Day>();
  for (const { table, field, op, months } of use.conditions) {
    for (const day of turningDays(facts, table, field, { op, months: amount(months) }, ahead)) days.add(day);
  }
  const sharp = new Set<Day>([
    ...(use.fiscalYear ? newYears(ahead) : []),
    ...(use.currentRows ? periodDays(facts, ahead) : []),
  ]);
  return { days: [...new Set([...days, ...sharp])].sort((a, b) => a - b), sharp };
}

/** Rows of a date condition's table, as rules see it the day before, whose date meets or leaves its bound on this day. */
export function rowsTurning(condition: DateCondition, table: TableFacts, day: Day, amount: Amount): number[] {
  const months = amount(condition.months);
  const { lo, hi } = numbersOf(table, condition.field);
  const before = edate(day - 1, -months);
  const now = edate(day, -months);
  const shifts = reachesNextDay(condition.op);
  const rows: number[] = [];
  for (let row = 0; row < lo.length; row++) {
    if (isPassed(lo[row]!, shifts, before, now) || isPassed(hi[row]!, shifts, before, now)) rows.push(row);
  }
  return rows;
}

/** The bound moves from one day to a later one and passes an end of a cell. */
function isPassed(end: number, shifts: readonly number[], before: Day, now: Day): boolean {
  for (const shift of shifts) if (end + shift > before && end + shift <= now) return true;
  return false;
}

/** A comparison turns when the bound reaches the cell's day, or when it reaches the day after it. */
function reachesNextDay(op: CompareOp): readonly (0 | 1)[] {
  switch (op) {
    case "gt":
    case "lte":
      return [0];
    case "gte":
    case "lt":
      return [1];
    case "eq":
    case "ne":
    case "in":
      return [0, 1];
  }
}

function turningDays(
  facts: Facts,
  table: TableId,
  field: string,
  { op, months }: { op: CompareOp; months: number },
  { asOf, until }: Ahead,
): Set<Day> {
  const { lo, hi } = numbersOf(facts.tables[table], field);
  const [before, last] = [edate(asOf, -months), edate(until, -months)];
  const bounds = new Set<Day>();
  for (const shift of reachesNextDay(op)) {
    for (let row = 0; row < lo.length; row++) {
      const [from, to] = [lo[row]! + shift, hi[row]! + shift];
      if (from > before && from <= last) bounds.add(from);
      if (to > before && to <= last) bounds.add(to);
    }
  }
  return new Set([...bounds].map((bound) => firstDayReaching(bound, months)));
}

/** First days of years. */
function newYears({ asOf, until }: Ahead): Day[] {
  const days: Day[] = [];
  for (let year = partsOf(asOf).year + 1; ; year++) {
    const day = dayOf(year, 1, 1);
    if (day === null || day > until) return days;
    days.push(day);
  }
}

/**
 * The days on which periods of indicators end, or may end: from then on another row may be the current one. Where some
 * row's period is not known, that row may be the current one from the day after on.
 */
function periodDays(facts: Facts, ahead: Ahead): Set<Day> {
  const { lo, hi } = numbersOf(facts.tables.kpis, "periodEnd");
  const op = lo.every((end, row) => end === hi[row]) ? "lte" : "eq";
  return turningDays(facts, "kpis", "periodEnd", { op, months: 0 }, ahead);
}
