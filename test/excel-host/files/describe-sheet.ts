/** A sheet in a form that two ways of writing it can be compared by: what a user would see, named by addresses. */
import { columnLetters } from "../../../src/workbook/workbook";
import { formatArea, type Area } from "../model/area";
import { touchedCells } from "../model/cells";
import { wholeSheet } from "../model/area";
import type { Cell, ConditionalFormatModel, SheetModel } from "../model/model";

export interface SheetDescription {
  [aspect: string]: unknown;
  /** By address. */
  cells: Record<string, Partial<Cell>>;
}

/** Whether a text was typed behind an apostrophe is not part of it: it shows nowhere, and files tell it apart only for formulas. */
export function describeSheet(sheet: SheetModel): SheetDescription {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColour: sheet.tabColour,
    gridlines: sheet.showGridlines,
    freeze: sheet.freeze,
    filter: sheet.filter && formatArea(sheet.filter),
    merges: addresses(sheet.merges),
    columnWidths: Object.fromEntries(
      [...sheet.columnWidths].map(([column, width]) => [
        columnLetters(column),
        Math.round(width * 100) / 100,
      ]),
    ),
    hiddenColumns: [...sheet.hiddenColumns].map(columnLetters),
    rowHeights: Object.fromEntries([...sheet.rowHeights].map(([row, height]) => [row + 1, height])),
    tables: sheet.tables.map((table) => ({ ...table, id: undefined, area: formatArea(table.area) })),
    validations: Object.fromEntries(
      sheet.validations
        .map(({ area, ...rule }) => [formatArea(area), rule] as const)
        .sort(([a], [b]) => a.localeCompare(b)),
    ),
    conditionalFormats: sheet.conditionalFormats.map(describeCondition),
    page: describePage(sheet),
    cells: Object.fromEntries([...touchedCells(sheet, wholeSheet)].map(describeCell)),
  };
}

/** Of a data bar its ends and its colour: the rest of it a file and Office.js say in different ways. */
function describeCondition({ type, areas, settings }: ConditionalFormatModel): object {
  const bar = settings["dataBar"] as Record<string, { formula?: unknown }> | undefined;
  const { fillColor, gradientFill } = (settings["positiveFormat"] ?? {}) as Record<string, unknown>;
  return {
    type,
    areas: addresses(areas),
    ...(bar && {
      from: bar["lowerBoundRule"]?.formula,
      to: bar["upperBoundRule"]?.formula,
      fillColor,
      gradientFill,
    }),
  };
}

const addresses = (areas: readonly Area[]) => areas.map((area) => formatArea(area)).sort();

function describePage({ pageLayout: { titleRows, ...layout } }: SheetModel): object {
  const rounded = Object.entries(layout).map(([name, value]) => [
    name,
    typeof value === "number" ? Math.round(value * 100) / 100 : value,
  ]);
  return {
    ...Object.fromEntries(rounded),
    ...(titleRows !== undefined && { titleRows: formatArea(titleRows as Area) }),
  };
}

/** What is as in a new workbook is left out. */
function describeCell({
  row,
  column,
  cell,
}: {
  row: number;
  column: number;
  cell: Cell;
}): [string, Partial<Cell>] {
  const { value, formula, format, style, link } = cell;
  return [
    `${columnLetters(column)}${row + 1}`,
    {
      value,
      ...(formula !== null && { formula }),
      ...(format !== "General" && { format }),
      ...(Object.keys(style).length > 0 && { style }),
      ...(link && { link }),
    },
  ];
}
