/**
 * The verdict of a test on the facts: three-valued, definite exactly when what is unknown cannot change it.
 * Conditions compile once; joins share one index; measures taken twice are remembered.
 */
import { currentKpis } from "../tables/current-kpis";
import type { TableId } from "../tables/catalogue";
import type { Day } from "../tables/days";
import type { Facts, TableFacts } from "../tables/facts";
import { compileCondition, least, type Circumstances, type RowTruth } from "./conditions";
import { TRUTH, type Condition, type Measure, type Param, type Test, type Truth } from "./expression";
import type { Interval, UnknownReason } from "./interval";
import { joinedRows, someJoinedRow } from "./joins";
import { createLookUps, type LookUps } from "./look-ups";
import { take, type Measured, type Rows } from "./measures";
import { remembered } from "./remember";
import { servesRequirement, standingCondition } from "./standing";

type Has = Extract<Condition, { kind: "has" }>;
type Bound = Extract<Test, { kind: "atLeast" | "atMost" }>;
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
}

/** An evaluator of one workbook's facts. It keeps what it compiled, so use one for all requirements. */
export function createEvaluator({
  facts,
  asOf,
  until = asOf,
  fiscalYear,
  params,
  requirementIds,
  lookUps = createLookUps(facts),
}: EvaluatorInput): Evaluator {
  const { texts } = facts;
  const kpis = currentKpis(facts, asOf);
  // Of indicators other rows are current on other days, so that only the other tables' look-ups are shared.
  const ofKpis = createLookUps({ tables: { ...facts.tables, kpis: kpis.facts }, texts });
  const lookUpsOf = (id: TableId) => (id === "kpis" ? ofKpis : lookUps);
  const table = (id: TableId) => (id === "kpis" ? kpis.facts : facts.tables[id]);
  const amount = (value: number | Param) =>
    typeof value === "number" ? value : (params.get(value.param) ?? value.value);
  const circumstances: Circumstances = { texts, asOf, until, fiscalYear, amount };

  const indexOf = (id: TableId, field: string) => lookUpsOf(id).indexOf(id, field);
  const keysOf = (id: TableId, field: string) => lookUpsOf(id).keysOf(id, field);
  const candidates: Evaluator["candidates"] = (id, condition) => lookUpsOf(id).candidates(id, condition);
  const serves = remembered(() => servesRequirement(table("evidence"), texts, requirementIds));

  const standing = remembered((id: TableId, requirement: string | null): RowTruth => {
    const forAnyone = standingForAnyone(id);
    if (id !== "evidence" || requirement === null) return forAnyone;
    return least([forAnyone, (row) => serves()(requirement, row)]);
  });
  const standingForAnyone = remembered((id: TableId): RowTruth => {
    if (id === "kpis") return (row) => (kpis.certain[row] === 1 ? TRUTH.yes : TRUTH.unknown);
    const condition = standingCondition(id);
    if (condition === null) return () => TRUTH.yes;
    const truth = rowTruth(id, condition, { requirement: null, figures: false });
    const truths = Uint8Array.from({ length: table(id).rowCount }, (_, row) => truth(row));
    return (row) => truths[row] as Truth;
  });

  const compiled = remembered((id: TableId, condition: Condition, figures: boolean): RowTruth => {
    const mode: Mode = { requirement: null, figures };
    const part = (inner: Condition) => rowTruth(id, inner, mode);
    return compileCondition(condition, table(id), circumstances, part, (has) => joined(id, has, mode));
  });
  const rowTruth: Evaluator["rowTruth"] = (id, condition, { figures }) =>
    compiled(id, condition, figures && asksForDocuments(condition));

  function joined(id: TableId, has: Has, mode: Mode): RowTruth {
    if (mode.figures && isDocument(has)) return () => TRUTH.yes;
    const { here, there } = has.on;
    const isSo = least([rowTruth(has.table, has.where, mode), standing(has.table, null)]);
    return someJoinedRow(keysOf(id, here), indexOf(has.table, there), texts, isSo, table(has.table).complete);
  }

  function incompleteJoin(condition: Condition, mode: Mode): TableFacts | null {
    if (condition.kind === "all" || condition.kind === "any") {
      return condition.of.map((part) => incompleteJoin(part, mode)).find((found) => found !== null) ?? null;
    }
    if (condition.kind !== "has" || (mode.figures && isDocument(condition))) return null;
    return table(condition.table).complete ? incompleteJoin(condition.where, mode) : table(condition.table);
  }

  const rowsFor = (mode: Mode): Rows => ({
    table,
    standing: (id) => standing(id, mode.requirement),
    where: (id, condition) => rowTruth(id, condition, mode),
    candidates,
    incompleteJoin: (condition) => incompleteJoin(condition, mode),
  });
  const measured = remembered((measure: Measure, requirement: string | null, figures: boolean) =>
    take(measure, rowsFor({ requirement, figures })),
  );
  const measure: Evaluator["measure"] = (it, { requirement, figures }) =>
    measured(it, requirement, figures && asksForDocuments(it));

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
    const { lo, hi, reason } = measure(it.measure, mode);
    const takenAsMet = mode.figures && countsDocuments(it.measure);
    const truth = takenAsMet ? TRUTH.yes : boundTruth(it.kind, { lo, hi }, required);
    return { kind: it.kind, test: it, mode, truth, actual: { lo, hi }, required, reason };
  }

  function holds(it: Holds, mode: Mode): HoldsOutcome {
    const facts = table(it.table);
    if (mode.figures && it.table === "evidence" && !it.substitute) {
      return { kind: "holds", test: it, mode, truth: TRUTH.yes, reason: null };
    }
    const isSo = least([rowTruth(it.table, it.where, mode), standing(it.table, mode.requirement)]);
    let truth: Truth = facts.complete ? TRUTH.no : TRUTH.unknown;
    for (const row of candidates(it.table, it.where)) {
      truth = Math.max(truth, isSo(row)) as Truth;
      if (truth === TRUTH.yes) break;
    }
    const reason = truth === TRUTH.unknown ? openReason(facts, incompleteJoin(it.where, mode)) : null;
    return { kind: "holds", test: it, mode, truth, reason };
  }

  const matches: Evaluator["matches"] = (has, id, row) =>
    joinedRows(keysOf(id, has.on.here), indexOf(has.table, has.on.there), row);

  return { facts, asOf, fiscalYear, table, amount, test, measure, rowTruth, standing, candidates, matches };
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

/** Whether documents on file for rows matter anywhere in a condition or a measure; else the figures are what they are. */
const asksForDocuments = remembered((node: object): boolean => {
  if ("kind" in node && node.kind === "has" && isDocument(node as Has)) return true;
  return Object.values(node).some(
    (part) => typeof part === "object" && part !== null && asksForDocuments(part),
  );
});

/** A document that must be on file for a row, and that would count as on file on the figures. */
function isDocument(has: Has): boolean {
  return has.table === "evidence" && !has.substitute;
}

function countsDocuments(measure: Measure): boolean {
  return (measure.kind === "count" || measure.kind === "sum") && measure.of === "evidence";
}

function openReason(table: TableFacts, incompleteJoin: TableFacts | null): UnknownReason {
  const incomplete = table.complete ? incompleteJoin : table;
  if (incomplete === null) return "cell-unknown";
  return incomplete.present ? "empty-proves-nothing" : "no-sheet";
}
