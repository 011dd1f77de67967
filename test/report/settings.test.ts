import { noLines } from "../../src/report/lines";
import { readPrevious } from "../../src/report/previous";
import { noSettings, readSettings, type Settings } from "../../src/report/read-settings";
import { ccid } from "../../src/schemes/ccid";
import { csmm } from "../../src/schemes/csmm";
import { settingsSheet } from "../../src/report/settings-sheet";
import { problemSentence } from "../../src/report/problem-text";
import type { Language } from "../../src/tables/definition";
import { memoryWorkbook, type CellInput } from "../../src/workbook/memory/memory-workbook";
import type { RawRow } from "../../src/workbook/workbook";
import { book, changedByUser, day } from "./fixtures";

async function read(
  rows: CellInput[][],
  header: CellInput[] = ["Key", "Value", "Default", "Unit", "Note"],
  ruleBooks = [book],
): Promise<Settings> {
  const workbook = memoryWorkbook({
    sheets: [{ name: "Proofsheet settings", rows: [["Settings"], header, ...rows] }],
  });
  const scanned: RawRow[] = [];
  await workbook.scan(
    "Proofsheet settings",
    ({ row, cells }) => void scanned.push({ row, cells: [...cells] }),
  );
  return readSettings(scanned, { sheet: "Proofsheet settings", date1904: false, ruleBooks });
}
const forms = ({ problems }: Settings) => problems.map(({ details }) => details.form);

test.each([
  ["csmm.edition", "2022", "2022"],
  ["csmm.edition", 2022, "2022"],
  ["csmm.edition", "2022版", "2022"],
  ["csmm.edition", "2022 (161 clauses, 20 practice domains)", "2022"],
  ["csmm.edition", "Own numbers", "own"],
  ["csmm.edition", "自定", "own"],
  ["ccid.indicatorsFrom", "三级", "3"],
  ["ccid.indicatorsFrom", "Level 3", "3"],
  ["ccid.indicatorsFrom", "不计入", "none"],
] satisfies [string, CellInput, string][])(
  "%s is chosen by its code or its words, with or without brackets: %j",
  async (key, typed, choice) => {
    const { choices, problems } = await read([[key, typed]], undefined, [ccid, csmm]);
    expect([problems, choices.get(key)]).toEqual([[], choice]);
  },
);

test.each(["2021", "(2022)", "版"])("an edition of %j is a problem", async (typed) => {
  const { choices, problems } = await read([["csmm.edition", typed]], undefined, [csmm]);
  expect([problems.length, choices.size]).toEqual([1, 0]);
});

test.each([
  ["asOf", "2026-06-30"],
  ["Assessment date", { date: day("2026-06-30") }],
  ["评估基准日", "2026年6月30日"],
  ["ASOF", "20260630"],
])("the assessment date by the key %s", async (key, value) => {
  const settings = await read([[key, value]]);
  expect(settings.asOf).toBe(day("2026-06-30"));
  expect(settings.problems).toEqual([]);
});

test.each(["2026-06", "30/06/2026", "soon", 12.5, true])(
  "an assessment date of %j is a problem, and no date is set",
  async (value) => {
    const settings = await read([["asOf", value]]);
    expect(settings.asOf).toBeUndefined();
    expect(forms(settings)).toEqual(["date"]);
    expect(settings.problems[0]).toMatchObject({
      code: "bad-setting",
      place: { sheet: "Proofsheet settings", row: 3, column: 1 },
    });
  },
);

test.each([
  ["target:itss", "3"],
  ["Target ITSS level", 3],
  ["ITSS目标等级", "三级"],
])("a target by the key %s", async (key, value) => {
  expect((await read([[key, value]])).targets).toEqual({ itss: "3" });
});

test("a target that is no level of the scheme is a problem", async () => {
  expect(
    forms(
      await read([
        ["target:itss", "2"],
        ["asOf", null],
      ]),
    ),
  ).toEqual(["level"]);
  expect(forms(await read([["target:itss", "high"]]))).toEqual(["level"]);
});

test.each([
  ["zh", "zh"],
  ["中文", "zh"],
  ["English", "en"],
])("the language %s", async (value, language) => {
  expect((await read([["语言", value]])).language).toBe(language);
});

test.each([["roadmapStart"], ["Roadmap start"], ["路线图启动日期"]])(
  "the start of the roadmap by the key %s",
  async (key) => {
    expect((await read([[key, "2026年9月1日"]])).roadmapStart).toBe(day("2026-09-01"));
    const unclear = await read([[key, "2026-09"]]);
    expect(unclear.roadmapStart).toBeUndefined();
    expect(forms(unclear)).toEqual(["date"]);
  },
);

test.each([
  ["sheets", "Findings", ["findings"]],
  ["Result sheets", "data problems; Readiness", ["readiness", "data-problems"]],
  ["结果表", "达标总览、缺失证据", ["readiness", "missing-evidence"]],
  ["结果表", "findings, 数据问题, Findings", ["findings", "data-problems"]],
])("the result sheets by the key %s: %s", async (key, value, sheets) => {
  const settings = await read([[key, value]]);
  expect(settings.sheets).toEqual(sheets);
  expect(settings.problems).toEqual([]);
});

test.each(["Everything", "Findings, Settings", ",", 4])(
  "result sheets of %j are a problem, and all are written",
  async (value) => {
    const settings = await read([["sheets", value]]);
    expect(settings.sheets).toBeUndefined();
    expect(forms(settings)).toEqual(["sheets"]);
  },
);

test.each([
  ["amount as a number", "itss.4.projects.amount", 300_000, 300_000],
  ["amount as text with its own unit", "itss.4.projects.amount", "30万", 300_000],
  ["amount with separators", "itss.4.projects.amount", "300,000", 300_000],
  ["key as the command line writes it", "param:itss.4.projects.projects", 2, 2],
  ["zero", "itss.4.projects.projects", 0, 0],
  ["hours with a fraction", "itss.3.training.hours", 23.5, 23.5],
  ["share as text", "itss.i.share.share", "35%", 0.35],
  ["share as a percentage cell", "itss.i.share.share", { percent: 0.35 }, 0.35],
  ["share as a plain number", "itss.i.share.share", 0.35, 0.35],
  ["share of all", "itss.i.share.share", 1, 1],
] as [string, string, CellInput, number][])("a threshold: %s", async (_, key, value, expected) => {
  const settings = await read([[key, value]]);
  expect([...settings.params.values()]).toEqual([expected]);
  expect(settings.problems).toEqual([]);
});

test.each([
  ["itss.4.projects.projects", 2.5, "whole-number"],
  ["itss.4.projects.projects", -1, "whole-number"],
  ["itss.4.projects.projects", "two", "whole-number"],
  ["itss.4.projects.amount", { percent: 0.5 }, "number"],
  ["itss.i.share.share", 40, "ratio"],
  ["itss.i.share.share", "140%", "ratio"],
  ["itss.4.projects.amounts", 5, "known-key"],
] as [string, CellInput, string][])(
  "a threshold %s of %j is a problem, and the default applies",
  async (key, value, form) => {
    const settings = await read([[key, value]]);
    expect(settings.params.size).toBe(0);
    expect(forms(settings)).toEqual([form]);
  },
);

test("a column mapping in codes and in labels", async () => {
  const settings = await read([
    ["map:项目清单!合同总价", "projects.contractAmount"],
    ["map:Work!Boss", "Projects.Project manager"],
    ["map:Work!Money", "projects.money"],
    ["map:Work", "projects.name"],
  ]);
  expect([...settings.mappings]).toEqual([
    ["项目清单!合同总价", { table: "projects", column: "contractAmount" }],
    ["Work!Boss", { table: "projects", column: "manager" }],
  ]);
  expect(forms(settings)).toEqual(["mapping", "mapping"]);
});

test("empty values are defaults; of two rows for one setting the first counts and the other is a problem", async () => {
  const settings = await read([
    ["asOf", null],
    ["itss.4.projects.projects", "  "],
    ["language", "en"],
    ["Language", "zh"],
  ]);
  expect(settings).toMatchObject({ language: "en" });
  expect(settings.asOf).toBeUndefined();
  expect(settings.params.size).toBe(0);
  expect(forms(settings)).toEqual(["once"]);
});

test("an Excel error is a problem", async () => {
  expect(forms(await read([["itss.4.projects.projects", { kind: "error", value: "#REF!" }]]))).toEqual([
    "whole-number",
  ]);
});

test("a bad setting is told in a sentence that says what would do", async () => {
  const [problem] = (await read([["itss.i.share.share", 40]])).problems;
  expect(problemSentence(problem!, "en")).toBe(
    "The setting “itss.i.share.share” has the value “40”, which cannot be read; the default applies. Write a percentage, as 40% or 0.4.",
  );
  expect(problemSentence(problem!, "zh")).toBe(
    "设置项“itss.i.share.share”的值“40”无法识别，按默认值处理。请填写百分比，如 40% 或 0.4。",
  );
});

const full: Settings = {
  ...noSettings,
  present: true,
  asOf: day("2026-06-30"),
  roadmapStart: day("2026-09-01"),
  targets: { itss: "3" },
  language: "zh",
  sheets: ["readiness", "data-problems"],
  params: new Map([
    ["itss.4.projects.amount", 300_000],
    ["itss.i.share.share", 0.355],
  ]),
  mappings: new Map([["Work!Boss", { table: "projects", column: "manager" } as const]]),
};

test.each(["en", "zh"] as const)(
  "what the sheet holds is read back the same (%s)",
  async (language: Language) => {
    const sheet = settingsSheet(full, [book], language);
    const { settings, stray, lines } = await readPrevious(
      changedByUser([sheet], "settings", (rows) => rows),
      [book],
    );
    expect(settings).toEqual(full);
    expect(stray).toEqual([]);
    expect(lines).toEqual(noLines());
  },
);

test("bad values, unknown keys and rows put in by hand stay in the sheet through a change of language", async () => {
  const first = settingsSheet(full, [book], "en");
  const changed = changedByUser([first], "settings", (rows) => [
    ...rows.map((cells) =>
      cells[0] === "itss.4.projects.projects" ? [cells[0], "many", ...cells.slice(2)] : cells,
    ),
    ["our own setting", "blue"],
    ["a note without value", null],
  ]);
  const { settings } = await readPrevious(changed, [book]);
  expect(settings.unread).toEqual([
    { key: "itss.4.projects.projects", name: "itss.4.projects.projects", value: "many" },
    { key: "our own setting", name: null, value: "blue" },
    { key: "a note without value", name: null, value: "" },
  ]);
  const second = settingsSheet(settings, [book], "zh");
  const again = await readPrevious(
    changedByUser([second], "settings", (rows) => rows),
    [book],
  );
  expect(again.settings.unread).toEqual(settings.unread);
  expect(again.stray).toEqual([]);
});

test("a text in the columns that are ours is the user's to keep", async () => {
  const sheet = settingsSheet(full, [book], "en");
  const { stray } = await readPrevious(
    changedByUser([sheet], "settings", (rows) =>
      rows.map((cells, at) => (at === 4 ? [...cells.slice(0, 5), cells[5]!, "why"] : cells)),
    ),
    [book],
  );
  expect(stray).toEqual([{ role: "settings", cell: "G5", row: "asOf", value: "why" }]);
});
