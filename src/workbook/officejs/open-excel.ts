/** The port over Excel itself, through Office.js: the workbook in which the add-in runs. */
import {
  sheetRoles,
  WorkbookError,
  type CellRange,
  type LiveWorkbook,
  type Sheet,
  type SheetInfo,
  type SheetRole,
  type TableObject,
} from "../workbook";
import { callExcel, supports } from "./call";
import { isUnsettled, settleDrafts } from "./drafts";
import { editCells, type Edited } from "./edit";
import { keepSheets } from "./keep-sheets";
import { mergeReader } from "./merges";
import { loadNotePlaces, loadNoteTexts, type NotesBySheet } from "./notes";
import { putSheets, type SheetFormula } from "./put-sheets";
import { readCells, type SheetCells, type Work } from "./read-cells";
import { loadStructure, type ExcelSheet, type ExcelTable, type Structure } from "./structure";

/** The oldest API that has all that the add-in cannot do without. */
export const oldestApi = "1.9";

/**
 * Reads the open workbook, all cells of it, in two requests if it is not large. What was read is a picture of that
 * moment: it is not for keeping beyond one piece of work.
 * @throws WorkbookError; the signal's reason when cancelled.
 */
export async function openExcel(work: Work = {}): Promise<LiveWorkbook> {
  if (!supports(oldestApi)) throw new WorkbookError("host-too-old", `ExcelApi ${oldestApi}`);
  const picture = await takePicture(work).catch((error: unknown) => {
    // Somebody took a sheet away in between: look once more.
    const isLate = error instanceof WorkbookError && error.fault === "changed-meanwhile";
    if (isLate) return takePicture(work);
    throw error;
  });
  return liveWorkbook(picture, work);
}

/** What was read, and what came of later changes of ours. */
interface Picture {
  date1904: boolean;
  structure: Structure;
  /** By sheet id; a sheet that is not in it is read when it is asked for. */
  cells: Map<string, SheetCells>;
  /** Header and totals rows included, by table id. */
  tables: Map<string, CellRange>;
  notes: NotesBySheet;
}

async function takePicture(work: Work): Promise<Picture> {
  work.signal?.throwIfAborted();
  const first = await callExcel(async (context) => {
    const date = context.workbook.functions.date(1904, 1, 2).load("value");
    const structure = loadStructure(context);
    const noteTexts = loadNoteTexts(context);
    await context.sync();
    return { date1904: date.value < firstDays1900, structure: structure(), pinned: noteTexts() };
  });
  const structure = withoutDrafts(await settled(first.structure));
  const ids = structure.sheets.map(({ id }) => id);
  let notes = (): NotesBySheet => new Map();
  const cells = await readCells(ids, structure.tables, work, (context) => {
    notes = loadNotePlaces(context, first.pinned);
  });
  const { date1904 } = first;
  return { date1904, structure, cells: new Map(cells.sheets), tables: new Map(cells.tables), notes: notes() };
}

/** Ends what an earlier put left behind; where Excel does not let us now, the next one will. */
async function settled(structure: Structure): Promise<Structure> {
  if (!isUnsettled(structure)) return structure;
  try {
    return (await settleDrafts()).structure;
  } catch {
    return structure;
  }
}

function withoutDrafts(structure: Structure): Structure {
  const sheets = structure.sheets.filter(({ draft }) => draft === null);
  const there = new Set(sheets.map(({ id }) => id));
  return { ...structure, sheets, tables: structure.tables.filter(({ sheetId }) => there.has(sheetId)) };
}

function readStructure(): Promise<Structure> {
  return callExcel(async (context) => {
    const structure = loadStructure(context);
    await context.sync();
    return structure();
  });
}

/** 1904-01-02 is day 1 where days count from 1904, and day 1463 where they count from 1900. */
const firstDays1900 = 1_000;

function liveWorkbook(picture: Picture, work: Work): LiveWorkbook {
  const sheetNamed = (name: string): ExcelSheet => {
    const sheet = picture.structure.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new WorkbookError("sheet-gone", name);
    return sheet;
  };
  const cellsOf = async (name: string): Promise<SheetCells> => {
    const { id } = sheetNamed(name);
    const known = picture.cells.get(id);
    if (known) return known;
    const cells = (await readCells([id], [], work)).sheets.get(id)!;
    picture.cells.set(id, cells);
    return cells;
  };
  const noteEdit = ({ sheets, tables }: Edited) => {
    for (const { id, name } of picture.structure.sheets) if (sheets.includes(name)) picture.cells.delete(id);
    for (const { id, name, totalsRow } of picture.structure.tables) {
      const range = tables.get(name)?.range;
      if (range) picture.tables.set(id, totalsRow ? { ...range, bottom: range.bottom + 1 } : range);
    }
  };
  const mergesBeside = mergeReader();
  const merges = async (name: string) => {
    const cells = await cellsOf(name);
    return cells.merges ?? mergesBeside.read(sheetNamed(name), (cells.rows.at(-1)?.row ?? 0) + 1);
  };
  const put = async (
    sheets: readonly Sheet[],
    remove: readonly SheetRole[] = [],
    formulas: readonly (readonly SheetFormula[])[] = [],
  ) => {
    const { placed, structure } = await putSheets(
      ...([picture.structure, picture.date1904, work, sheets, remove, formulas] as const),
    );
    picture.structure = structure;
    for (const { name, sheet } of placed) {
      const { id } = sheetNamed(name);
      picture.cells.delete(id);
      const table = structure.tables.find(({ sheetId }) => sheetId === id);
      if (table && sheet.table) picture.tables.set(table.id, sheet.table.range);
    }
    return placed.slice(0, sheets.length).map(({ name }) => name);
  };
  return {
    get sheets() {
      return picture.structure.sheets.map((sheet) => infoOf(sheet, picture));
    },
    date1904: picture.date1904,
    merges,
    notes: async (name) => picture.notes.get(sheetNamed(name).id) ?? [],
    async scan(name, onRow) {
      for (const row of (await cellsOf(name)).rows) {
        if (onRow(row) === false) return;
      }
    },
    put: (sheets, remove) => put(sheets, remove),
    edit: (cells, rows = []) => editCells(cells, rows, picture.date1904, noteEdit),
    async keepOwned() {
      const owned = picture.structure.sheets.filter((sheet) => sheet.owned !== null);
      const kept = await keepSheets(owned, async ({ name }) => (await merges(name)) ?? []);
      return async () => {
        picture.structure = await readStructure();
        const came = sheetRoles.filter((role) => owned.every((sheet) => sheet.owned !== role));
        await put(
          kept.map(({ sheet }) => sheet),
          came,
          kept.map(({ formulas }) => formulas),
        );
      };
    },
  };
}

function infoOf({ id, name, hidden, owned }: ExcelSheet, { structure, tables }: Picture): SheetInfo {
  const own = structure.tables.filter(({ sheetId }) => sheetId === id);
  return {
    name,
    hidden,
    owned: owned as SheetRole | null,
    tables: own.map((table) => tableOf(table, tables)),
  };
}

function tableOf({ id, name, headerRow, totalsRow }: ExcelTable, tables: Picture["tables"]): TableObject {
  const range = tables.get(id)!;
  return { name, headerRow, totalsRow, range: totalsRow ? { ...range, bottom: range.bottom - 1 } : range };
}
