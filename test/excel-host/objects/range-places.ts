/** Ranges that are found from a range. */
import { invalidArgument, itemNotFound } from "../engine/excel-error";
import {
  boundingArea,
  columnCount,
  contains,
  formatArea,
  intersection,
  parseAddress,
  rowCount,
  wholeSheet,
  type Area,
} from "../model/area";
import { usedArea } from "../model/cells";
import { findSheet, invalidOperation, type Instance } from "./instance";
import { placeOf, rangeAt, rangesAt, type RangeTarget } from "./range";

export function rangePlaces({ excel, sheet, area }: RangeTarget) {
  const at = (found: Area) => rangeAt(excel, sheet().id, onSheet(found));
  const part = (rows: [number, number], columns: [number, number]) => {
    const { top, left } = area();
    return at({
      top: top + rows[0],
      bottom: top + rows[1],
      left: left + columns[0],
      right: left + columns[1],
    });
  };
  const size = () => ({ height: area().bottom - area().top, width: area().right - area().left });
  const other = (range: unknown): Area => areaArgument(excel, sheet().id, range);
  return {
    getCell: (row: number, column: number) => part([row, row], [column, column]),
    getRow: (row: number) => part([row, row], [0, size().width]),
    getColumn: (column: number) => part([0, size().height], [column, column]),
    getLastRow: () => part([size().height, size().height], [0, size().width]),
    getLastColumn: () => part([0, size().height], [size().width, size().width]),
    getLastCell: () => part([size().height, size().height], [size().width, size().width]),
    getEntireRow: () => at({ ...area(), left: 0, right: columnCount - 1 }),
    getEntireColumn: () => at({ ...area(), top: 0, bottom: rowCount - 1 }),
    getResizedRange: (rows: number, columns: number) =>
      at({ ...area(), bottom: area().bottom + rows, right: area().right + columns }),
    getAbsoluteResizedRange: (rows: number, columns: number) => part([0, rows - 1], [0, columns - 1]),
    getOffsetRange: (rows: number, columns: number) =>
      part([rows, rows + size().height], [columns, columns + size().width]),
    getRowsBelow: (count = 1) => at({ ...area(), top: area().bottom + 1, bottom: area().bottom + count }),
    getBoundingRect: (range: unknown) => at(boundingArea([area(), other(range)])),
    getIntersection(range: unknown) {
      const found = intersection(area(), other(range));
      if (!found) throw itemNotFound("the intersection");
      return at(found);
    },
    getIntersectionOrNullObject(range: unknown) {
      const found = intersection(area(), other(range));
      return found && at(found);
    },
    /** Without contents Excel gives the top left cell. */
    getUsedRange(valuesOnly = false) {
      return at(
        usedArea(sheet(), area(), valuesOnly) ?? { ...area(), bottom: area().top, right: area().left },
      );
    },
    getUsedRangeOrNullObject(valuesOnly = false) {
      const found = usedArea(sheet(), area(), valuesOnly);
      return found && at(found);
    },
    getMergedAreasOrNullObject() {
      const merged = sheet().merges.filter((other) => intersection(other, area()));
      return merged.length > 0 ? rangesAt(excel, sheet().id, merged) : null;
    },
    select() {
      const { id, visibility } = sheet();
      if (visibility !== "Visible") throw invalidOperation("the sheet is hidden.");
      select(excel, id, [area()]);
    },
  };
}

/** Selects cells as a user does: their sheet comes to the front. */
export function select(excel: Instance, sheet: string, areas: readonly Area[]): void {
  activate(excel, sheet);
  excel.model.selection = { sheet, areas };
  excel.raise({ what: "selected", sheet, address: areas.map((area) => formatArea(area)).join(",") });
}

/** Brings a sheet to the front. */
export function activate({ model, raise }: Instance, sheet: string): void {
  const before = model.activeSheet;
  if (before === sheet) return;
  model.activeSheet = sheet;
  model.selection = { sheet, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
  if (model.sheets.some(({ id }) => id === before)) raise({ what: "deactivated", sheet: before });
  raise({ what: "activated", sheet });
}

function onSheet(area: Area): Area {
  if (!contains(wholeSheet, area) || area.top > area.bottom || area.left > area.right) {
    throw invalidArgument("the range would reach over the edge of the sheet");
  }
  return area;
}

/** The one area that an argument names: a range, or an address on this sheet. */
export function areaArgument(excel: Instance, sheet: string, argument: unknown): Area {
  const place = placeOf(argument);
  if (place && place.sheet !== sheet) throw invalidArgument("the ranges are on different sheets");
  if (place) return place.areas[0]!;
  const { areas } = addressArgument(excel, sheet, argument);
  if (areas.length !== 1) throw invalidArgument(`${String(argument)} is not one range`);
  return areas[0]!;
}

/** What an address names, on the sheet that it names or else on this one. */
export function addressArgument(
  excel: Instance,
  sheet: string,
  argument: unknown,
): { sheet: string; areas: Area[] } {
  const parsed = typeof argument === "string" ? parseAddress(argument) : null;
  if (!parsed) throw invalidArgument(`${JSON.stringify(argument)} is not an address`);
  const named = parsed.sheet === null ? sheet : findSheet(excel, parsed.sheet)?.id;
  if (named === undefined) throw invalidArgument(`${String(argument)} is on no sheet of this workbook`);
  return { sheet: named, areas: parsed.areas };
}
