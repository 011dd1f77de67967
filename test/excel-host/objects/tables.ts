/** Excel.TableCollection and Excel.Table. */
import { ExcelError, invalidArgument, itemNotFound } from "../engine/excel-error";
import { remote, type Remote } from "../engine/remote";
import { intersection, parseAddress, type Area } from "../model/area";
import { changeCell, eachCell } from "../model/cells";
import { nameHeaders } from "../model/table-headers";
import type { SheetModel, TableModel } from "../model/model";
import { invalidOperation, mayChangeCells, sheetOf, type Instance } from "./instance";
import { placeOf, rangeAt } from "./range";
import { addressArgument, areaArgument } from "./range-places";
import { tableColumns, tableRows } from "./table-rows";
import { worksheet } from "./worksheet";

interface Found {
  sheet: SheetModel;
  table: TableModel;
}

/** The tables of one sheet, or of the workbook. */
export function tables(excel: Instance, scope: string | null): Remote {
  const all = (): Found[] =>
    excel.model.sheets
      .filter(({ id }) => scope === null || id === scope)
      .flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const find = (key: unknown) => {
    const folded = String(key).toLowerCase();
    return all().find(({ table }) => table.id === key || table.name.toLowerCase() === folded);
  };
  const item = ({ table }: Found) => tableRemote(excel, table);
  return remote("TableCollection", {
    items: () => all().map(item),
    getCount: () => all().length,
    get count() {
      return all().length;
    },
    getItem(key: unknown) {
      const found = find(key);
      if (!found) throw itemNotFound(`the table ${String(key)}`);
      return item(found);
    },
    getItemOrNullObject(key: unknown) {
      const found = find(key);
      return found ? item(found) : null;
    },
    getItemAt(index: number) {
      const found = all()[index];
      if (!found) throw itemNotFound(`the table ${index}`);
      return item(found);
    },
    add(range: unknown, hasHeaders: boolean) {
      const place = placeOf(range) ?? addressArgument(excel, scope ?? excel.model.activeSheet, range);
      const sheet = sheetOf(excel, place.sheet);
      return tableRemote(excel, addTable(excel, sheet, place.areas[0]!, hasHeaders));
    },
  });
}

function addTable(excel: Instance, sheet: SheetModel, area: Area, hasHeaders: boolean): TableModel {
  mayChangeCells(sheet);
  if (sheet.tables.some((table) => intersection(table.area, area))) {
    throw invalidOperation("a table cannot overlap another table.");
  }
  if (sheet.merges.some((merged) => intersection(merged, area))) {
    throw invalidOperation("a table cannot hold merged cells.");
  }
  if (!hasHeaders) throw invalidArgument("a table without headers is not known here");
  const id = String(excel.model.nextId++);
  const bottom = Math.max(area.bottom, area.top + 1);
  const table: TableModel = {
    id,
    name: freeTableName(excel),
    area: { ...area, bottom },
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
  };
  nameHeaders(sheet, table.area, excel.model.date1904);
  sheet.tables.push(table);
  return table;
}

function freeTableName({ model }: Instance): string {
  const taken = new Set(model.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}

function tableRemote(excel: Instance, table: TableModel): Remote {
  const sheet = () => {
    const found = excel.model.sheets.find((candidate) => candidate.tables.includes(table));
    if (!found) throw itemNotFound(`the table ${table.name}`);
    return found;
  };
  const range = (area: Area) => rangeAt(excel, sheet().id, area);
  const body = (): Area => ({
    ...table.area,
    top: table.area.top + (table.showHeaders ? 1 : 0),
    bottom: table.area.bottom - (table.showTotals ? 1 : 0),
  });
  const target = { excel, sheet, table, body };
  return remote("Table", {
    get id() {
      return table.id;
    },
    get name() {
      return table.name;
    },
    set name(name: string) {
      checkTableName(excel, table, name);
      table.name = name;
    },
    get showHeaders() {
      return table.showHeaders;
    },
    get showTotals() {
      return table.showTotals;
    },
    get style() {
      return table.style;
    },
    set style(style: string) {
      table.style = style;
    },
    get showFilterButton() {
      return table.showFilterButton;
    },
    set showFilterButton(shown: boolean) {
      table.showFilterButton = shown;
    },
    get showBandedRows() {
      return table.showBandedRows;
    },
    set showBandedRows(shown: boolean) {
      table.showBandedRows = shown;
    },
    get worksheet() {
      return worksheet(excel, sheet().id);
    },
    get rows() {
      return tableRows(target);
    },
    get columns() {
      return tableColumns(target);
    },
    getRange: () => range(table.area),
    getDataBodyRange: () => range(body()),
    getHeaderRowRange() {
      if (!table.showHeaders) throw itemNotFound("the header row");
      return range({ ...table.area, bottom: table.area.top });
    },
    getTotalRowRange() {
      if (!table.showTotals) throw itemNotFound("the totals row");
      return range({ ...table.area, top: table.area.bottom });
    },
    resize(to: unknown) {
      mayChangeCells(sheet());
      const area = areaArgument(excel, sheet().id, to);
      if (area.top !== table.area.top) throw invalidArgument("a table keeps its header row");
      table.area = { ...area };
      nameHeaders(sheet(), table.area, excel.model.date1904);
    },
    convertToRange() {
      mayChangeCells(sheet());
      const { id } = sheet();
      sheet().tables = sheet().tables.filter((other) => other !== table);
      return rangeAt(excel, id, table.area);
    },
    delete() {
      mayChangeCells(sheet());
      const found = sheet();
      found.tables = found.tables.filter((other) => other !== table);
      eachCell(table.area, (row, column) =>
        changeCell(found, row, column, { value: null, formula: null, prefixed: false }),
      );
    },
  });
}

/** Tables and names of the workbook share their names. */
function checkTableName({ model }: Instance, own: TableModel, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || parseAddress(name)) {
    throw invalidArgument(`a table cannot be named ${JSON.stringify(name)}`);
  }
  const folded = name.toLowerCase();
  const others = model.sheets.flatMap((sheet) => sheet.tables.filter((table) => table !== own));
  if ([...others, ...model.names].some((other) => other.name.toLowerCase() === folded)) {
    throw new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}
