/** Measures over rows: the interval of every number that the unknowns could make, and why it is not one number. */
import { catalogue, type TableId } from "../tables/catalogue";
import { numbersOf, type TableFacts } from "../tables/facts";
import { conjuncts } from "./candidates";
import type { RowTruth } from "./conditions";
import type { Condition, Measure } from "./expression";
import { ANY_NUMBER, isExact, quotient, type Interval, type UnknownReason } from "./interval";
import {
  gatherRows,
  tallyField,
  tallyRows,
  tallyShare,
  tallyValues,
  type Population,
  type Tally,
} from "./tallies";

/** What was measured. An unknown number is any number; `reason` is null where the number is exact. */
export interface Measured extends Interval {
  readonly reason: UnknownReason | null;
}

/** What a measure is taken on. */
export interface Rows {
  /** The rows of a table that may be so and that count at all for the requirement in question. */
  population(table: TableId, where: Condition): Population;
  where(table: TableId, condition: Condition): RowTruth;
  /** Counts every row of the population, and goes on counting whatever changes. */
  counted<T extends Tally>(population: Population, tally: T): T;
  /** Another measure on the same rows. */
  measure(measure: Measure): Measured;
  /** The table that is missing or proves nothing among those that the condition joins with, if any. */
  incompleteJoin(condition: Condition): TableFacts | null;
}

/** Says what a measure comes to now; asked again after rows have changed, it says what has become of it. */
export type Taker = () => Measured;

type Counted = Extract<Measure, { kind: "count" }>;
type Share = Extract<Measure, { kind: "share" }>;
type OfField = Extract<Measure, { kind: "sum" | "average" | "value" }>;

/** Makes ready to take a measure. Linear in the rows of its tables. */
export function taker(measure: Measure, rows: Rows): Taker {
  switch (measure.kind) {
    case "count":
      return measure.distinct === undefined
        ? count(measure, rows)
        : countDistinct(measure, measure.distinct, rows);
    case "share":
      return share(measure, rows);
    case "sum":
      return sum(measure, rows);
    case "average":
      return average(measure, rows);
    case "value":
      return value(measure, rows);
    case "ratio":
      return () => ratio(rows.measure(measure.top), rows.measure(measure.bottom));
    case "mean":
      return () => mean(measure.of.map((part) => rows.measure(part)));
    case "growth":
      return () => growth(rows.measure(measure.from), rows.measure(measure.to), measure.years);
  }
}

function count(measure: Counted, rows: Rows): Taker {
  const population = rows.population(measure.of, measure.where);
  const tally = rows.counted(population, tallyRows(population));
  return () => {
    const { sure, possible } = tally;
    const hi = population.table.complete ? possible : Infinity;
    return withReason({ lo: sure, hi }, () => openRows(population, measure.where, possible > sure, rows));
  };
}

function countDistinct(measure: Counted, field: string, rows: Rows): Taker {
  const population = rows.population(measure.of, measure.where);
  const counts = rows.counted(population, tallyRows(population));
  const values = rows.counted(population, tallyValues(population, measure.of, field));
  return () =>
    withReason(values.values, () => openRows(population, measure.where, counts.possible > counts.sure, rows));
}

function share(measure: Share, rows: Rows): Taker {
  const population = rows.population(measure.of, measure.among);
  const tally = rows.counted(population, tallyShare(population, rows.where(measure.of, measure.where)));
  const both: Condition = { kind: "all", of: [measure.among, measure.where] };
  return () => {
    const { table } = population;
    const { surePassing, possiblyPassing, sureFailing, possiblyFailing } = tally;
    if (tally.sure === 0) return unknown(emptyReason(table, possiblyPassing + possiblyFailing > 0));
    if (!table.complete) return { lo: 0, hi: 1, reason: absence(table) };
    const lo = surePassing / (surePassing + possiblyFailing);
    const hi = possiblyPassing / (possiblyPassing + sureFailing);
    return withReason({ lo, hi }, () => openRows(population, both, tally.openlyPassing > 0, rows));
  };
}

/** Over fields that cannot be negative: the least of the sure rows, to the greatest of the possible rows. */
function sum(measure: OfField, rows: Rows): Taker {
  const population = rows.population(measure.of, measure.where);
  const tally = rows.counted(population, tallyField(population, numbersOf(population.table, measure.field)));
  return () => {
    const { sureLo, possibleHi } = tally.totals();
    const hi = population.table.complete ? possibleHi : Infinity;
    return withReason({ lo: sureLo, hi }, () =>
      openRows(population, measure.where, tally.optional.size > 0, rows),
    );
  };
}

function average(measure: OfField, rows: Rows): Taker {
  const population = rows.population(measure.of, measure.where);
  const field = numbersOf(population.table, measure.field);
  const tally = rows.counted(population, tallyField(population, field));
  return () => {
    const { sureRows, sureLo, sureHi } = tally.totals();
    const optional = [...tally.optional];
    if (sureRows === 0) return unknown(emptyReason(population.table, optional.length > 0));
    if (!population.table.complete) return { ...rangeOf(measure), reason: absence(population.table) };
    const lo = leastAverage(
      sureLo,
      sureRows,
      optional.map((row) => field.lo[row]!),
    );
    const hi = -leastAverage(
      -sureHi,
      sureRows,
      optional.map((row) => -field.hi[row]!),
    );
    return withReason({ lo, hi }, () =>
      optional.length > 0 ? openRows(population, measure.where, true, rows) : "cell-unknown",
    );
  };
}

/** The least average of counted numbers with any of the optional ones: each that lies below the average lowers it. */
function leastAverage(total: number, counted: number, optional: number[]): number {
  for (const number of optional.sort((a, b) => a - b)) {
    if (number >= total / counted) break;
    total += number;
    counted++;
  }
  return total / counted;
}

function rangeOf({ of, field }: OfField): Interval {
  const { type } = catalogue[of].columns[field]!;
  return "min" in type ? { lo: type.min, hi: type.max } : ANY_NUMBER;
}

/**
 * The field of the one row that is so; unknown where none or several may be. An indicator has one current row:
 * beside a sure one no row can be current that is only possibly of this indicator.
 */
function value(measure: OfField, rows: Rows): Taker {
  const population = rows.population(measure.of, measure.where);
  const { table } = population;
  const found = rows.counted(population, gatherRows(population));
  const ageless = withoutAge(measure);
  const ofAnyAge = ageless && rows.population(measure.of, ageless);
  const older = ofAnyAge && rows.counted(ofAnyAge, tallyRows(ofAnyAge));
  return () => {
    const { sure, optional } = found;
    const isTold = sure.size > 0 && isOfOneIndicator(measure);
    if (sure.size + optional.size > 1 && !isTold) return unknown("several-rows");
    if (!table.complete) return unknown(absence(table));
    if (sure.size + optional.size === 0) {
      return unknown(older !== null && older.possible > 0 ? "period-too-old" : "no-rows");
    }
    if (sure.size === 0) return unknown("row-uncertain");
    const field = numbersOf(table, measure.field);
    const row = Math.min(...sure);
    return withReason({ lo: field.lo[row]!, hi: field.hi[row]! }, () => "cell-unknown");
  };
}

/** Only current rows of indicators stand, so that conditions on one indicator leave one row at most. */
function isOfOneIndicator({ of, where }: OfField): boolean {
  return of === "kpis" && conjuncts(where).some(namesIndicator);
}

function namesIndicator(condition: Condition): boolean {
  if (condition.kind !== "compare" || condition.field !== "indicator") return false;
  return condition.op === "eq" && "literal" in condition.value;
}

/** The same rows whatever their date, where one before a window does not count; null where no date is asked for. */
function withoutAge({ where }: OfField): Condition | null {
  const parts = conjuncts(where);
  const ageless = parts.filter((part) => !isEarliestDate(part));
  return ageless.length === parts.length ? null : { kind: "all", of: ageless };
}

function isEarliestDate(condition: Condition): boolean {
  return (
    condition.kind === "compare" &&
    (condition.op === "gt" || condition.op === "gte") &&
    "asOf" in condition.value
  );
}

function ratio(top: Measured, bottom: Measured): Measured {
  if (bottom.lo <= 0) return unknown(bottom.reason ?? "base-not-positive");
  return withReason(quotient(top, bottom), () => top.reason ?? bottom.reason);
}

function mean(parts: readonly Measured[]): Measured {
  const total = parts.reduce((sum, { lo, hi }) => ({ lo: sum.lo + lo, hi: sum.hi + hi }), { lo: 0, hi: 0 });
  const average = { lo: total.lo / parts.length, hi: total.hi / parts.length };
  return withReason(average, () => parts.find(({ reason }) => reason !== null)?.reason ?? null);
}

/** (to / from)^(1/years) - 1 */
function growth(from: Measured, to: Measured, years: number): Measured {
  if (from.lo <= 0) return unknown(from.reason ?? "base-not-positive");
  if (to.lo < 0) return unknown(to.reason ?? "base-not-positive");
  const { lo, hi } = quotient(to, from);
  const yearly = (times: number) => times ** (1 / years) - 1;
  return withReason({ lo: yearly(lo), hi: yearly(hi) }, () => from.reason ?? to.reason);
}

function unknown(reason: UnknownReason): Measured {
  return { ...ANY_NUMBER, reason };
}

function withReason(interval: Interval, reason: () => UnknownReason | null): Measured {
  return { ...interval, reason: isExact(interval) ? null : reason() };
}

function absence(table: TableFacts): UnknownReason {
  return table.present ? "empty-proves-nothing" : "no-sheet";
}

function emptyReason(table: TableFacts, someRowPossible: boolean): UnknownReason {
  if (!table.complete) return absence(table);
  return someRowPossible ? "row-uncertain" : "empty-population";
}

/** Why it is open which rows count, or what they hold. */
function openRows({ table }: Population, where: Condition, someRowOpen: boolean, rows: Rows): UnknownReason {
  if (!table.complete) return absence(table);
  const joined = rows.incompleteJoin(where);
  if (joined !== null) return absence(joined);
  return someRowOpen ? "row-uncertain" : "cell-unknown";
}
