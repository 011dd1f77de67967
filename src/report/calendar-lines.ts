/** The calendar for a terminal: a line a date, what it turns and what to note below it. */
import type { CalendarEntry } from "../assessment/calendar-entry";
import { calendarMarks, calendarMessages } from "../locales/calendar";
import type { Day } from "../tables/days";
import { formatAddress } from "../workbook/workbook";
import { aboutText, leftText, noteTexts, turnTexts, whatText, whenText } from "./calendar-text";
import { displayWidth, padTo, wrapText } from "./text-width";
import type { Words } from "./words";

/** What stands below a line is set in. */
const INDENT = 4;

/** Lines without line breaks, none wider than asked save for words that cannot be broken. */
export function calendarLines(
  entries: readonly CalendarEntry[],
  asOf: Day,
  words: Words,
  width: number,
): string[] {
  const texts = calendarMessages(words.language);
  if (entries.length === 0) return [texts.none];
  const heads = entries.map((entry) => ({
    when: whenText(entry, texts),
    state: `${calendarMarks[entry.state]} ${texts.states[entry.state]}`,
    left: leftText(entry, asOf, texts),
  }));
  const widest = (part: keyof (typeof heads)[number]) =>
    Math.max(...heads.map((head) => displayWidth(head[part])));
  const [when, state, left] = [widest("when"), widest("state"), widest("left")];
  return entries.flatMap((entry, at) => {
    const head = heads[at]!;
    const lead = `${padTo(head.state, state)}  ${padTo(head.when, when)}  ${padTo(head.left, left)}  `;
    return [...hanging(lead, titleOf(entry, words), width), ...below(entry, words, width)];
  });
}

function titleOf(entry: CalendarEntry, words: Words): string {
  const parts = [whatText(entry, words), aboutText(entry, words), entry.cell && formatAddress(entry.cell)];
  return parts.filter((part) => part !== null).join("  ");
}

/** A text after its lead, further lines below its beginning; below the lead's where that leaves too little room. */
function hanging(lead: string, text: string, width: number): string[] {
  const room = width - displayWidth(lead);
  if (room < 30) return [lead.trimEnd(), ...indented([text], width)];
  return wrapText(text, room).map((line, at) => (at === 0 ? lead : " ".repeat(displayWidth(lead))) + line);
}

function below(entry: CalendarEntry, words: Words, width: number): string[] {
  return indented([...turnTexts(entry, words), ...noteTexts(entry, words)], width);
}

function indented(texts: readonly string[], width: number): string[] {
  return texts.flatMap((text) => wrapText(text, width - INDENT).map((line) => " ".repeat(INDENT) + line));
}
