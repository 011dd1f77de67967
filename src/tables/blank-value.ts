/** What a cell stands for that holds nothing, or nothing readable. */
import type { Column, ColumnType } from "./definition";
import { FIRST_DAY, LAST_DAY } from "./days";
import { NO_TEXT, UNKNOWN_TEXT } from "./facts";
import type { GrowingTextPool } from "./text";

/** What a cell without a readable value stands for: an interval, and a text code (a list: none, or that one). */
export type BlankValue = { readonly lo: number; readonly hi: number; readonly code: number };

/** The value of a blank cell of this column. */
export function blankValue({ blank, type }: Column, pool: GrowingTextPool): BlankValue {
  if (blank === "no") return { lo: 0, hi: 0, code: NO_TEXT };
  if (blank === "none") return { lo: NaN, hi: NaN, code: NO_TEXT };
  if (blank === "past") return { lo: -Infinity, hi: -Infinity, code: NO_TEXT };
  if (typeof blank === "object" && "value" in blank) {
    const { value } = blank;
    if (typeof value === "string") return { lo: NaN, hi: NaN, code: pool.internChoice(value) };
    return { lo: value, hi: value, code: NO_TEXT };
  }
  return anyValue(type);
}

/** The value of a cell that could be anything of its type. */
export function anyValue(type: ColumnType): BlankValue {
  const [lo, hi] = wholeRange(type);
  return { lo, hi, code: UNKNOWN_TEXT };
}

/** The least and greatest value that a cell of this type may hold: what an unknown one could be. */
export function wholeRange(type: ColumnType): readonly [lo: number, hi: number] {
  switch (type.kind) {
    case "date":
      return [FIRST_DAY, type.open ? Infinity : LAST_DAY];
    case "yes-no":
      return [0, 1];
    case "integer":
    case "money":
    case "hours":
    case "score":
    case "ratio":
    case "level":
    case "indicator-value":
      return [type.min, type.max];
    case "text":
    case "key":
    case "list":
    case "choice":
      return [NaN, NaN];
  }
}
