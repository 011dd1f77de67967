/** Measures and tests as people speak of them, in no language yet: figures of fiscal years and of indicators named. */
import type { TableId } from "../tables/catalogue";
import type { Measure, Test, Unit } from "./expression";
import { current, factsOf, type Fact, type Params } from "./to-text-facts";

/** Offsets of fiscal years; several mean each of them. */
export type Years = readonly number[];

export type SpokenMeasure =
  | { kind: "count"; table: TableId; facts: readonly Fact[]; distinct: string | null }
  | { kind: "share"; table: TableId; among: readonly Fact[]; facts: readonly Fact[] }
  | { kind: "sum"; table: TableId; field: string; facts: readonly Fact[] }
  | { kind: "average"; table: TableId; field: string; facts: readonly Fact[] }
  | { kind: "value"; table: TableId; field: string; facts: readonly Fact[] }
  /** The value of a known indicator. */
  | { kind: "indicator"; indicator: string; facts: readonly Fact[] }
  /** A field of the row of a fiscal year. */
  | { kind: "yearly"; table: TableId; field: string; years: Years }
  | { kind: "yearly-share"; table: TableId; top: string; bottom: string; years: Years }
  /** The mean over consecutive fiscal years. */
  | { kind: "yearly-mean"; table: TableId; field: string; years: Years }
  /** Growth over the years that end with one. */
  | { kind: "yearly-growth"; table: TableId; field: string; last: number; years: number }
  | { kind: "ratio"; top: SpokenMeasure; bottom: SpokenMeasure }
  | { kind: "mean"; of: readonly SpokenMeasure[] }
  | { kind: "growth"; from: SpokenMeasure; to: SpokenMeasure; years: number };

export type SpokenTest =
  | { kind: "bound"; op: "atLeast" | "atMost"; measure: SpokenMeasure; value: number; unit: Unit }
  | { kind: "holds"; table: TableId; facts: readonly Fact[]; substitute: boolean }
  | { kind: "all" | "any"; of: readonly SpokenTest[] };

/** A test with its parameters at their current values. */
export function speakTest(test: Test, params: Params): SpokenTest {
  switch (test.kind) {
    case "atLeast":
    case "atMost": {
      const measure = speakMeasure(test.measure, params);
      return { kind: "bound", op: test.kind, measure, value: current(test.value, params), unit: test.unit };
    }
    case "holds": {
      const facts = factsOf(test.where, test.table, params);
      return { kind: "holds", table: test.table, facts, substitute: test.substitute ?? false };
    }
    case "all":
    case "any": {
      const of = test.of.map((each) => speakTest(each, params));
      const merged = test.kind === "all" ? mergeYears(mergeYearlyFacts(of)) : of;
      return merged.length === 1 ? merged[0]! : { kind: test.kind, of: merged };
    }
    default:
      return test satisfies never;
  }
}

/** A measure with its parameters at their current values. */
export function speakMeasure(measure: Measure, params: Params): SpokenMeasure {
  switch (measure.kind) {
    case "count": {
      const facts = factsOf(measure.where, measure.of, params);
      return { kind: "count", table: measure.of, facts, distinct: measure.distinct ?? null };
    }
    case "share": {
      const among = factsOf(measure.among, measure.of, params);
      return { kind: "share", table: measure.of, among, facts: factsOf(measure.where, measure.of, params) };
    }
    case "sum":
    case "average":
      return {
        kind: measure.kind,
        table: measure.of,
        field: measure.field,
        facts: factsOf(measure.where, measure.of, params),
      };
    case "value":
      return speakValue(measure.of, measure.field, factsOf(measure.where, measure.of, params));
    case "ratio":
      return speakRatio(speakMeasure(measure.top, params), speakMeasure(measure.bottom, params));
    case "mean":
      return speakMean(measure.of.map((each) => speakMeasure(each, params)));
    case "growth":
      return speakGrowth(speakMeasure(measure.from, params), speakMeasure(measure.to, params), measure.years);
    default:
      return measure satisfies never;
  }
}

function speakValue(table: TableId, field: string, facts: readonly Fact[]): SpokenMeasure {
  const [first, ...rest] = facts;
  if (first?.kind === "compare" && first.op === "eq") {
    const { value } = first;
    if (table === "kpis" && field === "value" && first.field === "indicator" && value.kind === "literal") {
      return { kind: "indicator", indicator: String(value.literal), facts: rest };
    }
    if (
      table === "financials" &&
      first.field === "year" &&
      value.kind === "fiscalYear" &&
      rest.length === 0
    ) {
      return { kind: "yearly", table, field, years: [value.offset] };
    }
  }
  return { kind: "value", table, field, facts };
}

function speakRatio(top: SpokenMeasure, bottom: SpokenMeasure): SpokenMeasure {
  const sameYear = top.kind === "yearly" && bottom.kind === "yearly" && top.years[0] === bottom.years[0];
  if (!sameYear) return { kind: "ratio", top, bottom };
  return { kind: "yearly-share", table: top.table, top: top.field, bottom: bottom.field, years: top.years };
}

function speakMean(of: readonly SpokenMeasure[]): SpokenMeasure {
  const [first] = of;
  const yearly = of.every(
    (each) => each.kind === "yearly" && first?.kind === "yearly" && each.field === first.field,
  );
  if (first?.kind !== "yearly" || !yearly || of.length < 2) return { kind: "mean", of };
  const years = of.flatMap((each) => (each.kind === "yearly" ? each.years : []));
  return isRun(years)
    ? { kind: "yearly-mean", table: first.table, field: first.field, years }
    : { kind: "mean", of };
}

function speakGrowth(from: SpokenMeasure, to: SpokenMeasure, years: number): SpokenMeasure {
  const yearly = from.kind === "yearly" && to.kind === "yearly" && from.field === to.field;
  if (!yearly || to.years[0]! - from.years[0]! !== years) return { kind: "growth", from, to, years };
  return { kind: "yearly-growth", table: to.table, field: to.field, last: to.years[0]!, years };
}

/** The fiscal year, where the rows are the figures of one. */
export function yearOf(table: TableId, among: readonly Fact[]): number | null {
  const [only, ...others] = among;
  if (table !== "financials" || only?.kind !== "compare" || others.length > 0) return null;
  const { field, op, value } = only;
  return field === "year" && op === "eq" && value.kind === "fiscalYear" ? value.offset : null;
}

/** A year's figures that are marked, and that are so besides: said in one. */
function mergeYearlyFacts(tests: readonly SpokenTest[]): readonly SpokenTest[] {
  const merged: SpokenTest[] = [];
  for (const test of tests) {
    const last = merged.at(-1);
    const together = last && joinFacts(last, test);
    if (together) merged[merged.length - 1] = together;
    else merged.push(test);
  }
  return merged;
}

function joinFacts(one: SpokenTest, next: SpokenTest): SpokenTest | null {
  if (one.kind !== "bound" || next.kind !== "bound") return null;
  const { measure: marked } = one;
  const { measure: share } = next;
  if (marked.kind !== "yearly" || one.unit !== "yes" || one.op !== "atLeast" || one.value !== 1) return null;
  if (share.kind !== "share" || next.op !== "atLeast" || next.value !== 1) return null;
  if (marked.years[0] !== yearOf(share.table, share.among)) return null;
  const mark: Fact = {
    kind: "compare",
    field: marked.field,
    op: "eq",
    value: { kind: "literal", literal: true },
  };
  return { ...next, measure: { ...share, facts: [mark, ...share.facts] } };
}

/** Bounds that differ in their fiscal year alone, and cover a run of years, become one bound on each of them. */
function mergeYears(tests: readonly SpokenTest[]): readonly SpokenTest[] {
  const merged: SpokenTest[] = [];
  for (const test of tests) {
    const last = merged.at(-1);
    const together = last && joinYears(last, test);
    if (together) merged[merged.length - 1] = together;
    else merged.push(test);
  }
  return merged;
}

function joinYears(one: SpokenTest, next: SpokenTest): SpokenTest | null {
  if (one.kind !== "bound" || next.kind !== "bound") return null;
  const { measure } = one;
  const yearly = measure.kind === "yearly" || measure.kind === "yearly-share";
  if (!yearly || (next.measure.kind !== "yearly" && next.measure.kind !== "yearly-share")) return null;
  const years = [...measure.years, ...next.measure.years];
  const alike =
    JSON.stringify({ ...next, measure: { ...next.measure, years: measure.years } }) === JSON.stringify(one);
  return alike && isRun(years) ? { ...one, measure: { ...measure, years } } : null;
}

/** Years one after the other, latest first, from the latest closed one. */
function isRun(years: Years): boolean {
  return years.every((offset, index) => offset === -index);
}
