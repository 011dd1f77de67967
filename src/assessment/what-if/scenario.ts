/** One workbook under a growing and shrinking list of edits: each is carried out, or taken back, by the rows it touches. */
import { createLiveEvaluator, type LiveEvaluator } from "../../rules/evaluate";
import { wholeTest } from "../../rules/expression";
import { createLookUps } from "../../rules/look-ups";
import { isThreshold, paramsIn } from "../../rules/params";
import { boundsIn, type Bound } from "../../rules/rows-asked";
import { catalogue, type TableId } from "../../tables/catalogue";
import type { Day } from "../../tables/days";
import type { Facts } from "../../tables/facts";
import type { AssessmentOptions } from "../assessment";
import { latestFiscalYear } from "../fiscal-year";
import type { Edit, EditFault } from "./edit";
import { isMadeAnew, liveFacts } from "./live-facts";
import { rowEdit, type RowEdit } from "./row-edits";

/** Takes an edit back. */
type TakeBack = () => void;

export interface Scenario {
  readonly evaluator: LiveEvaluator;
  /** Carries an edit out. `beyond`: it changes what blanks of a whole column mean, or there is no room; take it from the facts anew. */
  carryOut(edit: Edit): { takeBack: TakeBack } | { fault: EditFault } | { beyond: RowEdit };
  /** Carries an edit out in place of the last one, where both move the same date or threshold; null where they do not, or it cannot be. */
  moveOn(last: Edit, edit: Edit, takeBack: TakeBack): { takeBack: TakeBack } | null;
  /** Changes rows that are at hand rather than named. */
  changeRows(change: RowEdit): { takeBack: TakeBack } | { beyond: RowEdit };
  /** The facts with what was carried out, and with a change that went beyond. */
  facts(beyond?: RowEdit): Facts;
  /** What it has come to besides the facts. */
  standing(): Standing;
  readonly isDeclared: boolean;
}

/** The date, the thresholds and the declared numbers. */
export interface Standing {
  asOf: Day;
  params: ReadonlyMap<string, number>;
  declared: ReadonlyMap<string, ReadonlyMap<Bound, number>>;
}

/** @param from what it begins with: what an earlier one has come to, or what an assessment goes by. */
export function createScenario(
  base: Facts,
  { schemes, ruleBooks = schemes }: AssessmentOptions,
  from: Standing,
): Scenario {
  const live = liveFacts(base, ruleBooks);
  const { facts } = live;
  const lookUps = createLookUps(facts);
  const params = new Map(from.params);
  const declared = new Map([...from.declared].map(([id, numbers]) => [id, new Map(numbers)]));
  const units = new Map(
    ruleBooks.flatMap(({ requirements }) => paramsIn(requirements).map(({ param, unit }) => [param, unit])),
  );
  const requirementIds = ruleBooks.flatMap(({ requirements }) => requirements.map(({ id }) => id));
  const evaluator = createLiveEvaluator({
    facts,
    asOf: from.asOf,
    fiscalYear: latestFiscalYear(facts, from.asOf),
    params,
    requirementIds,
    lookUps,
    gone: live.gone,
    declared(requirement, bound) {
      const value = requirement === null ? undefined : declared.get(requirement)?.get(bound);
      return value === undefined ? null : { lo: value, hi: value, reason: null };
    },
  });

  function carryOut(edit: Edit): ReturnType<Scenario["carryOut"]> {
    switch (edit.kind) {
      case "set":
      case "add":
      case "remove":
      case "document": {
        const planned = rowEdit(edit, live, evaluator.asOf, requirementIds);
        return "fault" in planned ? planned : changeRows(planned.edit);
      }
      case "param":
        return setParam(edit);
      case "as-of":
        return moveDate(edit.asOf);
      case "declare":
        return declare(edit);
    }
  }

  function changeRows(change: RowEdit): ReturnType<Scenario["changeRows"]> {
    const { table: id, aside } = change;
    if (isMadeAnew(id)) return changeAnew(change);
    const table = live.table(id);
    const ticked = tickedFields(id);
    const { complete } = table.facts;
    if (!table.hasRoom) return { beyond: change };
    const added = change.added.map((row) => table.add(row));
    const takeBack = () => {
      const changes = table.facts.complete !== complete;
      flip(id, added, aside);
      for (const row of [...added].reverse()) {
        lookUps.dropLast(id, row);
        table.dropLast();
      }
      if (changes) evaluator.replaced(id);
    };
    for (const row of added) lookUps.add(id, row);
    flip(id, aside, added);
    if (tickedFields(id) !== ticked) {
      takeBack();
      return { beyond: change };
    }
    // What has no rows that anybody could have missed is judged otherwise, row by row.
    if (table.facts.complete !== complete) evaluator.replaced(id);
    return { takeBack };
  }

  /** Sets rows aside and brings others in. */
  function flip(id: TableId, aside: readonly number[], added: readonly number[]): void {
    const table = live.table(id);
    evaluator.change(new Map([[id, [...aside, ...added]]]), () => {
      for (const row of aside) table.setAside(row, true);
      for (const row of added) table.setAside(row, false);
    });
  }

  function changeAnew(change: RowEdit): { takeBack: TakeBack } {
    const putBack = live.changeAnew(change);
    const isAnother = () => {
      evaluator.replaced(change.table);
      evaluator.moveTo(evaluator.asOf, latestFiscalYear(facts, evaluator.asOf), () => undefined);
    };
    isAnother();
    return {
      takeBack() {
        putBack();
        isAnother();
      },
    };
  }

  function tickedFields(id: TableId): string {
    return Object.keys(catalogue[id].columns)
      .filter((field) => live.isTicked(id, field))
      .join();
  }

  function setParam({ param, value }: Extract<Edit, { kind: "param" }>) {
    const unit = units.get(param);
    if (unit === undefined) return { fault: { code: "no-such-param" } as const };
    if (!isThreshold(value, unit)) return { fault: { code: "not-a-threshold", unit } as const };
    return moveParam(param, value);
  }

  function moveParam(param: string, value: number | null): { takeBack: TakeBack } {
    const before = params.get(param) ?? null;
    evaluator.moveTo(evaluator.asOf, evaluator.fiscalYear, () => {
      if (value === null) params.delete(param);
      else params.set(param, value);
    });
    return { takeBack: () => void moveParam(param, before) };
  }

  function moveDate(day: Day): { takeBack: TakeBack } {
    const before = evaluator.asOf;
    evaluator.moveTo(day, latestFiscalYear(facts, day), () => undefined);
    return { takeBack: () => void moveDate(before) };
  }

  function declare({ requirement: id, bound: at, value }: Extract<Edit, { kind: "declare" }>) {
    const requirement = schemes.flatMap(({ requirements }) => requirements).find((each) => each.id === id);
    const bound = requirement && boundsIn(wholeTest(requirement))[at];
    if (bound === undefined) return { fault: { code: "no-such-bound" } as const };
    const numbers = declared.get(id) ?? new Map<Bound, number>();
    declared.set(id, numbers);
    const before = numbers.get(bound);
    numbers.set(bound, value);
    return {
      takeBack() {
        if (before === undefined) numbers.delete(bound);
        else numbers.set(bound, before);
      },
    };
  }

  return {
    evaluator,
    carryOut,
    changeRows,
    moveOn(last, edit, takeBack) {
      const movesDate = last.kind === "as-of" && edit.kind === "as-of";
      const movesParam = last.kind === "param" && edit.kind === "param" && last.param === edit.param;
      if (!movesDate && !movesParam) return null;
      return "fault" in carryOut(edit) ? null : { takeBack };
    },
    facts: (beyond) => (beyond === undefined ? live.compacted() : live.compactedWith(beyond)),
    get isDeclared() {
      return [...declared.values()].some(({ size }) => size > 0);
    },
    standing: () => ({ asOf: evaluator.asOf, params, declared }),
  };
}
