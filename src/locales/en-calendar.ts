/** What the calendar says, in English: the sheet, the view, the command line and the exported file. */
import type { CalendarState } from "../assessment/calendar-entry";

const plural = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

export const enCalendar = {
  title: "Calendar: what comes due, the overdue first",
  hint: "Dates come from your sheets and the assessment date. What turns is what an assessment on that day would say if nothing changes.",
  none: "Nothing comes due in the months ahead.",
  columns: {
    state: "State",
    when: "When",
    left: "Days left",
    what: "What",
    about: "About",
    requirement: "Requirement",
    turns: "What it turns",
    note: "To note",
  },
  states: {
    overdue: "Overdue",
    "within-30": "Within 30 days",
    "within-90": "Within 90 days",
    later: "Later",
    done: "Done",
  } satisfies Record<CalendarState, string>,

  between: (from: string, to: string) => `${from} to ${to}`,
  daysOver: (days: number) => `${plural(days, "day")} ago`,
  daysLeft: (days: number) => (days === 0 ? "today" : `in ${plural(days, "day")}`),
  daysLeftBetween: (least: number, most: number) =>
    `in ${least.toLocaleString("en")} to ${plural(most, "day")}`,

  certificate: (name: string, level: string | null) => (level === null ? name : `${name} level ${level}`),
  aCertificate: "a certificate",
  expires: (certificate: string) => `Last valid day: ${certificate}`,
  expired: (certificate: string) => `Expired: ${certificate}`,
  renewal: (certificate: string) => `Apply for renewal: ${certificate}`,
  duties: {
    "annual-surveillance": "Annual surveillance audit",
    "unannounced-inspection": "Unannounced inspection of the half-year, by this day",
    "comprehensive-audit": "Annual comprehensive audit",
    "annual-report": "Annual report",
  },
  quarterlyReport: (year: number, quarter: number) => `Quarterly self-assessment report, Q${quarter} ${year}`,
  nonconformity: (id: string | null) => (id === null ? "Close a nonconformity" : `Close nonconformity ${id}`),
  window: (name: string) => `Too old from this day: ${name}`,
  mayBeOut: (name: string) => `Perhaps too old from this day: ${name}`,
  fiscalYear: (year: number) => `The latest closed fiscal year becomes ${year}`,
  datePasses: (name: string) => `A date passes: ${name}`,
  andMore: (name: string, n: number) => `${name} and ${n.toLocaleString("en")} more`,
  owner: (owner: string) => `Owner: ${owner}`,

  turn: (scheme: string, before: string, after: string, sentence: string) =>
    `${scheme} · ${before} → ${after}: ${sentence}`,
  turnFrom: (day: string, turn: string) => `${turn} (from ${day})`,
  moreTurns: (n: number) => `and ${plural(n, "more requirement")}`,

  notes: {
    mayCost: "If it is missed or failed, the certificate may be suspended or cancelled.",
    renewalLead: "The source asks for the application 6 months before the certificate ends.",
    failed: (cell: string) => `The one at ${cell} was failed.`,
    done: (cell: string) => `On file: ${cell}.`,
    perhaps: (cell: string) => `${cell} may be it: complete its cells.`,
    perhapsForm: (cell: string) =>
      `An application form is listed at ${cell}; check that it is for this renewal.`,
    perhapsClosed: (cell: string) => `${cell} cannot be read; it may be closed.`,
    month: "Only the month is known.",
  },

  view: {
    title: "What comes due",
    hint: (asOf: string, until: string) => `From ${asOf} to ${until}, the overdue first.`,
    overdue: "Overdue",
    month: (year: number, month: number) => `${monthNames[month - 1]} ${year}`,
    turns: (n: number) => `Turns ${plural(n, "requirement")}`,
    show: "Show",
    shows: { open: "Not done", urgent: "Overdue or within 90 days", everything: "Everything" },
    noneLikeThat: "Nothing is like that.",
    found: (n: number) => plural(n, "date"),
    exportIcs: "Export .ics",
    exportHint: "For Outlook and other calendars; a later export updates the same entries.",
    exportElsewhere:
      "For Outlook and other calendars: open the file in Proofsheet's page, or run proofsheet calendar FILE --ics OUT.ics.",
  },

  ics: {
    name: (organisation: string | null) =>
      organisation === null ? "Proofsheet calendar" : `Proofsheet: ${organisation}`,
    file: "proofsheet-calendar.ics",
    asOf: (day: string) => `Assessed as of ${day} by Proofsheet.`,
    from: (cell: string) => `From ${cell}`,
  },
};

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export type CalendarMessages = typeof enCalendar;
