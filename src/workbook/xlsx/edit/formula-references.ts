/** Which cells a formula reads, as far as its text tells. */
import { foldName } from "../../sheet-names";
import type { CellRange } from "../../workbook";
import { columnIndex } from "../../parse-range";
import { mostRows } from "../../ranges";

/** A range that a formula reads; each bound moves with the formula or stays ("$"). */
export interface Reference {
  /** Folded name of the sheet; null: the formula's own. */
  sheet: string | null;
  range: CellRange;
  /** Which of top, left, bottom, right stay where they are when the formula is shared with another cell. */
  fixed: readonly [top: boolean, left: boolean, bottom: boolean, right: boolean];
  /** Only the formula's own row of the range. */
  ownRow: boolean;
}

/** What a formula reads. `everything`: what it says cannot be told, as of INDIRECT. */
export type Reads = "everything" | readonly Reference[];

/** The names that formulas may use, folded. */
export interface FormulaNames {
  /** Formulas of defined names; several where sheets have names of their own. */
  names: ReadonlyMap<string, readonly string[]>;
  tables: ReadonlyMap<string, { sheet: string; range: CellRange }>;
}

const lastColumn = 16_383;

/** Functions that find their cells only as they calculate. */
const open = /^(?:_xlfn\.|_xlws\.)*(?:INDIRECT|OFFSET|CELL|INFO|GETPIVOTDATA|CUBE\w+|CALL|EVALUATE|RTD)$/i;

/** These stretch their last range to the size of the first. */
const stretching = /\b(?:SUMIF|AVERAGEIF)\s*\(/i;

const text = /"(?:[^"]|"")*"/y;
const sheetPrefix = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.[\]\\]+(?::[\p{L}\p{N}_.]+)?))!/uy;
const cells = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_.(])/iuy;
const columns = /(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.($])/iuy;
const rows = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.$])/uy;
const name = /[\p{L}_\\][\p{L}\p{N}_.?\\]*/uy;
const number = /\d+\.?\d*(?:e[+-]?\d+)?|\.\d+/iy;

/** Reads a formula, without "=". */
export function readsOf(formula: string, known: FormulaNames, depth = 0): Reads {
  // Names that lead to names that lead to names are nobody's.
  if (depth > 8) return "everything";
  const found: Reference[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < formula.length) {
    if (take(text)) continue;
    const prefix = take(sheetPrefix);
    const written = prefix ? (prefix[1]?.replaceAll("''", "'") ?? prefix[2]!) : null;
    const isExternal = written !== null && written.includes("[");
    // A range over several sheets.
    if (written !== null && !isExternal && written.includes(":")) return "everything";
    const sheet = written === null ? null : foldName(written);
    const reference = cellRange(take(cells)) ?? columnRange(take(columns)) ?? rowRange(take(rows));
    if (reference) {
      if (formula[at] === ":") return "everything";
      if (!isExternal) found.push({ ...reference, sheet, ownRow: false });
      continue;
    }
    const called = take(name)?.[0];
    if (called !== undefined) {
      const inner = isExternal ? [] : readsOfName(called, formula, at, known, depth);
      if (inner === "everything") return inner;
      found.push(...inner);
      if (formula[at] === "[") at = afterBrackets(formula, at);
      continue;
    }
    if (take(number)) continue;
    // A range whose end is calculated, as A1:INDEX(…), or begins so.
    if (formula[at] === ":") return "everything";
    at = formula[at] === "[" ? afterBrackets(formula, at) : at + 1;
  }
  return stretching.test(formula) ? found.map((each) => stretched(each, found)) : found;
}

/** The cells that a reference means in a formula `down` and `right` of the one that spells it. */
export function shifted({ range, fixed }: Reference, down: number, right: number): CellRange {
  const [top, left, bottom, rightmost] = fixed;
  return {
    top: top ? range.top : range.top + down,
    left: left ? range.left : range.left + right,
    bottom: bottom ? range.bottom : range.bottom + down,
    right: rightmost ? range.right : range.right + right,
  };
}

function readsOfName(called: string, formula: string, at: number, known: FormulaNames, depth: number): Reads {
  const folded = foldName(called);
  const isFunction = /^\s*\(/.test(formula.slice(at, at + 20));
  if (isFunction && open.test(called)) return "everything";
  const table = known.tables.get(folded);
  if (table) {
    const ownRow = /^\[[^]*?(?:#This Row|@)/i.test(formula.slice(at, afterBrackets(formula, at)));
    return [{ ...table, fixed: [true, true, true, true], ownRow }];
  }
  const found: Reference[] = [];
  for (const definition of known.names.get(folded) ?? []) {
    const reads = readsOf(definition, known, depth + 1);
    // Bounds that move, in a name, count from the cell that uses it.
    if (reads === "everything" || reads.some(({ fixed }) => fixed.includes(false))) return "everything";
    found.push(...reads);
  }
  return found;
}

type Bare = Pick<Reference, "range" | "fixed">;

function cellRange(match: RegExpExecArray | null): Bare | null {
  if (!match) return null;
  const [, a, left, b, top, c = a, right = left, d = b, bottom = top] = match;
  return ordered(
    { top: Number(top), left: columnIndex(left!), bottom: Number(bottom), right: columnIndex(right!) },
    [b === "$", a === "$", d === "$", c === "$"],
  );
}

function columnRange(match: RegExpExecArray | null): Bare | null {
  if (!match) return null;
  const [, a, left, b, right] = match;
  const range = { top: 1, left: columnIndex(left!), bottom: mostRows, right: columnIndex(right!) };
  return ordered(range, [true, a === "$", true, b === "$"]);
}

function rowRange(match: RegExpExecArray | null): Bare | null {
  if (!match) return null;
  const [, a, top, b, bottom] = match;
  const range = { top: Number(top), left: 0, bottom: Number(bottom), right: lastColumn };
  return ordered(range, [a === "$", true, b === "$", true]);
}

function ordered(range: CellRange, fixed: Reference["fixed"]): Bare {
  const { top, left, bottom, right } = range;
  const [fixedTop, fixedLeft, fixedBottom, fixedRight] = fixed;
  const flipsRows = top > bottom;
  const flipsColumns = left > right;
  return {
    range: {
      top: Math.min(top, bottom),
      left: Math.min(left, right),
      bottom: Math.max(top, bottom),
      right: Math.max(left, right),
    },
    fixed: [
      flipsRows ? fixedBottom : fixedTop,
      flipsColumns ? fixedRight : fixedLeft,
      flipsRows ? fixedTop : fixedBottom,
      flipsColumns ? fixedLeft : fixedRight,
    ],
  };
}

function stretched(reference: Reference, all: readonly Reference[]): Reference {
  const height = Math.max(...all.map(({ range }) => range.bottom - range.top));
  const width = Math.max(...all.map(({ range }) => range.right - range.left));
  const { top, left } = reference.range;
  return { ...reference, range: { top, left, bottom: top + height, right: left + width } };
}

/** Where the brackets that open here have closed; an apostrophe in them takes the next character's meaning. */
function afterBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return at + 1;
    else if (depth === 0) return at;
  }
  return formula.length;
}
