/** A cell that can be read in a few ways. */
import {
  memoryWorkbook,
  type CellInput,
  type MemorySheet,
} from "../../../src/workbook/memory/memory-workbook";
import type { SheetValue } from "../../../src/workbook/workbook";
import { day } from "../../report/fixtures";
import { fixesIn, fixOf, read } from "./offered";

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
