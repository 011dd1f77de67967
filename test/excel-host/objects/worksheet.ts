/** Excel.Worksheet. */
import { ExcelError, invalidArgument } from "../engine/excel-error";
import { remote, type Remote } from "../engine/remote";
import { wholeSheet } from "../model/area";
import { usedArea } from "../model/cells";
import { renameInFormulas } from "../model/sheet-references";
import { foldName } from "../../../src/workbook/sheet-names";
import { invalidOperation, mayChangeStructure, sheetOf, type Instance } from "./instance";
import { namedItems } from "./names";
import { registering } from "../events";
import { activate, addressArgument } from "./range-places";
import { rangeAt, rangesAt } from "./range";
import { hexColour } from "./range-look";
import { notes } from "./notes";
import { autoFilter, freezePanes, pageLayout } from "./sheet-view";
import { tables } from "./tables";
import { deleteSheet, isLastVisible } from "./worksheets";

/** Most characters of addresses of several ranges. */
const longestAddress = 8_192;

export function worksheet(excel: Instance, id: string): Remote {
  const sheet = () => sheetOf(excel, id);
  return remote(
    "Worksheet",
    {
      get id() {
        return sheet().id;
      },
      get name() {
        return sheet().name;
      },
      set name(name: string) {
        renameSheet(excel, id, name);
      },
      get position() {
        return excel.model.sheets.indexOf(sheet());
      },
      set position(position: number) {
        mayChangeStructure(excel);
        if (!(position >= 0 && position < excel.model.sheets.length)) {
          throw invalidArgument(`position ${position}`);
        }
        const moved = sheet();
        excel.model.sheets = excel.model.sheets.filter((other) => other !== moved);
        excel.model.sheets.splice(position, 0, moved);
      },
      get visibility() {
        return sheet().visibility;
      },
      set visibility(visibility: "Visible" | "Hidden" | "VeryHidden") {
        mayChangeStructure(excel);
        if (visibility !== "Visible" && isLastVisible(excel, sheet())) {
          throw invalidOperation("a workbook must show a sheet.");
        }
        sheet().visibility = visibility;
        const next = excel.model.sheets.find((other) => other.visibility === "Visible");
        if (visibility !== "Visible" && excel.model.activeSheet === id && next) activate(excel, next.id);
      },
      get tabColor() {
        return sheet().tabColour;
      },
      set tabColor(colour: string) {
        sheet().tabColour = colour === "" ? "" : hexColour(colour);
      },
      get showGridlines() {
        return sheet().showGridlines;
      },
      /** So the wire calls it when it is set. */
      get gridlines() {
        return sheet().showGridlines;
      },
      set gridlines(shown: boolean) {
        sheet().showGridlines = shown;
      },
      get names() {
        return namedItems(excel, id);
      },
      get tables() {
        return tables(excel, id);
      },
      get freezePanes() {
        return freezePanes(excel, sheet);
      },
      get autoFilter() {
        return autoFilter(excel, sheet);
      },
      get pageLayout() {
        return pageLayout(excel, sheet);
      },
      get comments() {
        return notes(excel, id, "comment");
      },
      get notes() {
        return notes(excel, id, "note");
      },
      activate() {
        if (sheet().visibility !== "Visible") throw invalidOperation("the sheet is hidden.");
        activate(excel, id);
      },
      delete() {
        deleteSheet(excel, sheet());
      },
      getRange(address?: string) {
        if (address === undefined || address === "") return rangeAt(excel, sheet().id, wholeSheet);
        const { sheet: on, areas } = addressArgument(excel, sheet().id, address);
        if (areas.length !== 1) throw invalidArgument(`${address} is not one range`);
        return rangeAt(excel, on, areas[0]!);
      },
      getRanges(addresses: string) {
        if (addresses.length > longestAddress) {
          throw invalidArgument(`${addresses.length} characters of addresses`);
        }
        const { sheet: on, areas } = addressArgument(excel, sheet().id, addresses);
        return rangesAt(excel, on, areas);
      },
      getRangeByIndexes(row: number, column: number, rows: number, columns: number) {
        if (!(rows > 0 && columns > 0)) throw invalidArgument("a range has at least one cell");
        const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
        return rangeAt(excel, sheet().id, area);
      },
      getCell: (row: number, column: number) =>
        rangeAt(excel, sheet().id, { top: row, left: column, bottom: row, right: column }),
      /** Of an empty sheet Excel gives A1. */
      getUsedRange: (valuesOnly = false) =>
        rangeAt(
          excel,
          sheet().id,
          usedArea(sheet(), wholeSheet, valuesOnly) ?? { top: 0, left: 0, bottom: 0, right: 0 },
        ),
      getUsedRangeOrNullObject(valuesOnly = false) {
        const used = usedArea(sheet(), wholeSheet, valuesOnly);
        return used && rangeAt(excel, sheet().id, used);
      },
      get protection() {
        return remote("WorksheetProtection", {
          get protected() {
            return sheet().protected;
          },
          protect() {
            sheet().protected = true;
          },
          unprotect() {
            sheet().protected = false;
          },
        });
      },
    },
    registering(excel.model, id),
  );
}

/** @throws ExcelError where Excel takes no such name. */
export function checkSheetName({ model }: Instance, name: string, own?: string): void {
  const fits = /^(?!')[^[\]:*?/\\\u0000-\u001f]{1,31}(?<!')$/.test(name) && foldName(name) !== "history";
  if (!fits) throw invalidArgument(`a sheet cannot be named ${JSON.stringify(name)}`);
  const taken = model.sheets.some((sheet) => sheet.id !== own && foldName(sheet.name) === foldName(name));
  if (taken) {
    throw new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}

/** Formulas and names that speak of the sheet follow it. */
export function renameSheet(excel: Instance, id: string, name: string): void {
  mayChangeStructure(excel);
  const sheet = sheetOf(excel, id);
  checkSheetName(excel, name, id);
  renameInFormulas(excel.model, sheet.name, name);
  sheet.name = name;
}
