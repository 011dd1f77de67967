/** Disorders of sheets: how people name and split them, and what else they keep in the file. */
import { onTable, type Book, type Draft } from "./draft";

/** The sheet has a name of its own; only the Excel table in it says what it holds. */
export function hidesTableBehindForeignName(book: Book): Book {
  return onTable(book, "certificates", (draft) => ({
    ...draft,
    name: "附件一 资质汇总",
    tableName: "企业证书",
  }));
}

/** The sheet seems to list customers by its name; the Excel table in it holds the surveys. */
export function contradictsSheetNameByTable(book: Book): Book {
  return onTable(book, "surveys", (draft) => ({
    ...draft,
    name: "客户清单（满意度）",
    tableName: "满意度调查",
  }));
}

/** A year or an edition behind the sheet's name. */
export function datesSheetNames(book: Book): Book {
  const names = {
    staff: "人员花名册2026",
    kpis: "指标统计表 2026年度",
    systems: "系统与平台（2026版）",
  } as const;
  return book.map((draft) => ({ ...draft, name: names[draft.table as keyof typeof names] ?? draft.name }));
}

/** The Evidence sheet as those call it who prepare for auditors. */
export function usesSheetAlias(book: Book): Book {
  return onTable(book, "evidence", (draft) => ({ ...draft, name: "迎审资料清单" }));
}

/** A sheet a year: projects of 2024, and those since. */
export function splitsProjectsByYear(book: Book): Book {
  return book.flatMap((draft) => {
    if (draft.table !== "projects") return [draft];
    const isOld = ({ key }: Draft["rows"][number]) => key.startsWith("JL24");
    return [
      { ...draft, name: "项目清单2024年", rows: draft.rows.filter(isOld) },
      { ...draft, name: "项目清单 2025年度（含在建）", rows: draft.rows.filter((row) => !isOld(row)) },
    ];
  });
}

/** Sheets that are none of ours: a list of contents in front, suppliers and figures for a chart behind. */
export function addsForeignSheets(book: Book): Book {
  const contents: Draft = {
    ...foreign("目录", "迎审资料总目录", ["序号", "工作表", "责任部门"]),
    rows: book.map(({ name }, at) =>
      foreignRow(at, [at + 1, name, at % 2 === 0 ? "质量管理部" : "综合管理部"]),
    ),
  };
  const suppliers: Draft = {
    ...foreign("供应商名录", "合格供应商名录", ["供应商", "供货范围", "评价等级"]),
    rows: [
      foreignRow(0, ["临汐恒图办公设备经营部", "备件", "A"]),
      foreignRow(1, ["泊岚云信数据有限公司", "机房托管", "B"]),
    ],
  };
  const figures: Draft = {
    ...foreign("经营图表", "近三年收入（万元）", ["会计期", "总收入", "运维收入"]),
    rows: [
      foreignRow(0, ["2023", 6800, 5000]),
      foreignRow(1, ["2024", 7200, 5500]),
      foreignRow(2, ["2025", 8000, 6050]),
    ],
  };
  return [contents, ...book, suppliers, figures];
}

function foreign(name: string, title: string, headers: readonly string[]): Draft {
  const columns = headers.map((header, at) => ({ id: String(at), header, width: at === 0 ? 16 : 28 }));
  return { table: null, name, title, preface: [], columns, rows: [] };
}

function foreignRow(at: number, values: readonly (string | number)[]): Draft["rows"][number] {
  return {
    key: String(at),
    cells: Object.fromEntries(values.map((value, column) => [String(column), { value }])),
  };
}
