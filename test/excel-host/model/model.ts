/** The workbook that the in-memory Excel holds, as plain data; `objects/` is what Office.js sees of it. */
import type { Area } from "./area";

/** An error shown in a cell, as "#N/A". */
export interface CellError {
  error: string;
}

export type CellValue = null | string | number | boolean | CellError;

export interface Line {
  style: string;
  colour: string;
  weight: string;
}

/** How a cell looks; what is absent is as in a new workbook. Colours are "#RRGGBB". */
export interface Style {
  fill?: string;
  pattern?: string;
  patternColour?: string;
  colour?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  size?: number;
  font?: string;
  wrap?: boolean;
  horizontal?: string;
  vertical?: string;
  indent?: number;
  locked?: boolean;
  /** By Office.js's names: EdgeTop, EdgeBottom, EdgeLeft, EdgeRight. */
  borders?: Readonly<Record<string, Line>>;
}

export interface Link {
  documentReference?: string;
  address?: string;
  screenTip?: string;
  textToDisplay?: string;
}

/** A cell is replaced, never changed in place. */
export interface Cell {
  readonly value: CellValue;
  /** With its "=". */
  readonly formula: string | null;
  /** The text was typed behind an apostrophe. */
  readonly prefixed: boolean;
  readonly format: string;
  readonly style: Style;
  readonly link: Link | null;
}

export interface NameModel {
  name: string;
  /** With its "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface TableModel {
  id: string;
  name: string;
  /** With its header row and its totals row, as far as they show. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
}

export interface ValidationModel {
  area: Area;
  rule: object;
  prompt: object | null;
  errorAlert: object | null;
  ignoreBlanks: boolean;
}

export interface ConditionalFormatModel {
  id: string;
  type: string;
  areas: readonly Area[];
  settings: Record<string, unknown>;
}

/** A note, or the first comment of a thread with its replies. */
export interface NoteModel {
  id: string;
  row: number;
  column: number;
  text: string;
  replies: readonly string[];
  kind: "note" | "comment";
}

export interface SheetModel {
  /** In braces, as Excel makes it: never a name. */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColour: string;
  /** By `row * columnCount + column`. */
  cells: Map<number, Cell>;
  /** What formulas of the cells came to, by place and formula: this host computes nothing, but remembers. */
  results: Map<string, CellValue>;
  /** Looks given to whole columns, by column. */
  columnStyles: Map<number, Style>;
  /** Points. */
  columnWidths: Map<number, number>;
  hiddenColumns: Set<number>;
  /** Points; rows that are absent fit their text. */
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  merges: Area[];
  tables: TableModel[];
  names: NameModel[];
  freeze: { rows: number; columns: number };
  filter: Area | null;
  validations: ValidationModel[];
  conditionalFormats: ConditionalFormatModel[];
  notes: NoteModel[];
  /** What was set of the page layout, by Office.js's names. */
  pageLayout: Record<string, unknown>;
  protected: boolean;
  showGridlines: boolean;
  customProperties: Map<string, string>;
}

export interface ExcelModel {
  date1904: boolean;
  sheets: SheetModel[];
  names: NameModel[];
  activeSheet: string;
  selection: { sheet: string; areas: readonly Area[] };
  structureProtected: boolean;
  /** Someone is typing in a cell: Excel takes no calls. */
  editing: boolean;
  settings: Map<string, unknown>;
  customProperties: Map<string, unknown>;
  /** Workbooks that were opened beside this one, as base64. */
  openedWorkbooks: string[];
  /** The events that the add-in has asked for. */
  events: { enabled: boolean; wanted: Set<string> };
  nextId: number;
}

/** A workbook without sheets. */
export function emptyModel(date1904 = false): ExcelModel {
  return {
    date1904,
    sheets: [],
    names: [],
    activeSheet: "",
    selection: { sheet: "", areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] },
    structureProtected: false,
    editing: false,
    settings: new Map(),
    customProperties: new Map(),
    openedWorkbooks: [],
    events: { enabled: true, wanted: new Set() },
    nextId: 1,
  };
}

/** Puts an empty sheet at the end; the first one is active. */
export function addSheet(model: ExcelModel, name: string): SheetModel {
  const sheet: SheetModel = {
    id: `{00000000-0001-0000-${String(model.nextId++).padStart(4, "0")}-000000000000}`,
    name,
    visibility: "Visible",
    tabColour: "",
    cells: new Map(),
    results: new Map(),
    columnStyles: new Map(),
    columnWidths: new Map(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    merges: [],
    tables: [],
    names: [],
    freeze: { rows: 0, columns: 0 },
    filter: null,
    validations: [],
    conditionalFormats: [],
    notes: [],
    pageLayout: {},
    protected: false,
    showGridlines: true,
    customProperties: new Map(),
  };
  model.sheets.push(sheet);
  if (model.activeSheet === "") {
    model.activeSheet = sheet.id;
    model.selection = { sheet: sheet.id, areas: model.selection.areas };
  }
  return sheet;
}
