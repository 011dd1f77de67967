/** Excel.NamedItemCollection: the names of the workbook, or those of one sheet. */
import { ExcelError, invalidArgument, itemNotFound } from "../engine/excel-error";
import { remote, type Remote } from "../engine/remote";
import { quoteSheet } from "../../../src/workbook/workbook";
import { formatArea, parseAddress } from "../model/area";
import type { NameModel } from "../model/model";
import { findSheet, sheetOf, type Instance } from "./instance";
import { placeOf, rangeAt } from "./range";
import { worksheet } from "./worksheet";

/** `scope` is the id of a sheet, or null for the workbook's own names. */
export function namedItems(excel: Instance, scope: string | null): Remote {
  const names = () => (scope === null ? excel.model.names : sheetOf(excel, scope).names);
  const find = (name: unknown) => {
    const folded = String(name).toLowerCase();
    return names().find((candidate) => candidate.name.toLowerCase() === folded);
  };
  const item = (name: NameModel) => namedItem(excel, scope, name);
  const add = (name: string, formula: string, comment: string) => {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || parseAddress(name)) {
      throw invalidArgument(`a name cannot be ${JSON.stringify(name)}`);
    }
    if (find(name)) {
      throw new ExcelError(
        "ItemAlreadyExists",
        "A resource with the same name or identifier already exists.",
      );
    }
    const made = { name, formula, visible: true, comment };
    names().push(made);
    return item(made);
  };
  return remote("NamedItemCollection", {
    items: () => names().map(item),
    getCount: () => names().length,
    getItem(name: unknown) {
      const found = find(name);
      if (!found) throw itemNotFound(`the name ${String(name)}`);
      return item(found);
    },
    getItemOrNullObject(name: unknown) {
      const found = find(name);
      return found ? item(found) : null;
    },
    add: (name: string, reference: unknown, comment = "") => add(name, formulaOf(excel, reference), comment),
    addFormulaLocal: (name: string, formula: string, comment = "") =>
      add(name, formulaOf(excel, formula), comment),
  });
}

/** A range is named absolutely; anything else is the formula as it stands. */
function formulaOf(excel: Instance, reference: unknown): string {
  const place = placeOf(reference);
  if (!place) return `${String(reference).startsWith("=") ? "" : "="}${String(reference)}`;
  const sheet = quoteSheet(sheetOf(excel, place.sheet).name);
  return `=${place.areas.map((area) => `${sheet}!${formatArea(area, true)}`).join(",")}`;
}

function namedItem(excel: Instance, scope: string | null, name: NameModel): Remote {
  const range = () => {
    const parsed = parseAddress(name.formula.replace(/^=/, ""));
    const sheet = parsed?.sheet ? findSheet(excel, parsed.sheet) : null;
    return parsed && sheet && parsed.areas.length === 1 ? rangeAt(excel, sheet.id, parsed.areas[0]!) : null;
  };
  return remote("NamedItem", {
    get name() {
      return name.name;
    },
    get _Id() {
      return name.name;
    },
    get formula() {
      return name.formula;
    },
    set formula(formula: string) {
      name.formula = formulaOf(excel, formula);
    },
    get value() {
      return name.formula;
    },
    get type() {
      if (name.formula.includes("#REF!")) return "Error";
      return range() ? "Range" : "String";
    },
    get visible() {
      return name.visible;
    },
    set visible(visible: boolean) {
      name.visible = visible;
    },
    get comment() {
      return name.comment;
    },
    set comment(comment: string) {
      name.comment = comment;
    },
    get scope() {
      return scope === null ? "Workbook" : "Worksheet";
    },
    get worksheetOrNullObject() {
      return scope === null ? null : worksheet(excel, scope);
    },
    getRange() {
      const found = range();
      if (!found) throw itemNotFound(`the range of ${name.name}`);
      return found;
    },
    getRangeOrNullObject: range,
    delete() {
      const owner = scope === null ? excel.model : sheetOf(excel, scope);
      owner.names = owner.names.filter((other) => other !== name);
    },
  });
}
