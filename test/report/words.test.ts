import type { FindingMeasure } from "../../src/assessment/assessment";
import { messages } from "../../src/locales";
import {
  actualText,
  cellsText,
  gapText,
  requiredText,
  schemeLevelText,
  spanText,
  wordsFor,
} from "../../src/report/words";
import { count, every } from "../../src/rules/build";
import type { Language } from "../../src/tables/definition";
import { day, reportInput } from "./fixtures";

const measure = (parts: Partial<FindingMeasure>): FindingMeasure => ({
  kind: "number",
  measure: count("projects", every),
  actual: { lo: 2, hi: 2 },
  onFigures: parts.actual ?? { lo: 2, hi: 2 },
  op: "atLeast",
  required: 3,
  unit: "project",
  gap: { lo: 1, hi: 1 },
  status: "not-met",
  reason: null,
  ...parts,
});
const words = async (language: Language) => wordsFor(await reportInput(language));

test.each([
  [{ lo: 3, hi: 3 }, "project", "3 projects", "3个项目"],
  [{ lo: 1, hi: 3 }, "project", "1 to 3 projects", "1至3个项目"],
  [{ lo: 0, hi: 3 }, "project", "0 to 3 projects", "0至3个项目"],
  [{ lo: 0, hi: Infinity }, "project", "not known", "未知"],
  [{ lo: 1, hi: Infinity }, "project", "at least 1 project", "不少于1个项目"],
  [{ lo: -Infinity, hi: 3 }, "point", "at most 3 points", "不超过3分"],
  [{ lo: -Infinity, hi: Infinity }, "CNY", "not known", "未知"],
  [{ lo: NaN, hi: NaN }, "CNY", "not known", "未知"],
  [{ lo: 0.4, hi: 0.5 }, "ratio", "40% to 50%", "40%至50%"],
  [{ lo: 500_000, hi: 120_000_000 }, "CNY", "CNY 500,000 to CNY 120,000,000", "50万元至1.2亿元"],
  [
    { lo: day("2026-06-01"), hi: day("2026-06-30") },
    "day",
    "2026-06-01 to 2026-06-30",
    "2026-06-01至2026-06-30",
  ],
  [{ lo: -Infinity, hi: day("2026-06-30") }, "day", "2026-06-30 or earlier", "不晚于2026-06-30"],
] as const)("%j in %s", (interval, unit, en, zh) => {
  expect(spanText(interval, unit, messages("en"), "en")).toBe(en);
  expect(spanText(interval, unit, messages("zh"), "zh")).toBe(zh);
});

test.each([
  [{}, "1 project short", "差1个项目"],
  [{ op: "atMost", gap: { lo: 2, hi: 2 } }, "2 projects too many", "超出2个项目"],
  [{ gap: { lo: 0, hi: 4 } }, "up to 4 projects short", "最多差4个项目"],
  [{ gap: { lo: 0, hi: 0 }, status: "met" }, "", ""],
  [{ gap: { lo: 1, hi: Infinity } }, "", ""],
  [{ actual: { lo: 0, hi: Infinity }, gap: { lo: 0, hi: 3 } }, "", ""],
  [{ unit: "ratio", gap: { lo: 0.05, hi: 0.05 } }, "5 percentage points short", "差5个百分点"],
  [{ unit: "ratio", gap: { lo: 0.01, hi: 0.01 } }, "1 percentage point short", "差1个百分点"],
  [{ unit: "ratio", gap: { lo: 0.03333, hi: 0.03333 } }, "3.3 percentage points short", "差3.3个百分点"],
  [{ unit: "ratio", gap: { lo: 0.0004, hi: 0.0004 } }, "0.04 percentage points short", "差0.04个百分点"],
  [{ unit: "ratio", gap: { lo: 3e-6, hi: 3e-6 } }, "0.0003 percentage points short", "差0.0003个百分点"],
  [{ kind: "day", unit: "day", gap: { lo: 1, hi: 1 } }, "1 day to go", "还差1天"],
  [
    { status: "evidence-missing", onFigures: { lo: 4, hi: 4 }, gap: { lo: 2, hi: 2 } },
    "2 projects not proven",
    "2个项目缺少证据",
  ],
  [{ status: "evidence-missing", unit: "document" }, "1 document short", "差1份文件"],
  [{ unit: "yes", gap: { lo: 1, hi: 1 } }, "", ""],
] as const)("the gap of %j", async (parts, en, zh) => {
  expect(gapText(measure(parts), await words("en"))).toBe(en);
  expect(gapText(measure(parts), await words("zh"))).toBe(zh);
});

test.each([
  [
    { actual: { lo: 6, hi: 6 }, onFigures: { lo: 8, hi: 8 } },
    "6 proven, 8 by the figures",
    "有证据 6，按数据 8",
  ],
  [
    { actual: { lo: 1, hi: 2 }, onFigures: { lo: 1, hi: 3 } },
    "1 to 2 proven, 1 to 3 by the figures",
    "有证据 1至2，按数据 1至3",
  ],
  [{ actual: { lo: 8, hi: 8 }, onFigures: { lo: 8, hi: 8 } }, "8 projects", "8个项目"],
  [
    { unit: "ratio", actual: { lo: 0.5, hi: 0.5 }, onFigures: { lo: 0.75, hi: 0.75 } },
    "50% proven, 75% by the figures",
    "有证据 50%，按数据 75%",
  ],
  [{ actual: { lo: 0, hi: Infinity }, onFigures: { lo: 2, hi: Infinity } }, "not known", "未知"],
  [{ unit: "yes", required: 1, actual: { lo: 0, hi: 0 } }, "no", "否"],
] as const)("what was measured, as proven and by the figures: %j", async (parts, en, zh) => {
  expect(actualText(measure(parts), await words("en"))).toBe(en);
  expect(actualText(measure(parts), await words("zh"))).toBe(zh);
});

test("bounds and reasons", async () => {
  const registered = measure({ kind: "day", op: "atMost", required: day("2025-06-30"), unit: "day" });
  expect(requiredText(measure({}), await words("en"))).toBe("≥ 3 projects");
  expect(requiredText(measure({ unit: "yes", required: 1 }), await words("en"))).toBe("yes");
  expect(requiredText(measure({ unit: "yes", op: "atMost", required: 0 }), await words("zh"))).toBe("否");
  expect(requiredText(registered, await words("zh"))).toBe("不晚于2025-06-30");
  expect(
    actualText(measure({ actual: { lo: 0, hi: Infinity }, reason: "no-sheet" }), await words("zh")),
  ).toBe("未知（没有相应的工作表）");
});

test("addresses name a sheet once, a few cells, and how many more", async () => {
  const cell = (sheet: string, row: number) => ({ sheet, row, column: 26 });
  expect(cellsText([cell("Projects", 2), cell("Projects", 3), cell("My staff", 4)], await words("en"))).toBe(
    "Projects!AA2, AA3, 'My staff'!AA4",
  );
  const six = [1, 2, 3, 4, 5, 6].map((row) => cell("项目清单", row));
  expect(cellsText(six, await words("zh"))).toBe("项目清单!AA1、AA2、AA3、AA4等，另有2处");
  expect(cellsText([], await words("en"))).toBe("");
});

test("what no level brings in is called an indicator of its scheme", () => {
  const [en, zh] = [messages("en"), messages("zh")];
  expect([schemeLevelText("ccid", null, en), schemeLevelText("ccid", null, zh)]).toEqual([
    "CCID indicator",
    "CCID 参考指标",
  ]);
  expect([schemeLevelText("itss", "4", en), schemeLevelText("itss", "4", zh)]).toEqual([
    "ITSS level 4",
    "ITSS 四级",
  ]);
});
