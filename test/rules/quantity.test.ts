import { exactQuantityText, quantityText } from "../../src/rules/quantity";

test.each([
  [500_000, "CNY", "CNY 500,000", "50万元"],
  [120_000_000, "CNY", "CNY 120,000,000", "1.2亿元"],
  [99_990_000, "CNY", "CNY 99,990,000", "9,999万元"],
  [9_999, "CNY", "CNY 9,999", "9,999元"],
  [10_000, "CNY", "CNY 10,000", "1万元"],
  [1_234_567.89, "CNY", "CNY 1,234,567.89", "1,234,567.89元"],
  [499_999.99, "CNY", "CNY 499,999.99", "499,999.99元"],
  [0, "CNY", "CNY 0", "0元"],
  [0.4, "ratio", "40%", "40%"],
  [0.29, "ratio", "29%", "29%"],
  [0.005, "ratio", "0.5%", "0.5%"],
  [1, "ratio", "100%", "100%"],
  [1, "project", "1 project", "1个项目"],
  [3, "project", "3 projects", "3个项目"],
  [0, "incident", "0 incidents", "0起事件"],
  [1, "person", "1 person", "1名人员"],
  [3, "person", "3 people", "3名人员"],
  [4, "category", "4 categories", "4个类别"],
  [1, "nonconformity", "1 nonconformity", "1个不符合项"],
  [24, "hour", "24 hours", "24小时"],
  [90, "point", "90 points", "90分"],
  [12, "month", "12 months", "12个月"],
  [1, "yes", "yes", "是"],
  [0, "yes", "no", "否"],
] as const)("%s %s", (value, unit, en, zh) => {
  expect(quantityText(value, unit, "en")).toBe(en);
  expect(quantityText(value, unit, "zh")).toBe(zh);
  expect(exactQuantityText(value, unit, "en")).toBe(en);
  expect(exactQuantityText(value, unit, "zh")).toBe(zh);
});

test("a number that is read is rounded, a threshold is not", () => {
  expect(quantityText(2 / 3, "ratio", "en")).toBe("66.67%");
  expect(exactQuantityText(0.123456, "ratio", "en")).toBe("12.3456%");
  expect(quantityText(23.456, "hour", "en")).toBe("23.46 hours");
});

test("a rounded number never looks like the round number it misses", () => {
  expect(quantityText(0.39999, "ratio", "en")).toBe("39.999%");
  expect(quantityText(79.996, "point", "en")).toBe("79.996 points");
  expect(quantityText(0.050004, "ratio", "en")).toBe("5.0004%");
});

test("binary dust is no number", () => {
  expect(quantityText(0.1 + 0.2, "hour", "en")).toBe("0.3 hours");
  expect(exactQuantityText(1.1 * 3, "point", "en")).toBe("3.3 points");
});

test("a bare number has its thousands set apart", () => {
  expect(exactQuantityText(1_234_567, null, "en")).toBe("1,234,567");
  expect(exactQuantityText(-1_234.5, null, "en")).toBe("-1,234.5");
});
