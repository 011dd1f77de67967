/** Values for a cell that is mended, and what the reader would make of them. */
import type { RawCell, SheetValue } from "../workbook/workbook";
import type { CellRead } from "./cell-read";
import { isoDate, serialOfDay } from "./days";
import { groupedDigits, percentText } from "./number-text";
import { readCell } from "./read-cell";
import type { Reading } from "./reading";

/** A value that would stand in a cell, and how the cell would show it. */
export interface FixOption {
  value: SheetValue;
  /** As "500,000" or "2026-06-30". */
  shown: string;
  /** The number is to show as a percentage. */
  percent?: true;
}

/** What the cell would be read as with the value in it. */
export function readingWith(value: Exclude<SheetValue, null>, read: CellRead): Reading {
  return readCell(rawWith(value, read), read.definition, read.context);
}

/** What the cell would be read as with the share in it, shown as a percentage. */
export function readingWithShare(share: number, read: CellRead): Reading {
  return readCell({ kind: "number", value: share, format: "percent" }, read.definition, read.context);
}

/** A share that shows as a percentage. */
export function shareOption(share: number): FixOption {
  return { value: share, shown: percentText(share), percent: true };
}

/** Whether two readings say the same, notices and all. */
export function saysSame(one: Reading, other: Reading): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A value as it would show in a plain cell. */
export function optionOf(value: Exclude<SheetValue, null>, shown = shownValue(value)): FixOption {
  return { value, shown };
}

function shownValue(value: Exclude<SheetValue, null>): string {
  if (typeof value === "object") return isoDate(value.date);
  return typeof value === "number" ? groupedDigits(value) : String(value);
}

/** The cell keeps its look: a number in place of a percentage is a percentage. */
function rawWith(value: Exclude<SheetValue, null>, { raw, context }: CellRead): RawCell {
  if (typeof value === "string") return { kind: "text", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "number") {
    return { kind: "number", value, format: raw.kind === "number" ? raw.format : "plain" };
  }
  return { kind: "number", value: serialOfDay(value.date, context.date1904), format: "date" };
}
