/** The header rows of tables. */
import { type Area } from "./area";
import { cellAt, changeCell, eachCell, holdsNothing } from "./cells";
import type { SheetModel } from "./model";
import { shownText } from "./shown-text";

/** Headers of a table are texts, each of its own: Excel makes them so. */
export function nameHeaders(sheet: SheetModel, { top, left, right }: Area, date1904: boolean): void {
  const taken = new Set<string>();
  eachCell({ top, left, right, bottom: top }, (row, column) => {
    const cell = cellAt(sheet, row, column);
    const wanted = holdsNothing(cell) ? `Column${column - left + 1}` : shownText(cell, date1904);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    if (name !== cell.value) changeCell(sheet, row, column, { value: name, formula: null, prefixed: false });
  });
}
