import {
  all,
  any,
  anyTest,
  asOf,
  atLeast,
  atMost,
  average,
  blank,
  count,
  eq,
  every,
  evidenced,
  fiscalYear,
  fiscalYearEnd,
  gt,
  gte,
  growth,
  has,
  holds,
  lte,
  mean,
  monthsAgo,
  ne,
  onFile,
  oneOf,
  param,
  pastMonths,
  ratio,
  share,
  substitute,
  sum,
  value,
} from "../../src/rules/build";
import { boundTruth, createEvaluator, type Evaluator } from "../../src/rules/evaluate";
import { TRUTH, type Measure, type Test, type Truth } from "../../src/rules/expression";
import { day, factsOf, REFUSED, type Book, type Cell, type Row } from "./book";

const { no, unknown, yes } = TRUTH;
const MIDSUMMER = day("2026-06-30");

type Options = {
  asOf?: number;
  years?: [number, number];
  params?: [string, number][];
  requirementIds?: string[];
};

function evaluator(book: Book, options: Options = {}): Evaluator {
  const [lo, hi] = options.years ?? [2025, 2025];
  return createEvaluator({
    facts: factsOf(book),
    asOf: options.asOf ?? MIDSUMMER,
    fiscalYear: { lo, hi },
    params: new Map(options.params),
    requirementIds: options.requirementIds ?? [],
  });
}

function measured(measure: Measure, book: Book, options?: Options) {
  return evaluator(book, options).measure(measure, { requirement: null, figures: false });
}

/** The verdict as it stands, and with every document on file. */
function verdicts(
  test: Test,
  book: Book,
  options?: Options,
  requirement: string | null = null,
): [Truth, Truth] {
  const it = evaluator(book, options);
  return [
    it.test(test, { requirement, figures: false }).truth,
    it.test(test, { requirement, figures: true }).truth,
  ];
}
const verdict = (test: Test, book: Book, options?: Options) => verdicts(test, book, options)[0];

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

describe("fiscal years", () => {
  it("are open where the latest one is", () => {
    const income = value("financials", "serviceIncome", eq("year", fiscalYear(0)));
    const financials = [{ year: 2025, serviceIncome: 7 }];
    expect(measured(income, { financials }, { years: [2024, 2025] })).toMatchObject({
      reason: "row-uncertain",
    });
    expect(measured(income, { financials }, { years: [2026, 2027] })).toMatchObject({ reason: "no-rows" });
  });
  it("end on 31 December", () => {
    const founded = holds("organisation", lte("registeredOn", fiscalYearEnd(-1)));
    const on = (iso: string): Book => ({ organisation: [{ registeredOn: day(iso) }] });
    expect(verdict(founded, on("2024-12-31"))).toBe(yes);
    expect(verdict(founded, on("2025-01-01"))).toBe(no);
    expect(verdict(founded, on("2025-01-01"), { years: [2025, 2026] })).toBe(unknown);
  });
});

describe("joins", () => {
  const surveyed = has("surveys", { here: "customer", there: "customer" }, gte("score", 80));
  const truth = (here: Cell, surveys: Book["surveys"]) =>
    evaluator({ projects: [{ customer: here }], surveys }).rowTruth("projects", surveyed, {
      requirement: null,
      figures: false,
    })(0);
  const good = { customer: "Acme", surveyedOn: MIDSUMMER, score: 80 };
  it.each<[string, Cell, Book["surveys"], Truth]>([
    ["the same key", "ACME", [good], yes],
    ["another key", "Birch", [good], no],
    ["no rows", "Acme", [], no],
    ["no sheet", "Acme", undefined, unknown],
    ["an unreadable key here", REFUSED, [good], unknown],
    ["an unreadable key there", "Birch", [{ ...good, customer: REFUSED }], unknown],
    [
      "an unreadable key there of a row that is not so",
      "Birch",
      [{ ...good, customer: REFUSED, score: 79 }],
      no,
    ],
    ["a row that may be so", "Acme", [{ ...good, score: null }], unknown],
    ["a row that has not happened yet", "Acme", [{ ...good, surveyedOn: MIDSUMMER + 1 }], no],
    ["a row that may not have happened yet", "Acme", [{ ...good, surveyedOn: null }], unknown],
    ["a better row beside", "Acme", [{ ...good, score: 0 }, good], yes],
  ])("by %s", (_, here, surveys, expected) => {
    expect(truth(here, surveys)).toBe(expected);
  });

  it("match a list by any member, and blank lists by none", () => {
    const proven = has("evidence", { here: "evidence", there: "id" }, every);
    const clauses: Row[] = [
      { clause: "1", evidence: ["E-7", "E-1"] },
      { clause: "2" },
      { clause: "3", evidence: REFUSED },
    ];
    const it = evaluator({ clauses, evidence: { open: [{ id: "E-1", location: "shelf" }] } });
    const truth = it.rowTruth("clauses", proven, { requirement: null, figures: false });
    expect([truth(0), truth(1), truth(2)]).toEqual([yes, no, unknown]);
  });

  it("look a year up by its digits", () => {
    const report = has("evidence", { here: "year", there: "subject" }, eq("kind", "audit-report"));
    const evidence = [{ kind: "audit-report", subject: ["2024", "2025"], location: "shelf" }];
    const it = evaluator({ financials: [{ year: 2025 }, { year: 2023 }, { year: REFUSED }], evidence });
    const truth = it.rowTruth("financials", report, { requirement: null, figures: false });
    expect([truth(0), truth(1), truth(2)]).toEqual([yes, no, unknown]);
  });

  it("nest", () => {
    const served = has("projects", { here: "name", there: "customer" }, evidenced("id", "contract"));
    const book: Book = {
      customers: [{ name: "Acme" }, { name: "Birch" }],
      projects: [
        { id: "P-1", customer: "Acme" },
        { id: "P-2", customer: "Birch" },
      ],
      evidence: [{ kind: "contract", subject: ["P-1"], location: "shelf" }],
    };
    expect(measured(count("customers", served), book)).toEqual({ lo: 1, hi: 1, reason: null });
    expect(verdicts(atLeast(2, count("customers", served), "customer"), book)).toEqual([no, yes]);
  });

  it("tell which rows join, surely or at all", () => {
    const surveys = [good, { ...good, customer: REFUSED }, { ...good, customer: "Birch" }, good];
    const it = evaluator({ projects: [{ customer: "Acme" }, { customer: REFUSED }], surveys });
    const join = surveyed as Extract<typeof surveyed, { kind: "has" }>;
    expect(it.matches(join, "projects", 0)).toEqual({ sure: [0, 3], rows: [0, 1, 3] });
    expect(it.matches(join, "projects", 1)).toEqual({ sure: [], rows: [0, 1, 2, 3] });
  });
});

describe("evidence", () => {
  const manual = onFile("service-management-manual");
  const row = { kind: "service-management-manual", location: "shelf 3" };
  it.each<[string, Record<string, Cell>, Truth]>([
    ["with a location and no date", {}, yes],
    ["dated on the assessment date", { issuedOn: MIDSUMMER }, yes],
    ["dated the day after", { issuedOn: MIDSUMMER + 1 }, no],
    ["without a location", { location: null }, no],
    ["with an unreadable location", { location: REFUSED }, unknown],
    ["with an unreadable date", { issuedOn: REFUSED }, unknown],
    ["dated some day of the month", { issuedOn: { from: day("2026-06-01"), to: MIDSUMMER } }, yes],
    ["dated some day of next month", { issuedOn: { from: MIDSUMMER + 1, to: day("2026-07-31") } }, no],
    ["for another requirement", { subject: ["x.1.two"] }, no],
    ["for this requirement and another", { subject: ["x.1.two", "x.1.one"] }, yes],
    ["for a project", { subject: ["P-1"] }, yes],
    ["for something unreadable", { subject: REFUSED }, unknown],
  ])("%s", (_, cells, expected) => {
    const options = { requirementIds: ["x.1.one", "x.1.two"] };
    expect(verdicts(manual, { evidence: [{ ...row, ...cells }] }, options, "x.1.one")).toEqual([
      expected,
      yes,
    ]);
  });

  it("through a join serves whatever requirement it names besides", () => {
    const book: Book = {
      projects: [{ id: "P-1" }],
      evidence: [{ kind: "contract", subject: ["P-1", "x.1.two"], location: "shelf" }],
    };
    const test = atLeast(1, count("projects", evidenced("id", "contract")), "project");
    expect(verdicts(test, book, { requirementIds: ["x.1.one", "x.1.two"] }, "x.1.one")).toEqual([yes, yes]);
  });

  it("without a sheet is open, and met on the figures", () => {
    expect(verdicts(manual, {})).toEqual([unknown, yes]);
  });

  it("within a window leaves a blank date open", () => {
    const recent = atLeast(
      1,
      count("evidence", all(eq("kind", "change-record"), pastMonths("issuedOn", 12))),
      "document",
    );
    const on = (issuedOn: Cell): Book => ({
      evidence: [{ kind: "change-record", location: "shelf", issuedOn }],
    });
    expect(verdicts(recent, on(null))).toEqual([unknown, yes]);
    expect(verdicts(recent, on(day("2025-07-01")))).toEqual([yes, yes]);
    expect(verdicts(recent, on(day("2025-06-30")))).toEqual([no, yes]);
  });

  it("counts and sums are taken as met on the figures, shares are not", () => {
    const evidence = [{ kind: "procedure-file", location: "shelf", quantity: 33, approvedOn: null }];
    const copies = atLeast(34, sum("evidence", "quantity", eq("kind", "procedure-file")), "document");
    expect(verdicts(copies, { evidence })).toEqual([no, yes]);
    const closed = atLeast(
      1,
      share("evidence", eq("kind", "procedure-file"), lte("approvedOn", asOf)),
      "ratio",
    );
    expect(verdicts(closed, { evidence })).toEqual([unknown, unknown]);
  });

  it("that is a substitute is not taken as on file", () => {
    expect(verdicts(substitute("special-approval"), { evidence: [] })).toEqual([no, no]);
    const held = anyTest(holds("certificates", eq("standard", "itss")), substitute("special-approval"));
    expect(verdicts(held, { certificates: [], evidence: [] })).toEqual([no, no]);
    const approval = { kind: "special-approval", location: "shelf" };
    expect(verdicts(held, { certificates: [], evidence: [approval] })).toEqual([yes, yes]);
  });
});

describe("conditions on blanks", () => {
  const truth = (condition: Parameters<Evaluator["rowTruth"]>[1], staff: Record<string, Cell>) =>
    evaluator({ staff: [staff] }).rowTruth("staff", condition, { requirement: null, figures: false })(0);
  const current = all(lte("joinedOn", asOf), any(blank("leftOn"), gt("leftOn", asOf)));
  it.each<[string, Record<string, Cell>, Truth]>([
    ["joined long ago, never left", {}, yes],
    ["joined on the date", { joinedOn: MIDSUMMER }, yes],
    ["joins the day after", { joinedOn: MIDSUMMER + 1 }, no],
    ["left on the date", { leftOn: MIDSUMMER }, no],
    ["leaves the day after", { leftOn: MIDSUMMER + 1 }, yes],
    ["left some day this month", { leftOn: { from: day("2026-06-01"), to: MIDSUMMER } }, no],
    ["leaves this month or next", { leftOn: { from: day("2026-06-30"), to: day("2026-07-01") } }, unknown],
    ["left at a time that cannot be read", { leftOn: REFUSED }, unknown],
  ])("%s", (_, staff, expected) => {
    expect(truth(current, staff)).toBe(expected);
  });
  it("what is none is neither equal nor unequal", () => {
    const evidence = [{ kind: "contract", location: null }];
    const it = evaluator({ evidence });
    const mode = { requirement: null, figures: false };
    expect(it.rowTruth("evidence", eq("location", "shelf"), mode)(0)).toBe(no);
    expect(it.rowTruth("evidence", ne("location", "shelf"), mode)(0)).toBe(no);
    expect(truth(ne("leftOn", asOf), {})).toBe(no);
  });
  it("a certificate without an end date may have ended; a permanent one has not", () => {
    const valid = holds("certificates", all(eq("status", "valid"), gte("expiresOn", asOf)));
    expect(verdict(valid, { certificates: [{ standard: "iso9001" }] })).toBe(unknown);
    expect(verdict(valid, { certificates: [{ standard: "iso9001", expiresOn: Infinity }] })).toBe(yes);
    expect(verdict(valid, { certificates: [{ standard: "iso9001", expiresOn: MIDSUMMER }] })).toBe(yes);
    expect(verdict(valid, { certificates: [{ standard: "iso9001", expiresOn: MIDSUMMER - 1 }] })).toBe(no);
    expect(
      verdict(valid, { certificates: [{ standard: "iso9001", expiresOn: Infinity, status: "suspended" }] }),
    ).toBe(no);
  });
  it("an unreadable choice is surely one of a closed list", () => {
    const either = holds("surveys", oneOf("questionnaire", "cesa-standard", "other"));
    const surveys = [{ customer: "Acme", surveyedOn: MIDSUMMER, questionnaire: REFUSED }];
    expect(verdict(either, { surveys })).toBe(yes);
    const open = holds("certificates", oneOf("standard", "itss", "ccid"));
    expect(verdict(open, { certificates: [{ standard: REFUSED }] })).toBe(unknown);
  });
});

describe("windows", () => {
  const registered = holds(
    "organisation",
    lte("registeredOn", monthsAgo(param("x.1.one.months", 12, "month"))),
  );
  const on = (iso: string): Book => ({ organisation: [{ registeredOn: day(iso) }] });
  it("reach back by whole months", () => {
    expect(verdict(registered, on("2025-06-30"))).toBe(yes);
    expect(verdict(registered, on("2025-07-01"))).toBe(no);
  });
  it("clip at the end of February", () => {
    expect(verdict(registered, on("2024-02-28"), { asOf: day("2025-02-28") })).toBe(yes);
    expect(verdict(registered, on("2024-02-29"), { asOf: day("2025-02-28") })).toBe(no);
    expect(verdict(registered, on("2023-02-28"), { asOf: day("2024-02-29") })).toBe(yes);
    expect(verdict(registered, on("2023-03-01"), { asOf: day("2024-02-29") })).toBe(no);
  });
  it("move with an overridden parameter", () => {
    const params: [string, number][] = [["x.1.one.months", 6]];
    expect(verdict(registered, on("2025-12-30"), { params })).toBe(yes);
    expect(verdict(registered, on("2025-12-31"), { params })).toBe(no);
  });
});

it("composite tests take the least and the greatest", () => {
  const [met, open, unmet] = [
    atLeast(0, count("staff", every), "person"),
    onFile("contract"),
    atLeast(9, count("staff", every), "person"),
  ];
  const book: Book = { staff: [] };
  const of = (kind: "all" | "any", ...parts: Test[]) => verdict({ kind, of: parts }, book);
  expect([of("all", met, open), of("all", open, unmet), of("all", met, met)]).toEqual([unknown, no, yes]);
  expect([of("any", unmet, open), of("any", open, met), of("any", unmet, unmet)]).toEqual([unknown, yes, no]);
});
