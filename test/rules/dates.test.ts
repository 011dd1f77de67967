import { edate, yearEnd } from "../../src/rules/dates";
import { day } from "./book";

describe("EDATE", () => {
  it.each([
    ["2026-06-30", -18, "2024-12-30"],
    ["2026-06-30", 0, "2026-06-30"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2025-11-30", 3, "2026-02-28"],
    ["2023-11-30", 3, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", -48, "2020-02-29"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-05-31", 1, "2025-06-30"],
    ["2025-12-31", 12, "2026-12-31"],
  ])("%s %i months on is %s", (from, months, to) => {
    expect(edate(day(from), months)).toBe(day(to));
  });

  it("drops a fraction of a month", () => {
    expect(edate(day("2026-06-30"), -1.9)).toBe(day("2026-05-30"));
  });

  it("leaves long ago and never where they are, and leaves the calendar by the right end", () => {
    expect(edate(-Infinity, 12)).toBe(-Infinity);
    expect(edate(Infinity, -12)).toBe(Infinity);
    expect(edate(day("2026-06-30"), -1e9)).toBe(-Infinity);
    expect(edate(day("2026-06-30"), 1e9)).toBe(Infinity);
  });
});

it("ends a fiscal year on 31 December", () => {
  expect(yearEnd(2024)).toBe(day("2024-12-31"));
  expect(yearEnd(Infinity)).toBe(Infinity);
  expect(yearEnd(-Infinity)).toBe(-Infinity);
});
