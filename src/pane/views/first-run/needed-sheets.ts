/** The input sheets that aims need: their tables, how many columns, how many rows to start with, and whether they are here. */
import type { Checked } from "../../../check-workbook";
import { columnsFor, everyColumn, startRows, type Aim } from "../../../report/input-sheets";
import type { TableId } from "../../../tables/catalogue";

export interface NeededSheet {
  table: TableId;
  columns: number;
  /** Rows that are filled in beforehand. */
  rows: number;
  /** The workbook has a sheet for it. */
  isHere: boolean;
}

/** @param aims null: every sheet and column. */
export function neededSheets(aims: readonly Aim[] | null, checked: Checked | null): NeededSheet[] {
  const selection = aims === null ? everyColumn() : columnsFor(aims);
  const { evidence = [] } = startRows(aims ?? [], "en");
  return [...selection].map(([table, columns]) => ({
    table,
    columns: columns.length,
    rows: table === "evidence" ? evidence.length : 0,
    isHere: checked?.facts.tables[table].present ?? false,
  }));
}
