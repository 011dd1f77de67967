/** A cell that is understood but loosely written. */
import type { CellInput } from "../../../src/workbook/memory/memory-workbook";
import type { SheetValue } from "../../../src/workbook/workbook";
import { day } from "../../report/fixtures";
import { fixesIn, fixOf } from "./offered";

it.each<[string, CellInput, SheetValue, string]>([
  ["合同金额", "50万", 500_000, "500,000"],
  ["合同金额", "1,200,000", 1_200_000, "1,200,000"],
  ["合同金额", "１２００", 1_200, "1,200"],
  ["合同金额", "￥1,200.50", 1_200.5, "1,200.5"],
  ["合同金额", "1.2亿元", 120_000_000, "120,000,000"],
  ["合同金额（万元）", "50万", 50, "50"],
  ["合同金额（万元）", "50", 50, "50"],
  ["合同金额（万元）", "123456.78元", 12.345678, "12.345678"],
  ["合同金额（元）", "50万", 500_000, "500,000"],
  ["验收日期", "2026年6月30日", { date: day("2026-06-30") }, "2026-06-30"],
  ["验收日期", "2026.6.3", { date: day("2026-06-03") }, "2026-06-03"],
  ["验收日期", "２０２６／６／３", { date: day("2026-06-03") }, "2026-06-03"],
  ["验收日期", 20_260_630, { date: day("2026-06-30") }, "2026-06-30"],
  ["验收日期", 46_203, { date: day("2026-06-30") }, "2026-06-30"],
])("under %s: %j becomes %j", async (header, cell, value, shown) => {
  expect(await fixOf(header, cell)).toMatchObject({
    cell: { sheet: "项目清单", row: 2, column: 2 },
    table: "projects",
    certain: true,
    problem: null,
    options: [{ value, shown }],
  });
});

it("follows the date system of the workbook", async () => {
  const fix = await fixOf("验收日期", 44_741, true);
  expect(fix!.options).toEqual([{ value: { date: day("2026-06-30") }, shown: "2026-06-30" }]);
});

it.each<[string, CellInput]>([
  ["合同金额", 500_000],
  ["合同金额", "约50万"],
  ["合同金额（美元）", "1,200"],
  ["验收日期", { date: 20_000 }],
  ["验收日期", "2026年6月"],
  ["验收日期", "2026-06-30 14:30"],
  ["验收日期", 46_203.5],
  ["验收日期", "2026-06-31"],
  ["合同编号", "0012"],
  ["项目状态", "已验收"],
  ["预测性维护", "√"],
  ["合同金额", { kind: "uncached" }],
  ["合同金额", { kind: "error", value: "#N/A" }],
])("is not found under %s where there is %j", async (header, cell) => {
  expect(await fixOf(header, cell)).toBeUndefined();
});

it("is written in the unit of its row", async () => {
  const rows: CellInput[][] = [
    ["指标名称", "实际值", "单位"],
    ["故障响应时间", "30", "分钟"],
    ["故障响应时间", "2小时", null],
    ["SLA达成率", "99.5%", null],
    ["SLA达成率", "99.5%", "%"],
    ["净推荐值", "45", null],
  ];
  const fixes = await fixesIn({ name: "指标统计表", rows });
  expect(fixes.map(({ options }) => options[0]!.value)).toEqual([30, 2, 0.995, 99.5, 45]);
  expect(fixes.every(({ certain }) => certain)).toBe(true);
});

it("goes on showing as a percentage where its text does", async () => {
  const rows = [
    ["指标名称", "实际值", "单位"],
    ["SLA达成率", "99.5%", null],
    ["SLA达成率", "99.5%", "%"],
    ["SLA达成率", "0.995", null],
  ];
  const fixes = await fixesIn({ name: "指标统计表", rows });
  expect(fixes.map(({ options }) => options[0])).toEqual([
    { value: 0.995, shown: "99.5%", percent: true },
    { value: 99.5, shown: "99.5" },
    { value: 0.995, shown: "0.995" },
  ]);
});

it("is found in a list of fields, too", async () => {
  const rows = [
    ["字段", "值"],
    ["成立日期", "2015年3月1日"],
    ["最近会计年度", "2025年度"],
  ];
  const fixes = await fixesIn({ name: "企业信息", rows });
  expect(fixes.map(({ cell, options }) => [cell.row, cell.column, options[0]!.value])).toEqual([
    [2, 1, { date: day("2015-03-01") }],
    [3, 1, 2025],
  ]);
});

it("is left alone where its row would then pass for a total", async () => {
  const rows = [
    ["Year", "Accounting firm", "Revenue"],
    ["2024", "合计", 1_000],
    ["2025", "Firm", 1_000],
  ];
  const fixes = await fixesIn({ name: "Financials", rows });
  expect(fixes.map(({ cell }) => cell.row)).toEqual([3]);
});

it("is mended once where a merge fills it down", async () => {
  const rows = [
    ["项目编号", "项目名称", "验收日期"],
    ["P-1", "一", "2026年6月30日"],
    ["P-2", "二", null],
  ];
  const merges = [{ top: 2, left: 2, bottom: 3, right: 2 }];
  const fixes = await fixesIn({ name: "项目清单", rows, merges });
  expect(fixes.map(({ cell }) => cell.row)).toEqual([2]);
});
