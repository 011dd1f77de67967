/** What Excel's answers mean as cells of the port. */
import { kindOfCode, type NumberKind } from "../number-kind";
import type { CellRange, RawCell, RawRow } from "../workbook";

/** What Office.js gives of a range; each a rectangle of the range's size. */
export interface RangeContent {
  values: readonly (readonly unknown[])[];
  valueTypes: readonly (readonly string[])[];
  numberFormat: readonly (readonly unknown[])[];
}

/** The rows of a range whose first cell is at row `top` (from 1) and column `left` (from 0), without empty ones. */
export function rowsOf(
  { values, valueTypes, numberFormat }: RangeContent,
  top: number,
  left: number,
): RawRow[] {
  const rows: RawRow[] = [];
  values.forEach((line, at) => {
    const cells: (RawCell | undefined)[] = [];
    line.forEach((value, column) => {
      const cell = cellOf(value, valueTypes[at]![column]!, numberFormat[at]![column]);
      if (cell === undefined) return;
      while (cells.length < left + column) cells.push(undefined);
      cells.push(cell);
    });
    if (cells.length > 0) rows.push({ row: top + at, cells });
  });
  return rows;
}

/** One cell; a formula counts by its value. */
export function cellOf(value: unknown, type: string, format: unknown): RawCell | undefined {
  if (type === "Empty" || value === null || value === undefined) return undefined;
  if (type === "Error") return { kind: "error", value: String(value) };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "number") return { kind: "number", value, format: kindOf(String(format ?? "")) };
  return { kind: "text", value: String(value) };
}

const kinds = new Map<string, NumberKind>();

function kindOf(code: string): NumberKind {
  const kind = kinds.get(code) ?? kindOfCode(code);
  kinds.set(code, kind);
  return kind;
}

/** The place of a range whose `rowIndex`, `columnIndex`, `rowCount` and `columnCount` are loaded. */
export function placeOf(range: {
  rowIndex: number;
  columnIndex: number;
  rowCount: number;
  columnCount: number;
}): CellRange {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex + 1,
    left: columnIndex,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount - 1,
  };
}
