import type { PracticeDomainResult } from "../../src/assessment/practice-domains";
import { practiceDomainRows, reachedText } from "../../src/report/readiness-practice-domains";
import { wordsFor } from "../../src/report/words";
import { csmm } from "../../src/schemes/csmm";
import type { Language } from "../../src/tables/definition";
import { assessment, reportInput } from "./fixtures";

const result = (change: Partial<PracticeDomainResult>): PracticeDomainResult => ({
  practiceDomain: "Testing",
  domain: "delivery",
  clauses: 9,
  lowest: "2",
  highest: "2",
  ...change,
});

/** The cells of the rows below the header, as far as they hold a value. */
async function shown(language: Language, ...practiceDomains: PracticeDomainResult[]) {
  const scheme = { ...assessment.schemes[0]!, ruleBook: csmm, practiceDomains };
  const rows = practiceDomainRows(scheme, wordsFor(await reportInput(language)));
  return rows.slice(3).map(({ cells }) => cells.slice(0, 8).map((cell) => cell?.value ?? null));
}

test("a mark for each level that is reached, another for those that are open", async () => {
  expect(
    await shown(
      "en",
      result({}),
      result({ practiceDomain: "Design", lowest: "1", highest: "4" }),
      result({ practiceDomain: null, domain: null, lowest: null, highest: null }),
      result({ practiceDomain: "Goals", domain: "Ours", lowest: null, highest: "2" }),
    ),
  ).toEqual([
    ["Testing", "Delivery", "✓", "✓", null, null, null, "Level 2"],
    ["Design", "Delivery", "✓", "?", "?", "?", null, "Level 1 to 4: not enough data"],
    ["(no practice domain given)", null, null, null, null, null, null, "No level"],
    ["Goals", "Ours", "?", "?", null, null, null, "Up to level 2: not enough data"],
  ]);
});

test("one of the four domains is named in the report's language", async () => {
  expect(await shown("zh", result({ practiceDomain: "测试" }))).toEqual([
    ["测试", "开发与交付", "✓", "✓", null, null, null, "二级"],
  ]);
});

test("nothing is shown where there are no clauses", async () => {
  expect(await shown("en")).toEqual([]);
  const scheme = { ...assessment.schemes[0]!, practiceDomains: [] };
  expect(practiceDomainRows(scheme, wordsFor(await reportInput("en")))).toEqual([]);
});

test.each<[string | null, string, string]>([
  ["3", "5", "三级至五级：数据不足"],
  [null, "2", "最高二级：数据不足"],
])("from %s to %s in Chinese", (lowest, highest, text) => {
  expect(reachedText(result({ lowest, highest }), "zh")).toBe(text);
});

test("what a user wrote stays on one line", async () => {
  const [[name]] = (await shown("en", result({ practiceDomain: "Two\nlines" }))) as [[string]];
  expect(name).toBe("Two lines");
});
