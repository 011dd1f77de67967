/** What must not be written to, since more than one cell would suffer. */
import { formatAddress, WorkbookError, type CellRange, type CellRef } from "../../workbook";
import type { SheetPart } from "../workbook-parts";
import type { PlacedSheet } from "./place-cells";
import { cellAt } from "./splice-cells";

/** @throws WorkbookError `sheet-protected`, `cell-covered`, `formula-group` or `table-frame` */
export function guardCells(
  { name, tables }: SheetPart,
  placed: PlacedSheet,
  cells: readonly CellRef[],
  isUnlocked: (style: number) => boolean,
): void {
  const groups = sharedGroups(placed);
  for (const cell of cells) {
    const at = formatAddress(cell);
    const style = cellAt(placed, cell.row, cell.column)?.style ?? 0;
    if (placed.isProtected && !isUnlocked(style)) throw new WorkbookError("sheet-protected", name);
    if (placed.merges.some((range) => holds(range, cell) && !isTopLeft(range, cell))) {
      throw new WorkbookError("cell-covered", at);
    }
    if (groups.some((group) => group(cell))) throw new WorkbookError("formula-group", at);
    const isFrame = tables.some(({ range, headerRow, totalsRow }) => {
      const isHeader = headerRow && cell.row === range.top;
      const isTotal = totalsRow && cell.row === range.bottom + 1;
      return (isHeader || isTotal) && cell.column >= range.left && cell.column <= range.right;
    });
    if (isFrame) throw new WorkbookError("table-frame", at);
  }
}

/** @throws WorkbookError `formula-cell` where one of the cells holds a formula */
export function guardFormulas(placed: PlacedSheet, cells: readonly CellRef[]): void {
  const held = cells.find(({ row, column }) => cellAt(placed, row, column)?.formula);
  if (held) throw new WorkbookError("formula-cell", formatAddress(held));
}

/** Tells cells that an array formula or a table of data fills, and those whose formula others share. */
function sharedGroups({ formulas }: PlacedSheet): ((cell: CellRef) => boolean)[] {
  const members = new Map<string, number>();
  for (const { shared } of formulas) if (shared !== null) members.set(shared, (members.get(shared) ?? 0) + 1);
  return formulas.flatMap(({ row, column, text, shared, fills, isTableOfData }) => {
    const isSingle = fills && fills.top === fills.bottom && fills.left === fills.right;
    if (fills && (!isSingle || isTableOfData)) return [(cell: CellRef) => holds(fills, cell)];
    const spells = shared !== null && text !== "" && members.get(shared)! > 1;
    return spells ? [(cell: CellRef) => cell.row === row && cell.column === column] : [];
  });
}

function holds(range: CellRange, { row, column }: CellRef): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function isTopLeft({ top, left }: CellRange, { row, column }: CellRef): boolean {
  return row === top && column === left;
}
