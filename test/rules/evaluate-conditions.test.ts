import {
  all,
  any,
  asOf,
  atLeast,
  blank,
  count,
  eq,
  every,
  fiscalYear,
  fiscalYearEnd,
  gt,
  gte,
  holds,
  lte,
  monthsAgo,
  ne,
  onFile,
  oneOf,
  param,
  value,
} from "../../src/rules/build";
import { type Evaluator } from "../../src/rules/evaluate";
import { TRUTH, type Test, type Truth } from "../../src/rules/expression";
import { day, REFUSED, type Book, type Cell } from "./book";
import { evaluator, measured, MIDSUMMER, verdict } from "./judge";

const { no, unknown, yes } = TRUTH;

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
