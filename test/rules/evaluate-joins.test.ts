import {
  all,
  anyTest,
  asOf,
  atLeast,
  count,
  eq,
  every,
  evidenced,
  gte,
  has,
  holds,
  lte,
  onFile,
  pastMonths,
  share,
  substitute,
  sum,
} from "../../src/rules/build";
import { TRUTH, type Truth } from "../../src/rules/expression";
import { day, REFUSED, type Book, type Cell, type Row } from "./book";
import { evaluator, measured, MIDSUMMER, verdicts } from "./judge";

const { no, unknown, yes } = TRUTH;

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
