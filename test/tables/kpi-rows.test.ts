import type { CellInput } from "../../src/workbook/memory/memory-workbook";
import { column, readSheet, remarks } from "./read-sheets";

const HEADER = ["指标名称", "实际值", "单位", "目标值", "统计截止日期"];
const error = { kind: "error", value: "#REF!" } as const;
const kpis = async (...rows: CellInput[][]) => {
  const facts = await readSheet("指标统计表", [HEADER, ...rows]);
  return {
    value: column(facts, "kpis", "value"),
    target: column(facts, "kpis", "target"),
    problems: remarks(facts.problems),
    facts,
  };
};

describe("values of indicators", () => {
  it("are read by the row's indicator and unit", async () => {
    const { value, target, problems } = await kpis(
      ["续约率", 95, "%", "90%"],
      ["SLA达成率", 0.95, null, 0.9],
      ["重复问题率", { percent: 0.05 }, null, { percent: 0.1 }],
      ["故障响应时间", 30, "分钟", 60],
      ["Fault response time", 0.5, "h", 1],
      ["NPS", { percent: 0.8 }, null, 75],
      ["知识库文档数", "1,200", "篇", 500],
      ["our own index", "12%", "whatever", 7],
    );
    expect(value).toEqual([0.95, 0.95, 0.05, 0.5, 0.5, 80, 1_200, 0.12]);
    expect(target).toEqual([0.9, 0.9, 0.1, 1, 1, 75, 500, 7]);
    expect(problems).toEqual([]);
  });

  it("are read by the unit in the header, where the row gives none", async () => {
    const facts = await readSheet("指标统计表", [
      ["指标名称", "实际值(%)", "单位", "目标值（%）"],
      ["续约率", 95, null, 90],
      ["SLA达成率", "99.5%", null, { percent: 0.9 }],
      ["故障响应时间", 30, "分钟", 60],
      ["知识库文档数", 500, null, null],
      ["NPS", 80, null, 75],
      ["our own index", 98, null, null],
      ["续约率", 0.96, null, null],
    ]);
    expect(column(facts, "kpis", "value")).toEqual([
      ...[0.95, 0.995, 0.5, 'refused ["-Infinity","Infinity"]', 80, 98],
      'refused [0,"Infinity"]',
    ]);
    expect(column(facts, "kpis", "target").slice(0, 3)).toEqual([0.9, 0.9, 1]);
    expect(remarks(facts.problems)).toEqual(["wrong-unit@指标统计表!B5", "percent-unclear@指标统计表!B8"]);
  });

  it("are read by the unit in the header of their own column", async () => {
    const facts = await readSheet("指标统计表", [
      ["指标名称", "实际值", "目标值（%）"],
      ["续约率", 0.95, 90],
      ["续约率", 95, 0.9],
    ]);
    expect(column(facts, "kpis", "value")).toEqual([0.95, 'refused [0,"Infinity"]']);
    expect(column(facts, "kpis", "target")).toEqual([0.9, 'refused [0,"Infinity"]']);
  });

  it("do not take hours written in the cell for minutes", async () => {
    const { value, problems } = await kpis(
      ["故障响应时间", "2小时", "小时"],
      ["故障响应时间", "2小时", "分钟"],
    );
    expect(value).toEqual([2, 'refused [0,"Infinity"]']);
    expect(problems).toEqual(["not-a-number@指标统计表!B3"]);
  });

  it("are unknown within the indicator's range where they cannot be told", async () => {
    const { value, target, problems } = await kpis(
      ["续约率", 95, null, null],
      ["NPS", "good", null, null],
      ["故障响应时间", -1, null, null],
      ["知识库文档数", error, null, null],
    );
    const ratio = '[0,"Infinity"]';
    const any = '["-Infinity","Infinity"]';
    expect(value).toEqual([`refused ${ratio}`, "refused [-100,100]", `refused ${ratio}`, `refused ${any}`]);
    expect(target).toEqual([`blank ${ratio}`, "blank [-100,100]", `blank ${ratio}`, `blank ${any}`]);
    expect(problems).toEqual([
      "percent-unclear@指标统计表!B2",
      "not-a-number@指标统计表!B3",
      "negative@指标统计表!B4",
      "excel-error@指标统计表!B5",
    ]);
  });

  it("are unknown where the unit is one that the indicator cannot have, or cannot be read", async () => {
    const { value, problems, facts } = await kpis(["续约率", 0.95, "小时", null], ["NPS", 80, error, null]);
    expect(value).toEqual([
      [0, "Infinity"],
      [-100, 100],
    ]);
    expect(column(facts, "kpis", "unit")).toEqual(['refused "?"', 'refused "?"']);
    expect(problems).toEqual(["wrong-unit@指标统计表!C2", "excel-error@指标统计表!C3"]);
    expect(facts.problems[0]!.details).toEqual({ unit: "小时" });
  });

  it("could be anything where the indicator cannot be read", async () => {
    const { value, facts } = await kpis([error, 0.95, null, null]);
    expect(value).toEqual([["-Infinity", "Infinity"]]);
    expect(column(facts, "kpis", "indicator")).toEqual(['refused "?"']);
  });
});
