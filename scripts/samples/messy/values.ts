/** Disorders of numbers, words and ticks in the cells of the tables. */
import type { TableId } from "../../../src/tables/catalogue";
import type { SheetValue } from "../../../src/workbook/workbook";
import { fullWidth } from "./amounts";
import { onCells, onColumn, type Book, type DraftCell } from "./draft";

/** Shares as 90%, as full-width ９５％, as a bare fraction, and as 30 with the unit % beside it. */
export function writesPercentagesInManyWays(book: Book): Book {
  const written = onColumn(book, "kpis", "value", (value, { key }) => {
    if (typeof value !== "number") return null;
    const percent = `${Math.round(value * 1000) / 10}%`;
    if (key.startsWith("work-order-turnover")) return { value: percent };
    if (key.startsWith("node-achievement")) return { value: fullWidth(percent) };
    if (key.startsWith("sla-attainment")) return { value };
    return key.startsWith("knowledge-reuse") ? { value: Math.round(value * 100) } : null;
  });
  return onColumn(written, "kpis", "unit", (_, { key }) =>
    key.startsWith("knowledge-reuse") ? { value: "%" } : null,
  );
}

/** A score of 90 points as a cell that shows 90 %. */
export function showsPointsAsPercentage(book: Book): Book {
  return onCells(book, "kpis", "value", { "nps 2026-05-31": { value: 0.9, style: { numberFormat: "0%" } } });
}

/** Minutes where the rule counts hours. */
export function countsResponseInMinutes(book: Book): Book {
  const isResponse = (key: string) => key.startsWith("fault-response");
  const minutes = onColumn(book, "kpis", "value", (value, { key }) =>
    isResponse(key) && typeof value === "number" ? { value: Math.round(value * 60) } : null,
  );
  return onColumn(minutes, "kpis", "unit", (_, { key }) => (isResponse(key) ? { value: "分钟" } : null));
}

/** Numbers kept as text, in full-width digits or with a separator. */
export function writesNumbersAsText(book: Book): Book {
  const documents = onCells(book, "kpis", "value", { "knowledge-documents 2026-06-30": fullWidth("500") });
  const scores = onColumn(documents, "surveys", "score", (value, _, at) =>
    at % 5 === 2 ? { value: String(value) } : null,
  );
  const hours = onColumn(scores, "staff", "trainingHours", (value, _, at) =>
    at % 9 === 4 ? { value: `${String(value)} ` } : null,
  );
  return onColumn(hours, "clauses", "level", (value, _, at) =>
    at % 7 === 3 ? { value: String(value) } : null,
  );
}

/** Staff numbers as numbers here, as text there. */
export function keepsKeysAsNumbers(book: Book): Book {
  return onColumn(book, "staff", "id", (value) => ({ value: Number(value) }));
}

/** Yes and no in a dozen ways. */
export function saysYesInManyWays(book: Book): Book {
  const audited = onCells(book, "financials", "audited", {
    "2023": "√",
    "2024": true,
    "2025": "有",
    "2026": "×",
  });
  const automated = inTurns(audited, "kpis", "automated", {
    是: ["是", "Y", 1, "对", "✓", "yes", "有"],
    否: ["否", "N", 0, "错", "✗", "no"],
  });
  const related = inTurns(automated, "achievements", "serviceRelated", {
    是: ["有", "是", true],
    否: ["无"],
  });
  const ticks = { 是: ["√", "✔"], 否: ["×", "✘"] };
  const customers = inTurns(related, "customers", "fortune500", ticks);
  const projects = inTurns(customers, "projects", "predictiveMaintenance", ticks);
  return onCells(projects, "organisation", "value", { mainlandRegistered: "对" });
}

/** Ticks, and nothing where the answer is no. */
export function ticksInsteadOfAnswers(book: Book): Book {
  const columns = [
    ["staff", "core", "√"],
    ["staff", "technical", "✔"],
    ["kpis", "monitored", "✓"],
  ] as const;
  return columns.reduce(
    (ticked, [table, column, tick]) =>
      onColumn(ticked, table, column, (value) => ({ value: value === "是" ? tick : null })),
    book,
  );
}

/** Choices by other labels, aliases, codes, in English, in full-width letters, with spaces around. */
export function wordsChoicesFreely(book: Book): Book {
  return choiceWords.reduce((worded, [table, column, words]) => inTurns(worded, table, column, words), book);
}

const choiceWords: readonly [TableId, string, Readonly<Record<string, readonly SheetValue[]>>][] = [
  [
    "projects",
    "status",
    { 已完成: ["已验收", "已完成", " completed"], 进行中: ["进行中", "In progress", "in-progress"] },
  ],
  [
    "staffCertificates",
    "certificate",
    {
      ITSS服务工程师: ["IT服务工程师", "itss服务工程师", "ＩＴＳＳ服务工程师"],
      ITSS高级项目经理: ["ITSS高级项目经理", "ITSS senior project manager"],
      "ITIL 4": ["itil 4", "itil4"],
      PMP: ["ＰＭＰ"],
      ITSS服务项目经理: ["IT服务经理"],
    },
  ],
  [
    "serviceCatalogue",
    "category",
    {
      运行维护: ["运维服务", "运维", "运行维护", "O&M"],
      信息系统集成实施: ["系统集成服务"],
      信息技术咨询: ["咨询服务"],
      数据处理和存储: ["数据处理和存储服务"],
    },
  ],
  [
    "achievements",
    "kind",
    { 软件著作权: ["软著"], 行业标准: ["Industry standard"], 地方标准: ["local-standard"] },
  ],
  ["achievements", "role", { 主导: ["牵头", "主导", "Lead"], 参与: ["参编"] }],
  ["audits", "kind", { 内部审核: ["内部审核 ", "Internal audit"], 管理评审: ["Management review"] }],
  [
    "systems",
    "kind",
    { ITSM工具: ["itsm"], 智能运维系统: ["AIOps"], 大数据分析平台: ["Big data analysis platform"] },
  ],
  ["surveys", "questionnaire", { CESA标准问卷: ["CESA标准问卷", "cesa标准问卷", "CESA standard"] }],
  ["certificates", "standard", { "ISO/IEC 20000": ["ISO 20000"] }],
  ["nonconformities", "severity", { 一般: ["一般", "general"] }],
  [
    "clauses",
    "result",
    {
      符合: ["满足", "符合"],
      部分符合: ["部分符合", "Partly satisfied"],
      不符合: ["不符合", "not-satisfied"],
    },
  ],
];

/** Texts that differ only in what the eye does not see: brackets of another width, spaces, capitals. */
export function writesNamesLoosely(book: Book): Book {
  const customers = onColumn(book, "surveys", "customer", (value, _, at) => {
    if (typeof value !== "string") return null;
    if (value.includes("（")) return { value: value.replace("（", "(").replace("）", ")") };
    return at % 4 === 1 ? { value: ` ${value}　` } : null;
  });
  return onColumn(customers, "evidence", "subject", (value) =>
    typeof value === "string" && value.includes("JL24-009")
      ? { value: value.replace("JL24-001", "ｊｌ24-001") }
      : null,
  );
}

/** Levels as people say them. */
export function wordsLevels(book: Book): Book {
  return onCells(book, "certificates", "level", {
    "0": "四级（基本级）",
    "1": "ITSS 三级",
    "2": "L4",
    "6": "Level 3",
  });
}

/** Nothing where the usual holds: valid, one copy, first issued as issued, here for long, no third party. */
export function leavesUsualThingsBlank(book: Book): Book {
  const blank = (): DraftCell => ({ value: null });
  const when = (usual: SheetValue) => (value: SheetValue) => (value === usual ? blank() : null);
  const mostly = (usual: SheetValue) => (value: SheetValue, _: unknown, at: number) =>
    value === usual && at % 9 !== 0 ? blank() : null;
  const statuses = onColumn(book, "certificates", "status", when("有效"));
  const copies = onColumn(statuses, "evidence", "quantity", when(1));
  const first = onCells(copies, "certificates", "firstIssuedOn", { "1": null, "2": null });
  const joined = onColumn(first, "staff", "joinedOn", (_, __, at) => (at % 13 === 6 ? blank() : null));
  const issued = onColumn(joined, "staffCertificates", "issuedOn", (_, __, at) =>
    at === 2 || at === 10 ? blank() : null,
  );
  const customers = onColumn(issued, "customers", "fortune500", mostly("否"));
  return onColumn(customers, "projects", "predictiveMaintenance", mostly("否"));
}

/** Writes each word in turn in one of its forms. */
function inTurns(
  book: Book,
  table: TableId,
  column: string,
  forms: Readonly<Record<string, readonly SheetValue[]>>,
): Book {
  let turn = 0;
  return onColumn(book, table, column, (value) => {
    const choices = typeof value === "string" ? forms[value] : undefined;
    return choices === undefined ? null : { value: choices[turn++ % choices.length]! };
  });
}
