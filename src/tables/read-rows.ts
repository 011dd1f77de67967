/** The rows of a table that has a column a field: what counts as a row, and what its cells say. */
import { formatAddress, type CellRef } from "../workbook/workbook";
import { catalogue } from "./catalogue";
import { emitReading, isRemarkable, remarkOn } from "./emit-reading";
import { readEvidenceColumns } from "./evidence-columns";
import { noticeRepeatedNumber } from "./evidence-numbers";
import type { TablePlace } from "./find-tables";
import type { HeaderRow } from "./header-row";
import { isTold, readingOfUnit, rowForm, type RowForm } from "./indicator-row";
import { readCell, type CellContext } from "./read-cell";
import { readLocation } from "./read-location";
import type { ReadingState } from "./reading-state";
import { digits, isBlank, shownText, type Reading } from "./reading";
import { markedRow, saysNone } from "./row-kinds";
import { sheetFields, type SheetField } from "./sheet-fields";
import { cellAt, type Bounds, type RowReader, type SheetRow } from "./sheet-rows";
import type { MoneyUnit } from "./units";

/** Makes the reader of the rows below this header. `unitAbove` is the unit of money stated above it. */
export function readPlainRows(
  place: TablePlace,
  header: HeaderRow,
  bounds: Bounds,
  unitAbove: MoneyUnit | null,
  state: ReadingState,
): RowReader {
  const { table, sheet } = place;
  const { source, fields } = sheetFields(place, header, unitAbove, state);
  const builder = state.builders[table];
  const readEvidence = readEvidenceColumns(place, header, state);
  const headerColumns = [...fields, ...header.evidence].map(({ column }) => column);
  const required = fields.filter(({ definition }) => definition.row || definition.key);
  const named = (name: string) => fields.find(({ field }) => field === name);
  const mayBeNameless = catalogue[table].emptyIsUnknown;
  const keyField = fields.find(({ definition }) => definition.key);
  const indicator = table === "kpis" ? { name: named("indicator"), unit: named("unit") } : null;
  const context: CellContext = { date1904: state.date1904, scale: 1, valueForm: "unknown" };

  return {
    headerRow: header.row,
    headerColumns,
    bounds,
    read(row) {
      if (!isRow(row)) return;
      const keyReading = readField(keyField, row);
      const key = keyOf(keyReading);
      if (key !== null && !isFirstOfKey(key, row, keyField!)) return;
      builder.addRow(source, row.row);
      const form = indicator && rowForm(readField(indicator.name, row), readField(indicator.unit, row));
      if (form !== null) context.valueForm = form.form;
      for (const field of fields) {
        readInto(field, row, form, field === keyField ? keyReading : readField(field, row));
      }
      readEvidence(row, key);
    },
  };

  /** Whether the row is one of the table's; what is passed over is put on record, bar rows that are blank. */
  function isRow(row: SheetRow): boolean {
    const marked = markedRow(row, bounds);
    if (marked !== null) {
      const code = marked === "total" ? "total-row-skipped" : "note-row-skipped";
      state.remarks.notice(code, { sheet, row: row.row }, { table, column: null });
      return false;
    }
    if (mayBeNameless && saysNone(row, bounds, headerColumns)) {
      state.noneRows.push({ table, place: { sheet, row: row.row } });
      return false;
    }
    if (headerColumns.every((column) => isBlank(row.cells[column]))) return false;
    return required.every((field) => isNamedBy(field, row));
  }

  /**
   * Whether the row has a key of its own, or the field without which it is no row. In a table of which rules want
   * no rows (incidents, nonconformities) a nameless row stays, unknown there: left out, it would prove too much.
   */
  function isNamedBy({ field, column, definition, isContested }: SheetField, row: SheetRow): boolean {
    const continues = definition.key && row.filled?.has(column);
    if (!continues && (isContested || mayBeNameless || !isBlank(cellAt(row, column)))) return true;
    const code = continues ? "continuation-row" : "row-without-key";
    state.remarks.notice(code, at(row, column), { table, column: field });
    return false;
  }

  function isFirstOfKey(key: number, row: SheetRow, { field, column }: SheetField): boolean {
    const first = state.keys[table].get(key);
    if (first === undefined) {
      state.keys[table].set(key, at(row, column));
      return true;
    }
    const read = shownText(cellAt(row, column), state.date1904);
    const details = { first: formatAddress(first) };
    state.remarks.problem("repeated-key", at(row, column), { table, column: field }, read, details);
    return false;
  }

  /** The pool code of a key; null where there is none or it cannot be told. */
  function keyOf(reading: Reading): number | null {
    if (reading.kind === "text") return state.pool.intern(reading.text);
    return reading.kind === "number" ? state.pool.intern(digits(reading.lo)) : null;
  }

  function readInto(
    { field, column, definition }: SheetField,
    row: SheetRow,
    form: RowForm | null,
    says: Reading,
  ): void {
    const reading = form !== null && field === "unit" ? readingOfUnit(says, form) : says;
    emitReading(state, table, field, reading);
    if (isRemarkable(reading)) remarkOn(state, table, field, reading, cellAt(row, column), at(row, column));
    if (form !== null && definition.type.kind === "indicator-value" && !isTold(reading, form)) {
      builder.setRange(field, ...form.range);
    }
    if (table === "evidence" && field === "id") noticeRepeatedNumber(reading, at(row, column), state);
  }

  /** What a field's cell says; nothing where the sheet has no such field. */
  function readField(field: SheetField | undefined, row: SheetRow): Reading {
    if (field === undefined) return { kind: "blank" };
    if (field.isContested) return { kind: "open" };
    const raw = cellAt(row, field.column);
    if (field.isForeign && !isBlank(raw)) return { kind: "open" };
    if (table === "evidence" && field.field === "location") return readLocation(raw, state.date1904);
    context.scale = field.scale;
    return readCell(raw, field.definition, context);
  }

  function at({ row }: SheetRow, column: number): CellRef {
    return { sheet, row, column };
  }
}
