import { shownText, typedValue } from "../../src/web/cell-text";
import type { RawCell, SheetValue } from "../../src/workbook/workbook";

const plain: RawCell = { kind: "number", value: 1, format: "plain" };
const percent: RawCell = { kind: "number", value: 0.5, format: "percent" };

describe("what is typed", () => {
  it.each<[string, SheetValue]>([
    ["", null],
    ["  ", null],
    ["500000", 500_000],
    ["-1.5", -1.5],
    ["1,200,000", 1_200_000],
    ["12,00", "12,00"],
    ["0", 0],
    ["0.95", 0.95],
    [".5", 0.5],
    ["0012", "0012"],
    ["91320999123456789012", "91320999123456789012"],
    ["50万", "50万"],
    ["95%", "95%"],
    ["2026-06-30", { date: 20_634 }],
    ["2026/6/30", { date: 20_634 }],
    ["2026.6.30", { date: 20_634 }],
    ["2026年6月30日", { date: 20_634 }],
    ["2026-06/30", "2026-06/30"],
    ["2026-06-31", "2026-06-31"],
    ["30.6.2026", "30.6.2026"],
    ["1899-12-31", "1899-12-31"],
    ["TRUE", true],
    ["false", false],
    ["'0.5", "0.5"],
    ["=1+1", "=1+1"],
    [" two words ", " two words "],
  ])("%j in a plain cell", (typed, value) => {
    expect(typedValue(typed, plain)).toEqual(value);
    expect(typedValue(typed, undefined)).toEqual(value);
  });

  it.each<[string, SheetValue]>([
    ["95", 0.95],
    ["95%", 0.95],
    ["95 ％", 0.95],
    ["0.95", 0.95],
    ["about 95%", "about 95%"],
  ])("%j in a cell that shows percentages", (typed, value) => {
    expect(typedValue(typed, percent)).toEqual(value);
  });
});

describe("what is shown", () => {
  it.each<[RawCell | undefined, boolean, string]>([
    [undefined, false, ""],
    [{ kind: "number", value: 0.1 + 0.2, format: "plain" }, false, "0.3"],
    [{ kind: "number", value: 20 / 23, format: "percent" }, false, "86.96%"],
    [{ kind: "number", value: 46_203, format: "date" }, false, "2026-06-30"],
    [{ kind: "number", value: 44_741, format: "date" }, true, "2026-06-30"],
    [{ kind: "number", value: 1e10, format: "date" }, false, "10000000000"],
    [{ kind: "boolean", value: true }, false, "TRUE"],
    [{ kind: "error", value: "#N/A" }, false, "#N/A"],
    [{ kind: "uncached", formula: "A1*2" }, false, "=A1*2"],
    [{ kind: "uncached" }, false, "=…"],
  ])("for %j", (cell, date1904, text) => {
    expect(shownText(cell, date1904)).toBe(text);
  });
});
