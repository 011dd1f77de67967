/** One place that holds a table: finds its header row in the scan, then hands on the rows below it. */
import type { CellRange, Workbook } from "../workbook/workbook";
import { catalogue } from "./catalogue";
import type { TablePlace } from "./find-tables";
import { findPivotHeader, readPivotedRows } from "./read-pivoted";
import { findHeaderRow, mappedFields, readHeaderRow } from "./header-row";
import { readPlainRows } from "./read-rows";
import type { ReadingState } from "./reading-state";
import { isBlank, shownText } from "./reading";
import { fillDown, keepRow, type Bounds, type RowReader, type SheetRow } from "./sheet-rows";
import { boundsBeside, followBelow, noticeBeside } from "./table-reach";
import { unitLine, type MoneyUnit } from "./units";

/** How many rows that hold anything are looked through for a header. */
const HEADER_ROWS = 20;

/** Reads the rows of a place into the state's builders, and notes whether it had a header. */
export async function readPlace(workbook: Workbook, place: TablePlace, state: ReadingState): Promise<void> {
  const merges = (await workbook.merges(place.sheet)) ?? [];
  const withMerges = fillDown(merges);
  const { range, reach } = place;
  const bottom = range?.bottom ?? Infinity;
  const below = range && reach && followBelow(place, range, reach, state);
  let above: SheetRow[] = [];
  let reader: RowReader | null = null;
  let firstDataRow = 0;
  let hasBegun = false;

  const begin = () => {
    hasBegun = true;
    reader = rowReader(place, above, state);
    const isEmpty = above.every((row) => row.cells.every(isBlank));
    state.places.push({ place, holds: reader !== null ? "rows" : isEmpty ? "nothing" : "no-header" });
    if (reader === null) return;
    firstDataRow = 1 + lastHeaderRow(reader, merges);
    for (const row of above) if (row.row >= firstDataRow) reader.read(row);
    above = [];
  };

  await workbook.scan(place.sheet, (raw) => {
    const row = withMerges(raw);
    if (raw.row > bottom) {
      if (!hasBegun) begin();
      if (!reader || !below?.follows(row, reader.bounds)) return false;
      if (!below.areRead) return true;
    }
    if (reader !== null) {
      if (row.row >= firstDataRow) reader.read(row);
      return true;
    }
    above.push(keepRow(row));
    if (!isHeaderDue(place, row.row, above.length)) {
      if (above.length > HEADER_ROWS) above.shift();
      return true;
    }
    begin();
    return reader !== null;
  });
  if (!hasBegun) begin();
  below?.notice();
}

/** Whether the rows seen so far must hold the header: a table's range gives its row, a sheet has it near the top. */
function isHeaderDue({ range, headerInRange }: TablePlace, row: number, seen: number): boolean {
  return headerInRange ? row >= range!.top : seen >= HEADER_ROWS;
}

function rowReader(place: TablePlace, rows: readonly SheetRow[], state: ReadingState): RowReader | null {
  const { table, sheet } = place;
  const candidates = place.headerInRange ? rows.filter(({ row }) => row === place.range!.top) : rows;
  const bounds = boundsOf(place, candidates);
  if (catalogue[table].pivoted) {
    const header = findPivotHeader(candidates, bounds);
    return header === null ? null : readPivotedRows(place, header, bounds, state);
  }
  const mapped = mappedFields(state.mappings, sheet, table);
  const row = place.headerInRange ? candidates[0] : findHeaderRow(candidates, table, mapped, bounds);
  if (row === undefined || row === null) return null;
  const header = readHeaderRow(row, table, mapped, bounds);
  if (header.columns.length === 0) return null;
  noticeBeside(place, header, state);
  const unitAbove = statedUnit(rows.filter((other) => other.row < row.row));
  return readPlainRows(place, header, bounds, unitAbove, state);
}

/** The columns of a place: all of a sheet; those of a range, and where its header is known what adjoins there. */
function boundsOf({ range, headerInRange, reach }: TablePlace, [first]: readonly SheetRow[]): Bounds {
  if (range === null) return { left: 0, right: Infinity };
  const hasHeader = headerInRange && reach !== null && first !== undefined;
  return hasHeader ? boundsBeside(first, range, reach) : range;
}

/** The unit of money in the last line that states one; a line may lie spread over several cells. */
function statedUnit(rows: readonly SheetRow[]): MoneyUnit | null {
  const units = rows.map(({ cells }) => {
    const texts = cells.map((cell) => (cell?.kind === "text" ? shownText(cell, false) : ""));
    return unitLine(texts.filter((text) => text !== "").join(" "));
  });
  return units.findLast((unit) => unit !== null) ?? null;
}

/** The last row of the header: cells that are merged downwards from known headers make it several rows high. */
function lastHeaderRow({ headerRow, headerColumns }: RowReader, merges: readonly CellRange[]): number {
  const columns = new Set(headerColumns);
  const over = merges.filter(
    ({ top, bottom, left }) => top <= headerRow && bottom >= headerRow && columns.has(left),
  );
  return Math.max(headerRow, ...over.map(({ bottom }) => bottom));
}
