/**
 * How we tell our own cells from what people type into a result sheet. Every row carries, in a hidden last
 * column, a stamp: the row's key and a short hash of each cell that we wrote. When the sheet is read back,
 * cells that match the hashes are ours and every other filled cell is the user's, wherever rows and columns
 * were sorted, moved, put in or taken out, since the stamp moves along with its row.
 */
import { serialOfDay } from "../tables/days";
import type { Sheet, SheetCell, SheetValue } from "../workbook/workbook";
import { textHeight } from "./text-width";

/** A row of one of our sheets; `key` names what it is about, in codes, whatever the language. */
export interface KeyedRow {
  key: string;
  cells: readonly (SheetCell | null)[];
  /** Points; where absent, the wrapped texts fit. */
  height?: number;
}

export interface Stamp {
  key: string;
  hashes: readonly string[];
}

const PREFIX = "ps1|";

/** Points; spreadsheets allow no row higher than 409. */
const LOWEST_ROW = 20;
const HIGHEST_ROW = 400;

/** Adds the hidden column of stamps. Cells of `userColumns` (from 0) are the user's in every row that stands for something, and are not stamped. */
export function stamped(
  sheet: Omit<Sheet, "rows"> & { rows: readonly KeyedRow[] },
  userColumns: readonly number[] = [],
): Sheet {
  const place = sheet.columns.length;
  const rows = sheet.rows.map(({ key, cells, height = fittingHeight(cells, sheet.columns) }) => {
    const ours = cells.filter((_, column) => isHead(key) || !userColumns.includes(column));
    const stamp = formatStamp({ key, hashes: hashesOf(ours.map((cell) => cell?.value ?? null)) });
    const padded = Array.from({ length: place }, (_, column) => cells[column] ?? null);
    return { cells: [...padded, { value: stamp }], height };
  });
  const filter = sheet.filter && { ...sheet.filter, right: place };
  return {
    ...sheet,
    columns: [...sheet.columns, { width: 4, hidden: true }],
    rows,
    ...(filter ? { filter } : {}),
  };
}

/** The height at which the wrapped texts of a row show in full, in points. */
function fittingHeight(cells: KeyedRow["cells"], columns: Sheet["columns"]): number {
  const heights = cells.map((cell, column) =>
    typeof cell?.value === "string" && cell.style?.wrap
      ? textHeight(cell.value, columns[column]!.width, cell.style.size)
      : 0,
  );
  return Math.min(HIGHEST_ROW, Math.max(LOWEST_ROW, ...heights));
}

/** The key of the row of column headers. */
export const HEADER_KEY = "#header";

/** Titles, headers, headings and notes: rows that stand for nothing have keys that begin with "#". */
export const isHead = (key: string) => key.startsWith("#");

/** The hashes of the filled ones among values, in order. */
function hashesOf(values: readonly SheetValue[]): string[] {
  return values.filter((value) => value !== null && value !== "").map((value) => hashOf(value!));
}

/**
 * A hash of a cell's value that survives being written and read back: dates as serials, numbers to twelve
 * significant digits, line breaks as one sign.
 */
export function hashOf(value: Exclude<SheetValue, null>): string {
  return fnv1a(canonical(value)).toString(36);
}

function canonical(value: Exclude<SheetValue, null>): string {
  if (typeof value === "string") return `t${value.replaceAll("\r\n", "\n")}`;
  if (typeof value === "boolean") return `b${value}`;
  const number = typeof value === "number" ? value : serialOfDay(value.date, false);
  return `n${Number(number.toPrecision(12))}`;
}

/** FNV-1a over UTF-16 units, 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

function formatStamp({ key, hashes }: Stamp): string {
  return `${PREFIX}${hashes.join(".")}|${key}`;
}

/** The stamp that a text holds, or null if it is none. */
export function parseStamp(text: string): Stamp | null {
  if (!text.startsWith(PREFIX)) return null;
  const bar = text.indexOf("|", PREFIX.length);
  if (bar < 0) return null;
  const hashes = text.slice(PREFIX.length, bar);
  return { key: text.slice(bar + 1), hashes: hashes === "" ? [] : hashes.split(".") };
}

/** Which of a row's cells, by their hashes, are ours: as many of each value as the stamp holds, whatever their order. */
export function matched(hashes: readonly string[], stamp: Stamp): boolean[] {
  const left = new Map<string, number>();
  for (const hash of stamp.hashes) left.set(hash, (left.get(hash) ?? 0) + 1);
  return hashes.map((hash) => {
    const count = left.get(hash) ?? 0;
    left.set(hash, count - 1);
    return count > 0;
  });
}
