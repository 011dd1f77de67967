/** Reading and replacing the cells of a sheet. */
import { columnCount, heightOf, intersection, isWholeColumns, isWholeRows, widthOf, type Area } from "./area";
import { ExcelError } from "../engine/excel-error";
import type { Cell, SheetModel, Style } from "./model";

/** A cell that nobody touched. */
export const blankCell: Cell = {
  value: null,
  formula: null,
  prefixed: false,
  format: "General",
  style: {},
  link: null,
};

export function cellAt(sheet: SheetModel, row: number, column: number): Cell {
  return sheet.cells.get(row * columnCount + column) ?? untouched(sheet, column);
}

function untouched(sheet: SheetModel, column: number): Cell {
  const style = sheet.columnStyles.get(column);
  return style ? { ...blankCell, style } : blankCell;
}

/** Puts the parts of a cell that are given; a cell that is as nobody had touched it is forgotten. */
export function changeCell(sheet: SheetModel, row: number, column: number, change: Partial<Cell>): void {
  const key = row * columnCount + column;
  const cell = { ...cellAt(sheet, row, column), ...change };
  if (isBlank(cell) && !sheet.columnStyles.has(column)) sheet.cells.delete(key);
  else sheet.cells.set(key, cell);
}

export const holdsNothing = (cell: Cell) => cell.value === null && cell.formula === null;

const isBlank = (cell: Cell) =>
  holdsNothing(cell) &&
  cell.format === "General" &&
  cell.link === null &&
  Object.keys(cell.style).length === 0;

/** The cells of an area that somebody touched, top to bottom, left to right. */
export function* touchedCells(
  sheet: SheetModel,
  area: Area,
): Generator<{ row: number; column: number; cell: Cell }> {
  for (const key of keysIn(sheet, area)) {
    yield { row: Math.floor(key / columnCount), column: key % columnCount, cell: sheet.cells.get(key)! };
  }
}

/** Looks at each cell of a small area, or at each cell of the sheet, whichever are fewer. */
function keysIn({ cells }: SheetModel, area: Area): number[] {
  const keys: number[] = [];
  if (heightOf(area) * widthOf(area) < cells.size) {
    eachCell(area, (row, column) => {
      if (cells.has(row * columnCount + column)) keys.push(row * columnCount + column);
    });
    return keys;
  }
  for (const key of cells.keys()) if (holds(area, key)) keys.push(key);
  return keys.sort((a, b) => a - b);
}

function holds({ top, left, bottom, right }: Area, key: number): boolean {
  const row = Math.floor(key / columnCount);
  const column = key % columnCount;
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The smallest area around what is in use, within bounds; null where nothing is. */
export function usedArea(sheet: SheetModel, bounds: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  for (const [key, cell] of sheet.cells) {
    if ((valuesOnly && holdsNothing(cell)) || !holds(bounds, key)) continue;
    const row = Math.floor(key / columnCount);
    const column = key % columnCount;
    used ??= { top: row, left: column, bottom: row, right: column };
    used = {
      top: Math.min(used.top, row),
      left: Math.min(used.left, column),
      bottom: Math.max(used.bottom, row),
      right: Math.max(used.right, column),
    };
  }
  return used;
}

/** Excel refuses to hand over more cells than this at once. */
const mostCells = 5_000_000;

/** What `read` makes of each cell of an area, row by row. */
export function grid<T>(
  sheet: SheetModel,
  area: Area,
  read: (cell: Cell, row: number, column: number) => T,
): T[][] {
  if (heightOf(area) * widthOf(area) > mostCells) {
    throw new ExcelError(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit.",
    );
  }
  return Array.from({ length: heightOf(area) }, (_, y) =>
    Array.from({ length: widthOf(area) }, (_, x) => {
      const [row, column] = [area.top + y, area.left + x];
      return read(cellAt(sheet, row, column), row, column);
    }),
  );
}

/** Changes how the cells of an area look; whole columns keep the look for cells to come, whole rows only as far as cells are in use. */
export function changeStyle(sheet: SheetModel, area: Area, change: (style: Style) => Style): void {
  if (isWholeRows(area) && !isWholeColumns(area)) {
    const used = usedArea(sheet, area, false);
    if (used) changeStyle(sheet, { ...area, left: used.left, right: used.right }, change);
    return;
  }
  if (!isWholeColumns(area)) {
    eachCell(area, (row, column) =>
      changeCell(sheet, row, column, { style: change(cellAt(sheet, row, column).style) }),
    );
    return;
  }
  for (let column = area.left; column <= area.right; column++) {
    sheet.columnStyles.set(column, change(sheet.columnStyles.get(column) ?? {}));
  }
  for (const { row, column, cell } of [...touchedCells(sheet, area)]) {
    changeCell(sheet, row, column, { style: change(cell.style) });
  }
}

export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column);
  }
}

/** What all cells of an area have in common by `read`, or null where they differ. */
export function common<T>(sheet: SheetModel, area: Area, read: (cell: Cell) => T): T | null {
  const within = isWholeColumns(area) || isWholeRows(area) ? usedArea(sheet, area, false) : area;
  let found: T | undefined;
  let differs = false;
  eachCell(within ?? { ...area, bottom: area.top, right: area.left }, (row, column) => {
    const value = read(cellAt(sheet, row, column));
    if (found === undefined) found = value;
    else if (found !== value) differs = true;
  });
  return differs || found === undefined ? null : found;
}

/** The merged area that a cell is part of, or null. */
export const mergeAt = (sheet: SheetModel, row: number, column: number): Area | null =>
  sheet.merges.find((area) => intersection(area, { top: row, left: column, bottom: row, right: column })) ??
  null;
