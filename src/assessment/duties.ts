/** What a certificate in force asks for while it lasts: renewal, audits, reports. The source's "life of a certificate". */
import { edate } from "../rules/dates";
import type { Evaluator } from "../rules/evaluate";
import type { SchemeId } from "../rules/expression";
import type { Ahead } from "../rules/breakpoints";
import { dayOf, partsOf, type Day } from "../tables/days";
import { stateOf, type CalendarEntry, type CalendarKind, type CalendarRecord } from "./calendar-entry";
import { isTold, type HeldCertificate } from "./held-certificates";
import { auditOnFile, documentOnFile } from "./duty-records";

/** How long before its end the renewal of a certificate is applied for, in months. */
const RENEWAL_LEAD = 6;

interface Duty {
  kind: Extract<
    CalendarKind,
    "annual-surveillance" | "unannounced-inspection" | "comprehensive-audit" | "annual-report"
  >;
  /** One in so many months, from the issue of the certificate. */
  every: number;
  /** At these levels; null: at every level. */
  levels: readonly string[] | null;
}

/** CCID's random inspections have no date, and CSMM's source names no duties. */
const dutiesOf: Readonly<Record<SchemeId, readonly Duty[]>> = {
  itss: [
    { kind: "annual-surveillance", every: 12, levels: ["4", "3"] },
    { kind: "unannounced-inspection", every: 6, levels: ["2", "1"] },
    { kind: "comprehensive-audit", every: 12, levels: ["2", "1"] },
  ],
  ccid: [{ kind: "annual-report", every: 12, levels: null }],
  csmm: [],
};

/** The duties of the certificate of a scheme that is in force. */
export function dutyEntries(
  scheme: SchemeId,
  certificate: HeldCertificate,
  evaluator: Evaluator,
  ahead: Ahead,
): CalendarEntry[] {
  const periodic = dutiesOf[scheme].filter(
    ({ levels }) => levels === null || (certificate.level !== null && levels.includes(certificate.level)),
  );
  return [
    ...(scheme === "csmm" ? [] : renewal(scheme, certificate, evaluator, ahead)),
    ...periodic.flatMap((duty) => periodicEntries(duty, scheme, certificate, evaluator, ahead)),
    ...(scheme === "itss" ? quarterlyReports(certificate, evaluator, ahead) : []),
  ];
}

function renewal(
  scheme: SchemeId,
  certificate: HeldCertificate,
  evaluator: Evaluator,
  { asOf, until }: Ahead,
): CalendarEntry[] {
  if (!isTold(certificate.expires)) return [];
  const { lo, hi } = certificate.expires;
  const due = { from: edate(lo, -RENEWAL_LEAD), to: edate(hi, -RENEWAL_LEAD) };
  if (due.from > until) return [];
  const window = { after: edate(lo, -2 * RENEWAL_LEAD), to: hi };
  // An application form does not say which certificate it is for, so that it proves nothing by itself.
  const form = documentOnFile("application-form", window, evaluator, false);
  const record: CalendarRecord | null = form && { ...form, found: "perhaps" };
  return [entryOf({ kind: "renewal", key: `renewal|${scheme}`, scheme, certificate, due, record, asOf })];
}

function periodicEntries(
  { kind, every }: Duty,
  scheme: SchemeId,
  certificate: HeldCertificate,
  evaluator: Evaluator,
  ahead: Ahead,
): CalendarEntry[] {
  const { asOf } = ahead;
  return dueDays(certificate, every, ahead).map((due) => {
    // What was held nearest to a due day is taken as that one's: early and late ones count for one period each.
    const window = {
      after: due.number === 1 ? certificate.issued.lo : edate(due.from, -every / 2),
      to: edate(due.to, every / 2),
    };
    const record =
      kind === "annual-report"
        ? documentOnFile("annual-report", window, evaluator, due.to < asOf)
        : auditOnFile(kind, scheme, window, evaluator);
    const key = `${kind}|${scheme}|${due.number}`;
    return entryOf({ kind, key, scheme, certificate, due, record, asOf });
  });
}

interface DueDay {
  /** From 1, since the issue of the certificate. */
  number: number;
  from: Day;
  to: Day;
}

/** The latest due day that is over, and those ahead, before the certificate ends. */
function dueDays({ issued, expires }: HeldCertificate, every: number, { asOf, until }: Ahead): DueDay[] {
  if (!isTold(issued)) return [];
  const days: DueDay[] = [];
  for (let number = 1; ; number++) {
    const [from, to] = [edate(issued.lo, number * every), edate(issued.hi, number * every)];
    if (from > until || from >= expires.lo) break;
    days.push({ number, from, to });
  }
  const over = days.findLastIndex(({ to }) => to < asOf);
  return days.slice(Math.max(0, over));
}

/** One self-assessment report a quarter of the calendar, from the one in which the certificate was issued. */
function quarterlyReports(
  certificate: HeldCertificate,
  evaluator: Evaluator,
  { asOf, until }: Ahead,
): CalendarEntry[] {
  const { issued, expires } = certificate;
  if (!isTold(issued)) return [];
  const first = partsOf(edate(asOf, -3));
  const entries: CalendarEntry[] = [];
  for (let index = first.year * 4 + Math.floor((first.month - 1) / 3); ; index++) {
    const [year, quarter] = [Math.floor(index / 4), (index % 4) + 1];
    const end = quarterEnd(year, quarter);
    if (end > until || end >= expires.lo) return entries;
    if (end < issued.hi) continue;
    // A report is dated by the end of its quarter or soon after: in its last month or the two that follow.
    const window = { after: edate(end, -1), to: edate(end, 2) };
    const record = documentOnFile("quarterly-self-assessment", monthEnds(window), evaluator, end < asOf);
    const key = `quarterly-report|itss|${year}-${quarter}`;
    const due = { from: end, to: end };
    const entry = entryOf({ kind: "quarterly-report", key, scheme: "itss", certificate, due, record, asOf });
    entries.push({ ...entry, about: { what: "period", year, quarter } });
  }
}

function quarterEnd(year: number, quarter: number): Day {
  return (quarter === 4 ? dayOf(year + 1, 1, 1)! : dayOf(year, quarter * 3 + 1, 1)!) - 1;
}

/** Both ends moved to the ends of their months. */
function monthEnds({ after, to }: { after: Day; to: Day }): { after: Day; to: Day } {
  return { after: monthEnd(after), to: monthEnd(to) };
}

function monthEnd(day: Day): Day {
  const { year, month } = partsOf(day);
  return (month === 12 ? dayOf(year + 1, 1, 1)! : dayOf(year, month + 1, 1)!) - 1;
}

function entryOf(parts: {
  kind: CalendarKind;
  key: string;
  scheme: SchemeId;
  certificate: HeldCertificate;
  due: { from: Day; to: Day };
  record: CalendarRecord | null;
  asOf: Day;
}): CalendarEntry {
  const { kind, key, scheme, certificate, due, record, asOf } = parts;
  const { code, number, level, cell } = certificate;
  return {
    key,
    kind,
    from: due.from,
    to: due.to,
    state: stateOf(due, asOf, record?.found === "done"),
    scheme,
    level,
    about: { what: "certificate", code, number, holder: null, holderName: null },
    cell: record?.cell ?? cell,
    record,
    turns: [],
  };
}
