/** Excel.Workbook, the root of all objects. */
import { dayOf, serialOfDay } from "../../../src/tables/days";
import { itemNotFound, notImplemented } from "../engine/excel-error";
import { remote, type Remote } from "../engine/remote";
import type { Roots } from "../engine/run-batch";
import type { Instance } from "./instance";
import { namedItems } from "./names";
import { rangeAt, rangeOf } from "./range";
import { notes } from "./notes";
import { rangeAreas } from "./range-areas";
import { tables } from "./tables";
import { worksheets } from "./worksheets";

export function roots(excel: Instance): Roots {
  return {
    workbook: workbook(excel),
    byReference(id) {
      const kept = excel.kept.get(id);
      if (!kept) throw itemNotFound(`the kept object ${id}`);
      return kept.type === "Range" ? rangeOf(excel, kept.place) : rangeAreas(excel, kept.place);
    },
    newObject(type) {
      if (type === "Microsoft.InternalService.AddinInternalService") {
        return remote("AddinInternalService", { notifyActionHandlerReady: () => null });
      }
      throw notImplemented(type);
    },
  };
}

function workbook(excel: Instance): Remote {
  const { model } = excel;
  return remote("Workbook", {
    get worksheets() {
      return worksheets(excel);
    },
    get names() {
      return namedItems(excel, null);
    },
    get tables() {
      return tables(excel, null);
    },
    get comments() {
      return notes(excel, null, "comment");
    },
    get notes() {
      return notes(excel, null, "note");
    },
    get protection() {
      return remote("WorkbookProtection", {
        get protected() {
          return model.structureProtected;
        },
      });
    },
    get _Runtime() {
      return remote("Runtime", {
        get enableEvents() {
          return model.events.enabled;
        },
        set enableEvents(enabled: boolean) {
          model.events.enabled = enabled;
        },
      });
    },
    get application() {
      return application(excel);
    },
    get functions() {
      return functions(excel);
    },
    get use1904DateSystem() {
      return model.date1904;
    },
    get name() {
      return "Book1.xlsx";
    },
    getSelectedRange() {
      const { sheet, areas } = model.selection;
      if (areas.length !== 1) throw itemNotFound("one selected range");
      return rangeAt(excel, sheet, areas[0]!);
    },
    getActiveCell() {
      const { sheet, areas } = model.selection;
      return rangeAt(excel, sheet, { ...areas[0]!, bottom: areas[0]!.top, right: areas[0]!.left });
    },
    _RemoveReference(id: string) {
      excel.kept.delete(id);
    },
  });
}

/** Worksheet functions that Excel computes for an add-in; only the one that tells the date system. */
function functions({ model }: Instance): Remote {
  return remote("Functions", {
    date(year: number, month: number, date: number) {
      const day = dayOf(year, month, date);
      const value = day === null ? null : serialOfDay(day, model.date1904);
      return remote("FunctionResult", {
        get value() {
          return value;
        },
        get error() {
          return value === null ? "#NUM!" : null;
        },
      });
    },
  });
}

function application({ model }: Instance): Remote {
  return remote("Application", {
    createWorkbook: (base64 = "") =>
      remote("WorkbookCreated", {
        get id() {
          return String(model.nextId);
        },
        open: () => void model.openedWorkbooks.push(base64),
      }),
  });
}
