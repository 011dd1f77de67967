/** Notices about a cell of a row. */
import { cellOf, type Notice, type NoticeCode, type TableFacts } from "../tables/facts";

/** A notice at the field of a row, or at the row where the sheet has no such column. */
export function noticeAt(
  code: NoticeCode,
  table: TableFacts,
  row: number,
  field: string,
  details: Notice["details"] = {},
): Notice {
  const rowPlace = { sheet: table.sources[table.sourceOf[row]!]!.sheet, row: table.rowNumber[row]! };
  return { code, place: cellOf(table, row, field) ?? rowPlace, table: table.id, column: field, details };
}

/** The numbers of a table's rows. */
export function rowsOf(table: TableFacts): number[] {
  return Array.from({ length: table.rowCount }, (_, row) => row);
}
