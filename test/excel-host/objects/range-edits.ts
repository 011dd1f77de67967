/** What is done to the cells of a range as a whole: cleared, merged, linked, hidden. */
import { notImplemented } from "../engine/excel-error";
import { contains, formatArea, intersection, isWholeColumns, type Area } from "../model/area";
import { blankCell, cellAt, changeCell, eachCell, touchedCells } from "../model/cells";
import type { Cell, Link, SheetModel } from "../model/model";
import { invalidOperation, mayChangeCells } from "./instance";
import type { RangeTarget } from "./range";

export function rangeEdits(target: RangeTarget) {
  const { excel, sheet, area, areas } = target;
  const changed = () =>
    excel.raise({
      what: "changed",
      sheet: sheet().id,
      address: formatArea(area()),
      changeType: "RangeEdited",
    });
  return {
    clear(applyTo = "All") {
      mayChangeCells(sheet());
      for (const cleared of areas()) clearCells(sheet(), cleared, applyTo);
      if (applyTo !== "Formats") changed();
    },
    merge(across = false) {
      mayChangeCells(sheet());
      const { top, bottom } = area();
      if (!across) mergeCells(sheet(), area());
      else {
        for (let row = top; row <= bottom; row++) mergeCells(sheet(), { ...area(), top: row, bottom: row });
      }
    },
    unmerge() {
      mayChangeCells(sheet());
      sheet().merges = sheet().merges.filter((merged) => !intersection(merged, area()));
    },
    get hyperlink(): Link | null {
      return cellAt(sheet(), area().top, area().left).link;
    },
    set hyperlink(link: Link | null) {
      mayChangeCells(sheet());
      eachCell(area(), (row, column) => putLink(sheet(), row, column, link));
    },
    get rowHidden() {
      return allOrNone(sheet().hiddenRows, area().top, area().bottom);
    },
    set rowHidden(hidden: boolean | null) {
      mayChangeCells(sheet());
      hide(sheet().hiddenRows, area().top, area().bottom, hidden);
    },
    get columnHidden() {
      return allOrNone(sheet().hiddenColumns, area().left, area().right);
    },
    set columnHidden(hidden: boolean | null) {
      mayChangeCells(sheet());
      hide(sheet().hiddenColumns, area().left, area().right, hidden);
    },
  };
}

/** A link shows its text in place of what stands in the cell, in the colours of links, as Excel does of itself. */
function putLink(sheet: SheetModel, row: number, column: number, link: Link | null): void {
  if (link === null) return changeCell(sheet, row, column, { link });
  const { value, style } = cellAt(sheet, row, column);
  const shown =
    link.textToDisplay ?? (value === null ? (link.documentReference ?? link.address ?? "") : undefined);
  changeCell(sheet, row, column, {
    link,
    style: { ...style, colour: "#0563C1", underline: "Single" },
    ...(shown !== undefined && { value: shown, formula: null, prefixed: false }),
  });
}

function mergeCells(sheet: SheetModel, area: Area): void {
  if (sheet.tables.some((table) => intersection(table.area, area))) {
    throw invalidOperation("cells of a table cannot be merged.");
  }
  sheet.merges = [...sheet.merges.filter((merged) => !contains(area, merged)), { ...area }];
  for (const { row, column } of [...touchedCells(sheet, area)]) {
    if (row === area.top && column === area.left) continue;
    changeCell(sheet, row, column, { value: null, formula: null, prefixed: false });
  }
}

/** Clearing all takes merges, rules for input, conditional formats and links along; widths and heights stay. */
function clearCells(sheet: SheetModel, area: Area, applyTo: string): void {
  const { format, style, link, ...content } = blankCell;
  const parts: Record<string, Partial<Cell>> = {
    All: blankCell,
    Contents: content,
    Formats: { format, style },
    Hyperlinks: { link },
    RemoveHyperlinks: { link, style },
  };
  const part = parts[applyTo];
  if (!part) throw notImplemented(`Range.clear(${applyTo})`);
  if (applyTo === "All" || applyTo === "Formats") clearAround(sheet, area, applyTo === "All");
  for (const { row, column } of [...touchedCells(sheet, area)]) changeCell(sheet, row, column, part);
}

function clearAround(sheet: SheetModel, area: Area, rules: boolean): void {
  const outside = (other: Area) => !intersection(other, area);
  for (let column = area.left; isWholeColumns(area) && column <= area.right; column++) {
    sheet.columnStyles.delete(column);
  }
  sheet.merges = sheet.merges.filter(outside);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.every(outside));
  if (rules) sheet.validations = sheet.validations.filter((rule) => outside(rule.area));
}

function allOrNone(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  const state = hidden.has(first);
  for (let index = first + 1; index <= last; index++) if (hidden.has(index) !== state) return null;
  return state;
}

function hide(hidden: Set<number>, first: number, last: number, on: boolean | null): void {
  for (let index = first; index <= last; index++) {
    if (on) hidden.add(index);
    else hidden.delete(index);
  }
}
