/** Puts what a cell says into the table's columns, and its problem or notice on record. */
import type { RawCell } from "../workbook/workbook";
import type { TableId } from "./catalogue";
import type { Place } from "./facts";
import { shownText, type Reading } from "./reading";
import type { ReadingState } from "./reading-state";
import { cut } from "./remarks";

/** Sets a field of the row begun last; a blank leaves it as it is. `raw` is what the cell at `place` holds. */
export function emitReading(
  state: ReadingState,
  table: TableId,
  field: string,
  reading: Reading,
  raw: RawCell | undefined,
  place: Place,
): void {
  const builder = state.builders[table];
  const about = { table, column: field };
  switch (reading.kind) {
    case "blank":
      return;
    case "number":
      builder.setNumber(field, reading.lo, reading.hi);
      break;
    case "text":
      builder.setText(field, state.pool.intern(reading.text));
      break;
    case "list":
      builder.setList(field, reading.texts.map(state.pool.intern));
      break;
    case "open":
      builder.setRefused(field);
      return;
    case "refused":
      builder.setRefused(field);
      state.remarks.problem(reading.code, place, about, shownText(raw, state.date1904), reading.details);
      return;
  }
  if (reading.notice === undefined) return;
  state.remarks.notice(reading.notice, place, about, { read: cut(shownText(raw, state.date1904)) });
}
