import type { RawCell } from "../../src/workbook/workbook";
import { openXlsx } from "../../src/workbook/xlsx/open";

/** Where the server of the test gives the page its file, and where it takes what the page found. */
export const fileAddress = "/file.xlsx";
export const resultAddress = "/result";

/** Everything that the workbook holds, sheet by sheet, after a sheet of ours was put in and the file saved and reopened. */
export interface PageResult {
  sheets: { name: string; owned: string | null; cells: [row: number, cells: (RawCell | null)[]][] }[];
}

/** Reads, writes and reads again: the same steps in the page and, for comparison, in Node. */
export async function readAndWrite(file: Blob): Promise<PageResult> {
  const book = await openXlsx(file);
  const rows = [{ cells: [{ value: "ours 我们的" }, { value: 1.5 }] }];
  await book.put([{ role: "findings", name: "Findings", columns: [{ width: 20 }], rows }]);
  const saved = await openXlsx(await book.save());
  const sheets: PageResult["sheets"] = [];
  for (const { name, owned } of saved.sheets) {
    const cells: PageResult["sheets"][number]["cells"] = [];
    await saved.scan(
      name,
      (row) => void cells.push([row.row, Array.from(row.cells, (cell) => cell ?? null)]),
    );
    sheets.push({ name, owned, cells });
  }
  return { sheets };
}

/** In a page: takes the file from the server, and hands back the result, or the error in words. */
async function run(): Promise<void> {
  const file = await (await fetch(fileAddress)).blob();
  const body = await readAndWrite(file).then((result) => JSON.stringify(result), String);
  await fetch(resultAddress, { method: "POST", body });
}

if (typeof document !== "undefined") void run();
