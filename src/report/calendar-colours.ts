/** The colours of the calendar's states: those of the statuses, from the most urgent to what is done. */
import type { Status } from "../assessment/assessment";
import type { CalendarState } from "../assessment/calendar-entry";

/** The status whose colours a state has; mark and word are its own. */
export const stateColours: Readonly<Record<CalendarState, Status>> = {
  overdue: "not-met",
  "within-30": "evidence-missing",
  "within-90": "undetermined",
  later: "not-applicable",
  done: "met",
};
