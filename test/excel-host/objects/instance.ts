/** What all remotes share: the workbook, the ranges that the client keeps, and the events that changes raise. */
import { accessDenied, ExcelError, itemNotFound } from "../engine/excel-error";
import { foldName } from "../../../src/workbook/sheet-names";
import type { Faults } from "../faults";
import type { Area } from "../model/area";
import type { ExcelModel, SheetModel } from "../model/model";

/** Cells of one sheet; it moves with them when rows go in or out. */
export interface Place {
  sheet: string;
  areas: Area[];
}

/** Something that Office.js can be told of. */
export type Happening =
  | { what: "changed"; sheet: string; address: string; changeType: string }
  | { what: "selected"; sheet: string; address: string }
  | { what: "activated" | "deactivated" | "added" | "deleted"; sheet: string };

export interface Instance {
  readonly model: ExcelModel;
  /** What the client keeps, by its reference id. */
  readonly kept: Map<string, { place: Place; type: "Range" | "RangeAreas" }>;
  raise(happening: Happening): void;
  /** How reads of large grids go wrong now. */
  oversizedReads(): Faults["oversizedReads"];
}

export function sheetOf({ model }: Instance, id: string): SheetModel {
  const sheet = model.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw itemNotFound("the worksheet");
  return sheet;
}

/** By name or by id. */
export function findSheet({ model }: Instance, key: unknown): SheetModel | null {
  const folded = foldName(String(key));
  return model.sheets.find(({ id, name }) => id === key || foldName(name) === folded) ?? null;
}

/** @throws ExcelError where the sheet's protection forbids changes. */
export function mayChangeCells(sheet: SheetModel): void {
  if (sheet.protected) throw accessDenied(`the sheet ${sheet.name} is protected.`);
}

/** @throws ExcelError where the workbook's protection forbids changes of its sheets. */
export function mayChangeStructure({ model }: Instance): void {
  if (model.structureProtected) throw accessDenied("the structure of the workbook is protected.");
}

export const invalidOperation = (why: string) =>
  new ExcelError("InvalidOperation", `This operation is not permitted for the current object: ${why}`);
