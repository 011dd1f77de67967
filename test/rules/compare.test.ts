import { differsBy, intervalComparisons, spansMonths } from "../../src/rules/compare";
import { TRUTH } from "../../src/rules/expression";
import { day } from "./book";

const { no, unknown, yes } = TRUTH;

describe("a number against a number", () => {
  it.each([
    ["lt", yes, no, no],
    ["lte", yes, yes, no],
    ["eq", no, yes, no],
    ["ne", yes, no, yes],
    ["gte", no, yes, yes],
    ["gt", no, no, yes],
  ] as const)("%s: one below, equal, one above", (op, below, equal, above) => {
    const compare = (a: number) => intervalComparisons[op](a, a, 3, 3);
    expect([compare(2), compare(3), compare(4)]).toEqual([below, equal, above]);
  });
});

describe("an interval against a number", () => {
  it.each([
    // [1, 3]: all below 4; touches 3; touches 1; all above 0
    ["lt", yes, unknown, no, no],
    ["lte", yes, yes, unknown, no],
    ["gt", no, no, unknown, yes],
    ["gte", no, unknown, yes, yes],
    ["eq", no, unknown, unknown, no],
    ["ne", yes, unknown, unknown, yes],
  ] as const)("%s: [1, 3] against 4, 3, 1, 0", (op, ...expected) => {
    expect([4, 3, 1, 0].map((bound) => intervalComparisons[op](1, 3, bound, bound))).toEqual(expected);
  });
});

it.each(["lt", "lte", "eq", "ne", "gte", "gt"] as const)("what there is none of meets no %s", (op) => {
  expect(intervalComparisons[op](NaN, NaN, 3, 3)).toBe(no);
  expect(intervalComparisons[op](3, 3, NaN, NaN)).toBe(no);
});

it("compares long ago and never like days", () => {
  expect(intervalComparisons.lte(-Infinity, -Infinity, 20_000, 20_000)).toBe(yes);
  expect(intervalComparisons.gte(Infinity, Infinity, 20_000, 20_000)).toBe(yes);
});

describe("spans", () => {
  const known = (from: string, to: string) => spansMonths(day(from), day(from), day(to), day(to), 12);
  it("counts the last day of the contract", () => {
    expect(known("2025-01-01", "2025-12-31")).toBe(yes);
    expect(known("2025-01-01", "2025-12-30")).toBe(no);
  });
  it("clips at month ends", () => {
    expect(known("2024-02-29", "2025-02-27")).toBe(yes);
    expect(known("2024-02-29", "2025-02-26")).toBe(no);
  });
  it("is open where a month-only day decides", () => {
    const may = [day("2024-05-01"), day("2024-05-31")] as const;
    const until = (to: string) => spansMonths(...may, day(to), day(to), 12);
    expect([until("2025-05-30"), until("2025-05-29"), until("2025-04-30"), until("2025-04-29")]).toEqual([
      yes,
      unknown,
      unknown,
      no,
    ]);
  });
  it("is not so of a contract without end", () => {
    expect(spansMonths(day("2025-01-01"), day("2025-01-01"), NaN, NaN, 12)).toBe(no);
  });
});

describe("differs", () => {
  const share = 0.005;
  it.each([
    [100_000, 100_500, no],
    [100_000, 100_500.01, yes],
    [100_000, 99_500, no],
    [100_000, 99_499.99, yes],
    // 0.5 % of 12,340.20 is 61.701; 12,401.90 lies within, 12,401.91 does not.
    [12_340.2, 12_401.9, no],
    [12_340.2, 12_401.91, yes],
    // 1.1 + 0.0055 is a little more than 1.1055 in binary.
    [1.1, 1.1055, no],
    [0, 0, no],
    [0, 0.01, yes],
  ])("%d from %d: %d", (one, other, expected) => {
    expect(differsBy(one, one, other, other, share)).toBe(expected);
  });
  it("is judged on every amount that an unknown one could be", () => {
    expect(differsBy(100, 100, 0, Infinity, share)).toBe(unknown);
    expect(differsBy(0, Infinity, 100, 100, share)).toBe(unknown);
    expect(differsBy(100, 101, 200, 300, share)).toBe(yes);
    expect(differsBy(100, 100.2, 100.1, 100.4, share)).toBe(no);
    expect(differsBy(NaN, NaN, 100, 100, share)).toBe(no);
  });
  it("takes in every amount where the share is 1", () => {
    expect(differsBy(0, Infinity, 5, 5, 1)).toBe(unknown);
    expect(differsBy(10, 10, 0, 20, 1)).toBe(no);
  });
});
