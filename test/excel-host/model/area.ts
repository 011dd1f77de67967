/** Rectangles of cells and the addresses that name them; rows and columns count from 0, bounds are inclusive. */
import { columnLetters, quoteSheet } from "../../../src/workbook/workbook";

export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const rowCount = 1_048_576;
export const columnCount = 16_384;

export const wholeSheet: Area = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };

export const heightOf = ({ top, bottom }: Area) => bottom - top + 1;
export const widthOf = ({ left, right }: Area) => right - left + 1;
export const isWholeColumns = (area: Area) => area.top === 0 && area.bottom === rowCount - 1;
export const isWholeRows = (area: Area) => area.left === 0 && area.right === columnCount - 1;

/** The cells that both hold, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export const contains = (outer: Area, inner: Area) =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export function boundingArea(areas: readonly Area[]): Area {
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

export const sameArea = (a: Area, b: Area) => contains(a, b) && contains(b, a);

/** A1, A1:B2, A:B or 1:3. */
export function formatArea(area: Area, absolute = false): string {
  const sign = absolute ? "$" : "";
  const from = `${sign}${columnLetters(area.left)}`;
  const to = `${sign}${columnLetters(area.right)}`;
  if (isWholeRows(area)) return `${sign}${area.top + 1}:${sign}${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${from}:${to}`;
  const first = `${from}${sign}${area.top + 1}`;
  return area.top === area.bottom && area.left === area.right
    ? first
    : `${first}:${to}${sign}${area.bottom + 1}`;
}

export const formatAreaOf = (sheet: string, area: Area) => `${quoteSheet(sheet)}!${formatArea(area)}`;

/** The areas of `A1:B2`, `C:C`, `4:7` or several of them with commas between, and the sheet they are on if it is named; null if it is none. */
export function parseAddress(text: string): { sheet: string | null; areas: Area[] } | null {
  let sheet: string | null = null;
  const areas: Area[] = [];
  for (const part of text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []) {
    const [, name, place] = /^\s*(?:(.*)!)?([^!]*?)\s*$/s.exec(part) ?? [];
    if (name !== undefined) sheet = unquoteSheet(name);
    const area = parseArea(place ?? "");
    if (area === null) return null;
    areas.push(area);
  }
  return areas.length > 0 ? { sheet, areas } : null;
}

/** 'Project list' is Project list. */
export const unquoteSheet = (name: string) =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;

function parseArea(text: string): Area | null {
  const match = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?(?::\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?)?$/i.exec(text);
  if (!match) return null;
  const [, column, row, lastColumn, lastRow] = match;
  const ranged = text.includes(":");
  if (!ranged && (column === undefined || row === undefined)) return null;
  if (
    ranged &&
    ((column === undefined) !== (lastColumn === undefined) || (row === undefined) !== (lastRow === undefined))
  ) {
    return null;
  }
  if (column === undefined && row === undefined) return null;
  const columns =
    column === undefined ? [0, columnCount - 1] : [columnOf(column), columnOf(lastColumn ?? column)];
  const rows = row === undefined ? [0, rowCount - 1] : [Number(row) - 1, Number(lastRow ?? row) - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return contains(wholeSheet, area) ? area : null;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
