/** What people typed into the result sheets of an earlier check, read before those sheets are made anew. */
import { messages } from "../locales";
import type { RuleBook } from "../rules/expression";
import { dayOfSerial, isoDate } from "../tables/days";
import {
  columnLetters,
  type RawCell,
  type RawRow,
  type SheetRole,
  type SheetValue,
  type Workbook,
} from "../workbook/workbook";
import { parseKeptKey, type StrayPlace } from "./kept-key";
import { noSettings, readSettings, type Settings } from "./read-settings";
import { HEADER_KEY, hashOf, matched, parseStamp, type Stamp } from "./stamps";

/** The columns of *Missing evidence* (and *Kept remarks*) that are the user's. */
export const lineFields = ["owner", "due", "remark"] as const;
export type LineField = (typeof lineFields)[number];
export type LineFields = Record<LineField, SheetValue>;

/** A text found where we write and users do not, and where it stood. */
export interface StrayText extends StrayPlace {
  value: Exclude<SheetValue, null>;
}

export interface Previous {
  /** By the key of the document's line; only lines that hold something. */
  lines: ReadonlyMap<string, LineFields>;
  stray: readonly StrayText[];
  settings: Settings;
}

/** Nothing typed yet. */
export const nothingPrevious: Previous = { lines: new Map(), stray: [], settings: noSettings };

/** Reads every sheet that Proofsheet owns; nothing that a person typed there is left out. */
export async function readPrevious(workbook: Workbook, ruleBooks: readonly RuleBook[]): Promise<Previous> {
  const lines = new Map<string, LineFields>();
  const stray: StrayText[] = [];
  let settings = noSettings;
  for (const { name, owned } of workbook.sheets) {
    if (owned === null) continue;
    const rows = await ownedRows(workbook, name);
    pairStamps(rows);
    const columns = userColumns(owned, rows);
    for (const row of rows) takeRow(owned, row, columns, lines, stray);
    if (owned === "settings") settings = await settingsIn(workbook, name, ruleBooks);
  }
  return { lines, stray, settings };
}

async function settingsIn(
  workbook: Workbook,
  sheet: string,
  ruleBooks: readonly RuleBook[],
): Promise<Settings> {
  const rows: RawRow[] = [];
  await workbook.scan(sheet, ({ row, cells }) => {
    rows.push({ row, cells: [...cells] });
  });
  return readSettings(rows, { sheet, date1904: workbook.date1904, ruleBooks });
}

interface OwnedCell {
  column: number;
  value: Exclude<SheetValue, null>;
  hash: string;
}

interface OwnedRow {
  row: number;
  cells: OwnedCell[];
  stamp: Stamp | null;
  /** Which of the cells are ours; known once stamps are paired. */
  ours: boolean[];
}

async function ownedRows(workbook: Workbook, sheet: string): Promise<OwnedRow[]> {
  const rows: OwnedRow[] = [];
  await workbook.scan(sheet, ({ row, cells: raw }) => {
    const cells: OwnedCell[] = [];
    let stamp: Stamp | null = null;
    raw.forEach((cell, column) => {
      if (!cell) return;
      const value = typedValue(cell, workbook.date1904);
      const here = typeof value === "string" ? parseStamp(value) : null;
      if (here) stamp ??= here;
      else if (value !== "") cells.push({ column, value, hash: hashOfRaw(cell, value, workbook.date1904) });
    });
    rows.push({ row, cells, stamp, ours: cells.map(() => false) });
  });
  return rows;
}

/**
 * Marks our cells in each row. A row whose own stamp does not fit in full may have been sorted without the
 * hidden column: it takes the stamp that fits it best among those that fit no row in full.
 */
function pairStamps(rows: OwnedRow[]): void {
  const loose: OwnedRow[] = [];
  for (const row of rows) {
    if (!row.stamp) continue;
    row.ours = matchedCells(row, row.stamp);
    if (count(row.ours) < row.stamp.hashes.length) loose.push(row);
  }
  const free = new Set(loose.map((row) => row.stamp!));
  const byHash = new Map<string, Stamp[]>();
  for (const stamp of free) {
    for (const hash of stamp.hashes) byHash.set(hash, [...(byHash.get(hash) ?? []), stamp]);
  }
  for (const row of loose) {
    const found = row.cells.map((cell) => byHash.get(cell.hash) ?? []).filter((stamps) => stamps.length > 0);
    const rarest = found.sort((a, b) => a.length - b.length)[0] ?? [];
    for (const stamp of rarest) {
      const ours = matchedCells(row, stamp);
      if (free.has(stamp) && count(ours) > count(row.ours)) {
        row.ours = ours;
        row.stamp = stamp;
      }
    }
    free.delete(row.stamp!);
  }
}

const matchedCells = (row: OwnedRow, stamp: Stamp) =>
  matched(
    row.cells.map((cell) => cell.hash),
    stamp,
  );
const count = (flags: readonly boolean[]) => flags.filter(Boolean).length;

/** What a column is the user's for: a field of a document's line, a text, or a setting (which `read-settings` reads). */
type UserColumn = LineField | "text" | "setting";

/** Where the user's columns stand in the sheet as it is now, by their headers in either language. */
function userColumns(role: SheetRole, rows: readonly OwnedRow[]): Map<number, UserColumn> {
  const labels = userLabels(role);
  const columns = new Map<number, UserColumn>();
  for (const { column, value } of rows.find(isHeader)?.cells ?? []) {
    const use = labels.get(value);
    if (use && (use === "setting" || ![...columns.values()].includes(use))) columns.set(column, use);
  }
  return columns;
}

function userLabels(role: SheetRole): Map<SheetValue, UserColumn> {
  const labels = new Map<SheetValue, UserColumn>();
  for (const { missingEvidence, keptRemarks, settings } of [messages("en"), messages("zh")]) {
    if (role === "missing-evidence" || role === "kept-remarks") {
      for (const field of lineFields) labels.set(missingEvidence[field], field);
    }
    if (role === "kept-remarks") labels.set(keptRemarks.text, "text");
    if (role === "settings") labels.set(settings.key, "setting").set(settings.value, "setting");
  }
  return labels;
}

const isHeader = (row: OwnedRow) => row.stamp?.key === HEADER_KEY;

/** Sorts the user's cells of one row into lines and stray texts; of two rows for one line the first counts. */
function takeRow(
  role: SheetRole,
  row: OwnedRow,
  columns: ReadonlyMap<number, UserColumn>,
  lines: Map<string, LineFields>,
  stray: StrayText[],
): void {
  const key = row.stamp?.key ?? "";
  const kept = role === "kept-remarks" ? parseKeptKey(key) : null;
  const line = lineOf(role, key);
  row.cells.forEach(({ column, value }, i) => {
    const use = isHeader(row) ? undefined : columns.get(column);
    if (use === "setting") return;
    if (use === "text" && kept?.kind === "stray") stray.push({ ...kept.from, value });
    else if (use && use !== "text" && line !== null) {
      const fields = lines.get(line) ?? { owner: null, due: null, remark: null };
      const before = fields[use];
      lines.set(line, { ...fields, [use]: before ?? value });
      if (before !== null && hashOf(before) !== hashOf(value)) stray.push(strayAt(column, value));
    } else if (!row.ours[i]) stray.push(strayAt(column, value));
  });

  function strayAt(column: number, value: Exclude<SheetValue, null>): StrayText {
    return {
      role,
      cell: `${columnLetters(column)}${row.row}`,
      row: key,
      value,
    };
  }
}

/** The key of the document's line that a row stands for, or null. */
function lineOf(role: SheetRole, key: string): string | null {
  if (role === "missing-evidence") return key === "" || key.startsWith("#") ? null : key;
  const kept = role === "kept-remarks" ? parseKeptKey(key) : null;
  return kept?.kind === "line" ? kept.line : null;
}

/** A typed value that can be written again; a time of day or a percentage is kept as text. */
function typedValue(cell: RawCell, date1904: boolean): Exclude<SheetValue, null> {
  switch (cell.kind) {
    case "text":
    case "boolean":
    case "error":
      return cell.value;
    case "uncached":
      return "=?";
    case "number":
      return typedNumber(cell, date1904);
  }
}

/** The hash under which we would have written the cell; a number's format is no part of it. */
function hashOfRaw(cell: RawCell, typed: Exclude<SheetValue, null>, date1904: boolean): string {
  if (cell.kind !== "number") return hashOf(typed);
  const is1904Date = cell.format === "date" && date1904;
  return hashOf(is1904Date ? { date: dayOfSerial(cell.value, true) } : cell.value);
}

function typedNumber(
  { value, format }: Extract<RawCell, { kind: "number" }>,
  date1904: boolean,
): Exclude<SheetValue, null> {
  if (format === "plain") return value;
  if (format === "percent") return `${Number((value * 100).toPrecision(12))}%`;
  const day = dayOfSerial(value, date1904);
  if (Number.isInteger(value)) return { date: day };
  const minutes = Math.round((value - Math.floor(value)) * 1440);
  const clock = [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
  return `${isoDate(day)} ${clock}`;
}
