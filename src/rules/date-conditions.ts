/** The conditions of a requirement that look at the assessment date: what time alone may change. */
import type { TableId } from "../tables/catalogue";
import {
  wholeTest,
  type CompareOp,
  type Condition,
  type Operand,
  type Param,
  type Requirement,
  type Test,
} from "./expression";
import { rowsAsked } from "./rows-asked";
import { standingCondition } from "./standing";

/** A date of a row, compared with the assessment date moved by months. */
export interface DateCondition {
  table: TableId;
  field: string;
  op: CompareOp;
  /** Of the comparison: how far before the assessment date. */
  months: number | Param;
  /** The whole condition on rows of the table that it is part of; null: whether rows count at all. */
  where: Condition | null;
}

/** What of a requirement depends on the assessment date. */
export interface DateUse {
  conditions: readonly DateCondition[];
  /** It reads the latest closed fiscal year, which turns with the calendar year. */
  fiscalYear: boolean;
  /** It reads indicators, of which the current rows count. */
  currentRows: boolean;
}

/** Every date condition of a requirement: of its test, its documents, its condition of application, and of what makes rows count. */
export function dateUse(requirement: Requirement): DateUse {
  const found: DateCondition[] = [];
  const tables = new Set<TableId>();
  let fiscalYear = false;
  ofTest(wholeTest(requirement));
  if (requirement.appliesWhen !== undefined) ofTest(requirement.appliesWhen);
  for (const table of tables) {
    const standing = standingCondition(table);
    if (standing !== null) ofCondition(table, standing, null);
  }
  return { conditions: distinct(found), fiscalYear, currentRows: tables.has("kpis") };

  function ofTest(test: Test): void {
    for (const { table, among, where } of rowsAsked(test)) {
      if (among !== null) ofRows(table, among);
      ofRows(table, where);
    }
  }

  function ofRows(table: TableId, where: Condition): void {
    tables.add(table);
    ofCondition(table, where, where);
  }

  function ofCondition(table: TableId, condition: Condition, where: Condition | null): void {
    switch (condition.kind) {
      case "compare":
        return ofCompare(table, condition.field, condition.op, condition.value, where);
      case "has":
        return ofRows(condition.table, condition.where);
      case "all":
      case "any":
        return condition.of.forEach((part) => ofCondition(table, part, where));
      case "filled":
      case "blank":
      case "spans":
      case "differs":
        return;
    }
  }

  function ofCompare(
    table: TableId,
    field: string,
    op: CompareOp,
    value: Operand,
    where: Condition | null,
  ): void {
    if ("asOf" in value) found.push({ table, field, op, months: value.months, where });
    if ("fiscalYear" in value || "fiscalYearEnd" in value) fiscalYear = true;
  }
}

function distinct(conditions: readonly DateCondition[]): DateCondition[] {
  return [...new Map(conditions.map((each) => [JSON.stringify(each), each])).values()];
}
