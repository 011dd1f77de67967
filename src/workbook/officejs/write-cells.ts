/** The cells of one of our sheets as calls of Office.js: values, links and looks, grouped so that they are few. */
import { columnLetters, quoteSheet } from "../workbook";
import type { CellRange, CellRef, CellStyle, Sheet, SheetCell, SheetLink, SheetValue } from "../workbook";
import { dateSerial } from "../date-serial";
import { formatRange } from "../ranges";
import { joinedAddresses, rectanglesByKey } from "./rectangles";
import { bytesOf, step, type Step } from "./steps";
import { asTyped } from "./typed-text";

/** What a sheet of ours needs to know of the workbook that it goes into. */
export interface Surroundings {
  /** The name by which the sheet goes while it is written. */
  name: string;
  date1904: boolean;
  /** Where a link leads; null if there is no such place. */
  resolve(link: SheetLink): CellRef | null;
}

/** Values in one call, in bytes: small enough to be spread over requests. */
const mostOfValues = 250_000;

/** How a day shows where nothing else is said. */
export const dateFormat = "yyyy-mm-dd";

export function cellSteps(sheet: Sheet, around: Surroundings): Step[] {
  const width = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width === 0) return [];
  // Excel restyles a cell when a link is set, so looks come last.
  return [
    ...valueSteps(sheet, width, around),
    ...linkSteps(sheet, width, around),
    ...formatSteps(sheet, width, around),
    ...numberFormatSteps(sheet, width, around),
  ];
}

/** The value as Excel is to be given it; null leaves a cell as it is. */
export function givenValue(value: SheetValue, date1904: boolean): string | number | boolean | null {
  if (typeof value === "string") return value === "" ? null : asTyped(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "object" && value) return dateSerial(value.date, date1904);
  return value;
}

function valueSteps(sheet: Sheet, width: number, { name, date1904 }: Surroundings): Step[] {
  const steps: Step[] = [];
  let lines: (string | number | boolean | null)[][] = [];
  let bytes = 0;
  const write = (bottom: number) => {
    const values = lines;
    const range = { top: bottom - values.length + 1, left: 0, bottom, right: width - 1 };
    const run = (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem(name).getRange(formatRange(range)).values = values;
    };
    steps.push(step(run, 3, bytes));
    lines = [];
    bytes = 0;
  };
  sheet.rows.forEach(({ cells }, at) => {
    const line = Array.from({ length: width }, (_, column) =>
      givenValue(cells[column]?.value ?? null, date1904),
    );
    const weight = bytesOf(line);
    if (bytes + weight > mostOfValues && lines.length > 0) write(at);
    lines.push(line);
    bytes += weight;
  });
  write(sheet.rows.length);
  return steps;
}

/** Links within the workbook only: they name a place, never an address. Each column's run of rows goes in one call. */
function linkSteps(sheet: Sheet, width: number, { name, resolve }: Surroundings): Step[] {
  const steps: Step[] = [];
  for (let column = 0; column < width; column++) {
    const targets = sheet.rows.map(({ cells }) => {
      const link = cells[column]?.link;
      return link ? resolve(link) : null;
    });
    const first = targets.findIndex((target) => target !== null);
    if (first < 0) continue;
    const last = targets.findLastIndex((target) => target !== null);
    const properties = targets
      .slice(first, last + 1)
      .map((target): Excel.SettableCellProperties[] => [
        target ? { hyperlink: { documentReference: referenceTo(target) } } : {},
      ]);
    const range = formatRange({ top: first + 1, left: column, bottom: last + 1, right: column });
    const run = (context: Excel.RequestContext) =>
      context.workbook.worksheets.getItem(name).getRange(range).setCellProperties(properties);
    steps.push(step(run, 3, bytesOf(properties)));
  }
  return steps;
}

function referenceTo({ sheet, row, column }: CellRef): string {
  return `${quoteSheet(sheet)}!${columnLetters(column)}${row}`;
}

/** The looks of a sheet, a group of calls for each. */
function formatSteps(sheet: Sheet, width: number, { name, resolve }: Surroundings): Step[] {
  const keys = new Map<string, CellStyle & { linked: boolean }>();
  const keyOf = (row: number, column: number): string | null => {
    const cell = sheet.rows[row - 1]!.cells[column];
    const linked = Boolean(cell?.link && resolve(cell.link));
    const look = { ...cell?.style, numberFormat: undefined, linked };
    const key = JSON.stringify(look);
    if (key === plainLook) return null;
    if (!keys.has(key)) keys.set(key, look);
    return key;
  };
  const groups = rectanglesByKey(sheet.rows.length, width, keyOf);
  return [...groups].flatMap(([key, ranges]) => lookSteps(name, keys.get(key)!, ranges));
}

const plainLook = JSON.stringify({ linked: false });

function lookSteps(
  name: string,
  look: CellStyle & { linked: boolean },
  ranges: readonly CellRange[],
): Step[] {
  const format = joinedAddresses(ranges).map((address) => {
    const run = (context: Excel.RequestContext) =>
      setLook(context.workbook.worksheets.getItem(name).getRanges(address).format, look);
    return step(run, 12, address.length);
  });
  const { border } = look;
  return border ? [...format, ...borderSteps(name, border, ranges)] : format;
}

function setLook(format: Excel.RangeFormat, look: CellStyle & { linked: boolean }): void {
  const { fill, font } = format;
  if (look.fill) fill.color = `#${look.fill}`;
  if (look.hatch) {
    fill.pattern = "LightUp";
    fill.patternColor = `#${look.hatch}`;
  }
  // A link's own look must not show through.
  if (look.colour || look.linked) font.color = `#${look.colour ?? "000000"}`;
  if (look.underline || look.linked) font.underline = look.underline ? "Single" : "None";
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.size) font.size = look.size;
  if (look.horizontal) format.horizontalAlignment = sides[look.horizontal];
  if (look.vertical) format.verticalAlignment = sides[look.vertical];
  if (look.indent) format.indentLevel = look.indent;
  if (look.wrap) format.wrapText = true;
}

const sides = { left: "Left", center: "Center", right: "Right", top: "Top", bottom: "Bottom" } as const;

/** Lines around every cell: the ranges' edges, and the lines within those that have more than one row or column. */
function borderSteps(name: string, colour: string, ranges: readonly CellRange[]): Step[] {
  const tall = ranges.filter(({ top, bottom }) => bottom > top);
  const wide = ranges.filter(({ left, right }) => right > left);
  const draw = (edges: readonly Edge[], among: readonly CellRange[]) =>
    joinedAddresses(among).map((address) => {
      const run = (context: Excel.RequestContext) => {
        const { borders } = context.workbook.worksheets.getItem(name).getRanges(address).format;
        for (const edge of edges) drawLine(borders.getItem(edge), colour);
      };
      return step(run, 4 * edges.length, address.length);
    });
  return [
    ...draw(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"], ranges),
    ...draw(["InsideHorizontal"], tall),
    ...draw(["InsideVertical"], wide),
  ];
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

function drawLine(border: Excel.RangeBorder, colour: string): void {
  border.style = "Continuous";
  border.weight = "Thin";
  border.color = `#${colour}`;
}

function numberFormatSteps(sheet: Sheet, width: number, { name }: Surroundings): Step[] {
  const groups = rectanglesByKey(sheet.rows.length, width, (row, column) =>
    numberFormatOf(sheet.rows[row - 1]!.cells[column]),
  );
  return [...groups].flatMap(([code, ranges]) =>
    ranges.map((range) => {
      const address = formatRange(range);
      const run = (context: Excel.RequestContext) =>
        setNumberFormat(context.workbook.worksheets.getItem(name).getRange(address), code);
      return step(run, 3);
    }),
  );
}

/** One code for all cells of a range: Office.js takes it as it is, though its types ask for a rectangle. */
export function setNumberFormat(range: Excel.Range, code: string): void {
  range.numberFormat = code as unknown as string[][];
}

function numberFormatOf(cell: SheetCell | null | undefined): string | null {
  if (!cell) return null;
  const isDate = typeof cell.value === "object" && cell.value !== null;
  return cell.style?.numberFormat ?? (isDate ? dateFormat : null);
}
