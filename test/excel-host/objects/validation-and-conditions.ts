/** What may be typed into cells, and how their values show: Excel.DataValidation and Excel.ConditionalFormatCollection. */
import { invalidArgument, itemNotFound, notImplemented } from "../engine/excel-error";
import { remote, type Remote } from "../engine/remote";
import { partOf, settings } from "../engine/settings";
import { contains, intersection, sameArea, type Area } from "../model/area";
import type { ConditionalFormatModel, SheetModel, ValidationModel } from "../model/model";
import { mayChangeCells, type Instance } from "./instance";
import { rangeAt, rangesAt, type RangeTarget } from "./range";

export function validationAndConditions(target: RangeTarget) {
  return {
    get dataValidation() {
      return dataValidation(target);
    },
    get conditionalFormats() {
      return conditionalFormats(target);
    },
  };
}

/** Most characters in a list of choices that stands in the rule itself. */
const longestList = 255;

function dataValidation({ sheet, areas }: RangeTarget): Remote {
  const found = () => sheet().validations.find(({ area }) => contains(area, areas()[0]!));
  const change = (part: Partial<ValidationModel>) => {
    mayChangeCells(sheet());
    for (const area of areas()) {
      const own = takeOut(sheet(), area) ?? { rule: {}, prompt: null, errorAlert: null, ignoreBlanks: true };
      sheet().validations.push({ ...own, ...part, area });
    }
  };
  return remote("DataValidation", {
    get rule() {
      return found()?.rule ?? {};
    },
    set rule(rule: object) {
      const source = (rule as { list?: { source?: unknown } }).list?.source;
      if (typeof source === "string" && !source.startsWith("=") && source.length > longestList) {
        throw invalidArgument(`a list of ${source.length} characters`);
      }
      change({ rule });
    },
    get prompt() {
      return found()?.prompt ?? { message: "", showPrompt: true, title: "" };
    },
    set prompt(prompt: { message?: string; title?: string } | null) {
      const tooLong = (prompt?.message?.length ?? 0) > 255 || (prompt?.title?.length ?? 0) > 32;
      if (tooLong) throw invalidArgument("a prompt has 32 characters of title and 255 of text at most");
      change({ prompt });
    },
    get errorAlert() {
      return found()?.errorAlert ?? { message: "", showAlert: true, style: "Stop", title: "" };
    },
    set errorAlert(errorAlert: object | null) {
      change({ errorAlert });
    },
    get ignoreBlanks() {
      return found()?.ignoreBlanks ?? true;
    },
    set ignoreBlanks(ignoreBlanks: boolean) {
      change({ ignoreBlanks });
    },
    get type() {
      const kinds = Object.keys(found()?.rule ?? {});
      return kinds.length === 0 ? "None" : kinds[0]!.charAt(0).toUpperCase() + kinds[0]!.slice(1);
    },
    clear() {
      mayChangeCells(sheet());
      for (const area of areas()) takeOut(sheet(), area);
    },
  });
}

/** Takes the rule of exactly these cells away; rules of which these are a part would have to be split. */
function takeOut(sheet: SheetModel, area: Area): ValidationModel | undefined {
  const own = sheet.validations.find((rule) => sameArea(rule.area, area));
  const kept = sheet.validations.filter((rule) => !contains(area, rule.area));
  if (kept.some((rule) => intersection(rule.area, area))) {
    throw notImplemented("DataValidation of a part of the cells that share a rule");
  }
  sheet.validations = kept;
  return own;
}

const conditionTypes = ["DataBar", "ColorScale", "IconSet", "CellValue", "Custom", "ContainsText"];

function conditionalFormats({ excel, sheet, areas }: RangeTarget): Remote {
  const found = () =>
    sheet().conditionalFormats.filter((condition) =>
      condition.areas.some((area) => areas().some((own) => intersection(area, own))),
    );
  const item = (condition: ConditionalFormatModel) => conditionalFormat(excel, sheet, condition);
  const get = (condition: ConditionalFormatModel | undefined) => {
    if (!condition) throw itemNotFound("the conditional format");
    return item(condition);
  };
  return remote("ConditionalFormatCollection", {
    items: () => found().map(item),
    getCount: () => found().length,
    getItem: (id: string) => get(found().find((condition) => condition.id === id)),
    getItemAt: (index: number) => get(found()[index]),
    add(type: string) {
      mayChangeCells(sheet());
      if (!conditionTypes.includes(type)) throw notImplemented(`ConditionalFormatCollection.add(${type})`);
      const made = { id: `cf${excel.model.nextId++}`, type, areas: [...areas()], settings: {} };
      sheet().conditionalFormats.push(made);
      return item(made);
    },
    clearAll() {
      mayChangeCells(sheet());
      const gone = new Set(found());
      sheet().conditionalFormats = sheet().conditionalFormats.filter((condition) => !gone.has(condition));
    },
  });
}

const noRule = { type: "Automatic" };

function conditionalFormat(
  excel: Instance,
  sheet: () => SheetModel,
  condition: ConditionalFormatModel,
): Remote {
  const kept = () => condition.settings;
  const part = (name: string) => partOf(kept, name);
  const dataBar = () =>
    remote(
      "DataBarConditionalFormat",
      settings(part("dataBar"), {
        showDataBarOnly: false,
        barDirection: "Context",
        axisFormat: "Automatic",
        axisColor: "#000000",
        lowerBoundRule: noRule,
        upperBoundRule: noRule,
      }),
      {
        get positiveFormat() {
          const initial = { fillColor: "#638EC6", gradientFill: true, borderColor: "" };
          return remote("ConditionalDataBarPositiveFormat", settings(part("positiveFormat"), initial));
        },
        get negativeFormat() {
          return remote(
            "ConditionalDataBarNegativeFormat",
            settings(part("negativeFormat"), {
              fillColor: "#FF0000",
              matchPositiveFillColor: false,
              borderColor: "",
              matchPositiveBorderColor: false,
            }),
          );
        },
      },
    );
  return remote("ConditionalFormat", settings(kept, { stopIfTrue: false, priority: 0 }), {
    get id() {
      return condition.id;
    },
    get type() {
      return condition.type;
    },
    /** Of another type Excel has nothing to give: what is asked of it fails. */
    get dataBar() {
      return condition.type === "DataBar" ? dataBar() : null;
    },
    get dataBarOrNullObject() {
      return condition.type === "DataBar" ? dataBar() : null;
    },
    getRange: () => rangeAt(excel, sheet().id, condition.areas[0]!),
    getRanges: () => rangesAt(excel, sheet().id, condition.areas),
    delete() {
      sheet().conditionalFormats = sheet().conditionalFormats.filter((other) => other !== condition);
    },
  });
}
