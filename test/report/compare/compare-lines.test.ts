import { compareJson } from "../../../src/report/compare/compare-json";
import { compareLines } from "../../../src/report/compare/compare-lines";
import { displayWidth } from "../../../src/report/text-width";
import { wordsFor } from "../../../src/report/words";
import type { Language } from "../../../src/tables/definition";
import { day } from "../../rules/book";
import { comparedOf, type Given } from "./compared";

const contract = (id: string, project: string, location: string) => [id, "Contract", project, location, null];
const manual = (date: string, location = "A/1") => [
  "E-9",
  "Service management manual",
  null,
  location,
  { date: day(date) },
];

async function linesOf(old: Given, now: Given, language: Language = "en"): Promise<string[]> {
  const { compared, checked } = await comparedOf(old, now);
  return compareLines(compared, wordsFor({ ...checked, language }), 80);
}

const full: [Given, Given] = [
  {
    projects: [
      ["P-001", "Help desk", "Completed", 600_000],
      ["P-002", "Networks", "Completed", 700_000],
    ],
    evidence: [contract("E-1", "P-001", "A/2"), manual("2026-01-10")],
  },
  {
    projects: [
      ["P-002", "Networks", "In progress", 700_000],
      ["P-003", "Printers", "Completed", 900_000],
    ],
    evidence: [contract("E-1", "P-001", ""), manual("2026-01-10")],
    asOf: "2028-06-30",
    params: [["itss.4.completed-projects.projects", 1]],
    choices: [["csmm.edition", "2022"]],
  },
];

test("of a workbook and itself nothing differs and nothing turned", async () => {
  const given: Given = full[0];
  expect(await linesOf(given, given)).toEqual([
    "old.xlsx → new.xlsx",
    "Nothing differs that verdicts depend on.",
    "No verdict, level or answer turned.",
  ]);
  expect(await linesOf(given, given, "zh")).toEqual([
    "old.xlsx → new.xlsx",
    "影响结论的内容均无差异。",
    "各项结论、等级均无变化。",
  ]);
});

test("what differs stands above, old before new", async () => {
  const lines = await linesOf(...full);
  expect(lines.slice(0, 5)).toEqual([
    "old.xlsx → new.xlsx",
    "  Data: Projects, Evidence",
    "  Assessment date: 2026-06-30 → 2028-06-30",
    "  CSMM edition: source (183 clauses, 17 practice domains) → 2022 (161 clauses,",
    "  20 practice domains)",
  ]);
  expect(lines[5]).toBe("  itss.4.completed-projects.projects: 3 projects → 1 project");
});

test("a document that is gone is named with its cell, old and new", async () => {
  const lines = await linesOf({ evidence: [manual("2026-01-10")] }, { evidence: [manual("2026-01-10", "")] });
  const at = lines.findIndex((line) => line.includes("itss.4.service-manual"));
  expect(lines[at]).toBe("  ▼ ✓ Met → ◐ Evidence missing  ITSS level 4  itss.4.service-manual");
  expect(lines.slice(at).find((line) => line.startsWith("      •"))).toBe(
    "      • Evidence!D2 (Service management manual), Location: A/1 → empty",
  );
});

test("a turn by time names its day and the cell whose date it is", async () => {
  const given: Given = {
    evidence: [["E-1", "Social security payment proof", null, "A/1", { date: day("2026-01-10") }]],
  };
  const lines = await linesOf({ ...given, asOf: "2026-06-30" }, { ...given, asOf: "2026-12-31" });
  const at = lines.findIndex((line) => line.includes("itss.4.social-security"));
  expect(lines.slice(at).find((line) => line.startsWith("      •"))).toBe(
    "      • Turned on 2026-07-10: Evidence!E2.",
  );
});

test.each(["en", "zh"] as const)("no line is wider than a terminal of 80 columns (%s)", async (language) => {
  for (const pair of [full, [...full].reverse() as [Given, Given]]) {
    const lines = await linesOf(...pair, language);
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
    if (language === "zh") expect(lines.slice(7).join("\n")).not.toMatch(/\b(the|of|and|Cause|Turned)\b/);
  }
});

test("the JSON says the same in codes", async () => {
  const { compared } = await comparedOf(
    { evidence: [manual("2026-01-10")] },
    { evidence: [manual("2026-01-10", "")] },
  );
  const json = compareJson(compared);
  expect(json).toMatchObject({
    old: { name: "old.xlsx", asOf: "2026-06-30", choices: { "csmm.edition": "source" } },
    new: { name: "new.xlsx" },
    differing: ["data"],
    tables: ["evidence"],
  });
  const turn = json.schemes[0]!.turns.find(({ requirement }) => requirement === "itss.4.service-manual");
  expect(turn).toMatchObject({
    before: "met",
    after: "evidence-missing",
    causes: [["data"]],
    sure: true,
    rows: [{ table: "evidence", fields: ["location"], old: ["Evidence!D2"], new: ["Evidence!D2"] }],
  });
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});
