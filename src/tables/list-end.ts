/** The end of a list of the user's, where rows can be added without moving anything. */
import {
  type CellEdit,
  type CellRange,
  type NewRows,
  type RawCell,
  type SheetValue,
  type TableObject,
  type Workbook,
} from "../workbook/workbook";
import type { Language } from "./definition";
import type { Source } from "./facts";
import { isBlank } from "./reading";
import { markedRow } from "./row-kinds";

/** What to hand to `LiveWorkbook.edit` to have rows added. */
export interface AddedRows {
  cells: CellEdit[];
  rows: NewRows[];
}

/** A row to add, by the ids of the table's columns; columns that the sheet lacks are left out. */
export type FieldValues = Readonly<Record<string, SheetValue>>;

export interface ListEnd {
  /** The language of the list's headers. */
  readonly language: Language;
  /**
   * Rows at the end of the list: first in rows that stand ready there, blank but for a running number, then below.
   * Where notes or signatures stand below a list, the rows go below these, where they are read all the same.
   */
  add(values: readonly FieldValues[]): AddedRows;
}

/** Looks for the end of the list that a source of facts was read from; null for sources that are no list. */
export async function findListEnd(workbook: Workbook, source: Source): Promise<ListEnd | null> {
  const { sheet, headerRow } = source;
  if (headerRow === undefined || source.evidenceColumnOf !== undefined) return null;
  const columns = [...new Set(Object.values(source.columns))].filter((column) => column >= 0);
  const table = tableAt(workbook, sheet, headerRow, columns);
  const merges = (await workbook.merges(sheet)) ?? [];
  const header = lastHeaderRow(merges, headerRow, columns);
  const left = table?.range.left ?? 0;
  const right = table?.range.right ?? Infinity;
  const standing = new Map<number, Standing>();
  let last = header;
  /** The last row in which anything stands. */
  let below = Math.max(header, ...merges.map(({ bottom }) => bottom));
  let language: Language = "en";
  await workbook.scan(sheet, ({ row, cells }) => {
    const within = cells.slice(0, right + 1).fill(undefined, 0, left);
    if (row === headerRow && columns.some((column) => isChinese(cells[column]))) language = "zh";
    if (row <= header || within.every(isBlank)) return;
    below = Math.max(below, row);
    const kind = standingOf(within, columns, markedRow({ cells }, { left, right }) !== null);
    if (kind === "list" && isOfList(row, last, table)) last = row;
    standing.set(row, kind);
  });

  return {
    language,
    add(values) {
      // An Excel table grows, and moves what stands below it; below other lists there must be room.
      const grows = table !== null && last <= table.range.bottom;
      const bottom = grows ? table.range.bottom : last;
      const cells: CellEdit[] = [];
      let next = last + 1;
      let done = 0;
      for (; done < values.length; next++) {
        const there = standing.get(next);
        if (next > bottom && (grows || there === undefined)) break;
        if (there === undefined || there === "ready") cells.push(...editsOf(values[done++]!, next));
        else if (next > bottom) {
          next = below + 1;
          break;
        }
      }
      const rows = values.slice(done).map((value) => rowOf(value));
      if (rows.length === 0) return { cells, rows: [] };
      return { cells, rows: [{ sheet, below: next - 1, rows, ...(grows ? { table: table.name } : {}) }] };
    },
  };

  function editsOf(values: FieldValues, row: number): CellEdit[] {
    return rowOf(values).flatMap((value, column) =>
      value === null ? [] : [{ cell: { sheet, row, column }, value, keepsFormula: true as const }],
    );
  }

  function rowOf(values: FieldValues): SheetValue[] {
    const row: SheetValue[] = [];
    for (const [field, value] of Object.entries(values)) {
      const column = source.columns[field] ?? -1;
      if (column < 0 || value === null) continue;
      while (row.length <= column) row.push(null);
      row[column] = value;
    }
    return row;
  }
}

/** What a row below the header holds: a row of the list, nothing but a running number, or something else. */
type Standing = "list" | "ready" | "other";

function standingOf(
  cells: readonly (RawCell | undefined)[],
  columns: readonly number[],
  isMarked: boolean,
): Standing {
  if (isMarked) return "other";
  if (columns.some((column) => !isBlank(cells[column]))) return "list";
  return cells.some((cell) => cell?.kind === "text" && !isBlank(cell)) ? "other" : "ready";
}

/** Rows below an Excel table are the list's as long as they follow on it. */
function isOfList(row: number, last: number, table: TableObject | null): boolean {
  if (table === null) return true;
  return row <= table.range.bottom || (!table.totalsRow && row === Math.max(last, table.range.bottom) + 1);
}

/** The Excel table whose header row this is. */
function tableAt(
  { sheets }: Workbook,
  sheet: string,
  headerRow: number,
  columns: readonly number[],
): TableObject | null {
  const tables = sheets.find(({ name }) => name === sheet)?.tables ?? [];
  const holds = ({ range, headerRow: hasHeader }: TableObject) =>
    headerRow === (hasHeader ? range.top : range.top - 1) &&
    columns.some((column) => column >= range.left && column <= range.right);
  return tables.find(holds) ?? null;
}

/** The last row of a header that merges make several rows high. */
function lastHeaderRow(merges: readonly CellRange[], headerRow: number, columns: readonly number[]): number {
  const over = merges.filter(
    ({ top, bottom, left }) => top <= headerRow && bottom >= headerRow && columns.includes(left),
  );
  return Math.max(headerRow, ...over.map(({ bottom }) => bottom));
}

function isChinese(cell: RawCell | undefined): boolean {
  return cell?.kind === "text" && /\p{Script=Han}/u.test(cell.value);
}
