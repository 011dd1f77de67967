/** The workbook that a test starts with. */
import { loadXlsx } from "../files/load-xlsx";
import { cellAt, changeCell } from "./cells";
import { addSheet, emptyModel, type ExcelModel } from "./model";
import { readEntry } from "./entry";

export interface StartWith {
  /** Rows of entries as a user would type them, from A1; null leaves a cell empty. */
  sheets?: readonly { name: string; rows?: readonly (readonly (string | number | boolean | null)[])[] }[];
  date1904?: boolean;
  /** A file in place of sheets. */
  xlsx?: Blob;
}

/** Without sheets, a workbook of one empty sheet. */
export async function buildModel({
  sheets = [{ name: "Sheet1" }],
  date1904 = false,
  xlsx,
}: StartWith): Promise<ExcelModel> {
  if (xlsx) return loadXlsx(xlsx);
  const model = emptyModel(date1904);
  for (const { name, rows = [] } of sheets) {
    const sheet = addSheet(model, name);
    for (const [row, entries] of rows.entries()) {
      for (const [column, entry] of entries.entries()) {
        if (entry === null) continue;
        const { format = "General", ...content } = readEntry(
          entry,
          cellAt(sheet, row, column).format,
          date1904,
        );
        changeCell(sheet, row, column, { ...content, format });
      }
    }
  }
  return model;
}
