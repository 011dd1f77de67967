import { tableResembling } from "../../src/tables/unread-sheets";
import { memoryWorkbook, type MemorySheet } from "../../src/workbook/memory/memory-workbook";
import { WorkbookError } from "../../src/workbook/workbook";
import { readTables } from "../../src/tables/read-tables";
import { read, remarks } from "./read-sheets";

const staff: MemorySheet = { name: "Staff", rows: [["Staff ID", "Name"]] };
const named = (name: string, more: Partial<MemorySheet> = {}): MemorySheet => ({
  name,
  rows: [["x"]],
  ...more,
});
const unread = async (...sheets: MemorySheet[]) => {
  const { notices } = await read([staff, ...sheets]);
  return notices.map(({ code, place, table, details }) => [code, place.sheet, table, details.suggestion]);
};

describe("names that resemble a table's", () => {
  it.each([
    ["项目台账", "projects"],
    ["项目清单v2", "projects"],
    ["1.项目清单", "projects"],
    ["2025项目清单", "projects"],
    ["项目清单汇总", "projects"],
    ["Project list", "projects"],
    ["Projects old", "projects"],
    ["Projcts", "projects"],
    ["员工花名册", "staff"],
    ["职工名册2026", "staff"],
    ["人员证书台账（新）", "staffCertificates"],
    ["Evidence list v1.2", "evidence"],
    ["客户名单", "customers"],
    ["封面", null],
    ["Sheet1", null],
    ["填写说明", null],
    ["表", null],
    ["Letters", null],
  ])("%s: %s", (name, table) => expect(tableResembling(name)).toBe(table));
});

describe("sheets that are not read", () => {
  it("are named where they are called much like a table", async () => {
    expect(await unread(named("项目台账"), named("Evidence list v1.2"), named("封面"))).toEqual([
      ["unread-sheet", "项目台账", "projects", "项目清单"],
      ["unread-sheet", "Evidence list v1.2", "evidence", "Evidence"],
    ]);
  });

  it("get a number in the name suggested where the table has a sheet already", async () => {
    expect(await unread(named("员工花名册"))).toEqual([
      ["unread-sheet", "员工花名册", "staff", "人员花名册 (2)"],
    ]);
  });

  it("are named where their headers are those of a table that the workbook lacks", async () => {
    const header = ["项目编号", "项目名称", "合同金额(万元)", "其他"];
    expect(await unread(named("Sheet1", { rows: [["台账"], header] }))).toEqual([
      ["unread-sheet", "Sheet1", "projects", "项目清单"],
    ]);
    expect(await unread(named("表1", { rows: [header] }))).toEqual([
      ["unread-sheet", "表1", "projects", "项目清单"],
    ]);
    expect(await unread(named("Facts", { rows: [["Field", "Value"]] }))).toEqual([
      ["unread-sheet", "Facts", "organisation", "Organisation"],
    ]);
  });

  it("are not named for two headers, for headers mostly unknown, or for a table that is there", async () => {
    const rows = (...header: string[]) => named("Sheet1", { rows: [header] });
    expect(await unread(rows("项目编号", "项目名称"))).toEqual([]);
    expect(await unread(rows("项目编号", "项目名称", "客户名称", "a", "b", "c"))).toEqual([]);
    expect(await unread(rows("工号", "姓名", "岗位", "技术人员"))).toEqual([]);
  });

  it("are not named where they are hidden, blank, or not within reach of the first rows", async () => {
    const late = [...Array.from({ length: 20 }, () => ["line"]), ["项目编号", "项目名称", "客户名称"]];
    expect(
      await unread(
        named("项目台账", { hidden: true }),
        named("项目台账2", { rows: [] }),
        named("Sheet1", { rows: late }),
      ),
    ).toEqual([]);
  });

  it("do not fail the run where they cannot be scanned", async () => {
    const workbook = memoryWorkbook({ sheets: [staff, named("项目台账")] });
    const scan = async (sheet: string, onRow: Parameters<typeof workbook.scan>[1]) => {
      if (sheet !== "Staff") throw new WorkbookError("damaged", sheet);
      return workbook.scan(sheet, onRow);
    };
    const { put, merges, sheets } = workbook;
    const facts = await readTables({ sheets, date1904: false, put, merges, scan }, { mappings: new Map() });
    expect(remarks(facts.notices)).toEqual([]);
    expect(facts.tables.staff.present).toBe(true);
  });
});
