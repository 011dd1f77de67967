import type { Mappings } from "../../src/tables/find-tables";
import { readTables } from "../../src/tables/read-tables";
import { findUnmapped, type Unmapped } from "../../src/tables/unmapped";
import { memoryWorkbook, type CellInput, type MemorySheet } from "../../src/workbook/memory/memory-workbook";

async function unmappedIn(sheets: MemorySheet[], mappings: Mappings = new Map()): Promise<Unmapped[]> {
  const workbook = memoryWorkbook({ sheets });
  return findUnmapped(workbook, await readTables(workbook, { mappings }));
}

/** What remains after each suggestion is taken. */
async function afterTaking(sheets: MemorySheet[], unmapped: readonly Unmapped[]): Promise<Unmapped[]> {
  const taken = unmapped.flatMap(({ mapping }) => (mapping ? [[mapping.key, mapping] as const] : []));
  return unmappedIn(sheets, new Map(taken));
}

const sheet = (name: string, ...rows: CellInput[][]): MemorySheet => ({ name, rows });

describe("an unknown header", () => {
  const projects = sheet("项目清单", ["项目编号", "项目名称", "签约金额", "颜色"], ["P-1", "一", 5, "红"]);

  it("comes with the columns that are wanting, the likeliest first", async () => {
    const [amount, colour] = await unmappedIn([projects]);
    expect(amount).toMatchObject({
      place: { sheet: "项目清单", row: 1, column: 2 },
      header: "签约金额",
      table: "projects",
      suggestion: "contractAmount",
      mapping: { key: "项目清单!签约金额", table: "projects", column: "contractAmount" },
    });
    expect(amount!.columns[0]).toBe("contractAmount");
    expect(amount!.columns).toContain("acceptedOn");
    expect(amount!.columns).not.toContain("id");
    expect(colour).toMatchObject({ header: "颜色", suggestion: null, mapping: null });
  });

  it("is settled by its mapping", async () => {
    const unmapped = await unmappedIn([projects]);
    const left = await afterTaking([projects], unmapped);
    expect(left.map(({ header }) => header)).toEqual(["颜色"]);
    expect(left[0]!.columns).not.toContain("contractAmount");
  });

  it("may be the key for which another column stands in", async () => {
    const [code] = await unmappedIn([sheet("项目清单", ["项目代号", "项目名称", "验收日期"], ["P-1", "一"])]);
    expect(code!.columns[0]).toBe("id");
  });

  it("may be a field of a list of fields", async () => {
    const fields = sheet("企业信息", ["字段", "值"], ["企业全称", "甲"], ["成立日期", { date: 16_000 }]);
    const unmapped = await unmappedIn([fields]);
    expect(unmapped).toMatchObject([{ header: "企业全称", suggestion: "name" }]);
    expect(unmapped[0]!.columns).not.toContain("registeredOn");
    expect(await afterTaking([fields], unmapped)).toEqual([]);
  });
});

describe("a sheet that is not read", () => {
  it("comes with a mapping that has it read, and a name that would", async () => {
    const sheets = [sheet("项目台账2025", ["2025"], ["项目编号", "名字", "验收日期"], ["P-1", "一"])];
    const unmapped = await unmappedIn(sheets);
    expect(unmapped).toEqual([
      {
        place: { sheet: "项目台账2025" },
        header: null,
        table: "projects",
        columns: [],
        suggestion: "项目清单",
        headers: ["项目编号", "名字", "验收日期"],
        mapping: { key: "项目台账2025!项目编号", table: "projects", column: "id" },
      },
    ]);
    expect((await afterTaking(sheets, unmapped)).map(({ header }) => header)).toEqual(["名字"]);
  });

  it("may be a list of fields", async () => {
    const sheets = [sheet("公司概况", ["字段", "值"], ["企业名称", "甲"], ["成立日期", { date: 16_000 }])];
    const unmapped = await unmappedIn(sheets);
    expect(unmapped).toMatchObject([
      { table: "organisation", mapping: { key: "公司概况!企业名称", column: "name" } },
    ]);
    expect(await afterTaking(sheets, unmapped)).toEqual([]);
  });

  it("has no table where nothing tells one; those stand last", async () => {
    const unmapped = await unmappedIn([
      sheet("封面", ["迎审资料", "2026"]),
      sheet("空白"),
      sheet("员工名册", ["谁", "何时"], ["甲", "今天"]),
      { ...sheet("藏起来的", ["一", "二"]), hidden: true },
      sheet("客户清单", ["客户名称", "世界500强"], ["甲", "是"]),
    ]);
    expect(
      unmapped.map(({ place, table, headers, mapping }) => [place.sheet, table, headers, mapping]),
    ).toEqual([
      ["员工名册", "staff", ["谁", "何时"], null],
      ["封面", null, ["迎审资料", "2026"], null],
    ]);
  });

  it("may bear the right name and no header that is known", async () => {
    const unmapped = await unmappedIn([sheet("人员花名册", ["谁", "何时"], ["甲", "今天"])]);
    expect(unmapped).toMatchObject([
      { place: { sheet: "人员花名册" }, table: null, headers: ["谁", "何时"] },
    ]);
  });
});
