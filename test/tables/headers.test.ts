import { catalogue, tableIds } from "../../src/tables/catalogue";
import { evidenceKinds } from "../../src/tables/evidence-kinds";
import { matchHeader } from "../../src/tables/headers";
import { squash } from "../../src/tables/text";
import { column, readSheet, remarks } from "./read-sheets";

const field = (header: string, table: Parameters<typeof matchHeader>[1] = "projects") => {
  const known = matchHeader(header, table);
  return known?.kind === "column" ? known.field : (known?.evidence ?? null);
};

describe("headers", () => {
  it.each<[string, string | null]>([
    ["contractAmount", "contractAmount"],
    ["Contract amount", "contractAmount"],
    ["CONTRACT  AMOUNT", "contractAmount"],
    [" 合同金额 ", "contractAmount"],
    ["合同 金额", "contractAmount"],
    ["合同\n金额", "contractAmount"],
    ["合同额", "contractAmount"],
    ["Ｃｏｎｔｒａｃｔ ａｍｏｕｎｔ", "contractAmount"],
    ["合同金额*", "contractAmount"],
    ["合同金额＊", "contractAmount"],
    ["合同金额(万元)", "contractAmount"],
    ["合同金额（万元）*", "contractAmount"],
    ["合同金额*（万元）", "contractAmount"],
    ["合同金额【元】", "contractAmount"],
    ["Contract amount (CNY)", "contractAmount"],
    ["Contract amount (USD)", "contractAmount"],
    ["*合同金额", "contractAmount"],
    ["＊ 合同金额（万元）", "contractAmount"],
    ["合同金额（单位：万元）", "contractAmount"],
    ["合同金额(单位:元)", "contractAmount"],
    ["合同金额（含税）（万元）", "contractAmount"],
    ["合同金额（万元）（含税）", "contractAmount"],
    ["合同金额（万元，含税）", "contractAmount"],
    ["合同金额(含税)", "contractAmount"],
    ["合同金额（人民币）（万元）", "contractAmount"],
    ["项目名称（必填）", "name"],
    ["*验收报告", "acceptance-report"],
    ["合同金额（不含税）（万元）", null],
    ["合同金额（预算）（万元）", null],
    ["合同金额（元）（万元）", null],
    ["合同金额（元/万元）", null],
    ["合同金额（单位）", null],
    ["项目名称（含税）", null],
    ["验收报告（必填）", null],
    ["合同金额()", null],
    ["项目名称(万元)", null],
    ["合同金额(万元)说明", null],
    ["项目", null],
  ])("%j is %s", (header, expected) => expect(field(header)).toBe(expected));

  it.each<[string, number]>([
    ["合同金额（单位：万元）", 10_000],
    ["合同金额（含税）（万元）", 10_000],
    ["合同金额（万元）（含税）", 10_000],
    ["合同金额（人民币，千元）", 1_000],
    ["*合同金额（亿元）", 100_000_000],
    ["合同金额（含税）（单位：元）", 1],
    ["合同金额（人民币）", 1],
  ])("%j counts in units of %d yuan", (header, scale) =>
    expect(matchHeader(header, "projects")).toMatchObject({ unit: { scale } }),
  );

  it("counts in another currency whatever the size", () => {
    for (const header of ["合同金额（美元）（万元）", "合同金额（万元）（美元）"]) {
      expect(matchHeader(header, "projects")).toMatchObject({ unit: { currency: "美元" } });
    }
  });

  it("takes a percent sign for the unit of values", () => {
    expect(matchHeader("实际值(%)", "kpis")).toMatchObject({ field: "value", isPercent: true });
    expect(matchHeader("Target (%)", "kpis")).toMatchObject({ field: "target", isPercent: true });
    expect(matchHeader("实际值", "kpis")).toMatchObject({ field: "value", isPercent: false });
    expect([field("实际值（万元）", "kpis"), field("合同金额（%）")]).toEqual([null, null]);
  });

  it("matches a label that has brackets of its own, with or without a unit", () => {
    expect(field("Training hours (12 months)", "staff")).toBe("trainingHours");
    expect(field("Training hours (12 months) (h)", "staff")).toBe("trainingHours");
    expect(field("培训学时（小时）", "staff")).toBe("trainingHours");
    expect(field("培训学时（分钟）", "staff")).toBeNull();
    expect(field("得分(分)", "surveys")).toBe("score");
  });

  it("knows every id, label and alias, each for one column of its table", () => {
    for (const id of tableIds) {
      const owner = new Map<string, string>();
      for (const [name, { label }] of Object.entries(catalogue[id].columns)) {
        for (const text of [name, label.en, label.zh, ...label.aliases]) {
          expect([id, text, owner.get(squash(text)) ?? name]).toEqual([id, text, name]);
          owner.set(squash(text), name);
          expect([id, text, field(text, id)]).toEqual([id, text, name]);
        }
      }
    }
  });

  it("knows evidence kinds in tables with a key only", () => {
    for (const [code, en, zh] of evidenceKinds) expect([field(en), field(zh)]).toEqual([code, code]);
    expect([field("合同", "surveys"), field("合同", "staff"), field("合同(份)")]).toEqual([
      null,
      "contract",
      null,
    ]);
  });
});

describe("headers that are not clear", () => {
  it("uses neither of two that claim one column, and asks which", async () => {
    const facts = await readSheet("Projects", [
      ["项目编号", "合同金额", "合同额", "项目状态"],
      ["P-1", 5, 6, "已完成"],
      ["P-2", null, null, "已完成"],
    ]);
    expect(column(facts, "projects", "contractAmount")).toEqual([
      'refused [0,"Infinity"]',
      'refused [0,"Infinity"]',
    ]);
    expect(remarks(facts.problems)).toEqual(["header-claimed-twice@Projects!B1"]);
    expect(facts.problems[0]!.details).toEqual({ headers: "合同金额 (B1), 合同额 (C1)" });
  });

  it("keeps the rows where two headers claim the key", async () => {
    const facts = await readSheet("Staff", [
      ["工号", "Staff ID", "姓名", "核心岗位"],
      ["S-1", "S-9", "Ann", "是"],
      ["S-1", "S-9", "Ben", "否"],
    ]);
    expect(column(facts, "staff", "id")).toEqual(['refused "?"', 'refused "?"']);
    expect(column(facts, "staff", "name")).toEqual(["Ann", "Ben"]);
  });

  it("names unknown headers with the nearest label of the columns still wanted", async () => {
    const facts = await readSheet("Projects", [
      ["序号", "项目编号", "项目名", "合同金额（预算）", "天气", "备注", "No.", 2025, "项目状态"],
      [1, "P-1", "x", 5, "fine", "-", 1, 1],
    ]);
    expect(remarks(facts.notices)).toEqual([
      "unknown-column@Projects!C1",
      "unknown-column@Projects!D1",
      "unknown-column@Projects!E1",
    ]);
    expect(facts.notices.map(({ details }) => details)).toEqual([
      { header: "项目名", suggestion: "项目名称" },
      { header: "合同金额（预算）", suggestion: "合同金额" },
      { header: "天气" },
    ]);
  });
});
