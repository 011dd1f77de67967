/** Which rows below a header are rows of the table. What is passed over is put on record, bar rows that are blank. */
import { catalogue } from "./catalogue";
import type { NoticeCode } from "./facts";
import type { ReadingState } from "./reading-state";
import { isBlank, type Details } from "./reading";
import { cut } from "./remarks";
import { bannerOf, repeatsHeader } from "./headings";
import { markedRow, saysNone } from "./row-kinds";
import type { SheetField } from "./sheet-fields";
import { cellAt, type SheetRow } from "./sheet-rows";
import type { SheetTable } from "./sheet-table";

/** Makes the test that tells rows of this table from headings, totals, notes and lines without a name. */
export function rowFilter(within: SheetTable, state: ReadingState): (row: SheetRow) => boolean {
  const { place, bounds, fields, columns } = within;
  const { table, sheet } = place;
  const required = fields.filter(({ definition }) => definition.row || definition.key);
  const mayBeNameless = catalogue[table].emptyIsUnknown;

  return (row) => {
    if (repeatsHeader(row, within)) return skip(row, "heading-row-skipped");
    const marked = markedRow(row, bounds);
    if (marked !== null) return skip(row, marked === "total" ? "total-row-skipped" : "note-row-skipped");
    if (mayBeNameless && saysNone(row, bounds, columns)) {
      state.noneRows.push({ table, place: { sheet, row: row.row } });
      return false;
    }
    const banner = bannerOf(row, within);
    if (banner !== null) return skip(row, "heading-row-skipped", { read: cut(banner) });
    if (columns.every((column) => isBlank(row.cells[column]))) return false;
    return required.every((field) => isNamedBy(field, row));
  };

  function skip(row: SheetRow, code: NoticeCode, details: Details = {}): false {
    state.remarks.notice(code, { sheet, row: row.row }, { table, column: null }, details);
    return false;
  }

  /**
   * Whether the row has a key of its own, or the field without which it is no row. In a table of which rules want
   * no rows (incidents, nonconformities) a nameless row stays, unknown there: left out, it would prove too much.
   */
  function isNamedBy({ field, column, definition, isContested }: SheetField, row: SheetRow): boolean {
    const continues = definition.key && row.filled?.has(column);
    if (!continues && (isContested || mayBeNameless || !isBlank(cellAt(row, column)))) return true;
    const code = continues ? "continuation-row" : "row-without-key";
    state.remarks.notice(code, { sheet, row: row.row, column }, { table, column: field });
    return false;
  }
}
