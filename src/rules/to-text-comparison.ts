/** How a comparison is said depends on what its field holds; which way that is, is the same in every language. */
import type { TableId } from "../tables/catalogue";
import type { Fact } from "./to-text-facts";
import { columnOf, levelFields, wordsFor } from "./to-text-labels";

export type Comparison = Extract<Fact, { kind: "compare" }>;

/** Yes or no; a figure between yes and no; a day; one of several texts; a level; a number. */
export type ComparisonForm = "yes-no" | "figure" | "date" | "choice" | "level" | "number";

/** The form of a comparison of a table's field. */
export function comparisonForm({ field, op, value }: Comparison, table: TableId): ComparisonForm {
  const type = columnOf(table, field)?.type.kind;
  switch (type) {
    case "yes-no":
      return value.kind === "literal" && (op === "eq" || op === "ne") ? "yes-no" : "figure";
    case "date":
    case "level":
      return type;
    case "choice":
    case "text":
    case "key":
    case "list":
      return "choice";
    case "integer":
      return wordsFor(levelFields, table, field) && op === "eq" ? "level" : "number";
    case "money":
    case "hours":
    case "score":
    case "ratio":
    case "indicator-value":
    case undefined:
      return "number";
    default:
      return type satisfies never;
  }
}
