/** The port over plain arrays: workbooks for tests and for trying things out, no file format in between. */
import type {
  CellNote,
  CellRange,
  RawCell,
  RawRow,
  Sheet,
  SheetCell,
  SheetInfo,
  SheetRole,
  TableObject,
  Workbook,
} from "../workbook";
import { kindOfCode } from "../number-kind";
import { foldName, freeSheetName } from "../sheet-names";

/** A cell as a test writes it. `date` counts days since 1970-01-01 and is shown as a date; `percent` is a share (0.95) shown as 95%. */
export type CellInput = null | string | number | boolean | RawCell | { date: number } | { percent: number };

export interface MemorySheet {
  name: string;
  rows: readonly (readonly CellInput[])[];
  /** The number of the first of `rows`; 1 where absent. */
  startRow?: number;
  merges?: readonly CellRange[];
  tables?: readonly TableObject[];
  notes?: readonly CellNote[];
  hidden?: boolean;
}

/** A workbook in memory; `written` gives back the sheets that were put, as they were put. */
export interface MemoryWorkbook extends Workbook {
  written(name: string): Sheet | undefined;
}

type HeldSheet = {
  info: SheetInfo;
  merges: readonly CellRange[];
  notes: readonly CellNote[];
  rows: readonly RawRow[];
  written?: Sheet;
};

/** A workbook of these sheets. Asking for a sheet that it lacks throws an Error. */
export function memoryWorkbook(content: {
  sheets: readonly MemorySheet[];
  date1904?: boolean;
}): MemoryWorkbook {
  const date1904 = content.date1904 ?? false;
  let held: HeldSheet[] = content.sheets.map((sheet) => heldSheet(sheet, date1904));
  const sheetNamed = (name: string): HeldSheet => {
    const sheet = held.find(({ info }) => info.name === name);
    if (sheet === undefined) throw new Error(`No sheet ${name}`);
    return sheet;
  };
  return {
    date1904,
    get sheets() {
      return held.map(({ info }) => info);
    },
    merges: async (name) => sheetNamed(name).merges,
    notes: async (name) => sheetNamed(name).notes,
    async scan(name, onRow) {
      for (const row of sheetNamed(name).rows) {
        if (onRow(row) === false) return;
      }
    },
    async put(sheets, remove = []) {
      const gone = new Set<SheetRole | null>([...remove, ...sheets.map(({ role }) => role)]);
      held = held.filter(({ info }) => info.owned === null || !gone.has(info.owned));
      const taken = new Set(held.map(({ info }) => foldName(info.name)));
      return sheets.map((sheet) => {
        const name = freeSheetName(sheet.name, taken);
        held.push(heldWritten(sheet, name, date1904));
        return name;
      });
    },
    written: (name) => sheetNamed(name).written,
  };
}

function heldSheet(sheet: MemorySheet, date1904: boolean): HeldSheet {
  const { name, hidden = false, tables = [], merges = [], notes = [], startRow = 1 } = sheet;
  const rows = sheet.rows.map((cells, at) => ({
    row: startRow + at,
    cells: cells.map((cell) => rawCell(cell, date1904)),
  }));
  return { info: { name, hidden, owned: null, tables }, merges, notes, rows: rows.filter(holdsAnything) };
}

function heldWritten(sheet: Sheet, name: string, date1904: boolean): HeldSheet {
  const rows = sheet.rows.map(({ cells }, at) => ({
    row: at + 1,
    cells: cells.map((cell) => writtenCell(cell, date1904)),
  }));
  const tables = sheet.table === undefined ? [] : [{ ...sheet.table, headerRow: true, totalsRow: false }];
  const info: SheetInfo = { name, hidden: false, owned: sheet.role, tables };
  return { info, merges: sheet.merges ?? [], notes: [], rows: rows.filter(holdsAnything), written: sheet };
}

function holdsAnything({ cells }: RawRow): boolean {
  return cells.some((cell) => cell !== undefined);
}

function rawCell(cell: CellInput | undefined, date1904: boolean): RawCell | undefined {
  if (cell === null || cell === undefined) return undefined;
  if (typeof cell === "string") return { kind: "text", value: cell };
  if (typeof cell === "number") return { kind: "number", value: cell, format: "plain" };
  if (typeof cell === "boolean") return { kind: "boolean", value: cell };
  if ("date" in cell) return { kind: "number", value: serial(cell.date, date1904), format: "date" };
  if ("percent" in cell) return { kind: "number", value: cell.percent, format: "percent" };
  return cell;
}

function writtenCell(cell: SheetCell | null, date1904: boolean): RawCell | undefined {
  const raw = rawCell(cell?.value ?? null, date1904);
  const isPlain = raw?.kind === "number" && raw.format === "plain";
  return isPlain ? { ...raw, format: kindOfCode(cell?.style?.numberFormat ?? "") } : raw;
}

/** A date serial; in the 1900 system those below 61 precede the leap day that never was. */
function serial(day: number, date1904: boolean): number {
  if (date1904) return day + 24_107;
  const from1900 = day + 25_569;
  return from1900 < 61 ? from1900 - 1 : from1900;
}
