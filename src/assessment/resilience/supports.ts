/** What a met requirement rests on: how much each row carries of each of its bounds, and how much the bound can spare. */
import type { Evaluator, Mode, TestOutcome } from "../../rules/evaluate";
import { TRUTH, type Condition, type Measure, type Requirement } from "../../rules/expression";
import { rowKeys } from "../../rules/joins";
import { rowsAsked, type Bound, type RowsAsked } from "../../rules/rows-asked";
import type { TableId } from "../../tables/catalogue";
import { numbersOf, type TableFacts } from "../../tables/facts";
import { outcomesOf } from "../verdict";

/** A row whose weight is beyond what is to spare may turn the requirement; rows of no weight cannot. */
export interface Support {
  weights: ReadonlyMap<TableId, Float64Array>;
  spare: number;
}

/** How much a row counts for; 0: nothing. */
type Weigh = (row: number) => number;

/** Every way in which rows can be missed by a requirement that is met or does not apply. */
export function supportsOf(requirement: Requirement, evaluator: Evaluator): Support[] {
  const mode: Mode = { requirement: requirement.id, figures: false };
  const { application, asItStands } = outcomesOf(requirement, evaluator);
  const applying = application === null ? [] : rowsAsked(application.test);
  return [
    ...applying.map((asked) => anyRowOf(asked, evaluator, mode)),
    ...supportsIn(asItStands, evaluator, mode),
  ];
}

/** Fewer rows lower a test only where a part that is met ceases to be. */
function supportsIn(outcome: TestOutcome, evaluator: Evaluator, mode: Mode): Support[] {
  if (outcome.truth !== TRUTH.yes) return [];
  switch (outcome.kind) {
    case "all":
    case "any":
      return outcome.of.flatMap((part) => supportsIn(part, evaluator, mode));
    case "holds": {
      const { table, where } = outcome.test;
      const rows = sureRows(table, [where], evaluator, mode);
      return [{ weights: spread(table, [where], one(rows), evaluator, mode), spare: rows.size - 1 }];
    }
    case "atLeast":
    case "atMost":
      return supportsOfBound(outcome.test, outcome.required, evaluator, mode);
  }
}

function supportsOfBound(bound: Bound, required: number, evaluator: Evaluator, mode: Mode): Support[] {
  const { kind, measure } = bound;
  const isLeast = kind === "atLeast";
  switch (measure.kind) {
    case "count":
    case "sum": {
      // Fewer rows never make a number larger.
      if (!isLeast) return [];
      const { of, where } = measure;
      const rows = sureRows(of, [where], evaluator, mode);
      const field = measure.kind === "sum" ? numbersOf(evaluator.table(of), measure.field).lo : null;
      const weigh: Weigh = (row) => (rows.has(row) ? (field?.[row] ?? 1) : 0);
      const spare = evaluator.measure(measure, mode).lo - required + dust(required);
      return [{ weights: spread(of, [where], weigh, evaluator, mode), spare }];
    }
    case "share":
      return [supportOfShare(measure, isLeast, required, evaluator, mode)];
    case "average":
      return supportsOfAverage(measure, isLeast, required, evaluator, mode);
    case "value":
    case "ratio":
    case "mean":
    case "growth":
      return rowsAsked(bound).map((asked) => anyRowOf(asked, evaluator, mode));
  }
}

/** Each row may cease to be among those that are measured, or cease to pass. */
function supportOfShare(
  { of, among, where }: Extract<Measure, { kind: "share" }>,
  isLeast: boolean,
  required: number,
  evaluator: Evaluator,
  mode: Mode,
): Support {
  const isAmong = counts(of, [among], evaluator, mode);
  const passes = evaluator.rowTruth(of, where, mode);
  const rows = new Set<number>();
  let [surePassing, possiblyPassing, sureFailing, possiblyFailing] = [0, 0, 0, 0];
  for (const row of evaluator.candidates(of, among)) {
    const is = isAmong(row);
    if (is === TRUTH.no) continue;
    const passing = passes(row);
    if (passing !== TRUTH.no) possiblyPassing++;
    if (passing !== TRUTH.yes) possiblyFailing++;
    if (is !== TRUTH.yes) continue;
    rows.add(row);
    if (passing === TRUTH.yes) surePassing++;
    if (passing === TRUTH.no) sureFailing++;
  }
  const most = required === 0 ? Infinity : sureFailing - (possiblyPassing * (1 - required)) / required;
  const spare = isLeast ? surePassing - required * (surePassing + possiblyFailing) : most;
  return {
    weights: spread(of, [among, where], one(rows), evaluator, mode),
    spare: Math.min(spare + dust(required), rows.size - 1),
  };
}

/** What lies on the good side of the bound carries by how far it does; and some row must be left. */
function supportsOfAverage(
  { of, field, where }: Extract<Measure, { kind: "average" }>,
  isLeast: boolean,
  required: number,
  evaluator: Evaluator,
  mode: Mode,
): Support[] {
  const is = counts(of, [where], evaluator, mode);
  const { lo, hi } = numbersOf(evaluator.table(of), field);
  const good: Weigh = (row) => (isLeast ? lo[row]! - required : required - hi[row]!);
  const rows = new Set<number>();
  let spare = 0;
  for (const row of evaluator.candidates(of, where)) {
    const truth = is(row);
    if (truth === TRUTH.yes) rows.add(row);
    if (truth !== TRUTH.no) spare += truth === TRUTH.yes ? good(row) : Math.min(0, good(row));
  }
  const weigh: Weigh = (row) => (rows.has(row) ? Math.max(0, good(row)) : 0);
  return [
    { weights: spread(of, [where], weigh, evaluator, mode), spare },
    { weights: spread(of, [where], one(rows), evaluator, mode), spare: rows.size - 1 },
  ];
}

/** Each row may matter. */
function anyRowOf({ table, among, where }: RowsAsked, evaluator: Evaluator, mode: Mode): Support {
  const conditions = among === null ? [where] : [among, where];
  const is = counts(table, [conditions[0]!], evaluator, mode);
  const weigh: Weigh = (row) => (is(row) === TRUTH.no ? 0 : 1);
  return { weights: spread(table, conditions, weigh, evaluator, mode), spare: 0 };
}

/** The tolerance of bounds. */
function dust(required: number): number {
  return 1e-9 * Math.max(1, Math.abs(required));
}

const one =
  (rows: ReadonlySet<number>): Weigh =>
  (row) =>
    rows.has(row) ? 1 : 0;

function counts(of: TableId, conditions: readonly Condition[], evaluator: Evaluator, mode: Mode) {
  const truths = conditions.map((condition) => evaluator.rowTruth(of, condition, mode));
  const stands = evaluator.standing(of, mode.requirement);
  return (row: number) => Math.min(stands(row), ...truths.map((truth) => truth(row)));
}

function sureRows(
  of: TableId,
  conditions: readonly Condition[],
  evaluator: Evaluator,
  mode: Mode,
): Set<number> {
  const is = counts(of, conditions, evaluator, mode);
  return new Set([...evaluator.candidates(of, conditions[0]!)].filter((row) => is(row) === TRUTH.yes));
}

/** The weights of rows, and of the rows of other tables that those rest on: these carry all who join with them. */
function spread(
  of: TableId,
  conditions: readonly Condition[],
  weigh: Weigh,
  evaluator: Evaluator,
  mode: Mode,
): Map<TableId, Float64Array> {
  const weights = new Map<TableId, Float64Array>();
  const add = (id: TableId, more: Float64Array) => {
    const known = weights.get(id);
    if (known === undefined) weights.set(id, more);
    else for (let row = 0; row < more.length; row++) known[row]! += more[row]!;
  };
  const follow = (condition: Condition, table: TableFacts, carried: Float64Array): void => {
    if (condition.kind === "all" || condition.kind === "any") {
      for (const part of condition.of) follow(part, table, carried);
    }
    if (condition.kind !== "has") return;
    const there = evaluator.table(condition.table);
    const joined = carriedOver(condition, [table, carried], there, evaluator, mode);
    add(condition.table, joined.slice());
    follow(condition.where, there, joined);
  };
  const table = evaluator.table(of);
  const own = Float64Array.from({ length: table.rowCount }, (_, row) => weigh(row));
  add(of, own.slice());
  for (const condition of conditions) follow(condition, table, own);
  return weights;
}

/** What joins with a row on either side of unreadable keys makes nothing sure, so that nothing rests on it. */
function carriedOver(
  { on, table: id, where }: Extract<Condition, { kind: "has" }>,
  [table, carried]: readonly [TableFacts, Float64Array],
  there: TableFacts,
  evaluator: Evaluator,
  mode: Mode,
): Float64Array {
  const { texts } = evaluator.facts;
  const byKey = new Map<number, number>();
  eachKey(rowKeys(table.columns[on.here]!, table.rowCount, texts), carried.length, (row, key) => {
    if (carried[row]! > 0) byKey.set(key, (byKey.get(key) ?? 0) + carried[row]!);
  });
  const isSo = evaluator.rowTruth(id, where, mode);
  const joined = new Float64Array(there.rowCount);
  eachKey(rowKeys(there.columns[on.there]!, there.rowCount, texts), there.rowCount, (row, key) => {
    const weight = byKey.get(key);
    if (weight !== undefined && isSo(row) !== TRUTH.no) joined[row]! += weight;
  });
  return joined;
}

function eachKey(
  { start, codes }: ReturnType<typeof rowKeys>,
  rowCount: number,
  tell: (row: number, key: number) => void,
): void {
  for (let row = 0; row < rowCount; row++) {
    for (let at = start[row]!; at < start[row + 1]!; at++) if (codes[at]! >= 0) tell(row, codes[at]!);
  }
}
