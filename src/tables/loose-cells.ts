/** Cells that are understood but loosely written: numbers and days kept as text, days kept as bare numbers. */
import type { SheetValue } from "../workbook/workbook";
import type { CellRead } from "./cell-read";
import { significant, type Reading } from "./reading";
import {
  optionOf,
  readingWith,
  readingWithShare,
  saysSame,
  shareOption,
  type FixOption,
} from "./written-value";

/**
 * The number or day to write into the cell in place of what stands there; null where that is well written, or
 * where no value is read just the same.
 */
export function firmValue(read: CellRead): FixOption | null {
  const { reading } = read;
  if (reading.kind !== "number" || reading.lo !== reading.hi || !Number.isFinite(reading.lo)) return null;
  if (isPercentText(read) && saysSame(readingWithShare(reading.lo, read), reading)) {
    return shareOption(reading.lo);
  }
  const same = candidates(read, reading).find((value) => saysSame(readingWith(value, read), reading));
  return same === undefined ? null : optionOf(same);
}

/** A percentage written as text, where the unit stated beside it does not stand for the sign. */
function isPercentText({ raw, context }: CellRead): boolean {
  return raw.kind === "text" && /[%％]\s*$/.test(raw.value) && !context.valueForm.startsWith("percent");
}

/** Values that may be read as this, the likeliest first. */
function candidates(read: CellRead, { lo }: Reading & { kind: "number" }): Exclude<SheetValue, null>[] {
  const { raw, definition, context } = read;
  switch (definition.type.kind) {
    case "date":
      return isLooseDay(read) ? [{ date: lo }] : [];
    case "integer":
    case "money":
    case "hours":
    case "score":
    case "ratio":
    case "indicator-value":
      // The unit of the column or of the row: 万元, minutes, per cent.
      return raw.kind === "text" ? [lo, lo / context.scale, lo * 60, lo * 100].map(significant) : [];
    default:
      return [];
  }
}

/** A day written as text or as a bare number; one with a time of day would lose that. */
function isLooseDay({ raw }: CellRead): boolean {
  if (raw.kind === "text") return !raw.value.includes(":") && !raw.value.includes("：");
  return raw.kind === "number" && raw.format === "plain" && Number.isInteger(raw.value);
}
