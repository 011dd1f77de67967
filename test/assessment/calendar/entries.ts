/** The calendar of hand-made rows, in short. */
import { calendarOf } from "../../../src/assessment/calendar";
import type { CalendarEntry } from "../../../src/assessment/calendar-entry";
import { ruleBooks } from "../../../src/schemes";
import { isoDate, parseIsoDate } from "../../../src/tables/days";
import { makeFacts, type TablesInput } from "../../tables/make-facts";

export const day = (text: string) => parseIsoDate(text)!;
/** What an assessment of all three schemes goes by at a date. */
export const options = (asOf: string) => ({
  asOf: day(asOf),
  targets: {},
  params: new Map<string, number>(),
  schemes: ruleBooks,
});

/** The calendar of a workbook of these rows. */
export async function entriesOf(
  tables: TablesInput,
  asOf = "2026-06-30",
  until?: string,
): Promise<CalendarEntry[]> {
  return calendarOf(await makeFacts(tables), options(asOf), until === undefined ? undefined : day(until));
}

/** "2026-12-31 within-90", or "first/last state". */
export const brief = ({ from, to, state }: CalendarEntry) =>
  `${isoDate(from)}${to === from ? "" : `/${isoDate(to)}`} ${state}`;
/** The entries of a kind, in brief. */
export const ofKind = (entries: readonly CalendarEntry[], kind: CalendarEntry["kind"]) =>
  entries.filter((entry) => entry.kind === kind).map(brief);
