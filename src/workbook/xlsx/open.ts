import type { NumberKind } from "../number-kind";
import type { CellRange, LiveWorkbook, RawCell, SheetInfo } from "../workbook";
import { liveEdits } from "./edit/live-edits";
import { readMerges } from "./merges";
import { readNotes } from "./notes";
import { readNumberKinds } from "./number-formats";
import { openPackage, type Package } from "./package";
import { scanSheet } from "./scan-sheet";
import { readSharedStrings } from "./shared-strings";
import { readWorkbookParts, type SheetPart, type WorkbookParts } from "./workbook-parts";

/** A workbook file: what is put into it or changed is in the file that {@link XlsxWorkbook.save} gives. */
export interface XlsxWorkbook extends LiveWorkbook {
  /** The file as it stands now; the very blob that was opened if nothing was changed. */
  save(): Promise<Blob>;
  merges(sheet: string): Promise<readonly CellRange[]>;
}

/**
 * Opens an .xlsx, .xlsm, .xltx or .xltm file. Cells are read only when a sheet is scanned.
 * `allowSigned` lets changes break a digital signature; `breathe` is waited for now and then while cells are read, so
 * that reading does not hold up a page.
 * @throws WorkbookError saying what the file is instead, or which part of it is at fault.
 */
export async function openXlsx(
  blob: Blob,
  { allowSigned = false, breathe }: { allowSigned?: boolean; breathe?: () => Promise<void> | void } = {},
): Promise<XlsxWorkbook> {
  const pkg = await openPackage(blob);
  const chunks = breathe ? (part: string) => inPieces(pkg.chunks(part), breathe) : pkg.chunks;
  const read = async () => contentOf({ ...pkg, chunks }, await readWorkbookParts(pkg));
  let content = await read();
  const edits = liveEdits({
    pkg,
    allowSigned,
    parts: () => content.parts,
    merges: (sheet) => content.merges(sheet),
    scan: (sheet, onRow) => content.scan(sheet, onRow),
    async reload() {
      content = await read();
    },
  });

  return {
    get sheets() {
      return content.sheets;
    },
    get date1904() {
      return content.parts.date1904;
    },
    merges: (sheet) => content.merges(sheet),
    notes: (sheet) => content.notes(sheet),
    scan: (sheet, onRow) => content.scan(sheet, onRow),
    ...edits,
    save: () => pkg.save(),
  };
}

/** Bytes that are read in one go. */
const piece = 2 ** 17;

async function* inPieces(
  chunks: AsyncIterable<Uint8Array>,
  breathe: () => Promise<void> | void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += piece) {
      yield chunk.subarray(at, at + piece);
      await breathe();
    }
  }
}

type Content = Pick<Required<XlsxWorkbook>, "sheets" | "merges" | "notes" | "scan"> & { parts: WorkbookParts };

/** The cells of a package as it stands now; what sheets share is read once, when a scan first needs it. */
function contentOf(pkg: Package, parts: WorkbookParts): Content {
  const { sharedStrings, styles, date1904 } = parts;
  const worksheets = parts.sheets.filter((sheet) => sheet.kind === "worksheet");
  const knownMerges = new Map<string, readonly CellRange[]>();
  let shared: Promise<[RawCell[], NumberKind[]]> | undefined;

  const readShared = () =>
    Promise.all([
      sharedStrings === null ? [] : readSharedStrings(pkg.chunks(sharedStrings), sharedStrings),
      styles === null ? [] : pkg.text(styles).then((text) => readNumberKinds(text, styles)),
    ]);
  const sheetNamed = (name: string): SheetPart => {
    const sheet = worksheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`The workbook has no worksheet named ${name}.`);
    return sheet;
  };

  return {
    parts,
    sheets: worksheets.map(infoOf),
    async merges(sheet) {
      const { part } = sheetNamed(sheet);
      const ranges = knownMerges.get(part) ?? (await readMerges(pkg.chunks(part), part));
      knownMerges.set(part, ranges);
      return ranges;
    },
    notes: async (sheet) => readNotes(pkg, sheetNamed(sheet).relationships, parts.relationships),
    async scan(sheet, onRow) {
      const { part } = sheetNamed(sheet);
      const [strings, numberKinds] = await (shared ??= readShared());
      const context = { sharedStrings: strings, numberKinds, date1904 };
      const ranges = await scanSheet(pkg.chunks(part), part, context, onRow);
      if (ranges) knownMerges.set(part, ranges);
    },
  };
}

function infoOf({ name, hidden, owned, tables }: SheetPart): SheetInfo {
  return {
    name,
    hidden,
    owned,
    tables: tables.map(({ name, range, headerRow, totalsRow }) => ({ name, range, headerRow, totalsRow })),
  };
}
