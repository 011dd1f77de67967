/** Columns of yes or no in which only yes is marked: their blanks mean no. */
import { catalogue, tableIds, type TableId } from "./catalogue";
import { CELL, numbersOf, type NumberColumn } from "./facts";
import type { ReadingState } from "./reading-state";

/** Gives the blanks of tick columns the value no, with a notice at the header of the first that has some. */
export function settleTickColumns(state: ReadingState): void {
  for (const table of tableIds) {
    for (const [field, { type, blank }] of Object.entries(catalogue[table].columns)) {
      if (type.kind === "yes-no" && blank === "unknown") settleIfTicked(table, field, state);
    }
  }
}

function settleIfTicked(table: TableId, field: string, state: ReadingState): void {
  const inSheets = state.columns.filter((column) => column.table === table && column.field === field);
  const builder = state.builders[table];
  if (inSheets.length === 0 || !isTicked(numbersOf(builder, field), builder.rowCount)) return;
  const settled = builder.settleBlanks(field, 0, new Set(inSheets.map(({ source }) => source)));
  const first = inSheets.find(({ source }) => settled.has(source));
  if (first !== undefined) state.remarks.notice("tick-column", first.header, { table, column: field });
}

/** At least one yes, not one no, and nothing refused, which could be no. */
function isTicked({ state, lo }: NumberColumn, rowCount: number): boolean {
  let isMarked = false;
  for (let row = 0; row < rowCount; row++) {
    if (state[row] === CELL.blank) continue;
    if (lo[row] !== 1) return false;
    isMarked = true;
  }
  return isMarked;
}
