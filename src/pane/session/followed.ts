/** A workbook whose reading can be watched and given up. */
import type { LiveWorkbook } from "../../workbook/workbook";
import type { Work } from "../host";

/**
 * The same workbook: reading tells how many of its sheets have been gone through, as a share, and stops with the
 * signal's reason once the work is given up.
 */
export function followed(workbook: LiveWorkbook, { signal, progress }: Work): LiveWorkbook {
  const read = new Set<string>();
  return {
    get sheets() {
      return workbook.sheets;
    },
    get date1904() {
      return workbook.date1904;
    },
    merges: (sheet) => workbook.merges(sheet),
    async scan(sheet, onRow) {
      signal.throwIfAborted();
      await workbook.scan(sheet, (row) => (signal.aborted ? false : onRow(row)));
      signal.throwIfAborted();
      read.add(sheet);
      progress(read.size / workbook.sheets.length);
    },
    ...(workbook.notes ? { notes: (sheet: string) => workbook.notes!(sheet) } : {}),
    put: (sheets, remove) => workbook.put(sheets, remove),
    edit: (cells, rows) => workbook.edit(cells, rows),
    keepOwned: () => workbook.keepOwned(),
  };
}
