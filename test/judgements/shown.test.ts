import type { Checked } from "../../src/check-workbook";
import { explanationLines } from "../../src/report/explanation";
import { assessmentJson } from "../../src/report/json";
import { assessmentSchema } from "../../src/report/json-schema";
import { summaryLines } from "../../src/report/summary";
import type { Language } from "../../src/tables/definition";
import type { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { SheetValue } from "../../src/workbook/workbook";
import { check, day, look, newWorkbook, rearranged, typedInto, valuesOf } from "./workbooks";

const manual = {
  requirement: "itss.4.manual",
  verdict: "Met",
  reason: "=1+1",
  by: "Lin",
  date: { date: day("2026-06-01") },
};
const others = ["itss.4.projects", "itss.4.engineers"].map((requirement) => ({
  requirement,
  verdict: "Met",
}));

/** Level 4 is met by judgements alone; the one on the projects is out of date. */
async function judged(): Promise<MemoryWorkbook> {
  const workbook = await rearranged(await check(newWorkbook()), (rows) =>
    [manual, ...others].reduce((all, line, at) => typedInto(all, at, line), rows),
  );
  const seen = (await check(workbook)) as MemoryWorkbook;
  await seen.edit([{ cell: { sheet: "Projects", row: 2, column: 3 }, value: 1 }]);
  return seen;
}
const linesOf = (checked: Checked, language: Language) =>
  summaryLines(checked, { language, width: 400, colours: false });
const rowIn = (rows: SheetValue[][], text: string) =>
  rows.find((cells) => cells.some((cell) => typeof cell === "string" && cell.includes(text)))!;

test.each<[Language, string, string, string]>([
  [
    "en",
    "Findings",
    "ITSS: on the figures no level yet → with evidence in hand no level yet → may not apply yet",
    "With judgements: on the figures level 4 → with evidence in hand level 4 → could apply for level 4 now (3 judgements, 1 out of date)",
  ],
  [
    "zh",
    "评估结果",
    "ITSS：按数据尚未达到任何等级 → 按现有证据尚未达到任何等级 → 现在尚不可申报",
    "计入人工判定：按数据可达四级 → 按现有证据达到四级 → 如判定获认可，可申报四级（人工判定3项，其中1项已过时）",
  ],
])(
  "the summary and Readiness give both answers, each worded as what it is (%s)",
  async (language, findings, computed, withThem) => {
    const workbook = await judged();
    const lines = linesOf(await look(workbook, language), language);
    expect(lines.filter((line) => line.startsWith("ITSS"))).toEqual([computed]);
    expect(lines.filter((line) => line.includes("✎"))).toEqual([`  ✎ ${withThem}`]);
    const written = await check(workbook, language);
    const readiness = (
      await valuesOf(written, written.sheets.find(({ owned }) => owned === "readiness")!.name)
    ).flat();
    expect(readiness).toEqual(expect.arrayContaining([computed, `✎ ${withThem}`]));
    expect(written.sheets.map(({ name }) => name)).toContain(findings);
  },
);

test("Findings show the verdict in its own column, beside the computed one", async () => {
  const rows = await valuesOf(await check(await judged()), "Findings");
  const at = rows[1]!.indexOf("Judgement");
  expect(rows[1]![at - 1]).toBe("Status");
  expect(rowIn(rows, "itss.4.manual").slice(at - 1, at + 1)).toEqual([
    "◐ Evidence missing",
    "✎ Met\nLin, 2026-06-01",
  ]);
  expect(rowIn(rows, "itss.4.projects")[at]).toBe("✎ Met\ninputs changed since");
  expect(rowIn(rows, "itss.3.training")[at]).toBeNull();
});

test("where nobody judged there is no column and no second line", async () => {
  const workbook = await check(newWorkbook());
  expect((await valuesOf(workbook, "Findings"))[1]).not.toContain("Judgement");
  expect(linesOf(await look(workbook), "en").filter((line) => /judgement|✎/i.test(line))).toEqual([]);
  expect((await valuesOf(workbook, "Readiness")).flat().filter((text) => String(text).includes("✎"))).toEqual(
    [],
  );
});

test("an explanation tells the verdict, who gave it and why", async () => {
  const checked = await look(await judged());
  expect(explanationLines(checked, "itss.4.manual")!.slice(0, 3)).toEqual([
    "itss.4.manual  ◐ Evidence missing",
    "Judgement: ✎ Met (Lin, 2026-06-01)",
    "  Reason: =1+1",
  ]);
  expect(explanationLines(checked, "itss.4.projects")![1]).toBe("Judgement: ✎ Met (inputs changed since)");
  expect(explanationLines(checked, "itss.3.training")!.join("\n")).not.toContain("✎");
});

test("the JSON holds both, and fits its schema", async () => {
  const json = JSON.parse(JSON.stringify(assessmentJson(await look(await judged()), "a.xlsx"))) as unknown;
  const [scheme] = assessmentSchema.parse(json).schemes;
  expect(scheme).toMatchObject({
    onFigures: null,
    eligible: null,
    judged: { onFigures: "4", capability: "4", eligible: "4" },
  });
  expect(scheme!.judged!.levels[0]).toMatchObject({ level: "4", status: "met", counts: { met: 3 } });
  const judgementOf = (id: string) =>
    scheme!.findings.find(({ requirement }) => requirement === id)!.judgement;
  expect(judgementOf("itss.4.manual")).toEqual({
    verdict: "met",
    reason: "=1+1",
    by: "Lin",
    date: "2026-06-01",
    stale: false,
  });
  expect(judgementOf("itss.4.projects")).toMatchObject({ date: null, stale: true });
  expect(judgementOf("itss.3.training")).toBeNull();
});
