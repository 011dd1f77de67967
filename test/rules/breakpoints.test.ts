import fc from "fast-check";
import { edate, firstDayReaching } from "../../src/rules/dates";
import { dateUse } from "../../src/rules/date-conditions";
import { breakpoints, rowsTurning } from "../../src/rules/breakpoints";
import {
  all,
  asOf,
  count,
  eq,
  gte,
  lte,
  months,
  pastMonths,
  atLeast,
  value,
  fiscalYear,
} from "../../src/rules/build";
import type { Requirement } from "../../src/rules/expression";
import { isoDate, parseIsoDate } from "../../src/tables/days";
import { makeFacts, refused } from "../tables/make-facts";

const day = (text: string) => parseIsoDate(text)!;
const amount = (value: number | { value: number }) => (typeof value === "number" ? value : value.value);

describe("the first day that reaches a day some months back", () => {
  it.each([
    ["2026-03-15", 12, "2027-03-15"],
    ["2026-08-31", 6, "2027-03-01"],
    ["2023-08-31", 6, "2024-03-01"],
    ["2026-08-28", 6, "2027-02-28"],
    ["2023-08-29", 6, "2024-02-29"],
    ["2026-08-29", 6, "2027-03-01"],
    ["2024-02-29", 12, "2025-03-01"],
    ["2026-03-31", 1, "2026-05-01"],
    ["2026-12-31", 0, "2026-12-31"],
  ])("%s, %i months: %s", (from, back, first) => {
    expect(isoDate(firstDayReaching(day(from), back))).toBe(first);
  });

  it("is the first day of all, whatever the day and the months", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 60 }), (from, back) => {
        const first = firstDayReaching(from, back);
        expect(edate(first, -back)).toBeGreaterThanOrEqual(from);
        expect(edate(first - 1, -back)).toBeLessThan(from);
      }),
    );
  });
});

const ahead = { asOf: day("2026-06-30"), until: day("2027-12-30") };
const requirement = (test: Requirement["test"], inHand: Requirement["inHand"] = []): Requirement => ({
  id: "x.1.one",
  level: "1",
  group: "capability",
  dimension: "process",
  stage: null,
  carries: true,
  test,
  inHand,
  source: { document: "", place: "" },
  readings: [],
});
const daysOf = async (it: Requirement, tables: Parameters<typeof makeFacts>[0]) => {
  const { days, sharp } = breakpoints(dateUse(it), await makeFacts(tables), ahead, amount);
  return { days: days.map(isoDate), sharp: [...sharp].map(isoDate) };
};

it("finds when rows fall out of a window and when a certificate is over, each day once, none past the horizon", async () => {
  const surveyed = requirement(atLeast(1, count("surveys", pastMonths("surveyedOn", months(12))), "survey"));
  const surveys = ["2025-07-01", "2025-07-01", "2026-02-28", "2026-06-30", "2027-01-31", "2025-06-30"];
  expect(
    await daysOf(surveyed, { surveys: surveys.map((surveyedOn) => ({ customer: "A", surveyedOn })) }),
  ).toEqual({ days: ["2026-07-01", "2027-01-31", "2027-02-28", "2027-06-30"], sharp: [] });
  const valid = requirement(
    atLeast(1, count("certificates", all(lte("issuedOn", asOf), gte("expiresOn", asOf))), "certificate"),
  );
  const certificates = [
    { standard: "ISO 9001", issuedOn: "2024-01-01", expiresOn: "2026-12-31" },
    { standard: "ISO 9001", issuedOn: "2026-07-01", expiresOn: "长期" },
    { standard: "ISO 9001", issuedOn: "2020-01-01", expiresOn: { month: "2027-02" } },
    { standard: "ISO 9001", issuedOn: refused, expiresOn: null },
  ];
  expect(await daysOf(valid, { certificates })).toEqual({
    days: ["2026-07-01", "2027-01-01", "2027-02-02", "2027-03-01"],
    sharp: [],
  });
});

it("counts the turn of the year where the fiscal year is read, and ends of periods where indicators are", async () => {
  const kpis = [{ indicator: "NPS", value: 90, periodEnd: "2026-09-30" }];
  const nps = requirement(atLeast(90, value("kpis", "value", eq("indicator", "nps")), "point"));
  expect(await daysOf(nps, { kpis })).toEqual({ days: ["2026-09-30"], sharp: ["2026-09-30"] });
  const unclear = [...kpis, { indicator: refused, value: 1, periodEnd: refused }];
  expect((await daysOf(nps, { kpis: unclear })).days).toEqual(["2026-09-30", "2026-10-01"]);
  const year = requirement(atLeast(1, value("financials", "revenue", eq("year", fiscalYear(0))), "CNY"));
  expect((await daysOf(year, { financials: [] })).days).toEqual(["2027-01-01"]);
});

it("tells which rows turn on a day", async () => {
  const facts = await makeFacts({
    surveys: ["2025-08-31", "2025-08-28", "2025-08-29"].map((surveyedOn) => ({ customer: "A", surveyedOn })),
  });
  const { conditions } = dateUse(
    requirement(atLeast(1, count("surveys", pastMonths("surveyedOn", months(6))), "survey")),
  );
  const window = conditions.find(({ op }) => op === "gt")!;
  const turning = (on: string) => rowsTurning(window, facts.tables.surveys, day(on), amount);
  expect(turning("2026-02-28")).toEqual([1]);
  expect(turning("2026-03-01")).toEqual([0, 2]);
});
