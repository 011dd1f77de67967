import { summaryLines, summaryRow } from "../../src/report/summary";
import { displayWidth } from "../../src/report/text-width";
import { assessment, reportInput } from "./fixtures";

test("levels, blockers, documents and counts, in English", async () => {
  expect(summaryLines(await reportInput("en"), { language: "en", width: 100, colours: false })).toEqual([
    "Assessment date 2026-06-30",
    "",
    "ITSS: on the figures no level yet → with evidence in hand no level yet → may not apply yet",
    "  Level 3 · Expanded  ✗ Not met            1 of 4",
    "  Level 4 · Basic     ✗ Not met            1 of 3",
    "What blocks level 4:",
    "  ✗ At least 3 projects: completed, contract amount at least CNY 300,000, each with acceptance",
    "    report on file.",
    "  ◐ Service management manual on file.",
    "",
    "Most valuable documents to obtain:",
    "  • Service management manual: none on file",
    "  • Acceptance report (P-004): listed, but no location is given",
    "",
    "Set by this workbook:",
    "  • Threshold “itss.4.projects.amount” set to CNY 300,000 (standard: CNY 500,000)",
    "",
    "2 data problems, 2 notices",
  ]);
});

test.each([
  ["en", "Assessment date 2026-06-30 (today: the stated date is not one readable day)"],
  ["zh", "评估基准日 2026-06-30（当天：所填日期无法确定为某一天）"],
] as const)("a date that stands in for an unclear one is told in %s", async (language, line) => {
  const input = await reportInput(language);
  const lines = summaryLines(
    { ...input, assessment: { ...input.assessment, dateIsUnclear: true } },
    { language, width: 100, colours: false },
  );
  expect(lines[0]).toBe(line);
});

test.each([60, 80, 120])("Chinese lines keep to %i places, wide characters counted twice", async (width) => {
  const lines = summaryLines(await reportInput("zh"), { language: "zh", width, colours: false });
  for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  expect(lines).toContain("距四级还差：");
});

test("colours surround the status and nothing else", async () => {
  const plain = summaryLines(await reportInput("en"), { language: "en", width: 100, colours: false });
  const painted = summaryLines(await reportInput("en"), { language: "en", width: 100, colours: true });

  expect(painted.map((line) => line.replace(/\u001b\[\d+m/g, ""))).toEqual(plain);
  expect(painted[3]).toContain("\u001b[31m✗ Not met");
});

test("the highest level reached needs no blockers", async () => {
  const [scheme] = assessment.schemes;
  const input = await reportInput("en");
  const reached = { ...scheme!, onFigures: "3", capability: "3", eligible: "3" };
  const lines = summaryLines(
    { ...input, assessment: { ...assessment, schemes: [reached], documents: [] } },
    { language: "en", width: 100, colours: false },
  );
  expect(lines).toContain("The highest level is reached.");
  expect(lines).not.toContain("Most valuable documents to obtain:");
});

test.each([
  ["4", "4", false],
  ["3", "4", true],
  ["4", null, true],
  [null, null, false],
])(
  "with evidence for %s and %s to apply for, it is told what applying asks: %s",
  async (capability, eligible, told) => {
    const input = await reportInput("en");
    const schemes = [{ ...assessment.schemes[0]!, capability, eligible }];
    const lines = summaryLines(
      { ...input, assessment: { ...assessment, schemes } },
      { language: "en", width: 200, colours: false },
    );
    const sentence =
      "On the figures and with evidence in hand: the capability requirements alone. To apply, entry conditions and application documents are asked as well.";
    expect(lines.includes(sentence)).toBe(told);
  },
);

test("one line a file", async () => {
  expect(summaryRow(await reportInput("en"), "zh")).toBe(
    "ITSS：按数据尚未达到任何等级 → 按现有证据尚未达到任何等级 → 现在尚不可申报",
  );
});
