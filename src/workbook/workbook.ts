/**
 * The port: all that Proofsheet asks of a workbook, wherever it lives (an .xlsx
 * file, Excel through Office.js, memory in tests). Adapters implement
 * {@link Workbook}; nothing else in the product knows a file format or a host.
 */

/** One cell as the user sees it: `row` counts from 1, `column` from 0 (0 = A). */
export interface CellRef {
  sheet: string;
  row: number;
  column: number;
}

/** A rectangle of cells, all bounds inclusive; rows count from 1, columns from 0. */
export interface CellRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/**
 * The stored value of one cell. `format` tells what its number format makes of a
 * number: a calendar date (a serial in the workbook's date system), a percentage,
 * or a plain number. `uncached` is a formula whose result the file does not hold; `formula` is its text,
 * without "=", where the cell spells it out.
 */
export type RawCell =
  | { kind: "number"; value: number; format: "plain" | "percent" | "date" }
  | { kind: "text"; value: string }
  | { kind: "boolean"; value: boolean }
  | { kind: "error"; value: string }
  | { kind: "uncached"; formula?: string };

/** One row of a scan. `cells[column]` is undefined where the cell is empty. The scan may reuse the object: copy what you keep. */
export interface RawRow {
  row: number;
  cells: (RawCell | undefined)[];
}

/** A note or a thread of comments on a cell; `row` counts from 1, `column` from 0. */
export interface CellNote {
  row: number;
  column: number;
  text: string;
}

/** An Excel table (ListObject); `range` includes its header row, not its totals row. */
export interface TableObject {
  name: string;
  range: CellRange;
  headerRow: boolean;
  /** It shows a totals row, right below its range. */
  totalsRow: boolean;
}

/** A worksheet; chart sheets and the like are not listed. `owned` is set on sheets that Proofsheet made. */
export interface SheetInfo {
  name: string;
  hidden: boolean;
  owned: SheetRole | null;
  tables: readonly TableObject[];
}

/** What a sheet that Proofsheet owns is for. */
export const sheetRoles = [
  "readiness",
  "findings",
  "missing-evidence",
  "data-problems",
  "settings",
  "kept-remarks",
  "calendar",
  "roadmap",
  "judgements",
  "forecast",
  "history",
  "scenarios",
] as const;
export type SheetRole = (typeof sheetRoles)[number];

/**
 * The marker of ownership that every format can hold: a hidden defined name that refers to all rows of
 * the sheet, so that it outlives whatever rows and columns people put in or take out; a reference to any
 * of its cells counts. Its number is the role's place in `sheetRoles`, from 1.
 */
export function ownedName(role: SheetRole): string {
  return `_proofsheet_owned_${sheetRoles.indexOf(role) + 1}`;
}

/** The role that a defined name marks, or null if it is not a marker of ours. */
export function roleOfOwnedName(name: string): SheetRole | null {
  const match = /^_proofsheet_owned_(\d+)$/i.exec(name);
  return match ? (sheetRoles[Number(match[1]) - 1] ?? null) : null;
}

/** "RRGGBB". */
export type Colour = string;

export interface CellStyle {
  fill?: Colour;
  /** Thin diagonal lines of this colour over the fill, so that the cell is told from a plainly filled one. */
  hatch?: Colour;
  colour?: Colour;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** Points. */
  size?: number;
  /** An Excel number format code, as "0.0%" or "yyyy-mm-dd". */
  numberFormat?: string;
  wrap?: boolean;
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "center" | "bottom";
  indent?: number;
  /** A thin line on every side. */
  border?: Colour;
}

/** What we write into a cell. Text is always written as text, never read as a formula. `date` counts days since 1970-01-01. */
export type SheetValue = string | number | boolean | { date: number } | null;

/** A link to a cell of the user's sheet, or of a sheet that is written in the same go. */
export type SheetLink = CellRef | { role: SheetRole; row: number; column: number };

export interface SheetCell {
  value: SheetValue;
  style?: CellStyle;
  link?: SheetLink;
}

/** A rule for what may be typed into a range, a drop-down, or just a note that shows when the cell is selected. */
export interface Validation {
  range: CellRange;
  /** The choices of a drop-down; a typed value outside them is warned about, not refused. */
  choices?: readonly string[];
  prompt?: { title: string; text: string };
}

/** A sheet as plain data; any adapter can render it. Rows and columns start at A1. */
export interface Sheet {
  /** Set for sheets that Proofsheet owns and may replace; null for input sheets that become the user's. */
  role: SheetRole | null;
  /** The wanted name; where the user has a sheet of that name, ours becomes "name (2)". */
  name: string;
  columns: readonly { width: number; hidden?: boolean }[];
  rows: readonly {
    cells: readonly (SheetCell | null)[];
    /** Points; where absent, the height fits the text. */
    height?: number;
  }[];
  /** How many rows and columns stay in view. */
  freeze?: { rows: number; columns: number };
  /** A filter over this range, whose first row is the header. */
  filter?: CellRange;
  merges?: readonly CellRange[];
  /** A bar in each cell of the range, as long as its number is between min and max. */
  dataBars?: readonly { range: CellRange; min: number; max: number; colour: Colour }[];
  validations?: readonly Validation[];
  /** An Excel table over a range; its first row is the header, with texts unique within it. */
  table?: { name: string; range: CellRange };
  tabColour?: Colour;
  /** Rows repeated on each printed page, counted from the top row. All sheets print on A4 landscape, fitted to one page's width. */
  printTitleRows?: { from: number; to: number };
}

/** A workbook whose sheets can be read, and into which sheets of ours can be put. */
export interface Workbook {
  readonly sheets: readonly SheetInfo[];
  /** Date serials count from 1904 rather than 1900. */
  readonly date1904: boolean;
  /** Merged ranges of a sheet; null where the host cannot tell. */
  merges(sheet: string): Promise<readonly CellRange[] | null>;
  /** Hands over the rows that hold anything, top to bottom; stops early when `onRow` returns false. */
  scan(sheet: string, onRow: (row: RawRow) => boolean | void): Promise<void>;
  /** What people pinned to cells of a sheet: notes, and threads of comments with their replies; absent where the host shows none. */
  notes?(sheet: string): Promise<readonly CellNote[]>;
  /**
   * Puts the sheets in, in this order, after the user's. An owned sheet of the same role is replaced;
   * an owned sheet whose role is in `remove` goes. Nothing of the user's changes.
   * @returns the names that the sheets got, in order.
   */
  put(sheets: readonly Sheet[], remove?: readonly SheetRole[]): Promise<string[]>;
}

/** A value for one of the user's cells, put there on the user's word. The cell keeps its look; a day gets a date format where the cell shows none. */
export interface CellEdit {
  cell: CellRef;
  value: SheetValue;
  /** The number is a share: it gets a percent format where the cell shows none. */
  percent?: true;
  /** The value may not take the place of a formula. */
  keepsFormula?: true;
}

/** Rows for the end of a list of the user's, put there on the user's word. */
export interface NewRows {
  sheet: string;
  /** The row below which they go: the list's last, or its header row. */
  below: number;
  /** The name of the Excel table that grows by them. */
  table?: string;
  /** Values by column, from A; null leaves the cell alone. */
  rows: readonly (readonly SheetValue[])[];
}

/** Takes a change back; resolves to the cells it left alone because they, or in Excel their rows, have changed since, or are gone. */
export type Undo = () => Promise<readonly CellRef[]>;

/** A workbook that its user works in: cells of the user's change on the user's word, and change back. */
export interface LiveWorkbook extends Workbook {
  /**
   * Puts all of these in, or none. A scan gives the new values from then on; text is put in as text, never as a formula.
   * @throws WorkbookError `rows-in-the-way` (part: the first cell) where rows below a list are not empty, and no table moves them;
   * for a cell (the part) that must not change: `formula-cell` where it holds a formula that is to be kept;
   * for one that cannot change by itself: `formula-group` where one formula fills several cells,
   * `cell-covered` under a merged cell, `table-frame` for headers and totals of an Excel table.
   */
  edit(cells: readonly CellEdit[], rows?: readonly NewRows[]): Promise<Undo>;
  /** Remembers the sheets of ours as they stand; the returned function puts them back, and takes away those that came since. */
  keepOwned(): Promise<() => Promise<void>>;
}

/** Why a workbook cannot be read or written; the sentence is in `locales`. */
export type WorkbookFault =
  | "not-a-zip"
  | "truncated"
  | "encrypted"
  | "old-xls"
  | "binary-xlsb"
  | "not-a-workbook"
  | "damaged"
  | "too-large"
  | "signed"
  | "structure-protected"
  | "sheet-protected"
  | "rows-in-the-way"
  | "formula-cell"
  | "formula-group"
  | "cell-covered"
  | "table-frame"
  | "cell-in-edit-mode"
  | "sheet-gone"
  | "changed-meanwhile"
  | "connection-lost"
  | "host-too-old"
  | "host-fault";

/** The one error that adapters throw for a workbook that they cannot take; `part` names what is at fault in it. */
export class WorkbookError extends Error {
  constructor(
    readonly fault: WorkbookFault,
    readonly part?: string,
  ) {
    super(part ? `${fault}: ${part}` : fault);
    this.name = "WorkbookError";
  }
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** A sheet's name as Excel writes it before "!": quoted where Excel quotes. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell = /^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*|TRUE|FALSE)$/i.test(name);
  return plain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An address as Excel shows it: `Projects!F9`, `'Project list'!F9`. */
export function formatAddress(cell: CellRef): string {
  return `${quoteSheet(cell.sheet)}!${columnLetters(cell.column)}${cell.row}`;
}
