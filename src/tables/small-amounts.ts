/** Contract amounts so small that they are perhaps meant in 万元. */
import { CELL, numbersOf } from "./facts";
import type { ReadingState } from "./reading-state";

const SMALL = 100_000;

/** Asks, by a notice at the header, where all amounts known are below 100,000 yuan and were read as plain yuan. */
export function noticeSmallAmounts(state: ReadingState): void {
  const about = { table: "projects", column: "contractAmount" } as const;
  const inYuan = state.columns.find(
    ({ table, field, scale }) => table === about.table && field === about.column && scale === 1,
  );
  const builder = state.builders.projects;
  const { state: cells, hi } = numbersOf(builder, "contractAmount");
  const filled = hi.subarray(0, builder.rowCount).filter((_, row) => cells[row] === CELL.filled);
  if (inYuan === undefined || filled.length === 0 || filled.some((amount) => amount >= SMALL)) return;
  state.remarks.notice("amounts-perhaps-in-wan", inYuan.header, about);
}
