/** What Excel makes of what is typed into a cell, or written to it as `values` or `formulas`: text that looks like something else becomes it. */
import { invalidArgument } from "../engine/excel-error";
import { serialOfDay, dayOf } from "../../../src/tables/days";
import type { Cell, CellValue } from "./model";

export type Entry = { -readonly [K in "value" | "formula" | "prefixed"]: Cell[K] } & { format?: string };

/** Most UTF-16 units in a cell. */
const longestText = 32_767;
const longestFormula = 8_192;

/**
 * The cell's new content; `format` is the number format that comes with it where the cell had none.
 * @throws ExcelError where Excel refuses the entry.
 */
export function readEntry(input: unknown, cellFormat: string, date1904: boolean): Entry {
  if (typeof input === "number" || typeof input === "boolean") {
    return cellFormat === "@" ? content(shownPlain(input)) : content(input);
  }
  if (typeof input !== "string") throw invalidArgument(`a cell cannot hold ${JSON.stringify(input)}`);
  if (input === "") return content(null);
  if (input.length > longestText) throw invalidArgument(`a text of ${input.length} characters`);
  if (input.startsWith("'")) return { ...content(input.slice(1)), prefixed: true };
  if (cellFormat === "@") return content(input);
  if (/^[=+\-@]/.test(input)) return formulaOrNumber(input, date1904);
  return recognised(input.trim(), date1904) ?? content(input);
}

const content = (value: CellValue): Entry => ({ value, formula: null, prefixed: false });

const shownPlain = (value: number | boolean) =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

/** A sign in front may be that of a number; else it begins a formula, as "=" does. */
function formulaOrNumber(input: string, date1904: boolean): Entry {
  if (/^[+\-@]$/.test(input) || input === "=") return content(input);
  const number = input.startsWith("=") ? null : recognised(input.trim(), date1904);
  if (number) return number;
  const formula = input.startsWith("=") ? input : `=${input}`;
  if (formula.length > longestFormula) throw invalidArgument("a formula that is too long");
  if (!isBalanced(formula)) throw invalidArgument(`${input} is not a formula that Excel can read`);
  return { value: 0, formula, prefixed: false };
}

/** Quotes and brackets close: as much of the grammar as this host knows. */
function isBalanced(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "x");
  let depth = 0;
  for (const character of bare) {
    if (character === "(") depth++;
    if (character === ")" && --depth < 0) return false;
  }
  return depth === 0 && !/["']/.test(bare) && !/[+\-*/&,(=]$/.test(bare);
}

const errors = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!"];

function recognised(text: string, date1904: boolean): Entry | null {
  if (/^(true|false)$/i.test(text)) return content(text.toLowerCase() === "true");
  if (errors.includes(text.toUpperCase())) return content({ error: text.toUpperCase() });
  return number(text) ?? fraction(text) ?? date(text, date1904) ?? time(text);
}

/** 12, 0012, 1,234, $5, ¥5, 50%, (5), 1e3. */
function number(text: string): Entry | null {
  const match = /^(\()?([+-])?([$¥￥€£])?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%)?(\))?$/i.exec(text);
  if (!match) return null;
  const [, open, sign, currency, whole, decimals, exponent, percent, close] = match;
  if ((open === undefined) !== (close === undefined)) return null;
  if (whole === undefined && !/\d/.test(decimals ?? "")) return null;
  const digits = keptDigits(`${(whole ?? "0").replaceAll(",", "")}${decimals ?? ""}`);
  const magnitude = Number(`${digits}${exponent ?? ""}`);
  if (!Number.isFinite(magnitude)) return null;
  const value = (percent ? magnitude / 100 : magnitude) * (sign === "-" || open ? -1 : 1);
  const places = decimals !== undefined && decimals.length > 1;
  if (percent) return { ...content(value), format: places ? "0.00%" : "0%" };
  if (currency) return { ...content(value), format: `${currency}#,##0${places ? ".00" : ""}` };
  if (exponent) return { ...content(value), format: "0.00E+00" };
  if (whole?.includes(",")) return { ...content(value), format: places ? "#,##0.00" : "#,##0" };
  return content(value);
}

/** Excel reads 15 digits, and takes those behind them for zeros: long numbers of papers are hurt. */
function keptDigits(text: string): string {
  let kept = 0;
  return text.replace(/\d/g, (digit) => {
    if (kept > 0 || digit !== "0") kept++;
    return kept > 15 ? "0" : digit;
  });
}

/** 1 1/2 (but 1/2 is the second of January). */
function fraction(text: string): Entry | null {
  const [, whole, top, bottom] = /^(\d+) (\d+)\/(\d+)$/.exec(text) ?? [];
  if (whole === undefined || Number(bottom) === 0) return null;
  return { ...content(Number(whole) + Number(top) / Number(bottom)), format: "# ?/?" };
}

/** The year that Excel takes where none is typed; a fixed one, so that tests do not depend on the day. */
const thisYear = 2026;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function date(text: string, date1904: boolean): Entry | null {
  const spoken = spokenDate(text);
  if (spoken) return dated(spoken, date1904);
  const [, first, second, third] = /^(\d{1,4})[-/](\d{1,4})(?:[-/](\d{1,4}))?$/.exec(text) ?? [];
  if (first === undefined) return null;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return dated({ year: a, month: b, date: third ? c : 1 }, date1904);
  if (third !== undefined) {
    return dated({ year: third.length > 2 ? c : century(c), month: a, date: b }, date1904);
  }
  return second!.length === 4
    ? dated({ year: b, month: a, date: 1 }, date1904)
    : dated({ year: thisYear, month: a, date: b }, date1904);
}

const century = (year: number) => (year < 30 ? 2000 : 1900) + year;

type Calendar = { year: number; month: number; date: number };

/** 5-Jan, Jan 2026, 2026年6月30日. */
function spokenDate(text: string): Calendar | null {
  const chinese = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
  if (chinese) return { year: Number(chinese[1]), month: Number(chinese[2]), date: Number(chinese[3] ?? 1) };
  const words =
    /^(?:(\d{1,2})[- ])?([a-z]{3,9})[- ](\d{1,4})$/i.exec(text) ?? /^(\d{1,2})[- ]([a-z]{3,9})$/i.exec(text);
  const month = words ? months.indexOf(words[2]!.slice(0, 3).toLowerCase()) + 1 : 0;
  if (!words || month === 0) return null;
  const last = words[3];
  if (last === undefined) return { year: thisYear, month, date: Number(words[1]) };
  if (words[1] !== undefined) {
    return { year: last.length > 2 ? Number(last) : century(Number(last)), month, date: Number(words[1]) };
  }
  return last.length === 4
    ? { year: Number(last), month, date: 1 }
    : { year: thisYear, month, date: Number(last) };
}

function dated({ year, month, date }: Calendar, date1904: boolean): Entry | null {
  const day = year >= (date1904 ? 1904 : 1900) && year <= 9999 ? dayOf(year, month, date) : null;
  return day === null ? null : { ...content(serialOfDay(day, date1904)), format: "m/d/yyyy" };
}

function time(text: string): Entry | null {
  const [, hours, minutes, seconds] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59) return null;
  return {
    ...content((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400),
    format: "h:mm",
  };
}
