import type { CellRange, RawCell } from "../../src/workbook/workbook";
import type { NumberKind } from "../../src/workbook/number-kind";
import { scanSheet } from "../../src/workbook/xlsx/scan-sheet";

/** The cells of a scan by address of row and column, and what the scan said at its end. */
export interface Scanned {
  rows: { row: number; cells: (RawCell | undefined)[] }[];
  merges: readonly CellRange[] | null;
}

/** Scans a worksheet part given as text or bytes, handed over in chunks that end at `cuts`. */
export async function scanXml(
  xml: string | Uint8Array,
  options: {
    strings?: readonly string[];
    kinds?: readonly NumberKind[];
    date1904?: boolean;
    cuts?: readonly number[];
    stopAt?: number;
  } = {},
): Promise<Scanned> {
  const bytes = typeof xml === "string" ? new TextEncoder().encode(xml) : xml;
  const { strings = [], kinds = [], date1904 = false, cuts = [], stopAt } = options;
  const sharedStrings = strings.map((value): RawCell => ({ kind: "text", value }));
  const rows: Scanned["rows"] = [];
  const merges = await scanSheet(
    chunked(bytes, cuts),
    "sheet1.xml",
    { sharedStrings, numberKinds: kinds, date1904 },
    ({ row, cells }) => {
      rows.push({ row, cells: [...cells] });
      return row !== stopAt;
    },
  );
  return { rows, merges };
}

/** The cells of one row of the given inner XML. */
export async function cellsOf(
  inner: string,
  options?: Parameters<typeof scanXml>[1],
): Promise<(RawCell | undefined)[]> {
  const { rows } = await scanXml(sheetOf(`<row r="1">${inner}</row>`), options);
  return rows[0]?.cells ?? [];
}

export function sheetOf(rows: string, tail = ""): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${tail}</worksheet>`;
}

/** The bytes in chunks that end at `cuts`, and at the end. */
export async function* chunked(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const ends = new Set([...cuts.filter((cut) => cut > 0 && cut < bytes.length), bytes.length]);
  let from = 0;
  for (const to of [...ends].sort((a, b) => a - b)) {
    yield bytes.slice(from, to);
    from = to;
  }
}
