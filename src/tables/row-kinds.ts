/** Rows that are no data: totals, notes, and the row that says that there is nothing to list. */
import { isBlank } from "./reading";
import type { Bounds, SheetRow } from "./sheet-rows";
import { fold, squash } from "./text";

/** 汇总 is what Chinese Excel writes into the totals row of a table. */
const TOTAL = /^(?:合计|总计|小计|汇总|total|subtotal|sum)(?:\([^()]*\))?:?$/;
const NOTE = /^(?:注|备注|说明|填表人|note|remark)(?::|$)/;
/** Who made, checked and printed the sheet, and when. */
const SIGNED = /^(?:(?:填表|制表|编制|审核|批准)(?:人|日期)?|日期|打印日期)(?<colon>:|$)/;
const NONE = new Set(["无", "none"]);

/** Longer than any word that marks a row. */
const ENOUGH = 40;

/** What the first text of a row marks it as, or null for data. */
export function markedRow(
  { cells }: Pick<SheetRow, "cells">,
  { left, right }: Bounds,
): "total" | "note" | null {
  const last = Math.min(right, cells.length - 1);
  let isFirstCell = true;
  for (let column = left; column <= last; column++) {
    const cell = cells[column];
    if (isBlank(cell)) continue;
    if (cell.kind === "text") return markedBy(squash(cell.value.slice(0, ENOUGH)), isFirstCell);
    isFirstCell = false;
  }
  return null;
}

/** A word like 审核 without a colon may be data where a date or a number stands before it. */
function markedBy(text: string, isFirstCell: boolean): "total" | "note" | null {
  if (TOTAL.test(text)) return "total";
  const signed = SIGNED.exec(text);
  return NOTE.test(text) || (signed && (isFirstCell || signed.groups!.colon === ":")) ? "note" : null;
}

/** Whether the row would be marked as no data, were the texts before some text of it gone. */
export function mayBeMarked({ cells }: SheetRow, { left, right }: Bounds): boolean {
  return cells.some((cell, column) => {
    if (column < left || column > right || cell?.kind !== "text" || isBlank(cell)) return false;
    return markedBy(squash(cell.value.slice(0, ENOUGH)), true) !== null;
  });
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
