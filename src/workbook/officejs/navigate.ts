/** Going about in the workbook that the user looks at. */
import { columnLetters, WorkbookError, type CellRef } from "../workbook";
import { callExcel } from "./call";

/** A place in the workbook; without a sheet it is the workbook itself. */
export interface Goal {
  sheet: string | null;
  row?: number;
  column?: number;
}

/** Shows a sheet and selects a cell of it, or a row where no column is named. @throws WorkbookError `sheet-gone` */
export async function goTo({ sheet, row, column }: Goal): Promise<void> {
  if (sheet === null) return;
  await callExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility");
    await context.sync();
    // A hidden sheet cannot be shown without changing it.
    if (worksheet.isNullObject || worksheet.visibility !== "Visible") {
      throw new WorkbookError("sheet-gone", sheet);
    }
    worksheet.activate();
    if (row !== undefined) {
      const address = column === undefined ? `${row}:${row}` : `${columnLetters(column)}${row}`;
      worksheet.getRange(address).select();
    }
    await context.sync();
  });
}

/** The cell that the user has selected; null where that is none, as in a chart or while a cell is being edited. */
export async function selection(): Promise<CellRef | null> {
  try {
    return await callExcel(async (context) => {
      const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex,worksheet/name");
      await context.sync();
      return { sheet: cell.worksheet.name, row: cell.rowIndex + 1, column: cell.columnIndex };
    });
  } catch {
    return null;
  }
}
