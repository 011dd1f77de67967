/** The rows of a table that has a column a field, from the sheet into the table's columns. */
import { emitReading, isRemarkable, remarkOn } from "./emit-reading";
import { readEvidenceColumns } from "./evidence-columns";
import { noticeRepeatedNumber } from "./evidence-numbers";
import type { TablePlace } from "./find-tables";
import type { HeaderRow } from "./header-row";
import { isTold, readingOfUnit, readingOfValue, type RowForm } from "./indicator-row";
import { fieldReader, rowForms } from "./read-field";
import type { ReadingState } from "./reading-state";
import { isBlank, type Reading } from "./reading";
import { rowFilter } from "./row-filter";
import { isFirstOfKey, keyCode } from "./row-key";
import type { SheetField } from "./sheet-fields";
import { cellAt, type Bounds, type RowReader, type SheetRow } from "./sheet-rows";
import { sheetTable } from "./sheet-table";
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
  const within = sheetTable(place, header, bounds, unitAbove, state);
  const { source, fields, keyField } = within;
  const builder = state.builders[table];
  const isRow = rowFilter(within, state);
  const readField = fieldReader(within, state);
  const formsOf = rowForms(within, readField);
  const readEvidence = readEvidenceColumns(place, header, state);

  return {
    headerRow: header.row,
    headerColumns: within.columns,
    bounds,
    read(row) {
      if (!isRow(row)) return;
      const keyReading = keyField && readField(keyField, row, null);
      const key = keyReading && keyCode(keyReading, state);
      if (key !== null && !isFirstOfKey(key, row, within, state)) return;
      builder.addRow(source, row.row);
      const forms = formsOf(row);
      for (const field of fields) {
        const form = forms && forms(field);
        const says = field === keyField ? keyReading! : readField(field, row, form);
        const reading = form === null ? says : inItsRow(field, says, form);
        emit(field, row, form, reading);
        tell(field, row, form, reading);
      }
      readEvidence(row, key);
    },
  };

  /** What a cell says together with the indicator and the units of its row and column. */
  function inItsRow({ field, definition }: SheetField, says: Reading, form: RowForm): Reading {
    if (field === "unit") return readingOfUnit(says, form);
    return definition.type.kind === "indicator-value" ? readingOfValue(says, form) : says;
  }

  /** Puts what a field's cell says into the row begun last. */
  function emit(
    { field, column, definition }: SheetField,
    row: SheetRow,
    form: RowForm | null,
    reading: Reading,
  ) {
    const at = { sheet, row: row.row, column };
    emitReading(state, table, field, reading);
    if (isRemarkable(reading)) remarkOn(state, table, field, reading, cellAt(row, column), at);
    if (form !== null && definition.type.kind === "indicator-value" && !isTold(reading, form)) {
      builder.setRange(field, ...form.range);
    }
    if (table === "evidence" && field === "id") noticeRepeatedNumber(reading, at, state);
  }

  /** Tells who listens what a filled cell of the row itself says. */
  function tell(
    { field, column, definition, scale }: SheetField,
    row: SheetRow,
    form: RowForm | null,
    reading: Reading,
  ) {
    const raw = row.cells[column];
    if (state.onCell === null || isBlank(raw)) return;
    const cell = { sheet, row: row.row, column };
    const context = { date1904: state.date1904, scale, valueForm: form?.form ?? "unknown" } as const;
    state.onCell({ table, field, definition, cell, raw, reading, row, bounds, context });
  }
}
