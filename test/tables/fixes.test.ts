import fc from "fast-check";
import type { Facts } from "../../src/tables/facts";
import { collectFixes, type Fix } from "../../src/tables/fixes";
import { readTables } from "../../src/tables/read-tables";
import {
  memoryWorkbook,
  type CellInput,
  type MemorySheet,
  type MemoryWorkbook,
} from "../../src/workbook/memory/memory-workbook";
import type { SheetValue } from "../../src/workbook/workbook";
import { day } from "../report/fixtures";

async function read(workbook: MemoryWorkbook): Promise<{ facts: Facts; fixes: Fix[] }> {
  const mending = collectFixes();
  const facts = await readTables(workbook, { mappings: new Map(), onCell: mending.onCell });
  return { facts, fixes: mending.fixes(facts) };
}

const fixesIn = async (...sheets: MemorySheet[]) => (await read(memoryWorkbook({ sheets }))).fixes;

/** The fix of one cell of one column, under this header. */
async function fixOf(header: string, cell: CellInput, date1904 = false): Promise<Fix | undefined> {
  const rows = [
    ["项目编号", "项目名称", header],
    ["P-1", "一", cell],
  ];
  const { fixes } = await read(memoryWorkbook({ sheets: [{ name: "项目清单", rows }], date1904 }));
  expect(fixes.length).toBeLessThan(2);
  return fixes[0];
}

describe("a cell that is understood but loosely written", () => {
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
});

describe("a cell that can be read in a few ways", () => {
  it.each<[string, CellInput, [SheetValue, string][]]>([
    [
      "验收日期",
      "06/07/2026",
      [
        [{ date: day("2026-06-07") }, "2026-06-07"],
        [{ date: day("2026-07-06") }, "2026-07-06"],
      ],
    ],
    [
      "合同金额（万元）",
      "￥50",
      [
        [50, "500,000元"],
        [0.005, "50元"],
      ],
    ],
    ["验收日期", "13/07/2026", [[{ date: day("2026-07-13") }, "2026-07-13"]]],
    ["验收日期", "06/06/2026", [[{ date: day("2026-06-06") }, "2026-06-06"]]],
    [
      "验收日期",
      "26.6.30",
      [
        [{ date: day("2026-06-30") }, "2026-06-30"],
        [{ date: day("2030-06-26") }, "2030-06-26"],
      ],
    ],
    [
      "验收日期",
      2024.1,
      [
        ["2024-01", "2024-01"],
        ["2024-10", "2024-10"],
      ],
    ],
    ["项目状态", "已经完成", [["已完成", "已完成"]]],
    ["项目状态", "complete", [["completed", "completed"]]],
    [
      "预测性维护",
      "部分",
      [
        ["是", "是"],
        ["否", "否"],
      ],
    ],
  ])("under %s: %j", async (header, cell, options) => {
    const fix = await fixOf(header, cell);
    expect(fix!.options.map(({ value, shown }) => [value, shown])).toEqual(options);
    expect(fix!.certain).toBe(false);
    expect(fix!.problem).toMatchObject({ place: { row: 2, column: 2 }, column: fix!.column });
  });

  it.each<[string, CellInput, string | null, [SheetValue, string][]]>([
    ["知识复用率", 95, null, [[0.95, "95%"]]],
    [
      "知识复用率",
      1.2,
      null,
      [
        [0.012, "1.2%"],
        [1.2, "120%"],
      ],
    ],
    ["知识复用率", "95", null, [[0.95, "95%"]]],
    [
      "SLA达成率",
      0.95,
      "%",
      [
        [95, "95%"],
        [0.0095, "0.95%"],
      ],
    ],
    ["SLA达成率", { percent: 95 }, null, [[0.95, "95%"]]],
    ["SLA达成率", "9500%", null, [[0.95, "95%"]]],
    [
      "净推荐值",
      0.8,
      null,
      [
        [80, "80"],
        [0.008, "0.8%"],
      ],
    ],
  ])("as a percentage: %s of %j %j", async (indicator, value, unit, options) => {
    const rows: CellInput[][] = [
      ["指标名称", "实际值", "单位"],
      [indicator, value, unit],
    ];
    const [fix] = await fixesIn({ name: "指标统计表", rows });
    expect(fix!.options.map((option) => [option.value, option.shown])).toEqual(options);
    expect(fix!.problem!.code).toBe("percent-unclear");
  });

  it("offers nothing for a percentage where none belongs", async () => {
    const rows = [
      ["客户名称", "得分"],
      ["甲", { percent: 0.95 }],
    ];
    expect(await fixesIn({ name: "满意度调查", rows })).toEqual([]);
  });

  it("is settled by each of its options", async () => {
    const sheets: MemorySheet[] = [
      {
        name: "项目清单",
        rows: [
          ["项目编号", "项目名称", "验收日期", "项目状态", "预测性维护"],
          ["P-1", "一", "06/07/2026", "已经完成", "部分"],
          ["P-2", "二", 2024.1, "已完成", "大概"],
        ],
      },
      {
        name: "指标统计表",
        rows: [
          ["指标名称", "实际值", "单位"],
          ["知识复用率", 1.2],
          ["SLA达成率", 0.95, "%"],
          ["净推荐值", 0.8],
        ],
      },
    ];
    const { fixes } = await read(memoryWorkbook({ sheets }));
    expect(fixes.map(({ read: text }) => text)).toEqual([
      "06/07/2026",
      "已经完成",
      "部分",
      "2024.1",
      "大概",
      "1.2",
      "0.95",
      "0.8",
    ]);
    for (const { cell, options } of fixes) {
      for (const { value, percent } of options) {
        const workbook = memoryWorkbook({ sheets });
        await workbook.edit([{ cell, value, ...(percent && { percent }) }]);
        const { problems } = (await read(workbook)).facts;
        const isThere = problems.some(
          ({ place }) => place.sheet === cell.sheet && place.row === cell.row && place.column === cell.column,
        );
        expect([cell, value, isThere]).toEqual([cell, value, false]);
      }
    }
  });
});

describe("certain fixes", () => {
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
});
