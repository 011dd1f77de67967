/** The rows that a measure of several parts goes through. */
import type { Condition, Measure } from "../../rules/expression";
import { rowsAsked } from "../../rules/rows-asked";
import type { TableId } from "../../tables/catalogue";

/** In the order of the measure. */
export function rowsOfMeasure(measure: Measure): { table: TableId; where: Condition }[] {
  return rowsAsked({ kind: "atLeast", measure, value: 0, unit: "yes" }).map(({ table, where }) => ({
    table,
    where,
  }));
}
