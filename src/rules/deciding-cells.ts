/** The cells that decide a definite verdict, or that keep an open one open. */
import { catalogue, tableIds, type TableId } from "../tables/catalogue";
import { CELL, cellOf, type CellRef, type TableFacts } from "../tables/facts";
import type { BoundOutcome, CompositeOutcome, Evaluator, HoldsOutcome, Mode, TestOutcome } from "./evaluate";
import { isUnknown, rowExplainer, withStanding, type RowExplainer } from "./explain-row";
import { TRUTH, type Condition, type Measure, type Truth } from "./expression";
import { isExact } from "./interval";
import { firstFilled, isSubstitute, nearestRows, type Wanted } from "./near-misses";

const MOST_CELLS = 50;

/** At most 50 cells, in the order of tables and sheets, rows and columns; of many, those of the nearest rows. */
export function decidingCells(outcome: TestOutcome, evaluator: Evaluator): CellRef[] {
  const cells = new Map<string, CellRef>();
  for (const cell of cellsOfOutcome(outcome, evaluator)) {
    if (cells.size === MOST_CELLS) break;
    cells.set(`${cell.row}:${cell.column}:${cell.sheet}`, cell);
  }
  return [...cells.values()].sort(bySheetOrder(evaluator));
}

function bySheetOrder(evaluator: Evaluator): (a: CellRef, b: CellRef) => number {
  const sheets = tableIds.flatMap((id) => evaluator.table(id).sources.map(({ sheet }) => sheet));
  return (a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row || a.column - b.column;
}

function* cellsOfOutcome(outcome: TestOutcome, evaluator: Evaluator): Generator<CellRef> {
  switch (outcome.kind) {
    case "all":
      for (const part of outcome.of) if (part.truth === outcome.truth) yield* cellsOfOutcome(part, evaluator);
      return;
    case "any":
      yield* firstFilled(alternativesLike(outcome).map((part) => [...cellsOfOutcome(part, evaluator)]));
      return;
    case "holds":
      yield* cellsOfHolds(outcome, evaluator);
      return;
    case "atLeast":
    case "atMost":
      yield* cellsOfMeasure(outcome.test.measure, outcome, evaluator);
  }
}

/** The alternatives that make the outcome what it is. That a substitute is not on file decides nothing. */
function alternativesLike({ of, truth }: CompositeOutcome): TestOutcome[] {
  const alike = of.filter((part) => part.truth === truth);
  const [substitutes, ordinary] = [alike.filter(isSubstitute), alike.filter((part) => !isSubstitute(part))];
  return truth === TRUTH.no ? ordinary : [...ordinary, ...substitutes];
}

function* cellsOfHolds({ test, truth, mode }: HoldsOutcome, evaluator: Evaluator): Generator<CellRef> {
  const population = populationOf(evaluator, test.table, test.where, null, mode);
  if (truth === TRUTH.unknown) yield* population.open();
  else if (truth === TRUTH.yes) yield* population.counted(1);
  else yield* population.near();
}

/** A number that is as low as it is because of the rows that do not count, or as high because of those that do. */
function* cellsOfMeasure(measure: Measure, bound: BoundOutcome, evaluator: Evaluator): Generator<CellRef> {
  const isOpen = bound.truth === TRUTH.unknown;
  const isLow = (bound.kind === "atLeast") === (bound.truth === TRUTH.no);
  switch (measure.kind) {
    case "count": {
      const population = populationOf(evaluator, measure.of, measure.where, null, bound.mode);
      if (measure.distinct !== undefined) yield* population.field(measure.distinct, isOpen);
      if (isOpen) yield* population.open();
      else if (isLow) yield* population.near();
      else yield* population.counted(bound.kind === "atLeast" ? Math.ceil(bound.required) : Infinity);
      return;
    }
    case "share": {
      const population = populationOf(evaluator, measure.of, measure.where, measure.among, bound.mode);
      if (isOpen) yield* population.open();
      else if (isLow) yield* population.near();
      else yield* population.counted(Infinity);
      return;
    }
    case "sum":
    case "average": {
      const population = populationOf(evaluator, measure.of, measure.where, null, bound.mode);
      yield* population.field(measure.field, isOpen);
      if (isOpen) yield* population.open();
      else if (isLow) yield* population.near();
      return;
    }
    case "value": {
      const population = populationOf(evaluator, measure.of, measure.where, null, bound.mode);
      yield* population.field(measure.field, false);
      if (!isOpen) return;
      yield* population.open();
      yield* population.near();
      return;
    }
    case "ratio":
      yield* cellsOfParts([measure.top, measure.bottom], bound, evaluator);
      return;
    case "mean":
      yield* cellsOfParts(measure.of, bound, evaluator);
      return;
    case "growth":
      yield* cellsOfParts([measure.from, measure.to], bound, evaluator);
  }
}

/** Of an open number only the parts that are not exact, if any is. */
function* cellsOfParts(
  parts: readonly Measure[],
  bound: BoundOutcome,
  evaluator: Evaluator,
): Generator<CellRef> {
  const inexact = parts.filter((part) => !isExact(evaluator.measure(part, bound.mode)));
  const chosen = bound.truth === TRUTH.unknown && inexact.length > 0 ? inexact : parts;
  for (const part of chosen) yield* cellsOfMeasure(part, bound, evaluator);
}

/** The rows that a bound or a `holds` looks at, by their part in the verdict. */
interface PopulationCells {
  /** Cells that keep open whether a row counts. */
  open(): Generator<CellRef>;
  /** Cells by which rows count; of the first `most` rows that surely do. */
  counted(most: number): Generator<CellRef>;
  /** Cells by which the nearest rows do not count. */
  near(): Generator<CellRef>;
  /** The field of every row that may count; only unknown ones where asked. */
  field(field: string, onlyUnknown: boolean): Generator<CellRef>;
}

function populationOf(
  evaluator: Evaluator,
  table: TableId,
  where: Condition,
  among: Condition | null,
  mode: Mode,
): PopulationCells {
  const facts = evaluator.table(table);
  const condition: Condition = among === null ? where : { kind: "all", of: [among, where] };
  const whole = withStanding(table, condition);
  const explainer = rowExplainer(evaluator, table, mode);
  const stands = evaluator.standing(table, mode.requirement);
  const counts = evaluator.rowTruth(table, whole, mode);
  const belongs = among === null ? () => TRUTH.yes : evaluator.rowTruth(table, among, mode);
  const truth = (row: number) => Math.min(stands(row), counts(row)) as Truth;
  const decidingCellsOf = (part: Condition, row: number) => leafCells(explainer, part, row);

  const candidates = evaluator.candidates(table, condition);

  return {
    *open() {
      for (const row of candidates) {
        if (stands(row) === TRUTH.no || belongs(row) === TRUTH.no) continue;
        // A row that belongs to a share weighs in it whether it passes or not.
        const weighs = among !== null || counts(row) !== TRUTH.no;
        if (weighs) yield* unsettledStanding(evaluator, table, row, mode);
        if (counts(row) === TRUTH.unknown) yield* decidingCellsOf(whole, row);
        else if (belongs(row) === TRUTH.unknown) yield* decidingCellsOf(among!, row);
      }
    },
    *counted(most) {
      let left = most;
      for (const row of candidates) {
        if (left === 0) return;
        if (truth(row) !== TRUTH.yes) continue;
        left--;
        yield* decidingCellsOf(where, row);
      }
    },
    *near() {
      const wanted: Wanted = { table, condition, among, mode };
      for (const { row } of nearestRows(wanted, evaluator, MOST_CELLS)) {
        for (const leaf of explainer.failing(whole, row)) yield* explainer.cells(leaf, row);
      }
    },
    *field(field, onlyUnknown) {
      const column = facts.columns[field]!;
      for (const row of candidates) {
        if (truth(row) === TRUTH.no || (onlyUnknown && !isUnknown(column, row))) continue;
        const cells = [cellOf(facts, row, field), unreadableUnit(facts, row, field)];
        yield* cells.filter((cell) => cell !== null);
      }
    },
  };
}

/** The unit beside an indicator's value, where it cannot be read: then neither can the value. */
function unreadableUnit(facts: TableFacts, row: number, field: string): CellRef | null {
  const isIndicator = catalogue[facts.id].columns[field]!.type.kind === "indicator-value";
  return isIndicator && facts.columns.unit!.state[row] === CELL.refused ? cellOf(facts, row, "unit") : null;
}

function leafCells(explainer: RowExplainer, condition: Condition, row: number): CellRef[] {
  return explainer.deciding(condition, row).flatMap((leaf) => explainer.cells(leaf, row));
}

/** Cells that leave it open whether a row counts at all, beyond what `standingCondition` says. */
function unsettledStanding(evaluator: Evaluator, table: TableId, row: number, mode: Mode): CellRef[] {
  const facts = evaluator.table(table);
  const unsettled = {
    evidence:
      evaluator.standing(table, mode.requirement)(row) < evaluator.standing(table, null)(row)
        ? ["subject"]
        : [],
    kpis: evaluator.standing(table, null)(row) === TRUTH.unknown ? ["indicator", "periodEnd"] : [],
  };
  const fields = table === "evidence" || table === "kpis" ? unsettled[table] : [];
  return fields
    .filter((field) => isUnknown(facts.columns[field]!, row))
    .map((field) => cellOf(facts, row, field))
    .filter((cell) => cell !== null);
}
