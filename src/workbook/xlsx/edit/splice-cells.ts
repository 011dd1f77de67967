/** Changed cells in the bytes of a worksheet: rows and cells go to their places, every other byte stays. */
import { columnLetters, type CellRange } from "../../workbook";
import { parseRange } from "../../parse-range";
import { formatRange } from "../../ranges";
import type { PlacedCell, PlacedRow, PlacedSheet } from "./place-cells";

/** What is to stand in a cell, as its whole element; null: nothing. */
export interface CellXml {
  row: number;
  column: number;
  xml: string | null;
}

interface ByteEdit {
  from: number;
  to: number;
  insert: string;
}

/** The element of a cell as it stands, or null. */
export function xmlAt(bytes: Uint8Array, sheet: PlacedSheet, row: number, column: number): string | null {
  const cell = cellAt(sheet, row, column);
  return cell ? textOf(bytes, cell.start, cell.end) : null;
}

/** The cell at a place, if its row was asked for and it is there. */
export function cellAt(sheet: PlacedSheet, row: number, column: number): PlacedCell | undefined {
  let low = 0;
  let high = sheet.rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sheet.rows[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  const found = sheet.rows[low];
  return found?.row === row ? found.cells.find((cell) => cell.column === column) : undefined;
}

/** The bytes [from, to) as text. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(from, to));
}

/** The worksheet with these cells in it; their rows must be among the placed ones. */
export function spliceCells(
  bytes: Uint8Array,
  sheet: PlacedSheet,
  cells: readonly CellXml[],
): Uint8Array<ArrayBuffer> {
  const byRow = new Map<number, CellXml[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const edits: ByteEdit[] = [];
  for (const row of sheet.rows) {
    const changes = byRow.get(row.row)?.sort((a, b) => a.column - b.column) ?? [];
    edits.push(...(row.exists ? rowEdits(bytes, sheet, row, changes) : newRow(sheet, row, changes)));
  }
  return applyByteEdits(bytes, [...dimensionEdits(bytes, sheet, cells), ...openedData(bytes, sheet, edits)]);
}

function rowEdits(
  bytes: Uint8Array,
  { prefix }: PlacedSheet,
  row: PlacedRow,
  changes: readonly CellXml[],
): ByteEdit[] {
  const edits: ByteEdit[] = [];
  const inserted: string[] = [];
  for (const { column, xml } of changes) {
    const at = row.cells.findIndex((cell) => cell.column >= column);
    const cell = row.cells[at];
    if (cell?.column === column) {
      const isSafe = row.numbered && (row.cells[at + 1]?.numbered ?? true);
      const empty = isSafe ? "" : `<${prefix}c r="${columnLetters(column)}${row.row}"/>`;
      edits.push({ from: cell.start, to: cell.end, insert: xml ?? empty });
    } else if (xml !== null) {
      const place = cell?.start ?? row.closeStart;
      edits.push({ from: place, to: place, insert: xml });
      inserted.push(xml);
    }
  }
  const tag = textOf(bytes, row.start, row.openEnd);
  if (leavesNothing(bytes, row, edits) && tag === `<${prefix}row r="${row.row}">` && row.isFollowedSafely) {
    return [{ from: row.start, to: row.end, insert: "" }];
  }
  const last = changes.at(-1);
  const spans = inserted.length > 0 && last ? widerSpans(tag, changes[0]!.column, last.column) : tag;
  const isOpened = inserted.length > 0 && row.openEnd === row.end;
  const head = isOpened ? `${spans.replace(/\s*\/>$/, "")}>` : spans;
  if (head !== tag) edits.unshift({ from: row.start, to: row.openEnd, insert: head });
  if (isOpened) edits.push({ from: row.end, to: row.end, insert: `</${prefix}row>` });
  return edits;
}

/** All cells go and none comes, and nothing but cells stands in the row. */
function leavesNothing(bytes: Uint8Array, row: PlacedRow, edits: readonly ByteEdit[]): boolean {
  if (edits.length !== row.cells.length || edits.some(({ insert }) => insert !== "")) return false;
  return edits.length > 0 && textOf(bytes, row.openEnd, row.cells[0]!.start).trim() === "";
}

function newRow({ prefix }: PlacedSheet, { row, start }: PlacedRow, changes: readonly CellXml[]): ByteEdit[] {
  const cells = changes.flatMap(({ xml }) => xml ?? []).join("");
  if (!cells) return [];
  return [{ from: start, to: start, insert: `<${prefix}row r="${row}">${cells}</${prefix}row>` }];
}

/** `spans` says from which to which column a row reaches; where it stands it must hold the new cells. */
function widerSpans(tag: string, left: number, right: number): string {
  return tag.replace(/(\sspans\s*=\s*["'])(\d+):(\d+)(["'])/, (_, head: string, from, to, tail: string) => {
    return `${head}${Math.min(Number(from), left + 1)}:${Math.max(Number(to), right + 1)}${tail}`;
  });
}

/** A `sheetData` that closes itself must open for the rows that come. */
function openedData(
  bytes: Uint8Array,
  { data, prefix }: PlacedSheet,
  edits: readonly ByteEdit[],
): ByteEdit[] {
  if (!data.closesItself || edits.length === 0) return [...edits];
  const tag = `${textOf(bytes, data.start, data.openEnd).replace(/\s*\/>$/, "")}>`;
  const inner = edits.map(({ insert }) => insert).join("");
  return [{ from: data.start, to: data.openEnd, insert: `${tag}${inner}</${prefix}sheetData>` }];
}

/** `dimension` is the rectangle that holds every cell. */
function dimensionEdits(
  bytes: Uint8Array,
  { dimension }: PlacedSheet,
  cells: readonly CellXml[],
): ByteEdit[] {
  const range = dimension && parseRange(textOf(bytes, dimension.from, dimension.to));
  const added = cells.filter(({ xml }) => xml !== null);
  if (!range || added.length === 0) return [];
  const wider = added.reduce<CellRange>(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    range,
  );
  if (formatRange(wider) === formatRange(range)) return [];
  return [{ from: dimension.from, to: dimension.to, insert: formatRange(wider) }];
}

/** Edits in the order of their places; several at one place keep theirs. */
function applyByteEdits(bytes: Uint8Array, edits: readonly ByteEdit[]): Uint8Array<ArrayBuffer> {
  const sorted = [...edits].sort((a, b) => a.from - b.from);
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { from, to, insert } of sorted) {
    pieces.push(bytes.subarray(at, from), encoder.encode(insert));
    at = to;
  }
  pieces.push(bytes.subarray(at));
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let length = 0;
  for (const piece of pieces) {
    whole.set(piece, length);
    length += piece.length;
  }
  return whole;
}
