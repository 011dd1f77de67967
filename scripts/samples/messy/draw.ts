/** Draws a draft as a sheet: title, lines, header of one or two rows, data, in the plain look of an office. */
import {
  columnLetters,
  type CellRange,
  type CellStyle,
  type Sheet,
  type SheetCell,
} from "../../../src/workbook/workbook";
import type { Draft, DraftCell, DraftRow } from "./draft";

/** A sheet, and what its plain data cannot say. */
export interface Drawn {
  readonly sheet: Sheet;
  /** Rows, from 1. */
  readonly hiddenRows: readonly number[];
  /** By address: the formula behind a value, an error in its place. */
  readonly oddCells: Readonly<Record<string, Pick<DraftCell, "formula" | "error">>>;
}

const line = "808080";
const titleStyle: CellStyle = { bold: true, size: 16, horizontal: "center", vertical: "center" };
const headerStyle: CellStyle = {
  bold: true,
  fill: "D9E1F2",
  border: line,
  wrap: true,
  horizontal: "center",
  vertical: "center",
};
const dataStyle: CellStyle = { border: line, vertical: "center" };
const totalStyle: CellStyle = { ...dataStyle, bold: true, fill: "F2F2F2" };
const noteStyle: CellStyle = { italic: true, colour: "595959" };

export function draw(draft: Draft): Drawn {
  const { columns } = draft;
  const lastColumn = columns.length - 1;
  const title: Sheet["rows"] =
    draft.title === undefined ? [] : [{ cells: [{ value: draft.title, style: titleStyle }], height: 30 }];
  const preface = draft.preface.map((line) => ({
    cells: line.map((value) => (value === null ? null : { value })),
  }));
  const above = [...title, ...preface];
  const header = headerRows(draft, above.length + 1);
  const firstData = above.length + header.rows.length + 1;
  const rows = draft.rows.map((row) => ({ cells: columns.map(({ id }) => dataCell(row, id)) }));
  const bottom = above.length + header.rows.length + draft.rows.length;

  const sheet: Sheet = {
    role: null,
    name: draft.name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [...above, ...header.rows, ...rows],
    merges: [
      ...(draft.title === undefined || lastColumn < 1
        ? []
        : [{ top: 1, left: 0, bottom: 1, right: lastColumn }]),
      ...header.merges,
      ...draft.rows.flatMap(({ mergedAcross }, at) => {
        const left = columns.findIndex(({ id }) => id === mergedAcross);
        return left < 0 ? [] : [{ top: firstData + at, left, bottom: firstData + at, right: lastColumn }];
      }),
      ...columns.flatMap(({ id }, column) => verticalMerges(draft.rows, id, column, firstData)),
    ],
    ...(draft.tableName === undefined
      ? {}
      : {
          table: { name: draft.tableName, range: { top: firstData - 1, left: 0, bottom, right: lastColumn } },
        }),
  };
  return {
    sheet,
    hiddenRows: draft.rows.flatMap(({ hidden }, at) => (hidden ? [firstData + at] : [])),
    oddCells: oddCells(draft, firstData),
  };
}

function headerRows({ columns }: Draft, top: number): { rows: Sheet["rows"]; merges: CellRange[] } {
  const own = columns.map(({ header }): SheetCell => ({ value: header, style: headerStyle }));
  if (columns.every(({ group }) => group === undefined)) {
    return { rows: [{ cells: own, height: 32 }], merges: [] };
  }
  const merges: CellRange[] = [];
  const upper = columns.map(({ group, header }, at): SheetCell => {
    if (group === undefined) {
      merges.push({ top, left: at, bottom: top + 1, right: at });
      return { value: header, style: headerStyle };
    }
    if (columns[at - 1]?.group === group) return { value: null, style: headerStyle };
    const right = at + groupSize(columns, at) - 1;
    if (right > at) merges.push({ top, left: at, bottom: top, right });
    return { value: group, style: headerStyle };
  });
  const lower = own.map((cell, at) => (columns[at]!.group === undefined ? { ...cell, value: null } : cell));
  return { rows: [{ cells: upper }, { cells: lower }], merges };
}

function groupSize(columns: Draft["columns"], from: number): number {
  const end = columns.findIndex(({ group }, at) => at > from && group !== columns[from]!.group);
  return (end < 0 ? columns.length : end) - from;
}

function dataCell(row: DraftRow, id: string): SheetCell | null {
  const cell = row.mergedUp?.includes(id) ? undefined : row.cells[id];
  if (row.look === "note") return cell === undefined ? null : { value: cell.value, style: noteStyle };
  const base = row.look === undefined ? dataStyle : totalStyle;
  return { value: cell?.value ?? null, style: { ...base, ...cell?.style } };
}

function verticalMerges(
  rows: readonly DraftRow[],
  id: string,
  column: number,
  firstData: number,
): CellRange[] {
  const merges: CellRange[] = [];
  rows.forEach((row, at) => {
    if (!row.mergedUp?.includes(id)) return;
    const open = merges.at(-1);
    if (open?.bottom === firstData + at - 1) open.bottom += 1;
    else merges.push({ top: firstData + at - 1, left: column, bottom: firstData + at, right: column });
  });
  return merges;
}

function oddCells({ columns, rows }: Draft, firstData: number): Drawn["oddCells"] {
  const odd: Record<string, Pick<DraftCell, "formula" | "error">> = {};
  rows.forEach(({ cells }, at) =>
    columns.forEach(({ id }, column) => {
      const { formula, error } = cells[id] ?? {};
      if (formula === undefined && error === undefined) return;
      odd[`${columnLetters(column)}${firstData + at}`] = {
        ...(formula === undefined ? {} : { formula: formula.replaceAll("{row}", String(firstData + at)) }),
        ...(error === undefined ? {} : { error }),
      };
    }),
  );
  return odd;
}
