/** Measures over rows: the interval of every number that the unknowns could make, and why it is not one number. */
import { catalogue, type TableId } from "../tables/catalogue";
import { NO_TEXT, numbersOf, textsOf, type TableFacts } from "../tables/facts";
import { conjuncts } from "./candidates";
import { least, type RowTruth } from "./conditions";
import { TRUTH, type Condition, type Measure } from "./expression";
import { ANY_NUMBER, isExact, quotient, type Interval, type UnknownReason } from "./interval";

/** What was measured. An unknown number is any number; `reason` is null where the number is exact. */
export interface Measured extends Interval {
  readonly reason: UnknownReason | null;
}

/** What a measure is taken on. */
export interface Rows {
  table(id: TableId): TableFacts;
  /** Rows that count at all for the requirement in question. */
  standing(table: TableId): RowTruth;
  where(table: TableId, condition: Condition): RowTruth;
  /** The rows that may be so, ascending: all but those that are surely of another kind. */
  candidates(table: TableId, condition: Condition): Uint32Array;
  /** The table that is missing or proves nothing among those that the condition joins with, if any. */
  incompleteJoin(condition: Condition): TableFacts | null;
}

type Counted = Extract<Measure, { kind: "count" }>;
type Share = Extract<Measure, { kind: "share" }>;
type OfField = Extract<Measure, { kind: "sum" | "average" | "value" }>;

/** Takes a measure. Linear in the rows of its tables (an average with optional rows sorts these). */
export function take(measure: Measure, rows: Rows): Measured {
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
      return ratio(take(measure.top, rows), take(measure.bottom, rows));
    case "mean":
      return mean(measure.of.map((part) => take(part, rows)));
    case "growth":
      return growth(take(measure.from, rows), take(measure.to, rows), measure.years);
  }
}

function count(measure: Counted, rows: Rows): Measured {
  const { table, truth, candidates } = population(measure.of, measure.where, rows);
  let [sure, possible] = [0, 0];
  for (const row of candidates) {
    const is = truth(row);
    if (is === TRUTH.yes) sure++;
    if (is !== TRUTH.no) possible++;
  }
  const hi = table.complete ? possible : Infinity;
  return withReason({ lo: sure, hi }, () => openRows(table, measure.where, rows));
}

/** Values that sure rows certainly have between them, to values that possible rows could have. */
function countDistinct(measure: Counted, field: string, rows: Rows): Measured {
  const { table, truth, candidates } = population(measure.of, measure.where, rows);
  const { code } = textsOf(table, field);
  const sureValues = new Set<number>();
  const possibleValues = new Set<number>();
  let unreadable = table.complete ? 0 : Infinity;
  let someSureRow = false;
  for (const row of candidates) {
    const is = truth(row);
    const value = code[row]!;
    if (is === TRUTH.no || value === NO_TEXT) continue;
    if (is === TRUTH.yes) someSureRow = true;
    if (value < 0) unreadable++;
    else possibleValues.add(value);
    if (value >= 0 && is === TRUTH.yes) sureValues.add(value);
  }
  const { type } = catalogue[measure.of].columns[field]!;
  const listed = type.kind === "choice" && !type.open ? type.choices.length : Infinity;
  const lo = Math.max(sureValues.size, someSureRow ? 1 : 0);
  const hi = Math.min(possibleValues.size + unreadable, listed);
  return withReason({ lo, hi }, () => openRows(table, measure.where, rows));
}

function share(measure: Share, rows: Rows): Measured {
  const { table, truth: among, candidates } = population(measure.of, measure.among, rows);
  const passes = rows.where(measure.of, measure.where);
  let [surePassing, possiblyPassing, sureFailing, possiblyFailing] = [0, 0, 0, 0];
  let someSureRow = false;
  for (const row of candidates) {
    const isAmong = among(row);
    if (isAmong === TRUTH.no) continue;
    const passing = passes(row);
    if (passing !== TRUTH.no) possiblyPassing++;
    if (passing !== TRUTH.yes) possiblyFailing++;
    if (isAmong !== TRUTH.yes) continue;
    someSureRow = true;
    if (passing === TRUTH.yes) surePassing++;
    if (passing === TRUTH.no) sureFailing++;
  }
  if (!someSureRow) return unknown(emptyReason(table, possiblyPassing + possiblyFailing > 0));
  if (!table.complete) return { lo: 0, hi: 1, reason: absence(table) };
  const lo = surePassing / (surePassing + possiblyFailing);
  const hi = possiblyPassing / (possiblyPassing + sureFailing);
  const both: Condition = { kind: "all", of: [measure.among, measure.where] };
  return withReason({ lo, hi }, () => openRows(table, both, rows));
}

/** Over fields that cannot be negative: the least of the sure rows, to the greatest of the possible rows. */
function sum(measure: OfField, rows: Rows): Measured {
  const { table, truth, candidates } = population(measure.of, measure.where, rows);
  const field = numbersOf(table, measure.field);
  let [lo, hi] = [0, table.complete ? 0 : Infinity];
  for (const row of candidates) {
    const is = truth(row);
    if (is === TRUTH.yes) lo += field.lo[row]!;
    if (is !== TRUTH.no) hi += field.hi[row]!;
  }
  return withReason({ lo, hi }, () => openRows(table, measure.where, rows));
}

function average(measure: OfField, rows: Rows): Measured {
  const { table, truth, candidates } = population(measure.of, measure.where, rows);
  const field = numbersOf(table, measure.field);
  const sure: number[] = [];
  const optional: number[] = [];
  for (const row of candidates) {
    const is = truth(row);
    if (is !== TRUTH.no) (is === TRUTH.yes ? sure : optional).push(row);
  }
  if (sure.length === 0) return unknown(emptyReason(table, optional.length > 0));
  if (!table.complete) return { ...rangeOf(measure), reason: absence(table) };
  const lo = leastAverage(
    sure.map((row) => field.lo[row]!),
    optional.map((row) => field.lo[row]!),
  );
  const hi = -leastAverage(
    sure.map((row) => -field.hi[row]!),
    optional.map((row) => -field.hi[row]!),
  );
  return withReason({ lo, hi }, () =>
    optional.length > 0 ? openRows(table, measure.where, rows) : "cell-unknown",
  );
}

/** The least average of these numbers with any of the optional ones: each that lies below the average lowers it. */
function leastAverage(always: readonly number[], optional: number[]): number {
  let total = always.reduce((a, b) => a + b, 0);
  let counted = always.length;
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
function value(measure: OfField, rows: Rows): Measured {
  const { table, truth, candidates } = population(measure.of, measure.where, rows);
  const possible: number[] = [];
  let sure: number | undefined;
  for (const row of candidates) {
    if (truth(row) !== TRUTH.no) possible.push(row);
    if (truth(row) === TRUTH.yes) sure ??= row;
  }
  const isTold = sure !== undefined && isOfOneIndicator(measure);
  if (possible.length > 1 && !isTold) return unknown("several-rows");
  const row = sure ?? possible[0];
  if (!table.complete) return unknown(absence(table));
  if (row === undefined) return unknown(isTooOld(measure, rows) ? "period-too-old" : "no-rows");
  if (truth(row) !== TRUTH.yes) return unknown("row-uncertain");
  const field = numbersOf(table, measure.field);
  return withReason({ lo: field.lo[row]!, hi: field.hi[row]! }, () => "cell-unknown");
}

/** Only current rows of indicators stand, so that conditions on one indicator leave one row at most. */
function isOfOneIndicator({ of, where }: OfField): boolean {
  return of === "kpis" && conjuncts(where).some(namesIndicator);
}

function namesIndicator(condition: Condition): boolean {
  if (condition.kind !== "compare" || condition.field !== "indicator") return false;
  return condition.op === "eq" && "literal" in condition.value;
}

/** There would be such a row, were its date not before the window. */
function isTooOld({ of, where }: OfField, rows: Rows): boolean {
  const ageless = conjuncts(where).filter((part) => !isEarliestDate(part));
  if (ageless.length === conjuncts(where).length) return false;
  const { truth, candidates } = population(of, { kind: "all", of: ageless }, rows);
  return candidates.some((row) => truth(row) !== TRUTH.no);
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

interface Population {
  readonly table: TableFacts;
  readonly truth: RowTruth;
  readonly candidates: Uint32Array;
}

function population(of: TableId, where: Condition, rows: Rows): Population {
  const truth = least([rows.where(of, where), rows.standing(of)]);
  return { table: rows.table(of), truth, candidates: rows.candidates(of, where) };
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
function openRows(table: TableFacts, where: Condition, rows: Rows): UnknownReason {
  if (!table.complete) return absence(table);
  const joined = rows.incompleteJoin(where);
  if (joined !== null) return absence(joined);
  const { truth, candidates } = population(table.id, where, rows);
  return candidates.some((row) => truth(row) === TRUTH.unknown) ? "row-uncertain" : "cell-unknown";
}
