/**
 * Calendar days as whole numbers: days since 1970-01-01. No clock, no time zone.
 */

/** Days since 1970-01-01; Infinity never comes, -Infinity is long ago. */
export type Day = number;

/** The days that a cell may hold: 1950-01-01 to 2100-12-31. */
export const FIRST_DAY: Day = -7305;
export const LAST_DAY: Day = 47_846;

const MS_PER_DAY = 86_400_000;

/** The day of a calendar date, or null where there is no such date (31 June). `month` counts from 1. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const utc = new Date(Date.UTC(2000, 0, 1));
  utc.setUTCFullYear(year, month - 1, date);
  return utc.getUTCMonth() === month - 1 && utc.getUTCDate() === date ? utc.getTime() / MS_PER_DAY : null;
}

/** Year, month (from 1) and date of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const utc = new Date(day * MS_PER_DAY);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** The number of days in a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 2026-06-30. */
export function isoDate(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day of `2026-06-30`, or null. */
export function parseIsoDate(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Day of a date serial as spreadsheets store it; a time of day is dropped. In the 1900 system serials below 61 precede the leap day that never was. */
export function dayOfSerial(serial: number, date1904: boolean): Day {
  const whole = Math.floor(serial);
  if (date1904) return whole - 24_107;
  return whole - (whole < 60 ? 25_568 : 25_569);
}

/** The date serial of a day. */
export function serialOfDay(day: Day, date1904: boolean): number {
  if (date1904) return day + 24_107;
  const serial = day + 25_569;
  return serial < 61 ? serial - 1 : serial;
}
