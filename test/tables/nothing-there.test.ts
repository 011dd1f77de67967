import { tableIds, type TableId } from "../../src/tables/catalogue";
import { address, column, read, readSheet, remarks } from "./read-sheets";

const state = (facts: Awaited<ReturnType<typeof read>>, table: TableId) => {
  const { present, complete, rowCount } = facts.tables[table];
  return { present, complete, rowCount };
};

describe("nothing there", () => {
  it("knows nothing about a table without a sheet", async () => {
    const facts = await readSheet("Customers", [["Customer", "Fortune 500"]]);
    for (const table of tableIds.filter((id) => id !== "customers")) {
      expect(state(facts, table)).toEqual({ present: false, complete: false, rowCount: 0 });
    }
  });

  it("takes headers without rows for none", async () => {
    const facts = await readSheet("Customers", [
      ["Customer", "Fortune 500"],
      [null, "   "],
    ]);
    expect(state(facts, "customers")).toEqual({ present: true, complete: true, rowCount: 0 });
  });

  it("takes a sheet without headers, or without anything, for unknown", async () => {
    const blank = await readSheet("Projects", []);
    expect(state(blank, "projects")).toEqual({ present: true, complete: false, rowCount: 0 });
    expect(remarks(blank.problems)).toEqual(["no-header-row@Projects"]);
    const half = await read([
      {
        name: "Projects",
        rows: [
          ["Project ID", "Project name"],
          ["P-1", "a"],
        ],
      },
      {
        name: "Projects (2)",
        rows: [
          ["what", "is this"],
          ["P-2", "b"],
        ],
      },
    ]);
    expect(state(half, "projects")).toEqual({ present: true, complete: false, rowCount: 1 });
  });

  it("takes a missing column for a column of blanks", async () => {
    const facts = await readSheet("Projects", [
      ["Project ID", "Project name"],
      ["P-1", "a"],
    ]);
    expect(column(facts, "projects", "status")).toEqual(['blank "?"']);
    expect(column(facts, "projects", "predictiveMaintenance")).toEqual(["blank 0"]);
    expect(address(facts, "projects", 0, "status")).toBeNull();
  });
});

describe.each([
  ["incidents", "Incidents", ["Date", "Kind", "Severity"], ["2026-01-01", "delivery", "minor"]],
  ["nonconformities", "不符合项", ["编号", "描述", "提出日期"], ["N-1", "late", "2026-01-01"]],
] as const)("an empty sheet of %s", (table, name, header, row) => {
  it("proves nothing", async () => {
    expect(state(await readSheet(name, [header]), table)).toEqual({
      present: true,
      complete: false,
      rowCount: 0,
    });
  });

  it.each([
    [["无"]],
    [[null, "None"]],
    [[null, " none ", null]],
    [["无", "无", "NONE"]],
    [["无", null, null, 1]],
    [[null, null, null, "无"]],
  ])("is none where a row says so: %j", async (cells) => {
    const facts = await readSheet(name, [header, cells]);
    expect(state(facts, table)).toEqual({ present: true, complete: true, rowCount: 0 });
    expect([facts.problems, facts.notices]).toEqual([[], []]);
  });

  it.each([
    [["无", "2026-01-01"]],
    [["无", null, 46_023]],
    [["无事故"]],
    [["无", null, null, "checked by Ann"]],
    [[null, null, null, 1]],
  ])("is not none where a row says something else: %j", async (cells) => {
    const { complete, rowCount } = (await readSheet(name, [header, cells])).tables[table];
    expect({ complete, rowCount }).not.toEqual({ complete: true, rowCount: 0 });
  });

  it("ignores such a row beside real ones, with a notice", async () => {
    const facts = await readSheet(name, [header, ["无"], row]);
    expect(state(facts, table)).toEqual({ present: true, complete: true, rowCount: 1 });
    expect(remarks(facts.notices)).toEqual([`none-row-ignored@${name}!2`]);
  });
});

it("a row that says none is a row like others where empty means none", async () => {
  const facts = await readSheet("Customers", [
    ["Customer", "Fortune 500"],
    ["无", null],
  ]);
  expect(column(facts, "customers", "name")).toEqual(["无"]);
});
