/**
 * Rows under an Excel table's range and columns beside it that belong to the table: other programs than Excel,
 * and Excel with its automatic expansion off, do not extend the range when somebody types on.
 */
import type { CellRange, TableObject } from "../workbook/workbook";
import type { HeaderRow } from "./header-row";
import type { TablePlace } from "./find-tables";
import type { ReadingState } from "./reading-state";
import { isBlank } from "./reading";
import { markedRow } from "./row-kinds";
import { cellAt, type Bounds, type SheetRow } from "./sheet-rows";

/** The name of an Excel table, and the last row and column to which it may go on outside its range. */
export interface Reach {
  readonly name: string;
  readonly bottom: number;
  readonly right: number;
}

/** How far a table may go on: up to the next table of its sheet, and not below a totals row. */
export function reachOf({ name, range, totalsRow }: TableObject, all: readonly TableObject[]): Reach {
  const others = all.map((object) => object.range).filter((other) => other !== range);
  const below = others.filter(
    ({ top, left, right }) => top > range.bottom && left <= range.right && right >= range.left,
  );
  const beside = others.filter(({ left, bottom }) => left > range.right && bottom >= range.top);
  return {
    name,
    bottom: totalsRow ? range.bottom : Math.min(...below.map(({ top }) => top - 1)),
    right: Math.min(...beside.map(({ left }) => left - 1)),
  };
}

/** The columns of a table whose header is this row: its range's, and those whose headers directly adjoin. */
export function boundsBeside(row: SheetRow, { left, right }: CellRange, reach: Reach): Bounds {
  let last = right;
  while (last < reach.right && isText(row, last + 1)) last++;
  return { left, right: last };
}

/** Says which known columns stand beside the range. */
export function noticeBeside(
  { table, sheet, range, reach }: TablePlace,
  header: HeaderRow,
  state: ReadingState,
) {
  if (range === null || reach === null) return;
  const beside = [...header.columns, ...header.evidence]
    .map(({ column }) => column)
    .filter((column) => column > range.right);
  if (beside.length === 0) return;
  const place = { sheet, row: header.row, column: Math.min(...beside) };
  state.remarks.notice("columns-beside-table", place, { table, column: null }, { name: reach.name });
}

/** Follows the rows right below a table's range, up to the first that is blank in the table's columns. */
export interface RowsBelow {
  /** Whether this row goes on with the table; the rows are asked about from top to bottom. */
  takes(row: SheetRow, bounds: Bounds): boolean;
  /** Says which rows were read below the range, if any. */
  notice(): void;
}

export function followBelow(
  { table, sheet }: TablePlace,
  range: CellRange,
  reach: Reach,
  state: ReadingState,
): RowsBelow {
  let last = range.bottom;
  const taken: number[] = [];
  return {
    takes(row, bounds) {
      const isNext = row.row === last + 1 && row.row <= reach.bottom;
      if (!isNext || isBlankWithin(row, bounds)) return false;
      last = row.row;
      if (markedRow(row, bounds) === null) taken.push(row.row);
      return true;
    },
    notice() {
      const [first] = taken;
      if (first === undefined) return;
      const details = { name: reach.name, first, last: taken.at(-1)! };
      state.remarks.notice("rows-below-table", { sheet, row: first }, { table, column: null }, details);
    },
  };
}

function isText(row: SheetRow, column: number): boolean {
  const cell = cellAt(row, column);
  return cell?.kind === "text" && !isBlank(cell);
}

function isBlankWithin({ cells }: SheetRow, { left, right }: Bounds): boolean {
  return cells.slice(left, right + 1).every(isBlank);
}
