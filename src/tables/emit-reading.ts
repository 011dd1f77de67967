/** Puts what a cell says into the table's columns, and its problem or notice on record. */
import type { RawCell } from "../workbook/workbook";
import { catalogue, type TableId } from "./catalogue";
import type { Place } from "./facts";
import { shownText, type Reading } from "./reading";
import type { ReadingState } from "./reading-state";
import { cut } from "./remarks";

/** Sets a field of the row begun last; a blank leaves it as it is. */
export function emitReading(state: ReadingState, table: TableId, field: string, reading: Reading): void {
  const builder = state.builders[table];
  switch (reading.kind) {
    case "blank":
      return;
    case "number":
      builder.setNumber(field, reading.lo, reading.hi);
      return;
    case "text":
      builder.setText(field, internText(state, table, field, reading.text));
      return;
    case "list":
      builder.setList(field, reading.texts.map(state.pool.intern));
      if (reading.texts.length > 1) {
        state.lists.push({ table, field, row: builder.rowCount - 1, whole: reading.whole });
      }
      return;
    case "open":
    case "refused":
      builder.setRefused(field);
  }
}

function internText({ pool }: ReadingState, table: TableId, field: string, text: string): number {
  return catalogue[table].columns[field]!.type.kind === "choice"
    ? pool.internChoice(text)
    : pool.intern(text);
}

/** Whether {@link remarkOn} has something to say of a reading. */
export function isRemarkable(reading: Reading): boolean {
  return reading.kind === "refused" || "notice" in reading;
}

/** Puts the problem or notice of a reading on record; `raw` is what the cell at `place` holds. */
export function remarkOn(
  state: ReadingState,
  table: TableId,
  field: string,
  reading: Reading,
  raw: RawCell | undefined,
  place: Place,
): void {
  const about = { table, column: field };
  const read = shownText(raw, state.date1904);
  if (reading.kind === "refused") state.remarks.problem(reading.code, place, about, read, reading.details);
  else if ("notice" in reading) {
    const details = "details" in reading ? reading.details : {};
    state.remarks.notice(reading.notice!, place, about, { read: cut(read), ...details });
  }
}
