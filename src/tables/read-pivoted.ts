/** A table that has a row a field (Field, Value): all its sheets together become one row of facts. */
import { formatAddress, type CellRef, type RawCell } from "../workbook/workbook";
import { catalogue, type TableId } from "./catalogue";
import type { Source } from "./facts";
import { emitReading, remarkOn } from "./emit-reading";
import type { TablePlace } from "./find-tables";
import { mappedFields } from "./header-row";
import { matchHeader, type KnownHeader } from "./headers";
import { noticeUnknown } from "./header-remarks";
import { readCell } from "./read-cell";
import type { ReadingState } from "./reading-state";
import { isBlank, shownText } from "./reading";
import { markedRow } from "./row-kinds";
import { cellAt, keepRow, type Bounds, type RowReader, type SheetRow } from "./sheet-rows";
import { fold, squash } from "./text";

/** A field and its value as they stand in a sheet. */
export interface PivotedField {
  readonly table: TableId;
  readonly field: string;
  readonly name: CellRef;
  readonly value: CellRef;
  readonly raw: RawCell | undefined;
  readonly row: SheetRow;
  readonly bounds: Bounds;
}

interface PivotHeader {
  readonly row: number;
  readonly field: number;
  readonly value: number;
}

const FIELD_HEADERS = new Set(["field", "字段"]);
const VALUE_HEADERS = new Set(["value", "值"]);

/** The first row that has the headers Field and Value, or null. */
export function findPivotHeader(rows: readonly SheetRow[], { left, right }: Bounds): PivotHeader | null {
  for (const { row, cells } of rows) {
    const columnOf = (names: ReadonlySet<string>) =>
      cells.findIndex(
        (cell, at) => cell?.kind === "text" && at >= left && at <= right && names.has(squash(cell.value)),
      );
    const field = columnOf(FIELD_HEADERS);
    const value = columnOf(VALUE_HEADERS);
    if (field >= 0 && value >= 0) return { row, field, value };
  }
  return null;
}

/** Makes the reader that gathers the fields of one sheet; {@link settlePivoted} reads their values. */
export function readPivotedRows(
  { table, sheet }: TablePlace,
  header: PivotHeader,
  bounds: Bounds,
  state: ReadingState,
): RowReader {
  const mapped = mappedFields(state.mappings, sheet, table);
  const labels = Object.values(catalogue[table].columns).flatMap(({ label }) => [label.en, label.zh]);
  return {
    headerRow: header.row,
    headerColumns: [header.field, header.value],
    bounds,
    read(row) {
      const nameCell = cellAt(row, header.field);
      if (isBlank(nameCell)) return;
      const name: CellRef = { sheet, row: row.row, column: header.field };
      if (markedRow(row, bounds) !== null) {
        state.remarks.notice("note-row-skipped", { sheet, row: row.row }, { table, column: null });
        return;
      }
      const text = shownText(nameCell, state.date1904);
      const byHand = mapped(text);
      const known = byHand === null ? matchHeader(text, table) : columnByHand(byHand);
      if (known?.kind !== "column") {
        noticeUnknown(text, name, table, labels, state);
        return;
      }
      if (known.language !== null) state.headersIn[known.language]++;
      const raw = cellAt(row, header.value);
      const value: CellRef = { ...name, column: header.value };
      const copy = keepRow(row);
      state.pivoted.push({
        table,
        field: known.field,
        name,
        value,
        raw: raw && { ...raw },
        row: copy,
        bounds,
      });
    },
  };
}

function columnByHand(field: string): KnownHeader {
  return { kind: "column", field, unit: null, isPercent: false, language: null };
}

/** Makes the one row of a pivoted table of what its sheets say. A field with two values is a problem, and unknown. */
export function settlePivoted(table: TableId, sheet: string, state: ReadingState): void {
  const builder = state.builders[table];
  const entries = state.pivoted.filter((entry) => entry.table === table);
  const fields = [...new Set(entries.map(({ field }) => field))];
  const used = fields.map((field) =>
    chosen(
      entries.filter((entry) => entry.field === field),
      state,
    ),
  );
  builder.addRow(builder.addSource(sourceOf(table, sheet, used)), used[0]?.value.row ?? 1);
  for (const { field, value, raw, row, bounds, rivals } of used) {
    const definition = catalogue[table].columns[field]!;
    if (rivals === null) {
      const context = { date1904: state.date1904, scale: 1, valueForm: "unknown" } as const;
      const reading = readCell(raw, definition, context);
      emitReading(state, table, field, reading);
      remarkOn(state, table, field, reading, raw, value);
      if (!isBlank(raw)) {
        state.onCell?.({ table, field, definition, cell: value, raw, reading, context, row, bounds });
      }
      continue;
    }
    const read = shownText(raw, state.date1904);
    builder.setRefused(field);
    state.remarks.problem("header-claimed-twice", value, { table, column: field }, read, { headers: rivals });
  }
}

/** The first value given, and the addresses of all if they differ. */
function chosen(
  entries: readonly PivotedField[],
  state: ReadingState,
): PivotedField & { rivals: string | null } {
  const filled = entries.filter(({ raw }) => !isBlank(raw));
  const differ = new Set(filled.map(({ raw }) => fold(shownText(raw, state.date1904)))).size > 1;
  const rivals = differ ? filled.map(({ name }) => formatAddress(name)).join(", ") : null;
  return { ...(filled[0] ?? entries[0]!), rivals };
}

function sourceOf(
  table: TableId,
  sheet: string,
  used: readonly (PivotedField & { rivals: string | null })[],
): Source {
  const valueOf = (field: string) => used.find((entry) => entry.field === field)?.value;
  const columns = Object.keys(catalogue[table].columns).map((field) => [field, valueOf(field)?.column ?? -1]);
  const contested = used.flatMap(({ field, rivals }) =>
    rivals === null ? [] : [[field, { scale: 1, valueUnit: "", isOpen: true }] as const],
  );
  return {
    ...(contested.length === 0 ? {} : { headersSay: Object.fromEntries(contested) }),
    sheet,
    columns: Object.fromEntries(columns),
    rowOfField: Object.fromEntries(used.map(({ field, value }) => [field, value.row])),
    sheetOfField: Object.fromEntries(used.map(({ field, value }) => [field, value.sheet])),
  };
}
