/**
 * Builds the columns of one table row by row. A row begins with every field blank; what its cells say is then
 * set field by field. Used by the reader and by tests.
 */
import { anyValue, blankValue } from "./blank-value";
import { catalogue, type TableId } from "./catalogue";
import { CELL, type FactColumn, type Source, type TableFacts } from "./facts";
import {
  addBlank,
  addToLists,
  copyIntoBlanks,
  growingColumn,
  trimmed,
  writeList,
  writeRange,
  type Growing,
  type GrowingList,
  type GrowingNumbers,
  type GrowingTexts,
} from "./growing-column";
import { growingRows } from "./growing-rows";
import type { GrowingTextPool } from "./text";

export interface TableBuilder {
  readonly id: TableId;
  readonly rowCount: number;
  /** Adds a place where rows come from; returns its number for {@link addRow}. */
  addSource(source: Source): number;
  /** Begins a row with every field blank; the setters below speak of the row begun last. */
  addRow(source: number, rowNumber: number): void;
  /** A number, a day or yes/no (1/0) that lies between lo and hi. */
  setNumber(field: string, lo: number, hi: number): void;
  /** Where a number that cannot be told lies; what is said of its cell stays. */
  setRange(field: string, lo: number, hi: number): void;
  /** A text or choice by its pool code. */
  setText(field: string, code: number): void;
  /** A list by its pool codes. */
  setList(field: string, codes: readonly number[]): void;
  /** A cell that says something unreadable: it could be anything of its column's type. */
  setRefused(field: string): void;
  /** The rows of these sources, with their numbers in the sheet. */
  rowsOf(ofSources: ReadonlySet<number>): { row: number; source: number; rowNumber: number }[];
  /** Gives another text to a cell that held one. */
  replaceText(field: string, row: number, code: number): void;
  /** Adds texts, by their pool codes, to the lists of these rows. */
  addToLists(field: string, codesByRow: ReadonlyMap<number, readonly number[]>): void;
  /** Gives the blanks of a column of numbers a value, in the rows of these sources; returns the sources that had some. */
  settleBlanks(field: string, value: number, ofSources: ReadonlySet<number>): ReadonlySet<number>;
  /** The growing columns, for looking over a whole column; take lengths from `rowCount`. */
  readonly columns: Readonly<Record<string, FactColumn>>;
  /** The table as facts; the builder is done with. */
  finish(state: { present: boolean; complete: boolean; keyColumn: string | null }): TableFacts;
}

/** A builder for a table without rows. `pool` must be the pool of the facts that the table will be part of. */
export function tableBuilder(id: TableId, pool: GrowingTextPool): TableBuilder {
  const definitions = catalogue[id].columns;
  const fields = Object.keys(definitions);
  const growing = fields.map((field) => growingColumn(definitions[field]!.type));
  const blanks = fields.map((field) => blankValue(definitions[field]!, pool));
  const columns: Record<string, Growing> = Object.fromEntries(
    fields.map((field, at) => [field, growing[at]!]),
  );
  const sources: Source[] = [];
  const rows = growingRows();
  const lastRow = () => rows.count - 1;

  return {
    id,
    columns,
    get rowCount() {
      return rows.count;
    },
    addSource: (source) => sources.push(source) - 1,
    addRow(source, number) {
      rows.add(source, number);
      for (let at = 0; at < growing.length; at++) addBlank(growing[at]!, blanks[at]!, lastRow());
    },
    setNumber(field, lo, hi) {
      columns[field]!.state[lastRow()] = CELL.filled;
      writeRange(columns[field] as GrowingNumbers, lastRow(), lo, hi);
    },
    setRange(field, lo, hi) {
      writeRange(columns[field] as GrowingNumbers, lastRow(), lo, hi);
    },
    setText(field, code) {
      const column = columns[field] as GrowingTexts;
      column.state[lastRow()] = CELL.filled;
      column.code[lastRow()] = code;
    },
    setList(field, codes) {
      const column = columns[field] as GrowingList;
      column.state[lastRow()] = CELL.filled;
      writeList(column, lastRow(), codes);
    },
    setRefused(field) {
      const column = columns[field]!;
      addBlank(column, anyValue(definitions[field]!.type), lastRow());
      column.state[lastRow()] = CELL.refused;
    },
    rowsOf: (ofSources) => rows.all().filter(({ source }) => ofSources.has(source)),
    replaceText(field, row, code) {
      (columns[field] as GrowingTexts).code[row] = code;
    },
    addToLists: (field, codesByRow) => addToLists(columns[field] as GrowingList, rows.count, codesByRow),
    settleBlanks: (field, value, ofSources) =>
      settleBlanks(columns[field] as GrowingNumbers, value, rows.sourcesByRow(), ofSources),
    finish({ present, complete, keyColumn }) {
      copyDefaults(id, columns, rows.count);
      return {
        id,
        present,
        complete,
        rowCount: rows.count,
        sources,
        sourceOf: rows.sourcesByRow(),
        rowNumber: rows.numbersByRow(),
        columns: Object.fromEntries(fields.map((field) => [field, trimmed(columns[field]!, rows.count)])),
        keyColumn,
      };
    },
  };
}

function settleBlanks(
  column: GrowingNumbers,
  value: number,
  sourceOf: Uint16Array,
  ofSources: ReadonlySet<number>,
): Set<number> {
  const settled = new Set<number>();
  sourceOf.forEach((source, row) => {
    if (column.state[row] !== CELL.blank || !ofSources.has(source)) return;
    writeRange(column, row, value, value);
    settled.add(source);
  });
  return settled;
}

/** Blanks that mean what another column says. */
function copyDefaults(id: TableId, columns: Readonly<Record<string, Growing>>, rowCount: number): void {
  for (const [field, { blank }] of Object.entries(catalogue[id].columns)) {
    if (typeof blank !== "object" || !("as" in blank)) continue;
    copyIntoBlanks(columns[field]!, columns[blank.as]!, rowCount);
  }
}
