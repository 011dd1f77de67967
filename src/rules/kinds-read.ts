/** Of which kinds the rows are that a requirement reads: documents of some kinds, some indicators, not the whole list. */
import type { TableId } from "../tables/catalogue";
import { conjuncts, kindsOf, saysWhatRowIs } from "./candidates";
import { wholeTest, type Condition, type Measure, type Requirement, type Test } from "./expression";

/** A table that is gone through, and what the rows must be to matter. */
interface Use {
  table: TableId;
  where: Condition;
}

/** By table, the kinds that a requirement asks for; a table of which it asks more than rows of some kinds is not in it. */
export function kindsReadBy(requirement: Requirement): ReadonlyMap<TableId, ReadonlySet<string>> {
  const tests = [wholeTest(requirement), ...(requirement.appliesWhen ? [requirement.appliesWhen] : [])];
  const kinds = new Map<TableId, Set<string>>();
  const whole = new Set<TableId>();
  for (const { table, where } of tests.flatMap(ofTest)) {
    const asked = kindsAsked(where, table);
    if (asked === null) whole.add(table);
    else kinds.set(table, new Set([...(kinds.get(table) ?? []), ...asked]));
  }
  for (const table of whole) kinds.delete(table);
  return kinds;
}

function kindsAsked(where: Condition, table: TableId): readonly string[] | null {
  for (const part of conjuncts(where)) if (saysWhatRowIs(part, table)) return kindsOf(part);
  return null;
}

function ofTest(test: Test): Use[] {
  switch (test.kind) {
    case "all":
    case "any":
      return test.of.flatMap(ofTest);
    case "holds":
      return [{ table: test.table, where: test.where }, ...joinsIn(test.where)];
    case "atLeast":
    case "atMost":
      return ofMeasure(test.measure);
  }
}

function ofMeasure(measure: Measure): Use[] {
  switch (measure.kind) {
    case "count":
    case "sum":
    case "average":
    case "value":
      return [{ table: measure.of, where: measure.where }, ...joinsIn(measure.where)];
    case "share":
      return [
        { table: measure.of, where: measure.among },
        ...joinsIn(measure.among),
        ...joinsIn(measure.where),
      ];
    case "ratio":
      return [...ofMeasure(measure.top), ...ofMeasure(measure.bottom)];
    case "mean":
      return measure.of.flatMap(ofMeasure);
    case "growth":
      return [...ofMeasure(measure.from), ...ofMeasure(measure.to)];
  }
}

function joinsIn(condition: Condition): Use[] {
  switch (condition.kind) {
    case "has":
      return [{ table: condition.table, where: condition.where }, ...joinsIn(condition.where)];
    case "all":
    case "any":
      return condition.of.flatMap(joinsIn);
    case "compare":
    case "filled":
    case "blank":
    case "spans":
    case "differs":
      return [];
  }
}
