import { readSheet } from "./read-sheets";

describe("what headers say of the cells below them", () => {
  it("is kept with the source: the size of amounts, per cent, and columns that cannot be told", async () => {
    const projects = await readSheet("项目清单", [
      ["项目编号", "合同金额（万元）", "审计确认金额（美元）", "项目状态"],
      ["P-1", 50, 7, "已完成"],
    ]);
    expect(projects.tables.projects.sources[0]!.headersSay).toEqual({
      contractAmount: { scale: 10_000, valueUnit: "", isOpen: false },
      auditedAmount: { scale: 1, valueUnit: "", isOpen: true },
    });
    const kpis = await readSheet("KPIs", [
      ["Indicator", "Value (%)"],
      ["NPS", 40],
    ]);
    expect(kpis.tables.kpis.sources[0]!.headersSay).toEqual({
      value: { scale: 1, valueUnit: "%", isOpen: false },
    });
  });

  it("is kept for a field of two values, and absent where headers say nothing", async () => {
    const organisation = await readSheet("Organisation", [
      ["Field", "Value"],
      ["Organisation name", "One"],
      ["企业名称", "Two"],
      ["Registration date", "2020-01-31"],
    ]);
    expect(organisation.tables.organisation.sources[0]!.headersSay).toEqual({
      name: { scale: 1, valueUnit: "", isOpen: true },
    });
    const staff = await readSheet("Staff", [
      ["Staff ID", "Name"],
      ["S-1", "Lin"],
    ]);
    expect(staff.tables.staff.sources[0]).not.toHaveProperty("headersSay");
  });
});
