/** Where rows and cells stand in the bytes of a worksheet, so that a few can be changed and all else stays as it is. */
import { WorkbookError, type CellRange } from "../../workbook";
import { parseDecimal } from "../parse-decimal";
import { parseRange } from "../../parse-range";
import { mostRows } from "../../ranges";
import { nameKey, xmlTokens, type XmlTokens } from "../xml-tokens";

/** A cell element: [start, end) of the bytes. */
export interface PlacedCell {
  column: number;
  start: number;
  end: number;
  /** It states its address; a cell that does not follows the one before it. */
  numbered: boolean;
  /** Its cell format. */
  style: number;
  /** Where its formula element stands. */
  formula: { start: number; end: number } | null;
}

/** A row that is asked for. One that is not there has all its places where it would go. */
export interface PlacedRow {
  row: number;
  exists: boolean;
  /** `<row …>` is [start, openEnd), `</row>` is [closeStart, end); the last three are equal if it closes itself. */
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
  numbered: boolean;
  /** The row behind it states its number, or there is none. */
  isFollowedSafely: boolean;
  cells: PlacedCell[];
}

/** A formula, and what it may fill besides its own cell. */
export interface FormulaCell {
  row: number;
  column: number;
  /** Empty for cells that share the formula of another one. */
  text: string;
  /** The group that shares one formula. */
  shared: string | null;
  /** The cells that an array formula or a table of data fills. */
  fills: CellRange | null;
  isTableOfData: boolean;
}

export interface PlacedSheet {
  /** The prefix of its elements with the colon, or nothing. */
  prefix: string;
  /** The rows that were asked for, in order. */
  rows: PlacedRow[];
  /** The element `sheetData`, as a row's. */
  data: { start: number; openEnd: number; closeStart: number; closesItself: boolean };
  /** Where the value of `dimension` stands. */
  dimension: { from: number; to: number } | null;
  formulas: FormulaCell[];
  merges: CellRange[];
  /** The user has protected the sheet. */
  isProtected: boolean;
}

const c = nameKey("c");
const f = nameKey("f");
const row = nameKey("row");

/**
 * Finds the wanted rows (sorted, each once) with all their cells, and what else an edit of them must mind.
 * @throws WorkbookError `damaged`
 */
export function placeCells(bytes: Uint8Array, part: string, wanted: readonly number[]): PlacedSheet {
  const xml = xmlTokens(part);
  const found: PlacedSheet = {
    ...{ prefix: "", rows: [], data: { start: 0, openEnd: 0, closeStart: 0, closesItself: false } },
    ...{ dimension: null, formulas: [], merges: [], isProtected: false },
  };
  const asked = new Set(wanted);
  let next = 0;
  let isInData = false;
  let hasData = false;
  let currentRow = 0;
  let column = -1;
  let isNumbered = false;
  let open: PlacedRow | null = null;
  let last: PlacedRow | null = null;
  let cell: PlacedCell | null = null;
  let formula: FormulaCell | null = null;
  let depth = 0;
  const damaged = () => new WorkbookError("damaged", part);

  /** Wanted rows before this one are not there. */
  const missingUpTo = (number: number, at: number) => {
    for (; next < wanted.length && wanted[next]! < number; next++) {
      found.rows.push(missingRow(wanted[next]!, at));
    }
  };

  const openRow = () => {
    currentRow++;
    isNumbered = false;
    for (let index = 0; index < xml.attributes; index++) {
      if (!xml.isAttribute(index, 0x72)) continue;
      xml.value(index);
      currentRow = parseDecimal(xml.bytes, xml.from, xml.to);
      isNumbered = true;
    }
    if (!Number.isInteger(currentRow) || currentRow > mostRows) throw damaged();
    if (last) last.isFollowedSafely = isNumbered;
    last = null;
    column = -1;
    const [start, end] = [xml.start(), xml.end()];
    open = {
      ...{ row: currentRow, exists: true, start, openEnd: end, closeStart: end, end, cells: [] },
      ...{ numbered: isNumbered, isFollowedSafely: true },
    };
    if (xml.empty) closeRow(end, end);
  };
  const closeRow = (closeStart: number, end: number) => {
    const placed = open!;
    open = null;
    missingUpTo(placed.row, placed.start);
    if (wanted[next] !== placed.row) return;
    next++;
    last = { ...placed, closeStart, end };
    found.rows.push(last);
  };
  const openCell = () => {
    column++;
    cell = { column, start: xml.start(), end: xml.end(), numbered: false, style: 0, formula: null };
    for (let index = 0; index < xml.attributes; index++) {
      if (xml.isAttribute(index, 0x72)) readReference(index);
      else if (xml.isAttribute(index, 0x73)) {
        xml.value(index);
        cell.style = parseDecimal(xml.bytes, xml.from, xml.to);
      }
    }
    if (xml.empty) closeCell();
  };
  /** The letters of "AB12" give the column; its digits the row, where the row itself does not. */
  const readReference = (attribute: number) => {
    xml.value(attribute);
    const { bytes, from, to } = xml;
    let index = 0;
    let at = from;
    for (; at < to; at++) {
      const letter = bytes[at]! & 0xdf;
      if (letter < 0x41 || letter > 0x5a) break;
      index = index * 26 + letter - 0x40;
    }
    column = cell!.column = index - 1;
    cell!.numbered = true;
    if (isNumbered) return;
    currentRow = open!.row = parseDecimal(bytes, at, to);
    isNumbered = true;
  };
  const closeCell = () => {
    cell!.end = xml.end();
    if (asked.has(currentRow)) open!.cells.push(cell!);
    cell = null;
  };
  const openFormula = () => {
    const type = xml.attribute("t");
    const fills = type === "array" || type === "dataTable" ? parseRange(xml.attribute("ref") ?? "") : null;
    formula = {
      ...{ row: currentRow, column, text: "", fills, isTableOfData: type === "dataTable" },
      shared: type === "shared" ? (xml.attribute("si") ?? "") : null,
    };
    cell!.formula = { start: xml.start(), end: xml.end() };
    if (xml.empty) closeFormula();
  };
  const closeFormula = () => {
    cell!.formula!.end = xml.end();
    found.formulas.push(formula!);
    formula = null;
  };

  xml.push(bytes);
  for (let token = xml.next(); token !== "more"; token = xml.next()) {
    if (token === "text") {
      if (formula && depth === 0) (formula as FormulaCell).text += xml.text();
    } else if (depth > 0) {
      if (token === "close") depth--;
      else if (!xml.empty) depth++;
    } else if (token === "open") {
      if (!isInData) outside();
      else if (!open && xml.key === row) openRow();
      else if (open && !cell && xml.key === c) openCell();
      else if (cell && !formula && xml.key === f) openFormula();
      else if (!xml.empty) depth = 1;
    } else if (isInData) {
      if (formula) closeFormula();
      else if (cell) closeCell();
      else if (open) closeRow(xml.start(), xml.end());
      else endOfData(xml.start());
    }
  }
  if (!hasData || isInData) throw damaged();
  return found;

  function outside(): void {
    if (xml.key !== 0) return;
    const name = xml.name();
    if (name === "sheetData" && !hasData) {
      hasData = true;
      found.prefix = prefixOf(xml);
      found.data = { start: xml.start(), openEnd: xml.end(), closeStart: xml.end(), closesItself: xml.empty };
      if (xml.empty) endOfData(xml.end());
      else isInData = true;
    } else if (name === "dimension") found.dimension = valueOf(xml, "ref");
    else if (name === "mergeCell") {
      const range = parseRange(xml.attribute("ref") ?? "");
      if (range) found.merges.push(range);
    } else if (name === "sheetProtection") found.isProtected = isOn(xml.attribute("sheet"));
  }

  function endOfData(at: number): void {
    isInData = false;
    found.data.closeStart = at;
    missingUpTo(Number.POSITIVE_INFINITY, at);
  }
}

function missingRow(number: number, at: number): PlacedRow {
  return {
    ...{ row: number, exists: false, start: at, openEnd: at, closeStart: at, end: at },
    ...{ numbered: true, isFollowedSafely: true, cells: [] },
  };
}

/** "x:" of `<x:sheetData`. */
function prefixOf({ bytes, start }: XmlTokens): string {
  const from = start() + 1;
  const tag = String.fromCharCode(...bytes.subarray(from, from + 100));
  return /^[^\s/>:]*:/.exec(tag)?.[0] ?? "";
}

function valueOf(xml: XmlTokens, name: string): { from: number; to: number } | null {
  for (let index = 0; index < xml.attributes; index++) {
    xml.value(index);
    if (xml.attributeName(index) === name) return { from: xml.from, to: xml.to };
  }
  return null;
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
