/**
 * The reading rules that the messy sample leans on, each with a reader that lacks it: `without` replaces
 * functions of a module of `src/tables`.
 */
import type { RawCell } from "../../src/workbook/workbook";
import type { Column, Columns } from "../../src/tables/definition";
import type { Reading } from "../../src/tables/reading";

import type * as CatalogueModule from "../../src/tables/catalogue";
import type * as DaysModule from "../../src/tables/days";
import type * as FindTablesModule from "../../src/tables/find-tables";
import type * as HeaderRowModule from "../../src/tables/header-row";
import type * as HeadersModule from "../../src/tables/headers";
import type * as HeadingsModule from "../../src/tables/headings";
import type * as IndicatorsModule from "../../src/tables/read-indicator-value";
import type * as ListNamesModule from "../../src/tables/list-names";
import type * as ReadCellModule from "../../src/tables/read-cell";
import type * as ReadChoiceModule from "../../src/tables/read-choice";
import type * as ReadDateModule from "../../src/tables/read-date";
import type * as ReadLevelModule from "../../src/tables/read-level";
import type * as ReadLocationModule from "../../src/tables/read-location";
import type * as ReadNumberModule from "../../src/tables/read-number";
import type * as RowKindsModule from "../../src/tables/row-kinds";
import type * as SheetRowsModule from "../../src/tables/sheet-rows";
import type * as StaffNamesModule from "../../src/tables/staff-names";
import type * as StateModule from "../../src/tables/reading-state";
import type * as TextModule from "../../src/tables/text";
import type * as TickColumnsModule from "../../src/tables/tick-columns";
import type * as UnitsModule from "../../src/tables/units";

type Catalogue = typeof CatalogueModule;
type Days = typeof DaysModule;
type FindTables = typeof FindTablesModule;
type HeaderRow = typeof HeaderRowModule;
type Headers = typeof HeadersModule;
type Headings = typeof HeadingsModule;
type Indicators = typeof IndicatorsModule;
type ListNames = typeof ListNamesModule;
type ReadCell = typeof ReadCellModule;
type ReadChoice = typeof ReadChoiceModule;
type ReadDate = typeof ReadDateModule;
type ReadLevel = typeof ReadLevelModule;
type ReadLocation = typeof ReadLocationModule;
type ReadNumber = typeof ReadNumberModule;
type RowKinds = typeof RowKindsModule;
type SheetRows = typeof SheetRowsModule;
type StaffNames = typeof StaffNamesModule;
type State = typeof StateModule;
type Text = typeof TextModule;
type TickColumns = typeof TickColumnsModule;
type Units = typeof UnitsModule;

export interface ReadingRule {
  readonly name: string;
  /** The module below src/tables. */
  readonly module: string;
  readonly without: (actual: object) => object;
}

function rule<Module extends object>(
  name: string,
  module: string,
  without: (actual: Module) => Partial<Module>,
) {
  return { name, module, without } as unknown as ReadingRule;
}

const unread: Reading = { kind: "refused", code: "not-text", details: {} };
const textOf = (raw: RawCell | undefined) => (raw?.kind === "text" ? raw.value : null);
const hasText = (raw: RawCell | undefined, form: RegExp) => form.test(textOf(raw) ?? "");

// Finding the tables

const withoutSheet = (name: string, sheet: string) =>
  rule<FindTables>(name, "find-tables", ({ findTables }) => ({
    findTables: (sheets, mappings) =>
      findTables(
        sheets.filter((info) => info.name !== sheet),
        mappings,
      ),
  }));

const finding = [
  rule<FindTables>("an Excel table's name says what a sheet holds", "find-tables", ({ findTables }) => ({
    findTables: (sheets, mappings) =>
      findTables(
        sheets.map((sheet) => ({ ...sheet, tables: [] })),
        mappings,
      ),
  })),
  rule<FindTables>(
    "an Excel table speaks for its sheet, whatever the sheet's name",
    "find-tables",
    ({ findTables, tableOfSheetName }) => ({
      findTables: (sheets, mappings) =>
        findTables(
          sheets.map((sheet) => (tableOfSheetName(sheet.name) === null ? sheet : { ...sheet, tables: [] })),
          mappings,
        ),
    }),
  ),
  withoutSheet("digits may follow a sheet's name", "人员花名册2026"),
  withoutSheet("年度 and a space may follow a sheet's name", "指标统计表 2026年度"),
  withoutSheet("brackets may follow a sheet's name", "系统与平台（2026版）"),
  withoutSheet("a sheet may have an alias", "迎审资料清单"),
  rule<FindTables>("several sheets of one role are read as one", "find-tables", ({ findTables }) => ({
    findTables: (sheets, mappings) =>
      findTables(sheets, mappings).filter(
        (place, at, all) => all.findIndex(({ table }) => table === place.table) === at,
      ),
  })),
];

// Headers

const withoutHeaders = (name: string, form: RegExp) =>
  rule<Headers>(name, "headers", ({ matchHeader }) => ({
    matchHeader: (header, table) => (form.test(header.normalize("NFKC")) ? null : matchHeader(header, table)),
  }));

const withoutScale = (name: string, scale: number) =>
  rule<Headers>(name, "headers", ({ matchHeader }) => ({
    matchHeader: (header, table) => {
      const known = matchHeader(header, table);
      const states =
        known?.kind === "column" &&
        known.unit !== null &&
        "scale" in known.unit &&
        known.unit.scale === scale;
      return states ? { ...known, unit: null } : known;
    },
  }));

const headers = [
  rule<HeaderRow>("titles and lines may stand above the header", "header-row", ({ findHeaderRow }) => ({
    findHeaderRow: (rows, ...rest) => findHeaderRow(rows.slice(0, 1), ...rest),
  })),
  rule<HeaderRow>("the row with the most known headers is the header", "header-row", ({ findHeaderRow }) => ({
    findHeaderRow: (rows, ...rest) => rows.find((row) => findHeaderRow([row], ...rest) !== null) ?? null,
  })),
  withoutHeaders("aliases of headers: 甲方", /^甲方$/),
  withoutHeaders("aliases of headers: 用户名称", /^用户名称$/),
  withoutHeaders("aliases of headers: 合同额", /^合同额/),
  withoutHeaders("aliases of headers: 开始日期", /^开始日期$/),
  withoutHeaders("aliases of headers: 结束日期", /^结束日期$/),
  withoutHeaders("aliases of headers: 是否核心岗位", /^是否核心岗位$/),
  withoutHeaders("aliases of headers: 培训学时", /^培训学时$/),
  withoutHeaders("aliases of headers: 满意度得分", /^满意度得分$/),
  withoutHeaders("English headers among Chinese ones", /^Customer$/),
  withoutHeaders("capitals in headers do not matter", /^In Service Since$/),
  withoutHeaders("ids of columns as headers", /^heldOn$/),
  withoutHeaders("a star behind a header", /.\*/),
  withoutHeaders("a star before a header", /^\*/),
  withoutHeaders("a remark and a unit, each in brackets", /\)\(/),
  withoutHeaders("单位 before a unit in brackets", /\(单位:/),
  rule<Headers>("姓名 stands in for the number of staff", "headers", () => ({ standInFor: () => null })),
  rule<StaffNames>("a name is the number of who bears it", "staff-names", () => ({
    settleStaffNames: () => undefined,
  })),
  withoutHeaders("a unit before a star", /\(万元\) \*$/),
  withoutHeaders("a unit behind a star", /\*\(万元\)$/),
  rule<Text>("spaces and line breaks within headers", "text", ({ fold }) => ({ squash: fold })),
  rule<HeaderRow>("two headers that claim one column are not used", "header-row", ({ readHeaderRow }) => ({
    readHeaderRow: (...given) => {
      const header = readHeaderRow(...given);
      return { ...header, columns: header.columns.map((column) => ({ ...column, claimants: null })) };
    },
  })),
  withoutScale("万元 in a header", 10_000),
  withoutScale("亿元 in a header", 100_000_000),
  withoutScale("千元 in a header", 1_000),
  rule<Units>("the line 单位：万元", "units", () => ({ unitLine: () => null })),
  rule<Headers>("another currency is not taken for yuan", "headers", ({ matchHeader }) => ({
    matchHeader: (header, table) => {
      const known = matchHeader(header, table);
      const isForeign = known?.kind === "column" && known.unit !== null && "currency" in known.unit;
      return isForeign ? { ...known, unit: { scale: 1 } } : known;
    },
  })),
];

// Evidence columns

const evidenceColumns = [
  rule<HeaderRow>("a kind of evidence as a header", "header-row", ({ readHeaderRow }) => ({
    readHeaderRow: (...given) => ({ ...readHeaderRow(...given), evidence: [] }),
  })),
  rule<ReadLocation>("a tick is a document in hand", "read-location", ({ readLocation }) => ({
    readLocation: (raw, date1904) => (hasText(raw, /^√$/) ? { kind: "blank" } : readLocation(raw, date1904)),
  })),
  rule<ReadLocation>("yes is a document in hand", "read-location", ({ readLocation }) => ({
    readLocation: (raw, date1904) =>
      hasText(raw, /^[是有]$/) ? { kind: "blank" } : readLocation(raw, date1904),
  })),
  rule<ReadLocation>("a file number is a document in hand", "read-location", ({ readLocation }) => ({
    readLocation: (raw, date1904) => (hasText(raw, /^HT-/) ? { kind: "blank" } : readLocation(raw, date1904)),
  })),
  rule<ReadLocation>("a cross or a no is no document", "read-location", ({ readLocation }) => ({
    readLocation: (raw, date1904) =>
      hasText(raw, /^[×否无]$/) ? { kind: "text", text: "×" } : readLocation(raw, date1904),
  })),
];

// Rows

const rows = [
  rule<RowKinds>("totals are no rows", "row-kinds", ({ markedRow }) => ({
    markedRow: (...given) => (markedRow(...given) === "total" ? null : markedRow(...given)),
  })),
  rule<RowKinds>("notes are no rows", "row-kinds", ({ markedRow }) => ({
    markedRow: (...given) => (markedRow(...given) === "note" ? null : markedRow(...given)),
  })),
  rule<RowKinds>("signatures are no rows", "row-kinds", ({ markedRow }) => ({
    markedRow: (row, ...rest) =>
      row.cells.some((cell) => hasText(cell, /^(?:审核|打印日期)/)) ? null : markedRow(row, ...rest),
  })),
  rule<Headings>("headings between the data are no rows", "headings", () => ({ bannerOf: () => null })),
  rule<Headings>("numbered headings are no rows, though nothing is merged", "headings", ({ bannerOf }) => ({
    bannerOf: (row, within) => (row.across === null ? null : bannerOf(row, within)),
  })),
  rule<Headings>("the header once more is no row", "headings", () => ({ repeatsHeader: () => false })),
  rule<RowKinds>("无 says that there are no incidents", "row-kinds", () => ({ saysNone: () => false })),
  rule<RowKinds>("a running number beside 无 does not matter", "row-kinds", ({ saysNone }) => ({
    saysNone: (row, ...rest) => !row.cells.some((cell) => cell?.kind === "number") && saysNone(row, ...rest),
  })),
  rule<SheetRows>("merged cells fill down", "sheet-rows", () => ({
    fillDown: () => (row) => ({ row: row.row, cells: row.cells, filled: null, across: null }),
  })),
  rule<SheetRows>("further lines under a merged key are no rows", "sheet-rows", ({ fillDown }) => ({
    fillDown: (merges) => {
      const fill = fillDown(merges);
      return (raw) => {
        const { row, cells, filled, across } = fill(raw);
        const own = Array.from({
          length: Math.max(cells.length, ...[...(filled?.keys() ?? [])].map((at) => at + 1)),
        });
        return { row, cells: own.map((_, at) => cells[at] ?? filled?.get(at)), filled: null, across };
      };
    },
  })),
  rule<State>("of a repeated key the first row counts", "reading-state", ({ beginReading }) => ({
    beginReading: (...given) => {
      const state = beginReading(...given);
      for (const keys of Object.values(state.keys)) keys.get = () => undefined;
      return state;
    },
  })),
];

// Dates

const withoutDates = (name: string, form: RegExp) =>
  rule<ReadDate>(name, "read-date", ({ readDate }) => ({
    readDate: (raw, ...rest) => (hasText(raw, form) ? unread : readDate(raw, ...rest)),
  }));

const dates = [
  withoutDates("2026.6.30", /^\d{4}\.\d+\.\d+$/),
  withoutDates("2026/6/30", /^\d{4}\/\d+\/\d+$/),
  withoutDates("2026年6月30日", /^\d{4}年\d+月\d+日$/),
  withoutDates("20260630 as text", /^\d{8}$/),
  withoutDates("2026-6-30", /^\d{4}-(\d-\d+|\d+-\d)$/),
  withoutDates("2026-06-30 as text", /^\d{4}-\d\d-\d\d$/),
  withoutDates("2025年8月", /^\d{4}年\d+月$/),
  withoutDates("2025-08", /^\d{4}-\d\d$/),
  withoutDates("2019.7", /^\d{4}\.\d+$/),
  withoutDates("长期有效", /^长期有效$/),
  withoutDates("永久", /^永久$/),
  withoutDates("permanent", /^permanent$/),
  rule<ReadDate>("20260630 as a number", "read-date", ({ readDate }) => ({
    readDate: (raw, ...rest) =>
      raw.kind === "number" && raw.value > 10_000_000 ? unread : readDate(raw, ...rest),
  })),
  rule<ReadDate>("a date serial without its format", "read-date", ({ readDate }) => ({
    readDate: (raw, ...rest) =>
      raw.kind === "number" && raw.format === "plain" && raw.value < 100_000
        ? unread
        : readDate(raw, ...rest),
  })),
  rule<Days>("a time of day is dropped", "days", () => ({ dayOfSerial: (serial) => serial - 25_569 })),
  rule<ReadDate>("26.6.30 is not guessed", "read-date", ({ readDate }) => ({
    readDate: (raw, ...rest) =>
      hasText(raw, /^26\.6\.30$/) ? { kind: "number", lo: 20_634, hi: 20_634 } : readDate(raw, ...rest),
  })),
];

// Numbers

const withoutNumbers = (name: string, form: RegExp) =>
  rule<ReadNumber>(name, "read-number", ({ readNumber }) => ({
    readNumber: (raw, ...rest) => (hasText(raw, form) ? unread : readNumber(raw, ...rest)),
  }));

const numbers = [
  withoutNumbers("49.9999万 in a cell", /万$/),
  withoutNumbers("0.005亿 in a cell", /亿$/),
  rule<ReadNumber>("a unit in the cell wins over that of the header", "read-number", ({ readNumber }) => ({
    readNumber: (raw, type, scale) => {
      const reading = readNumber(raw, type, scale);
      const isTwice = hasText(raw, /[万亿]/) && reading.kind === "number";
      return isTwice ? { ...reading, lo: reading.lo * scale, hi: reading.hi * scale } : reading;
    },
  })),
  withoutNumbers("￥ before an amount", /^￥/),
  rule<ReadNumber>("￥ says yuan in a column of 万元, too", "read-number", ({ readNumber }) => ({
    readNumber: (raw, type, scale) => {
      const reading = readNumber(raw, type, scale);
      const isScaled = hasText(raw, /^￥/) && reading.kind === "number";
      return isScaled ? { ...reading, lo: reading.lo * scale, hi: reading.hi * scale } : reading;
    },
  })),
  withoutNumbers("separators in an amount", /,/),
  withoutNumbers("full-width digits", /[０-９]/),
  withoutNumbers("numbers as text", /^\d+ ?$/),
];

const withoutValues = (
  name: string,
  without: (raw: RawCell, form: string) => boolean,
  instead: Reading = unread,
) =>
  rule<Indicators>(name, "read-indicator-value", ({ readIndicatorValue }) => ({
    readIndicatorValue: (raw, form) => (without(raw, form) ? instead : readIndicatorValue(raw, form)),
  }));
const isBare = (form: string) => form === "ratio" || form === "share";
const isInPercent = (form: string) => form === "percent" || form === "percent-share";
const isNumber = (raw: RawCell, value: number) => raw.kind === "number" && raw.value === value;

const shares = [
  withoutValues("90% as text", (raw) => hasText(raw, /^[\d.]+%$/)),
  withoutValues(
    "a cell that shows a percentage",
    (raw, form) => isBare(form) && raw.kind === "number" && raw.format === "percent",
  ),
  withoutValues(
    "30 with the unit %",
    (raw, form) => isInPercent(form) && raw.kind === "number" && raw.value > 1,
  ),
  withoutValues("85 without a unit is not guessed", (raw, form) => isBare(form) && isNumber(raw, 85), {
    kind: "number",
    lo: 0.85,
    hi: 0.85,
  }),
  withoutValues(
    "0.96 with the unit % is not guessed",
    (raw, form) => isInPercent(form) && isNumber(raw, 0.96),
    { kind: "number", lo: 0.96, hi: 0.96 },
  ),
  withoutValues("9,600 % is not taken at its word", (raw, form) => form === "ratio" && isNumber(raw, 96), {
    kind: "number",
    lo: 96,
    hi: 96,
  }),
  withoutValues("no share is above 100 %", (raw, form) => form === "share" && isNumber(raw, 4.2), {
    kind: "number",
    lo: 4.2,
    hi: 4.2,
  }),
  withoutValues("a score as a percentage", (raw, form) => form === "points" && isNumber(raw, 0.9), {
    kind: "number",
    lo: 0.9,
    hi: 0.9,
  }),
  rule<Indicators>("minutes for hours", "read-indicator-value", ({ valueForm }) => ({
    valueForm: (indicator, unit) => (unit === "分钟" ? null : valueForm(indicator, unit)),
  })),
];

// Yes, no, choices, levels, keys, texts

const withoutAnswer = (answer: string | number | boolean) =>
  rule<ReadChoice>(`the answer ${answer}`, "read-choice", ({ readYesNo }) => ({
    readYesNo: (raw) => ("value" in raw && raw.value === answer ? unread : readYesNo(raw)),
  }));

const answers = [
  ...["是", "Y", 1, "对", "✓", "yes", "有", "√", true].map(withoutAnswer),
  ...["否", "N", 0, "错", "✗", "no", "×"].map(withoutAnswer),
  rule<TickColumns>("in a column of ticks a blank is no", "tick-columns", () => ({
    settleTickColumns: () => undefined,
  })),
];

const withoutChoice = (word: string) =>
  rule<ReadChoice>(`the choice ${word}`, "read-choice", ({ readChoice }) => ({
    readChoice: (raw, ...rest) => (textOf(raw) === word ? unread : readChoice(raw, ...rest)),
  }));

const words = [
  ...["已验收", " completed", "进行中", "In progress", "in-progress"].map(withoutChoice),
  ...[
    "IT服务工程师",
    "itss服务工程师",
    "ＩＴＳＳ服务工程师",
    "ITSS senior project manager",
    "itil 4",
    "IT服务经理",
  ].map(withoutChoice),
  ...[
    "软著",
    "Industry standard",
    "local-standard",
    "牵头",
    "itsm",
    "Big data analysis platform",
    "Management review",
  ].map(withoutChoice),
  ...["cesa标准问卷", "general", "procedure-file", "Procedure file"].map(withoutChoice),
  rule<ReadChoice>("服务 behind a class of services", "read-choice", ({ readChoice }) => ({
    readChoice: (raw, choices) => readChoice(raw, choices),
  })),
  rule<ReadLevel>("三级 is level 3", "read-level", ({ readLevelCell }) => ({
    readLevelCell: (raw) => (hasText(raw, /三级/) ? unread : readLevelCell(raw)),
  })),
  rule<ReadLevel>("四级（基本级） is level 4", "read-level", ({ readLevelCell }) => ({
    readLevelCell: (raw) => (hasText(raw, /四级/) ? unread : readLevelCell(raw)),
  })),
  rule<ReadCell>("a key that is a number is read as its digits", "read-cell", ({ readCell }) => ({
    readCell: (raw, column, context) =>
      column.type.kind === "key" && raw?.kind === "number" ? unread : readCell(raw, column, context),
  })),
  rule<ReadCell>("an error of Excel is no text", "read-cell", ({ readCell }) => ({
    readCell: (raw, ...rest) => (raw?.kind === "error" ? { kind: "blank" } : readCell(raw, ...rest)),
  })),
  rule<ListNames>("a key may have a separator in it", "list-names", () => ({
    settleListNames: () => undefined,
  })),
  ...["；", "\n", "，", ", ", ";"].map((separator) =>
    rule<ReadCell>(`${JSON.stringify(separator)} in a list`, "read-cell", ({ readCell }) => ({
      readCell: (raw, column, context) =>
        column.type.kind === "list" && textOf(raw)?.includes(separator) === true
          ? { kind: "list", texts: [textOf(raw)!], whole: textOf(raw)! }
          : readCell(raw, column, context),
    })),
  ),
];

const withDifference = (name: string, tell: (text: string) => string) =>
  rule<Text>(name, "text", ({ tidy }) => ({ tidy: (text) => tidy(tell(text)) }));

const texts = [
  withDifference("brackets of either width are the same", (text) => text.replace("(总行)", "（别行）")),
  withDifference("full-width letters are letters", (text) => text.replace(/[ｊｌ]/g, "wide")),
  withDifference("full-width signs are signs", (text) => text.replace("／", "sign")),
  withDifference("spaces around a text do not matter", (text) => text.replace(/^ /, "space")),
  rule<Text>("capitals do not matter", "text", ({ textPool }) => ({
    textPool: () => {
      const pool = textPool();
      const { find, intern } = pool;
      const tell = (text: string) => text.normalize("NFKC").replace(/jl/g, "small");
      return Object.assign(pool, {
        find: (text: string) => find(tell(text)),
        intern: (text: string) => intern(tell(text)),
      });
    },
  })),
];

// Blank cells

const withoutBlank = (table: keyof Catalogue["catalogue"], column: string) =>
  rule<Catalogue>(`a blank ${table}.${column} has a meaning`, "catalogue", ({ catalogue }) => {
    const definition = catalogue[table];
    const known: Column = { ...definition.columns[column]!, blank: "unknown" };
    const columns: Columns = { ...definition.columns, [column]: known };
    return { catalogue: { ...catalogue, [table]: { ...definition, columns } } };
  });

const blanks = [
  withoutBlank("certificates", "status"),
  withoutBlank("certificates", "firstIssuedOn"),
  withoutBlank("staff", "joinedOn"),
  withoutBlank("staffCertificates", "issuedOn"),
  withoutBlank("evidence", "quantity"),
  withoutBlank("evidence", "thirdParty"),
  withoutBlank("customers", "fortune500"),
];

export const readingRules: readonly ReadingRule[] = [
  ...finding,
  ...headers,
  ...evidenceColumns,
  ...rows,
  ...dates,
  ...numbers,
  ...shares,
  ...answers,
  ...words,
  ...texts,
  ...blanks,
];
