/** Cells that move down to make room, or up to close a gap; what is pinned to them moves along. */
import { ExcelError } from "../engine/excel-error";
import { columnCount, contains, intersection, rowCount, type Area } from "./area";
import { touchedCells } from "./cells";
import type { SheetModel } from "./model";

/** Moves everything in these columns from row `from` on by `count` rows; upwards the cells that are run over go. */
export function shiftRows(
  sheet: SheetModel,
  columns: { left: number; right: number },
  from: number,
  count: number,
  others: readonly Area[] = [],
): void {
  const band: Area = { ...columns, top: from, bottom: rowCount - 1 };
  const gone: Area | null = count < 0 ? { ...columns, top: from + count, bottom: from - 1 } : null;
  refuseToSplit(sheet, gone ? { ...band, top: gone.top } : band);
  const moving = [...touchedCells(sheet, band)];
  for (const { row, column } of [...moving, ...(gone ? touchedCells(sheet, gone) : [])]) {
    sheet.cells.delete(row * columnCount + column);
  }
  for (const { row, column, cell } of moving) sheet.cells.set((row + count) * columnCount + column, cell);
  const moved = (area: Area): Area[] => {
    if (contains(band, area)) return [{ ...area, top: area.top + count, bottom: area.bottom + count }];
    return gone && contains(gone, area) ? [] : [area];
  };
  sheet.merges = sheet.merges.flatMap(moved);
  for (const table of sheet.tables) table.area = moved(table.area)[0] ?? table.area;
  sheet.validations = sheet.validations.flatMap((rule) =>
    moved(rule.area).map((area) => ({ ...rule, area })),
  );
  sheet.conditionalFormats = sheet.conditionalFormats.map((condition) => ({
    ...condition,
    areas: condition.areas.flatMap(moved),
  }));
  for (const area of others) Object.assign(area, moved(area)[0] ?? area);
  sheet.notes = sheet.notes.flatMap((note) =>
    moved({ top: note.row, bottom: note.row, left: note.column, right: note.column }).map(({ top }) => ({
      ...note,
      row: top,
    })),
  );
}

/** A table or a merged cell that sticks out of the columns cannot be moved in part. */
function refuseToSplit(sheet: SheetModel, band: Area): void {
  const fixed = [...sheet.merges, ...sheet.tables.map(({ area }) => area)];
  const split = fixed.some((area) => {
    const part = intersection(area, band);
    return part !== null && (area.left < band.left || area.right > band.right);
  });
  if (split) {
    throw new ExcelError(
      "InsertDeleteConflict",
      "The insertion or deletion attempted resulted in a conflict.",
    );
  }
}
