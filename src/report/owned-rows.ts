/** The rows of result sheets as they stand after people worked in them: which cells are ours, which are theirs. */
import { dayOfSerial, isoDate } from "../tables/days";
import type { RawCell, SheetValue, Workbook } from "../workbook/workbook";
import { hashOf, matched, parseStamp, type Stamp } from "./stamps";

export interface OwnedCell {
  column: number;
  value: Exclude<SheetValue, null>;
  hash: string;
}

/** A row of a sheet of ours as it stands now. */
export interface OwnedRow {
  /** From 1. */
  row: number;
  cells: OwnedCell[];
  stamp: Stamp | null;
  /** Which of the cells are ours. */
  ours: boolean[];
}

/** The rows of a sheet of ours, each cell told as ours or not. */
export async function ownedRows(workbook: Workbook, sheet: string): Promise<OwnedRow[]> {
  const rows: OwnedRow[] = [];
  await workbook.scan(sheet, ({ row, cells: raw }) => {
    const cells: OwnedCell[] = [];
    // The last one is ours: a text of the user's that we show may look like a stamp.
    const stampAt = raw.findLastIndex((cell) => stampIn(cell) !== null);
    const stamp = stampIn(raw[stampAt]);
    raw.forEach((cell, column) => {
      if (!cell || column === stampAt) return;
      const value = typedValue(cell, workbook.date1904);
      if (value !== "") cells.push({ column, value, hash: hashOfRaw(cell, value, workbook.date1904) });
    });
    rows.push({ row, cells, stamp, ours: cells.map(() => false) });
  });
  pairStamps(rows);
  return rows;
}

function stampIn(cell: RawCell | undefined): Stamp | null {
  return cell?.kind === "text" ? parseStamp(cell.value) : null;
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
    // A row without texts of ours may hold those of another one that was sorted.
    if (count(row.ours) < row.stamp.hashes.length || row.stamp.hashes.length === 0) loose.push(row);
  }
  const free = new Set(loose.map((row) => row.stamp!));
  const byHash = new Map<string, Stamp[]>();
  for (const stamp of free) {
    for (const hash of stamp.hashes) {
      const stamps = byHash.get(hash);
      if (stamps) stamps.push(stamp);
      else byHash.set(hash, [stamp]);
    }
  }
  const holdsOurs = (row: OwnedRow) => row.cells.some(({ hash }) => byHash.has(hash));
  for (const row of loose.filter(holdsOurs)) {
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
  // What another row has taken belongs to that one.
  for (const row of loose) if (!holdsOurs(row) && !free.has(row.stamp!)) row.stamp = null;
}

const matchedCells = (row: OwnedRow, stamp: Stamp) =>
  matched(
    row.cells.map((cell) => cell.hash),
    stamp,
  );
const count = (flags: readonly boolean[]) => flags.filter(Boolean).length;

/** A typed value that can be written again; a time of day or a percentage is kept as text. */
function typedValue(cell: RawCell, date1904: boolean): Exclude<SheetValue, null> {
  switch (cell.kind) {
    case "text":
    case "boolean":
    case "error":
      return cell.value;
    case "uncached":
      return `=${cell.formula ?? "?"}`;
    case "number":
      return typedNumber(cell, date1904);
  }
}

/** The hash under which we would have written the cell; a number's format is no part of it, but for dates of the 1904 system. */
function hashOfRaw(cell: RawCell, typed: Exclude<SheetValue, null>, date1904: boolean): string {
  if (cell.kind !== "number" || (date1904 && cell.format === "date")) return hashOf(typed);
  return hashOf(cell.value);
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
