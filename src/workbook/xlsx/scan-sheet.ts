import { WorkbookError, type CellRange, type RawCell, type RawRow } from "../workbook";
import { isoToSerial } from "./iso-date";
import { mergeList } from "./merges";
import type { NumberKind } from "../number-kind";
import { decimalOf, parseDecimal } from "./parse-decimal";
import { mostRows } from "../ranges";
import { stringItem, unescapeCharacters } from "./string-item";
import { utf8Chunks } from "./xml-encoding";
import { nameKey, xmlTokens, type Token, type XmlTokens } from "./xml-tokens";

/** What a sheet's cells refer to. */
export interface CellContext {
  sharedStrings: readonly RawCell[];
  /** What the number format of each cell format makes of a number. */
  numberKinds: readonly NumberKind[];
  date1904: boolean;
}

/** Columns of a sheet. */
const columnCount = 16_384;

const booleans: readonly RawCell[] = [
  { kind: "boolean", value: false },
  { kind: "boolean", value: true },
];

const c = nameKey("c");
const v = nameKey("v");
const f = nameKey("f");
const is = nameKey("is");
const row = nameKey("row");

/** Where in the sheet the tokens are: what has been opened last and not closed. */
type Place =
  "start" | "worksheet" | "data" | "row" | "cell" | "value" | "formula" | "inline" | "tail" | "stopped";

/** How a cell's value is to be read, from its `t`. */
type CellType = "n" | "s" | "str" | "inlineStr" | "b" | "e" | "d";
const cellTypes: ReadonlySet<string> = new Set<CellType>(["n", "s", "str", "inlineStr", "b", "e", "d"]);

/**
 * Hands over the rows of a worksheet part that hold anything, top to bottom, until `onRow` returns false.
 * The row object is used again for the next row.
 * @returns the merged ranges, which follow the rows; null if the scan was stopped.
 * @throws WorkbookError `damaged` or `too-large`, naming the part.
 */
export async function scanSheet(
  chunks: AsyncIterable<Uint8Array>,
  part: string,
  context: CellContext,
  onRow: (row: RawRow) => boolean | void,
): Promise<readonly CellRange[] | null> {
  const xml = xmlTokens(part);
  const merges = mergeList(xml, part);
  const scan = dataScan(xml, part, context, onRow);
  for await (const chunk of utf8Chunks(chunks)) {
    xml.push(chunk);
    for (let token = xml.next(); token !== "more"; token = xml.next()) {
      const place = scan.take(token);
      if (place === "stopped") return null;
      if (place === "tail") merges.take(token);
    }
  }
  if (!scan.isWhole()) throw new WorkbookError("damaged", part);
  return merges.ranges;
}

/** The grammar of a worksheet as far as its cells need it; `take` says where each token has led. */
function dataScan(
  xml: XmlTokens,
  part: string,
  context: CellContext,
  onRow: (row: RawRow) => boolean | void,
): { take(token: Token): Place; isWhole(): boolean } {
  const item = stringItem(xml);
  const { sharedStrings, numberKinds, date1904 } = context;
  const current: RawRow = { row: 0, cells: [] };
  let place: Place = "start";
  let isClosed = false;
  /** How deep we are in an element that says nothing about values. */
  let skipped = 0;
  /** The row numbers itself: its cells need not be asked. */
  let isNumbered = false;
  let holdsAnything = false;

  let column = -1;
  let type: CellType = "n";
  let style = 0;
  /** The formula, "" where another cell spells it out; null where there is none. */
  let formula: string | null = null;
  let hasValue = false;
  /** The value: a number where it could be read as one at once, else text. */
  let number = Number.NaN;
  let text = "";
  let inlineText: string | null = null;

  const damaged = () => new WorkbookError("damaged", part);

  function open(): void {
    if (skipped) {
      if (!xml.empty) skipped++;
      return;
    }
    const { key } = xml;
    if (place === "row" && key === c) return openCell();
    if (place === "cell" && key === v) {
      hasValue = true;
      if (!xml.empty) place = "value";
      return;
    }
    if (place === "data" && key === row) return openRow();
    if (place === "cell" && key === f) {
      formula = "";
      if (!xml.empty) place = "formula";
      return;
    }
    if (place === "cell" && key === is && !xml.empty) {
      place = "inline";
      item.start();
      return;
    }
    if (place === "worksheet" && key === 0 && xml.name() === "sheetData") {
      place = xml.empty ? "tail" : "data";
      return;
    }
    if (place === "start") {
      if (key !== 0 || xml.name() !== "worksheet") throw damaged();
      place = "worksheet";
      isClosed = xml.empty;
      return;
    }
    if (!xml.empty) skipped = 1;
  }

  function close(): void {
    if (skipped) skipped--;
    else if (place === "value" || place === "formula") place = "cell";
    else if (place === "cell") closeCell();
    else if (place === "row") closeRow();
    else if (place === "data") place = "tail";
    else isClosed = true;
  }

  function openRow(): void {
    const before = current.row;
    current.row = before + 1;
    isNumbered = false;
    for (let i = 0; i < xml.attributes; i++) {
      if (!xml.isAttribute(i, 0x72)) continue;
      xml.value(i);
      current.row = rowNumber(xml.from, xml.to);
      isNumbered = true;
    }
    if (current.row <= before || current.row > mostRows) throw damaged();
    current.cells.length = 0;
    holdsAnything = false;
    column = -1;
    if (!xml.empty) place = "row";
  }

  function closeRow(): void {
    place = "data";
    if (holdsAnything && onRow(current) === false) place = "stopped";
  }

  function openCell(): void {
    type = "n";
    style = 0;
    formula = null;
    hasValue = false;
    number = Number.NaN;
    text = "";
    inlineText = null;
    column++;
    for (let i = 0; i < xml.attributes; i++) {
      if (xml.isAttribute(i, 0x72)) readReference(i);
      else if (xml.isAttribute(i, 0x73)) {
        xml.value(i);
        style = parseDecimal(xml.bytes, xml.from, xml.to);
      } else if (xml.isAttribute(i, 0x74)) readType(i);
    }
    if (column >= columnCount) throw damaged();
    if (!xml.empty) place = "cell";
  }

  /** "AB12": the letters give the column; the digits give the row where the row itself does not. */
  function readReference(attribute: number): void {
    xml.value(attribute);
    const { bytes, from, to } = xml;
    let index = 0;
    let at = from;
    for (; at < to; at++) {
      const letter = bytes[at]! & 0xdf;
      if (letter < 0x41 || letter > 0x5a) break;
      index = index * 26 + letter - 0x40;
    }
    if (index === 0 || at - from > 3) throw damaged();
    column = index - 1;
    if (isNumbered) return;
    const number = rowNumber(at, to);
    if (number < current.row) throw damaged();
    current.row = number;
    isNumbered = true;
  }

  function rowNumber(from: number, to: number): number {
    const number = parseDecimal(xml.bytes, from, to);
    if (!Number.isInteger(number) || number < 1 || number > mostRows) throw damaged();
    return number;
  }

  function readType(attribute: number): void {
    xml.value(attribute);
    const isLetter = xml.to - xml.from === 1;
    const written = isLetter ? String.fromCharCode(xml.bytes[xml.from]!) : xml.text();
    if (!cellTypes.has(written)) throw damaged();
    type = written as CellType;
  }

  function closeCell(): void {
    place = "row";
    const cell = cellOf();
    if (cell === undefined) return;
    const { cells } = current;
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell;
    holdsAnything = true;
  }

  function cellOf(): RawCell | undefined {
    if (inlineText !== null) return { kind: "text", value: inlineText };
    if (Number.isNaN(number) && text === "" && !(type === "str" && hasValue)) {
      return uncachedCell();
    }
    switch (type) {
      case "n":
        return numberCell();
      case "s":
        return sharedCell();
      case "b":
        return booleanCell();
      case "str":
      case "inlineStr":
        return { kind: "text", value: unescapeCharacters(text) };
      case "e":
        return { kind: "error", value: text.trim() };
      case "d":
        return dateCell();
    }
  }

  function uncachedCell(): RawCell | undefined {
    if (formula === null) return undefined;
    return formula === "" ? { kind: "uncached" } : { kind: "uncached", formula };
  }

  function numberCell(): RawCell {
    const value = Number.isNaN(number) ? decimalOf(text) : number;
    // Some writers store "nan" or "inf", which Excel cannot hold: an error of that one cell.
    if (!Number.isFinite(value)) return { kind: "error", value: text.trim() };
    return { kind: "number", value, format: numberKinds[style] ?? "plain" };
  }

  function sharedCell(): RawCell {
    const cell = sharedStrings[Number.isNaN(number) ? decimalOf(text) : number];
    if (!cell) throw damaged();
    return cell;
  }

  function booleanCell(): RawCell {
    const value = Number.isNaN(number) ? text.trim() : String(number);
    const index = ["0", "1", "false", "true"].indexOf(value);
    return index < 0 ? { kind: "error", value } : booleans[index % 2]!;
  }

  function dateCell(): RawCell {
    const serial = isoToSerial(text, date1904);
    return serial === null
      ? { kind: "text", value: text }
      : { kind: "number", value: serial, format: "date" };
  }

  function readValue(): void {
    const isNumeric = type === "n" || type === "s" || type === "b";
    if (isNumeric && text === "" && xml.textIsAll()) number = parseDecimal(xml.bytes, xml.from, xml.to);
    if (Number.isNaN(number)) text += xml.text();
  }

  function take(token: Token): Place {
    if (place === "inline") {
      if (item.take(token)) {
        place = "cell";
        inlineText = item.text();
      }
    } else if (token === "open") open();
    else if (token === "close") close();
    else if (place === "value" && !skipped) readValue();
    else if (place === "formula" && !skipped) formula += xml.text();
    return place;
  }

  return { take, isWhole: () => isClosed };
}
