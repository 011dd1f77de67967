/** What a range holds: values, formulas, number formats, and what the screen shows of them. */
import { invalidArgument } from "../engine/excel-error";
import {
  formatArea,
  heightOf,
  intersection,
  isWholeColumns,
  isWholeRows,
  widthOf,
  type Area,
} from "../model/area";
import { cellAt, changeCell, common, eachCell, grid, mergeAt } from "../model/cells";
import { readEntry } from "../model/entry";
import type { Cell, SheetModel } from "../model/model";
import { nameHeaders } from "../model/table-headers";
import { shownText } from "../model/shown-text";
import { mayChangeCells } from "./instance";
import type { RangeTarget } from "./range";

export function rangeContent({ excel, sheet, area }: RangeTarget) {
  const read = (cells: (cell: Cell, row: number, column: number) => unknown) => {
    const limit = excel.oversizedReads();
    const tooLarge = limit !== null && heightOf(area()) * widthOf(area()) > limit.cells;
    if (isUnbounded(area()) || (tooLarge && limit.answer === "null")) return null;
    const rows = grid(sheet(), area(), cells);
    return tooLarge ? rows.slice(0, Math.floor(limit.cells / widthOf(area()))) : rows;
  };
  const write = (input: unknown) => {
    writeEntries(sheet(), area(), input, excel.model.date1904);
    excel.raise({
      what: "changed",
      sheet: sheet().id,
      address: formatArea(area()),
      changeType: "RangeEdited",
    });
  };
  return {
    get values() {
      return read(valueOf);
    },
    set values(input: unknown) {
      write(input);
    },
    get formulas() {
      return read((cell) => cell.formula ?? valueOf(cell));
    },
    set formulas(input: unknown) {
      write(input);
    },
    get valueTypes() {
      return read(valueType);
    },
    get text() {
      return read((cell) => shownText(cell, excel.model.date1904));
    },
    get numberFormat() {
      if (isUnbounded(area())) return common(sheet(), area(), (cell) => cell.format);
      return read((cell) => cell.format);
    },
    set numberFormat(input: unknown) {
      mayChangeCells(sheet());
      eachInput(area(), input, (row, column, format) =>
        changeCell(sheet(), row, column, { format: String(format) }),
      );
    },
    /** The client sends it before it writes a large range in chunks. */
    _ValidateArraySize(rows: number, columns: number) {
      if (rows !== heightOf(area()) || columns !== widthOf(area())) throw wrongSize();
    },
  };
}

/** Whole columns and rows have no grid of values: Excel answers null. */
const isUnbounded = (area: Area) => isWholeColumns(area) || isWholeRows(area);

/** Writes an entry to each cell, as if it were typed there. A formula that stood there before comes to what it came to. */
export function writeEntries(sheet: SheetModel, area: Area, input: unknown, date1904: boolean): void {
  mayChangeCells(sheet);
  eachInput(area, input, (row, column, entry) => {
    const merged = mergeAt(sheet, row, column);
    if (merged && (merged.top !== row || merged.left !== column)) return;
    const { format, formula, value } = cellAt(sheet, row, column);
    if (formula !== null) sheet.results.set(`${row} ${column} ${formula}`, value);
    const { format: typed, ...content } = readEntry(entry, format, date1904);
    const known =
      content.formula === null ? undefined : sheet.results.get(`${row} ${column} ${content.formula}`);
    if (known !== undefined) content.value = known;
    const brings = typed !== undefined && format === "General";
    changeCell(sheet, row, column, { ...content, ...(brings && { format: typed }) });
  });
  for (const { area: table, showHeaders } of sheet.tables) {
    const headers = { ...table, bottom: table.top };
    if (showHeaders && intersection(headers, area)) nameHeaders(sheet, table, date1904);
  }
}

/** One value goes to all cells; a grid must be of the range's size. Null leaves a cell alone. */
function eachInput(
  area: Area,
  input: unknown,
  put: (row: number, column: number, value: unknown) => void,
): void {
  if (!Array.isArray(input)) {
    if (input !== null) eachCell(area, (row, column) => put(row, column, input));
    return;
  }
  const rows = input as readonly (readonly unknown[])[];
  const fits =
    rows.length === heightOf(area) && rows.every((row) => Array.isArray(row) && row.length === widthOf(area));
  if (!fits) throw wrongSize();
  eachCell(area, (row, column) => {
    const value = rows[row - area.top]![column - area.left];
    if (value !== null && value !== undefined) put(row, column, value);
  });
}

const wrongSize = () =>
  invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");

/** A value as it goes over the wire: nothing is an empty text, an error its text. */
export function valueOf({ value }: Cell): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function valueType({ value }: Cell): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}
