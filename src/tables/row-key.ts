/** The keys of rows: a row whose key stood before is set aside. */
import { formatAddress } from "../workbook/workbook";
import type { ReadingState } from "./reading-state";
import { digits, shownText, type Reading } from "./reading";
import { cellAt, type SheetRow } from "./sheet-rows";
import type { SheetTable } from "./sheet-table";

/** The pool code of a key; null where there is none or it cannot be told. */
export function keyCode(reading: Reading, state: ReadingState): number | null {
  if (reading.kind === "text") return state.pool.intern(reading.text);
  return reading.kind === "number" ? state.pool.intern(digits(reading.lo)) : null;
}

/** Whether this row is the first of its key; a later one is put on record as a problem. */
export function isFirstOfKey(
  key: number,
  row: SheetRow,
  { place: { table, sheet }, keyField }: SheetTable,
  state: ReadingState,
): boolean {
  const { field, column } = keyField!;
  const at = { sheet, row: row.row, column };
  const first = state.keys[table].get(key);
  if (first === undefined) {
    state.keys[table].set(key, at);
    return true;
  }
  const read = shownText(cellAt(row, column), state.date1904);
  const details = { first: formatAddress(first) };
  state.remarks.problem("repeated-key", at, { table, column: field }, read, details);
  return false;
}
