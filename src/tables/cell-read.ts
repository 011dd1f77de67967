/** Cells as they are read, for who wants to know more of them than facts hold. */
import type { CellRef, RawCell } from "../workbook/workbook";
import type { TableId } from "./catalogue";
import type { Column } from "./definition";
import type { CellContext } from "./read-cell";
import type { Reading } from "./reading";
import type { Bounds, SheetRow } from "./sheet-rows";

/** A filled cell of a row, in a known column. */
export interface CellRead {
  readonly table: TableId;
  readonly field: string;
  readonly definition: Column;
  readonly cell: CellRef;
  readonly raw: RawCell;
  readonly reading: Reading;
  readonly context: Readonly<CellContext>;
  /** Its row, and the columns within which the table lies. */
  readonly row: SheetRow;
  readonly bounds: Bounds;
}

/** Told of each filled cell once it is read; what it is handed is good only until it returns. */
export type CellListener = (read: CellRead) => void;
