/**
 * From sheets to facts: finds the places that hold tables, reads each in one pass of its sheet, and settles
 * what only a whole table can tell.
 */
import type { Workbook } from "../workbook/workbook";
import { catalogue, tableIds, type TableId } from "./catalogue";
import type { CellListener } from "./cell-read";
import type { Language } from "./definition";
import type { Facts, TableFacts } from "./facts";
import { findTables, type Mappings } from "./find-tables";
import { settleListNames } from "./list-names";
import { readPlace } from "./read-place";
import { settlePivoted } from "./read-pivoted";
import { beginReading, type ReadingState } from "./reading-state";
import { noticeSmallAmounts } from "./small-amounts";
import { settleStaffNames } from "./staff-names";
import { settleTickColumns } from "./tick-columns";
import { noticeUnreadSheets } from "./unread-sheets";

/**
 * Reads every table of a workbook. Cells that cannot be read become problems and count as unknown; nothing
 * that a workbook holds makes it fail.
 * @param options.mappings columns that a person mapped, by `<sheet>!<header>`.
 * @param options.onCell is told of each filled cell of the tables.
 * @throws what the workbook's own `merges` and `scan` throw.
 */
export async function readTables(
  workbook: Workbook,
  options: { mappings: Mappings; onCell?: CellListener },
): Promise<Facts> {
  const state = beginReading(workbook, options.mappings, options.onCell ?? null);
  const places = findTables(workbook.sheets, options.mappings);
  for (const place of places) await readPlace(workbook, place, state);
  await noticeUnreadSheets(workbook, places, state);
  settleTickColumns(state);
  settleStaffNames(state);
  settleListNames(state);
  noticeSmallAmounts(state);
  const tables = Object.fromEntries(tableIds.map((id) => [id, finishTable(id, state)]));
  if (places.length > 0 && (await workbook.merges(places[0]!.sheet)) === null) {
    state.remarks.notice("merges-unseen", { sheet: null }, { table: null, column: null }, {});
  }
  if (places.length === 0) {
    state.remarks.problem("no-known-table", { sheet: null }, { table: null, column: null }, null);
  }
  return {
    sheetNames: workbook.sheets.filter(({ owned }) => owned === null).map(({ name }) => name),
    tables: tables as Record<TableId, TableFacts>,
    texts: state.pool,
    language: prevailing(state.headersIn),
    ...state.remarks.sorted(),
  };
}

function finishTable(table: TableId, state: ReadingState): TableFacts {
  const places = state.places.filter(({ place }) => place.table === table);
  const read = places.filter(({ holds }) => holds === "rows");
  const headless = places.filter(
    ({ holds }) => holds === "no-header" || (holds === "nothing" && read.length === 0),
  );
  for (const { place } of headless) {
    state.remarks.problem("no-header-row", { sheet: place.sheet }, { table, column: null }, null);
  }
  if (read.length > 1) {
    const details = { sheets: [...new Set(read.map(({ place }) => place.sheet))].join(", ") };
    state.remarks.notice("several-sheets", { sheet: read[0]!.place.sheet }, { table, column: null }, details);
  }
  const { pivoted, emptyIsUnknown, columns } = catalogue[table];
  if (pivoted && read.length > 0) settlePivoted(table, read[0]!.place.sheet, state);
  const isDeclaredNone = settleNoneRows(table, state);
  const builder = state.builders[table];
  const isEmptyUnknown = emptyIsUnknown && builder.rowCount === 0 && !isDeclaredNone;
  return builder.finish({
    present: places.length > 0,
    complete: read.length > 0 && headless.length === 0 && !isEmptyUnknown,
    keyColumn:
      state.keyColumns.get(table) ?? Object.keys(columns).find((field) => columns[field]!.key) ?? null,
  });
}

/** Whether a row says that there is nothing to list; beside rows that list something it is ignored. */
function settleNoneRows(table: TableId, state: ReadingState): boolean {
  const says = state.noneRows.filter((row) => row.table === table);
  if (state.builders[table].rowCount > 0) {
    for (const { place } of says) state.remarks.notice("none-row-ignored", place, { table, column: null });
  }
  return says.length > 0;
}

/** The language of most recognised headers. */
function prevailing({ en, zh }: Readonly<Record<Language, number>>): Language | null {
  if (en === zh) return null;
  return en > zh ? "en" : "zh";
}
