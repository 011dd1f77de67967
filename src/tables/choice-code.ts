/** A choice among the texts of the pool. */
import type { ColumnType } from "./definition";
import { fold } from "./text";

/**
 * What a column's text stands for: the code of a choice, whose spelling the pool may show as somebody typed it
 * elsewhere; the text itself, where the list is open or the column has no choices.
 */
export function choiceCode(type: ColumnType, text: string): string {
  if (type.kind !== "choice") return text;
  const folded = fold(text);
  return type.choices.some(({ code }) => code === folded) ? folded : text;
}
