/**
 * Builds the columns of one table row by row, in typed arrays that grow. A row begins with every field
 * blank; what its cells say is then set field by field. Used by the reader and by tests.
 */
import { catalogue, type TableId } from "./catalogue";
import type { Column, ColumnType } from "./definition";
import { CELL, NO_TEXT, UNKNOWN_TEXT, type FactColumn, type Source, type TableFacts } from "./facts";
import { FIRST_DAY, LAST_DAY } from "./days";
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
  const columns = Object.fromEntries(fields.map((field, at) => [field, growing[at]!]));
  const sources: Source[] = [];
  let sourceOf = new Uint16Array(16);
  let rowNumber = new Uint32Array(16);
  let rowCount = 0;

  return {
    id,
    columns,
    get rowCount() {
      return rowCount;
    },
    addSource: (source) => sources.push(source) - 1,
    addRow(source, number) {
      if (rowCount === sourceOf.length) {
        sourceOf = grown(sourceOf);
        rowNumber = grown(rowNumber);
      }
      sourceOf[rowCount] = source;
      rowNumber[rowCount] = number;
      for (let at = 0; at < growing.length; at++) addBlank(growing[at]!, blanks[at]!, rowCount);
      rowCount++;
    },
    setNumber(field, lo, hi) {
      columns[field]!.state[rowCount - 1] = CELL.filled;
      writeRange(columns[field] as GrowingNumbers, rowCount - 1, lo, hi);
    },
    setRange(field, lo, hi) {
      writeRange(columns[field] as GrowingNumbers, rowCount - 1, lo, hi);
    },
    setText(field, code) {
      const column = columns[field] as GrowingTexts;
      column.state[rowCount - 1] = CELL.filled;
      column.code[rowCount - 1] = code;
    },
    setList(field, codes) {
      const column = columns[field] as GrowingList;
      column.state[rowCount - 1] = CELL.filled;
      writeList(column, rowCount - 1, codes);
    },
    setRefused(field) {
      const column = columns[field]!;
      addBlank(column, anyValue(definitions[field]!.type), rowCount - 1);
      column.state[rowCount - 1] = CELL.refused;
    },
    settleBlanks(field, value, ofSources) {
      const column = columns[field] as GrowingNumbers;
      const settled = new Set<number>();
      for (let row = 0; row < rowCount; row++) {
        if (column.state[row] !== CELL.blank || !ofSources.has(sourceOf[row]!)) continue;
        column.lo[row] = column.hi[row] = value;
        settled.add(sourceOf[row]!);
      }
      return settled;
    },
    finish({ present, complete, keyColumn }) {
      for (const field of fields) {
        const { blank } = definitions[field]!;
        if (typeof blank === "object" && "as" in blank) {
          copyIntoBlanks(columns[field]!, columns[blank.as]!, rowCount);
        }
      }
      return {
        id,
        present,
        complete,
        rowCount,
        sources,
        sourceOf: sourceOf.slice(0, rowCount),
        rowNumber: rowNumber.slice(0, rowCount),
        columns: Object.fromEntries(fields.map((field) => [field, trimmed(columns[field]!, rowCount)])),
        keyColumn,
      };
    },
  };
}

/** The least and greatest value that a cell of this type may hold: what an unknown one could be. */
export function wholeRange(type: ColumnType): readonly [lo: number, hi: number] {
  switch (type.kind) {
    case "date":
      return [FIRST_DAY, type.open ? Infinity : LAST_DAY];
    case "yes-no":
      return [0, 1];
    case "integer":
    case "money":
    case "hours":
    case "score":
    case "ratio":
    case "level":
    case "indicator-value":
      return [type.min, type.max];
    case "text":
    case "key":
    case "list":
    case "choice":
      return [NaN, NaN];
  }
}

type GrowingNumbers = { kind: "number"; state: Uint8Array; lo: Float64Array; hi: Float64Array };
type GrowingTexts = { kind: "text"; state: Uint8Array; code: Int32Array };
type GrowingList = { kind: "list"; state: Uint8Array; start: Uint32Array; codes: Int32Array };
type Growing = GrowingNumbers | GrowingTexts | GrowingList;

/** What a cell without a readable value stands for: an interval, and a text code (a list: none, or that one). */
type BlankValue = { lo: number; hi: number; code: number };

function growingColumn(type: ColumnType): Growing {
  const state = new Uint8Array(16);
  switch (type.kind) {
    case "text":
    case "key":
    case "choice":
      return { kind: "text", state, code: new Int32Array(16) };
    case "list":
      return { kind: "list", state, start: new Uint32Array(17), codes: new Int32Array(16) };
    default:
      return { kind: "number", state, lo: new Float64Array(16), hi: new Float64Array(16) };
  }
}

function blankValue({ blank, type }: Column, pool: GrowingTextPool): BlankValue {
  if (blank === "no") return { lo: 0, hi: 0, code: NO_TEXT };
  if (blank === "none") return { lo: NaN, hi: NaN, code: NO_TEXT };
  if (blank === "past") return { lo: -Infinity, hi: -Infinity, code: NO_TEXT };
  if (typeof blank === "object" && "value" in blank) {
    const { value } = blank;
    if (typeof value === "string") return { lo: NaN, hi: NaN, code: pool.intern(value) };
    return { lo: value, hi: value, code: NO_TEXT };
  }
  return anyValue(type);
}

function anyValue(type: ColumnType): BlankValue {
  const [lo, hi] = wholeRange(type);
  return { lo, hi, code: UNKNOWN_TEXT };
}

function addBlank(column: Growing, value: BlankValue, row: number): void {
  if (row === column.state.length) grow(column);
  column.state[row] = CELL.blank;
  switch (column.kind) {
    case "number":
      writeRange(column, row, value.lo, value.hi);
      return;
    case "text":
      column.code[row] = value.code;
      return;
    case "list":
      writeList(column, row, value.code === NO_TEXT ? [] : [value.code]);
  }
}

function writeRange(column: GrowingNumbers, row: number, lo: number, hi: number): void {
  column.lo[row] = lo;
  column.hi[row] = hi;
}

/** Sets the list of the last row, in place of what it held. */
function writeList(column: GrowingList, row: number, codes: readonly number[]): void {
  const start = column.start[row]!;
  while (start + codes.length > column.codes.length) column.codes = grown(column.codes);
  column.codes.set(codes, start);
  column.start[row + 1] = start + codes.length;
}

function copyIntoBlanks(to: Growing, from: Growing, rowCount: number): void {
  for (let row = 0; row < rowCount; row++) {
    if (to.state[row] !== CELL.blank) continue;
    if (to.kind === "number" && from.kind === "number") {
      to.lo[row] = from.lo[row]!;
      to.hi[row] = from.hi[row]!;
    } else if (to.kind === "text" && from.kind === "text") {
      to.code[row] = from.code[row]!;
    }
  }
}

function grow(column: Growing): void {
  column.state = grown(column.state);
  switch (column.kind) {
    case "number":
      column.lo = grown(column.lo);
      column.hi = grown(column.hi);
      return;
    case "text":
      column.code = grown(column.code);
      return;
    case "list":
      column.start = grown(column.start);
  }
}

function trimmed(column: Growing, rowCount: number): FactColumn {
  const state = column.state.slice(0, rowCount);
  switch (column.kind) {
    case "number":
      return { kind: "number", state, lo: column.lo.slice(0, rowCount), hi: column.hi.slice(0, rowCount) };
    case "text":
      return { kind: "text", state, code: column.code.slice(0, rowCount) };
    case "list": {
      const start = column.start.slice(0, rowCount + 1);
      return { kind: "list", state, start, codes: column.codes.slice(0, start[rowCount]!) };
    }
  }
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** The array with room for twice as many. */
function grown<A extends Numbers>(array: A): A {
  const larger = new (array.constructor as new (length: number) => A)(array.length * 2);
  larger.set(array);
  return larger;
}
