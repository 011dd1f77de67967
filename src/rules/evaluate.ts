/**
 * The verdict of a test on the facts: three-valued, definite exactly when what is unknown cannot change it.
 * Conditions compile once; joins share one index; measures taken twice are remembered.
 */
import { currentKpis } from "../tables/current-kpis";
import type { TableId } from "../tables/catalogue";
import type { Day } from "../tables/days";
import type { Facts, TableFacts } from "../tables/facts";
import type { RowTruth } from "./conditions";
import { TRUTH, type Condition, type Measure, type Param, type Test, type Truth } from "./expression";
import type { Interval, UnknownReason } from "./interval";
import { createLookUps, type LookUps } from "./look-ups";
import { taker, type Measured } from "./measures";
import { remembered } from "./remember";
import type { Bound } from "./rows-asked";
import { asksForDocuments, createRowTruths, isDocument, type Has, type RowsByTable } from "./row-truths";
import { tallyRows } from "./tallies";

type Holds = Extract<Test, { kind: "holds" }>;

/** For whom, and how: `figures` takes every evidence condition as true. */
export interface Mode {
  /** The requirement whose own test reads the evidence table; null outside of any. */
  readonly requirement: string | null;
  readonly figures: boolean;
}

/** A test's verdict, mirroring the test. */
export type TestOutcome = BoundOutcome | HoldsOutcome | CompositeOutcome;

export interface BoundOutcome {
  readonly kind: "atLeast" | "atMost";
  readonly test: Bound;
  readonly mode: Mode;
  readonly truth: Truth;
  /** As it stands, also where `figures` takes the bound as met. */
  readonly actual: Interval;
  readonly required: number;
  readonly reason: UnknownReason | null;
}

export interface HoldsOutcome {
  readonly kind: "holds";
  readonly test: Holds;
  readonly mode: Mode;
  readonly truth: Truth;
  readonly reason: UnknownReason | null;
}

export interface CompositeOutcome {
  readonly kind: "all" | "any";
  readonly test: Extract<Test, { kind: "all" | "any" }>;
  readonly mode: Mode;
  readonly truth: Truth;
  readonly of: readonly TestOutcome[];
}

export interface Evaluator {
  readonly facts: Facts;
  readonly asOf: Day;
  readonly fiscalYear: Interval;
  /** A table as rules see it: of KPIs only the rows that are or may be current. */
  table(id: TableId): TableFacts;
  /** The value of a threshold, overridden or not. */
  amount(value: number | Param): number;
  test(test: Test, mode: Mode): TestOutcome;
  measure(measure: Measure, mode: Mode): Measured;
  /** Whether a row is so; its standing not included. */
  rowTruth(table: TableId, condition: Condition, mode: Mode): RowTruth;
  /** Whether a row counts at all, as a population of the requirement's own test; null: as the far side of a join. */
  standing(table: TableId, requirement: string | null): RowTruth;
  /** The rows that may be so, ascending: all but those that are surely of another kind. */
  candidates(table: TableId, condition: Condition): Uint32Array;
  /** Rows of the other table that join with this row, whatever they are: surely, or at all. In row order. */
  matches(has: Has, table: TableId, row: number): { sure: number[]; rows: number[] };
}

export interface EvaluatorInput {
  facts: Facts;
  /** The assessment date. */
  asOf: Day;
  /**
   * For every day from the assessment date to this one at once: what a date condition would say differently on
   * two of them is unknown. The fiscal year and the current rows of indicators must be the same on all of them.
   */
  until?: Day;
  /** The latest closed fiscal year. */
  fiscalYear: Interval;
  /** Overridden thresholds, by their full key. */
  params: ReadonlyMap<string, number>;
  /** Every requirement that evidence may name. */
  requirementIds: readonly string[];
  /** Look-ups in the same facts that do not depend on the date, where several evaluators share them. */
  lookUps?: LookUps;
  /** 1 for each row of a table that was set aside, where rows can be; indicators have none. */
  gone?(id: TableId): Uint8Array | null;
  /** What a bound of a requirement is said to measure, whatever the rows say. */
  declared?(requirement: string | null, bound: Bound): Measured | null;
}

/** An evaluator of one workbook's facts. It keeps what it compiled, so use one for all requirements. */
export function createEvaluator(input: EvaluatorInput): Evaluator {
  return createLiveEvaluator(input);
}

/** An evaluator that follows changes of its facts; each costs the rows that it touches, not the tables. */
export interface LiveEvaluator extends Evaluator {
  /** Sets rows aside or brings them back (`EvaluatorInput.gone`), which is what `carryOut` does. */
  change(rows: RowsByTable, carryOut: () => void): void;
  /** Goes by another date, fiscal year, or other thresholds (the map of the input, changed by `carryOut`). */
  moveTo(asOf: Day, fiscalYear: Interval, carryOut: () => void): void;
  /** `facts.tables[id]` is another table now. */
  replaced(id: TableId): void;
  /** Looks up beforehand what changes of rows will need. */
  prepare(): void;
}

/** Makes an evaluator; it follows changes that it is told of. */
export function createLiveEvaluator(input: EvaluatorInput): LiveEvaluator {
  const { facts, params, gone = () => null, lookUps = createLookUps(facts) } = input;
  const { texts } = facts;
  let { asOf, until = asOf, fiscalYear } = input;
  let kpis = currentKpis(facts, asOf);
  // Of indicators other rows are current on other days, so that only the other tables' look-ups are shared.
  let ofKpis = lookUpsOfKpis();
  const table = (id: TableId) => (id === "kpis" ? kpis.facts : facts.tables[id]);
  const amount = (value: number | Param) =>
    typeof value === "number" ? value : (params.get(value.param) ?? value.value);
  const lookUpsOf = (id: TableId) => (id === "kpis" ? ofKpis : lookUps);
  const rows = createRowTruths({
    texts,
    standpoint: { asOf, until, fiscalYear, amount },
    requirementIds: input.requirementIds,
    table,
    lookUps: lookUpsOf,
    onLost(isRead) {
      takers.forget(isRead);
      rowsThatHold.forget((_, where) => isRead(where));
    },
    gone: (id) => (id === "kpis" ? null : gone(id)),
    certainty: (id) =>
      id === "kpis" ? (row) => (kpis.certain[row] === 1 ? TRUTH.yes : TRUTH.unknown) : null,
  });
  const { standing, matches } = rows;
  const rowTruth: Evaluator["rowTruth"] = (id, condition, { figures }) =>
    rows.rowTruth(id, condition, figures);

  function lookUpsOfKpis(): LookUps {
    return createLookUps({ tables: { ...facts.tables, kpis: kpis.facts }, texts });
  }

  function incompleteJoin(condition: Condition, figures: boolean): TableFacts | null {
    if (condition.kind === "all" || condition.kind === "any") {
      return (
        condition.of.map((part) => incompleteJoin(part, figures)).find((found) => found !== null) ?? null
      );
    }
    if (condition.kind !== "has" || (figures && isDocument(condition))) return null;
    return table(condition.table).complete
      ? incompleteJoin(condition.where, figures)
      : table(condition.table);
  }

  const takers = remembered((measure: Measure, requirement: string | null, figures: boolean) => {
    const mode: Mode = { requirement, figures };
    return taker(measure, {
      population: (id, where) => rows.population(id, where, mode),
      where: (id, condition) => rowTruth(id, condition, mode),
      counted: (population, tally) => rows.counted(population, tally, [measure]),
      measure: (part) => measureOf(part, mode),
      incompleteJoin: (condition) => incompleteJoin(condition, figures),
    });
  });
  const measureOf: Evaluator["measure"] = (it, { requirement, figures }) =>
    takers(it, requirement, figures && asksForDocuments(it))();

  const rowsThatHold = remembered(
    (id: TableId, where: Condition, requirement: string | null, figures: boolean) => {
      const population = rows.population(id, where, { requirement, figures });
      return rows.counted(population, tallyRows(population), [where]);
    },
  );

  function test(it: Test, mode: Mode): TestOutcome {
    switch (it.kind) {
      case "atLeast":
      case "atMost":
        return bound(it, mode);
      case "holds":
        return holds(it, mode);
      case "all":
      case "any": {
        const of = it.of.map((part) => test(part, mode));
        const truths = of.map(({ truth }) => truth);
        const truth = it.kind === "all" ? Math.min(TRUTH.yes, ...truths) : Math.max(TRUTH.no, ...truths);
        return { kind: it.kind, test: it, mode, truth: truth as Truth, of };
      }
    }
  }

  function bound(it: Bound, mode: Mode): BoundOutcome {
    const required = amount(it.value);
    const { lo, hi, reason } = input.declared?.(mode.requirement, it) ?? measureOf(it.measure, mode);
    const takenAsMet = mode.figures && countsDocuments(it.measure);
    const truth = takenAsMet ? TRUTH.yes : boundTruth(it.kind, { lo, hi }, required);
    return { kind: it.kind, test: it, mode, truth, actual: { lo, hi }, required, reason };
  }

  function holds(it: Holds, mode: Mode): HoldsOutcome {
    if (mode.figures && it.table === "evidence" && !it.substitute) {
      return { kind: "holds", test: it, mode, truth: TRUTH.yes, reason: null };
    }
    const figures = mode.figures && asksForDocuments(it.where);
    const { sure, possible } = rowsThatHold(it.table, it.where, mode.requirement, figures);
    const { complete } = table(it.table);
    const truth = sure > 0 ? TRUTH.yes : possible > 0 || !complete ? TRUTH.unknown : TRUTH.no;
    const reason =
      truth === TRUTH.unknown ? openReason(table(it.table), incompleteJoin(it.where, mode.figures)) : null;
    return { kind: "holds", test: it, mode, truth, reason };
  }

  function replaced(id: TableId): void {
    if (id === "kpis") {
      kpis = currentKpis(facts, asOf);
      ofKpis = lookUpsOfKpis();
    }
    lookUpsOf(id).forget(id);
    rows.forget(id);
    rowsThatHold.forget((other) => other === id);
  }

  return {
    facts,
    get asOf() {
      return asOf;
    },
    get fiscalYear() {
      return fiscalYear;
    },
    table,
    amount,
    test,
    measure: measureOf,
    rowTruth,
    standing,
    candidates: (id, condition) => lookUpsOf(id).candidates(id, condition),
    matches,
    change: rows.change,
    moveTo(day, year, carryOut) {
      const dayMoves = day !== asOf;
      carryOut();
      [asOf, until, fiscalYear] = [day, day, year];
      rows.moveTo({ asOf, until, fiscalYear, amount });
      if (dayMoves) replaced("kpis");
    },
    replaced,
    prepare: rows.prepare,
  };
}

/** A bound on an interval, met within 1e-9 x max(1, |required|). */
export function boundTruth(kind: "atLeast" | "atMost", { lo, hi }: Interval, required: number): Truth {
  const tolerance = 1e-9 * Math.max(1, Math.abs(required));
  const isMet = (actual: number) =>
    kind === "atLeast" ? actual >= required - tolerance : actual <= required + tolerance;
  const [least, greatest] = [isMet(lo), isMet(hi)];
  if (least && greatest) return TRUTH.yes;
  return least || greatest ? TRUTH.unknown : TRUTH.no;
}

/** Documents that are counted; on the figures there are enough of them. */
export function countsDocuments(measure: Measure): boolean {
  return (measure.kind === "count" || measure.kind === "sum") && measure.of === "evidence";
}

function openReason(table: TableFacts, incompleteJoin: TableFacts | null): UnknownReason {
  const incomplete = table.complete ? incompleteJoin : table;
  if (incomplete === null) return "cell-unknown";
  return incomplete.present ? "empty-proves-nothing" : "no-sheet";
}
