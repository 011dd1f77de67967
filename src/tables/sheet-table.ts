/** A table as one sheet has it: where it lies, its header, and the fields that are read from its columns. */
import type { TablePlace } from "./find-tables";
import type { HeaderRow } from "./header-row";
import type { ReadingState } from "./reading-state";
import { sheetFields, type SheetField } from "./sheet-fields";
import type { Bounds } from "./sheet-rows";
import type { MoneyUnit } from "./units";

export interface SheetTable {
  readonly place: TablePlace;
  readonly header: HeaderRow;
  readonly bounds: Bounds;
  /** The number of the sheet as a source of rows. */
  readonly source: number;
  readonly fields: readonly SheetField[];
  readonly keyField: SheetField | null;
  /** The columns of all headers that are known, those of evidence included. */
  readonly columns: readonly number[];
}

/** The table below this header; what is amiss with the header is put on record. */
export function sheetTable(
  place: TablePlace,
  header: HeaderRow,
  bounds: Bounds,
  unitAbove: MoneyUnit | null,
  state: ReadingState,
): SheetTable {
  const { source, fields } = sheetFields(place, header, unitAbove, state);
  return {
    place,
    header,
    bounds,
    source,
    fields,
    keyField: fields.find(({ definition }) => definition.key) ?? null,
    columns: [...fields, ...header.evidence].map(({ column }) => column),
  };
}
