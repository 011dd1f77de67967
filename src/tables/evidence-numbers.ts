/** Evidence numbers that stand more than once: worth a notice, though every row counts. */
import { formatAddress, type CellRef } from "../workbook/workbook";
import type { Reading } from "./reading";
import type { ReadingState } from "./reading-state";
import { cut } from "./remarks";

export function noticeRepeatedNumber(number: Reading, cell: CellRef, state: ReadingState): void {
  if (number.kind !== "text") return;
  const code = state.pool.intern(number.text);
  const first = state.evidenceNumbers.get(code);
  if (first === undefined) {
    state.evidenceNumbers.set(code, cell);
    return;
  }
  const details = { read: cut(number.text), first: formatAddress(first) };
  state.remarks.notice("repeated-evidence-number", cell, { table: "evidence", column: "id" }, details);
}
