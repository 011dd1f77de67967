/** What the cells of a table's rows say, field by field. */
import { rowForm, type RowForm } from "./indicator-row";
import { readCell, type CellContext } from "./read-cell";
import { readLocation } from "./read-location";
import type { ReadingState } from "./reading-state";
import { isBlank, type Reading } from "./reading";
import type { SheetField } from "./sheet-fields";
import { cellAt, type SheetRow } from "./sheet-rows";
import type { SheetTable } from "./sheet-table";

/** Reads a field's cell; `form` says how the values of the row are to be read. */
export type FieldReader = (field: SheetField, row: SheetRow, form: RowForm | null) => Reading;

/** Makes the reader of the cells of one sheet. */
export function fieldReader({ place: { table } }: SheetTable, state: ReadingState): FieldReader {
  const context: CellContext = { date1904: state.date1904, scale: 1, valueForm: "unknown" };
  return (field, row, form) => {
    if (field.isContested) return { kind: "open" };
    const raw = cellAt(row, field.column);
    if (field.isForeign && !isBlank(raw)) return { kind: "open" };
    if (table === "evidence" && field.field === "location") return readLocation(raw, state.date1904);
    context.scale = field.scale;
    context.valueForm = form?.form ?? "unknown";
    return readCell(raw, field.definition, context);
  };
}

/** How the values of a row are to be read, field by field. */
export type RowForms = (field: SheetField) => RowForm;

/** Says how the values of a row are to be read, or null where the table has none that depend on their row. */
export function rowForms(
  { place: { table }, fields }: SheetTable,
  read: FieldReader,
): (row: SheetRow) => RowForms | null {
  if (table !== "kpis") return () => null;
  const indicator = fields.find(({ field }) => field === "indicator");
  const unit = fields.find(({ field }) => field === "unit");
  return (row) => {
    const says = (field: SheetField | undefined): Reading =>
      field === undefined ? { kind: "blank" } : read(field, row, null);
    const [itsIndicator, itsUnit] = [says(indicator), says(unit)];
    return ({ valueUnit }) => rowForm(itsIndicator, itsUnit, valueUnit);
  };
}
