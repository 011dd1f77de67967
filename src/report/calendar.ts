/** *Calendar*: a row a date that comes due, the overdue first. */
import type { Assessment } from "../assessment/assessment";
import type { CalendarEntry, CalendarTurn } from "../assessment/calendar-entry";
import { calendarMessages } from "../locales/calendar";
import { formatAddress, type Sheet, type SheetCell } from "../workbook/workbook";
import { stateColours } from "./calendar-colours";
import {
  aboutText,
  leftText,
  levelText,
  noteTexts,
  stateText,
  turnTexts,
  whatText,
  whenText,
} from "./calendar-text";
import { cell, linked, styles } from "./cells";
import { statusStyle, tabColours } from "./colours";
import { findingRows } from "./findings";
import { listingSheet } from "./listing-sheet";
import type { Words } from "./words";

const leastWidths = [17, 24, 14, 40, 26, 15, 62, 40];
const labelled = ["state", "when", "left", "what", "about", "requirement", "turns", "note"] as const;
const ABOUT_COLUMN = labelled.indexOf("about");

export function calendarSheet(
  entries: readonly CalendarEntry[],
  assessment: Assessment,
  words: Words,
): Sheet {
  const { title, hint, none, columns } = calendarMessages(words.language);
  const rowOf = findingRows(assessment);
  return listingSheet({
    role: "calendar",
    name: words.m.sheets.calendar,
    texts: { title, hint, none },
    labels: labelled.map((column) => columns[column]),
    lines: entries.map((entry) => ({
      key: `calendar|${entry.key}`,
      cells: entryCells(entry, assessment.asOf, rowOf, words),
    })),
    leastWidths,
    fitting: { column: ABOUT_COLUMN, texts: entries.map((entry) => placeText(entry, words)) },
    frozenColumns: 2,
    tabColour: tabColours.work,
  });
}

function entryCells(
  entry: CalendarEntry,
  asOf: number,
  findingRow: ReadonlyMap<string, number>,
  words: Words,
): SheetCell[] {
  const texts = calendarMessages(words.language);
  const { state, from, to, cell: place, turns } = entry;
  const about = placeText(entry, words);
  const turned = turnTexts(entry, words).join("\n");
  return [
    cell(stateText(entry, texts), statusStyle(stateColours[state])),
    from === to ? cell({ date: from }, dated) : cell(whenText(entry, texts)),
    cell(
      from === to && state !== "done" ? from - asOf : leftText(entry, asOf, texts) || null,
      styles.centred,
    ),
    cell(whatText(entry, words), { ...styles.boxed, bold: true }),
    about === null ? cell(null) : linked(about, place),
    turns.length === 0 ? cell(null) : requirementCell(turns[0]!, findingRow, words),
    cell(turned || null),
    cell(noteTexts(entry, words).join("\n") || null),
  ];
}

/** The level of the first requirement that turns, which leads to its finding. Links are short: some programs do not wrap them. */
function requirementCell(
  { scheme, requirement }: CalendarTurn,
  findingRow: ReadonlyMap<string, number>,
  words: Words,
): SheetCell {
  const row = findingRow.get(requirement);
  return linked(
    levelText(scheme, requirement, words),
    row === undefined ? null : { role: "findings", row, column: 0 },
  );
}

const dated = { ...styles.boxed, numberFormat: "yyyy-mm-dd", horizontal: "left" } as const;

/** What it is about, else the address that the date comes from. */
function placeText(entry: CalendarEntry, words: Words): string | null {
  return aboutText(entry, words) ?? (entry.cell && formatAddress(entry.cell));
}
