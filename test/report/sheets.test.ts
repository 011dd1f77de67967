/** The result sheets together, and *Readiness* among them. */
import { rolesToRemove, reportSheets } from "../../src/report/report";
import { statusColours } from "../../src/report/colours";
import { assessment, reportInput } from "./fixtures";
import { sheetOf, made, cellsOf, rowTexts, textsOf } from "./made-sheets";

test("the sheets come in order, named in the language", async () => {
  expect((await made("en")).map(({ name }) => name)).toEqual([
    "Readiness",
    "Findings",
    "Missing evidence",
    "Roadmap",
    "Calendar",
    "Forecast",
    "Judgements",
    "Data problems",
    "Check history",
  ]);
  expect((await made("zh")).map(({ name }) => name)).toEqual([
    "达标总览",
    "评估结果",
    "缺失证据",
    "达标路线图",
    "证书日历",
    "等级预测",
    "人工判定",
    "数据问题",
    "检查历史",
  ]);
});

test("a report without kept remarks or scenarios has earlier sheets of them removed", async () => {
  expect(rolesToRemove(await made("en"))).toEqual(["kept-remarks", "scenarios"]);
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

test("an assessment that lacks nothing says so", async () => {
  const input = await reportInput("en");
  const clean = { ...assessment, documents: [], problems: [], notices: [] };
  const sheets = reportSheets({ ...input, assessment: clean });
  expect(textsOf(sheetOf(sheets, "missing-evidence"))).toContain("No document is missing.");
  expect(textsOf(sheetOf(sheets, "data-problems"))).toContain("Nothing to report: every cell could be read.");
  expect(textsOf(sheetOf(sheets, "readiness"))).toContain("Every cell could be read.");
});
