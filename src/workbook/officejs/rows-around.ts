/** What stands beside edited cells in their rows, by which it is told whether they are still where they were: people sort and insert rows. */
import type { CellRef } from "../workbook";

/** By row, as {@link rowOf} names it: its other cells, as a text to compare. */
export type RowsAround = ReadonlyMap<string, string>;

/** Queues a look at the rows of these cells; call what it returns after the next `sync`. */
export function loadRowsAround(
  { workbook }: Excel.RequestContext,
  cells: readonly CellRef[],
): () => RowsAround {
  const edited = new Map<string, CellRef[]>();
  for (const cell of cells) edited.set(rowOf(cell), [...(edited.get(rowOf(cell)) ?? []), cell]);
  const rows = [...edited].map(([name, inRow]) => {
    const { sheet, row } = inRow[0]!;
    const used = workbook.worksheets
      .getItemOrNullObject(sheet)
      .getRange(`${row}:${row}`)
      .getUsedRangeOrNullObject(true)
      .load("columnIndex,formulas");
    return { name, used, columns: new Set(inRow.map(({ column }) => column)) };
  });
  return () =>
    new Map(
      rows.map(({ name, used, columns }) => [name, used.isNullObject ? "[]" : othersIn(used, columns)]),
    );
}

export function rowOf({ sheet, row }: CellRef): string {
  return `${row}:${sheet}`;
}

/** The filled cells of a row, those of some columns left out. */
function othersIn({ columnIndex, formulas }: Excel.Range, columns: ReadonlySet<number>): string {
  const cells = (formulas[0] as unknown[]).map((formula, at) => [columnIndex + at, formula] as const);
  return JSON.stringify(cells.filter(([column, formula]) => formula !== "" && !columns.has(column)));
}
