/** Rows that are no data: totals, notes, and the row that says that there is nothing to list. */
import { isBlank } from "./reading";
import type { Bounds, SheetRow } from "./sheet-rows";
import { fold, squash } from "./text";

/** 汇总 is what Chinese Excel writes into the totals row of a table. */
const TOTAL = /^(?:合计|总计|小计|汇总|total|subtotal|sum)(?:\([^()]*\))?:?$/;
const NOTE = /^(?:注|备注|说明|填表人|note|remark)(?::|$)/;
const NONE = new Set(["无", "none"]);

/** Longer than any word that marks a row. */
const ENOUGH = 40;

/** What the first text of a row marks it as, or null for data. */
export function markedRow({ cells }: SheetRow, { left, right }: Bounds): "total" | "note" | null {
  for (let column = left; column < cells.length && column <= right; column++) {
    const cell = cells[column];
    if (cell?.kind !== "text" || isBlank(cell)) continue;
    const first = squash(cell.value.slice(0, ENOUGH));
    if (TOTAL.test(first)) return "total";
    return NOTE.test(first) ? "note" : null;
  }
  return null;
}

/** Whether the row says "none" in a text cell and nothing else; a number in a column that is not known does not count. */
export function saysNone({ cells }: SheetRow, { left, right }: Bounds, known: readonly number[]): boolean {
  let says = false;
  for (let column = left; column < cells.length && column <= right; column++) {
    const cell = cells[column];
    if (isBlank(cell)) continue;
    if (cell.kind === "text" && NONE.has(fold(cell.value))) says = true;
    else if (cell.kind === "text" || known.includes(column)) return false;
  }
  return says;
}
