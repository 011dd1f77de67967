import { dateCell, percent, reading, short, type CellInput } from "./cells";

const money = (input: CellInput, scale = 1) => short(reading("projects", "contractAmount", input, { scale }));
const integer = (input: CellInput) => short(reading("certificates", "stars", input));
const hours = (input: CellInput) => short(reading("staff", "trainingHours", input));
const score = (input: CellInput) => short(reading("surveys", "score", input));

describe("money", () => {
  it.each<[CellInput, number]>([
    [1_200_000, 1_200_000],
    ["1200000", 1_200_000],
    ["1,200,000", 1_200_000],
    ["1 200 000", 1_200_000],
    ["１２００", 1_200],
    ["１，２００，０００．５", 1_200_000.5],
    ["￥1,200", 1_200],
    ["¥ 1,200", 1_200],
    ["1200元", 1_200],
    ["1,200.50 yuan", 1_200.5],
    ["CNY 1,200", 1_200],
    ["人民币1200元整", 1_200],
    ["50万", 500_000],
    ["50万元", 500_000],
    ["1.2亿", 120_000_000],
    ["3千元", 3_000],
    ["2百万", 2_000_000],
    ["+5", 5],
    [0, 0],
    ["0", 0],
    [0.005, 0.01],
    [1.004, 1],
    [2.675, 2.68],
    [1e15, 1e15],
  ])("reads %j as %d yuan", (input, expected) => expect(money(input)).toBe(expected));

  it.each<[CellInput, number, number]>([
    [50, 10_000, 500_000],
    ["50", 10_000, 500_000],
    ["50万", 10_000, 500_000],
    ["500000元", 10_000, 500_000],
    ["￥500000", 10_000, 500_000],
    ["￥500,000.50", 10_000, 500_000.5],
    ["人民币500000", 10_000, 500_000],
    ["RMB 500000", 10_000, 500_000],
    ["￥100000", 10_000, 100_000],
    ["￥99999", 1, 99_999],
    ["￥0", 10_000, 0],
    ["50元", 10_000, 50],
    ["￥50元", 10_000, 50],
    ["￥50万", 10_000, 500_000],
    ["人民币50万元整", 1_000, 500_000],
    [1.2, 100_000_000, 120_000_000],
    [3, 1_000, 3_000],
    [0.12345678, 10_000, 1_234.57],
    [4.35, 10_000, 43_500],
  ])("reads %j in a column of %d yuan as %d", (input, scale, expected) =>
    expect(money(input, scale)).toBe(expected),
  );

  it.each<[CellInput, string]>([
    [-1, "!negative"],
    [-0.01, "!negative"],
    ["-50万", "!negative"],
    ["−5", "!negative"],
    ["$500", "!foreign-currency"],
    ["USD 500", "!foreign-currency"],
    ["500 美元", "!foreign-currency"],
    ["€500", "!foreign-currency"],
    ["about 50", "!not-a-number"],
    ["50万左右", "!not-a-number"],
    ["50-60万", "!not-a-number"],
    ["12,34", "!not-a-number"],
    ["1,2", "!not-a-number"],
    ["1.2.3", "!not-a-number"],
    ["12 34", "!not-a-number"],
    ["50kg", "!not-a-number"],
    ["待定", "!not-a-number"],
    ["1e5", "!not-a-number"],
    [true, "!not-a-number"],
    [dateCell(46203), "!not-a-number"],
    [percent(0.5), "!percent-unclear"],
    ["9".repeat(40_000), "!not-a-number"],
    [NaN, "!not-a-number"],
  ])("refuses %.40j", (input, expected) => expect(money(input)).toBe(expected));

  it.each<[CellInput, number, string, string]>([
    ["￥50", 10_000, "50", "万元"],
    ["¥ 99,999.99", 10_000, "99999.99", "万元"],
    ["人民币 50", 1_000, "50", "千元"],
    ["CNY 1.2", 100_000_000, "1.2", "亿元"],
  ])("asks whether %j in a column of %d yuan is in yuan", (input, scale, number, unit) =>
    expect(reading("projects", "contractAmount", input, { scale })).toMatchObject({
      code: "amount-unclear",
      details: { number, unit },
    }),
  );

  it("is not asked below zero, which is refused either way", () =>
    expect(money("-￥500000", 10_000)).toBe("!negative"));

  it("names the foreign currency", () =>
    expect(reading("projects", "contractAmount", "500美元")).toMatchObject({
      details: { currency: "美元" },
    }));
});

describe("whole numbers", () => {
  it.each<[CellInput, number]>([
    [3, 3],
    ["3", 3],
    ["1,200", 1_200],
    ["３", 3],
    ["50万", 500_000],
    ["1.23456亿", 123_456_000],
    [0, 0],
  ])("reads %j as %d", (input, expected) => expect(integer(input)).toBe(expected));

  it.each<[CellInput, string]>([
    [2.5, "!not-an-integer"],
    ["2.5", "!not-an-integer"],
    [-1, "!negative"],
    ["三", "!not-a-number"],
    ["￥3", "!not-a-number"],
    ["3元", "!not-a-number"],
  ])("refuses %j", (input, expected) => expect(integer(input)).toBe(expected));
});

describe("hours and scores", () => {
  it("accepts hours of 0 and up", () => {
    expect([hours(0), hours(24.5), hours("40"), hours("1,000")]).toEqual([0, 24.5, 40, 1_000]);
    expect([hours("40学时"), hours("24 小时"), hours("8h"), hours("30分")]).toEqual([
      40,
      24,
      8,
      "!not-a-number",
    ]);
    expect([hours(-0.5), hours("半天"), hours(percent(0.4))]).toEqual([
      "!negative",
      "!not-a-number",
      "!percent-unclear",
    ]);
  });

  it("accepts scores from 0 to 100", () => {
    expect([score(0), score(100), score("95.5")]).toEqual([0, 100, 95.5]);
    expect([score(-0.1), score(100.1), score("101")]).toEqual([
      "!out-of-range",
      "!out-of-range",
      "!out-of-range",
    ]);
    expect([score("92分"), score("９２．５ 分"), score("92 points"), score("101分")]).toEqual([
      ...[92, 92.5, 92],
      "!out-of-range",
    ]);
    expect([score("9分钟"), score("分"), score("92分 (优)")]).toEqual(Array(3).fill("!not-a-number"));
    expect([score(percent(0.95)), score("95%"), score("优")]).toEqual([
      "!percent-unclear",
      "!not-a-number",
      "!not-a-number",
    ]);
  });
});

describe("a year", () => {
  const year = (input: CellInput) => short(reading("financials", "year", input));

  it.each<[CellInput]>([
    [2025],
    ["2025"],
    ["２０２５年"],
    ["2025年度"],
    ["2025 年"],
    ["FY2025"],
    ["fy 2025"],
  ])("%j is 2025", (written) => expect(year(written)).toBe(2025));

  it.each<[CellInput]>([["2025年6月"], ["25年"], ["FY25"], ["本年度"]])("%j is refused", (written) => {
    expect(year(written)).toBe("!not-a-number");
  });

  it("is no other whole number", () => expect(integer("2025年")).toBe("!not-a-number"));
});
