/** Which sheets and Excel tables hold which of our tables: by table name, by sheet name, or mapped by hand. */
import type { CellRange, SheetInfo, TableObject } from "../workbook/workbook";
import { catalogue, tableIds, type TableId } from "./catalogue";
import { reachOf, type Reach } from "./table-reach";
import { squash } from "./text";

/** A column that a person mapped: the table and the id of its column. */
export interface Mapping {
  readonly table: string;
  readonly column: string;
}
/** By `<sheet>!<header>`. */
export type Mappings = ReadonlyMap<string, Mapping>;

/** A place that holds rows of a table: a whole sheet, or the range of an Excel table. */
export interface TablePlace {
  readonly table: TableId;
  readonly sheet: string;
  readonly range: CellRange | null;
  /** The range's first row is its header; otherwise the header is looked for. */
  readonly headerInRange: boolean;
  /** How far the Excel table goes on outside its range; null for a whole sheet. */
  readonly reach: Reach | null;
}

/**
 * Every place that holds a table, in sheet order. An Excel table that bears a table's name speaks for its
 * sheet; other sheets go by their own name, else by the mappings that name them. Sheets of ours are passed by.
 */
export function findTables(sheets: readonly SheetInfo[], mappings: Mappings): TablePlace[] {
  return sheets.filter(({ owned }) => owned === null).flatMap((sheet) => placesIn(sheet, mappings));
}

function placesIn(sheet: SheetInfo, mappings: Mappings): TablePlace[] {
  const objects = sheet.tables.flatMap((object) => placeOfObject(sheet, object));
  if (objects.length > 0) {
    return objects.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
  }
  const table = tableOfSheetName(sheet.name) ?? mappedTable(sheet.name, mappings);
  return table === null ? [] : [{ table, sheet: sheet.name, range: null, headerInRange: false, reach: null }];
}

function placeOfObject({ name: sheet, tables }: SheetInfo, object: TableObject) {
  const { name, range, headerRow } = object;
  const table = tableNames.get(squash(name));
  if (table === undefined) return [];
  return [{ table, sheet, range, headerInRange: headerRow, reach: reachOf(object, tables) }];
}

/** Sheet names and ids of all tables, squashed. */
export const tableNames: ReadonlyMap<string, TableId> = new Map(
  tableIds.flatMap((id) => {
    const { en, zh, aliases } = catalogue[id].label;
    return [id, en, zh, ...aliases].map((name) => [squash(name), id] as const);
  }),
);

/** Digits, years and anything in brackets may follow a sheet's name. */
const SUFFIX = /^(?:\d|年度?|\([^()]*\)|\[[^[\]]*\]|【[^【】]*】)*$/;

/** The table whose name the sheet bears, with nothing but a suffix after it. No name is another one with a suffix. */
export function tableOfSheetName(sheet: string): TableId | null {
  const written = squash(sheet);
  for (const [name, table] of tableNames) {
    if (written.startsWith(name) && SUFFIX.test(written.slice(name.length))) return table;
  }
  return null;
}

/** The table that most of the sheet's mapped headers belong to. */
function mappedTable(sheet: string, mappings: Mappings): TableId | null {
  const votes = new Map<TableId, number>();
  for (const [place, { table }] of mappings) {
    if (!squash(place).startsWith(`${squash(sheet)}!`)) continue;
    const id = tableIds.find((known) => known === table);
    if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + 1);
  }
  const [first] = [...votes].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}
