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
  /** It shows a totals row, and ends there: rows below are not read. */
  readonly totalsRow: boolean;
  readonly bottom: number;
  readonly right: number;
}

/** How far a table may go on: up to the next table of its sheet. */
export function reachOf({ name, range, totalsRow }: TableObject, all: readonly TableObject[]): Reach {
  const others = all.map((object) => object.range).filter((other) => other !== range);
  const below = others.filter(
    ({ top, left, right }) => top > range.bottom && left <= range.right && right >= range.left,
  );
  const beside = others.filter(({ left, bottom }) => left > range.right && bottom >= range.top);
  return {
    name,
    totalsRow,
    bottom: Math.min(...below.map(({ top }) => top - 1)),
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
  /** Whether this row goes on below the table; the rows are asked about from top to bottom. */
  follows(row: SheetRow, bounds: Bounds): boolean;
  /** Whether the rows that follow are read as part of the table. */
  readonly areRead: boolean;
  /** Says which rows follow, if some do, and whether they were read. */
  notice(): void;
}

export function followBelow(
  { table, sheet }: TablePlace,
  range: CellRange,
  reach: Reach,
  state: ReadingState,
): RowsBelow {
  let last = reach.totalsRow ? range.bottom + 1 : range.bottom;
  const data: number[] = [];
  return {
    areRead: !reach.totalsRow,
    follows(row, bounds) {
      if (row.row <= last) return true;
      const isNext = row.row === last + 1 && row.row <= reach.bottom;
      if (!isNext || isBlankWithin(row, bounds)) return false;
      last = row.row;
      if (markedRow(row, bounds) === null) data.push(row.row);
      return true;
    },
    notice() {
      const [first] = data;
      if (first === undefined) return;
      const code = reach.totalsRow ? "rows-below-totals" : "rows-below-table";
      const details = { name: reach.name, first, last: data.at(-1)! };
      state.remarks.notice(code, { sheet, row: first }, { table, column: null }, details);
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
