/**
 * Which formulas may give another value since cells changed: those that read a changed cell, and those that read
 * them in turn. What cannot be told counts as read, so that no value stands in the file that does not hold.
 */
import { foldName } from "../../sheet-names";
import type { CellRange } from "../../workbook";
import { readsOf, shifted, type FormulaNames, type Reads, type Reference } from "./formula-references";
import type { FormulaCell } from "./place-cells";

/** A cell of a sheet. */
export interface SheetCellAt {
  sheet: string;
  row: number;
  column: number;
}

/** A formula whose value does not hold, or a cell that such a formula fills. */
export interface StaleCell extends SheetCellAt {
  isFilled: boolean;
}

/** Chains of formulas that run upwards are followed this many times; beyond, every formula counts as stale. */
const mostPasses = 40;

/** The formulas of all sheets that depend on the changed cells. */
export function staleFormulas(
  sheets: readonly { name: string; formulas: readonly FormulaCell[] }[],
  names: FormulaNames,
  changed: readonly SheetCellAt[],
): StaleCell[] {
  if (changed.length === 0) return [];
  const dirty = new Map<string, DirtyCells>();
  const soil = ({ sheet, row, column }: SheetCellAt) => {
    const folded = foldName(sheet);
    if (!dirty.has(folded)) dirty.set(folded, new DirtyCells());
    dirty.get(folded)!.add(row, column);
  };
  changed.forEach(soil);
  const stale: StaleCell[] = [];
  let waiting = sheets.flatMap(({ name, formulas }) => readers(name, formulas, names));
  for (let pass = 1; ; pass++) {
    const isLast = pass > mostPasses;
    const still = waiting.filter((reader) => {
      if (!isLast && !readsDirty(reader, dirty)) return true;
      for (const cell of cellsOf(reader)) {
        soil(cell);
        stale.push(cell);
      }
      return false;
    });
    if (still.length === waiting.length || still.length === 0) return stale;
    waiting = still;
  }
}

interface Reader {
  sheet: string;
  formula: FormulaCell;
  reads: Reads;
  /** How far the cell is from the one that spells out the formula. */
  down: number;
  right: number;
}

function readers(sheet: string, formulas: readonly FormulaCell[], names: FormulaNames): Reader[] {
  const known = new Map<string, Reads>();
  const readsOfText = (text: string): Reads => {
    const reads = known.get(text) ?? readsOf(text, names);
    known.set(text, reads);
    return reads;
  };
  const spelt = new Map<string, FormulaCell>();
  for (const formula of formulas) {
    if (formula.shared !== null && formula.text) spelt.set(formula.shared, formula);
  }
  return formulas.map((formula) => {
    const speller = formula.text || formula.shared === null ? formula : spelt.get(formula.shared);
    if (!speller || formula.isTableOfData) return { sheet, formula, reads: "everything", down: 0, right: 0 };
    const [down, right] = [formula.row - speller.row, formula.column - speller.column];
    return { sheet, formula, reads: readsOfText(speller.text), down, right };
  });
}

function readsDirty(
  { sheet, formula, reads, down, right }: Reader,
  dirty: ReadonlyMap<string, DirtyCells>,
): boolean {
  if (reads === "everything") return true;
  return reads.some((reference: Reference) => {
    const cells = dirty.get(reference.sheet ?? foldName(sheet));
    if (!cells) return false;
    const range = shifted(reference, down, right);
    if (!reference.ownRow) return cells.touch(range);
    const { row } = formula;
    return row >= range.top && row <= range.bottom && cells.touch({ ...range, top: row, bottom: row });
  });
}

/** The formula's own cell, and those that it fills. */
function* cellsOf({ sheet, formula: { row, column, fills } }: Reader): Generator<StaleCell> {
  yield { sheet, row, column, isFilled: false };
  if (!fills) return;
  for (let r = fills.top; r <= fills.bottom; r++) {
    for (let c = fills.left; c <= fills.right; c++) {
      if (r !== row || c !== column) yield { sheet, row: r, column: c, isFilled: true };
    }
  }
}

/** Cells of a sheet, by column in the order of their rows. */
class DirtyCells {
  private readonly columns = new Map<number, number[]>();

  add(row: number, column: number): void {
    const rows = this.columns.get(column) ?? [];
    this.columns.set(column, rows);
    const at = firstFrom(rows, row);
    if (rows[at] !== row) rows.splice(at, 0, row);
  }

  /** Whether one of them lies in the range. */
  touch({ top, left, bottom, right }: CellRange): boolean {
    for (const [column, rows] of this.columns) {
      if (column < left || column > right) continue;
      const row = rows[firstFrom(rows, top)];
      if (row !== undefined && row <= bottom) return true;
    }
    return false;
  }
}

/** The place of the first row that is not before this one. */
function firstFrom(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
