/** Merged ranges where Excel did not name them along with the cells: too many for one answer, or an API too old to ask. */
import { formatRange } from "../ranges";
import { WorkbookError, type CellRange, type Workbook } from "../workbook";
import { callExcel, supports } from "./call";
import { placeOf } from "./raw-cells";

export interface MergeReader {
  /** Merged ranges among these rows of a sheet; null where neither Excel nor its file tells. */
  read(sheet: { id: string; name: string }, bottom: number): Promise<readonly CellRange[] | null>;
}

/** Asks Excel by parts; where its API cannot say, looks into the workbook's file, once. */
export function mergeReader(): MergeReader {
  let file: Promise<Workbook | null> | undefined;
  return {
    async read({ id, name }, bottom) {
      if (supports("1.13")) return distinct(await readRows(id, 1, bottom));
      const book = await (file ??= openFile());
      const isThere = book?.sheets.some((sheet) => sheet.name === name);
      return book && isThere ? book.merges(name) : null;
    },
  };
}

/** Excel fails to answer where there are more than 512; half the rows hold fewer. */
async function readRows(id: string, top: number, bottom: number): Promise<CellRange[]> {
  try {
    return await askRows(id, top, bottom);
  } catch (error) {
    const isFault = error instanceof WorkbookError && error.fault === "host-fault";
    if (!isFault || top >= bottom) throw error;
    const middle = Math.floor((top + bottom) / 2);
    return [...(await readRows(id, top, middle)), ...(await readRows(id, middle + 1, bottom))];
  }
}

function askRows(id: string, top: number, bottom: number): Promise<CellRange[]> {
  return callExcel(async (context) => {
    const rows = context.workbook.worksheets.getItem(id).getRange(`${top}:${bottom}`);
    const merged = rows.getMergedAreasOrNullObject();
    merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    await context.sync();
    return merged.isNullObject ? [] : merged.areas.items.map(placeOf);
  });
}

/** A range that reaches over two parts is named with both. */
function distinct(ranges: readonly CellRange[]): CellRange[] {
  return [...new Map(ranges.map((range) => [formatRange(range), range])).values()];
}

/** Null where the host does not give the file, or one that cannot be read. */
async function openFile(): Promise<Workbook | null> {
  if (!Office.context.requirements.isSetSupported("CompressedFile", "1.1")) return null;
  try {
    const { openXlsx } = await import("../xlsx/open");
    return await openXlsx(await fileOf());
  } catch {
    return null;
  }
}

/** Bytes of a slice; Office.js gives no more than 4 MB at a time. */
const sliceSize = 4 * 2 ** 20;

async function fileOf(): Promise<Blob> {
  const file = await resultOf<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
  );
  try {
    const parts: BlobPart[] = [];
    for (let at = 0; at < file.sliceCount; at++) {
      const slice = await resultOf<Office.Slice>((done) => file.getSliceAsync(at, done));
      parts.push(new Uint8Array(slice.data as number[]));
    }
    return new Blob(parts);
  } finally {
    // Excel keeps two files open at most.
    file.closeAsync();
  }
}

function resultOf<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    call(({ status, value, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve(value) : reject(new Error(error.message)),
    ),
  );
}
