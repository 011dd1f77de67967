/**
 * What the sheets say, as columns: numbers, days and yes/no as intervals, texts and
 * choices as codes of one pool, so that a join compares whole numbers. Every cell keeps
 * its address. Facts are made by `read-tables.ts` and never changed.
 */
import type { CellRef } from "../workbook/workbook";
import type { TableId } from "./catalogue";
import type { Language } from "./definition";

export type { CellRef };

/** What was in a cell, for `filled` and `blank`: something readable, nothing, or something refused. */
export const CELL = { filled: 0, blank: 1, refused: 2 } as const;

/** Codes that no pool entry has: could be any text; or names nothing at all and equals nothing. */
export const UNKNOWN_TEXT = -1;
export const NO_TEXT = -2;

/**
 * Numbers, days, and yes/no (1/0), row by row, as intervals; lo = hi where known, the column's whole range
 * where unknown, NaN twice where there is none (a blank that means *none*), which no comparison meets.
 */
export interface NumberColumn {
  readonly kind: "number";
  readonly state: Uint8Array;
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

/** Texts and choices: pool codes, `UNKNOWN_TEXT` or `NO_TEXT`. A choice's code is the pool's code of its choice code. */
export interface TextColumn {
  readonly kind: "text";
  readonly state: Uint8Array;
  readonly code: Int32Array;
}

/**
 * Lists of texts: row r holds `codes[start[r]] … codes[start[r + 1] - 1]`; a refused row holds the one code
 * `UNKNOWN_TEXT`. A year written as 2025年, 2025年度 or FY2025 stands in it as written and as `2025`.
 */
export interface ListColumn {
  readonly kind: "list";
  readonly state: Uint8Array;
  readonly start: Uint32Array;
  readonly codes: Int32Array;
}

export type FactColumn = NumberColumn | TextColumn | ListColumn;

/** Where rows of a table come from: a sheet, and in which of its columns (0 = A) each field stands, or -1. */
export interface Source {
  readonly sheet: string;
  readonly columns: Readonly<Record<string, number>>;
  /** The row of the headers; pivoted tables have none here. */
  readonly headerRow?: number;
  /** Pivoted tables only: the row of each field, and its sheet where that is another one. */
  readonly rowOfField?: Readonly<Record<string, number>>;
  readonly sheetOfField?: Readonly<Record<string, string>>;
  /** Set where the rows were made from an evidence column of another table's sheet. */
  readonly evidenceColumnOf?: TableId;
  /** What the headers say of the cells below them, by field; absent for fields of which they say nothing. */
  readonly headersSay?: Readonly<Record<string, HeaderSays>>;
}

/** What a header says of the cells below it. */
export interface HeaderSays {
  /** What an amount without a unit of its own is multiplied by to be yuan. */
  readonly scale: number;
  /** The unit of values whose row gives none. */
  readonly valueUnit: "" | "%";
  /** None of its cells can be told: two headers claim the field, or amounts are in another currency. */
  readonly isOpen: boolean;
}

export interface TableFacts {
  readonly id: TableId;
  /** False where rows that we cannot see may exist: no such sheet, or an empty sheet that proves nothing. */
  readonly complete: boolean;
  /** There is a sheet for it. */
  readonly present: boolean;
  readonly rowCount: number;
  readonly sources: readonly Source[];
  /** Index into `sources`, by row. */
  readonly sourceOf: Uint16Array;
  /** The sheet's row number as the user sees it, by row. */
  readonly rowNumber: Uint32Array;
  /** One column for every column of the catalogue, also those that the sheet lacks. */
  readonly columns: Readonly<Record<string, FactColumn>>;
  /**
   * The column that serves as key here, or null for tables without. Where another column serves in place of
   * the catalogue's key, the key column holds its cells too, with their addresses.
   */
  readonly keyColumn: string | null;
}

/** The texts of a workbook, each once; equal after folding means equal code. */
export interface TextPool {
  /** The code of a text, or `UNKNOWN_TEXT` if no cell of the workbook holds it. */
  find(text: string): number;
  /** The text as its first cell showed it. */
  display(code: number): string;
  readonly size: number;
}

/** Where a problem or a notice stands: a cell, a row (no column), or a sheet (no row). Null sheet: the workbook. */
export interface Place {
  readonly sheet: string | null;
  readonly row?: number;
  readonly column?: number;
}

export const problemCodes = [
  "not-a-date",
  "ambiguous-date",
  "date-out-of-range",
  "not-a-number",
  "not-an-integer",
  "negative",
  "out-of-range",
  "percent-unclear",
  "amount-unclear",
  "wrong-unit",
  "not-yes-no",
  "not-a-choice",
  "not-a-level",
  "not-text",
  "excel-error",
  "formula-without-value",
  "repeated-key",
  "repeated-current-row",
  "name-of-several",
  "header-claimed-twice",
  "foreign-currency",
  "missing-column",
  "assessment-date-unclear",
  "no-header-row",
  "no-known-table",
  "bad-setting",
  "own-number-not-set",
  "judgement-of-nothing",
  "judgement-without-verdict",
  "judgement-date-unclear",
  "edit-unclear",
  "edit-without-scenario",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export const noticeCodes = [
  "several-sheets",
  "total-row-skipped",
  "note-row-skipped",
  "heading-row-skipped",
  "row-without-key",
  "continuation-row",
  "month-only-date",
  "amounts-perhaps-in-wan",
  "tick-column",
  "evidence-without-location",
  "read-as-no-location",
  "unknown-column",
  "none-row-ignored",
  "repeated-evidence-number",
  "subject-names-nothing",
  "name-of-no-row",
  "future-date",
  "missing-sheet",
  "text-cut",
  "resembles-choice",
  "unread-sheet",
  "rows-below-table",
  "rows-below-totals",
  "merges-unseen",
  "columns-beside-table",
  "csmm-2022-suggested",
  "judged-again",
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

/** A cell that could not be read and counts as unknown, or a fault of a column, sheet or setting. */
export interface Problem {
  readonly code: ProblemCode;
  readonly place: Place;
  readonly table: TableId | null;
  readonly column: string | null;
  /** What stood there, as text. */
  readonly read: string | null;
  /** A likely meant label, a second address, a list of headers: what the sentence for the code needs. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** Something that was read in a way the user should know of. */
export interface Notice {
  readonly code: NoticeCode;
  readonly place: Place;
  readonly table: TableId | null;
  readonly column: string | null;
  readonly details: Readonly<Record<string, string | number>>;
}

export interface Facts {
  /** The names of the user's sheets, in the workbook's order. */
  readonly sheetNames: readonly string[];
  readonly tables: Readonly<Record<TableId, TableFacts>>;
  readonly texts: TextPool;
  /** The language of most recognised headers; null where none or a draw. */
  readonly language: Language | null;
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

/** The address of a field of a row; null where the sheet has no such column. */
export function cellOf(facts: TableFacts, row: number, field: string): CellRef | null {
  const source = facts.sources[facts.sourceOf[row]!]!;
  const column = source.columns[field] ?? -1;
  if (column < 0) return null;
  const sheet = source.sheetOfField?.[field] ?? source.sheet;
  return { sheet, row: source.rowOfField?.[field] ?? facts.rowNumber[row]!, column };
}

type HasColumns = Pick<TableFacts, "columns">;

/** The column of a field of numbers, days or yes/no. */
export function numbersOf(table: HasColumns, field: string): NumberColumn {
  return columnOfKind(table, field, "number");
}

/** The column of a field of texts or choices. */
export function textsOf(table: HasColumns, field: string): TextColumn {
  return columnOfKind(table, field, "text");
}

/** The column of a field of lists. */
export function listsOf(table: HasColumns, field: string): ListColumn {
  return columnOfKind(table, field, "list");
}

/** Which kind a field's column is follows from the catalogue; to ask for another is a mistake of ours. */
function columnOfKind<Kind extends FactColumn["kind"]>(
  { columns }: HasColumns,
  field: string,
  kind: Kind,
): FactColumn & { kind: Kind } {
  const column = columns[field];
  if (column?.kind !== kind) throw new Error(`The field ${field} is no column of kind ${kind}.`);
  return column as FactColumn & { kind: Kind };
}
