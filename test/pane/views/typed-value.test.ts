import fc from "fast-check";
import { doubtfulShare, readTyped, shownValue } from "../../../src/pane/views/settings/typed-value";
import type { Unit } from "../../../src/rules/expression";

const read = (text: string, unit: Unit) => readTyped(text, { key: "itss.4.x.y", unit });
const value = (number: number) => ({ kind: "value", value: number });

test.each<[string, Unit, number]>([
  ["500,000", "CNY", 500_000],
  ["50万", "CNY", 500_000],
  ["12", "month", 12],
  ["０", "incident", 0],
  ["40", "ratio", 0.4],
  ["40%", "ratio", 0.4],
  ["４０％", "ratio", 0.4],
  ["0.4", "ratio", 0.004],
  ["82.5", "point", 82.5],
])("reads %s as %s", (text, unit, expected) => expect(read(text, unit)).toEqual(value(expected)));

test.each<[string, Unit, string]>([
  ["a lot", "CNY", "number"],
  ["-1", "CNY", "number"],
  ["a year", "month", "whole-number"],
  ["-1", "project", "whole-number"],
  ["2.5", "project", "whole-number"],
  ["140", "ratio", "ratio"],
  ["half", "ratio", "ratio"],
])("refuses %s as %s", (text, unit, form) => expect(read(text, unit)).toEqual({ kind: "bad", form }));

it("takes an empty box for the default", () => expect(read("  ", "ratio")).toEqual({ kind: "default" }));

it("doubts a share that may have been typed as a fraction, and no other", () => {
  expect(doubtfulShare("0.4", 0.004, "ratio")).toEqual({ read: "0.4%", meant: "40%" });
  expect(doubtfulShare("0.4%", 0.004, "ratio")).toBeNull();
  expect(doubtfulShare("40", 0.4, "ratio")).toBeNull();
  expect(doubtfulShare("0", 0, "ratio")).toBeNull();
  expect(doubtfulShare("0.4", 0.4, "hour")).toBeNull();
});

it("reads back what it shows", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (share) => {
      const shown = shownValue(share / 10_000, "ratio");
      expect(read(shown, "ratio")).toEqual(value(share / 10_000));
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 11 }), (cents) => {
      expect(read(shownValue(cents / 100, "CNY"), "CNY")).toEqual(value(cents / 100));
    }),
  );
});
