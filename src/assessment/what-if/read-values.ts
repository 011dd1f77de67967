/** What the values of an edit say, as the reader of sheets would take them. */
import { blankValue } from "../../tables/blank-value";
import { catalogue, type TableId } from "../../tables/catalogue";
import type { Column } from "../../tables/definition";
import { CELL, NO_TEXT } from "../../tables/facts";
import { isTold, type RowForm } from "../../tables/indicator-row";
import { namesIn } from "../../tables/list-names";
import type { CellFact } from "../../tables/live-table";
import { isBlank, type Reading } from "../../tables/reading";
import type { GrowingTextPool } from "../../tables/text";
import { readValue } from "../../tables/typed-value";
import type { EditFault } from "./edit";

/** What reading goes by besides the value. */
export interface ValueContext {
  pool: GrowingTextPool;
  /** A text is the key of some row, or the number of some document. */
  isName(code: number): boolean;
  /** Blanks of the column mean no. */
  isTicked(field: string): boolean;
}

/** The cells of some fields of one row, or why a value cannot be taken. */
export function readValues(
  table: TableId,
  values: Readonly<Record<string, string>>,
  form: RowForm | null,
  context: ValueContext,
): { cells: Record<string, CellFact> } | { fault: EditFault } {
  const cells: Record<string, CellFact> = {};
  for (const [field, value] of Object.entries(values)) {
    const definition = catalogue[table].columns[field];
    if (definition === undefined) return { fault: { code: "no-such-column" } };
    const reading = readPlain(table, field, value, form);
    if (reading.kind === "refused") {
      const { code: problem, details } = reading;
      return { fault: { code: "not-a-value", field, problem, details } };
    }
    if (reading.kind === "blank" && (definition.row || definition.key)) {
      return { fault: { code: "column-needed", field } };
    }
    cells[field] = ranged(cellFact(reading, field, definition, value, context), reading, definition, form);
  }
  return { cells };
}

/** What a value says, amounts in yuan. */
export function readPlain(
  table: TableId,
  field: string,
  value: string,
  form: RowForm | null = null,
): Reading {
  const raw = { kind: "text", value } as const;
  return readValue(table, field, isBlank(raw) ? undefined : raw, { scale: 1, form, date1904: false });
}

function cellFact(
  reading: Reading,
  field: string,
  definition: Column,
  value: string,
  context: ValueContext,
): CellFact {
  const { pool } = context;
  const filled = { state: CELL.filled, lo: NaN, hi: NaN, codes: [] };
  switch (reading.kind) {
    case "number":
      // Rows are joined by the text of a year.
      if ("year" in definition.type) pool.intern(String(reading.lo));
      return { ...filled, lo: reading.lo, hi: reading.hi };
    case "text": {
      const isChoice = definition.type.kind === "choice";
      return { ...filled, codes: [isChoice ? pool.internChoice(reading.text) : pool.intern(reading.text)] };
    }
    case "list": {
      const parts = reading.texts.map(pool.intern);
      const names = parts.length > 1 ? namesIn(value, context.isName, pool) : [];
      return { ...filled, codes: [...parts, ...names] };
    }
    case "blank":
    case "open":
    case "refused":
      return blankCell(field, definition, context);
  }
}

/** A value of an indicator that is not told lies where its indicator's values do. */
function ranged(cell: CellFact, reading: Reading, { type }: Column, form: RowForm | null): CellFact {
  if (form === null || type.kind !== "indicator-value" || isTold(reading, form)) return cell;
  return { ...cell, lo: form.range[0], hi: form.range[1] };
}

/** A cell that holds nothing. */
function blankCell(field: string, definition: Column, { pool, isTicked }: ValueContext): CellFact {
  if (isTicked(field)) return { state: CELL.blank, lo: 0, hi: 0, codes: [] };
  const { lo, hi, code } = blankValue(definition, pool);
  const none = definition.type.kind === "list" && code === NO_TEXT;
  return { state: CELL.blank, lo, hi, codes: none ? [] : [code] };
}
