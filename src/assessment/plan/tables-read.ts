/** The tables on whose rows the verdict on a requirement depends. */
import { wholeTest, type Condition, type Requirement } from "../../rules/expression";
import { remembered } from "../../rules/remember";
import { rowsAsked } from "../../rules/rows-asked";
import type { TableId } from "../../tables/catalogue";

/** Joined tables included, and those that say which is the latest fiscal year. */
export const tablesReadBy = remembered((requirement: Requirement): ReadonlySet<TableId> => {
  const tests = [wholeTest(requirement), ...(requirement.appliesWhen ? [requirement.appliesWhen] : [])];
  const tables = tests
    .flatMap(rowsAsked)
    .flatMap(({ table, among, where }) => [
      table,
      ...joinedBy(where),
      ...(among === null ? [] : joinedBy(among)),
    ]);
  return new Set<TableId>([...tables, "organisation", "financials"]);
});

function joinedBy(condition: Condition): TableId[] {
  if (condition.kind === "all" || condition.kind === "any") return condition.of.flatMap(joinedBy);
  return condition.kind === "has" ? [condition.table, ...joinedBy(condition.where)] : [];
}
