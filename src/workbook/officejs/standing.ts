/** All of a cell that an edit may change, so that it can be told whether it is still so, and put back. */
import { columnLetters, type CellRef, type RawCell } from "../workbook";
import { cellOf } from "./raw-cells";
import { asTyped } from "./typed-text";
import { setNumberFormat } from "./write-cells";

export interface Standing {
  cell: CellRef;
  raw: RawCell | undefined;
  /** As Office.js gives it. */
  value: unknown;
  /** With "="; null where the cell holds none. */
  formula: string | null;
  numberFormat: string;
}

/** The number format of cells for texts: what is put into them is never read as something else. */
export const textFormat = "@";

/** Queues what stands in a cell; call what it returns after the next `sync`. Null where its sheet is gone. */
export function loadStanding({ workbook }: Excel.RequestContext, cell: CellRef): () => Standing | null {
  const sheet = workbook.worksheets.getItemOrNullObject(cell.sheet);
  const range = sheet.getRange(addressOf(cell)).load("values,valueTypes,formulas,numberFormat");
  return () => {
    if (range.isNullObject) return null;
    const value: unknown = range.values[0]![0];
    const formula: unknown = range.formulas[0]![0];
    const numberFormat = String(range.numberFormat[0]![0]);
    // A text that looks like a formula is its own value.
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
    const raw = cellOf(value, range.valueTypes[0]![0]!, numberFormat);
    return { cell, raw, value, formula: isFormula ? formula : null, numberFormat };
  };
}

export function isSame(one: Standing | null | undefined, other: Standing): boolean {
  const brief = ({ raw, formula }: Standing) => JSON.stringify([raw ?? null, formula]);
  return one !== null && one !== undefined && brief(one) === brief(other);
}

/** Queues the calls that make a cell stand as it did. */
export function putBack({ workbook }: Excel.RequestContext, standing: Standing): void {
  const { cell, value, formula, numberFormat } = standing;
  const range = workbook.worksheets.getItem(cell.sheet).getRange(addressOf(cell));
  const isText = typeof value === "string";
  // In a cell for texts a number or a formula would become one, apostrophes would be taken as they are.
  setNumberFormat(range, numberFormat === textFormat ? "General" : numberFormat);
  if (formula !== null) range.formulas = [[formula]];
  else range.values = [[isText && value !== "" ? asTyped(value) : value]] as string[][];
  if (numberFormat === textFormat) setNumberFormat(range, textFormat);
}

export function addressOf({ row, column }: CellRef): string {
  return `${columnLetters(column)}${row}`;
}
