/** Cells written into the worksheets of a package, together with what must follow from it for formulas. */
import { foldName } from "../../sheet-names";
import { WorkbookError, type CellRef } from "../../workbook";
import type { Package } from "../package";
import { packageLimits } from "../package";
import type { SheetPart, WorkbookParts } from "../workbook-parts";
import { decodeXml, encodeXml } from "../xml-encoding";
import { calculateOnLoad, dropCalcChain } from "./calculation";
import { notAvailable, withoutValue } from "./cell-xml";
import type { FormulaNames } from "./formula-references";
import { placeCells, type FormulaCell, type PlacedSheet } from "./place-cells";
import { cellAt, spliceCells, xmlAt, type CellXml } from "./splice-cells";
import { staleFormulas } from "./stale-formulas";

/** What is to stand in a cell, decided when it is known what stands there now; undefined leaves it alone. */
export interface CellWrite extends CellRef {
  next(now: string | null, style: number, prefix: string): string | null | undefined;
}

/** A cell that was written: its element before and after. */
export interface WrittenCell extends CellRef {
  before: string | null;
  after: string | null;
}

/** How the cells differ from the file as it was opened. */
export interface EditState {
  /** Cells that were changed, with their elements in the file, by address. */
  changed: ReadonlyMap<string, CellRef & { base: string | null }>;
  /** Cells whose values do not hold since, with the elements that hold them. */
  stale: ReadonlyMap<string, CellRef & { base: string }>;
}

export const unedited: EditState = { changed: new Map(), stale: new Map() };

/** Formulas by part, as long as the part stays as it is. */
export type FormulaCache = Map<string, readonly FormulaCell[]>;

/** Looks at a sheet before cells of it are written. @throws WorkbookError where they must not be */
export type Guard = (sheet: SheetPart, placed: PlacedSheet, cells: readonly CellRef[]) => void;

/**
 * Writes cells; each may be named once. If anything fails, the caller must bring the package back.
 * @returns the new state, and the cells that were written.
 */
export async function writeCells(
  pkg: Package,
  parts: WorkbookParts,
  state: EditState,
  formulas: FormulaCache,
  writes: readonly CellWrite[],
  guard?: Guard,
): Promise<{ state: EditState; written: WrittenCell[] }> {
  const changed = new Map(state.changed);
  const stale = new Map(state.stale);
  const written: WrittenCell[] = [];
  let losesFormula = false;
  for (const [sheet, group] of bySheet(parts, writes)) {
    const { bytes, replace } = await openSheet(pkg, sheet.part);
    const placed = placeCells(bytes, sheet.part, rowsOf(group));
    guard?.(sheet, placed, group);
    const cells: CellXml[] = [];
    for (const { sheet: name, row, column, next } of group) {
      const now = xmlAt(bytes, placed, row, column);
      const place = cellAt(placed, row, column);
      const after = next(now, place?.style ?? 0, placed.prefix);
      if (after === undefined) continue;
      losesFormula ||= Boolean(place?.formula);
      const key = keyOf({ sheet: name, row, column });
      const before = stale.get(key)?.base ?? now;
      const base = changed.has(key) ? changed.get(key)!.base : before;
      stale.delete(key);
      if (after === base) changed.delete(key);
      else changed.set(key, { sheet: name, row, column, base });
      written.push({ sheet: name, row, column, before, after });
      cells.push({ row, column, xml: after });
    }
    replace(spliceCells(bytes, placed, cells));
    const staysFree =
      placed.formulas.length === 0 && !cells.some(({ xml }) => xml?.includes(`<${placed.prefix}f`));
    if (staysFree) formulas.set(sheet.part, []);
    else formulas.delete(sheet.part);
  }
  if (losesFormula) await dropCalcChain(pkg, parts);
  return { state: await settleFormulas(pkg, parts, { changed, stale }, formulas), written };
}

/** Takes out the values of formulas that depend on changed cells, and gives back those that do not any more. */
async function settleFormulas(
  pkg: Package,
  parts: WorkbookParts,
  state: EditState,
  cache: FormulaCache,
): Promise<EditState> {
  const sheets = parts.sheets.filter(({ kind }) => kind === "worksheet");
  for (const { part } of sheets) {
    if (state.changed.size === 0 || cache.has(part)) continue;
    cache.set(part, placeCells((await openSheet(pkg, part)).bytes, part, []).formulas);
  }
  const known = sheets.map(({ name, part }) => ({ name, formulas: cache.get(part) ?? [] }));
  const wanted = new Map(
    staleFormulas(known, namesOf(parts), [...state.changed.values()])
      .map((cell) => [keyOf(cell), cell] as const)
      .filter(([key]) => !state.changed.has(key)),
  );
  const stale = new Map(state.stale);
  const back = [...state.stale].filter(([key]) => !wanted.has(key)).map(([, cell]) => cell);
  const gone = [...wanted].filter(([key]) => !state.stale.has(key)).map(([, cell]) => cell);
  for (const [sheet, group] of bySheet(parts, [...back, ...gone])) {
    const { bytes, replace } = await openSheet(pkg, sheet.part);
    const placed = placeCells(bytes, sheet.part, rowsOf(group));
    const cells: CellXml[] = [];
    for (const cell of group) {
      const now = xmlAt(bytes, placed, cell.row, cell.column);
      if (now === null) continue;
      if ("base" in cell) {
        stale.delete(keyOf(cell));
        cells.push({ ...cell, xml: cell.base });
        continue;
      }
      const xml = cell.isFilled ? notAvailable(placed.prefix, now, cell) : withoutValue(placed.prefix, now);
      stale.set(keyOf(cell), { ...cell, base: now });
      cells.push({ ...cell, xml });
    }
    // Values come and go; the formulas themselves, and so what is known of them, stay.
    replace(spliceCells(bytes, placed, cells));
  }
  if (gone.length > 0) await calculateOnLoad(pkg, parts);
  return { changed: state.changed, stale };
}

export function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${row}:${column}`;
}

function bySheet<T extends CellRef>(parts: WorkbookParts, cells: readonly T[]): [SheetPart, T[]][] {
  const groups = new Map<string, T[]>();
  for (const cell of cells) {
    const group = groups.get(cell.sheet);
    if (group) group.push(cell);
    else groups.set(cell.sheet, [cell]);
  }
  return [...groups].map(([name, group]) => {
    const sheet = parts.sheets.find((each) => each.kind === "worksheet" && each.name === name);
    if (!sheet) throw new WorkbookError("sheet-gone", name);
    return [sheet, group];
  });
}

function rowsOf(cells: readonly CellRef[]): number[] {
  return [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
}

function namesOf({ definedNames, sheets }: WorkbookParts): FormulaNames {
  const names = new Map<string, string[]>();
  for (const { name, formula } of definedNames) {
    const folded = foldName(name);
    names.set(folded, [...(names.get(folded) ?? []), formula]);
  }
  const tables = sheets.flatMap(({ name: sheet, tables }) =>
    tables.map(({ name, range, totalsRow }) => {
      const whole = { ...range, bottom: range.bottom + (totalsRow ? 1 : 0) };
      return [foldName(name), { sheet: foldName(sheet), range: whole }] as const;
    }),
  );
  return { names, tables: new Map(tables) };
}

/** The bytes of a worksheet, in UTF-8 whatever its encoding, and what puts other ones in its place. */
async function openSheet(pkg: Package, part: string) {
  const stored = await pkg.bytes(part, packageLimits.sheet);
  const isUtf16 = [0xff, 0xfe, 0].includes(stored[0]!) || stored[1] === 0;
  if (!isUtf16) return { bytes: stored, replace: (utf8: Uint8Array<ArrayBuffer>) => pkg.set(part, utf8) };
  return {
    bytes: encodeXml(await pkg.text(part), "utf-8"),
    // As text it goes back into its own encoding.
    replace: (utf8: Uint8Array<ArrayBuffer>) => pkg.set(part, decodeXml(utf8, part).text),
  };
}
