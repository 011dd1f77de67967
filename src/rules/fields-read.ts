/** Which fields of which tables a test reads: what a template must offer, and which missing columns matter. */
import type { TableId } from "../tables/catalogue";
import type { Condition, Measure, Requirement, Test } from "./expression";
import { wholeTest } from "./expression";
import { standingCondition } from "./standing";

export interface FieldRead {
  table: TableId;
  field: string;
}

/**
 * Every field that a requirement reads, its condition of application and what makes rows count at all included;
 * with repeats.
 */
export function fieldsReadBy(requirement: Requirement): FieldRead[] {
  const tests = [wholeTest(requirement), ...(requirement.appliesWhen ? [requirement.appliesWhen] : [])];
  const read = tests.flatMap(ofTest);
  return [...read, ...[...new Set(read.map(({ table }) => table))].flatMap(ofStanding)];
}

function ofStanding(table: TableId): FieldRead[] {
  const standing = standingCondition(table);
  const current = table === "kpis" ? [{ table, field: "periodEnd" }] : [];
  return standing === null ? current : ofCondition(table, standing);
}

function ofTest(test: Test): FieldRead[] {
  switch (test.kind) {
    case "all":
    case "any":
      return test.of.flatMap(ofTest);
    case "holds":
      return ofCondition(test.table, test.where);
    case "atLeast":
    case "atMost":
      return ofMeasure(test.measure);
  }
}

function ofMeasure(measure: Measure): FieldRead[] {
  switch (measure.kind) {
    case "count": {
      const distinct = measure.distinct === undefined ? [] : [{ table: measure.of, field: measure.distinct }];
      return [...ofCondition(measure.of, measure.where), ...distinct];
    }
    case "share":
      return [...ofCondition(measure.of, measure.among), ...ofCondition(measure.of, measure.where)];
    case "sum":
    case "average":
    case "value":
      return [...ofCondition(measure.of, measure.where), { table: measure.of, field: measure.field }];
    case "ratio":
      return [...ofMeasure(measure.top), ...ofMeasure(measure.bottom)];
    case "mean":
      return measure.of.flatMap(ofMeasure);
    case "growth":
      return [...ofMeasure(measure.from), ...ofMeasure(measure.to)];
  }
}

function ofCondition(table: TableId, condition: Condition): FieldRead[] {
  switch (condition.kind) {
    case "compare": {
      const other = "field" in condition.value ? [{ table, field: condition.value.field }] : [];
      return [{ table, field: condition.field }, ...other];
    }
    case "filled":
    case "blank":
      return [{ table, field: condition.field }];
    case "spans":
      return [condition.from, condition.to].map((field) => ({ table, field }));
    case "differs":
      return [condition.field, condition.other].map((field) => ({ table, field }));
    case "has":
      return [
        { table, field: condition.on.here },
        { table: condition.table, field: condition.on.there },
        ...ofCondition(condition.table, condition.where),
      ];
    case "all":
    case "any":
      return condition.of.flatMap((part) => ofCondition(table, part));
  }
}
