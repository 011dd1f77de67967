/** Rows of indicators: how their values are to be read, from the indicator and the unit beside them. */
import { valueForm, valueRange, type ValueForm } from "./read-indicator-value";
import { refused, type Reading } from "./reading";

/** How the values of one row are to be read. */
export interface RowForm {
  readonly form: ValueForm;
  /** Where a value that cannot be told may lie. */
  readonly range: readonly [lo: number, hi: number];
  /** The unit, where it is one that the indicator cannot have. */
  readonly wrongUnit: string | null;
}

/** The form of a row. An indicator or a unit that cannot be read, or do not go together, leave the values open. */
export function rowForm(indicator: Reading, unit: Reading): RowForm {
  if (indicator.kind !== "text") return { form: "unknown", range: valueRange("unknown"), wrongUnit: null };
  const usual = valueForm(indicator.text, "")!;
  const range = valueRange(usual);
  if (unit.kind === "blank") return { form: usual, range, wrongUnit: null };
  if (unit.kind !== "text") return { form: "unknown", range, wrongUnit: null };
  const form = valueForm(indicator.text, unit.text);
  return form === null ? { form: "unknown", range, wrongUnit: unit.text } : { form, range, wrongUnit: null };
}

/** The unit's cell as the row reads it: refused where the indicator cannot have it. */
export function readingOfUnit(unit: Reading, { wrongUnit }: RowForm): Reading {
  return wrongUnit === null ? unit : refused("wrong-unit", { unit: wrongUnit });
}

/** Whether the row says what the value is. */
export function isTold(value: Reading, { form }: RowForm): boolean {
  return value.kind === "number" && form !== "unknown";
}
