/** Of which kinds the rows are that a requirement reads: documents of some kinds, some indicators, not the whole list. */
import type { TableId } from "../tables/catalogue";
import { conjuncts, kindsOf, saysWhatRowIs } from "./candidates";
import { wholeTest, type Condition, type Requirement, type Test } from "./expression";
import { populationOf, rowsAsked } from "./rows-asked";

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
  return rowsAsked(test).flatMap((rows) => [
    { table: rows.table, where: populationOf(rows) },
    ...(rows.among === null ? [] : joinsIn(rows.among)),
    ...joinsIn(rows.where),
  ]);
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
