/** The fields of a table as one sheet has them: their columns, units of money, and which of them is the key. */
import { catalogue } from "./catalogue";
import type { Column, Columns } from "./definition";
import type { HeaderSays, Source } from "./facts";
import type { TablePlace } from "./find-tables";
import type { FoundColumn, HeaderRow } from "./header-row";
import { remarkOnHeaders } from "./header-remarks";
import type { ReadingState } from "./reading-state";
import type { MoneyUnit } from "./units";

/** A field and the column of the sheet that it is read from. */
export interface SheetField {
  readonly field: string;
  readonly definition: Column;
  readonly column: number;
  /** What an amount without a unit of its own is multiplied by to be yuan. */
  readonly scale: number;
  /** Two headers claim it, so none of its cells can be told. */
  readonly isContested: boolean;
  /** Its amounts are in another currency, so they cannot be told. */
  readonly isForeign: boolean;
  /** The unit of its values where the row gives none: "%" as its header says, or "". */
  readonly valueUnit: "" | "%";
  /** Its header only stands in for the column's own. */
  readonly standsIn: boolean;
}

/** The fields that the sheet has, its number as a source of rows, and what is amiss with its header on record. */
export function sheetFields(
  place: TablePlace,
  header: HeaderRow,
  unitAbove: MoneyUnit | null,
  state: ReadingState,
): { source: number; fields: readonly SheetField[] } {
  const { table, sheet } = place;
  remarkOnHeaders(place, header, state);
  const found = header.columns.map((column) => sheetField(place, column, header.row, unitAbove, state));
  const key = standInKey(place, found, state);
  const fields = key === null ? found : [key, ...found];
  const columns = Object.keys(catalogue[table].columns).map((field) => [
    field,
    fields.find((other) => other.field === field)?.column ?? -1,
  ]);
  const source = state.builders[table].addSource({
    sheet,
    columns: Object.fromEntries(columns),
    headerRow: header.row,
    ...headersSay(fields),
  });
  for (const { field, column, scale, standsIn } of fields) {
    const at = { sheet, row: header.row, column };
    state.columns.push({ table, field, source, header: at, scale, standsIn });
  }
  return { source, fields };
}

/** What the headers say of their cells, for who writes some. */
function headersSay(fields: readonly SheetField[]): Pick<Source, "headersSay"> {
  const telling = fields.flatMap(({ field, scale, valueUnit, isContested, isForeign }) => {
    const says: HeaderSays = { scale, valueUnit, isOpen: isContested || isForeign };
    return scale === 1 && valueUnit === "" && !says.isOpen ? [] : [[field, says] as const];
  });
  return telling.length === 0 ? {} : { headersSay: Object.fromEntries(telling) };
}

function sheetField(
  { table, sheet }: TablePlace,
  { field, column, stated, standsIn, text, claimants }: FoundColumn,
  row: number,
  unitAbove: MoneyUnit | null,
  state: ReadingState,
): SheetField {
  const definition = catalogue[table].columns[field]!;
  const unit = definition.type.kind === "money" ? (stated.unit ?? unitAbove) : null;
  const isForeign = unit !== null && "currency" in unit;
  if (isForeign) {
    const details = { currency: unit.currency };
    state.remarks.problem(
      "foreign-currency",
      { sheet, row, column },
      { table, column: field },
      text,
      details,
    );
  }
  const scale = unit !== null && "scale" in unit ? unit.scale : 1;
  const valueUnit = stated.isPercent ? "%" : "";
  return {
    field,
    definition,
    column,
    scale,
    isContested: claimants !== null,
    isForeign,
    valueUnit,
    standsIn,
  };
}

/** The key read from the column that stands in for it, where the sheet has none of its own. */
function standInKey(
  { table }: TablePlace,
  fields: readonly SheetField[],
  state: ReadingState,
): SheetField | null {
  const columns: Columns = catalogue[table].columns;
  const key = Object.keys(columns).find((field) => columns[field]!.key);
  if (key === undefined) return null;
  const serving = [key, ...catalogue[table].keyFrom]
    .map((field) => fields.find((found) => found.field === field))
    .find((found) => found !== undefined);
  if (serving === undefined) return null;
  if (serving.field === key || !state.keyColumns.has(table)) state.keyColumns.set(table, serving.field);
  return serving.field === key ? null : { ...serving, field: key, definition: columns[key]! };
}
