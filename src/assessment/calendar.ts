/**
 * What comes due: certificates that end, duties that the schemes lay on their holders, open nonconformities, and
 * the days on which verdicts get worse if nothing is done. Dates are facts of the workbook; nothing is guessed.
 */
import type { Ahead } from "../rules/breakpoints";
import { edate } from "../rules/dates";
import type { Evaluator } from "../rules/evaluate";
import { TRUTH, type SchemeId } from "../rules/expression";
import { cellOf, numbersOf, type Facts } from "../tables/facts";
import type { Day } from "../tables/days";
import type { AssessmentOptions } from "./assessment";
import { inOrder, stateOf, type CalendarEntry } from "./calendar-entry";
import { lossesOf, placeLosses } from "./calendar-turns";
import { dutyEntries } from "./duties";
import { evaluatorsFor } from "./evaluators";
import {
  inForce,
  isTold,
  organisationCertificates,
  rowsOf,
  staffCertificates,
  textReader,
  type HeldCertificate,
} from "./held-certificates";
import { rankOf } from "./levels";

/** How far ahead a calendar looks, in months, unless told otherwise. */
const MONTHS_AHEAD = 18;

/** The last day of a calendar that is told no other. */
export function calendarEnd(asOf: Day): Day {
  return edate(asOf, MONTHS_AHEAD);
}

/** What lies ahead of the assessment date, and what is overdue on it. Overdue entries first, then by date. */
export function calendarOf(
  facts: Facts,
  options: AssessmentOptions,
  until: Day = calendarEnd(options.asOf),
): CalendarEntry[] {
  const ahead: Ahead = { asOf: options.asOf, until };
  const evaluator = evaluatorsFor(facts, options)(options.asOf);
  const held = organisationCertificates(evaluator);
  const certificates = [...held, ...staffCertificates(evaluator)];
  const lastEnds = lastEndsOf(certificates);
  const expiries = certificates.flatMap((certificate) => expiry(certificate, lastEnds, ahead));
  const entryOf = new Map(
    expiries.map(({ certificate: { table, row }, entry }) => [`${table}.${row}`, entry]),
  );
  const duties = options.schemes.flatMap((book) => {
    const current = inForce(held, book.scheme, (level) => rankOf(book, level), ahead.asOf);
    return current === null ? [] : dutyEntries(book.scheme, current, evaluator, ahead);
  });
  const losses = lossesOf(facts, options, ahead);
  const turns = placeLosses(losses, (table, row) => entryOf.get(`${table}.${row}`), evaluator);
  const entries = expiries.map(({ entry }) => entry);
  return withOwnKeys(inOrder([...entries, ...duties, ...nonconformities(evaluator, ahead), ...turns]));
}

/** Entries that would share a key, as two certificates without a number, are numbered. */
function withOwnKeys(entries: readonly CalendarEntry[]): CalendarEntry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const number = (seen.get(entry.key) ?? 0) + 1;
    seen.set(entry.key, number);
    return number === 1 ? entry : { ...entry, key: `${entry.key}|#${number}` };
  });
}

/** The end of a certificate, if it is known; one that is over counts only while no other of its kind takes its place. */
function expiry(
  certificate: HeldCertificate,
  lastEnds: ReadonlyMap<string, Day>,
  { asOf, until }: Ahead,
): { certificate: HeldCertificate; entry: CalendarEntry }[] {
  const { table, code, number, holder, holderName, level, expires, cell } = certificate;
  if (!isTold(expires) || expires.lo > until) return [];
  if (expires.hi < asOf && code !== null && lastEnds.get(groupOf(certificate))! > expires.hi) return [];
  const due = { from: expires.lo, to: expires.hi };
  const scheme = isScheme(code) ? code : null;
  const entry: CalendarEntry = {
    key: ["expires", table, code ?? "", holder ?? "", number ?? ""].join("|"),
    kind: table === "certificates" ? "certificate-expires" : "staff-certificate-expires",
    ...due,
    state: stateOf(due, asOf, false),
    scheme,
    level: scheme === null ? null : level,
    about: { what: "certificate", code, number, holder, holderName },
    cell,
    record: null,
    turns: [],
  };
  return [{ certificate, entry }];
}

/** When the last certificate of each standard and holder ends, as far as can be told. */
function lastEndsOf(certificates: readonly HeldCertificate[]): Map<string, Day> {
  const ends = new Map<string, Day>();
  for (const certificate of certificates) {
    const group = groupOf(certificate);
    ends.set(group, Math.max(ends.get(group) ?? -Infinity, certificate.expires.hi));
  }
  return ends;
}

function groupOf({ table, code, holder }: HeldCertificate): string {
  return JSON.stringify([table, code, holder]);
}

function isScheme(code: string | null): code is SchemeId {
  return code === "itss" || code === "ccid" || code === "csmm";
}

/** Nonconformities that are not closed and have a due date. */
function nonconformities(evaluator: Evaluator, { asOf, until }: Ahead): CalendarEntry[] {
  const { facts } = evaluator;
  const table = facts.tables.nonconformities;
  const [due, closed] = [numbersOf(table, "dueOn"), numbersOf(table, "closedOn")];
  const stands = evaluator.standing("nonconformities", null);
  const text = textReader(facts.texts.display);
  return rowsOf(table).flatMap((row): CalendarEntry[] => {
    const dates = { from: due.lo[row]!, to: due.hi[row]! };
    if (!isTold({ lo: dates.from, hi: dates.to }) || dates.from > until) return [];
    if (stands(row) === TRUTH.no || closed.hi[row]! <= asOf) return [];
    const scheme = text(table, "scheme", row);
    const id = text(table, "id", row);
    const mayBeClosed = closed.lo[row]! <= asOf;
    return [
      {
        key: `nonconformity|${id ?? facts.tables.nonconformities.rowNumber[row]}`,
        kind: "nonconformity",
        ...dates,
        state: stateOf(dates, asOf, false),
        scheme: isScheme(scheme) ? scheme : null,
        level: null,
        about: { what: "nonconformity", id, owner: text(table, "owner", row) },
        cell: cellOf(table, row, "dueOn"),
        record: mayBeClosed ? { found: "perhaps", cell: cellOf(table, row, "closedOn") } : null,
        turns: [],
      },
    ];
  });
}
