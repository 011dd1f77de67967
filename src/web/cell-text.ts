/** Cells as the page shows them, and as they are typed. */
import { dayOf, dayOfSerial, isoDate } from "../tables/days";
import type { RawCell, SheetValue } from "../workbook/workbook";

/** What a cell shows. A formula whose value is not known shows itself. */
export function shownText(cell: RawCell | undefined, date1904: boolean): string {
  switch (cell?.kind) {
    case undefined:
      return "";
    case "text":
    case "error":
      return cell.value;
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "uncached":
      return `=${cell.formula ?? "…"}`;
    case "number":
      return numberText(cell, date1904);
  }
}

/** Numbers stand right, yes and no and errors in the middle, texts left. */
export function alignmentOf(cell: RawCell | undefined): "left" | "center" | "right" {
  if (cell?.kind === "number") return "right";
  return cell?.kind === "boolean" || cell?.kind === "error" ? "center" : "left";
}

function numberText({ value, format }: RawCell & { kind: "number" }, date1904: boolean): string {
  if (format === "percent") return `${plainNumber(Math.round(value * 10_000) / 100)}%`;
  return format === "date" && isDay(value) ? isoDate(dayOfSerial(value, date1904)) : plainNumber(value);
}

/** Beyond the year 9999 no calendar goes. */
function isDay(serial: number): boolean {
  return serial >= 0 && serial < 2_958_466;
}

/** Without the noise of binary fractions. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/**
 * What somebody means who types this into a cell: a number, a day, yes or no, else text. Digits that are no quantity
 * (leading zeros, more than a number holds) stay text, and so does what begins with an apostrophe, without it.
 */
export function typedValue(typed: string, before: RawCell | undefined): SheetValue {
  const text = typed.trim();
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  const isPercentCell = before?.kind === "number" && before.format === "percent";
  const percent = /^(.+?)\s*[%％]$/.exec(text);
  const number = typedNumber(percent ? percent[1]! : text);
  if (number !== null && percent) return isPercentCell ? number / 100 : typed;
  // As in Excel: in a cell that shows percentages, 95 means 95%.
  if (number !== null) return isPercentCell && Math.abs(number) >= 1 ? number / 100 : number;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  const day = typedDay(text);
  return day === null ? typed : { date: day };
}

function typedNumber(text: string): number | null {
  const isNumber = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text) || /^[+-]?\.\d+$/.test(text);
  const digits = text.replace(/\D/g, "");
  if (!isNumber || digits.length > 15 || /^[+-]?0\d/.test(text)) return null;
  return Number(text.replaceAll(",", ""));
}

function typedDay(text: string): number | null {
  const match = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/.exec(text);
  if (!match) return null;
  const [, year, , month = match[5], date = match[6]] = match;
  // Excel knows no day before 1900.
  return Number(year) < 1900 ? null : dayOf(Number(year), Number(month), Number(date));
}
