import { statusMarks } from "../../src/locales";
import { rolesToRemove, reportSheets } from "../../src/report/report";
import { statusColours } from "../../src/report/colours";
import type { FindingMeasure } from "../../src/assessment/assessment";
import { assessmentJson } from "../../src/report/json";
import { problemSentence } from "../../src/report/problem-text";
import type { Notice, Problem } from "../../src/tables/facts";
import { count, every } from "../../src/rules/build";
import type { Language } from "../../src/tables/definition";
import type { Sheet, SheetCell, SheetRole } from "../../src/workbook/workbook";
import { assessment, findings, reportInput } from "./fixtures";

const sheetOf = (sheets: readonly Sheet[], role: SheetRole) => sheets.find((sheet) => sheet.role === role)!;
const made = async (language: Language) => reportSheets(await reportInput(language));
const cellsOf = (sheet: Sheet): SheetCell[] =>
  sheet.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null));
/** Texts of a row without its stamp. */
const rowTexts = (sheet: Sheet, row: number) =>
  sheet.rows[row - 1]!.cells.slice(0, -1).map((cell) => cell?.value ?? null);
const textsOf = (sheet: Sheet) =>
  sheet.rows
    .flatMap(({ cells }) => cells.slice(0, -1).map((cell) => cell?.value))
    .filter((value) => typeof value === "string");

test("the sheets come in order, named in the language", async () => {
  expect((await made("en")).map(({ name }) => name)).toEqual([
    "Readiness",
    "Findings",
    "Missing evidence",
    "Roadmap",
    "Calendar",
    "Judgements",
    "Data problems",
  ]);
  expect((await made("zh")).map(({ name }) => name)).toEqual([
    "达标总览",
    "评估结果",
    "缺失证据",
    "达标路线图",
    "证书日历",
    "人工判定",
    "数据问题",
  ]);
});

test("a report without kept remarks has an earlier sheet of them removed", async () => {
  expect(rolesToRemove(await made("en"))).toEqual(["kept-remarks"]);
});

test.each(["en", "zh"] as const)(
  "every sheet prints with repeated headers, keeps them in view, and filters its rows (%s)",
  async (language) => {
    for (const sheet of await made(language)) {
      expect(sheet.printTitleRows).toBeDefined();
      expect(sheet.freeze!.rows).toBeGreaterThanOrEqual(1);
      expect(sheet.tabColour).toMatch(/^[0-9A-F]{6}$/);
      if (sheet.role === "readiness") continue;
      const header = sheet.freeze!.rows;
      expect(sheet.printTitleRows).toEqual({ from: header, to: header });
      expect(sheet.filter).toMatchObject({ top: header, left: 0 });
      expect(sheet.columns[sheet.filter!.right]!.hidden).toBe(true);
    }
  },
);

test.each(["en", "zh"] as const)(
  "no sheet shows codes, gaps in texts or the other language (%s)",
  async (language) => {
    for (const sheet of await made(language)) {
      for (const text of textsOf(sheet)) {
        expect(text).not.toMatch(/undefined|NaN|\[object|null|Infinity|not-met|evidence-missing| {2}/);
        if (language === "en") expect(text).not.toMatch(/[\u4e00-\u9fff]/);
      }
    }
  },
);

test("findings stand with the lowest level first, and the indicator that gates none last", async () => {
  const sheet = sheetOf(await made("en"), "findings");
  expect([3, 4, 5, 6, 7].map((row) => rowTexts(sheet, row)[0])).toEqual([
    "ITSS level 4",
    "ITSS level 4",
    "ITSS level 4",
    "ITSS level 3",
    "indicator",
  ]);
});

test("a finding shows sentence, status, numbers, gap, documents, cells and source", async () => {
  const sheet = sheetOf(await made("en"), "findings");
  expect(rowTexts(sheet, 3)).toEqual([
    "ITSS level 4",
    "Capability\nProcess\nOperate",
    "At least 3 projects: completed, contract amount at least CNY 300,000, each with acceptance report on file.",
    "✗ Not met",
    "2 projects",
    "≥ 3 projects",
    "1 project short\nNearest: P-004 (not yet: contract amount at least CNY 300,000)",
    "Acceptance report: P-004; listed, but no location is given",
    "Projects!F2",
    "Projects!F3, F4, F5, F6 and 1 more",
    "ITSS: level 4, capability requirements, 1st item\nThreshold “itss.4.projects.amount” set to CNY 300,000 (standard: CNY 500,000)\nitss.4.projects",
  ]);
  expect(sheet.rows[2]!.cells[8]!.link).toEqual({ sheet: "Projects", row: 2, column: 5 });
  expect(rowTexts(sheetOf(await made("zh"), "findings"), 3).slice(3, 8)).toEqual([
    "✗ 不符合",
    "2个项目",
    "≥ 3个项目",
    "差1个项目\n最接近：P-004（尚未满足：合同金额不低于30万元）",
    "验收报告：P-004；已登记，未填存放位置",
  ]);
});

test("an interval shows both ends once with the unit, and why it is open", async () => {
  const sheet = sheetOf(await made("en"), "findings");
  expect(rowTexts(sheet, 6).slice(4, 7)).toEqual([
    "20 to 26 hours (a deciding cell is empty or unreadable)",
    "≥ 24 hours",
    "up to 4 hours short",
  ]);
});

test.each([
  ["Projects", 13],
  ["项目清单2025年度", 24],
  ["Register of all projects 2025", 36],
])("the column of deciding cells is as wide as their addresses on a sheet %s", async (sheet, width) => {
  const input = await reportInput("en");
  const [scheme] = assessment.schemes;
  const changed = findings.map((finding) => ({ ...finding, cells: [{ sheet, row: 1234, column: 5 }] }));
  const schemes = [{ ...scheme!, findings: changed }];
  const made = reportSheets({ ...input, assessment: { ...assessment, schemes } });
  const { columns, rows } = sheetOf(made, "findings");
  const at = rows[1]!.cells.findIndex((cell) => cell?.value === "Deciding cell");
  expect(columns[at]!.width).toBeGreaterThanOrEqual(width);
});

test("each of several bounds is numbered, and named where its bound stands", async () => {
  const input = await reportInput("en");
  const [scheme] = assessment.schemes;
  const short = findings.find(({ requirement }) => requirement === "itss.4.projects")!;
  const [bound] = short.measures;
  const one = { lo: 1, hi: 1 };
  const people: FindingMeasure = {
    ...{ kind: "number", measure: count("staff", every), actual: one, onFigures: one, op: "atLeast" },
    ...{ required: 1, unit: "person", gap: { lo: 0, hi: 0 }, status: "met", reason: null },
  };
  const two = { ...short, nearMisses: [], measures: [people, bound!] };
  const changed = findings.map((finding) => (finding === short ? two : finding));
  const sheets = reportSheets({
    ...input,
    assessment: { ...assessment, schemes: [{ ...scheme!, findings: changed }] },
  });
  const named = ["number of staff members", "number of projects completed"];
  expect(rowTexts(sheetOf(sheets, "findings"), 3).slice(4, 7)).toEqual([
    "(1) 1 person\n(2) 2 projects",
    `(1) ${named[0]}: ≥ 1 person\n(2) ${named[1]}: ≥ 3 projects`,
    "(2) 1 project short",
  ]);
  expect(textsOf(sheetOf(sheets, "readiness"))).toContain(
    "Number of projects completed: 1 project short (2 projects, asked ≥ 3 projects)\n" +
      "Obtain and list: Acceptance report: P-004; listed, but no location is given.",
  );
});

test("what is open and what is not on file are both named as next steps", async () => {
  const input = await reportInput("en");
  const [scheme] = assessment.schemes;
  const missing = findings.find(({ requirement }) => requirement === "itss.4.manual")!.missingEvidence;
  const changed = findings.map((finding) =>
    finding.requirement === "itss.3.training" ? { ...finding, missingEvidence: missing } : finding,
  );
  const sheets = reportSheets({
    ...input,
    assessment: {
      ...assessment,
      schemes: [
        {
          ...scheme!,
          findings: changed,
          levels: scheme!.levels.map((level) => ({ ...level, blockers: ["itss.3.training"] })),
        },
      ],
    },
  });
  expect(textsOf(sheetOf(sheets, "readiness"))).toContain(
    "Fill in or correct Staff!C3.\n" +
      "Obtain and list: Service management manual: dated 2025-07-01 to 2026-06-30.",
  );
});

test.each(["en", "zh"] as const)(
  "the legend explains what is met first, then what is not (%s)",
  async (language) => {
    const sheet = sheetOf(await made(language), "readiness");
    const marks = sheet.rows.map(({ cells }) => String(cells[0]?.value ?? "")[0]);
    expect(marks.slice(marks.lastIndexOf("✓")).filter((mark) => "✓◐?✗–".includes(mark ?? " "))).toEqual([
      ..."✓◐?✗–",
    ]);
  },
);

test("the status cell carries mark, word and fill of its status", async () => {
  const sheet = sheetOf(await made("en"), "findings");
  const ordered = ["itss.4.projects", "itss.4.manual", "itss.4.engineers", "itss.3.training", "itss.i.share"];
  ordered.forEach((id, at) => {
    const { status } = findings.find(({ requirement }) => requirement === id)!;
    const cell = sheet.rows[2 + at]!.cells[3]!;
    expect(String(cell.value).startsWith(statusMarks[status])).toBe(true);
    expect(cell.style).toMatchObject(statusColours[status]);
  });
});

test("links from Readiness and Missing evidence lead to the rows that they name", async () => {
  const sheets = await made("en");
  const readiness = sheetOf(sheets, "readiness");
  const links = cellsOf(readiness).flatMap(({ link }) => (link && "role" in link ? [link] : []));
  expect(links.filter(({ role }) => role === "findings").map(({ row }) => row)).toEqual([3, 4]);
  expect(links.filter(({ role }) => role === "missing-evidence").map(({ row }) => row)).toEqual([4, 5]);
  expect(rowTexts(sheetOf(sheets, "missing-evidence"), 4)[0]).toBe("Service management manual");
  expect(rowTexts(sheetOf(sheets, "missing-evidence"), 5).slice(0, 5)).toEqual([
    "Acceptance report",
    "P-004",
    null,
    "listed, but no location is given",
    "Evidence!A51",
  ]);
});

test("Readiness says the three answers in one line, the target, and what to do about each blocker", async () => {
  const texts = textsOf(sheetOf(await made("en"), "readiness"));
  expect(texts).toContain("Readiness of Blue Harbour IT");
  expect(texts).toContain(
    "ITSS: on the figures no level yet → with evidence in hand no level yet → may not apply yet",
  );
  expect(texts).toContain("Target: level 3.");
  expect(texts).toContain("What blocks Level 4 · Basic");
  expect(texts).toContain(
    "1 project short (2 projects, asked ≥ 3 projects)\nNearest: P-004 (not yet: contract amount at least CNY 300,000)\n" +
      "Obtain and list: Acceptance report: P-004; listed, but no location is given.",
  );
  expect(texts).toContain("2 cells or columns could not be read and count as unknown: see Data problems.");
  expect(textsOf(sheetOf(await made("zh"), "readiness"))).toContain(
    "ITSS：按数据尚未达到任何等级 → 按现有证据尚未达到任何等级 → 现在尚不可申报",
  );
});

test("a level of partial coverage is never shown as plainly met", async () => {
  const input = await reportInput("en");
  const [scheme] = assessment.schemes;
  const levels = scheme!.levels.map((level) => ({ ...level, status: "met" as const, blockers: [] }));
  const sheets = reportSheets({
    ...input,
    assessment: {
      ...assessment,
      schemes: [{ ...scheme!, levels, eligible: "3", capability: "3", onFigures: "3" }],
    },
  });
  const readiness = sheetOf(sheets, "readiness");
  const row = readiness.rows.find(
    ({ cells }) => String(cells[0]?.value).startsWith("Level 3") && cells[8]?.value !== null,
  )!;
  expect(row.cells[1]).toMatchObject({
    value: "Nothing found against it",
    style: { hatch: expect.any(String) },
  });
  expect(row.cells[1]!.style!.fill).not.toBe(statusColours.met.fill);
  expect(textsOf(readiness)).toContain("Nothing blocks a higher level: the highest one is reached.");
  expect(textsOf(readiness)).toContain("The target, level 3, may be applied for now.");
});

test("a data problem names its cell, what was read and what would do; the user's text stays text", async () => {
  const sheet = sheetOf(await made("en"), "data-problems");
  expect(rowTexts(sheet, 4)).toEqual([
    "Problem",
    "'Project list'!H9",
    "Projects",
    "Contract start",
    "06/07/2026",
    "“06/07/2026” could mean more than one day. Write the year first with four digits, as 2026-06-30.",
  ]);
  expect(rowTexts(sheet, 5)[5]).toBe(
    '“=HYPERLINK("x")” is none of the choices of the column “Status”. Did you mean “completed”? Write one of: completed, In progress, cancelled.',
  );
  expect(rowTexts(sheet, 6).slice(0, 2)).toEqual(["Notice", "Projects, row 40"]);
  expect(rowTexts(sheet, 7)[1]).toBe("the workbook");
});

test("many like problems are one row at the first of them; a few, and unlike ones, stand each for itself", async () => {
  const input = await reportInput("en");
  const like = (read: string, n: number, from: number): Problem[] =>
    Array.from({ length: n }, (_, at) => ({
      ...{ code: "not-a-date", table: "projects", column: "startsOn", read, details: {} },
      place: { sheet: "Projects", row: from + at, column: 3 },
    }));
  const skipped: Notice[] = Array.from({ length: 5 }, (_, at) => ({
    ...{ code: "row-without-key", table: "projects", column: "id", details: {} },
    place: { sheet: "Projects", row: 9 + at },
  }));
  const problems = [...like("soon", 1667, 3), ...like("later", 4, 2000), ...like("soon", 1, 3000)];
  const changed = { ...assessment, problems, notices: skipped };
  const sheets = reportSheets({ ...input, assessment: changed });
  const sheet = sheetOf(sheets, "data-problems");
  expect(sheet.rows.slice(3).map((_, at) => rowTexts(sheet, 4 + at)[1])).toEqual([
    "1,668 cells, first Projects!D3",
    ...["Projects!D2000", "Projects!D2001", "Projects!D2002", "Projects!D2003"],
    "5 rows, first Projects, row 9",
  ]);
  expect(sheet.rows[3]!.cells[1]!.link).toEqual({ sheet: "Projects", row: 3, column: 3 });
  expect(textsOf(sheetOf(sheets, "readiness")).join()).toContain("1,672 cells or columns could not be read");
  expect(assessmentJson({ ...input, assessment: changed }, "a.xlsx").problems).toHaveLength(1672);
});

test.each([
  [
    "34",
    "Write 34% or 0.34 (without a unit) if 34% is meant.",
    "如指34%，请写成 34%，或写 0.34 且不填单位。",
  ],
  ["１２.5", "Write 12.5% or 0.125 (without a unit) if 12.5% is meant.", "或写 0.125 且不填单位。"],
  ["0.96", "Write 96% or 0.96%, whichever is meant.", "请按实际情况写成 96% 或 0.96%。"],
  ["1", "Write 100% or 1%, whichever is meant.", "请按实际情况写成 100% 或 1%。"],
  ["50%", "“50%” is a percentage, which cannot stand here.", "“50%”是百分比，此处不能填百分比。"],
  ["1.2万", "Write it as 95% or 0.95, without a unit.", "请写成 95% 的形式，或写 0.95 且不填单位。"],
])("an unclear percentage of %s suggests forms of that very number", (read, en, zh) => {
  const problem: Problem = {
    ...{ code: "percent-unclear", place: { sheet: "KPIs", row: 2, column: 1 }, table: null, column: null },
    ...{ read, details: {} },
  };
  expect(problemSentence(problem, "en")).toContain(en);
  expect(problemSentence(problem, "zh")).toContain(zh);
});

test.each([
  [
    "9500%",
    "1000%",
    "is above 1000%, more than this figure can be. If 95% is meant, write 95%.",
    "请写成 95%。",
  ],
  ["4.2", "100%", "If 0.042% is meant, write 0.042%.", "“4.2”高于100%"],
  ["3万", "100%", "Check it.", "请核对。"],
])("a percentage of %s above %s suggests what was perhaps typed", (read, most, en, zh) => {
  const problem: Problem = {
    ...{ code: "percent-unclear", place: { sheet: "KPIs", row: 2, column: 1 }, table: null, column: null },
    ...{ read, details: { most } },
  };
  expect(problemSentence(problem, "en")).toContain(en);
  expect(problemSentence(problem, "zh")).toContain(zh);
});

test("an assessment that lacks nothing says so", async () => {
  const input = await reportInput("en");
  const clean = { ...assessment, documents: [], problems: [], notices: [] };
  const sheets = reportSheets({ ...input, assessment: clean });
  expect(textsOf(sheetOf(sheets, "missing-evidence"))).toContain("No document is missing.");
  expect(textsOf(sheetOf(sheets, "data-problems"))).toContain("Nothing to report: every cell could be read.");
  expect(textsOf(sheetOf(sheets, "readiness"))).toContain("Every cell could be read.");
});
