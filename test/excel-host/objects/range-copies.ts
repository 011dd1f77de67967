/** Range.copyFrom: cells with all that is on them, from another range of the workbook. */
import { invalidArgument, notImplemented } from "../engine/excel-error";
import { contains, formatArea, heightOf, intersection, widthOf, type Area } from "../model/area";
import { blankCell, cellAt, changeCell, eachCell } from "../model/cells";
import type { Cell, SheetModel } from "../model/model";
import { mayChangeCells, sheetOf, type Instance, type Place } from "./instance";
import { placeOf, type RangeTarget } from "./range";
import { addressArgument } from "./range-places";

export function rangeCopies({ excel, sheet, area }: RangeTarget) {
  return {
    copyFrom(source: unknown, copyType = "All", skipBlanks = false, transpose = false) {
      if (skipBlanks || transpose) throw notImplemented("Range.copyFrom with skipBlanks or transpose");
      const from = placeOf(source) ?? placeOfAddress(source);
      const start = from.areas[0]!;
      if (from.areas.length !== 1) throw invalidArgument("several areas cannot be copied in one go");
      const to = {
        ...area(),
        bottom: area().top + heightOf(start) - 1,
        right: area().left + widthOf(start) - 1,
      };
      mayChangeCells(sheet());
      copyArea(excel, sheetOf(excel, from.sheet), start, sheet(), to, copyType);
      excel.raise({ what: "changed", sheet: sheet().id, address: formatArea(to), changeType: "RangeEdited" });
    },
  };

  function placeOfAddress(address: unknown): Place {
    return addressArgument(excel, sheet().id, address);
  }
}

function copyArea(
  excel: Instance,
  source: SheetModel,
  from: Area,
  target: SheetModel,
  to: Area,
  copyType: string,
): void {
  const [down, over] = [to.top - from.top, to.left - from.left];
  const copied: [number, number, Partial<Cell>][] = [];
  eachCell(from, (row, column) => {
    const cell = cellAt(source, row, column);
    if (cell.formula !== null && (down !== 0 || over !== 0)) {
      throw notImplemented("Range.copyFrom of a formula to another place");
    }
    copied.push([row + down, column + over, partOf(cell, copyType)]);
  });
  for (const [row, column, part] of copied) changeCell(target, row, column, part);
  if (copyType === "All") copyAround(excel, source, from, target, to, (area) => moved(area, down, over));
}

function partOf(cell: Cell, copyType: string): Partial<Cell> {
  const { format, style, link, ...content } = cell;
  if (copyType === "All") return { ...blankCell, ...cell };
  if (copyType === "Formats") return { format, style };
  if (copyType === "Formulas") return content;
  if (copyType === "Values") return { ...content, formula: null };
  if (copyType === "Link") throw notImplemented(`Range.copyFrom(Link) of ${String(link)}`);
  throw invalidArgument(`copyType ${copyType}`);
}

/** Tables that are copied whole, merges, rules for input and conditional formats come along with their cells, in place of those that were there. */
function copyAround(
  { model }: Instance,
  source: SheetModel,
  from: Area,
  target: SheetModel,
  to: Area,
  move: (area: Area) => Area,
): void {
  const outside = ({ area }: { area: Area }) => !intersection(area, to);
  const inside = (area: Area) => {
    const part = intersection(area, from);
    return part ? [move(part)] : [];
  };
  const merges = source.merges.flatMap(inside);
  target.merges = [...target.merges.filter((area) => !intersection(area, to)), ...merges];
  for (const table of source.tables.filter(({ area }) => contains(from, area))) {
    target.tables.push({
      ...table,
      id: String(model.nextId++),
      name: freeCopyName(model, table.name),
      area: move(table.area),
    });
  }
  const validations = source.validations.flatMap((rule) =>
    inside(rule.area).map((area) => ({ ...rule, area })),
  );
  target.validations = [...target.validations.filter(outside), ...validations];
  const conditions = source.conditionalFormats.flatMap((condition) => {
    const areas = condition.areas.flatMap(inside);
    return areas.length > 0 ? [{ ...condition, id: `${condition.id}c`, areas }] : [];
  });
  target.conditionalFormats = [
    ...target.conditionalFormats.filter(({ areas }) => !areas.some((area) => intersection(area, to))),
    ...conditions,
  ];
}

/** Names of tables are the workbook's: a copy gets a number. */
function freeCopyName({ sheets }: Instance["model"], name: string): string {
  const taken = new Set(sheets.flatMap(({ tables }) => tables.map((table) => table.name.toLowerCase())));
  let number = 2;
  while (taken.has(`${name}${number}`.toLowerCase())) number++;
  return `${name}${number}`;
}

const moved = ({ top, left, bottom, right }: Area, down: number, over: number): Area => ({
  top: top + down,
  left: left + over,
  bottom: bottom + down,
  right: right + over,
});
