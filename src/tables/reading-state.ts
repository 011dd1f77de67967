/** What is shared while the places of a workbook are read one after the other. */
import type { CellRef, Workbook } from "../workbook/workbook";
import { tableIds, type TableId } from "./catalogue";
import type { CellListener } from "./cell-read";
import type { Language } from "./definition";
import type { Place } from "./facts";
import type { Mappings, TablePlace } from "./find-tables";
import { collectRemarks, type Remarks } from "./remarks";
import type { PivotedField } from "./read-pivoted";
import { tableBuilder, type TableBuilder } from "./build-facts";
import { textPool, type GrowingTextPool } from "./text";

/** A column of a table as it stands in one sheet. */
export interface ReadColumn {
  readonly table: TableId;
  readonly field: string;
  /** The number of its source in the table's builder. */
  readonly source: number;
  /** Its header cell. */
  readonly header: Place;
  /** What amounts without a unit of their own were multiplied by. */
  readonly scale: number;
  /** Its header only stands in for the column's own. */
  readonly standsIn: boolean;
}

export interface ReadingState {
  readonly date1904: boolean;
  readonly mappings: Mappings;
  readonly onCell: CellListener | null;
  readonly pool: GrowingTextPool;
  readonly builders: Readonly<Record<TableId, TableBuilder>>;
  readonly remarks: Remarks;
  /** The places read so far, and whether they hold a header with rows or not, or nothing at all. */
  readonly places: { place: TablePlace; holds: "rows" | "no-header" | "nothing" }[];
  readonly columns: ReadColumn[];
  /** The first cell of each key of a table, and of each evidence number. */
  readonly keys: Readonly<Record<TableId, Map<number, CellRef>>>;
  readonly evidenceNumbers: Map<number, CellRef>;
  /** Lists of several texts: their row in the table's builder, and the text that they are parts of. */
  readonly lists: { table: TableId; field: string; row: number; whole: string }[];
  /** The field that served as key, by table. */
  readonly keyColumns: Map<TableId, string>;
  /** Rows that say that there is nothing to list. */
  readonly noneRows: { table: TableId; place: Place }[];
  /** The fields of pivoted tables, gathered over their sheets. */
  readonly pivoted: PivotedField[];
  readonly headersIn: Record<Language, number>;
}

export function beginReading(
  workbook: Workbook,
  mappings: Mappings,
  onCell: CellListener | null,
): ReadingState {
  const pool = textPool();
  const byTable = <T>(make: (id: TableId) => T) =>
    Object.fromEntries(tableIds.map((id) => [id, make(id)])) as Record<TableId, T>;
  return {
    date1904: workbook.date1904,
    mappings,
    onCell,
    pool,
    builders: byTable((id) => tableBuilder(id, pool)),
    remarks: collectRemarks(workbook.sheets.map(({ name }) => name)),
    places: [],
    columns: [],
    keys: byTable(() => new Map<number, CellRef>()),
    evidenceNumbers: new Map(),
    lists: [],
    keyColumns: new Map(),
    noneRows: [],
    pivoted: [],
    headersIn: { en: 0, zh: 0 },
  };
}
