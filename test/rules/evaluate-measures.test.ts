import {
  all,
  atLeast,
  atMost,
  average,
  count,
  eq,
  every,
  fiscalYear,
  gte,
  growth,
  has,
  mean,
  pastMonths,
  ratio,
  share,
  sum,
  value,
} from "../../src/rules/build";
import { boundTruth } from "../../src/rules/evaluate";
import { TRUTH } from "../../src/rules/expression";
import { day, REFUSED, type Book, type Cell } from "./book";
import { measured, MIDSUMMER, verdict } from "./judge";

const { no, unknown, yes } = TRUTH;

describe("bounds", () => {
  it.each([
    [3, 3, yes],
    [3, 9, yes],
    [2, 3, unknown],
    [2, 2, no],
    [0, Infinity, unknown],
    [-Infinity, Infinity, unknown],
  ])("[%d, %d] is at least 3: %d", (lo, hi, expected) => {
    expect(boundTruth("atLeast", { lo, hi }, 3)).toBe(expected);
  });
  it.each([
    [3, 3, yes],
    [0, 3, yes],
    [3, 4, unknown],
    [4, 4, no],
    [4, Infinity, no],
  ])("[%d, %d] is at most 3: %d", (lo, hi, expected) => {
    expect(boundTruth("atMost", { lo, hi }, 3)).toBe(expected);
  });
  it("are met within a billionth of the threshold, and of 1 for thresholds below", () => {
    const exactly = (number: number) => ({ lo: number, hi: number });
    expect(boundTruth("atLeast", exactly(0.1 * 3), 0.3)).toBe(yes);
    expect(boundTruth("atMost", exactly(0.1 * 3), 0.3)).toBe(yes);
    expect(boundTruth("atLeast", exactly(0.4 - 0.9e-9), 0.4)).toBe(yes);
    expect(boundTruth("atLeast", exactly(0.4 - 1.1e-9), 0.4)).toBe(no);
    expect(boundTruth("atLeast", exactly(119_999_999.95), 120_000_000)).toBe(yes);
    expect(boundTruth("atLeast", exactly(119_999_999.8), 120_000_000)).toBe(no);
    expect(boundTruth("atMost", exactly(0.05 + 0.9e-9), 0.05)).toBe(yes);
    expect(boundTruth("atMost", exactly(0.05 + 1.1e-9), 0.05)).toBe(no);
  });
});

describe("counts", () => {
  const completed = eq("status", "completed");
  it("lie between the sure and the possible rows", () => {
    const projects = [
      { status: "completed" },
      { status: null },
      { status: REFUSED },
      { status: "cancelled" },
    ];
    expect(measured(count("projects", completed), { projects })).toEqual({
      lo: 1,
      hi: 3,
      reason: "row-uncertain",
    });
  });
  it("are 0 on an empty sheet and open without a sheet", () => {
    expect(measured(count("projects", completed), { projects: [] })).toEqual({ lo: 0, hi: 0, reason: null });
    expect(measured(count("projects", completed), {})).toEqual({ lo: 0, hi: Infinity, reason: "no-sheet" });
  });
  it("of incidents are open on an empty sheet until a row says none", () => {
    const major = count("incidents", eq("severity", "major"));
    expect(measured(major, { incidents: [] })).toEqual({
      lo: 0,
      hi: Infinity,
      reason: "empty-proves-nothing",
    });
    expect(measured(major, { incidents: { all: [] } })).toEqual({ lo: 0, hi: 0, reason: null });
  });
  it("name the sheet that a join misses", () => {
    const certified = count(
      "staff",
      has("staffCertificates", { here: "id", there: "staffId" }, eq("certificate", "pmp")),
    );
    expect(measured(certified, { staff: [{ id: "S-1" }] })).toEqual({ lo: 0, hi: 1, reason: "no-sheet" });
  });
  it("of distinct values take unreadable ones as new at best and as repeated at worst", () => {
    const category = count("serviceCatalogue", every, "category");
    const of = (...cells: Cell[]) =>
      measured(category, { serviceCatalogue: cells.map((is) => ({ category: is })) });
    expect(of("consulting", "operation", "consulting")).toEqual({ lo: 2, hi: 2, reason: null });
    expect(of("consulting", REFUSED, REFUSED)).toEqual({ lo: 1, hi: 3, reason: "cell-unknown" });
    expect(of(REFUSED)).toEqual({ lo: 1, hi: 1, reason: null });
    expect(of()).toEqual({ lo: 0, hi: 0, reason: null });
  });
  it("of distinct choices end where the closed list ends", () => {
    const category = count("serviceCatalogue", every, "category");
    const cells = Array.from({ length: 12 }, () => ({ category: REFUSED }));
    expect(measured(category, { serviceCatalogue: cells })).toMatchObject({ lo: 1, hi: 9 });
    expect(measured(category, {})).toEqual({ lo: 0, hi: 9, reason: "no-sheet" });
  });
});

describe("shares", () => {
  const core = share("staff", eq("core", true), gte("trainingHours", 24));
  it("count an unknown row for and against", () => {
    const staff = [
      { core: 1, trainingHours: 24 },
      { core: 1, trainingHours: 23.9 },
      { core: 1, trainingHours: null },
    ];
    const { lo, hi } = measured(core, { staff });
    expect(lo).toBeCloseTo(1 / 3, 12);
    expect(hi).toBeCloseTo(2 / 3, 12);
  });
  it("let a row that may not belong join only where it hurts or helps", () => {
    const staff = [
      { core: 1, trainingHours: 24 },
      { core: null, trainingHours: 0 },
      { core: null, trainingHours: 24 },
    ];
    expect(measured(core, { staff })).toMatchObject({ lo: 0.5, hi: 1 });
  });
  it("are unknown while no row surely belongs", () => {
    expect(measured(core, { staff: [{ core: 0 }] })).toEqual({
      lo: -Infinity,
      hi: Infinity,
      reason: "empty-population",
    });
    expect(measured(core, { staff: [{ core: null, trainingHours: 24 }] })).toMatchObject({
      reason: "row-uncertain",
    });
    expect(measured(core, {})).toMatchObject({ reason: "no-sheet" });
    expect(verdict(atLeast(0, core, "ratio"), { staff: [{ core: 0 }] })).toBe(unknown);
  });
});

describe("sums and averages", () => {
  const amounts = (...cells: Cell[]): Book => ({
    projects: cells.map((contractAmount) => ({ contractAmount })),
  });
  it("sum sure rows at least, possible ones at most", () => {
    const projects = [
      { contractAmount: 100, status: "completed" },
      { contractAmount: 40, status: null },
    ];
    expect(
      measured(sum("projects", "contractAmount", eq("status", "completed")), { projects }),
    ).toMatchObject({ lo: 100, hi: 140 });
    expect(measured(sum("projects", "contractAmount", every), amounts(100, null))).toEqual({
      lo: 100,
      hi: Infinity,
      reason: "cell-unknown",
    });
  });
  it("average within a column's range", () => {
    const scores = (...cells: Cell[]): Book => ({
      surveys: cells.map((score) => ({ score, surveyedOn: MIDSUMMER })),
    });
    const mark = average("surveys", "score", every);
    expect(measured(mark, scores(80, 90))).toEqual({ lo: 85, hi: 85, reason: null });
    expect(measured(mark, scores(80, null))).toEqual({ lo: 40, hi: 90, reason: "cell-unknown" });
    expect(measured(mark, scores())).toMatchObject({
      lo: -Infinity,
      hi: Infinity,
      reason: "empty-population",
    });
  });
  it("average over optional rows that lower it for its least, that raise it for its greatest", () => {
    const surveys = [
      { score: 80, surveyedOn: MIDSUMMER },
      { score: 60, surveyedOn: null },
      { score: 75, surveyedOn: null },
      { score: 100, surveyedOn: null },
    ];
    // Least: 80 with 60 is 70, and 75 would raise that. Greatest: 80 with 100.
    expect(measured(average("surveys", "score", every), { surveys })).toEqual({
      lo: 70,
      hi: 90,
      reason: "row-uncertain",
    });
  });
  it("are met at the threshold although binary fractions fall short", () => {
    const surveys = [79.9, 80.2, 79.9].map((score) => ({ score, surveyedOn: MIDSUMMER }));
    expect((79.9 + 80.2 + 79.9) / 3).not.toBe(80);
    const mark = average("surveys", "score", every);
    expect(verdict(atLeast(80, mark, "point"), { surveys })).toBe(yes);
    expect(verdict(atMost(80, mark, "point"), { surveys })).toBe(yes);
    expect(verdict(atLeast(80.1, mark, "point"), { surveys })).toBe(no);
  });
});

describe("the value of one row", () => {
  const income = value("financials", "serviceIncome", eq("year", fiscalYear(0)));
  it("is that row's", () => {
    const financials = [
      { year: 2025, serviceIncome: 120 },
      { year: 2024, serviceIncome: 100 },
    ];
    expect(measured(income, { financials })).toEqual({ lo: 120, hi: 120, reason: null });
  });
  it.each([
    ["there is none", [{ year: 2023, serviceIncome: 1 }], "no-rows"],
    [
      "several are possible",
      [
        { year: 2025, serviceIncome: 1 },
        { year: REFUSED, serviceIncome: 1 },
      ],
      "several-rows",
    ],
    ["the one is not sure", [{ year: REFUSED, serviceIncome: 1 }], "row-uncertain"],
  ])("is unknown where %s", (_, financials, reason) => {
    expect(measured(income, { financials })).toEqual({ lo: -Infinity, hi: Infinity, reason });
  });
  it("is within its column's range where its cell is unknown", () => {
    expect(measured(income, { financials: [{ year: 2025 }] })).toEqual({
      lo: 0,
      hi: Infinity,
      reason: "cell-unknown",
    });
    expect(verdict(atLeast(0, income, "CNY"), { financials: [{ year: 2025 }] })).toBe(yes);
  });
  it("is unknown without a sheet", () => {
    expect(measured(income, {})).toMatchObject({ reason: "no-sheet" });
  });
  it("reads yes as 1 and no as 0", () => {
    const audited = atLeast(1, value("financials", "audited", eq("year", fiscalYear(0))), "yes");
    expect(verdict(audited, { financials: [{ year: 2025, audited: 1 }] })).toBe(yes);
    expect(verdict(audited, { financials: [{ year: 2025, audited: 0 }] })).toBe(no);
    expect(verdict(audited, { financials: [{ year: 2025, audited: null }] })).toBe(unknown);
  });
  it("is too old where only its window leaves it out", () => {
    const turnover = value(
      "kpis",
      "value",
      all(eq("indicator", "work-order-turnover"), pastMonths("periodEnd", 12)),
    );
    const of = (periodEnd: string): Book => ({
      kpis: [{ indicator: "work-order-turnover", value: 0.95, periodEnd: day(periodEnd) }],
    });
    expect(measured(turnover, of("2025-07-01"))).toMatchObject({ lo: 0.95, hi: 0.95 });
    expect(measured(turnover, of("2025-06-30"))).toMatchObject({ reason: "period-too-old" });
    expect(measured(turnover, { kpis: [{ indicator: "renewal", value: 1 }] })).toMatchObject({
      reason: "no-rows",
    });
  });
});

describe("ratios, means and growth", () => {
  const of = (field: "rdExpense" | "revenue" | "serviceIncome", offset = 0) =>
    value("financials", field, eq("year", fiscalYear(offset)));
  const years = (...incomes: [number, Cell][]): Book => ({
    financials: incomes.map(([year, serviceIncome]) => ({ year, serviceIncome })),
  });
  it("divide", () => {
    const rdShare = ratio(of("rdExpense"), of("revenue"));
    const year = (rdExpense: Cell, revenue: Cell): Book => ({
      financials: [{ year: 2025, rdExpense, revenue }],
    });
    expect(measured(rdShare, year(5, 100))).toEqual({ lo: 0.05, hi: 0.05, reason: null });
    expect(measured(rdShare, year(null, 100))).toEqual({ lo: 0, hi: Infinity, reason: "cell-unknown" });
    expect(measured(rdShare, year(5, 0))).toMatchObject({ lo: -Infinity, reason: "base-not-positive" });
    expect(measured(rdShare, year(5, null))).toMatchObject({
      lo: -Infinity,
      hi: Infinity,
      reason: "cell-unknown",
    });
  });
  it("average over years", () => {
    const three = mean(of("serviceIncome"), of("serviceIncome", -1), of("serviceIncome", -2));
    expect(measured(three, years([2025, 30], [2024, 20], [2023, 10]))).toEqual({
      lo: 20,
      hi: 20,
      reason: null,
    });
    expect(measured(three, years([2025, 30], [2024, 20]))).toMatchObject({
      lo: -Infinity,
      reason: "no-rows",
    });
    expect(measured(three, years([2025, 30], [2024, null], [2023, 10]))).toMatchObject({
      lo: 40 / 3,
      hi: Infinity,
    });
  });
  it("compound over the years between", () => {
    const twoYears = growth(of("serviceIncome", -2), of("serviceIncome"), 2);
    expect(measured(twoYears, years([2025, 121], [2023, 100])).lo).toBeCloseTo(0.1, 12);
    expect(verdict(atLeast(0.1, twoYears, "ratio"), years([2025, 121], [2023, 100]))).toBe(yes);
    expect(verdict(atLeast(0.1, twoYears, "ratio"), years([2025, 120.99], [2023, 100]))).toBe(no);
    expect(measured(twoYears, years([2025, 121], [2023, 0]))).toMatchObject({ reason: "base-not-positive" });
    expect(measured(twoYears, years([2025, 121], [2023, null]))).toMatchObject({
      lo: -Infinity,
      hi: Infinity,
    });
    expect(measured(twoYears, years([2025, null], [2023, 100]))).toMatchObject({ lo: -1, hi: Infinity });
  });
});
