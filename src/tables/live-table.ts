/**
 * A table of facts that changes: rows are added at its end and set aside, never changed in place, so that whoever reads
 * a row again finds what was there. Its columns have room to spare, so that they stay the same arrays meanwhile.
 */
import { catalogue } from "./catalogue";
import type { FactColumn, ListColumn, NumberColumn, TableFacts, TextColumn } from "./facts";

/** What a cell says, whatever its column's kind: an interval, and text codes. */
export interface CellFact {
  readonly state: number;
  readonly lo: number;
  readonly hi: number;
  readonly codes: readonly number[];
}

/** What a row says, and where it stands in the workbook. */
export interface RowFact {
  readonly cells: Readonly<Record<string, CellFact>>;
  /** Index into the table's sources. */
  readonly source: number;
  readonly rowNumber: number;
  /** The row of the first facts in whose place it stands; Infinity: below all of them. */
  readonly place: number;
}

export interface LiveTable {
  /** The table with every row that there ever was: `gone` tells which were set aside. */
  readonly facts: TableFacts;
  readonly gone: Uint8Array;
  /** Rows that are not set aside. */
  readonly count: number;
  /** A few more rows fit in. */
  readonly hasRoom: boolean;
  read(row: number): RowFact;
  /** Adds a row, set aside at first; returns its number. */
  add(row: RowFact): number;
  /** Drops the row that was added last, which must be set aside. */
  dropLast(): void;
  setAside(row: number, isAside: boolean): void;
  /** The table as it stands, in its order, without the rows that were set aside. */
  compacted(): TableFacts;
}

const ROOM = 512;
const FEW = 8;
const ROOM_FOR_CODES = 8192;

/** @param headless some sheet of the table has no header that can be read, so that rows stay unseen. */
export function liveTable(base: TableFacts, headless: boolean): LiveTable {
  const room = base.rowCount + ROOM;
  const columns = Object.fromEntries(
    Object.entries(base.columns).map(([field, column]) => [field, roomy(column, base.rowCount, room)]),
  );
  const sourceOf = extended(base.sourceOf, room);
  const rowNumber = extended(base.rowNumber, room);
  const gone = new Uint8Array(room).fill(1, base.rowCount);
  const place = Float64Array.from({ length: room }, (_, row) => row);
  let [rowCount, count] = [base.rowCount, base.rowCount];
  const { emptyIsUnknown } = catalogue[base.id];

  const facts: TableFacts = {
    ...base,
    get rowCount() {
      return rowCount;
    },
    get complete() {
      return isComplete();
    },
    get present() {
      return base.present || count > 0;
    },
    sourceOf,
    rowNumber,
    columns,
  };

  /** As the reader would find it: an empty list that proves nothing is proof once it has a row, and the other way round. */
  function isComplete(): boolean {
    if (base.complete) return !emptyIsUnknown || count > 0 || base.rowCount === 0;
    return !headless && count > 0 && base.rowCount === 0;
  }

  return {
    facts,
    gone,
    get count() {
      return count;
    },
    get hasRoom() {
      return rowCount < room - FEW && listsHaveRoom(columns, rowCount);
    },
    read: (row) => ({
      cells: Object.fromEntries(
        Object.entries(columns).map(([field, column]) => [field, readCellFact(column, row)]),
      ),
      source: sourceOf[row]!,
      rowNumber: rowNumber[row]!,
      place: place[row]!,
    }),
    add(row) {
      for (const [field, column] of Object.entries(columns)) {
        writeCellFact(column, rowCount, row.cells[field]!);
      }
      sourceOf[rowCount] = row.source;
      rowNumber[rowCount] = row.rowNumber;
      place[rowCount] = row.place;
      return rowCount++;
    },
    dropLast() {
      rowCount--;
    },
    setAside(row, isAside) {
      if ((gone[row] === 1) === isAside) return;
      gone[row] = isAside ? 1 : 0;
      count += isAside ? -1 : 1;
    },
    compacted() {
      if (rowCount === base.rowCount && count === rowCount) return base;
      const rows = Array.from({ length: rowCount }, (_, row) => row).filter((row) => gone[row] === 0);
      rows.sort((a, b) => (place[a] === place[b] ? a - b : place[a]! - place[b]!));
      return {
        ...base,
        present: facts.present,
        complete: isComplete(),
        rowCount: rows.length,
        sourceOf: Uint16Array.from(rows, (row) => sourceOf[row]!),
        rowNumber: Uint32Array.from(rows, (row) => rowNumber[row]!),
        columns: Object.fromEntries(
          Object.entries(columns).map(([field, column]) => [field, picked(column, rows)]),
        ),
      };
    },
  };
}

function roomy(column: FactColumn, rowCount: number, room: number): FactColumn {
  const state = extended(column.state, room);
  switch (column.kind) {
    case "number":
      return { kind: "number", state, lo: extended(column.lo, room), hi: extended(column.hi, room) };
    case "text":
      return { kind: "text", state, code: extended(column.code, room) };
    case "list":
      return {
        kind: "list",
        state,
        start: extended(column.start, room + 1),
        codes: extended(column.codes, column.start[rowCount]! + ROOM_FOR_CODES),
      };
  }
}

function extended<A extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>(
  array: A,
  length: number,
): A {
  const larger = new (array.constructor as new (length: number) => A)(length);
  larger.set(array.subarray(0, Math.min(array.length, length)));
  return larger;
}

/** Any list of a cell may need as many codes as a cell can hold texts: half the room is kept for it. */
function listsHaveRoom(columns: Readonly<Record<string, FactColumn>>, rowCount: number): boolean {
  return Object.values(columns).every(
    (column) => column.kind !== "list" || column.codes.length - column.start[rowCount]! > ROOM_FOR_CODES / 2,
  );
}

function readCellFact(column: FactColumn, row: number): CellFact {
  const state = column.state[row]!;
  switch (column.kind) {
    case "number":
      return { state, lo: column.lo[row]!, hi: column.hi[row]!, codes: [] };
    case "text":
      return { state, lo: NaN, hi: NaN, codes: [column.code[row]!] };
    case "list":
      return { state, lo: NaN, hi: NaN, codes: listAt(column, row) };
  }
}

function listAt({ start, codes }: ListColumn, row: number): number[] {
  return [...codes.subarray(start[row]!, start[row + 1]!)];
}

function writeCellFact(column: FactColumn, row: number, { state, lo, hi, codes }: CellFact): void {
  column.state[row] = state;
  switch (column.kind) {
    case "number":
      column.lo[row] = lo;
      column.hi[row] = hi;
      return;
    case "text":
      column.code[row] = codes[0]!;
      return;
    case "list":
      column.codes.set(codes, column.start[row]!);
      column.start[row + 1] = column.start[row]! + codes.length;
  }
}

function picked(column: FactColumn, rows: readonly number[]): FactColumn {
  const state = Uint8Array.from(rows, (row) => column.state[row]!);
  switch (column.kind) {
    case "number":
      return pickedNumbers(column, state, rows);
    case "text":
      return pickedTexts(column, state, rows);
    case "list": {
      const lists = rows.map((row) => listAt(column, row));
      const start = new Uint32Array(rows.length + 1);
      lists.forEach((list, at) => (start[at + 1] = start[at]! + list.length));
      return { kind: "list", state, start, codes: Int32Array.from(lists.flat()) };
    }
  }
}

function pickedNumbers({ lo, hi }: NumberColumn, state: Uint8Array, rows: readonly number[]): NumberColumn {
  return {
    kind: "number",
    state,
    lo: Float64Array.from(rows, (row) => lo[row]!),
    hi: Float64Array.from(rows, (row) => hi[row]!),
  };
}

function pickedTexts({ code }: TextColumn, state: Uint8Array, rows: readonly number[]): TextColumn {
  return { kind: "text", state, code: Int32Array.from(rows, (row) => code[row]!) };
}
