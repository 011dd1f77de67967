/** Disorders of money: units in headers, in a line, in cells, and amounts typed as text. */
import { insertColumn, onCells, onColumn, onTable, renameHeaders, type Book, type Draft } from "./draft";

/** Contract amounts in 万元, as the header says: before the star on one sheet, behind it on the other. */
export function countsContractsInWan(book: Book): Book {
  const scaled = inUnits(book, "projects", "contractAmount", 10_000);
  return onTable(scaled, "projects", (draft) =>
    withHeader(draft, "contractAmount", (header) =>
      draft.name.includes("2025") ? `${header}*（万元）` : `${header}（含税）（万元） *`,
    ),
  );
}

/** The line 单位：万元 above the figures. */
export function statesUnitInLine(book: Book): Book {
  const scaled = inUnits(book, "financials", "serviceIncome", 10_000);
  return onTable(scaled, "financials", (draft) => ({
    ...draft,
    preface: [...draft.preface, [null, null, null, null, "单位：万元"]],
  }));
}

/** Revenue in 亿元 and R&D in 千元, whatever the line above says. */
export function statesOtherUnitsInHeaders(book: Book): Book {
  const scaled = inUnits(
    inUnits(book, "financials", "revenue", 100_000_000),
    "financials",
    "rdExpense",
    1_000,
  );
  return onTable(scaled, "financials", (draft) =>
    withHeader(
      withHeader(draft, "revenue", (header) => `${header}(亿元)`),
      "rdExpense",
      (header) => `${header}（单位：千元）`,
    ),
  );
}

/** The amount's own unit in the cell. */
export function writesUnitsIntoCells(book: Book): Book {
  return onCells(book, "projects", "contractAmount", {
    "JL24-008": "49.9999万",
    "JL24-009": "0.005亿",
    "JL25-011": "118 万元",
  });
}

/** Amounts as text: with ￥ and in yuan, whatever the column counts in; with separators, in full-width digits. */
export function writesAmountsAsText(book: Book): Book {
  const projects = onCells(book, "projects", "contractAmount", { "JL24-005": "￥1500000.00" });
  const income = onCells(projects, "financials", "serviceIncome", { "2024": "￥55,000,000" });
  return onColumn(income, "financials", "serviceIncome", (value, { key }) => {
    if (typeof value !== "number") return null;
    if (key === "2023") return { value: withSeparators(value) };
    return key === "2025" ? { value: fullWidth(String(value)) } : null;
  });
}

/** An audited amount in dollars: they are no yuan. */
export function addsForeignCurrency(book: Book): Book {
  return onTable(book, "projects", (draft) => {
    if (!draft.rows.some(({ key }) => key === "JL24-001")) return draft;
    const column = { id: "auditedAmount", header: "审计确认金额（美元）", width: 14 };
    const rows = draft.rows.map((row) =>
      row.key === "JL24-001" ? { ...row, cells: { ...row.cells, auditedAmount: { value: 179_100 } } } : row,
    );
    return insertColumn({ ...draft, rows }, column, null);
  });
}

function inUnits(book: Book, table: "projects" | "financials", column: string, unit: number): Book {
  return onColumn(book, table, column, (value) =>
    typeof value === "number"
      ? { value: rounded(value / unit), style: { numberFormat: "#,##0.00##" } }
      : null,
  );
}

function withHeader(draft: Draft, id: string, change: (header: string) => string): Draft {
  const column = draft.columns.find((candidate) => candidate.id === id)!;
  return renameHeaders(draft, { [id]: change(column.header) });
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function withSeparators(value: number): string {
  return value.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ",");
}

/** Full-width digits and signs. */
export function fullWidth(text: string): string {
  return [...text].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join("");
}
