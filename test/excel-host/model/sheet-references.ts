/** Formulas and defined names that speak of a sheet that gets another name, or goes. */
import { quoteSheet } from "../../../src/workbook/workbook";
import { foldName } from "../../../src/workbook/sheet-names";
import { unquoteSheet } from "./area";
import type { ExcelModel } from "./model";

export function renameInFormulas(model: ExcelModel, from: string, to: string): void {
  changeFormulas(model, (name) => (foldName(name) === foldName(from) ? `${quoteSheet(to)}!` : null));
}

/** What spoke of the sheet is lost, and stays lost if a sheet of its name comes again. */
export function breakReferences(model: ExcelModel, sheet: string): void {
  changeFormulas(model, (name) => (foldName(name) === foldName(sheet) ? "#REF!" : null));
}

/** `prefix` gives what stands in place of `Sheet!`, or null to leave it. */
function changeFormulas(model: ExcelModel, prefix: (sheet: string) => string | null): void {
  const changed = (formula: string) => withPrefixes(formula, prefix);
  for (const sheet of model.sheets) {
    for (const [key, cell] of sheet.cells) {
      const formula = cell.formula === null ? null : changed(cell.formula);
      if (formula === null || formula === cell.formula) continue;
      const broken = formula.includes("#REF!");
      sheet.cells.set(key, { ...cell, formula, ...(broken && { value: { error: "#REF!" } }) });
    }
    for (const name of sheet.names) name.formula = changed(name.formula);
  }
  for (const name of model.names) name.formula = changed(name.formula);
}

/** Texts within the formula are left alone. */
function withPrefixes(formula: string, prefix: (sheet: string) => string | null): string {
  const pattern = /"(?:[^"]|"")*"|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu;
  return formula.replace(pattern, (whole, sheet: string | undefined) =>
    sheet === undefined ? whole : (prefix(unquoteSheet(sheet)) ?? whole),
  );
}
