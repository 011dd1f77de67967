/** Whole months on calendar days, as Excel's EDATE counts them. */
import { dayOf, daysInMonth, partsOf, type Day } from "../tables/days";

/**
 * The day `months` whole months later (earlier where negative); where that month is shorter, its last day.
 * Monotone in `day`. A fraction of a month is dropped; what leaves the calendar is infinite, and infinite days stay.
 */
export function edate(day: Day, months: number): Day {
  if (!Number.isFinite(day)) return day;
  const { year, month, date } = partsOf(day);
  const index = year * 12 + (month - 1) + Math.trunc(months);
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth))) ?? Math.sign(months) * Infinity;
}

/** The last day of a calendar year; what leaves the calendar is infinite. */
export function yearEnd(year: number): Day {
  return dayOf(year, 12, 31) ?? Math.sign(year) * Infinity;
}

/** The first day from which the day `months` whole months earlier is `day` or later: EDATE(d, -months) >= day. */
export function firstDayReaching(day: Day, months: number): Day {
  const sameDate = edate(day, months);
  // Where that month is shorter, its last day still leads back to a day before; the next day does not.
  return edate(sameDate, -months) >= day ? sameDate : sameDate + 1;
}
