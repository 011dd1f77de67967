/**
 * The workbook of the in-memory Excel as an .xlsx file, written by the product's own writer: values, looks, links and
 * what else a `Sheet` can say. Formulas are saved as their values, hidden sheets as visible ones.
 */
import { createXlsx } from "../../../src/workbook/xlsx/create";
import {
  roleOfOwnedName,
  type CellRange,
  type CellStyle,
  type Sheet,
  type SheetCell,
  type SheetLink,
} from "../../../src/workbook/workbook";
import { foldName } from "../../../src/workbook/sheet-names";
import { parseAddress, type Area } from "../model/area";
import { cellAt, usedArea } from "../model/cells";
import { wholeSheet } from "../model/area";
import type { Cell, ExcelModel, SheetModel, Style } from "../model/model";

export async function saveXlsx(model: ExcelModel): Promise<Blob> {
  return createXlsx(
    model.sheets.map((sheet) => sheetOf(sheet, model)),
    { date1904: model.date1904 },
  );
}

function sheetOf(sheet: SheetModel, model: ExcelModel): Sheet {
  const used = usedArea(sheet, wholeSheet, false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const columns = Math.max(used.right, ...sheet.columnWidths.keys(), 0) + 1;
  const titles = sheet.pageLayout["titleRows"] as Area | undefined;
  return {
    role: roleOf(sheet, model),
    name: sheet.name,
    columns: Array.from({ length: Math.min(columns, 1_000) }, (_, column) => ({
      width: (sheet.columnWidths.get(column) ?? 48) / 5.25,
      ...(sheet.hiddenColumns.has(column) && { hidden: true }),
    })),
    rows: Array.from({ length: used.bottom + 1 }, (_, row) => ({
      cells: Array.from({ length: used.right + 1 }, (_, column) => sheetCell(cellAt(sheet, row, column))),
      ...(sheet.rowHeights.has(row) && { height: sheet.rowHeights.get(row)! }),
    })),
    ...(sheet.freeze.rows + sheet.freeze.columns > 0 && { freeze: sheet.freeze }),
    ...(sheet.filter && { filter: rangeOf(sheet.filter) }),
    ...(sheet.merges.length > 0 && { merges: sheet.merges.map(rangeOf) }),
    ...(sheet.tables[0] && { table: { name: sheet.tables[0].name, range: rangeOf(sheet.tables[0].area) } }),
    ...(sheet.tabColour !== "" && { tabColour: sheet.tabColour.slice(1) }),
    ...(titles && { printTitleRows: { from: titles.top + 1, to: titles.bottom + 1 } }),
  };
}

function roleOf(sheet: SheetModel, { names }: ExcelModel): Sheet["role"] {
  for (const { name, formula } of names) {
    const role = roleOfOwnedName(name);
    const on = role && parseAddress(formula.slice(1))?.sheet;
    if (on && foldName(on) === foldName(sheet.name)) return role;
  }
  return null;
}

const rangeOf = ({ top, left, bottom, right }: Area): CellRange => ({
  top: top + 1,
  left,
  bottom: bottom + 1,
  right,
});

function sheetCell(cell: Cell): SheetCell | null {
  const { value, format, style, link } = cell;
  const look = styleOf(style, format);
  const target = link?.documentReference === undefined ? null : linkOf(link.documentReference);
  if (value === null && Object.keys(look).length === 0 && !target) return null;
  return {
    value: typeof value === "object" ? (value?.error ?? null) : value,
    ...(Object.keys(look).length > 0 && { style: look }),
    ...(target && { link: target }),
  };
}

function linkOf(reference: string): SheetLink | null {
  const place = parseAddress(reference);
  const area = place?.areas[0];
  return place?.sheet && area ? { sheet: place.sheet, row: area.top + 1, column: area.left } : null;
}

const lowered = <T extends string>(word: string | undefined) => word?.toLowerCase() as T | undefined;

function styleOf(style: Style, format: string): CellStyle {
  const hatched = style.pattern !== undefined && style.patternColour !== undefined;
  const line = style.borders?.["EdgeTop"];
  const all: { [K in keyof CellStyle]: CellStyle[K] | undefined } = {
    fill: style.fill?.slice(1),
    hatch: hatched ? style.patternColour?.slice(1) : undefined,
    colour: style.colour?.slice(1),
    bold: style.bold,
    italic: style.italic,
    underline: style.underline === "Single" || undefined,
    size: style.size,
    numberFormat: format === "General" ? undefined : format,
    wrap: style.wrap,
    horizontal: lowered<"left" | "center" | "right">(style.horizontal),
    vertical: lowered<"top" | "center" | "bottom">(style.vertical),
    indent: style.indent,
    border: line?.colour.slice(1),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
