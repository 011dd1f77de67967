/** Values for a row as the reader of its sheet would read them there: for who changes rows without a sheet, or writes them. */
import type { RawCell } from "../workbook/workbook";
import { catalogue, type TableId } from "./catalogue";
import { choiceCode } from "./choice-code";
import { CELL, textsOf, type Facts, type HeaderSays } from "./facts";
import { readingOfUnit, readingOfValue, rowForm, type RowForm } from "./indicator-row";
import { readCell } from "./read-cell";
import { readLocation } from "./read-location";
import type { Reading } from "./reading";

/** What a value's meaning depends on besides its column. */
export interface ValueContext {
  /** What an amount without a unit of its own is multiplied by to be yuan: 1 for amounts typed in yuan. */
  readonly scale: number;
  /** How the row's values are to be read; null in tables where no row says. */
  readonly form: RowForm | null;
  readonly date1904: boolean;
}

/** What a cell of this table and field would be read as. */
export function readValue(
  table: TableId,
  field: string,
  raw: RawCell | undefined,
  { scale, form, date1904 }: ValueContext,
): Reading {
  const definition = catalogue[table].columns[field]!;
  if (table === "evidence" && field === "location") return readLocation(raw, date1904);
  const reading = readCell(raw, definition, { date1904, scale, valueForm: form?.form ?? "unknown" });
  if (form === null) return reading;
  if (field === "unit") return readingOfUnit(reading, form);
  return definition.type.kind === "indicator-value" ? readingOfValue(reading, form) : reading;
}

/**
 * How the values of a row are to be read in this field, or null where the table has none that depend on their row.
 * @param says what the row says in a field of texts.
 */
export function formOf(
  table: TableId,
  headerSays: HeaderSays | undefined,
  says: (field: "indicator" | "unit") => Reading,
): RowForm | null {
  if (table !== "kpis") return null;
  return rowForm(says("indicator"), says("unit"), headerSays?.valueUnit ?? "");
}

/** What the facts hold of a row in a field of texts, as it was read. */
export function textReading({ tables, texts }: Facts, table: TableId, row: number, field: string): Reading {
  const { state, code } = textsOf(tables[table], field);
  if (state[row] === CELL.blank) return { kind: "blank" };
  if (state[row] === CELL.refused || code[row]! < 0) return { kind: "open" };
  return { kind: "text", text: choiceCode(catalogue[table].columns[field]!.type, texts.display(code[row]!)) };
}
