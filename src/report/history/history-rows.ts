/** The rows of *History*: one a check, in the order in which they were made. */
import type { CheckRecord } from "../../assessment/compare/record";
import type { SheetValue } from "../../workbook/workbook";
import { hashOf } from "../stamps";
import { formatRecord, parseRecord } from "./record-text";

/** The columns of the sheet; people type in the last. */
export const historyFields = [
  "checkedOn",
  "asOf",
  "itss",
  "ccid",
  "csmm",
  "turned",
  "problems",
  "setOtherwise",
  "rules",
  "remark",
] as const;
export type HistoryField = (typeof historyFields)[number];

export interface HistoryRow {
  /** Its place in the order of the checks, from 1. */
  number: number;
  /** Null where the sheet has lost it, where a later product wrote it, or where a person wrote a row of their own. */
  record: CheckRecord | null;
  /** The key of a row without a record, as it was found: a later product reads it again. */
  unread: string;
  remark: SheetValue;
  /** What stands in our columns of a row without a record; it stays as it is. */
  shown: Readonly<Partial<Record<HistoryField, SheetValue>>>;
}

/** A row of a check. */
export type CheckRow = HistoryRow & { record: CheckRecord };

/** The rows that are of checks, the latest last. */
export function checksIn(rows: readonly HistoryRow[]): CheckRow[] {
  return rows.filter((row): row is CheckRow => row.record !== null);
}

/** The rows with that of a further check; one that finds the same as the last on the same day adds none. */
export function withCheck(rows: readonly HistoryRow[], record: CheckRecord): readonly HistoryRow[] {
  const last = checksIn(rows).at(-1);
  if (last !== undefined && formatRecord(last.record) === formatRecord(record)) return rows;
  const number = Math.max(0, ...rows.map((row) => row.number)) + 1;
  return [...rows, { number, record, unread: "", remark: null, shown: {} }];
}

/** Rows in the order of the checks, however the sheet was sorted; a row of a person's own stays below the one above it. */
export function inOrder(rows: readonly HistoryRow[]): HistoryRow[] {
  let above: HistoryRow | null = null;
  const placed = rows.map((row, at) => {
    if (row.record !== null) above = row;
    return { row, at, day: above?.record?.checkedOn ?? -Infinity, number: above?.number ?? 0 };
  });
  placed.sort((a, b) => a.day - b.day || a.number - b.number || a.at - b.at);
  return placed.map(({ row }) => row);
}

/** Rows without the copies that a person made of one, unless they say something of their own. */
export function withoutCopies(rows: readonly HistoryRow[]): HistoryRow[] {
  const known = new Set<string>();
  return rows.filter((row) => {
    if (row.record === null) return true;
    const key = historyKey(row);
    const names = [key, `${key}|${remarkName(row)}`];
    const isCopy = row.remark === null ? known.has(key) : known.has(names[1]!);
    names.forEach((name) => known.add(name));
    return !isCopy;
  });
}

const remarkName = ({ remark }: HistoryRow) => (remark === null ? "" : hashOf(remark));

/** The rows of a file that is about to be replaced and those of the workbook that is read, each check once. */
export function joinHistory(
  replaced: readonly HistoryRow[],
  input: readonly HistoryRow[],
): readonly HistoryRow[] {
  const nameOf = ({ record, unread, shown, remark }: HistoryRow) =>
    record === null ? JSON.stringify([unread, shown, remark]) : formatRecord(record);
  const remarks = new Map(input.map((row) => [nameOf(row), row.remark]));
  const known = new Set(replaced.map(nameOf));
  const kept = replaced.map((row) => ({ ...row, remark: row.remark ?? remarks.get(nameOf(row)) ?? null }));
  return inOrder([...input.filter((row) => !known.has(nameOf(row))), ...kept]);
}

/** The key of a check's row: its number, and all of its record. */
export function historyKey({ number, record, unread }: HistoryRow): string {
  return record === null ? unread : `${number}|${formatRecord(record)}`;
}

/** What the key of a row holds; null where it is no such key. */
export function parseHistoryKey(key: string): { number: number; record: CheckRecord } | null {
  const match = /^(\d+)\|(.*)$/s.exec(key);
  const record = match && parseRecord(match[2]!);
  return record ? { number: Number(match[1]), record } : null;
}
