/** Reads workbooks written as rows of cells, and shows facts in a form that tests can spell out. */
import type { FieldOf, TableId } from "../../src/tables/catalogue";
import { CELL, cellOf, NO_TEXT, UNKNOWN_TEXT, type Facts } from "../../src/tables/facts";
import type { Mapping } from "../../src/tables/find-tables";
import { readTables } from "../../src/tables/read-tables";
import { memoryWorkbook, type CellInput, type MemorySheet } from "../../src/workbook/memory/memory-workbook";
import { formatAddress, type CellRange, type TableObject } from "../../src/workbook/workbook";

type Options = { mappings?: Record<string, Mapping>; date1904?: boolean };

export function read(
  sheets: readonly MemorySheet[],
  { mappings = {}, ...workbook }: Options = {},
): Promise<Facts> {
  return readTables(memoryWorkbook({ sheets, ...workbook }), { mappings: new Map(Object.entries(mappings)) });
}

/** A workbook of one sheet. */
export function readSheet(
  name: string,
  rows: readonly (readonly CellInput[])[],
  more: Partial<MemorySheet> & Options = {},
): Promise<Facts> {
  const { mappings, date1904, ...sheet } = more;
  return read([{ name, rows, ...sheet }], { mappings, date1904 });
}

/**
 * The cells of a field, row by row: a number, a text, a list of texts, `[lo, hi]`, "?" for an unknown text,
 * null for none; with "blank " or "refused " in front where the cell is so.
 */
export function column<T extends TableId>(facts: Facts, table: T, field: FieldOf<T>): unknown[] {
  const { columns, rowCount } = facts.tables[table];
  const cells = columns[field]!;
  return Array.from({ length: rowCount }, (_, row) => {
    const says = content(facts, cells, row);
    if (cells.state[row] === CELL.filled) return says;
    return `${cells.state[row] === CELL.blank ? "blank" : "refused"} ${JSON.stringify(says)}`;
  });
}

function content(facts: Facts, cells: Facts["tables"][TableId]["columns"][string], row: number): unknown {
  const text = (code: number) =>
    code === UNKNOWN_TEXT ? "?" : code === NO_TEXT ? null : facts.texts.display(code);
  switch (cells.kind) {
    case "number": {
      const [lo, hi] = [cells.lo[row]!, cells.hi[row]!].map((value) =>
        Number.isFinite(value) ? value : String(value),
      );
      return lo === hi ? lo : [lo, hi];
    }
    case "text":
      return text(cells.code[row]!);
    case "list":
      return [...cells.codes.subarray(cells.start[row], cells.start[row + 1])].map(text);
  }
}

/** Notices or problems as `code@address`, in their order. */
export function remarks(list: Facts["problems"] | Facts["notices"]): string[] {
  return list.map(({ code, place: { sheet, row, column: at } }) => {
    if (sheet === null) return code;
    if (row === undefined) return `${code}@${sheet}`;
    return at === undefined
      ? `${code}@${sheet}!${row}`
      : `${code}@${formatAddress({ sheet, row, column: at })}`;
  });
}

/** The address of a field of a row. */
export function address<T extends TableId>(
  facts: Facts,
  table: T,
  row: number,
  field: FieldOf<T>,
): string | null {
  const cell = cellOf(facts.tables[table], row, field);
  return cell && formatAddress(cell);
}

/** `A2:C5` as a range. */
export function range(text: string): CellRange {
  const [, left, top, right, bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(text)!;
  const at = (letter: string) => letter.charCodeAt(0) - 65;
  return { left: at(left!), top: Number(top), right: at(right!), bottom: Number(bottom) };
}

export function tableObject(name: string, cells: string, more: Partial<TableObject> = {}): TableObject {
  return { name, range: range(cells), headerRow: true, totalsRow: false, ...more };
}
