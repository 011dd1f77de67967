/** Cells of the user's, changed on the user's word: all of them or none, and back. */
import { kindOfCode, percentFormat } from "../number-kind";
import {
  formatAddress,
  WorkbookError,
  type CellEdit,
  type CellRef,
  type NewRows,
  type Undo,
} from "../workbook";
import { callExcel, callSilently, endSilence } from "./call";
import {
  grow,
  loadGrown,
  loadRoom,
  loadTablePlace,
  shrink,
  type ExcelTablePlace,
  type Growth,
  type Grown,
  type PlacedEdit,
} from "./new-rows";
import { loadRowsAround, rowOf, type RowsAround } from "./rows-around";
import { addressOf, isSame, loadStanding, putBack, textFormat, type Standing } from "./standing";
import { dateFormat, givenValue, setNumberFormat } from "./write-cells";

/** What was changed, or changed back: these sheets, and where these tables are now, by name. */
export interface Edited {
  sheets: readonly string[];
  tables: ReadonlyMap<string, ExcelTablePlace>;
}

/** Cells as they were and as they are after an edit, in the same order, and the rows by which tables grew. */
interface Change {
  before: readonly Standing[];
  after: readonly Standing[];
  around: RowsAround;
  grown: readonly Grown[];
}

/**
 * Two requests: a look at what is there, and the change.
 * @param onEdited is told after each change, the taking back too.
 * @throws WorkbookError; nothing is changed, then.
 */
export async function editCells(
  cells: readonly CellEdit[],
  added: readonly NewRows[],
  date1904: boolean,
  onEdited: (edited: Edited) => void,
): Promise<Undo> {
  const plan = await look(cells, added);
  const done = await change(plan, date1904, onEdited);
  return async () => {
    const { restored, whole, leftAlone } = await compare(done);
    await takeBack(restored, whole ? done.grown : [], onEdited);
    return leftAlone;
  };
}

interface EditPlan {
  edits: readonly PlacedEdit[];
  before: readonly Standing[];
  growths: readonly Growth[];
}

/** What stands where the edits go. @throws WorkbookError where a sheet is gone or locked, or rows are in the way. */
function look(cells: readonly CellEdit[], added: readonly NewRows[]): Promise<EditPlan> {
  return callExcel(async (context) => {
    const names = new Set([...cells.map(({ cell }) => cell.sheet), ...added.map(({ sheet }) => sheet)]);
    const sheets = [...names].map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("protection/protected");
      return { name, sheet };
    });
    const standings = cells.map(({ cell }) => loadStanding(context, cell));
    const rooms = added.map((rows) => loadRoom(context, rows));
    await context.sync();
    for (const { name, sheet } of sheets) {
      if (sheet.isNullObject) throw new WorkbookError("sheet-gone", name);
      if (sheet.protection.protected) throw new WorkbookError("sheet-protected", name);
    }
    const found = rooms.map((room) => room());
    const inRows = found.flatMap(({ edits }) => edits);
    const likes = inRows.map(({ cell, like }) => loadStanding(context, like ?? cell));
    if (likes.length > 0) await context.sync();
    const standing = standings.map((one) => one()!);
    cells.forEach(({ cell, keepsFormula }, at) => {
      const isFormula = keepsFormula && standing[at]!.formula !== null;
      if (isFormula) throw new WorkbookError("formula-cell", formatAddress(cell));
    });
    const likely = likes.map((one) => one()!);
    inRows.forEach(({ cell, like }, at) => {
      // A formula that gives an empty text looks like a free cell.
      const isFormula = !like && likely[at]!.formula !== null;
      if (isFormula) throw new WorkbookError("rows-in-the-way", formatAddress(cell));
    });
    const empty = (edit: PlacedEdit, standing: Standing): Standing =>
      edit.like ? { ...standing, cell: edit.cell, raw: undefined, value: "", formula: null } : standing;
    return {
      edits: [...cells.map((edit) => ({ ...edit, like: null })), ...inRows],
      before: [...standing, ...likely.map((one, at) => empty(inRows[at]!, one))],
      growths: found.flatMap(({ growths }) => growths),
    };
  });
}

/** Tables grow, then the cells change. Where Excel fails midway, what was done is taken back. */
async function change(
  { edits, before, growths }: EditPlan,
  date1904: boolean,
  onEdited: (edited: Edited) => void,
): Promise<Change> {
  try {
    return await callSilently(async (context) => {
      for (const growth of growths) grow(context, growth);
      edits.forEach((edit, at) => {
        const { cell } = edit;
        const range = context.workbook.worksheets.getItem(cell.sheet).getRange(addressOf(cell));
        putValue(range, edit, before[at]!.numberFormat, date1904);
      });
      const after = edits.map(({ cell }) => loadStanding(context, cell));
      const around = loadRowsAround(
        context,
        edits.map(({ cell }) => cell),
      );
      const grown = growths.map((growth) => loadGrown(context, growth));
      const edited = loadEdited(context, before, growths);
      endSilence(context);
      await context.sync();
      onEdited(edited());
      return {
        before,
        after: after.map((one) => one()!),
        around: around(),
        grown: grown.map((one) => one()!),
      };
    });
  } catch (error) {
    await takeBackHalf(before, growths, onEdited).catch(() => undefined);
    throw error;
  }
}

function putValue(
  range: Excel.Range,
  { value, percent }: CellEdit,
  present: string,
  date1904: boolean,
): void {
  const isText = typeof value === "string";
  const isDay = typeof value === "object" && value !== null;
  if (isDay && kindOfCode(present) !== "date") setNumberFormat(range, dateFormat);
  else if (percent && typeof value === "number" && kindOfCode(present) !== "percent") {
    setNumberFormat(range, percentFormat(value));
  }
  // In a cell for texts a number would become one.
  else if (present === textFormat && (typeof value === "number" || typeof value === "boolean")) {
    setNumberFormat(range, "General");
  }
  const isTakenAsIs = isText && present === textFormat;
  range.values = [[isTakenAsIs ? value : (givenValue(value, date1904) ?? "")]];
}

/** Queues where the tables are; call what it returns after the next `sync`. */
function loadEdited(
  context: Excel.RequestContext,
  standings: readonly Standing[],
  growths: readonly Growth[],
): () => Edited {
  const tables = growths.map(({ table }) => ({ table, place: loadTablePlace(context, table) }));
  const sheets = [...standings.map(({ cell }) => cell.sheet), ...growths.map(({ sheet }) => sheet)];
  return () => ({
    sheets: [...new Set(sheets)],
    tables: new Map(tables.flatMap(({ table, place }) => ifThere(table, place()))),
  });
}

function ifThere(name: string, place: ExcelTablePlace | null): [string, ExcelTablePlace][] {
  return place === null ? [] : [[name, place]];
}

/** Which cells still stand as the edit left them, in rows that are still the same, and whether the new rows of tables do. */
function compare({ before, after, around, grown }: Change) {
  return callExcel(async (context) => {
    const standings = after.map(({ cell }) => loadStanding(context, cell));
    const rowsAround = loadRowsAround(
      context,
      after.map(({ cell }) => cell),
    );
    const rows = grown.map((growth) => loadGrown(context, growth));
    await context.sync();
    const aroundNow = rowsAround();
    const same = standings.map((standing, at) => {
      const row = rowOf(after[at]!.cell);
      return isSame(standing(), after[at]!) && aroundNow.get(row) === around.get(row);
    });
    const edited = new Set(after.map(({ cell }) => JSON.stringify(cell)));
    const beside = grown.flatMap((growth, at) => differing(growth, rows[at]!()));
    return {
      restored: before.filter((_, at) => same[at]),
      whole: beside.length === 0 && same.every(Boolean),
      leftAlone: [
        ...after.filter((_, at) => !same[at]).map(({ cell }) => cell),
        ...beside.filter((cell) => !edited.has(JSON.stringify(cell))),
      ],
    };
  });
}

/** Cells of new rows that hold something else now. */
function differing({ sheet, range, formulas }: Grown, now: Grown | null): CellRef[] {
  return formulas.flatMap((line, at) =>
    line.flatMap((formula, across) =>
      now && now.formulas[at]![across] === formula
        ? []
        : [{ sheet, row: range.top + at, column: range.left + across }],
    ),
  );
}

/** Cells stand as they did, and tables shrink by the rows by which they grew. */
function takeBack(
  restored: readonly Standing[],
  grown: readonly Growth[],
  onEdited: (edited: Edited) => void,
): Promise<void> {
  return callSilently(async (context) => {
    const places = grown.map(({ table }) => loadTablePlace(context, table));
    if (places.length > 0) await context.sync();
    context.runtime.enableEvents = false;
    for (const standing of restored) putBack(context, standing);
    grown.forEach((growth, at) => {
      const place = places[at]!();
      if (place) shrink(context, growth, place);
    });
    const edited = loadEdited(context, restored, grown);
    endSilence(context);
    await context.sync();
    onEdited(edited());
  });
}

/** After a failure: as much of the change as was made is taken back. */
async function takeBackHalf(
  before: readonly Standing[],
  growths: readonly Growth[],
  onEdited: (edited: Edited) => void,
): Promise<void> {
  const grown = await callExcel(async (context) => {
    const places = growths.map(({ table }) => loadTablePlace(context, table));
    await context.sync();
    return growths.flatMap((growth, at) => {
      const bottom = places[at]!()?.range.bottom ?? 0;
      const range = { ...growth.range, bottom: Math.min(growth.range.bottom, bottom) };
      return bottom < growth.range.top ? [] : [{ ...growth, range }];
    });
  });
  const inNewRows = ({ cell }: Standing) =>
    growths.some(
      ({ sheet, range }) =>
        sheet === cell.sheet &&
        cell.row >= range.top &&
        cell.column >= range.left &&
        cell.column <= range.right,
    );
  await takeBack(
    before.filter((standing) => !inNewRows(standing)),
    grown,
    onEdited,
  );
}
