/** What fields are called and compared with, in English. */
import type { TableId } from "../tables/catalogue";
import { exactQuantityText, yesNo } from "./quantity";
import { listOf, lower } from "./to-text-en-grammar";
import type { SpokenValue } from "./to-text-facts";
import { choiceLabel, columnOf, fieldLabel, unitOf } from "./to-text-labels";

/** What a field is compared with. */
export function valueText(value: SpokenValue, table: TableId, field: string): string {
  switch (value.kind) {
    case "literal":
      if (typeof value.literal === "number") {
        return exactQuantityText(value.literal, unitOf(columnOf(table, field)?.type), "en");
      }
      if (typeof value.literal === "boolean") return yesNo(value.literal, "en");
      return choiceText(table, field, value.literal);
    case "amount":
      return exactQuantityText(value.amount, value.unit, "en");
    case "anyOf":
      return listOf(
        value.anyOf.map((code) => choiceText(table, field, code)),
        "or",
      );
    case "field":
      return columnOf(table, value.field)?.type.kind === "date"
        ? `the ${dateLabel(table, value.field)}`
        : `the ${label(table, value.field)}`;
    case "day":
      return value.monthsAgo === 0
        ? "the assessment date"
        : `the day ${monthsText(value.monthsAgo)} before the assessment date`;
    case "fiscalYear":
      return yearsText([value.offset]);
    case "fiscalYearEnd":
      return `the end of ${yearsText([value.offset])}`;
    default:
      return value satisfies never;
  }
}

export function choiceText(table: TableId, field: string, code: string): string {
  const name = choiceLabel(table, field, code, "en");
  return name === null ? `“${code}”` : lower(name);
}

/** The field's label inside a sentence. */
export function label(table: TableId, field: string): string {
  return lower(fieldLabel(table, field, "en").replace(/\bno\.$/, "number"));
}

/** "registration date"; “Approved” date, where the label is no noun. */
export function dateLabel(table: TableId, field: string): string {
  const name = fieldLabel(table, field, "en");
  return /date$/i.test(name) ? lower(name) : `“${name}” date`;
}

export function monthsText(months: number): string {
  return exactQuantityText(months, "month", "en");
}

/** "past 12 months", "past month". */
export function pastText(months: number): string {
  return months === 1 ? "past month" : `past ${monthsText(months)}`;
}

/** "the latest closed fiscal year"; several: each of them. */
export function yearsText(years: readonly number[]): string {
  if (years.length > 1) return `each of the latest ${years.length} closed fiscal years`;
  const offset = years[0]!;
  if (offset === 0) return "the latest closed fiscal year";
  if (offset === -1) return "the fiscal year before the latest closed one";
  const distance = exactQuantityText(Math.abs(offset), "year", "en");
  return `the fiscal year ${distance} ${offset < 0 ? "before" : "after"} the latest closed one`;
}
