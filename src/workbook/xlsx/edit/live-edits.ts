/** What a workbook file gives to its user beyond the port: edits, their undoing, and the return of earlier result sheets. */
import {
  formatAddress,
  WorkbookError,
  type CellEdit,
  type CellRange,
  type CellRef,
  type LiveWorkbook,
  type NewRows,
  type RawRow,
  type Sheet,
  type Undo,
} from "../../workbook";
import type { Package } from "../package";
import type { WorkbookParts } from "../workbook-parts";
import { putSheets } from "../write-sheets";
import { cellXml } from "./cell-xml";
import { setTableBottom } from "./grow-table";
import { guardCells, guardFormulas } from "./guard-cells";
import { looksOf, needsFormat, noLooks, type Looks } from "./looks";
import {
  keyOf,
  unedited,
  writeCells,
  type CellWrite,
  type EditState,
  type FormulaCache,
} from "./write-cells";

/** The package, and how it is read; `reload` must follow each change of it. */
export interface OpenFile {
  pkg: Package;
  parts(): WorkbookParts;
  reload(): Promise<void>;
  scan(sheet: string, onRow: (row: RawRow) => boolean | void): Promise<void>;
  merges(sheet: string): Promise<readonly CellRange[]>;
  allowSigned: boolean;
}

/** What the user did, so that it can be done again over earlier result sheets. */
type Done =
  | { what: "cells"; writes: readonly (CellRef & { xml: string | null })[]; tables: readonly Grown[] }
  | { what: "sheets"; sheets: readonly Sheet[] };

/** A table and its last row. */
interface Grown {
  table: string;
  from: number;
  to: number;
}

/** Edits of a file that is open; `put` must go through here too. */
export function liveEdits(file: OpenFile): Pick<LiveWorkbook, "edit" | "keepOwned" | "put"> {
  const { pkg } = file;
  let state: EditState = unedited;
  const formulas: FormulaCache = new Map();
  const journal: Done[] = [];

  return {
    async put(sheets, remove) {
      const roles = new Set([...sheets.map(({ role }) => role), ...(remove ?? [])]);
      const goes = file.parts().sheets.filter(({ owned }) => owned !== null && roles.has(owned));
      const names = await putSheets(pkg, file.parts(), sheets, remove, file);
      state = without(state, new Set(goes.map(({ name }) => name)));
      formulas.clear();
      const users = sheets.filter(({ role }) => role === null);
      if (users.length > 0) journal.push({ what: "sheets", sheets: users });
      await file.reload();
      return names;
    },
    edit: (cells, rows) => wholly(() => edit(cells, rows)),
    async keepOwned() {
      const back = pkg.remember();
      const before = state;
      const from = journal.length;
      return () =>
        wholly(async () => {
          const styles = await stylesOf(file.parts());
          back();
          state = before;
          formulas.clear();
          await file.reload();
          // Formats are only ever added, so those of now serve the earlier sheets too.
          if (styles !== null && file.parts().styles !== null) pkg.set(file.parts().styles!, styles);
          for (const done of journal.slice(from)) await doAgain(done);
          await file.reload();
        });
    },
  };

  async function edit(cells: readonly CellEdit[], rows: readonly NewRows[] = []): Promise<Undo> {
    if (file.parts().signed && !file.allowSigned) throw new WorkbookError("signed");
    for (const added of rows) await refuseRowsInTheWay(added);
    const edits = lastOfEach([...cells, ...rows.flatMap(cellsOf)]);
    if (file.parts().styles === null && edits.some(needsFormat)) await makeStyles();
    const keeping = new Set(
      edits.flatMap(({ cell, keepsFormula }) => (keepsFormula ? formatAddress(cell) : [])),
    );
    const looks = await openLooks();
    const { date1904 } = file.parts();
    const result = await writeCells(
      ...([pkg, file.parts(), state, formulas] as const),
      edits.map((edit) => ({
        ...edit.cell,
        next: (_, style, prefix) =>
          cellXml(prefix, edit.cell, looks.formatFor(style, edit), edit.value, date1904),
      })),
      (sheet, placed, group) => {
        guardFormulas(
          placed,
          group.filter((cell) => keeping.has(formatAddress(cell))),
        );
        guardCells(sheet, placed, group, looks.isUnlocked);
      },
    );
    const grown = rows.flatMap((added) => growthOf(added) ?? []);
    for (const { table, to } of grown) await setBottom(table, to);
    looks.save();
    state = result.state;
    record(
      result.written.map(({ after, ...cell }) => ({ ...cell, xml: after })),
      grown,
    );
    await file.reload();
    const undo: CellWrite[] = result.written.map(({ before, after, ...cell }) => ({
      ...cell,
      next: (now) => (now === after ? before : undefined),
    }));
    return () => wholly(() => takeBack(undo, grown));
  }

  /** Does all of the work, or leaves everything as it was. */
  async function wholly<T>(work: () => Promise<T>): Promise<T> {
    const back = pkg.remember();
    const before = state;
    try {
      return await work();
    } catch (error) {
      back();
      state = before;
      formulas.clear();
      await file.reload();
      throw error;
    }
  }

  /** Cells that hold something else by now stay; a table shrinks only if everything went. */
  async function takeBack(undo: readonly CellWrite[], grown: readonly Grown[]): Promise<CellRef[]> {
    const isThere = ({ sheet }: CellRef) => file.parts().sheets.some(({ name }) => name === sheet);
    const result = await writeCells(pkg, file.parts(), state, formulas, undo.filter(isThere));
    state = result.state;
    const written = new Set(result.written.map(keyOf));
    const left = undo.filter((cell) => !written.has(keyOf(cell)));
    const shrunk = left.length > 0 ? [] : grown.map(({ table, from, to }) => ({ table, from: to, to: from }));
    for (const { table, from, to } of shrunk) if (bottomOf(table) === from) await setBottom(table, to);
    record(
      result.written.map(({ after, ...cell }) => ({ ...cell, xml: after })),
      shrunk,
    );
    await file.reload();
    return left.map(({ sheet, row, column }) => ({ sheet, row, column }));
  }

  /** Edits of sheets of ours go with these sheets. */
  function record(writes: readonly (CellRef & { xml: string | null })[], tables: readonly Grown[]): void {
    const owned = new Set(file.parts().sheets.flatMap(({ name, owned }) => (owned ? [name] : [])));
    journal.push({ what: "cells", writes: writes.filter(({ sheet }) => !owned.has(sheet)), tables });
  }

  async function doAgain(done: Done): Promise<void> {
    if (done.what === "sheets") {
      await putSheets(pkg, file.parts(), done.sheets, [], file);
    } else {
      const writes = done.writes.map(({ xml, ...cell }) => ({ ...cell, next: () => xml }));
      ({ state } = await writeCells(pkg, file.parts(), state, formulas, writes));
      for (const { table, to } of done.tables) await setBottom(table, to);
    }
    await file.reload();
  }

  async function refuseRowsInTheWay({ sheet, below, rows, table }: NewRows): Promise<void> {
    const last = below + rows.length;
    const blocked = (row: number, column: number) => {
      throw new WorkbookError("rows-in-the-way", formatAddress({ sheet, row, column }));
    };
    if (!file.parts().sheets.some(({ name }) => name === sheet)) throw new WorkbookError("sheet-gone", sheet);
    for (const { top, left, bottom } of await file.merges(sheet)) {
      if (bottom > below && top <= last) blocked(Math.max(top, below + 1), left);
    }
    for (const { name, range, totalsRow } of tablesOf(sheet)) {
      if (range.top > below && range.top <= last) blocked(range.top, range.left);
      if (name === table && totalsRow) blocked(range.bottom + 1, range.left);
    }
    await file.scan(sheet, ({ row, cells }) => {
      const column = cells.findIndex((cell) => cell !== undefined);
      if (row > below && row <= last && column >= 0) blocked(row, column);
      return row < last;
    });
  }

  function tablesOf(sheet: string) {
    return file.parts().sheets.find(({ name }) => name === sheet)?.tables ?? [];
  }

  function growthOf({ sheet, below, rows, table }: NewRows): Grown | null {
    const found = tablesOf(sheet).find(({ name }) => name === table);
    const to = below + rows.length;
    return found && to > found.range.bottom ? { table: found.name, from: found.range.bottom, to } : null;
  }

  function tableNamed(table: string) {
    return file
      .parts()
      .sheets.flatMap(({ tables }) => tables)
      .find(({ name }) => name === table);
  }

  function bottomOf(table: string): number | undefined {
    return tableNamed(table)?.range.bottom;
  }

  async function setBottom(table: string, bottom: number): Promise<void> {
    const found = tableNamed(table);
    if (found) await setTableBottom(pkg, found.part, bottom);
  }

  async function stylesOf({ styles }: WorkbookParts): Promise<string | null> {
    return styles === null ? null : pkg.text(styles);
  }

  /** A put of nothing gives a workbook without formats their part. */
  async function makeStyles(): Promise<void> {
    await putSheets(pkg, file.parts(), [], [], file);
    await file.reload();
  }

  async function openLooks(): Promise<Looks> {
    const { styles } = file.parts();
    const text = await stylesOf(file.parts());
    if (styles === null || text === null) return noLooks;
    return looksOf(text, styles, (changed) => pkg.set(styles, changed));
  }
}

function lastOfEach(edits: readonly CellEdit[]): CellEdit[] {
  return [...new Map(edits.map((edit) => [formatAddress(edit.cell), edit])).values()];
}

function cellsOf({ sheet, below, rows }: NewRows): CellEdit[] {
  return rows.flatMap((values, at) =>
    values.flatMap((value, column) =>
      value === null ? [] : [{ cell: { sheet, row: below + 1 + at, column }, value }],
    ),
  );
}

function without({ changed, stale }: EditState, sheets: ReadonlySet<string>): EditState {
  const rest = <T extends CellRef>(cells: ReadonlyMap<string, T>) =>
    new Map([...cells].filter(([, { sheet }]) => !sheets.has(sheet)));
  return { changed: rest(changed), stale: rest(stale) };
}
