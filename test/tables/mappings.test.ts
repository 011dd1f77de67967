import { column, readSheet, remarks } from "./read-sheets";

const map = (column: string, table = "projects") => ({ table, column });

describe("columns mapped by hand", () => {
  const rows = [
    ["工程代号", "项目名称", "金额(含税,万元)"],
    ["P-1", "a", 50],
  ];

  it("are read as what they were mapped to, with the unit in their header", async () => {
    const mappings = { "Projects!工程代号": map("id"), "projects!金额（含税，万元）": map("contractAmount") };
    const facts = await readSheet("Projects", rows, { mappings });
    expect(column(facts, "projects", "id")).toEqual(["P-1"]);
    expect(column(facts, "projects", "contractAmount")).toEqual([500_000]);
    expect(facts.notices).toEqual([]);
  });

  it("make a sheet of another name a table's", async () => {
    const mappings = {
      "Liste!工程代号": map("id"),
      "Liste!Leader": map("manager"),
      "Liste!项目名称": map("name", "staff"),
    };
    const facts = await readSheet(
      "Liste",
      [
        ["工程代号", "Leader"],
        ["P-1", "Ann"],
      ],
      { mappings },
    );
    expect(column(facts, "projects", "manager")).toEqual(["Ann"]);
    expect(facts.tables.staff.present).toBe(false);
  });

  it("answer which of two headers is meant", async () => {
    const mappings = { "Projects!Contract sum": map("contractAmount") };
    const header = ["Project ID", "Contract amount", "Contract sum"];
    const facts = await readSheet("Projects", [header, ["P-1", 5, 6]], { mappings });
    expect([column(facts, "projects", "contractAmount"), remarks(facts.problems)]).toEqual([[6], []]);
  });

  it("to one column twice are a problem", async () => {
    const mappings = { "Projects!a": map("contractAmount"), "Projects!b": map("contractAmount") };
    const facts = await readSheet(
      "Projects",
      [
        ["Project ID", "Status", "a", "b"],
        ["P-1", null, 5, 6],
      ],
      { mappings },
    );
    expect(remarks(facts.problems)).toEqual(["header-claimed-twice@Projects!C1"]);
  });

  it("to columns that do not exist, or of other sheets, change nothing", async () => {
    const mappings = {
      "Projects!工程代号": map("nonsense"),
      "Other!工程代号": map("id"),
      "Projects!x": map("id", "nowhere"),
    };
    const facts = await readSheet("Projects", [...rows, ["P-2", "b"]], { mappings });
    expect(remarks(facts.problems)).toEqual(["no-header-row@Projects"]);
  });
});
