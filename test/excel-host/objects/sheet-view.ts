/** How a sheet is looked at and printed: Excel.WorksheetFreezePanes, AutoFilter and PageLayout. */
import { invalidArgument } from "../engine/excel-error";
import { remote, type Remote } from "../engine/remote";
import { partOf, settings } from "../engine/settings";
import { columnCount, rowCount, type Area } from "../model/area";
import type { SheetModel } from "../model/model";
import { invalidOperation, mayChangeCells, type Instance } from "./instance";
import { rangeAt } from "./range";
import { areaArgument } from "./range-places";

export function freezePanes(excel: Instance, sheet: () => SheetModel): Remote {
  const freeze = (rows: number, columns: number) => {
    if (rows < 0 || columns < 0) {
      throw invalidArgument(`${rows} rows and ${columns} columns cannot be frozen`);
    }
    sheet().freeze = { rows, columns };
  };
  const frozen = () => {
    const { rows, columns } = sheet().freeze;
    if (rows === 0 && columns === 0) return null;
    return rangeAt(excel, sheet().id, {
      top: 0,
      left: 0,
      bottom: (rows === 0 ? rowCount : rows) - 1,
      right: (columns === 0 ? columnCount : columns) - 1,
    });
  };
  return remote("WorksheetFreezePanes", {
    freezeRows: (count = 1) => freeze(count, 0),
    freezeColumns: (count = 1) => freeze(0, count),
    freezeAt(range: unknown) {
      const { bottom, right } = areaArgument(excel, sheet().id, range);
      freeze(bottom === rowCount - 1 ? 0 : bottom + 1, right === columnCount - 1 ? 0 : right + 1);
    },
    unfreeze: () => freeze(0, 0),
    getLocation() {
      const found = frozen();
      if (!found) throw invalidOperation("nothing is frozen.");
      return found;
    },
    getLocationOrNullObject: frozen,
  });
}

export function autoFilter(excel: Instance, sheet: () => SheetModel): Remote {
  return remote("AutoFilter", {
    apply(range: unknown, columnIndex?: number) {
      mayChangeCells(sheet());
      if (columnIndex !== undefined) {
        throw invalidOperation("criteria are not known here.");
      }
      sheet().filter = { ...areaArgument(excel, sheet().id, range) };
    },
    remove() {
      mayChangeCells(sheet());
      sheet().filter = null;
    },
    get enabled() {
      return sheet().filter !== null;
    },
    get isDataFiltered() {
      return false;
    },
    getRange() {
      const { filter } = sheet();
      if (!filter) throw invalidOperation("there is no filter.");
      return rangeAt(excel, sheet().id, filter);
    },
    getRangeOrNullObject() {
      const { filter } = sheet();
      return filter && rangeAt(excel, sheet().id, filter);
    },
  });
}

const pageSettings = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  blackAndWhite: false,
  centerHorizontally: false,
  centerVertically: false,
  printHeadings: false,
  printGridlines: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printOrder: "DownThenOver",
};

const texts = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

const points: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export function pageLayout(excel: Instance, sheet: () => SheetModel): Remote {
  const kept = () => sheet().pageLayout;
  const titles = (key: "titleRows" | "titleColumns" | "printArea") => {
    const area = kept()[key] as Area | undefined;
    return area ? rangeAt(excel, sheet().id, area) : null;
  };
  const keep = (key: string, range: unknown) => {
    kept()[key] = { ...areaArgument(excel, sheet().id, range) };
  };
  return remote("PageLayout", settings(kept, pageSettings), {
    setPrintTitleRows: (range: unknown) => keep("titleRows", range),
    setPrintTitleColumns: (range: unknown) => keep("titleColumns", range),
    setPrintArea: (range: unknown) => keep("printArea", range),
    getPrintTitleRowsOrNullObject: () => titles("titleRows"),
    getPrintTitleColumnsOrNullObject: () => titles("titleColumns"),
    getPrintAreaOrNullObject: () => titles("printArea"),
    setPrintMargins(unit: string, margins: Readonly<Record<string, number>>) {
      const factor = points[unit];
      if (factor === undefined) throw invalidArgument(`the unit ${unit}`);
      for (const [side, size] of Object.entries(margins)) kept()[`${side}Margin`] = size * factor;
    },
    get headersFooters() {
      return remote(
        "HeaderFooterGroup",
        settings(partOf(kept, "headersFooters"), {
          state: "Default",
          useSheetMargins: true,
          useSheetScale: true,
        }),
        {
          get defaultForAllPages() {
            return remote("HeaderFooter", settings(partOf(kept, "defaultForAllPages"), texts));
          },
        },
      );
    },
  });
}
