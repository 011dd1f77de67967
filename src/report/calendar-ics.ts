/**
 * The calendar as an iCalendar file (RFC 5545), for calendars outside of the workbook. Every event keeps its
 * UID from one export to the next, so that a later import updates it. There is no clock: the assessment date
 * stamps the events. Texts of the user's are escaped, so that no cell can add a line of its own.
 */
import type { CalendarEntry } from "../assessment/calendar-entry";
import { calendarMarks, calendarMessages } from "../locales/calendar";
import { isoDate, type Day } from "../tables/days";
import { organisationName } from "../tables/organisation-name";
import { formatAddress } from "../workbook/workbook";
import { aboutText, noteTexts, turnTexts, whatText } from "./calendar-text";
import { hashOf } from "./stamps";
import type { Words } from "./words";

/** The line by which a file of ours is known. */
const PRODUCT = "PRODID:-//Proofsheet//Calendar//EN";

/** How long before the day a calendar reminds, in days. */
const REMINDER = 28;

/** Octets of a line, its end aside. */
const LONGEST_LINE = 75;

/** Whether a text is a calendar that Proofsheet made. */
export function isOurIcs(text: string): boolean {
  return text.startsWith("BEGIN:VCALENDAR\r\n") && text.includes(`\r\n${PRODUCT}\r\n`);
}

/** The file's text: a day a single or, where only the month is known, all days of the month. */
export function calendarIcs(entries: readonly CalendarEntry[], asOf: Day, words: Words): string {
  const organisation = organisationName(words.facts);
  const { ics } = calendarMessages(words.language);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    PRODUCT,
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(ics.name(organisation))}`,
    ...entries.flatMap((entry) => eventLines(entry, { asOf, organisation, words })),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

interface About {
  asOf: Day;
  organisation: string | null;
  words: Words;
}

function eventLines(entry: CalendarEntry, { asOf, organisation, words }: About): string[] {
  const { key, state, from, to, scheme, cell } = entry;
  const { ics } = calendarMessages(words.language);
  const summary = `${state === "done" || state === "overdue" ? `${calendarMarks[state]} ` : ""}${whatText(entry, words)}`;
  const description = [
    aboutText(entry, words),
    ...turnTexts(entry, words),
    ...noteTexts(entry, words),
    cell && ics.from(formatAddress(cell)),
    ics.asOf(isoDate(asOf)),
  ].filter((line) => line !== null);
  return [
    "BEGIN:VEVENT",
    `UID:${uidOf(key, organisation)}`,
    `DTSTAMP:${basic(asOf)}T000000Z`,
    // A later assessment counts as a later version of the same event.
    `SEQUENCE:${Math.max(0, asOf)}`,
    `DTSTART;VALUE=DATE:${basic(from)}`,
    `DTEND;VALUE=DATE:${basic(to + 1)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description.join("\n"))}`,
    ...(scheme === null ? [] : [`CATEGORIES:${escaped(words.m.schemes[scheme])}`]),
    "TRANSP:TRANSPARENT",
    ...(state === "done" || state === "overdue" ? [] : reminder(summary)),
    "END:VEVENT",
  ];
}

function reminder(summary: string): string[] {
  return [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(summary)}`,
    `TRIGGER:-P${REMINDER}D`,
    "END:VALARM",
  ];
}

/** The same for the same thing of the same organisation; nothing of the user's shows in it. */
function uidOf(key: string, organisation: string | null): string {
  const text = JSON.stringify([organisation, key]);
  return `${["a", "b", "c"].map((salt) => hashOf(`${salt}${text}${salt}`)).join("-")}@proofsheet`;
}

/** 20261231. */
function basic(day: Day): string {
  return isoDate(day).replaceAll("-", "");
}

/** A text as a value: what would end it or part it is escaped, other control characters are left out. */
function escaped(text: string): string {
  return text
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, "\n")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");
}

/** A line in pieces of at most 75 octets of UTF-8, no character cut; each further piece begins with a space. */
function folded(line: string): string {
  const pieces: string[] = [];
  let [piece, octets] = ["", 0];
  for (const char of line) {
    const size = octetsOf(char);
    if (octets + size > LONGEST_LINE) {
      pieces.push(piece);
      [piece, octets] = ["", 1];
    }
    piece += char;
    octets += size;
  }
  return [...pieces, piece].join("\r\n ");
}

function octetsOf(char: string): number {
  const code = char.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
