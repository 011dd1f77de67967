/** What the Roadmap sheet and its JSON say, from hand-made workbooks. */
import { assess } from "../../src/assessment/assess";
import type { AssessmentOptions } from "../../src/assessment/assessment";
import { assessmentJson } from "../../src/report/json";
import type { ReportInput } from "../../src/report/input";
import { assessmentSchema } from "../../src/report/json-schema";
import { noSettings } from "../../src/report/read-settings";
import { reportSheets } from "../../src/report/report";
import { csmm } from "../../src/schemes/csmm";
import { itss } from "../../src/schemes/itss";
import type { Language } from "../../src/tables/definition";
import type { Sheet } from "../../src/workbook/workbook";
import { makeFacts, type TablesInput } from "../tables/make-facts";
import { day, nothingPrevious } from "./fixtures";

const tables: TablesInput = {
  certificates: [
    {
      standard: "ITSS",
      level: "4",
      issuedOn: "2025-08-31",
      firstIssuedOn: "2025-08-31",
      expiresOn: "2028-08-30",
    },
  ],
  incidents: [{ kind: "information-security", severity: "major", occurredOn: "2024-02-29" }],
  evidence: [{ kind: "no-violation-proof", location: "file 2" }],
  nonconformities: [
    {
      id: "=1+1",
      scheme: "ITSS",
      severity: "serious",
      raisedOn: "2026-01-10",
      dueOn: "2026-06-20",
      owner: "Li",
    },
    { id: "N-2", scheme: "ITSS", severity: "general", raisedOn: "2026-01-10", closedOn: "2026-02-01" },
    { id: "N-3", scheme: "CSMM", severity: "general", raisedOn: "2026-01-10", dueOn: { month: "2026-07" } },
  ],
};

async function inputOf(given: TablesInput, language: Language, start?: string): Promise<ReportInput> {
  const facts = await makeFacts(given);
  const options: AssessmentOptions = {
    asOf: day("2026-06-30"),
    targets: { itss: "3", csmm: "3" },
    params: new Map(),
    schemes: [itss, csmm],
  };
  const settings = start === undefined ? noSettings : { ...noSettings, roadmapStart: day(start) };
  const previous = { ...nothingPrevious, settings };
  return { assessment: assess(facts, options), facts, options, today: options.asOf, language, previous };
}

async function sheetOf(given: TablesInput, language: Language, start?: string): Promise<Sheet> {
  return reportSheets(await inputOf(given, language, start)).find(({ role }) => role === "roadmap")!;
}

/** The filled cells of the row whose stamp ends so; dates as ISO. */
function rowOf(sheet: Sheet, key: string) {
  const row = sheet.rows.find(({ cells }) => String(cells.at(-1)?.value).endsWith(`|${key}`))!;
  return row.cells.slice(0, -1).map((cell) => {
    const value = cell?.value ?? null;
    return typeof value === "object" && value !== null
      ? new Date(value.date * 86_400_000).toISOString().slice(0, 10)
      : value;
  });
}

test("each scheme has its line: what blocks, from when it may be applied for, when the certificate can come", async () => {
  const sheet = await sheetOf(tables, "en");
  expect(rowOf(sheet, "#road|itss")[0]).toMatch(
    /^ITSS · Level 3 · .+ \(target\): \d+ requirements to meet\. Application not before 2027-03-01\. Certificate not before 2027-04-01\./,
  );
  expect(rowOf(sheet, "#road|csmm")[0]).toMatch(
    /Certificate between 2026-12-30 and 2027-03-30, by the source\.$/,
  );
});

test("the start date of the settings moves the stages", async () => {
  const sheet = await sheetOf(tables, "en", "2026-09-05");
  expect(rowOf(sheet, "#start")[0]).toContain("2026-09-05");
  expect(rowOf(sheet, "#stage|itss|gap-analysis").slice(4, 7)).toEqual([
    "2026-09-05",
    "2026-09-11",
    "2026-09-25",
  ]);
  expect(rowOf(sheet, "#stage|itss|system-optimisation").slice(2, 7)).toEqual([null, null, null, null, null]);
});

test.each([
  ["en", "Wait", "Met from 2027-03-01 on by waiting"],
  ["zh", "等待期满", "2027-03-01起自然满足"],
] as const)("a task that only needs time names the day (%s)", async (language, kind, todo) => {
  const [, requirement, what, text, from] = rowOf(await sheetOf(tables, language), "itss.3.held-level-4");
  expect(requirement).toMatch(/\nitss\.3\.held-level-4$/);
  expect([what, from]).toEqual([kind, "2027-03-01"]);
  expect(text).toContain(todo);
});

test("a past event names the day from which it no longer counts, and is not called mendable", async () => {
  const [, , what, text, from] = rowOf(await sheetOf(tables, "en"), "itss.4.no-security-incident");
  expect([what, from]).toEqual(["Not now", "2027-03-01"]);
  expect(text).toBe("A recorded event stands in the way; it no longer counts from 2027-03-01 on.");
});

test("nonconformities are counted, and those not closed are listed with a link, the user's text as text", async () => {
  const sheet = await sheetOf(tables, "en");
  expect(rowOf(sheet, "#count|0").slice(0, 6)).toEqual(["ITSS", "Serious", 1, 1, 0, 0]);
  expect(rowOf(sheet, "#count|1").slice(0, 6)).toEqual(["ITSS", "General", 0, 0, 1, 0]);
  expect(rowOf(sheet, "#nonconformity|=1+1").slice(0, 7)).toEqual([
    "=1+1",
    "Serious",
    "Overdue",
    "Li",
    "2026-06-20",
    10,
    "ITSS",
  ]);
  expect(rowOf(sheet, "#nonconformity|N-3").slice(2, 6)).toEqual([
    "Open",
    null,
    "2026-07-01 to 2026-07-31",
    null,
  ]);
  const row = sheet.rows.find(({ cells }) => cells[0]?.value === "=1+1")!;
  expect(row.cells[0]!.link).toEqual({ sheet: "Nonconformities", row: 2, column: 0 });
});

test("without the sheet of nonconformities nothing is claimed of them", async () => {
  expect(rowOf(await sheetOf({}, "en"), "#no-nonconformities")[0]).toMatch(/^Nothing is known/);
  const none = await sheetOf({ nonconformities: [{ id: "None" }] }, "zh");
  expect(rowOf(none, "#no-nonconformities")[0]).toBe("没有不符合项。");
});

test("the filter holds the tasks and nothing below them", async () => {
  const sheet = await sheetOf(tables, "en");
  const { top, bottom } = sheet.filter!;
  const keys = sheet.rows.map(({ cells }) => String(cells.at(-1)?.value).split("|").slice(2).join("|"));
  expect(keys[top - 1]).toBe("#header");
  expect(keys.slice(top, bottom).every((key) => /^(itss|csmm)\./.test(key))).toBe(true);
  expect(keys.slice(bottom).some((key) => /^(itss|csmm)\./.test(key))).toBe(false);
});

test("the JSON has the tasks, the days and the counts, as the schema says", async () => {
  const json = assessmentJson(await inputOf(tables, "en"), "acme.xlsx");
  expect(assessmentSchema.safeParse(json).error).toBeUndefined();
  const { start, schemes, nonconformities } = json.roadmap;
  const [road] = schemes;
  expect([start, road!.level, road!.isTarget, road!.applyFrom]).toEqual([
    "2026-06-30",
    "3",
    true,
    "2027-03-01",
  ]);
  expect(road!.certificate).toEqual(["2027-04-01", null]);
  expect(road!.tasks.find(({ requirement }) => requirement === "itss.3.held-level-4")).toEqual({
    requirement: "itss.3.held-level-4",
    kinds: ["wait"],
    waitUntil: "2027-03-01",
  });
  expect(road!.stages[1]).toEqual({
    stage: "gap-analysis",
    takes: { from: 5, to: 15, unit: "working-day" },
    from: "2026-06-30",
    ends: ["2026-07-06", "2026-07-20"],
  });
  expect(nonconformities).toContainEqual({
    scheme: "itss",
    severity: "serious",
    open: 1,
    overdue: 1,
    closed: 0,
    unclear: 0,
  });
  expect(assessmentJson(await inputOf({}, "en"), "a.xlsx").roadmap.nonconformities).toBeNull();
});
