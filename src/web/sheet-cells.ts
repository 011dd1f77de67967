/** The cells of a sheet, kept compactly: a hundred thousand rows take some ten bytes a cell and no object each. */
import type { RawCell, Workbook } from "../workbook/workbook";

/** Looks up cells by row (from 1) and column (from 0). */
export interface SheetCells {
  readonly lastRow: number;
  readonly lastColumn: number;
  cellAt(row: number, column: number): RawCell | undefined;
}

/** Reads all cells of a sheet. */
export async function readCells(workbook: Workbook, sheet: string): Promise<SheetCells> {
  const keep = keeper();
  await workbook.scan(sheet, ({ row, cells }) => keep.add(row, cells));
  return keep.cells();
}

const formats = ["plain", "percent", "date"] as const;

/** Of `kinds`: the number formats come first; what is no number is kept once, by its content. */
const other = formats.length;

function keeper() {
  /** The first cell of each row, and the number of the row. */
  const starts = growing(Uint32Array);
  const rows = growing(Uint32Array);
  const columns = growing(Uint16Array);
  const kinds = growing(Uint8Array);
  const values = growing(Float64Array);
  const others: RawCell[] = [];
  const known = new Map<string, number>();
  let lastColumn = -1;

  const otherOf = (cell: RawCell): number => {
    const key = JSON.stringify(cell);
    const place = known.get(key) ?? others.push(cell) - 1;
    known.set(key, place);
    return place;
  };

  return {
    add(row: number, cells: readonly (RawCell | undefined)[]): void {
      starts.push(columns.length);
      rows.push(row);
      cells.forEach((cell, column) => {
        if (cell === undefined) return;
        const isNumber = cell.kind === "number";
        columns.push(column);
        kinds.push(isNumber ? formats.indexOf(cell.format) : other);
        values.push(isNumber ? cell.value : otherOf(cell));
        lastColumn = Math.max(lastColumn, column);
      });
    },
    cells(): SheetCells {
      const [from, numbers, places] = [starts.all(), rows.all(), columns.all()];
      const [kindOf, valueOf] = [kinds.all(), values.all()];
      return {
        lastRow: numbers.at(-1) ?? 0,
        lastColumn,
        cellAt(row, column) {
          const index = firstFrom(numbers, row, 0, numbers.length);
          if (numbers[index] !== row) return undefined;
          const end = from[index + 1] ?? places.length;
          const at = firstFrom(places, column, from[index]!, end);
          if (at === end || places[at] !== column) return undefined;
          const value = valueOf[at]!;
          const format = formats[kindOf[at]!];
          return format === undefined ? others[value] : { kind: "number", value, format };
        },
      };
    },
  };
}

/** The first place in [from, to) whose number is not below this one. */
function firstFrom(numbers: Uint32Array | Uint16Array, number: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** A typed array that doubles as it fills. */
function growing<T extends Numbers>(make: new (length: number) => T) {
  let held = new make(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value: number): void {
      if (length === held.length) {
        const larger = new make(2 * length);
        larger.set(held);
        held = larger;
      }
      held[length++] = value;
    },
    all: (): T => held.slice(0, length) as T,
  };
}
