/** Rules of where tables, headers, documents and rows are found. */
import type * as FindTablesModule from "../../../src/tables/find-tables";
import type * as HeaderRowModule from "../../../src/tables/header-row";
import type * as HeadersModule from "../../../src/tables/headers";
import type * as HeadingsModule from "../../../src/tables/headings";
import type * as ReadLocationModule from "../../../src/tables/read-location";
import type * as RowKindsModule from "../../../src/tables/row-kinds";
import type * as SheetRowsModule from "../../../src/tables/sheet-rows";
import type * as StaffNamesModule from "../../../src/tables/staff-names";
import type * as StateModule from "../../../src/tables/reading-state";
import type * as TextModule from "../../../src/tables/text";
import type * as UnitsModule from "../../../src/tables/units";
import { hasText, rule } from "./rule";

type FindTables = typeof FindTablesModule;
type HeaderRow = typeof HeaderRowModule;
type Headers = typeof HeadersModule;
type Headings = typeof HeadingsModule;
type ReadLocation = typeof ReadLocationModule;
type RowKinds = typeof RowKindsModule;
type SheetRows = typeof SheetRowsModule;
type StaffNames = typeof StaffNamesModule;
type State = typeof StateModule;
type Text = typeof TextModule;
type Units = typeof UnitsModule;

const withoutSheet = (name: string, sheet: string) =>
  rule<FindTables>(name, "find-tables", ({ findTables }) => ({
    findTables: (sheets, mappings) =>
      findTables(
        sheets.filter((info) => info.name !== sheet),
        mappings,
      ),
  }));

export const finding = [
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

export const headers = [
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
  withoutHeaders("aliases of headers: 能力子域", /^能力子域$/),
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

export const evidenceColumns = [
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

export const rows = [
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
