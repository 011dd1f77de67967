/** The rows and columns of a table: Excel.TableRowCollection, TableColumnCollection and their items. */
import { invalidArgument, itemNotFound } from "../engine/excel-error";
import { remote, type Remote } from "../engine/remote";
import { formatArea, heightOf, type Area } from "../model/area";
import { blankCell, cellAt, changeCell, grid, holdsNothing } from "../model/cells";
import type { SheetModel, TableModel } from "../model/model";
import { shiftRows } from "../model/shift-rows";
import { mayChangeCells, type Instance } from "./instance";
import { rangeAt } from "./range";
import { valueOf, writeEntries } from "./range-content";

export interface TableTarget {
  excel: Instance;
  sheet(): SheetModel;
  table: TableModel;
  /** The rows between its header row and its totals row. */
  body(): Area;
}

export function tableRows(target: TableTarget): Remote {
  const { excel, sheet, body } = target;
  const count = () => heightOf(body());
  const rowAt = (index: number) => {
    if (!(index >= 0 && index < count())) throw itemNotFound(`row ${index} of the table`);
    return tableRow(target, index);
  };
  return remote("TableRowCollection", {
    items: () => Array.from({ length: count() }, (_, index) => tableRow(target, index)),
    getCount: count,
    get count() {
      return count();
    },
    getItemAt: rowAt,
    /** Makes room for the rows: what stands below the table moves down. */
    add(index: number | undefined, values: unknown, alwaysInsert = true) {
      mayChangeCells(sheet());
      if (!alwaysInsert) {
        throw invalidArgument("rows that run over what is below are not known here");
      }
      const rows = Array.isArray(values) ? (values as unknown[][]) : [[values]];
      const at = index === undefined || index === -1 ? count() : index;
      if (!(at >= 0 && at <= count())) throw invalidArgument(`row ${at} of the table`);
      insertRows(target, at, rows.length);
      const area = { ...body(), top: body().top + at, bottom: body().top + at + rows.length - 1 };
      if (values !== undefined) writeEntries(sheet(), area, rows, excel.model.date1904);
      excel.raise({
        what: "changed",
        sheet: sheet().id,
        address: formatArea(area),
        changeType: "RowInserted",
      });
      return tableRow(target, at);
    },
    deleteRowsAt(index: number, number = 1) {
      rowAt(index + number - 1);
      deleteRows(target, index, number);
    },
  });
}

/** New rows look like the row above them, as Excel makes them. */
function insertRows({ excel, sheet, table, body }: TableTarget, at: number, count: number): void {
  const { left, right } = table.area;
  const first = body().top + at;
  shiftRows(sheet(), { left, right }, first, count, keptAreas(excel, sheet().id));
  table.area = { ...table.area, bottom: table.area.bottom + count };
  const model = at > 0 ? first - 1 : first + count;
  for (let row = first; row < first + count; row++) {
    for (let column = left; column <= right; column++) {
      const { format, style } = cellAt(sheet(), model, column);
      changeCell(sheet(), row, column, { ...blankCell, format, style });
    }
  }
}

/** What stands below the table moves up; the last row of a table is only emptied. */
function deleteRows({ excel, sheet, table, body }: TableTarget, at: number, count: number): void {
  mayChangeCells(sheet());
  const { left, right } = table.area;
  const first = body().top + at;
  const area = { left, right, top: first, bottom: first + count - 1 };
  if (count === heightOf(body())) {
    throw invalidArgument("the last row of a table is not known to go here");
  }
  table.area = { ...table.area, bottom: table.area.bottom - count };
  shiftRows(sheet(), { left, right }, first + count, -count, keptAreas(excel, sheet().id));
  excel.raise({ what: "changed", sheet: sheet().id, address: formatArea(area), changeType: "RowDeleted" });
}

const keptAreas = (excel: Instance, sheet: string): Area[] =>
  [...excel.kept.values()].filter(({ place }) => place.sheet === sheet).flatMap(({ place }) => place.areas);

function tableRow(target: TableTarget, index: number): Remote {
  const { excel, sheet, body } = target;
  const area = () => ({ ...body(), top: body().top + index, bottom: body().top + index });
  return remote("TableRow", {
    get index() {
      return index;
    },
    get values() {
      return grid(sheet(), area(), valueOf);
    },
    set values(values: unknown) {
      writeEntries(sheet(), area(), values, excel.model.date1904);
    },
    getRange: () => rangeAt(excel, sheet().id, area()),
    delete: () => deleteRows(target, index, 1),
  });
}

export function tableColumns({ excel, sheet, table, body }: TableTarget): Remote {
  const { left, right, top } = table.area;
  const column = (at: number): Remote =>
    remote("TableColumn", {
      get id() {
        return at - left + 1;
      },
      get index() {
        return at - left;
      },
      get name() {
        const header = cellAt(sheet(), top, at);
        return holdsNothing(header) ? "" : String(valueOf(header));
      },
      getRange: () => rangeAt(excel, sheet().id, { ...table.area, left: at, right: at }),
      getDataBodyRange: () => rangeAt(excel, sheet().id, { ...body(), left: at, right: at }),
    });
  const columns = () => Array.from({ length: right - left + 1 }, (_, index) => column(left + index));
  return remote("TableColumnCollection", {
    items: columns,
    getCount: () => columns().length,
    get count() {
      return columns().length;
    },
    getItemAt: (index: number) => columns()[index] ?? null,
  });
}
