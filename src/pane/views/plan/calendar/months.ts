/** The calendar's entries by month, the overdue by themselves. */
import type { CalendarEntry } from "../../../../assessment/calendar-entry";
import { partsOf } from "../../../../tables/days";

/** Which entries are shown. */
export const shows = ["open", "urgent", "everything"] as const;
export type Show = (typeof shows)[number];

export function entriesShown(entries: readonly CalendarEntry[], show: Show): readonly CalendarEntry[] {
  switch (show) {
    case "everything":
      return entries;
    case "open":
      return entries.filter(({ state }) => state !== "done");
    case "urgent":
      return entries.filter(({ state }) => state !== "done" && state !== "later");
  }
}

/** The entries of a month; null: the overdue ones, whatever their month. */
export interface MonthGroup {
  key: string;
  month: { year: number; month: number } | null;
  entries: CalendarEntry[];
}

/** Groups in the order of the entries, which have the overdue first. */
export function byMonth(entries: readonly CalendarEntry[]): MonthGroup[] {
  const groups = new Map<string, MonthGroup>();
  for (const entry of entries) {
    const { year, month } = partsOf(entry.from);
    const isLate = entry.state === "overdue";
    const key = isLate ? "overdue" : `${year}-${month}`;
    const group = groups.get(key) ?? { key, month: isLate ? null : { year, month }, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}
