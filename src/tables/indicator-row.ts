/** Rows of indicators: how their values are to be read, from the indicator and the unit beside them. */
import { valueForm, valueRange, type ValueForm } from "./read-indicator-value";
import { refused, type Reading } from "./reading";

/** How the values of one row and column are to be read. */
export interface RowForm {
  readonly form: ValueForm;
  /** Where a value that cannot be told may lie. */
  readonly range: readonly [lo: number, hi: number];
  /** The unit where the indicator cannot have it, and whether the row gives it or the header of the column. */
  readonly wrongUnit: { readonly text: string; readonly of: "row" | "header" } | null;
}

/**
 * The form of a row's values. The unit of the row wins over the one in the header. An indicator or a unit that
 * cannot be read, or do not go together, leave the values open.
 */
export function rowForm(indicator: Reading, unit: Reading, headerUnit: string): RowForm {
  if (indicator.kind !== "text") return { form: "unknown", range: valueRange("unknown"), wrongUnit: null };
  const range = valueRange(valueForm(indicator.text, "")!);
  if (unit.kind !== "text" && unit.kind !== "blank") return { form: "unknown", range, wrongUnit: null };
  const of = unit.kind === "text" ? "row" : "header";
  const text = unit.kind === "text" ? unit.text : headerUnit;
  const form = valueForm(indicator.text, text);
  return form === null
    ? { form: "unknown", range, wrongUnit: { text, of } }
    : { form, range, wrongUnit: null };
}

/** The unit's cell as the row reads it: refused where the indicator cannot have it. */
export function readingOfUnit(unit: Reading, { wrongUnit }: RowForm): Reading {
  return wrongUnit?.of === "row" ? refused("wrong-unit", { unit: wrongUnit.text }) : unit;
}

/** A value's cell as the row reads it: refused where the indicator cannot have the unit in the header. */
export function readingOfValue(value: Reading, { wrongUnit }: RowForm): Reading {
  const isFilled = value.kind !== "blank" && value.kind !== "open";
  return isFilled && wrongUnit?.of === "header" ? refused("wrong-unit", { unit: wrongUnit.text }) : value;
}

/** Whether the row says what the value is. */
export function isTold(value: Reading, { form }: RowForm): boolean {
  return value.kind === "number" && form !== "unknown";
}
