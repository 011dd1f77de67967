/** Reads single cells, for tests of what each type of column accepts and refuses. */
import { catalogue, type FieldOf, type TableId } from "../../src/tables/catalogue";
import { isoDate } from "../../src/tables/days";
import { readCell } from "../../src/tables/read-cell";
import type { ValueForm } from "../../src/tables/read-indicator-value";
import type { Reading } from "../../src/tables/reading";
import type { RawCell } from "../../src/workbook/workbook";

export type CellInput = string | number | boolean | RawCell | null;
type Context = { date1904?: boolean; scale?: number; valueForm?: ValueForm };

export const percent = (value: number): RawCell => ({ kind: "number", value, format: "percent" });
export const dateCell = (serial: number): RawCell => ({ kind: "number", value: serial, format: "date" });

function rawCell(input: CellInput): RawCell | undefined {
  if (input === null) return undefined;
  if (typeof input === "object") return input;
  if (typeof input === "string") return { kind: "text", value: input };
  if (typeof input === "number") return { kind: "number", value: input, format: "plain" };
  return { kind: "boolean", value: input };
}

/** The reading of a cell in a column of the catalogue. */
export function reading<T extends TableId>(
  table: T,
  field: FieldOf<T>,
  input: CellInput,
  context: Context = {},
): Reading {
  const column = catalogue[table].columns[field]!;
  return readCell(rawCell(input), column, { date1904: false, scale: 1, valueForm: "any", ...context });
}

/** The reading in short: the number, the text, the texts, `lo..hi`, "blank", or "!" and the problem's code. */
export function short(reading: Reading, show: (value: number) => unknown = (value) => value): unknown {
  switch (reading.kind) {
    case "number":
      return Object.is(reading.lo, reading.hi)
        ? show(reading.lo)
        : `${show(reading.lo)}..${show(reading.hi)}`;
    case "text":
      return reading.text;
    case "list":
      return reading.texts;
    case "refused":
      return `!${reading.code}`;
    default:
      return reading.kind;
  }
}

export const shortDate = (reading: Reading): unknown =>
  short(reading, (day) => (Number.isFinite(day) ? isoDate(day) : String(day)));
