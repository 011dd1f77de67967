/** Which fields of which tables a test reads: what a template must offer, and which missing columns matter. */
import type { TableId } from "../tables/catalogue";
import { rowField } from "../tables/row-field";
import { wholeTest, type Condition, type Requirement, type Test } from "./expression";
import { rowsAsked } from "./rows-asked";
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
  return rowsAsked(test).flatMap(({ table, among, where, field }) => {
    const read = [
      ...(among === null ? [] : ofCondition(table, among)),
      ...ofCondition(table, where),
      ...(field === null ? [] : [{ table, field }]),
    ];
    if (read.length > 0) return read;
    // Who counts rows whatever they say reads that they are there.
    const naming = rowField(table);
    return naming === null ? [] : [{ table, field: naming }];
  });
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
