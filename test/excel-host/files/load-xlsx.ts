/** An .xlsx file as the workbook of the in-memory Excel: values by the product's own reader, looks and the rest from its parts. */
import { openXlsx, type XlsxWorkbook } from "../../../src/workbook/xlsx/open";
import { openPackage, type Package } from "../../../src/workbook/xlsx/package";
import {
  attributeOf,
  childOf,
  childrenOf,
  placeElements,
  type PlacedElement,
} from "../../../src/workbook/xlsx/splice";
import { readWorkbookParts, type SheetPart } from "../../../src/workbook/xlsx/workbook-parts";
import type { RawCell } from "../../../src/workbook/workbook";
import { parseAddress } from "../model/area";
import { blankCell, changeCell } from "../model/cells";
import {
  addSheet,
  emptyModel,
  type Cell,
  type CellValue,
  type ExcelModel,
  type SheetModel,
} from "../model/model";
import { readCellFormats, type CellFormat } from "./cell-formats";
import { readSheetParts } from "./sheet-parts";

export async function loadXlsx(file: Blob): Promise<ExcelModel> {
  const pkg = await openPackage(file);
  const book = await openXlsx(file);
  const parts = await readWorkbookParts(pkg);
  const formats =
    parts.styles === null ? [] : readCellFormats(placeElements(await pkg.text(parts.styles), parts.styles));
  const model = emptyModel(parts.date1904);
  model.structureProtected = parts.structureProtected;
  for (const part of parts.sheets) {
    if (part.kind === "worksheet") await loadSheet(model, pkg, book, part, formats);
  }
  const root = placeElements(await pkg.text(parts.workbook), parts.workbook);
  loadVisibility(model, root);
  loadNames(model, root, parts.sheets);
  return model;
}

async function loadSheet(
  model: ExcelModel,
  pkg: Package,
  book: XlsxWorkbook,
  part: SheetPart,
  formats: readonly CellFormat[],
): Promise<void> {
  const sheet = addSheet(model, part.name);
  const root = placeElements(await pkg.text(part.part), part.part);
  loadLooks(sheet, root, formats);
  await book.scan(part.name, ({ row, cells }) =>
    cells.forEach((raw, column) => {
      if (raw) changeCell(sheet, row - 1, column, { value: valueOf(raw) });
    }),
  );
  readSheetParts(sheet, root, part.relationships);
  for (const { name, range, headerRow, totalsRow } of part.tables) {
    sheet.tables.push({
      id: String(model.nextId++),
      name,
      area: {
        top: range.top - 1,
        left: range.left,
        bottom: range.bottom - 1 + (totalsRow ? 1 : 0),
        right: range.right,
      },
      showHeaders: headerRow,
      showTotals: totalsRow,
      style: "TableStyleLight1",
      showFilterButton: true,
      showBandedRows: false,
    });
  }
  const threaded = part.relationships.some(({ kind }) => kind === "threadedComment");
  const notes = await book.notes!(part.name);
  sheet.notes = notes.map(({ row, column, text }) => ({
    ...{ id: `{note-${model.nextId++}}`, row: row - 1, column, text, replies: [] },
    kind: threaded ? "comment" : "note",
  }));
}

function valueOf(raw: RawCell): CellValue {
  if (raw.kind === "error") return { error: raw.value };
  return raw.kind === "uncached" ? 0 : raw.value;
}

/** Formats and formulas of the cells. */
function loadLooks(sheet: SheetModel, root: PlacedElement, formats: readonly CellFormat[]): void {
  const shared = new Map<string, string>();
  const data = childOf(root, "sheetData");
  for (const row of data ? childrenOf(data, "row") : []) {
    for (const cell of childrenOf(row, "c")) {
      const area = parseAddress(attributeOf(cell, "r") ?? "")?.areas[0];
      if (!area) throw new Error(`A cell of ${sheet.name} has no address`);
      const look = formats[Number(attributeOf(cell, "s") ?? 0)] ?? blankCell;
      changeCell(sheet, area.top, area.left, { ...look, ...formulaOf(cell, shared) });
    }
  }
}

/** Of a shared formula the first cell's text stands for all. */
function formulaOf(cell: PlacedElement, shared: Map<string, string>): Pick<Cell, "formula"> | null {
  const formula = childOf(cell, "f");
  if (!formula) return null;
  const group = attributeOf(formula, "si");
  if (group !== undefined && formula.text !== "") shared.set(group, formula.text);
  return { formula: `=${formula.text || (shared.get(group ?? "") ?? "")}` };
}

function loadVisibility(model: ExcelModel, root: PlacedElement): void {
  const states = { hidden: "Hidden", veryHidden: "VeryHidden" } as const;
  const list = childOf(root, "sheets");
  for (const element of list ? childrenOf(list, "sheet") : []) {
    const state = attributeOf(element, "state") as keyof typeof states | undefined;
    const sheet = model.sheets.find(({ name }) => name === attributeOf(element, "name"));
    if (sheet && state && states[state]) sheet.visibility = states[state];
  }
  const first = model.sheets.find(({ visibility }) => visibility === "Visible");
  if (!first) return;
  model.activeSheet = first.id;
  model.selection = { sheet: first.id, areas: model.selection.areas };
}

/** Names of Excel's own are not names to Office.js: print titles belong to the page layout. */
function loadNames(model: ExcelModel, root: PlacedElement, parts: readonly SheetPart[]): void {
  const list = childOf(root, "definedNames");
  for (const element of list ? childrenOf(list, "definedName") : []) {
    const name = attributeOf(element, "name") ?? "";
    const local = attributeOf(element, "localSheetId");
    const sheet = model.sheets.find((candidate) => candidate.name === parts[Number(local ?? -1)]?.name);
    if (name === "_xlnm.Print_Titles" && sheet) {
      const rows = parseAddress(element.text)?.areas.find(({ left }) => left === 0);
      if (rows) sheet.pageLayout["titleRows"] = rows;
    }
    if (name.startsWith("_xlnm.")) continue;
    const visible = attributeOf(element, "hidden") !== "1";
    const made = { name, formula: `=${element.text.trim()}`, visible, comment: "" };
    (sheet?.names ?? model.names).push(made);
  }
}
