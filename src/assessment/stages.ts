/** The stages of the way to a certificate, on days: from a start date, as far as the source gives durations. */
import { edate } from "../rules/dates";
import type { Duration, Plan } from "../schemes/plans";
import type { Day } from "../tables/days";
import type { Span, StageOnDays, WayOnDays } from "./roadmap";

/** When a way begins, and the first day on which no requirement is left that only time can meet; null: there is none. */
export interface WayBegin {
  asOf: Day;
  start: Day;
  level: string;
  waitUntil: Day | null;
}

/** Days follow from the start and the durations; a stage without duration has its place in the order and nothing more. */
export function wayOnDays(plan: Plan, begin: WayBegin): WayOnDays {
  const { start } = begin;
  const fromStart = plan.stages.map(({ begins, takes }) =>
    begins === "start" && takes ? endOf(start, takes) : null,
  );
  const applyFrom = applicationDay(begin, fromStart);
  const certificate = certificateDays(plan, begin, applyFrom);
  const stages = plan.stages.map(({ stage, begins, takes = null }, at): StageOnDays => {
    const isLast = stage === "certificate";
    return {
      stage,
      takes,
      begins: begins ?? null,
      from: begins === "start" ? start : begins === "application" ? applyFrom : null,
      ends: isLast ? certificate : (fromStart[at] ?? null),
    };
  });
  return { applyFrom, certificate, stages };
}

/** Not before the assessment date, the start, the end of what comes before, and what only time can meet. */
function applicationDay({ asOf, start, waitUntil }: WayBegin, before: readonly (Span | null)[]): Day | null {
  if (waitUntil === null) return null;
  return Math.max(asOf, start, waitUntil, ...before.map((span) => span?.from ?? start));
}

function certificateDays(plan: Plan, { start, level }: WayBegin, applyFrom: Day | null): Span | null {
  if (applyFrom === null) return null;
  const approval = plan.stages.find(({ begins }) => begins === "approval")?.takes;
  // The approval comes after the application; how long after is not known.
  if (approval) return { from: endOf(applyFrom, approval).from, to: null };
  const whole = plan.whole.find(({ levels }) => levels.includes(level));
  if (!whole) return null;
  const { from, to } = endOf(start, whole.takes);
  const isTooLate = to !== null && applyFrom > to;
  return { from: Math.max(from!, applyFrom), to: isTooLate ? null : to };
}

/** The last days of what begins on a day: at the earliest and at the latest. */
function endOf(start: Day, { from, to, unit }: Duration): { from: Day; to: Day } {
  const ends = (count: number) => (unit === "month" ? edate(start, count) : lastWorkingDay(start, count));
  return { from: ends(from), to: ends(to) };
}

/** The last of a number of working days, Monday to Friday, of which the start is the first if it is one. Holidays are not known. */
export function lastWorkingDay(start: Day, count: number): Day {
  let day = start;
  for (let left = isWorkingDay(day) ? count - 1 : count; left > 0;) {
    day++;
    if (isWorkingDay(day)) left--;
  }
  return day;
}

/** 1970-01-01 was a Thursday. */
function isWorkingDay(day: Day): boolean {
  const weekday = (((day + 3) % 7) + 7) % 7;
  return weekday < 5;
}
