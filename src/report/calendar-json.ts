/** An entry of the calendar in the JSON of `check --format json`. */
import type { CalendarEntry } from "../assessment/calendar-entry";
import { isoDate } from "../tables/days";
import { formatAddress } from "../workbook/workbook";
import { whatText } from "./calendar-text";
import type { Words } from "./words";

export function calendarJson(entry: CalendarEntry, words: Words) {
  const { key, kind, state, from, to, scheme, level, cell, record, turns } = entry;
  return {
    key,
    kind,
    state,
    from: isoDate(from),
    to: isoDate(to),
    scheme,
    level,
    text: whatText(entry, words),
    cell: cell && formatAddress(cell),
    onFile: record && { found: record.found, cell: record.cell && formatAddress(record.cell) },
    turns: turns.map(({ scheme: of, requirement, day, before, after }) => ({
      scheme: of,
      requirement,
      day: isoDate(day),
      before,
      after,
    })),
  };
}
