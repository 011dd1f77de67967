/** What the calendar says, by language. */
import type { CalendarState } from "../assessment/calendar-entry";
import type { Language } from "../tables/definition";
import { enCalendar, type CalendarMessages } from "./en-calendar";
import { zhCalendar } from "./zh-calendar";

export type { CalendarMessages } from "./en-calendar";

/** What the calendar says in a language. */
export function calendarMessages(language: Language): CalendarMessages {
  return language === "zh" ? zhCalendar : enCalendar;
}

/** The mark that stands beside a state's word, the same in every language. */
export const calendarMarks: Readonly<Record<CalendarState, string>> = {
  overdue: "!",
  "within-30": "●",
  "within-90": "◐",
  later: "○",
  done: "✓",
};
