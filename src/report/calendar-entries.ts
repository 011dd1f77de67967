/** The calendar of an assessment, made when the first one asks for it: a look need not wait for it. */
import type { Assessment } from "../assessment/assessment";
import { calendarOf } from "../assessment/calendar";
import type { CalendarEntry } from "../assessment/calendar-entry";
import type { ReportInput } from "./input";

const known = new WeakMap<Assessment, readonly CalendarEntry[]>();

/** What lies ahead of an assessment, within the months that a calendar looks ahead. */
export function calendarEntries({
  assessment,
  facts,
  options,
}: Pick<ReportInput, "assessment" | "facts" | "options">): readonly CalendarEntry[] {
  const entries = known.get(assessment) ?? calendarOf(facts, options);
  known.set(assessment, entries);
  return entries;
}
