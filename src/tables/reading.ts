/** What one cell turns out to say. */
import type { RawCell } from "../workbook/workbook";
import { isoDate, dayOfSerial } from "./days";
import type { NoticeCode, ProblemCode } from "./facts";
import { tidy } from "./text";

export type Details = Readonly<Record<string, string | number>>;

/**
 * A cell as its column's type reads it: nothing, a number between lo and hi (a day, yes/no as 1/0), a text
 * (a choice: its code), several texts, or something refused. `open`: it cannot be told for a reason that lies
 * elsewhere, as in the header. `notice` is something that the user should know.
 */
export type Reading =
  | { kind: "blank"; notice?: NoticeCode }
  | { kind: "number"; lo: number; hi: number; notice?: NoticeCode }
  | { kind: "text"; text: string; notice?: NoticeCode; details?: Details }
  /** `whole` is the text that the several are parts of. */
  | { kind: "list"; texts: readonly string[]; whole: string; notice?: NoticeCode }
  | { kind: "open" }
  | { kind: "refused"; code: ProblemCode; details: Details };

export function exactly(value: number): Reading {
  return { kind: "number", lo: value, hi: value };
}

export function refused(code: ProblemCode, details: Details = {}): Reading {
  return { kind: "refused", code, details };
}

/** Nothing there: no cell, or a text of blanks only. */
export function isBlank(raw: RawCell | undefined): raw is undefined {
  return raw === undefined || (raw.kind === "text" && tidy(raw.value) === "");
}

/** A cell's content as text, for showing and for columns that take any text; errors as their code. */
export function shownText(raw: RawCell | undefined, date1904: boolean): string {
  if (raw === undefined) return "";
  switch (raw.kind) {
    case "text":
      return tidy(raw.value);
    case "error":
      return raw.value;
    case "boolean":
      return raw.value ? "TRUE" : "FALSE";
    case "uncached":
      return "";
    case "number":
      if (raw.format === "date" && isShowableDay(raw.value)) return isoDate(dayOfSerial(raw.value, date1904));
      return raw.format === "percent" ? `${digits(raw.value * 100)}%` : digits(raw.value);
  }
}

/** The number in plain digits with at most 15 of them significant, as a cell shows it. */
export function digits(value: number): string {
  const rounded = significant(value);
  if (Number.isInteger(rounded) && Math.abs(rounded) < 1e300) return BigInt(rounded).toString();
  return String(rounded);
}

/** Takes off what binary fractions add: spreadsheets keep 15 significant digits. */
export function significant(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}

/** Serials of the years 1900 to 9999. */
function isShowableDay(serial: number): boolean {
  return serial >= 1 && serial < 2_958_466;
}
