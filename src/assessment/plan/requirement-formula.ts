/**
 * When a requirement is met, as a formula over moves. The formula is so whenever the requirement is met; where it is
 * so and the requirement is not met all the same, the moves that may be the reason are told.
 */
import { boundTruth } from "../../rules/evaluate";
import {
  TRUTH,
  wholeTest,
  type Condition,
  type Measure,
  type Requirement,
  type Test,
} from "../../rules/expression";
import type { TableId } from "../../tables/catalogue";
import { NO_TEXT, numbersOf, textsOf } from "../../tables/facts";
import { allOf, anyOf, atLeast, constant, FALSE, movesIn, TRUE, type Formula, type Term } from "./formula";
import { rowFormulas, type Alternative } from "./row-formulas";
import type { Situation } from "./situation";
import { rowsOfMeasure } from "./wanted";

export interface RequirementFormula {
  readonly formula: Formula;
  /** Moves of which the formula does not tell all that they do to the requirement. */
  readonly unclear: ReadonlySet<number>;
}

type Bound = Extract<Test, { kind: "atLeast" | "atMost" }>;
type Side = Bound["kind"];
type OfField = Extract<Measure, { kind: "sum" | "average" | "value" }>;

/** The formula of a requirement on one day: it does not apply, or its whole test is met. */
export function requirementFormula(requirement: Requirement, situation: Situation): RequirementFormula {
  const { evaluator } = situation;
  const mode = { requirement: requirement.id, figures: false };
  const rows = rowFormulas(situation, requirement.id);
  const { appliesWhen } = requirement;
  const isMet = met(wholeTest(requirement));
  const formula =
    appliesWhen === undefined ? isMet : anyOf([unmet(appliesWhen), allOf([met(appliesWhen), isMet])]);
  return { formula, unclear: rows.unclear };

  function met(test: Test): Formula {
    switch (test.kind) {
      case "all":
        return allOf(test.of.map(met));
      case "any":
        return anyOf(test.of.map(met));
      case "holds":
        return anyOf(terms(test.table, test.where).map(({ of }) => of));
      case "atLeast":
      case "atMost":
        return bound(test);
    }
  }

  /** The test surely fails. */
  function unmet(test: Test): Formula {
    switch (test.kind) {
      case "all":
        return anyOf(test.of.map(unmet));
      case "any":
        return allOf(test.of.map(unmet));
      case "holds": {
        if (!evaluator.table(test.table).complete) return FALSE;
        return allOf(everyRow(test.table, test.where).map((row) => rows.isNot(test.table, test.where, row)));
      }
      case "atLeast":
      case "atMost":
        return isTouched(test.measure)
          ? unclearlyTrue(test.measure)
          : constant(evaluator.test(test, mode).truth === TRUTH.no);
    }
  }

  function bound({ kind, measure, value }: Bound): Formula {
    if (!isTouched(measure)) {
      const { lo, hi } = evaluator.measure(measure, mode);
      return constant(boundTruth(kind, { lo, hi }, evaluator.amount(value)) === TRUTH.yes);
    }
    if (mergesRows(measure)) return unclearlyTrue(measure);
    const required = evaluator.amount(value);
    const tolerance = 1e-9 * Math.max(1, Math.abs(required));
    const favoured = kind === "atLeast" ? required - tolerance : required + tolerance;
    switch (measure.kind) {
      case "count":
        if (measure.distinct !== undefined) {
          return distinct(measure.of, measure.where, measure.distinct, kind, favoured);
        }
        return kind === "atLeast"
          ? atLeast(terms(measure.of, measure.where), favoured)
          : fewRows(measure.of, measure.where, favoured);
      case "share":
        return share(measure, kind, favoured);
      case "sum":
        return sum(measure, kind, favoured);
      case "average":
        return average(measure, kind, favoured);
      case "value":
        return oneValue(measure, kind, favoured);
      case "ratio":
      case "mean":
      case "growth":
        return unclearlyTrue(measure);
    }
  }

  /** Whether moves could matter for what is measured. */
  function isTouched(measure: Measure): boolean {
    return rowsOfMeasure(measure).some(({ table, where }) => rows.affected(table, where).size > 0);
  }

  /**
   * Rows of indicators may go together, so that what one says is decided by several: where an indicator or a period is
   * not told exactly, or a period ends no earlier than the day, on which a row may be added.
   */
  function mergesRows(measure: Measure): boolean {
    if (rowsOfMeasure(measure).every(({ table }) => table !== "kpis")) return false;
    const { kpis } = evaluator.facts.tables;
    const { lo, hi } = numbersOf(kpis, "periodEnd");
    const isOpen = (row: number) => lo[row] !== hi[row] || hi[row]! >= evaluator.asOf;
    return textsOf(kpis, "indicator").code.some((code, row) => code < 0 || isOpen(row));
  }

  /** What the moves make of it is left to the assessment. */
  function unclearlyTrue(measure: Measure): Formula {
    for (const { table, where } of rowsOfMeasure(measure)) {
      const touched = mergesRows(measure)
        ? evaluator.table(table).sourceOf.keys()
        : rows.affected(table, where);
      for (const row of touched) {
        const formulas = [rows.isSo(table, where, row), rows.isNot(table, where, row)];
        for (const formula of formulas) {
          const { made, notMade } = movesIn(formula);
          [...made, ...notMade].forEach((move) => rows.unclear.add(move));
        }
        const added = situation.addedBy(table, row);
        if (added !== null) rows.unclear.add(added);
        situation.changesOf(table, row).forEach(({ move }) => rows.unclear.add(move));
      }
    }
    return TRUE;
  }

  /** The rows that are, or may come to be, so. */
  function everyRow(table: TableId, where: Condition): number[] {
    const all = new Set([...evaluator.candidates(table, where), ...rows.affected(table, where)]);
    return [...all].sort((a, b) => a - b);
  }

  function terms(table: TableId, where: Condition): Term[] {
    return everyRow(table, where).map((row) => ({ weight: 1, of: rows.isSo(table, where, row) }));
  }

  function fewRows(table: TableId, where: Condition, most: number): Formula {
    if (!evaluator.table(table).complete) return FALSE;
    const all = everyRow(table, where);
    const absent = all.map((row) => ({ weight: 1, of: rows.isNot(table, where, row) }));
    return atLeast(absent, all.length - most);
  }

  function distinct(table: TableId, where: Condition, field: string, side: Side, bound: number): Formula {
    if (side === "atMost") return unclearlyTrue({ kind: "count", of: table, where, distinct: field });
    const { code } = textsOf(evaluator.table(table), field);
    const byValue = new Map<number, Formula[]>();
    const changed: Term[] = [];
    for (const row of everyRow(table, where)) {
      const isSo = rows.isSo(table, where, row);
      for (const { move, field: set } of situation.changesOf(table, row)) {
        if (set !== field) continue;
        rows.unclear.add(move);
        changed.push({ weight: 1, of: { kind: "made", move } });
      }
      const value = code[row]!;
      if (value === NO_TEXT) continue;
      byValue.set(value, [...(byValue.get(value) ?? []), isSo]);
    }
    const ofUnknown = byValue.get(-1) ?? [];
    byValue.delete(-1);
    const known = [...byValue.values()];
    if (bound <= 1) return anyOf([...known.flat(), ...ofUnknown, ...changed.map(({ of }) => of)]);
    return atLeast([...known.map((some) => ({ weight: 1, of: anyOf(some) })), ...changed], bound);
  }

  function share(
    { of, among, where }: Extract<Measure, { kind: "share" }>,
    side: Side,
    bound: number,
  ): Formula {
    if (!evaluator.table(of).complete) return FALSE;
    const both: Condition = { kind: "all", of: [among, where] };
    const all = new Set([...everyRow(of, among), ...rows.affected(of, both)]);
    const someRow: Formula[] = [];
    const terms: Term[] = [];
    let right = 0;
    for (const row of all) {
      const isAmong = rows.isSo(of, among, row);
      const isOutside = rows.isNot(of, among, row);
      const passes = rows.isSo(of, both, row);
      someRow.push(isAmong);
      if (side === "atLeast") {
        terms.push({ weight: 1 - bound, of: passes });
        terms.push({ weight: bound, of: anyOf([isOutside, rows.passes(of, where, row)]) });
        right += bound;
      } else {
        const fails = rows.isNot(of, where, row);
        terms.push({ weight: 1 - bound, of: anyOf([isOutside, fails]) });
        terms.push({ weight: bound, of: allOf([isAmong, fails]) });
        right += 1 - bound;
      }
    }
    if (bound > 1) return side === "atMost" ? anyOf(someRow) : FALSE;
    if (bound < 0) return side === "atMost" ? FALSE : anyOf(someRow);
    return allOf([anyOf(someRow), atLeast(terms, right)]);
  }

  /** Each row that may be so, in each state that its number may have. */
  function eachState<T>({ of, field, where }: OfField, make: (state: Alternative, row: number) => T): T[] {
    return everyRow(of, where).flatMap((row) =>
      rows.alternatives(of, row, field).map((state) => make(state, row)),
    );
  }

  function sum(measure: OfField, side: Side, bound: number): Formula {
    const { of, where } = measure;
    if (side === "atLeast") {
      const parts = eachState(measure, ({ when, lo }, row) => ({
        weight: lo,
        of: allOf([when, rows.isSo(of, where, row)]),
      }));
      return atLeast(parts, bound);
    }
    if (!evaluator.table(of).complete) return FALSE;
    const parts = eachState(measure, ({ when, hi }, row) => ({
      weight: hi,
      of: anyOf([opposite(when), rows.isNot(of, where, row)]),
    }));
    const endless = parts.filter(({ weight }) => weight === Infinity).map((part) => part.of);
    const finite = parts.filter(({ weight }) => weight < Infinity);
    const most = finite.reduce((all, { weight }) => all + weight, 0);
    return allOf([...endless, atLeast(finite, most - bound)]);
  }

  /** Each row's distance from the bound: what is above it makes up for what is below. */
  function average(measure: OfField, side: Side, bound: number): Formula {
    const { of, where } = measure;
    if (!evaluator.table(of).complete) return FALSE;
    const someRow = everyRow(of, where).map((row) => rows.isSo(of, where, row));
    let right = 0;
    const parts: Term[] = [];
    const never: Formula[] = [];
    eachState(measure, ({ when, lo, hi }, row) => {
      const above = side === "atLeast" ? lo - bound : bound - hi;
      if (above >= 0) {
        parts.push({ weight: above, of: allOf([when, rows.isSo(of, where, row)]) });
        return;
      }
      const escapes = anyOf([opposite(when), rows.isNot(of, where, row)]);
      if (above === -Infinity) {
        never.push(escapes);
        return;
      }
      parts.push({ weight: -above, of: escapes });
      right -= above;
    });
    return allOf([anyOf(someRow), ...never, atLeast(parts, right)]);
  }

  function oneValue(measure: OfField, side: Side, bound: number): Formula {
    const { of, where } = measure;
    if (!evaluator.table(of).complete) return FALSE;
    const isOnIt = ({ lo, hi }: Alternative) => (side === "atLeast" ? lo >= bound : hi <= bound);
    const some = anyOf(
      eachState(measure, (state, row) =>
        isOnIt(state) ? allOf([state.when, rows.isSo(of, where, row)]) : FALSE,
      ),
    );
    if (of === "kpis") return some;
    return allOf([some, fewRows(of, where, 1)]);
  }

  /** Of a cell's states the opposite is known: a change is not made, or one is. */
  function opposite(when: Formula): Formula {
    switch (when.kind) {
      case "constant":
        return constant(!when.is);
      case "made":
        return { kind: "not-made", move: when.move };
      case "not-made":
        return { kind: "made", move: when.move };
      case "all":
        return anyOf(when.of.map(opposite));
      case "any":
        return allOf(when.of.map(opposite));
      case "at-least":
        return TRUE;
    }
  }
}
