/** Workbooks of a few rows, whose days can be counted on a calendar. */
import type { Cause, SchemeForecast } from "../../../src/assessment/forecast/forecast";
import { forecastEnd, forecastOf } from "../../../src/assessment/forecast/make-forecast";
import {
  all,
  asOf as thatDay,
  atLeast,
  count,
  eq,
  evidenced,
  every,
  fiscalYear,
  gte,
  lte,
  months,
  monthsAgo,
  pastMonths,
  requirement,
  value,
} from "../../../src/rules/build";
import type { Group, Requirement, RuleBook, Test } from "../../../src/rules/expression";
import { isoDate } from "../../../src/tables/days";
import { formatAddress } from "../../../src/workbook/workbook";
import { day } from "../../rules/book";
import { makeFacts, type TablesInput } from "../../tables/make-facts";

function rule(id: string, group: Group, test: Test): Requirement {
  return requirement(id, {
    group,
    dimension: "process",
    stage: null,
    test,
    source: { document: "", place: "" },
  });
}

const surveyed = atLeast(1, count("surveys", pastMonths("surveyedOn", months(6))), "survey");
const heldFor = (least: number) =>
  atLeast(1, count("certificates", lte("firstIssuedOn", monthsAgo(months(least)))), "certificate");
const valid = atLeast(1, count("certificates", gte("expiresOn", thatDay)), "certificate");
const income = atLeast(100, value("financials", "serviceIncome", eq("year", fiscalYear(0))), "CNY");

/** Level 2 asks for a survey and a valid certificate, level 1 for a certificate that was held for 18 months. */
const steps = [
  rule("itss.2.surveyed", "capability", surveyed),
  rule("itss.2.valid", "entry", valid),
  rule("itss.1.held", "entry", heldFor(18)),
];

async function forecast(requirements: Requirement[], tables: TablesInput, asOf = "2026-06-30") {
  const book: RuleBook = {
    scheme: "itss",
    edition: "",
    levels: ["2", "1"].map((level) => ({ level, en: "", zh: "", coverage: "full" as const })),
    dimensions: [{ dimension: "process", en: "", zh: "" }],
    requirements,
  };
  const facts = await makeFacts(tables);
  const options = { asOf: day(asOf), targets: {}, params: new Map<string, number>(), schemes: [book] };
  return forecastOf(facts, options).schemes[0]!;
}

const surveys = (surveyedOn: string) => [{ customer: "A", surveyedOn }];
const certificates = (firstIssuedOn: string, expiresOn: string) => [
  { standard: "ITSS", level: 2, firstIssuedOn, issuedOn: firstIssuedOn, expiresOn },
];
const turnDays = ({ turns }: SchemeForecast) => turns.map((turn) => isoDate(turn.day));
const causesOf = ({ turns }: SchemeForecast): Cause[] =>
  turns.flatMap(({ requirements }) => requirements.flatMap(({ causes }) => causes));

test.each([
  ["2026-03-31", "2026-06-30", "2026-10-01"],
  ["2026-08-31", "2026-08-31", "2027-03-01"],
  ["2023-08-29", "2023-08-31", "2024-02-29"],
  ["2023-08-30", "2023-08-31", "2024-03-01"],
])("a survey of %s, seen on %s, is over on %s", async (surveyedOn, asOf, over) => {
  expect(turnDays(await forecast([steps[0]!], { surveys: surveys(surveyedOn) }, asOf))).toEqual([over]);
});

test("a certificate that begins on a leap day is held for 12 months on the first day of March", async () => {
  const held = await forecast(
    [rule("itss.2.held", "entry", heldFor(12))],
    { certificates: certificates("2024-02-29", "2027-02-28") },
    "2024-06-30",
  );
  // EDATE("2025-02-28", -12) is 2024-02-28: the day is not reached before the first of March.
  expect(turnDays(held)).toEqual(["2025-03-01"]);
  expect(causesOf(held)).toMatchObject([{ kind: "held-long-enough", months: 12 }]);
});

test("the fiscal year turns with the calendar year, and is named", async () => {
  const financials = [{ year: 2025, serviceIncome: 500, audited: "no" }];
  const found = await forecast([rule("itss.2.income", "capability", income)], { financials });
  expect(turnDays(found)).toEqual(["2027-01-01"]);
  expect(causesOf(found)).toEqual([
    { kind: "fiscal-year", months: null, fiscalYear: 2026, about: null, cells: [] },
  ]);
});

test("levels over time, with their last days, and why they turn", async () => {
  const found = await forecast(steps, {
    surveys: surveys("2026-05-15"),
    certificates: certificates("2025-09-01", "2028-08-31"),
  });
  const spans = found.spans.map(({ from, to, answers: { capability, eligible } }) =>
    [isoDate(from), isoDate(to), capability, eligible].join(" "),
  );
  // No capability is asked for at level 1, so that who has that of level 2 has that of level 1.
  expect(spans).toEqual(["2026-06-30 2026-11-14 1 2", "2026-11-15 2029-06-30  "]);
  expect(found.turns[0]).toMatchObject({
    day: day("2026-11-15"),
    levels: [{ level: "2", before: "met", after: "not-met" }],
    answers: [
      { answer: "onFigures", before: "1", after: null },
      { answer: "capability", before: "1", after: null },
      { answer: "eligible", before: "2", after: null },
    ],
  });
  const [window] = causesOf(found);
  expect(window).toMatchObject({ kind: "too-old", months: 6, about: { table: "surveys", count: 1 } });
  expect(window!.cells.map(formatAddress)).toEqual(["Surveys!B2"]);
});

test("the earliest day of a level by waiting, what waits, and what stands in the way", async () => {
  const surveyLater = {
    surveys: surveys("2026-08-10"),
    certificates: certificates("2025-06-30", "2028-06-29"),
  };
  const found = await forecast(steps, surveyLater);
  expect(found.levels).toMatchObject([
    { level: "2", eligible: day("2026-08-10"), capability: day("2026-08-10") },
    { level: "1", eligible: day("2026-12-30"), capability: day("2026-08-10") },
  ]);
  expect(found.levels[1]!.waits.map(({ requirement, day: on }) => `${requirement} ${isoDate(on)}`)).toEqual([
    "itss.2.surveyed 2026-08-10",
    "itss.1.held 2026-12-30",
  ]);
  const without = await forecast(steps, { ...surveyLater, surveys: [] });
  expect(without.levels[1]).toMatchObject({
    eligible: null,
    closest: { day: day("2026-12-30"), blockers: ["itss.2.surveyed"] },
    waits: [{ requirement: "itss.1.held", day: day("2026-12-30") }],
  });
});

test("what to renew by when: each thing that a level needs, also after it is lost by another", async () => {
  const found = await forecast(steps, {
    surveys: surveys("2026-05-15"),
    certificates: certificates("2025-09-01", "2028-08-31"),
  });
  const texts = found.renewals.map(({ lastDay, turn, keeps, drops }) =>
    [
      isoDate(lastDay),
      turn.requirement.id,
      keeps.map(({ answer, level }) => `${answer} ${level}`).join("+"),
      drops.map(({ answer }) => answer).join("+"),
    ].join(", "),
  );
  expect(texts).toEqual([
    "2026-11-14, itss.2.surveyed, capability 1+eligible 2, capability+eligible",
    "2028-08-31, itss.2.valid, eligible 2, ",
  ]);
});

test("nothing has to be renewed for a level that is never reached", async () => {
  const found = await forecast(steps, {
    surveys: [],
    certificates: certificates("2025-09-01", "2026-08-31"),
  });
  expect(turnDays(found)).not.toEqual([]);
  expect(found.renewals).toEqual([]);
});

test("a row whose documents are missing is named where it turns what the figures would say", async () => {
  const recent = rule(
    "itss.2.recent",
    "capability",
    atLeast(
      1,
      count("projects", all(pastMonths("acceptedOn", months(36)), evidenced("id", "contract"))),
      "project",
    ),
  );
  const found = await forecast([recent], {
    projects: [{ id: "P-1", name: "one", acceptedOn: "2025-01-10" }],
    evidence: [{ id: "E-1", kind: "Acceptance report", subject: "P-1", location: "x" }],
  });
  expect(found.turns[0]!.requirements[0]).toMatchObject({ before: "evidence-missing", after: "not-met" });
  expect(causesOf(found)[0]!.cells).toHaveLength(1);
});

test("another row of an indicator becomes the current one", async () => {
  const nps = rule(
    "itss.2.nps",
    "capability",
    atLeast(50, value("kpis", "value", eq("indicator", "nps")), "point"),
  );
  const found = await forecast([nps], {
    kpis: [
      { indicator: "NPS", value: 60, periodEnd: "2026-05-31" },
      { indicator: "NPS", value: 10, periodEnd: "2026-09-30" },
    ],
  });
  expect(turnDays(found)).toEqual(["2026-09-30"]);
  expect(causesOf(found)).toMatchObject([{ kind: "indicator", cells: [{ sheet: "KPIs", row: 3 }] }]);
});

test("what does not hang on dates never turns, and the forecast covers three years", async () => {
  const still = rule("itss.2.any", "capability", atLeast(1, count("projects", every), "project"));
  const found = await forecast([still], { projects: [{ id: "P-1", name: "one" }] });
  expect(found.turns).toEqual([]);
  expect(found.spans.map(({ to }) => isoDate(to))).toEqual(["2029-06-30"]);
  expect(isoDate(forecastEnd(day("2024-02-29")))).toBe("2027-02-28");
});
