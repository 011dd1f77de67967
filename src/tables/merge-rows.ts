/** Takes rows out of a table, several as one where need be: unknown in the cells in which they differ. */
import {
  CELL,
  UNKNOWN_TEXT,
  type FactColumn,
  type NumberColumn,
  type TableFacts,
  type TextColumn,
} from "./facts";

/** A row of the new table. */
export interface MergedRow {
  /** The row whose address it has. */
  readonly row: number;
  /** All rows that it is made of, or may turn out to be one with; rows that share them share the array. */
  readonly among: readonly number[];
}

/** The range that an unknown cell of a number column has in a row. */
export type RangeOf = (field: string, row: number) => readonly [lo: number, hi: number];

/** The table with these rows only. Fields named in `kept` stay as they are; others are unknown where the rows differ. */
export function mergeRows(
  facts: TableFacts,
  merged: readonly MergedRow[],
  kept: ReadonlySet<string>,
  rangeOf: RangeOf,
): TableFacts {
  const rows = merged.map(({ row }) => row);
  const columns = Object.entries(facts.columns).map(([field, column]) => {
    const picked = pick(column, rows);
    if (!kept.has(field)) openDifferences(column, picked, merged, (row) => rangeOf(field, row));
    return [field, picked] as const;
  });
  return {
    ...facts,
    rowCount: rows.length,
    sourceOf: Uint16Array.from(rows, (row) => facts.sourceOf[row]!),
    rowNumber: Uint32Array.from(rows, (row) => facts.rowNumber[row]!),
    columns: Object.fromEntries(columns),
  };
}

/** Whether two rows say the same in a column. */
export function sameCell(column: FactColumn, a: number, b: number): boolean {
  if (column.state[a] !== column.state[b]) return false;
  switch (column.kind) {
    case "number":
      return Object.is(column.lo[a], column.lo[b]) && Object.is(column.hi[a], column.hi[b]);
    case "text":
      return column.code[a] === column.code[b];
    case "list":
      return a === b;
  }
}

type Picked = NumberColumn | TextColumn;

function pick(column: FactColumn, rows: readonly number[]): Picked {
  const state = Uint8Array.from(rows, (row) => column.state[row]!);
  switch (column.kind) {
    case "number":
      return {
        kind: "number",
        state,
        lo: Float64Array.from(rows, (row) => column.lo[row]!),
        hi: Float64Array.from(rows, (row) => column.hi[row]!),
      };
    case "text":
      return { kind: "text", state, code: Int32Array.from(rows, (row) => column.code[row]!) };
    case "list":
      throw new Error("Rows with lists are not merged.");
  }
}

function openDifferences(
  column: FactColumn,
  picked: Picked,
  merged: readonly MergedRow[],
  rangeOf: (row: number) => readonly [lo: number, hi: number],
): void {
  const agreeing = new Map<readonly number[], boolean>();
  merged.forEach(({ row, among }, at) => {
    if (!agreeing.has(among)) {
      agreeing.set(
        among,
        among.every((other) => sameCell(column, row, other)),
      );
    }
    if (agreeing.get(among)) return;
    // Whether the cell is filled is known only where it is so in every row.
    if (among.some((other) => column.state[other] !== CELL.filled)) picked.state[at] = CELL.refused;
    if (picked.kind === "text") picked.code[at] = UNKNOWN_TEXT;
    else [picked.lo[at], picked.hi[at]] = rangeOf(row);
  });
}
