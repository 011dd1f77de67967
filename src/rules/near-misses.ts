/** Rows that fall short of what a bound counts by the fewest conditions. */
import type { TableId } from "../tables/catalogue";
import type { CellRef } from "../tables/facts";
import { saysWhatRowIs } from "./candidates";
import type { RowTruth } from "./conditions";
import type { Evaluator, Mode, TestOutcome } from "./evaluate";
import { rowExplainer, withStanding } from "./explain-row";
import { TRUTH, type Condition, type Measure } from "./expression";
import { keyCell, keyText } from "./row-key";

/** A row that almost counts. */
export interface NearMiss {
  /** The cell that names the row. */
  readonly row: CellRef;
  /** The row's key, where it has a readable one. */
  readonly subject: string | null;
  /** The conditions that are not true, with the cells that they read. */
  readonly fails: readonly { condition: Condition; cells: CellRef[]; unknown: boolean }[];
}

/** Rows that a bound could count, and the condition that they should all meet. */
export interface Wanted {
  readonly table: TableId;
  readonly condition: Condition;
  /** Rows outside of it are none of the matter; null for every row. */
  readonly among: Condition | null;
  readonly mode: Mode;
}

interface Candidate {
  readonly wanted: Wanted;
  readonly row: number;
  readonly distance: number;
}

const MOST_NEAR_MISSES = 10;

/** The rows nearest to turning what is short: fewest conditions first, unknown before false, then row order; at most 10. */
export function nearMisses(outcome: TestOutcome, evaluator: Evaluator): NearMiss[] {
  const candidates = nearestOf(outcome, evaluator);
  candidates.sort((a, b) => a.distance - b.distance);
  return candidates
    .slice(0, MOST_NEAR_MISSES)
    .map((candidate) => describe(candidate, evaluator))
    .filter((miss) => miss !== null);
}

/** Rows of which an outcome that is not met would like more; of alternatives, those of the nearest that has some. */
function nearestOf(outcome: TestOutcome, evaluator: Evaluator): Candidate[] {
  if (outcome.truth === TRUTH.yes) return [];
  const { mode } = outcome;
  const rowsOf = (wanted: Wanted) => nearestRows(wanted, evaluator, MOST_NEAR_MISSES);
  switch (outcome.kind) {
    case "all":
      return outcome.of.flatMap((part) => nearestOf(part, evaluator));
    case "any":
      return firstFilled(nearestAlternatives(outcome.of).map((part) => nearestOf(part, evaluator)));
    case "holds": {
      const { table, where, substitute } = outcome.test;
      return substitute ? [] : rowsOf({ table, condition: where, among: null, mode });
    }
    case "atLeast":
      return countedBy(outcome.test.measure, mode).flatMap(rowsOf);
    case "atMost":
      return [];
  }
}

/** The alternatives that are nearest to being met. A test never falls back on a substitute by itself. */
function nearestAlternatives(outcomes: readonly TestOutcome[]): TestOutcome[] {
  const ordinary = outcomes.filter((outcome) => !isSubstitute(outcome));
  const best = Math.max(...ordinary.map(({ truth }) => truth));
  return ordinary.filter(({ truth }) => truth === best);
}

/** The first of several lists that holds anything; an empty one where none does. */
export function firstFilled<T>(lists: readonly T[][]): T[] {
  return lists.find((list) => list.length > 0) ?? [];
}

export function isSubstitute(outcome: TestOutcome): boolean {
  return outcome.kind === "holds" && outcome.test.substitute === true;
}

function countedBy(measure: Measure, mode: Mode): Wanted[] {
  switch (measure.kind) {
    case "count":
    case "sum":
      return [{ table: measure.of, condition: measure.where, among: null, mode }];
    case "share": {
      const condition: Condition = { kind: "all", of: [measure.among, measure.where] };
      return [{ table: measure.of, condition, among: measure.among, mode }];
    }
    case "ratio":
      return countedBy(measure.top, mode);
    case "mean":
      return measure.of.flatMap((part) => countedBy(part, mode));
    case "average":
    case "value":
    case "growth":
      return [];
  }
}

/** Rows that do not surely count, nearest first, at most `most`. One pass over the table. */
export function nearestRows(wanted: Wanted, evaluator: Evaluator, most: number): Candidate[] {
  const { table, mode } = wanted;
  const condition = withStanding(table, wanted.condition);
  const truthOf = (part: Condition) => evaluator.rowTruth(table, part, mode);
  const among = wanted.among === null ? () => TRUTH.yes : truthOf(wanted.among);
  const distanceOf = distanceFunction(condition, table, truthOf);
  const stands = evaluator.standing(table, mode.requirement);
  const standsForAnyone = evaluator.standing(table, null);
  const farthest = leafCount(condition) > 1 ? leafCount(condition) * STEP : Infinity;

  const nearest: Candidate[] = [];
  for (const row of evaluator.candidates(table, wanted.condition)) {
    const servesAnother = stands(row) === TRUTH.no && standsForAnyone(row) !== TRUTH.no;
    if (servesAnother || among(row) === TRUTH.no) continue;
    const distance = distanceOf(row);
    const worst = nearest.length < most ? farthest : Math.min(farthest, nearest.at(-1)!.distance);
    if (distance === 0 || distance >= worst) continue;
    const place = nearest.findIndex((other) => other.distance > distance);
    nearest.splice(place < 0 ? nearest.length : place, 0, { wanted, row, distance });
    if (nearest.length > most) nearest.pop();
  }
  return nearest;
}

/** One failing condition; a false one counts a little more than an unknown one. */
const STEP = 1024;

/** How far a row is from being so: a step for each condition that is not true. Infinite for a row of another kind. */
function distanceFunction(
  condition: Condition,
  table: TableId,
  truthOf: (part: Condition) => RowTruth,
): (row: number) => number {
  switch (condition.kind) {
    case "all": {
      const parts = condition.of.map((part) => distanceFunction(part, table, truthOf));
      return (row) => {
        let total = 0;
        for (let i = 0; i < parts.length && total < Infinity; i++) total += parts[i]!(row);
        return total;
      };
    }
    case "any": {
      const parts = condition.of.map((part) => distanceFunction(part, table, truthOf));
      return (row) => {
        let least = Infinity;
        for (let i = 0; i < parts.length && least > 0; i++) least = Math.min(least, parts[i]!(row));
        return least;
      };
    }
    case "compare":
    case "filled":
    case "blank":
    case "spans":
    case "differs":
    case "has": {
      const truth = truthOf(condition);
      const whenFalse = saysWhatRowIs(condition, table) ? Infinity : STEP + 1;
      const byTruth = [whenFalse, STEP, 0];
      return (row) => byTruth[truth(row)]!;
    }
  }
}

function leafCount(condition: Condition): number {
  if (condition.kind === "all") return condition.of.reduce((total, part) => total + leafCount(part), 0);
  if (condition.kind === "any") return Math.min(...condition.of.map(leafCount));
  return 1;
}

function describe({ wanted, row }: Candidate, evaluator: Evaluator): NearMiss | null {
  const { table, mode } = wanted;
  const name = keyCell(evaluator, table, row);
  if (name === null) return null;
  const explainer = rowExplainer(evaluator, table, mode);
  const fails = explainer.failing(withStanding(table, wanted.condition), row).map((leaf) => ({
    condition: leaf.condition,
    cells: explainer.cells(leaf, row),
    unknown: leaf.truth === TRUTH.unknown,
  }));
  return { row: name, subject: keyText(evaluator, table, row), fails };
}
