/** What the screen shows of a cell, for the number formats that tests need; others are shown as General. */
import { dayOfSerial, isoDate } from "../../../src/tables/days";
import { kindOfCode } from "../../../src/workbook/number-kind";
import type { Cell } from "./model";

export function shownText({ value, format }: Cell, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string") return value;
  const kind = kindOfCode(format);
  if (kind === "date") return isoDate(dayOfSerial(value, date1904));
  const places = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (kind === "percent") return `${(value * 100).toFixed(places)}%`;
  if (format.startsWith("#,##0")) {
    return value.toLocaleString("en-US", { minimumFractionDigits: places, maximumFractionDigits: places });
  }
  return String(value);
}
