/**
 * Reads the cells of sheets: whole in one request where they are not too large, else by whole rows, as many at a time
 * as one answer holds. Excel on the web refuses larger answers or leaves them out; both are noticed.
 */
import { formatRange } from "../ranges";
import { WorkbookError, type CellRange, type RawRow } from "../workbook";
import { callExcel, isTooLarge, mostBytes, supports } from "./call";
import { placeOf, rowsOf, type RangeContent } from "./raw-cells";
import type { ExcelTable } from "./structure";

/** Long work: whether it is still wanted, and how far it is, from 0 to 1. */
export interface Work {
  signal?: AbortSignal;
  progress?(done: number): void;
}

export interface SheetCells {
  rows: readonly RawRow[];
  /** Null where Excel would not say. */
  merges: readonly CellRange[] | null;
}

export interface Cells {
  /** By sheet id. */
  sheets: ReadonlyMap<string, SheetCells>;
  /** Where each table is, with its header and totals rows, by table id. */
  tables: ReadonlyMap<string, CellRange>;
}

/** What is read in the first request: so many rows of each sheet, and with or without merged ranges. */
type FirstRead = { rows: number; merges: boolean };

/** Rows of a sheet that the first request asks for, and fewer if that is refused. */
const firstRows = [20_000, 1_000, 50];

const mostColumns = 16_384;

/** @param queueMore adds to the first request, and may be called again if that is refused. */
export async function readCells(
  sheetIds: readonly string[],
  tables: readonly ExcelTable[],
  work: Work,
  queueMore: (context: Excel.RequestContext) => void = () => undefined,
): Promise<Cells> {
  const first = await readFirst(sheetIds, tables, work, queueMore);
  const rest = first.sheets.map(({ used, read }) => (used && read ? used.bottom - read.bottom : 0));
  const total = rest.reduce((sum, rows) => sum + rows, 0);
  let done = 0;
  const sheets = new Map<string, SheetCells>();
  for (const { id, used, read, rows, merges, bytes } of first.sheets) {
    const more = await readRest(id, used, read, bytes, work, (count) => {
      done += count;
      work.progress?.(done / total);
    });
    sheets.set(id, { rows: more.length ? [...rows, ...more] : rows, merges });
  }
  return { sheets, tables: first.tables };
}

interface FirstOfSheet {
  id: string;
  used: CellRange | null;
  /** The part of it that was read. */
  read: CellRange | null;
  rows: RawRow[];
  merges: CellRange[] | null;
  /** Of an answer, per row. */
  bytes: number;
}

interface First {
  sheets: FirstOfSheet[];
  tables: ReadonlyMap<string, CellRange>;
}

/** Tries for much and, where that is refused, for less. */
async function readFirst(
  ids: readonly string[],
  tables: readonly ExcelTable[],
  work: Work,
  queueMore: (context: Excel.RequestContext) => void,
  attempt: FirstRead = { rows: firstRows[0]!, merges: supports("1.13") },
): Promise<First> {
  work.signal?.throwIfAborted();
  try {
    return await readAtOnce(ids, tables, attempt, queueMore);
  } catch (error) {
    const less = lessThan(attempt, error);
    if (less === null) throw error;
    return readFirst(ids, tables, work, queueMore, less);
  }
}

/** What to try after a failure; null where nothing would help. */
function lessThan({ rows, merges }: FirstRead, error: unknown): FirstRead | null {
  if (isTooLarge(error)) {
    const fewer = firstRows.find((count) => count < rows);
    return fewer === undefined ? null : { rows: fewer, merges };
  }
  // Excel fails to name merged ranges where there are very many.
  const isFault = error instanceof WorkbookError && error.fault === "host-fault";
  return merges && isFault ? { rows, merges: false } : null;
}

function readAtOnce(
  ids: readonly string[],
  tables: readonly ExcelTable[],
  { rows, merges }: FirstRead,
  queueMore: (context: Excel.RequestContext) => void,
): Promise<First> {
  return callExcel(async (context) => {
    const sheets = ids.map((id) => queueSheet(context, id, rows, merges));
    const placed = tables.map(({ id }) => {
      const range = context.workbook.tables.getItem(id).getRange();
      return { id, range: range.load("rowIndex,columnIndex,rowCount,columnCount") };
    });
    queueMore(context);
    await context.sync();
    return {
      sheets: sheets.map((answer) => answer()),
      tables: new Map(placed.map(({ id, range }) => [id, placeOf(range)])),
    };
  });
}

function queueSheet(
  context: Excel.RequestContext,
  id: string,
  mostRows: number,
  wantsMerges: boolean,
): () => FirstOfSheet {
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const part = used.getIntersectionOrNullObject(
    formatRange({ top: 1, left: 0, bottom: mostRows, right: mostColumns - 1 }),
  );
  part.load("rowIndex,columnIndex,rowCount,columnCount,values,valueTypes,numberFormat");
  const merged = wantsMerges ? sheet.getRange().getMergedAreasOrNullObject() : null;
  merged?.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () => {
    const merges = merged && (merged.isNullObject ? [] : merged.areas.items.map(placeOf));
    if (used.isNullObject) return { id, used: null, read: null, rows: [], merges, bytes: 0 };
    const whole = placeOf(used);
    if (part.isNullObject) {
      const none = { ...whole, bottom: whole.top - 1 };
      return {
        id,
        used: whole,
        read: none,
        rows: [],
        merges,
        bytes: assumedBytes * (whole.right - whole.left + 1),
      };
    }
    const read = placeOf(part);
    const rows = wholeRows(part, read);
    return { id, used: whole, read, rows, merges, bytes: bytesOfRow(part) };
  };
}

/** Bytes of one cell's value, type and format, before there is a row to judge by. */
const assumedBytes = 60;

/** The rows of an answer. @throws WorkbookError `too-large` where Excel left a part of it out. */
function wholeRows(content: Excel.Range, place: CellRange): RawRow[] {
  const height = place.bottom - place.top + 1;
  const width = place.right - place.left + 1;
  const parts: unknown[] = [content.values, content.valueTypes, content.numberFormat];
  const isWhole = parts.every(
    (part) => Array.isArray(part) && part.length === height && part[0].length === width,
  );
  if (!isWhole) throw new WorkbookError("too-large");
  return rowsOf(content as RangeContent, place.top, place.left);
}

/** Rows by which the size of the others is judged. */
const sampleRows = 200;

function bytesOfRow({ values, valueTypes, numberFormat }: Excel.Range): number {
  const step = Math.max(1, Math.floor(values.length / sampleRows));
  const sample = [values, valueTypes, numberFormat].map((lines: unknown[][]) =>
    lines.filter((_, at) => at % step === 0),
  );
  return new TextEncoder().encode(JSON.stringify(sample)).length / sample[0]!.length;
}

/** The rows below those that the first request gave. */
async function readRest(
  id: string,
  used: CellRange | null,
  read: CellRange | null,
  bytes: number,
  { signal }: Work,
  onRows: (count: number) => void,
): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  if (!used || !read) return rows;
  let count = Math.max(1, Math.floor(mostBytes / bytes));
  for (let top = read.bottom + 1; top <= used.bottom;) {
    signal?.throwIfAborted();
    const chunk = { ...used, top, bottom: Math.min(used.bottom, top + count - 1) };
    const answer = await readChunk(id, chunk);
    if (answer === null) {
      if (count === 1) throw new WorkbookError("too-large");
      count = Math.ceil(count / 2);
      continue;
    }
    for (const row of answer) rows.push(row);
    onRows(chunk.bottom - top + 1);
    top = chunk.bottom + 1;
  }
  return rows;
}

/** Null where Excel finds the answer too large. */
async function readChunk(id: string, chunk: CellRange): Promise<RawRow[] | null> {
  try {
    return await callExcel(async (context) => {
      const range = context.workbook.worksheets.getItem(id).getRange(formatRange(chunk));
      range.load("values,valueTypes,numberFormat");
      await context.sync();
      return wholeRows(range, chunk);
    });
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
}
