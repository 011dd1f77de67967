/** Disorders of rows: totals, notes, merged cells, lines that are no rows, rows that hide. */
import { catalogue, type TableId } from "../../../src/tables/catalogue";
import { insertRows, onCells, onTable, type Book, type Draft, type DraftCell, type DraftRow } from "./draft";

/** A total at the foot, and a subtotal in the middle, where the running numbers stand. */
export function addsTotals(book: Book): Book {
  const projects = onTable(book, "projects", (draft) => {
    const middle = draft.rows[9]!.key;
    const subtotal = totalRow(
      "小计：",
      draft.columns[0]!.id,
      sumOf(draft.rows.slice(0, 10), "contractAmount"),
    );
    const total = totalRow("合　计", "id", sumOf(draft.rows, "contractAmount"));
    return insertRows(insertRows(draft, [total], null), [subtotal], middle);
  });
  const certificates: DraftRow = {
    key: "总计",
    look: "total",
    cells: { staffId: { value: "总计" }, number: { value: "18 张" } },
  };
  return onTable(projects, "staffCertificates", (draft) => insertRows(draft, [certificates], null));
}

/** Headings over groups of rows: merged from the number to the end, or numbered in the first column of the list. */
export function addsGroupHeadings(book: Book): Book {
  const projects = onTable(book, "projects", (draft) => {
    const text = draft.name.includes("2025") ? "2025年度新签及延续项目" : "2024年度项目";
    return { ...draft, rows: [headingRow(text, { id: { value: text } }, "id"), ...draft.rows] };
  });
  return onTable(projects, "evidence", (draft) => {
    const first = draft.columns.find(({ id }) => id in catalogue.evidence.columns)!;
    const text = "一、体系文件及运行记录";
    return { ...draft, rows: [headingRow(text, { [first.id]: { value: text } }), ...draft.rows] };
  });
}

/** The header again where a new printed page begins. */
export function repeatsHeaders(book: Book): Book {
  return onTable(book, "evidence", (draft) => {
    const words = Object.fromEntries(draft.columns.map(({ id, header }) => [id, { value: header }]));
    const below = draft.rows.findIndex(({ mergedUp }, at) => at >= 40 && mergedUp === undefined);
    return insertRows(draft, [headingRow("header again", words)], draft.rows[below - 1]!.key);
  });
}

function headingRow(key: string, cells: DraftRow["cells"], mergedAcross?: string): DraftRow {
  return { key, look: "heading", cells, ...(mergedAcross === undefined ? {} : { mergedAcross }) };
}

function totalRow(word: string, column: string, amount: number): DraftRow {
  return {
    key: word,
    look: "total",
    cells: { [column]: { value: word }, contractAmount: { value: amount } },
  };
}

/** Remarks and signatures under the table, in the column of its keys. */
export function addsFootnotes(book: Book): Book {
  const notes: Partial<Record<TableId, readonly string[]>> = {
    projects: ["注：金额以合同文本为准，未含变更", "填表人：许安澜", "审核：", "打印日期：2026-06-30"],
    staff: ["说明：含已离职人员", "备注"],
    evidence: ["注： 纸质件存档案室，电子件存文件服务器"],
    achievements: ["Note: 标准以发布稿为准"],
    clauses: ["注：自评小组2026年5月评定"],
  };
  const columns: Partial<Record<TableId, string>> = {
    projects: "id",
    staff: "id",
    evidence: "kind",
    achievements: "kind",
    clauses: "clause",
  };
  return book.map((draft) => {
    const lines = (draft.table && notes[draft.table]) ?? [];
    const column = (draft.table && columns[draft.table]) ?? "";
    return insertRows(
      draft,
      lines.map((text): DraftRow => ({ key: text, look: "note", cells: { [column]: { value: text } } })),
      null,
    );
  });
}

/** Numbered lines that wait to be filled in. */
export function leavesNumberedLinesEmpty(book: Book): Book {
  const tables: readonly TableId[] = ["incidents", "nonconformities", "systems", "surveys", "kpis"];
  return book.map((draft) => {
    if (draft.table === null || !tables.includes(draft.table)) return draft;
    const from = draft.rows.length + 1;
    return insertRows(
      draft,
      [0, 1, 2].map((step): DraftRow => ({ key: `empty ${step}`, cells: { no: { value: from + step } } })),
      null,
    );
  });
}

/** Cells that say the same as the one above are merged with it: a customer, an indicator, a kind of document. */
export function mergesEqualCells(book: Book): Book {
  const columns: readonly [TableId, readonly string[]][] = [
    ["projects", ["customer"]],
    ["kpis", ["indicator", "target"]],
    ["evidence", ["kind"]],
    ["serviceCatalogue", ["category"]],
    ["staff", ["foreign1"]],
    ["clauses", ["domain", "practiceDomain"]],
  ];
  return columns.reduce(
    (merged, [table, ids]) =>
      onTable(merged, table, (draft) => ids.reduce((wide, id) => mergeColumn(wide, id), draft)),
    book,
  );
}

function mergeColumn(draft: Draft, id: string): Draft {
  const rows = draft.rows.map((row, at) => {
    const above = draft.rows[at - 1];
    const value = row.cells[id]?.value;
    const isSame = value !== null && value !== undefined && value === above?.cells[id]?.value;
    const isData = row.look === undefined && above?.look === undefined;
    return isSame && isData ? { ...row, mergedUp: [...(row.mergedUp ?? []), id] } : row;
  });
  return { ...draft, rows };
}

/** A second line under one project number: what was added to the contract later. */
export function addsContinuationLines(book: Book): Book {
  return onTable(book, "projects", (draft) => {
    const main = draft.rows.find(({ key }) => key === "JL25-011");
    if (main === undefined) return draft;
    const line: DraftRow = {
      key: "JL25-011 continued",
      mergedUp: ["no", "id", "customer", "status"],
      cells: {
        name: { value: "车站分控系统增补维保" },
        contractAmount: { value: 30 },
        startsOn: { value: "2026-03-01" },
        endsOn: { value: "2027-07-31" },
        合同: { value: "HT-2025-011补1" },
      },
    };
    return insertRows(draft, [line], "JL25-011");
  });
}

/** Lines without a key: a contract not signed yet, people of an agency. */
export function addsLinesWithoutKey(book: Book): Book {
  const projects = onTable(book, "projects", (draft) => {
    if (!draft.rows.some(({ key }) => key.startsWith("JL26"))) return draft;
    const pending = {
      name: { value: "泊岚数据中台运维（待签）" },
      contractAmount: { value: 88 },
      status: { value: "进行中" },
      startsOn: { value: "2026-06-01" },
    };
    return insertRows(draft, [{ key: "pending", cells: pending }], null);
  });
  return onTable(projects, "staff", (draft) =>
    insertRows(
      draft,
      [
        {
          key: "agency",
          cells: { name: { value: "外包坐席（6人）" }, core: { value: "√" }, trainingHours: { value: 4 } },
        },
      ],
      "1060",
    ),
  );
}

/** A project listed again in the next year, and a customer listed twice: the first line counts. */
export function repeatsKeys(book: Book): Book {
  const projects = onTable(book, "projects", (draft) => {
    if (!draft.rows.some(({ key }) => key.startsWith("JL25"))) return draft;
    const again: Readonly<Record<string, DraftCell>> = {
      id: { value: "JL24-020" },
      name: { value: "客服中心平台运维（跨年结转）" },
      customer: { value: "南汀保险经纪有限公司" },
      status: { value: "进行中" },
      contractAmount: { value: 35 },
      startsOn: { value: "2024-10-01" },
      endsOn: { value: "2026-12-31" },
    };
    return insertRows(draft, [{ key: "JL24-020 again", cells: again }], "JL25-020");
  });
  return onTable(projects, "customers", (draft) =>
    insertRows(
      draft,
      [{ key: "again", cells: { name: { value: "临汐市教育局" }, fortune500: { value: "√" } } }],
      null,
    ),
  );
}

/** Rows that a filter hides still count. */
export function hidesRows(book: Book): Book {
  const hidden = new Set(["JL24-003", "JL25-011", "1003", "1004"]);
  return book.map((draft) => ({
    ...draft,
    rows: draft.rows.map((row) => (hidden.has(row.key) ? { ...row, hidden: true as const } : row)),
  }));
}

/** "None" in the first cell that was free. */
export function saysNoneInAnotherCell(book: Book): Book {
  const kinds = onCells(book, "incidents", "kind", { "0": null });
  return onCells(kinds, "incidents", "occurredOn", { "0": "无" });
}

/** "None" under real rows, where it says nothing. */
export function saysNoneUnderRows(book: Book): Book {
  return onTable(book, "nonconformities", (draft) =>
    insertRows(draft, [{ key: "none", cells: { description: { value: "无" } } }], null),
  );
}

/** What can be worked out is left out of the company's form; a column of remarks is added. */
export function trimsOrganisationForm(book: Book): Book {
  return onTable(book, "organisation", (draft) => ({
    ...draft,
    columns: [...draft.columns, { id: "note", header: "备注", width: 30 }],
    rows: draft.rows
      .filter(({ key }) => key !== "latestFiscalYear")
      .map((row) =>
        row.key === "asOf"
          ? {
              ...row,
              cells: { ...row.cells, value: { value: "2026年6月30日" }, note: { value: "以申报基准日为准" } },
            }
          : row,
      ),
  }));
}

function sumOf(rows: readonly DraftRow[], column: string): number {
  const amounts = rows.map(({ cells }) => cells[column]?.value);
  const sum = amounts.reduce<number>((total, amount) => total + (typeof amount === "number" ? amount : 0), 0);
  return Math.round(sum * 100) / 100;
}
