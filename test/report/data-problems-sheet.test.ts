/** *Data problems*: what each row says, and which are told together. */
import { reportSheets } from "../../src/report/report";
import { assessmentJson } from "../../src/report/json";
import { problemSentence } from "../../src/report/problem-text";
import type { Notice, Problem } from "../../src/tables/facts";
import { assessment, reportInput } from "./fixtures";
import { sheetOf, made, rowTexts, textsOf } from "./made-sheets";

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
