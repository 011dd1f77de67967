/** Headers and sheets that are not known, and what they may be: what a person can map by hand. */
import type { SheetInfo, Workbook } from "../workbook/workbook";
import { catalogue, type TableId } from "./catalogue";
import type { Facts, Notice, Place, Source } from "./facts";
import { readHeaderRow } from "./header-row";
import { bareHeader, matchHeader } from "./headers";
import { distance } from "./nearest";
import { shownText } from "./reading";
import type { SheetRow } from "./sheet-rows";
import { squash } from "./text";
import { firstRows } from "./unread-sheets";

/** A header or a sheet that is not known, and what it may be. Sheets whose table nothing tells have `table: null`. */
export interface Unmapped {
  place: Place;
  /** The header's text; null for a whole sheet. */
  header: string | null;
  table: TableId | null;
  /** Columns of the table that no header claims, likeliest first; a sheet has none. */
  columns: readonly string[];
  /** The column that is likely meant, or the name that the sheet would need. */
  suggestion: string | null;
  /** The texts of a sheet's likely header row, each of which can be mapped; a header has none. */
  headers: readonly string[];
  /** The mapping that takes the suggestion: the header's column, or one that has the whole sheet read. */
  mapping: { key: string; table: TableId; column: string } | null;
}

/** The unknown headers of sheets that are read, then the visible sheets that are not, those that resemble a table first. */
export async function findUnmapped(workbook: Workbook, facts: Facts): Promise<Unmapped[]> {
  const headers = facts.notices.filter(({ code }) => code === "unknown-column");
  const sheets = await Promise.all(
    unreadSheets(workbook, facts).map((name) => unmappedSheet(workbook, name, facts)),
  );
  const found = sheets.filter((sheet) => sheet !== null);
  return [
    ...headers.map((notice) => unmappedHeader(notice, facts)),
    ...found.filter(({ table }) => table !== null),
    ...found.filter(({ table }) => table === null),
  ];
}

function unmappedHeader({ place, table, details }: Notice, facts: Facts): Unmapped {
  const header = String(details.header);
  const id = table!;
  const columns = lackedColumns(id, place, facts).sort(
    (a, b) => likeness(header, id, a) - likeness(header, id, b),
  );
  const suggestion =
    columns.find((column) => namesOf(id, column).includes(String(details.suggestion))) ?? null;
  const key = `${place.sheet}!${header}`;
  const mapping = suggestion === null ? null : { key, table: id, column: suggestion };
  return { place, header, table, columns, suggestion, headers: [], mapping };
}

/** The columns of a table that have no header at a place; a key that another column stands in for has none. */
function lackedColumns(table: TableId, place: Place, { tables }: Facts): string[] {
  const source = tables[table].sources.find((one) => isReadFrom(one, place));
  const columns = Object.entries(catalogue[table].columns);
  if (source === undefined) return columns.map(([field]) => field);
  const at = (field: string) => source.columns[field] ?? -1;
  const standsIn = (field: string) => columns.some(([other]) => other !== field && at(other) === at(field));
  return columns
    .filter(
      ([field, { key }]) => at(field) < 0 || (key && source.rowOfField === undefined && standsIn(field)),
    )
    .map(([field]) => field);
}

function isReadFrom(source: Source, { sheet, row }: Place): boolean {
  if (source.rowOfField !== undefined) return true;
  return source.evidenceColumnOf === undefined && source.sheet === sheet && source.headerRow === row;
}

/** How far a header is from the nearest name of a column: 0 for the same, 1 for nothing in common. */
function likeness(header: string, table: TableId, column: string): number {
  const written = bareHeader(header);
  const shares = namesOf(table, column).map((name) => {
    const known = squash(name);
    return distance(written, known) / Math.max(written.length, known.length);
  });
  return Math.min(...shares);
}

function namesOf(table: TableId, column: string): string[] {
  const { en, zh, aliases } = catalogue[table].columns[column]!.label;
  return [en, zh, ...aliases];
}

/** Visible sheets of the user's from which nothing is read. */
function unreadSheets({ sheets }: Workbook, { tables }: Facts): string[] {
  const sources = Object.values(tables).flatMap((table) => table.sources);
  const read = new Set(
    sources.flatMap(({ sheet, sheetOfField }) => [sheet, ...Object.values(sheetOfField ?? {})]),
  );
  const isUnread = ({ name, hidden, owned }: SheetInfo) => !hidden && owned === null && !read.has(name);
  return sheets.filter(isUnread).map(({ name }) => name);
}

/** Null for a sheet that holds nothing. */
async function unmappedSheet(workbook: Workbook, sheet: string, facts: Facts): Promise<Unmapped | null> {
  const rows = await firstRows(workbook, sheet);
  if (rows.length === 0) return null;
  const notice = facts.notices.find(({ code, place }) => code === "unread-sheet" && place.sheet === sheet);
  const table = notice?.table ?? null;
  return {
    place: { sheet },
    header: null,
    table,
    columns: [],
    suggestion: notice === undefined ? null : String(notice.details.suggestion),
    headers: likelyHeaders(rows),
    mapping: table === null ? null : mappingOfSheet(rows, sheet, table),
  };
}

/** The texts of the first row that holds the most of them. */
function likelyHeaders(rows: readonly SheetRow[]): string[] {
  let most: string[] = [];
  for (const row of rows) {
    const texts = textsOf(row);
    if (texts.length > most.length) most = texts;
  }
  return most;
}

/** A header that the table knows already: said of the sheet, it has the sheet read as the table. */
function mappingOfSheet(rows: readonly SheetRow[], sheet: string, table: TableId): Unmapped["mapping"] {
  const found = catalogue[table].pivoted ? knownField(rows, table) : knownHeader(rows, table);
  return found && { key: `${sheet}!${found.text}`, table, column: found.field };
}

function knownHeader(rows: readonly SheetRow[], table: TableId): { text: string; field: string } | null {
  const headers = rows.map(
    (row) => readHeaderRow(row, table, () => null, { left: 0, right: Infinity }).columns,
  );
  const [most] = headers.sort((a, b) => b.length - a.length);
  return most?.find(({ claimants }) => claimants === null) ?? null;
}

function knownField(rows: readonly SheetRow[], table: TableId): { text: string; field: string } | null {
  for (const text of rows.flatMap(textsOf)) {
    const known = matchHeader(text, table);
    if (known?.kind === "column") return { text, field: known.field };
  }
  return null;
}

function textsOf({ cells }: SheetRow): string[] {
  const texts = cells.map((cell) => (cell?.kind === "text" ? shownText(cell, false) : ""));
  return [...new Set(texts.filter((text) => text !== ""))];
}
