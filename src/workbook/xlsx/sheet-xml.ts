import { dateSerial } from "../date-serial";
import { columnLetters, quoteSheet } from "../workbook";
import type { CellRange, CellRef, CellStyle, Sheet, SheetCell, SheetLink, SheetValue } from "../workbook";
import { conditionalFormats } from "./data-bars";
import type { Namespaces } from "./namespaces";
import { formatRange, mostRows } from "../ranges";
import type { StyleTable } from "./style-table";
import { dataValidations } from "./validations";
import { cellText, escapeAttribute, xmlDeclaration } from "./xml-text";

/** What a sheet of ours needs to know of the workbook that it goes into. */
export interface SheetContext {
  namespaces: Namespaces;
  styles: StyleTable;
  date1904: boolean;
  /** The sheet is the one that shows when the workbook opens. */
  selected: boolean;
  /** The relationship of the sheet's table. */
  tableRelation: string | null;
  /** Where a link leads; null if there is no such place. */
  resolve(link: SheetLink): CellRef | null;
  /** The formula of a range that holds these choices. */
  listOf(choices: readonly string[]): string;
}

/** What Excel takes: links of a sheet, points of a row's height, characters of a column's width. */
const most = { links: 65_530, height: 409, width: 255 };

/** The worksheet part of one of our sheets; children of `worksheet` in the order of the schema. */
export function sheetXml(sheet: Sheet, context: SheetContext): string {
  const { main, relationships } = context.namespaces;
  const bars = conditionalFormats(sheet.dataBars ?? []);
  return [
    `${xmlDeclaration}<worksheet xmlns="${main}" xmlns:r="${relationships}">`,
    `<sheetPr>${tabColour(sheet)}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${formatRange(extentOf(sheet))}"/>`,
    sheetViews(sheet, context.selected),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(sheet),
    `<sheetData>${rows(sheet, context)}</sheetData>`,
    sheet.filter && !sheet.table ? `<autoFilter ref="${formatRange(sheet.filter)}"/>` : "",
    merges(sheet.merges ?? []),
    bars.rules,
    dataValidations(sheet.validations ?? [], context.listOf),
    hyperlinks(sheet, context.resolve),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>",
    // Numbers that are text on purpose (keys, file numbers) need no green corners.
    `<ignoredErrors><ignoredError sqref="${formatRange(extentOf(sheet))}" numberStoredAsText="1"/></ignoredErrors>`,
    context.tableRelation
      ? `<tableParts count="1"><tablePart r:id="${context.tableRelation}"/></tableParts>`
      : "",
    bars.extension,
    "</worksheet>",
  ].join("");
}

/** The rectangle from A1 that holds every cell of the sheet. */
function extentOf(sheet: Sheet): CellRange {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.cells.length), 1);
  return { top: 1, left: 0, bottom: Math.min(Math.max(1, sheet.rows.length), mostRows), right: width - 1 };
}

function tabColour({ tabColour }: Sheet): string {
  return tabColour ? `<tabColor rgb="FF${tabColour.toUpperCase()}"/>` : "";
}

function sheetViews({ role, freeze }: Sheet, selected: boolean): string {
  const attributes = `${role ? ' showGridLines="0"' : ""}${selected ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${attributes}/></sheetViews>`;
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const splits = `${columns ? ` xSplit="${columns}"` : ""}${rows ? ` ySplit="${rows}"` : ""}`;
  const topLeft = `${columnLetters(columns)}${rows + 1}`;
  return (
    `<sheetViews><sheetView${attributes}>` +
    `<pane${splits} topLeftCell="${topLeft}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${topLeft}" sqref="${topLeft}"/></sheetView></sheetViews>`
  );
}

function columns(sheet: Sheet): string {
  if (sheet.columns.length === 0) return "";
  const each = sheet.columns.map(({ width, hidden }, index) => {
    const hiding = hidden ? ' hidden="1"' : "";
    return `<col min="${index + 1}" max="${index + 1}" width="${Math.min(width, most.width)}"${hiding} customWidth="1"/>`;
  });
  return `<cols>${each.join("")}</cols>`;
}

/** Heights are absent unless given: then Excel and LibreOffice fit rows to wrapped text as they open the file. */
function rows(sheet: Sheet, context: SheetContext): string {
  const written = sheet.rows.slice(0, mostRows).map(({ cells, height }, index) => {
    const row = index + 1;
    const inner = cells
      .map((each, column) => (each ? cell(each, `${columnLetters(column)}${row}`, context) : ""))
      .join("");
    const tall = height === undefined ? "" : ` ht="${Math.min(height, most.height)}" customHeight="1"`;
    return inner || tall ? `<row r="${row}"${tall}>${inner}</row>` : "";
  });
  return written.join("");
}

function cell({ value, style }: SheetCell, address: string, { styles, date1904 }: SheetContext): string {
  const format = formatOf(value, style);
  const index = format ? styles.indexOf(format, startsFormula(value)) : 0;
  const start = `<c r="${address}"${index ? ` s="${index}"` : ""}`;
  if (typeof value === "string" && value) return `${start} t="inlineStr"><is>${cellText(value)}</is></c>`;
  if (typeof value === "boolean") return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number" && Number.isFinite(value)) return `${start}><v>${value}</v></c>`;
  if (typeof value === "object" && value) return `${start}><v>${dateSerial(value.date, date1904)}</v></c>`;
  return index ? `${start}/>` : "";
}

function formatOf(value: SheetValue, style: CellStyle | undefined): CellStyle | undefined {
  if (startsFormula(value)) return style ?? {};
  const isDate = typeof value === "object" && value !== null;
  return isDate && !style?.numberFormat ? { ...style, numberFormat: "yyyy-mm-dd" } : style;
}

/** Text that Excel would take for a formula if somebody pressed Enter in its cell. */
function startsFormula(value: SheetValue): boolean {
  return typeof value === "string" && /^[=+\-@]/.test(value);
}

function merges(ranges: readonly CellRange[]): string {
  if (ranges.length === 0) return "";
  const each = ranges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`);
  return `<mergeCells count="${ranges.length}">${each.join("")}</mergeCells>`;
}

/** Links within the workbook only: they name a place, never an address, so user text cannot become one. */
function hyperlinks(sheet: Sheet, resolve: SheetContext["resolve"]): string {
  const links: string[] = [];
  sheet.rows.forEach(({ cells }, index) =>
    cells.forEach((each, column) => {
      const target = each?.link && links.length < most.links ? resolve(each.link) : null;
      if (!target) return;
      const place = `${quoteSheet(target.sheet)}!${columnLetters(target.column)}${target.row}`;
      links.push(
        `<hyperlink ref="${columnLetters(column)}${index + 1}" location="${escapeAttribute(place)}"/>`,
      );
    }),
  );
  return links.length ? `<hyperlinks>${links.join("")}</hyperlinks>` : "";
}
