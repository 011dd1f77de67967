/** Excel.WorksheetCollection. */
import { itemNotFound } from "../engine/excel-error";
import { remote, type Remote } from "../engine/remote";
import { freeSheetName } from "../../../src/workbook/sheet-names";
import { addSheet, type SheetModel } from "../model/model";
import { breakReferences } from "../model/sheet-references";
import { findSheet, invalidOperation, mayChangeStructure, type Instance } from "./instance";
import { registering } from "../events";
import { activate } from "./range-places";
import { checkSheetName, worksheet } from "./worksheet";

export function worksheets(excel: Instance): Remote {
  const listed = (visibleOnly: boolean) =>
    excel.model.sheets.filter(({ visibility }) => !visibleOnly || visibility === "Visible");
  const found = (sheet: SheetModel | null | undefined) => (sheet ? worksheet(excel, sheet.id) : null);
  const get = (key: unknown) => {
    const sheet = found(findSheet(excel, key));
    if (!sheet) throw itemNotFound(`the worksheet ${String(key)}`);
    return sheet;
  };
  return remote(
    "WorksheetCollection",
    {
      items: () => excel.model.sheets.map(({ id }) => worksheet(excel, id)),
      getItem: get,
      getItemOrNullObject: (key: unknown) => found(findSheet(excel, key)),
      getItemAt(index: number) {
        const sheet = found(excel.model.sheets[index]);
        if (!sheet) throw itemNotFound(`the worksheet ${index}`);
        return sheet;
      },
      getActiveWorksheet: () => get(excel.model.activeSheet),
      getCount: (visibleOnly = false) => listed(visibleOnly).length,
      getFirst: (visibleOnly = false) => found(listed(visibleOnly)[0]),
      getLast: (visibleOnly = false) => found(listed(visibleOnly).at(-1)),
      add(name?: string) {
        mayChangeStructure(excel);
        const wanted = name ?? freeName(excel);
        checkSheetName(excel, wanted);
        const sheet = addSheet(excel.model, wanted);
        excel.raise({ what: "added", sheet: sheet.id });
        return worksheet(excel, sheet.id);
      },
    },
    registering(excel.model, null),
  );
}

function freeName({ model }: Instance): string {
  const taken = new Set(model.sheets.map(({ name }) => name.toLowerCase()));
  return freeSheetName(`Sheet${model.sheets.length + 1}`, taken);
}

export const isLastVisible = ({ model }: Instance, sheet: SheetModel) =>
  model.sheets.every((other) => other === sheet || other.visibility !== "Visible");

/** Formulas that speak of the sheet are broken for good; its own names and tables go with it. */
export function deleteSheet(excel: Instance, sheet: SheetModel): void {
  mayChangeStructure(excel);
  if (sheet.visibility === "VeryHidden") throw invalidOperation("the sheet is very hidden.");
  if (isLastVisible(excel, sheet)) throw invalidOperation("a workbook must show a sheet.");
  const { model } = excel;
  const position = model.sheets.indexOf(sheet);
  model.sheets = model.sheets.filter((other) => other !== sheet);
  breakReferences(model, sheet.name);
  if (model.activeSheet === sheet.id) {
    const visible = (other: SheetModel) => other.visibility === "Visible";
    const next = model.sheets.slice(position).find(visible) ?? model.sheets.findLast(visible);
    activate(excel, next!.id);
  }
  excel.raise({ what: "deleted", sheet: sheet.id });
}
