/** What stands in the calendar: plain data, codes only. */
import type { SchemeId } from "../rules/expression";
import type { TableId } from "../tables/catalogue";
import type { CellRef } from "../tables/facts";
import type { Day } from "../tables/days";
import type { Status } from "./assessment";

export const calendarKinds = [
  "certificate-expires",
  "staff-certificate-expires",
  "renewal",
  "annual-surveillance",
  "unannounced-inspection",
  "comprehensive-audit",
  "annual-report",
  "quarterly-report",
  "nonconformity",
  "window",
  "fiscal-year",
  "date-passes",
] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** `overdue`: its last day is over and nothing is on file. The others: done, or how near its first day is. */
export const calendarStates = ["overdue", "within-30", "within-90", "later", "done"] as const;
export type CalendarState = (typeof calendarStates)[number];

/** A requirement whose status gets worse if nothing is done. */
export interface CalendarTurn {
  scheme: SchemeId;
  requirement: string;
  /** The first day of the new status. */
  day: Day;
  before: Status;
  after: Status;
}

/** What is on file for a duty: it does; it may be meant, were its cells complete; it was failed. */
export interface CalendarRecord {
  found: "done" | "perhaps" | "failed";
  /** Where it stands. */
  cell: CellRef | null;
}

export interface CalendarEntry {
  /** The same for the same thing in a later check. */
  key: string;
  kind: CalendarKind;
  /** The first and the last day that it may be on; the same where the day is known. */
  from: Day;
  to: Day;
  state: CalendarState;
  /** The scheme whose certificate, report or requirement it is; null for other certificates. */
  scheme: SchemeId | null;
  /** The level of the certificate, where it is one of a scheme and known. */
  level: string | null;
  /** What it is about, in the user's words or as a choice code of the catalogue. */
  about: CalendarSubject | null;
  /** Where the date comes from. */
  cell: CellRef | null;
  record: CalendarRecord | null;
  /** Verdicts that turn on or after it, in order. */
  turns: CalendarTurn[];
}

/** What an entry is about. */
export type CalendarSubject =
  /** A certificate: the code of its standard or kind, or the user's word for another one; its number; its holder's staff number and name. */
  | {
      what: "certificate";
      code: string | null;
      number: string | null;
      holder: string | null;
      holderName: string | null;
    }
  | { what: "nonconformity"; id: string | null; owner: string | null }
  /** The rows whose date turns the verdict: how many; of the first, whether its day is known, its kind and what it is called. */
  | {
      what: "rows";
      table: TableId;
      field: string;
      count: number;
      exact: boolean;
      kind: string | null;
      name: string | null;
    }
  /** A quarter of a year. */
  | { what: "period"; year: number; quarter: number };

/** The rows whose date turns a verdict. */
export type RowsSubject = Extract<CalendarSubject, { what: "rows" }>;

/** How near a date is. */
export function stateOf({ from, to }: { from: Day; to: Day }, asOf: Day, isDone: boolean): CalendarState {
  if (isDone) return "done";
  if (to < asOf) return "overdue";
  if (from - asOf <= 30) return "within-30";
  return from - asOf <= 90 ? "within-90" : "later";
}

/** Overdue entries first, then by date; of one day in the order of their kinds. */
export function inOrder(entries: readonly CalendarEntry[]): CalendarEntry[] {
  const isLate = ({ state }: CalendarEntry) => Number(state === "overdue");
  const place = ({ kind }: CalendarEntry) => calendarKinds.indexOf(kind);
  return [...entries].sort(
    (a, b) =>
      isLate(b) - isLate(a) ||
      a.from - b.from ||
      a.to - b.to ||
      place(a) - place(b) ||
      (a.key < b.key ? -1 : Number(a.key > b.key)),
  );
}
