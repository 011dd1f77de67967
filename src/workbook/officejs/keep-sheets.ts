/**
 * Remembers sheets of ours as plain data, so that they can be put back. Nothing is left in the workbook for it: a hidden
 * copy would be saved, and sent to others, along with it.
 */
import { formatRange } from "../ranges";
import type { CellRange, Sheet, SheetCell, SheetRole, SheetValue, Validation } from "../workbook";
import { callExcel } from "./call";
import { askedOfCells, bytesOfLook, colourOf, linkOf, styleOf } from "./kept-look";
import { loadRules } from "./kept-rules";
import { pointsPerCharacter } from "./layout";
import type { SheetFormula } from "./put-sheets";
import { placeOf } from "./raw-cells";
import { groupSteps } from "./steps";
import type { ExcelSheet } from "./structure";

/** A sheet of ours, and the formulas that its user put into it. */
export interface KeptSheet {
  sheet: Sheet;
  formulas: readonly SheetFormula[];
}

/** Two requests, more where there is much; none where there are no sheets. */
export async function keepSheets(
  sheets: readonly ExcelSheet[],
  merges: (sheet: ExcelSheet) => Promise<readonly CellRange[]>,
): Promise<KeptSheet[]> {
  if (sheets.length === 0) return [];
  const frames = await readFrames(sheets);
  const pieces = frames.flatMap(({ height, width }, sheet) => piecesOf(sheet, height, width));
  const answers: PieceAnswer[][] = frames.map(() => []);
  for (const group of groupSteps(pieces)) {
    for (const [at, answer] of (await readPieces(sheets, frames, group)).entries()) {
      answers[group[at]!.sheet]!.push(answer);
    }
  }
  const roles = new Map(
    sheets.flatMap(({ name, owned }): [string, SheetRole][] => (owned ? [[name, owned]] : [])),
  );
  return Promise.all(
    sheets.map(async (sheet, at) => keptSheet(sheet, frames[at]!, answers[at]!, roles, await merges(sheet))),
  );
}

/** What a sheet is beside its cells. */
interface Frame extends Pick<Sheet, "freeze" | "filter" | "tabColour" | "printTitleRows"> {
  /** Rows and columns from A1 that hold anything. */
  height: number;
  width: number;
  /** Bars without their ranges, which are asked for with the first piece. */
  bars: readonly { index: number; min: number; max: number; colour: string }[];
}

function readFrames(sheets: readonly ExcelSheet[]): Promise<Frame[]> {
  return callExcel(async (context) => {
    const frames = sheets.map(({ id }) => loadFrame(context.workbook.worksheets.getItem(id)));
    await context.sync();
    return frames.map((frame) => frame());
  });
}

const placed = "rowIndex,columnIndex,rowCount,columnCount";

function loadFrame(worksheet: Excel.Worksheet): () => Frame {
  worksheet.load("tabColor");
  const used = worksheet.getUsedRangeOrNullObject(false).load(placed);
  const frozen = worksheet.freezePanes.getLocationOrNullObject().load(placed);
  const filter = worksheet.autoFilter.getRangeOrNullObject().load(placed);
  const titles = worksheet.pageLayout.getPrintTitleRowsOrNullObject().load(placed);
  const rules = worksheet.getRange().conditionalFormats;
  rules.load(
    "items/type,items/dataBarOrNullObject/lowerBoundRule,items/dataBarOrNullObject/upperBoundRule,items/dataBarOrNullObject/positiveFormat/fillColor",
  );
  return () => ({
    height: used.isNullObject ? 0 : placeOf(used).bottom,
    width: used.isNullObject ? 0 : placeOf(used).right + 1,
    ...(frozen.isNullObject ? {} : { freeze: freezeOf(placeOf(frozen)) }),
    ...(filter.isNullObject ? {} : { filter: placeOf(filter) }),
    ...(titles.isNullObject
      ? {}
      : { printTitleRows: { from: placeOf(titles).top, to: placeOf(titles).bottom } }),
    ...(worksheet.tabColor ? { tabColour: colourOf(worksheet.tabColor) } : {}),
    bars: rules.items.flatMap(({ type, dataBarOrNullObject: bar }, index) =>
      type === "DataBar"
        ? [
            {
              index,
              min: numberOf(bar.lowerBoundRule.formula),
              max: numberOf(bar.upperBoundRule.formula),
              colour: colourOf(bar.positiveFormat.fillColor),
            },
          ]
        : [],
    ),
  });
}

/** Excel may write a number of a rule as a formula. */
function numberOf(formula: string | undefined): number {
  return Number(String(formula ?? "0").replace(/^=/, "")) || 0;
}

/** Most rows and columns that people freeze; what is not frozen counts as all of them. */
const mostFrozen = 1_000;

function freezeOf({ bottom, right }: CellRange): NonNullable<Sheet["freeze"]> {
  return { rows: bottom > mostFrozen ? 0 : bottom, columns: right + 1 > mostFrozen ? 0 : right + 1 };
}

/** Rows of a sheet that are read together. */
interface Piece {
  bytes: number;
  sheet: number;
  range: CellRange;
}

/** Rows in one call: few enough for requests to be filled with. */
const rowsOfPiece = 250;

function piecesOf(sheet: number, height: number, width: number): Piece[] {
  return Array.from({ length: Math.ceil(height / rowsOfPiece) }, (_, at) => {
    const top = at * rowsOfPiece + 1;
    const bottom = Math.min(height, top + rowsOfPiece - 1);
    const range = { top, left: 0, bottom, right: width - 1 };
    return { sheet, range, bytes: (bottom - top + 1) * width * bytesOfLook };
  });
}

interface PieceAnswer {
  top: number;
  values: unknown[][];
  valueTypes: string[][];
  formulas: unknown[][];
  numberFormat: unknown[][];
  looks: Excel.CellProperties[][];
  columns: Excel.ColumnProperties[];
  rows: Excel.RowProperties[];
  /** With the first piece of a sheet only. */
  bars: CellRange[];
  rules: Validation[];
}

function readPieces(
  sheets: readonly ExcelSheet[],
  frames: readonly Frame[],
  pieces: readonly Piece[],
): Promise<PieceAnswer[]> {
  return callExcel(async (context) => {
    const answers = pieces.map(({ sheet, range }) => {
      const worksheet = context.workbook.worksheets.getItem(sheets[sheet]!.id);
      return loadPiece(worksheet, range, range.top === 1 ? frames[sheet]! : null);
    });
    await context.sync();
    return answers.map((answer) => answer());
  });
}

/** @param frame with the first piece of a sheet only. */
function loadPiece(worksheet: Excel.Worksheet, place: CellRange, frame: Frame | null): () => PieceAnswer {
  const range = worksheet.getRange(formatRange(place)).load("values,valueTypes,formulas,numberFormat");
  const looks = range.getCellProperties(askedOfCells);
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const rows = range.getRowProperties({ format: { rowHeight: true } });
  const { conditionalFormats } = worksheet.getRange();
  const barRanges = (frame?.bars ?? []).map(({ index }) =>
    conditionalFormats.getItemAt(index).getRange().load(placed),
  );
  const rules = frame === null ? () => [] : loadRules(worksheet, belowHeaders(frame));
  /* eslint-disable office-addins/load-object-before-read -- results of methods need no load */
  return () => ({
    top: place.top,
    values: range.values,
    valueTypes: range.valueTypes,
    formulas: range.formulas,
    numberFormat: range.numberFormat,
    looks: looks.value,
    columns: columns.value,
    rows: rows.value,
    bars: barRanges.map(placeOf),
    rules: rules(),
  });
  /* eslint-enable office-addins/load-object-before-read */
}

function belowHeaders({ freeze, height, width }: Frame): CellRange {
  return { top: (freeze?.rows ?? 0) + 1, left: 0, bottom: height, right: width - 1 };
}

function keptSheet(
  { name, owned }: ExcelSheet,
  { bars, freeze, filter, tabColour, printTitleRows }: Frame,
  pieces: readonly PieceAnswer[],
  roles: ReadonlyMap<string, SheetRole>,
  merges: readonly CellRange[],
): KeptSheet {
  const formulas = pieces.flatMap(({ top, formulas, values }) =>
    formulas.flatMap((line, at) =>
      line.flatMap((formula, column) =>
        typeof formula === "string" && formula.startsWith("=") && formula !== values[at]![column]
          ? [{ row: top + at, column, formula }]
          : [],
      ),
    ),
  );
  const dataBars = bars.map(({ min, max, colour }, at) => ({
    range: pieces[0]!.bars[at]!,
    min,
    max,
    colour,
  }));
  const sheet: Sheet = {
    role: owned,
    name,
    columns: (pieces[0]?.columns ?? []).map(columnOf),
    rows: pieces.flatMap((piece) =>
      piece.values.map((_, at) => ({
        cells: piece.values[at]!.map((_, column) => cellOf(piece, at, column, roles)),
        ...heightOf(piece.rows[at]),
      })),
    ),
    merges,
    dataBars,
    validations: pieces[0]?.rules ?? [],
    ...{ freeze, filter, tabColour, printTitleRows },
  };
  return { sheet, formulas };
}

/** What a hidden column is wide, of which Excel says nothing. */
const hiddenWidth = 4;

function columnOf({ columnHidden, format }: Excel.ColumnProperties): Sheet["columns"][number] {
  if (columnHidden) return { width: hiddenWidth, hidden: true };
  return { width: (format?.columnWidth ?? 48) / pointsPerCharacter };
}

function heightOf(row: Excel.RowProperties | undefined): { height?: number } {
  const height = row?.format?.rowHeight;
  return height ? { height } : {};
}

function cellOf(
  piece: PieceAnswer,
  at: number,
  column: number,
  roles: ReadonlyMap<string, SheetRole>,
): SheetCell {
  const look = piece.looks[at]![column]!;
  const link = linkOf(look, roles);
  const value = piece.valueTypes[at]![column] === "Empty" ? null : (piece.values[at]![column] as SheetValue);
  const style = styleOf(look, String(piece.numberFormat[at]![column]));
  return { value, style, ...(link && { link }) };
}
