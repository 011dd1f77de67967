/**
 * The changes that could help to reach a level: of each requirement that is not met, today or on a later day, what
 * would make its rows count, and what further rows would. Finite, in the order of the rule book.
 */
import type { Evaluator, TestOutcome } from "../../rules/evaluate";
import { TRUTH, wholeTest, type Condition, type Requirement, type Test } from "../../rules/expression";
import type { TableId } from "../../tables/catalogue";
import { fixesOf, type Fixes } from "./fixes";
import { moveList, type MoveList } from "./move-list";
import type { MoveKind } from "./move";
import { newRow, type NewRowContext } from "./new-row";
import { numberValue } from "./values";
import { rowsOfMeasure } from "./wanted";
import type { Costs } from "./costs";

type Bound = Extract<TestOutcome, { kind: "atLeast" | "atMost" }>;

export interface MovesInput {
  readonly requirements: readonly Requirement[];
  readonly costs: Costs;
  readonly context: NewRowContext;
  keyOf(table: TableId): string | null;
}

export interface MovesFound {
  readonly list: MoveList;
  /** Adds what would help a requirement that is not met; rows from `firstNew` on are rows that other moves add. */
  look(requirement: Requirement, evaluator: Evaluator, firstNew: (table: TableId) => number): void;
}

/** More rows than these nobody changes in one plan. */
export const MOST_ROWS = 200;
/** Rows beyond those that are short, for what other requirements make of them. */
const SPARE_ROWS = 2;

/** Collects moves. */
export function findMoves({ costs, context, keyOf }: MovesInput): MovesFound {
  const list = moveList(costs, keyOf);
  return { list, look };

  function look(requirement: Requirement, evaluator: Evaluator, firstNew: (table: TableId) => number): void {
    const mode = { requirement: requirement.id, figures: false };
    const fixes = fixesOf({ evaluator, requirement, list, context, costs });
    const { appliesWhen } = requirement;
    if (appliesWhen !== undefined) {
      const applies = evaluator.test(appliesWhen, mode).truth;
      if (applies === TRUTH.no) return;
      spoil(appliesWhen);
      if (applies === TRUTH.unknown) satisfy(appliesWhen);
    }
    satisfy(wholeTest(requirement));

    function satisfy(test: Test): void {
      const outcome = evaluator.test(test, mode);
      if (outcome.truth === TRUTH.yes) return;
      switch (outcome.kind) {
        case "all":
        case "any":
          return outcome.test.of.forEach(satisfy);
        case "holds": {
          const { table, where, substitute } = outcome.test;
          if (substitute === true) return;
          return moreRows(table, where, 1);
        }
        case "atLeast":
          return reach(outcome);
        case "atMost":
          return stayBelow(outcome);
      }
    }

    /** Makes the condition of application untrue. */
    function spoil(test: Test): void {
      if (test.kind !== "holds") return;
      for (let row = 0; row < evaluator.table(test.table).rowCount; row++) {
        fixes.deny(test.table, test.where, row).make();
      }
    }

    function reach({ test, actual, required }: Bound): void {
      const { measure } = test;
      const short = Number.isFinite(actual.lo) ? required - actual.lo : required;
      switch (measure.kind) {
        case "count":
          if (measure.distinct === undefined) {
            return moreRows(measure.of, measure.where, Math.ceil(short - 1e-9));
          }
          return moreKinds(measure.of, measure.where, measure.distinct, Math.ceil(short - 1e-9));
        case "share":
          return raiseShare(measure.of, measure.among, measure.where, required);
        case "sum":
          if (measure.of === "evidence") return moreCopies(measure.where, short);
          return moreRows(measure.of, measure.where, SPARE_ROWS + 1);
        case "average":
        case "value":
          return moveNumbers(measure, "gte", required);
        case "ratio":
        case "mean":
        case "growth":
          return rowsOfMeasure(measure).forEach(({ table, where }) => settleRows(table, where));
      }
    }

    function stayBelow({ test, required }: Bound): void {
      const { measure } = test;
      switch (measure.kind) {
        case "count":
        case "sum":
          return fewerRows(measure.of, measure.where);
        case "share":
          fewerRows(measure.of, measure.where);
          return settleRows(measure.of, measure.among);
        case "average":
        case "value":
          return moveNumbers(measure, "lte", required);
        case "ratio":
        case "mean":
        case "growth":
          return rowsOfMeasure(measure).forEach(({ table, where }) => settleRows(table, where));
      }
    }

    /** Rows that count: the nearest ones, and new ones. */
    function moreRows(table: TableId, where: Condition, short: number): void {
      makeNearest(table, short, (row) => fixes.grant(table, where, row));
      if (table === "evidence") return fixes.documentFor(where, null)?.make();
      const added = newRow(table, where, context);
      if (added !== null) list.add(table, added, Math.min(short, MOST_ROWS));
    }

    /** Rows of further values of a field, of which only the first of each counts. */
    function moreKinds(table: TableId, where: Condition, field: string, short: number): void {
      makeNearest(table, short, (row) => fixes.grant(table, where, row));
      const added = newRow(table, where, context);
      if (added === null) return;
      for (const value of fixes.furtherValues(table, field).slice(0, Math.min(short, MOST_ROWS))) {
        list.add(table, { ...added, values: { ...added.values, [field]: value } }, 1);
      }
    }

    function raiseShare(table: TableId, among: Condition, where: Condition, required: number): void {
      const both: Condition = { kind: "all", of: [among, where] };
      const { rowCount } = evaluator.table(table);
      const isAmong = evaluator.rowTruth(table, among, mode);
      const passes = evaluator.rowTruth(table, both, mode);
      let [population, passing] = [0, 0];
      for (let row = 0; row < rowCount; row++) {
        if (isAmong(row) !== TRUTH.no) population++;
        if (passes(row) === TRUTH.yes) passing++;
      }
      const short = Math.max(1, Math.ceil(required * population - passing - 1e-9));
      makeNearest(table, short, (row) => (isAmong(row) === TRUTH.no ? null : fixes.grant(table, both, row)));
      makeNearest(table, rowCount, (row) =>
        isAmong(row) === TRUTH.no ? null : fixes.deny(table, among, row),
      );
      const added = newRow(table, both, context);
      if (added === null) return;
      const count = required < 1 ? Math.ceil(short / (1 - required) - 1e-9) : population === 0 ? 1 : 0;
      list.add(table, added, Math.min(count, population === 0 ? 1 : short + SPARE_ROWS));
    }

    /** Documents of which so many copies are asked, as one row. */
    function moreCopies(where: Condition, short: number): void {
      const copies = Math.ceil(short - 1e-9);
      const values = fixes.documentValues(where);
      if (values === null || copies <= 0) return;
      list.add("evidence", { kind: "document", values: { ...values, quantity: String(copies) } }, 1, copies);
    }

    function moveNumbers(
      { of, field, where }: { of: TableId; field: string; where: Condition },
      op: "gte" | "lte",
      required: number,
    ): void {
      const { rowCount } = evaluator.table(of);
      const isSo = evaluator.rowTruth(of, where, mode);
      for (let row = 0; row < rowCount; row++) {
        if (isSo(row) === TRUTH.no) continue;
        fixes.number(of, row, field, op, required);
        if (isSo(row) === TRUTH.unknown) settleRow(of, where, row);
      }
      addMeasured({ of, field, where }, op, required);
    }

    /** A row with the number itself, where none is there that counts. */
    function addMeasured(
      { of, field, where }: { of: TableId; field: string; where: Condition },
      op: "gte" | "lte",
      required: number,
    ): void {
      const isSo = evaluator.rowTruth(of, where, mode);
      const { rowCount } = evaluator.table(of);
      for (let row = 0; row < rowCount; row++) if (isSo(row) === TRUTH.yes) return;
      const added = newRow(of, where, context);
      if (added === null) return;
      const indicator = fixes.indicatorOf(where);
      const value = numberValue(of, field, required, indicator ?? undefined);
      const kind = of === "kpis" ? kindOfMeasuring(field, indicator, op, required) : added.kind;
      list.add(of, { kind, values: { ...added.values, [field]: value } }, 1);
    }

    /** A figure that was too low is to be raised first; one that is not known, or was good enough, is taken anew. */
    function kindOfMeasuring(
      field: string,
      indicator: string | null,
      op: "gte" | "lte",
      required: number,
    ): MoveKind {
      const column = evaluator.facts.tables.kpis.columns[field]!;
      if (column.kind !== "number") return "complete";
      const { rowCount } = evaluator.facts.tables.kpis;
      for (let row = 0; row < rowCount; row++) {
        if (fixes.textOf("kpis", row, "indicator") !== indicator) continue;
        if (op === "gte" ? column.hi[row]! < required : column.lo[row]! > required) return "raise";
      }
      return "complete";
    }

    function fewerRows(table: TableId, where: Condition): void {
      const isSo = evaluator.rowTruth(table, where, mode);
      for (const row of evaluator.candidates(table, where)) {
        if (isSo(row) !== TRUTH.no) fixes.deny(table, where, row).make();
      }
    }

    /** Open cells that keep it open which rows count. */
    function settleRows(table: TableId, where: Condition): void {
      const isSo = evaluator.rowTruth(table, where, mode);
      for (const row of evaluator.candidates(table, where)) {
        if (isSo(row) === TRUTH.unknown) settleRow(table, where, row);
      }
    }

    function settleRow(table: TableId, where: Condition, row: number): void {
      fixes.grant(table, where, row).make();
      fixes.deny(table, where, row).make();
    }

    /** Makes the moves of the rows that cost least, and of those that other moves add. */
    function makeNearest(table: TableId, wanted: number, of: (row: number) => Fixes | null): void {
      const added = firstNew(table);
      const near: { fix: Fixes; row: number }[] = [];
      for (let row = 0; row < evaluator.table(table).rowCount; row++) {
        const fix = of(row);
        if (fix === null || fix.cost === Infinity || fix.cost === 0) continue;
        if (row >= added) fix.make();
        else near.push({ fix, row });
      }
      near.sort((a, b) => a.fix.cost - b.fix.cost || a.row - b.row);
      for (const { fix } of near.slice(0, Math.min(wanted + SPARE_ROWS, MOST_ROWS))) fix.make();
    }
  }
}
