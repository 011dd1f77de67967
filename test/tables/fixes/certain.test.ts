/** Certain fixes: the reader reads the new value exactly as before. */
import fc from "fast-check";
import {
  memoryWorkbook,
  type CellInput,
  type MemorySheet,
} from "../../../src/workbook/memory/memory-workbook";
import { read } from "./offered";

const digits = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000_000 }).map(String),
  fc.double({ min: 0, max: 1e7, noNaN: true }).map((value) => value.toFixed(2)),
  fc.constantFrom("0", "-5", "1,200,000", "12 000", "１２３", "0.005", "99999999999999.99", "7"),
);
const written = fc
  .tuple(
    fc.constantFrom("", "", "￥", "¥", "RMB "),
    digits,
    fc.constantFrom("", "万", "亿", "千", "万元", "元", "%", "分", "小时", "年", " "),
  )
  .map((parts) => parts.join(""));
const dates = fc
  .tuple(
    fc.integer({ min: 1949, max: 2101 }),
    fc.integer({ min: 1, max: 13 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .chain(([y, m, d]) =>
    fc.constantFrom(
      `${y}-${m}-${d}`,
      `${y}年${m}月${d}日`,
      `${y}.${m}.${d}`,
      `${y}年${m}月`,
      `${d}/${m}/${y}`,
      `${y}/${m}/${d} 08:30`,
      "长期",
      "在职",
    ),
  );
const cell: fc.Arbitrary<CellInput> = fc.oneof(
  written,
  written,
  dates,
  fc.integer({ min: 0, max: 21_000_000 }),
  fc.double({ min: -2, max: 60_000, noNaN: true }),
  fc.double({ min: 0, max: 2, noNaN: true }).map((percent) => ({ percent })),
  fc.integer({ min: -9_000, max: 50_000 }).map((date) => ({ date })),
  fc.constantFrom("合计", "备注：", "无", "是", "FY2025", "2025年度", "四级", null, null),
);
const name = fc.integer({ min: 1, max: 50 }).map((number) => `P-${number}`);
const often = (usual: fc.Arbitrary<CellInput>) =>
  fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: cell });
const cellUnder = (header: string, column: number): fc.Arbitrary<CellInput> => {
  if (column === 0) return often(header === "年度" ? fc.constantFrom("2024年", "2025", "FY2023") : name);
  return often(/日期|有效期/.test(header) ? dates : written);
};
const unit = fc.constantFrom("", "（万元）", "（元）", "(亿元)", "（美元）");
const headers: Record<string, readonly string[]> = {
  项目清单: ["项目编号", "项目名称", "合同金额", "审计确认金额", "合同开始日期", "验收日期"],
  财务数据: ["年度", "营业收入", "研发费用", "会计师事务所"],
  满意度调查: ["客户名称", "调查日期", "得分"],
  人员花名册: ["工号", "入职日期", "离职日期", "年度培训学时"],
  事故与违规记录: ["日期", "类型"],
  企业证书: ["证书", "等级", "星级", "有效期至"],
};
const sheet = fc.constantFrom(...Object.keys(headers)).chain((name) =>
  fc
    .record({
      unit,
      rows: fc.array(fc.tuple(...headers[name]!.map(cellUnder)), { minLength: 1, maxLength: 5 }),
    })
    .map(({ unit: stated, rows }): MemorySheet => ({
      name,
      rows: [headers[name]!.map((text) => (/金额|收入|费用/.test(text) ? text + stated : text)), ...rows],
    })),
);
const indicators = fc
  .array(
    fc.tuple(
      fc.constantFrom("故障响应时间", "SLA达成率", "知识复用率", "净推荐值", "知识库文档数", "未知指标"),
      often(written),
      fc.constantFrom(null, "%", "小时", "分钟", "分", "次"),
      often(written),
      often(dates),
    ),
    { maxLength: 5 },
  )
  .map((rows): MemorySheet => ({
    name: "指标统计表",
    rows: [["指标名称", "实际值", "单位", "目标值", "统计截止日期"], ...rows],
  }));

it("change no fact, and leave none to be made", async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(sheet, indicators, fc.boolean(), async (one, other, date1904) => {
      const workbook = memoryWorkbook({ sheets: [one, other], date1904 });
      const before = await read(workbook);
      const certain = before.fixes.filter((fix) => fix.certain);
      made += certain.length;
      await workbook.edit(
        certain.map(({ cell, options: [option] }) => {
          const { value, percent } = option!;
          return { cell, value, ...(percent && { percent }) };
        }),
      );
      const after = await read(workbook);
      expect(after.facts.tables).toEqual(before.facts.tables);
      expect(after.facts.problems).toEqual(before.facts.problems);
      expect(after.facts.notices).toEqual(before.facts.notices);
      expect(after.fixes.filter((fix) => fix.certain)).toEqual([]);
    }),
    { numRuns: 500 },
  );
  expect(made).toBeGreaterThan(500);
});
