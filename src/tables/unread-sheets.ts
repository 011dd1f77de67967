/** Sheets that are not read although they seem to be meant for a table: by their name, or by their headers. */
import { WorkbookError, type SheetInfo, type Workbook } from "../workbook/workbook";
import { catalogue, tableIds, type TableId } from "./catalogue";
import { tableNames, tableOfSheetName, type TablePlace } from "./find-tables";
import { mappedFields, readHeaderRow } from "./header-row";
import { nearest } from "./nearest";
import { findPivotHeader } from "./read-pivoted";
import type { ReadingState } from "./reading-state";
import { keepRow, type Bounds, type SheetRow } from "./sheet-rows";
import { squash } from "./text";

/** How many rows of a sheet are looked at: enough for a header, and cheap. */
const FIRST_ROWS = 20;

/** Puts on record which visible sheets without a table seem to hold one, and what they would have to be called. */
export async function noticeUnreadSheets(
  workbook: Workbook,
  places: readonly TablePlace[],
  state: ReadingState,
): Promise<void> {
  const lacking = tableIds.filter((id) => places.every(({ table }) => table !== id));
  for (const sheet of workbook.sheets) {
    if (sheet.hidden || sheet.owned !== null || places.some((place) => place.sheet === sheet.name)) continue;
    const rows = await firstRows(workbook, sheet.name);
    if (rows.length === 0) continue;
    const table = tableResembling(sheet.name) ?? tableOfHeaders(rows, sheet.name, lacking, state);
    if (table === null) continue;
    const suggestion = freeName(table, sheet.name, rows, workbook.sheets);
    state.remarks.notice("unread-sheet", { sheet: sheet.name }, { table, column: null }, { suggestion });
  }
}

/** The first rows that hold anything; none where the sheet cannot be read, since nothing depends on it. */
export async function firstRows(workbook: Workbook, sheet: string): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  try {
    await workbook.scan(
      sheet,
      ({ row, cells }) => rows.push(keepRow({ row, cells, filled: null, across: null })) < FIRST_ROWS,
    );
  } catch (error) {
    if (error instanceof WorkbookError) return [];
    throw error;
  }
  return rows;
}

/** The table whose name stands in the sheet's name, has the same words but that for "list", or is nearly it. */
export function tableResembling(sheet: string): TableId | null {
  const written = squash(sheet);
  const contained = [...tableNames.keys()].filter((name) => written.includes(name));
  const [longest] = contained.sort((a, b) => b.length - a.length);
  const stem = stemOf(written);
  const kin = [...tableNames.keys()].find((name) => stem !== "" && stemOf(name) === stem);
  const name = longest ?? kin ?? nearest(written, tableNames.keys(), NEAR);
  return name === null ? null : tableNames.get(name)!;
}

const NEAR = 0.25;
const NUMBERING = /^[\d.、\-_()]+/;
const VERSION = /(?:v?\d+(?:\.\d+)*|年度?|版|[\s\-_.()])+$/;
const WORD_FOR_LIST =
  /(?:清单|台账|一览表|一览|列表|汇总表|汇总|明细表|明细|登记表|统计表|花名册|名册|名单|记录表|记录|数据|信息|情况|表|list|register|ledger|table|log|data)+$/;

/** What a name says besides that it is a list, of which number and version. */
function stemOf(name: string): string {
  const bare = name.replace(NUMBERING, "").replace(VERSION, "").replace(WORD_FOR_LIST, "");
  return bare.replace(/员工|职工|职员/, "人员").replace(/s$/, "");
}

/** The table that the workbook lacks and to which most headers of one row belong, and most of these to it. */
function tableOfHeaders(
  rows: readonly SheetRow[],
  sheet: string,
  lacking: readonly TableId[],
  state: ReadingState,
): TableId | null {
  let best: TableId | null = null;
  let most = 0;
  for (const table of lacking) {
    const matched = catalogue[table].pivoted
      ? findPivotHeader(rows, WHOLE_SHEET) && FEWEST_HEADERS
      : Math.max(...rows.map((row) => headersMatched(row, sheet, table, state)));
    if (matched === null || matched <= most) continue;
    best = table;
    most = matched;
  }
  return best;
}

const WHOLE_SHEET: Bounds = { left: 0, right: Infinity };
/** Two headers as common as a name and a date prove nothing. */
const FEWEST_HEADERS = 3;

/** How many headers of a row the table knows; 0 where they are few, or no more than those that it does not know. */
function headersMatched(row: SheetRow, sheet: string, table: TableId, state: ReadingState): number {
  const mapped = mappedFields(state.mappings, sheet, table);
  const { columns, unknown } = readHeaderRow(row, table, mapped, WHOLE_SHEET);
  const fewest = Math.min(FEWEST_HEADERS, Object.keys(catalogue[table].columns).length);
  return columns.length >= fewest && columns.length > unknown.length ? columns.length : 0;
}

/** The table's name, in Chinese where the sheet is; numbered where other sheets hold the table already. */
function freeName(
  table: TableId,
  sheet: string,
  rows: readonly SheetRow[],
  sheets: readonly SheetInfo[],
): string {
  const texts = rows.flatMap(({ cells }) => cells.map((cell) => (cell?.kind === "text" ? cell.value : "")));
  const isChinese = /\p{Script=Han}/u.test(sheet + texts.join(""));
  const label = catalogue[table].label[isChinese ? "zh" : "en"];
  const taken = sheets.filter(({ name }) => tableOfSheetName(name) === table).length;
  return taken === 0 ? label : `${label} (${taken + 1})`;
}
