/** *Findings*: what each row says of its requirement. */
import { statusMarks } from "../../src/locales";
import { reportSheets } from "../../src/report/report";
import { statusColours } from "../../src/report/colours";
import type { FindingMeasure } from "../../src/assessment/assessment";
import { count, every } from "../../src/rules/build";
import { assessment, findings, reportInput } from "./fixtures";
import { sheetOf, made, rowTexts, textsOf } from "./made-sheets";

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
