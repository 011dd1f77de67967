/** Entries of the calendar in words, for the sheet, the view, the command line and the exported file. */
import type { CalendarEntry, CalendarSubject, CalendarTurn } from "../assessment/calendar-entry";
import { calendarMarks, calendarMessages, type CalendarMessages } from "../locales/calendar";
import type { SchemeId } from "../rules/expression";
import { choiceLabel } from "../rules/to-text-labels";
import { catalogue, type TableId } from "../tables/catalogue";
import { isoDate, partsOf, type Day } from "../tables/days";
import { formatAddress } from "../workbook/workbook";
import { quote } from "./cells";
import { schemeLevelText, sentenceOf, type Words } from "./words";

type CertificateSubject = Extract<CalendarSubject, { what: "certificate" }>;

/** How many verdicts are named before "and n more". */
const NAMED = 3;

/** "2026-12-31", or the days of a month. */
export function whenText({ from, to }: Pick<CalendarEntry, "from" | "to">, texts: CalendarMessages): string {
  return from === to ? isoDate(from) : texts.between(isoDate(from), isoDate(to));
}

/** "in 12 days", "3 days ago"; of an interval both ends; empty for what is done. */
export function leftText({ from, to, state }: CalendarEntry, asOf: Day, texts: CalendarMessages): string {
  if (state === "done") return "";
  if (to < asOf) return texts.daysOver(asOf - to);
  const [least, most] = [Math.max(0, from - asOf), to - asOf];
  return least === most ? texts.daysLeft(least) : texts.daysLeftBetween(least, most);
}

/** Mark and word. */
export function stateText({ state }: CalendarEntry, texts: CalendarMessages): string {
  return `${calendarMarks[state]} ${texts.states[state]}`;
}

/** What comes due: "Apply for renewal: ITSS level 3". */
export function whatText(entry: CalendarEntry, words: Words): string {
  const texts = calendarMessages(words.language);
  const { kind, about, state, from } = entry;
  switch (kind) {
    case "certificate-expires":
    case "staff-certificate-expires":
      return (state === "overdue" ? texts.expired : texts.expires)(certificateName(entry, words));
    case "renewal":
      return texts.renewal(certificateName(entry, words));
    case "annual-surveillance":
    case "unannounced-inspection":
    case "comprehensive-audit":
    case "annual-report":
      return words.m.labelled(texts.duties[kind], certificateName(entry, words));
    case "quarterly-report":
      return about?.what === "period"
        ? texts.quarterlyReport(about.year, about.quarter)
        : texts.quarterlyReport(partsOf(from).year, Math.ceil(partsOf(from).month / 3));
    case "nonconformity":
      return texts.nonconformity(
        about?.what === "nonconformity" && about.id !== null ? quote(about.id) : null,
      );
    case "window":
      return (mayBeOut(entry) ? texts.mayBeOut : texts.window)(rowsName(about, words, false));
    case "fiscal-year":
      return texts.fiscalYear(partsOf(from).year - 1);
    case "date-passes":
      return texts.datePasses(rowsName(about, words, true));
  }
}

/** Of a month it is only from some later day on sure that it is over. */
function mayBeOut({ about, turns }: CalendarEntry): boolean {
  return about?.what === "rows" && !about.exact && turns.every(({ after }) => after === "undetermined");
}

/** Whom or what it is about, beside what it says itself; null where that says all. */
export function aboutText({ about }: CalendarEntry, words: Words): string | null {
  const texts = calendarMessages(words.language);
  switch (about?.what) {
    case "certificate": {
      const holder = holderText(about, words);
      const parts = [holder, about.number && quote(about.number)].filter((part) => part !== null);
      return parts.length === 0 ? null : words.m.list(parts);
    }
    case "nonconformity":
      return about.owner === null ? null : texts.owner(quote(about.owner));
    case "rows":
      return about.name === null ? null : quote(about.name);
    case "period":
    case undefined:
      return null;
  }
}

/** "Priya Holloway (S-005)". */
function holderText({ holder, holderName }: CertificateSubject, { m }: Words): string | null {
  if (holder === null || holderName === null || holder === holderName) return holder && quote(holder);
  return m.parenthesis(quote(holderName), quote(holder));
}

/** The verdicts that turn, a line each. */
export function turnTexts({ from, kind, turns }: CalendarEntry, words: Words, most = NAMED): string[] {
  const texts = calendarMessages(words.language);
  // A certificate's last day is followed by the first day without it.
  const expected = kind === "certificate-expires" || kind === "staff-certificate-expires" ? from + 1 : from;
  const lines = turns.slice(0, most).map((turn) => {
    const text = turnText(turn, words);
    return turn.day === expected ? text : texts.turnFrom(isoDate(turn.day), text);
  });
  const rest = turns.length - lines.length;
  return rest > 0 ? [...lines, texts.moreTurns(rest)] : lines;
}

/** "ITSS level 4": the level that brings a requirement in; "CCID indicator" where none does. */
export function levelText(scheme: SchemeId, requirement: string, { m, requirements }: Words): string {
  return schemeLevelText(scheme, requirements.get(requirement)?.level ?? null, m);
}

function turnText({ scheme, requirement, before, after }: CalendarTurn, words: Words): string {
  const { m, language } = words;
  const where = levelText(scheme, requirement, words);
  const sentence = sentenceOf(requirement, words);
  return calendarMessages(language).turn(where, m.statuses[before], m.statuses[after], sentence);
}

/** What to note: what is on file, what a miss may cost, that the day is not known. */
export function noteTexts({ kind, record, state, from, to }: CalendarEntry, words: Words): string[] {
  const { notes } = calendarMessages(words.language);
  const lines: string[] = [];
  if (from !== to) lines.push(notes.month);
  if (record?.cell) {
    const cell = formatAddress(record.cell);
    if (kind === "renewal") lines.push(notes.perhapsForm(cell));
    else if (kind === "nonconformity") lines.push(notes.perhapsClosed(cell));
    else lines.push(notes[record.found](cell));
  }
  if (kind === "renewal") lines.push(notes.renewalLead);
  if (losesCertificate(kind) && state !== "done") lines.push(notes.mayCost);
  return lines;
}

function losesCertificate(kind: CalendarEntry["kind"]): boolean {
  return (
    kind === "annual-surveillance" || kind === "unannounced-inspection" || kind === "comprehensive-audit"
  );
}

function certificateName({ about, level, kind }: CalendarEntry, { language }: Words): string {
  const texts = calendarMessages(language);
  if (about?.what !== "certificate" || about.code === null) return texts.aCertificate;
  const isStaff = kind === "staff-certificate-expires";
  const label = isStaff
    ? choiceLabel("staffCertificates", "certificate", about.code, language)
    : choiceLabel("certificates", "standard", about.code, language);
  return texts.certificate(label ?? quote(about.code), level);
}

/** What rows are called: the kind of the first, or its table; which of its dates it is, where asked; how many more there are. */
export function rowsName(about: CalendarSubject | null, { m, language }: Words, withField: boolean): string {
  if (about?.what !== "rows") return "";
  const { table, field, kind, count } = about;
  const { label, columns } = catalogue[table];
  const rows = kind === null ? label[language] : kindName(table, kind, language);
  const name = withField ? m.parenthesis(rows, columns[field]?.label[language] ?? field) : rows;
  return count > 1 ? calendarMessages(language).andMore(name, count - 1) : name;
}

function kindName(table: TableId, kind: string, language: Words["language"]): string {
  const field = Object.entries(catalogue[table].columns).find(
    ([, column]) => column.row && column.type.kind === "choice",
  )?.[0];
  return (field && choiceLabel(table, field, kind, language)) ?? quote(kind);
}
