import { column, readSheet, remarks } from "./read-sheets";

const amounts = async (
  header: string,
  cells: readonly (string | number | null)[],
  above: (string | null)[][] = [],
) => {
  const rows = cells.map((cell, at) => [`P-${at + 1}`, cell]);
  const facts = await readSheet("Projects", [...above, ["Project ID", header], ...rows]);
  return { read: column(facts, "projects", "contractAmount"), facts };
};

describe("units of money", () => {
  it.each<[string, number]>([
    ["合同金额(万元)", 10_000],
    ["合同金额（亿元）", 100_000_000],
    ["合同金额(千元)", 1_000],
    ["合同金额(元)", 1],
    ["Contract amount (yuan)", 1],
    ["Contract amount (CNY)", 1],
    ["合同金额*(万元)", 10_000],
    ["合同金额(万元)*", 10_000],
    ["合同金额", 1],
  ])("in the header %s", async (header, scale) => {
    expect((await amounts(header, [12, "12"])).read).toEqual([12 * scale, 12 * scale]);
  });

  it.each([["单位：万元"], ["单位:万元"], ["（单位：人民币万元）"], ["金额单位： 万元"], ["Unit: 万元"]])(
    "in a line %s above the header",
    async (line) => expect((await amounts("合同金额", [12], [["Banner"], [line]])).read).toEqual([120_000]),
  );

  it.each([
    [["单位：万元（含税）"]],
    [["单位：万元 币种：人民币"]],
    [["币种：人民币  单位：万元"]],
    [["单位：人民币 万元"]],
    [["单位：人民币/万元"]],
    [["单位：万元、人"]],
    [["填报单位：万元科技有限公司  金额单位：万元"]],
    [["填报单位：万元科技有限公司", "金额单位：万元"]],
    [["金额单位：", "万元"]],
    [["单 位：", null, "万元", "2026年6月30日"]],
  ])("in a line %j that says more, or lies over several cells", async (line) =>
    expect((await amounts("合同金额", [12], [line])).read).toEqual([120_000]),
  );

  it("come from the last line that states one", async () => {
    expect((await amounts("合同金额", [12], [["单位：元"], ["单位：万元"], ["制表：Ann"]])).read).toEqual([
      120_000,
    ]);
  });

  it("in the header go before the line above", async () => {
    expect((await amounts("合同金额(元)", [12], [["单位：万元"]])).read).toEqual([12]);
  });

  it("in the cell go before the header", async () => {
    const { read } = await amounts("合同金额(万元)", ["50万", "500000元", "0.005亿", 50]);
    expect(read).toEqual([500_000, 500_000, 500_000, 500_000]);
  });

  it("do not come from lines that state another unit, or stand below", async () => {
    expect((await amounts("合同金额", [12], [["编制单位：万元科技有限公司"]])).read).toEqual([12]);
    const facts = await readSheet("Projects", [["Project ID", "合同金额"], ["P-1", 12], ["注：单位：万元"]]);
    expect(column(facts, "projects", "contractAmount")).toEqual([12]);
  });

  it("are yuan to the cent", async () => {
    expect((await amounts("合同金额(万元)", [0.1234567, 33.3333335])).read).toEqual([1_234.57, 333_333.34]);
  });

  it("of another currency are a problem of the column, whose amounts are unknown", async () => {
    const { read, facts } = await amounts("Contract amount (USD)", [12, null, "50万"]);
    const unknown = '[0,"Infinity"]';
    expect(read).toEqual([`refused ${unknown}`, `blank ${unknown}`, `refused ${unknown}`]);
    expect(remarks(facts.problems)).toEqual(["foreign-currency@Projects!B1"]);
    expect(facts.problems[0]!.details).toEqual({ currency: "usd" });
    expect(remarks((await amounts("合同金额", [12], [["单位：万美元"]])).facts.problems)).toEqual([
      "foreign-currency@Projects!B2",
    ]);
  });

  it("reach every money column of the sheet, and no other", async () => {
    const facts = await readSheet("Financials", [
      ["单位：万元"],
      ["Year", "Revenue", "服务收入（元）"],
      [2025, 3, 4],
    ]);
    expect(column(facts, "financials", "year")).toEqual([2025]);
    expect(column(facts, "financials", "revenue")).toEqual([30_000]);
    expect(column(facts, "financials", "serviceIncome")).toEqual([4]);
  });
});

describe("amounts that are perhaps in 万元", () => {
  const asked = async (header: string, cells: (string | number | null)[]) =>
    remarks((await amounts(header, cells)).facts.notices);

  it("are asked about where all are below 100,000", async () => {
    expect(await asked("合同金额", [50, 99_999.99, null, "x"])).toEqual([
      "amounts-perhaps-in-wan@Projects!B1",
    ]);
    expect(await asked("合同金额", [50, 100_000])).toEqual([]);
    expect(await asked("合同金额", [null, "x"])).toEqual([]);
    expect(await asked("合同金额", [])).toEqual([]);
  });

  it("are not asked about where the header says 万元", async () => {
    expect(await asked("合同金额(万元)", [5])).toEqual([]);
  });
});
