/**
 * A workbook in the making: the facts as tidy sheets, which each disorder rearranges as people do, before
 * they are drawn. Cells are found by the row they state (its key) and the column's id, wherever they end up.
 */
import { catalogue, tableIds, type TableId } from "../../../src/tables/catalogue";
import type { CellStyle, SheetValue } from "../../../src/workbook/workbook";
import { rowsOf } from "../clean";
import type { Company, Value } from "../company";
import { formatOf, stated } from "../stated";

export interface DraftCell {
  readonly value: SheetValue;
  readonly style?: CellStyle;
  /** The formula behind the value; `{row}` stands for the row's number. Without a value it was never calculated. */
  readonly formula?: string;
  /** An error in place of a value. */
  readonly error?: string;
}

export interface DraftColumn {
  /** A field of the table, or any name for a column that states nothing of it. */
  readonly id: string;
  readonly header: string;
  readonly width: number;
  /** A second header above, over all neighbouring columns of the same group. */
  readonly group?: string;
}

export interface DraftRow {
  /** The row's key; an indicator and its period; or the row's place, from 0. */
  readonly key: string;
  readonly cells: Readonly<Record<string, DraftCell>>;
  /** Columns whose cell is merged with the one above. */
  readonly mergedUp?: readonly string[];
  readonly hidden?: true;
  readonly look?: "total" | "note" | "heading";
  /** The column whose cell is merged over all columns behind it. */
  readonly mergedAcross?: string;
}

export interface Draft {
  /** Null for a sheet that holds no table. */
  readonly table: TableId | null;
  readonly name: string;
  /** The name of the Excel table over its cells. */
  readonly tableName?: string;
  /** A title over all columns. */
  readonly title?: string;
  /** Lines between title and header, each cell where it stands. */
  readonly preface: readonly (readonly SheetValue[])[];
  readonly columns: readonly DraftColumn[];
  readonly rows: readonly DraftRow[];
}

export type Book = readonly Draft[];

/** The facts of a company as tidy sheets: a header row and a row a fact, without columns that state nothing. */
export function tidyBook(company: Company): Book {
  return tableIds.filter((id) => company.tables[id] !== undefined).map((id) => tidyDraft(company, id));
}

function tidyDraft(company: Company, id: TableId): Draft {
  const { label, columns, pivoted } = catalogue[id];
  const facts = rowsOf(company, id);
  const draft = { table: id, name: label.zh, preface: [] };
  if (pivoted) return { ...draft, ...pivotedParts(id, facts[0]!) };
  const stating = Object.keys(columns).filter((field) => facts.some((row) => row[field] !== undefined));
  const used = stating.length > 1 ? stating : Object.keys(columns);
  return {
    ...draft,
    columns: used.map((field) => ({
      id: field,
      header: columns[field]!.label.zh,
      width: widthOf(id, field),
    })),
    rows: facts.map((row, at) => ({
      key: keyOf(id, row, at),
      cells: Object.fromEntries(used.map((field) => [field, tidyCell(id, field, row)])),
    })),
  };
}

function keyOf(id: TableId, row: Readonly<Record<string, Value | undefined>>, at: number): string {
  if (id === "kpis") return `${row["indicator"] as string} ${row["periodEnd"] as string}`;
  const field = id === "evidence" ? "id" : Object.keys(row).find((name) => catalogue[id].columns[name]!.key);
  return field === undefined ? String(at) : String(row[field]);
}

function pivotedParts(
  id: TableId,
  row: Readonly<Record<string, Value | undefined>>,
): Pick<Draft, "columns" | "rows"> {
  return {
    columns: [
      { id: "field", header: "字段", width: 22 },
      { id: "value", header: "值", width: 48 },
    ],
    rows: Object.keys(row).map((field) => ({
      key: field,
      cells: { field: { value: catalogue[id].columns[field]!.label.zh }, value: tidyCell(id, field, row) },
    })),
  };
}

function tidyCell(id: TableId, field: string, row: Readonly<Record<string, Value | undefined>>): DraftCell {
  const value = stated(id, field, row[field], "zh");
  const numberFormat =
    typeof value === "string" ? undefined : formatOf(id, field, row["indicator"] as string | undefined);
  return numberFormat === undefined ? { value } : { value, style: { numberFormat } };
}

function widthOf(id: TableId, field: string): number {
  const { type } = catalogue[id].columns[field]!;
  if (type.kind === "text" || type.kind === "list") return field === "title" || field === "name" ? 32 : 20;
  return type.kind === "choice" ? 20 : 13;
}

/** Changes the drafts of one table. */
export function onTable(book: Book, table: TableId, change: (draft: Draft) => Draft): Book {
  return book.map((draft) => (draft.table === table ? change(draft) : draft));
}

/** Changes the cells of a column; `change` gives null to leave a cell as it is. */
export function onColumn(
  book: Book,
  table: TableId,
  column: string,
  change: (value: SheetValue, row: DraftRow, at: number) => DraftCell | null,
): Book {
  return onTable(book, table, (draft) => ({
    ...draft,
    rows: draft.rows.map((row, at) => {
      const cell = row.cells[column];
      const changed = cell === undefined || row.look !== undefined ? null : change(cell.value, row, at);
      return changed === null ? row : { ...row, cells: { ...row.cells, [column]: changed } };
    }),
  }));
}

/** Changes single cells, by the key of their row. A key that no sheet has is a mistake. */
export function onCells(
  book: Book,
  table: TableId,
  column: string,
  cells: Readonly<Record<string, DraftCell | SheetValue>>,
): Book {
  const left = new Set(Object.keys(cells));
  const changed = onColumn(book, table, column, (_, row) => {
    const cell = cells[row.key];
    if (cell === undefined) return null;
    left.delete(row.key);
    return isDraftCell(cell) ? cell : { value: cell };
  });
  if (left.size > 0) throw new Error(`No ${table} named ${[...left].join(", ")}.`);
  return changed;
}

/** Renames headers. */
export function renameHeaders(draft: Draft, headers: Readonly<Record<string, string>>): Draft {
  const columns = draft.columns.map((column) => ({ ...column, header: headers[column.id] ?? column.header }));
  return { ...draft, columns };
}

/** Puts a column in front of another, or at the end. */
export function insertColumn(draft: Draft, column: DraftColumn, before: string | null): Draft {
  const at = before === null ? draft.columns.length : draft.columns.findIndex(({ id }) => id === before);
  return { ...draft, columns: [...draft.columns.slice(0, at), column, ...draft.columns.slice(at)] };
}

/** Puts rows after the row of a key, or at the end. */
export function insertRows(draft: Draft, rows: readonly DraftRow[], after: string | null): Draft {
  const at = after === null ? draft.rows.length : draft.rows.findIndex(({ key }) => key === after) + 1;
  return { ...draft, rows: [...draft.rows.slice(0, at), ...rows, ...draft.rows.slice(at)] };
}

function isDraftCell(cell: DraftCell | SheetValue): cell is DraftCell {
  return typeof cell === "object" && cell !== null && "value" in cell;
}
