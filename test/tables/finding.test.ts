import { catalogue, tableIds } from "../../src/tables/catalogue";
import { tableOfSheetName } from "../../src/tables/find-tables";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { readTables } from "../../src/tables/read-tables";
import { address, column, range, read, readSheet, remarks, tableObject } from "./read-sheets";

const HEADER = ["Project ID", "Project name"];

describe("sheet names", () => {
  it.each<[string, string | null]>([
    ["Projects", "projects"],
    ["PROJECTS", "projects"],
    ["projects", "projects"],
    ["项目清单", "projects"],
    ["Ｐｒｏｊｅｃｔｓ", "projects"],
    ["项目 清单", "projects"],
    ["项目清单2025年", "projects"],
    ["项目清单2025年度", "projects"],
    ["项目清单（2025）", "projects"],
    ["Projects (2)", "projects"],
    ["Projects 2025 [old]", "projects"],
    ["Staff", "staff"],
    ["Staff certificates", "staffCertificates"],
    ["staffCertificates", "staffCertificates"],
    ["Staff certificates (2)", "staffCertificates"],
    ["迎审资料清单", "evidence"],
    ["CSMM条款自评1", "clauses"],
    ["Projects old", null],
    ["Staff list", null],
    ["2025项目清单", null],
    ["项目清单汇总", null],
    ["Sheet1", null],
  ])("%s holds %s", (name, table) => expect(tableOfSheetName(name)).toBe(table));

  it("are one table's alone, so that the longest name wins", () => {
    for (const id of tableIds) {
      const { en, zh, aliases } = catalogue[id].label;
      for (const name of [id, en, zh, ...aliases]) expect([name, tableOfSheetName(name)]).toEqual([name, id]);
    }
  });

  it("does not read the sheets that are Proofsheet's own", async () => {
    const workbook = memoryWorkbook({ sheets: [{ name: "Staff", rows: [["Staff ID", "Name"]] }] });
    const cells = [
      [{ value: "Project ID" }, { value: "Project name" }],
      [{ value: "P-1" }, { value: "Ours" }],
    ];
    await workbook.put([
      { role: "findings", name: "Projects", columns: [], rows: cells.map((row) => ({ cells: row })) },
    ]);
    const facts = await readTables(workbook, { mappings: new Map() });
    expect(facts.tables.projects.present).toBe(false);
    expect(facts.tables.staff.present).toBe(true);
  });

  it("scans whole only the sheets that hold tables", async () => {
    const workbook = memoryWorkbook({
      sheets: [
        { name: "Projects", rows: [HEADER] },
        { name: "Letters", rows: Array.from({ length: 100 }, () => ["Dear"]) },
      ],
    });
    const scanned: Record<string, number> = {};
    const watched = {
      sheets: workbook.sheets,
      date1904: false,
      put: workbook.put,
      merges: workbook.merges,
      scan: (sheet: string, onRow: Parameters<typeof workbook.scan>[1]) => {
        return workbook.scan(sheet, (row) => {
          scanned[sheet] = (scanned[sheet] ?? 0) + 1;
          return onRow(row);
        });
      },
    };
    await readTables(watched, { mappings: new Map() });
    expect(scanned).toEqual({ Projects: 1, Letters: 20 });
  });

  it("says so where no sheet is known", async () => {
    const facts = await readSheet("Letters", [["Dear"]]);
    expect(remarks(facts.problems)).toEqual(["no-known-table"]);
  });
});

describe("Excel tables", () => {
  const rows = [
    ["left over", null, null, null],
    [null, "工号", "姓名", null],
    [null, "S-1", "Ann", "x"],
    [null, "S-2", "Ben", "y"],
    [null, null, null, "beside"],
    [null, "S-3", "after the table", "z"],
  ];

  it.each(["staff", "STAFF", "人员花名册"])(
    "are found by the name %s, whatever the sheet is called",
    async (name) => {
      const facts = await readSheet("Anything", rows, { tables: [tableObject(name, "B2:C4")] });
      expect(column(facts, "staff", "id")).toEqual(["S-1", "S-2"]);
      expect(address(facts, "staff", 1, "name")).toBe("Anything!C4");
      expect(remarks(facts.notices)).toEqual([]);
    },
  );

  it("match their names in full, spaces and width aside", async () => {
    const found = async (name: string) =>
      (await readSheet("X", rows, { tables: [tableObject(name, "B2:C4")] })).tables.staff.present;
    expect([await found("Ｓｔａｆｆ"), await found("Staff2"), await found("Table1")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("speak for the sheet that holds them", async () => {
    const facts = await readSheet("Projects", rows, { tables: [tableObject("Staff", "B2:C4")] });
    expect(facts.tables.projects.present).toBe(false);
    expect(facts.tables.staff.rowCount).toBe(2);
  });

  it("of other names leave the sheet to its own name", async () => {
    const facts = await readSheet("Staff", rows.slice(1), { tables: [tableObject("Table1", "B1:C2")] });
    expect(facts.tables.staff.rowCount).toBe(3);
  });

  it("on one sheet are read side by side", async () => {
    const both = [
      ["Staff ID", "Name", null, "Customer", "Fortune 500"],
      ["S-1", "Ann", null, "Alder", "yes"],
      ["S-2", "Ben", null, null, null],
    ];
    const tables = [tableObject("Staff", "A1:B3"), tableObject("Customers", "D1:E2")];
    const facts = await readSheet("Lists", both, { tables });
    expect([facts.tables.staff.rowCount, column(facts, "customers", "name")]).toEqual([2, ["Alder"]]);
  });

  it("without a header row are searched for one", async () => {
    const facts = await readSheet("X", rows, {
      tables: [tableObject("Staff", "B2:C4", { headerRow: false })],
    });
    expect(column(facts, "staff", "id")).toEqual(["S-1", "S-2"]);
  });

  it("may stand far down a sheet, with the unit above them", async () => {
    const above = Array.from({ length: 40 }, (_, at) => [`line ${at + 1}`]);
    const rows = [...above, ["单位：万元"], ["Project ID", "Contract amount"], ["P-1", 50]];
    const facts = await readSheet("X", rows, { tables: [tableObject("Projects", "A42:B43")] });
    expect(column(facts, "projects", "contractAmount")).toEqual([500_000]);
  });
});

describe("several sheets of one role", () => {
  it("are read as one, in sheet order, with a notice", async () => {
    const facts = await read([
      { name: "项目清单2025年", rows: [HEADER, ["P-2", "b"]] },
      { name: "Projects", rows: [["x"], HEADER, ["P-1", "a"], ["P-2", "again"]] },
    ]);
    expect(column(facts, "projects", "id")).toEqual(["P-2", "P-1"]);
    expect([address(facts, "projects", 0, "id"), address(facts, "projects", 1, "id")]).toEqual([
      "项目清单2025年!A2",
      "Projects!A3",
    ]);
    expect(remarks(facts.notices)).toEqual(["several-sheets@项目清单2025年"]);
    expect(facts.notices[0]!.details).toEqual({ sheets: "项目清单2025年, Projects" });
    expect(remarks(facts.problems)).toEqual(["repeated-key@Projects!A4"]);
    expect(facts.problems[0]!.details).toEqual({ first: "项目清单2025年!A2" });
  });

  it("may each have other columns, in another order", async () => {
    const facts = await read([
      { name: "Projects", rows: [HEADER, ["P-1", "a"]] },
      {
        name: "Projects (2)",
        rows: [
          ["项目状态", "Project ID"],
          ["已完成", "P-2"],
        ],
      },
    ]);
    expect(column(facts, "projects", "status")).toEqual(['blank "?"', "completed"]);
    expect([address(facts, "projects", 0, "status"), address(facts, "projects", 1, "status")]).toEqual([
      null,
      "'Projects (2)'!A2",
    ]);
  });

  it("pass over one that is blank", async () => {
    const facts = await read([
      { name: "Projects", rows: [HEADER, ["P-1", "a"]] },
      { name: "Projects (2)", rows: [] },
    ]);
    expect([facts.tables.projects.complete, facts.problems, facts.notices]).toEqual([true, [], []]);
  });
});

describe("the header row", () => {
  const banner = (count: number) => Array.from({ length: count }, () => ["Annual return"]);

  it("is found among the first 20 rows", async () => {
    const at = async (before: number) => {
      const facts = await readSheet("Projects", [...banner(before), HEADER, ["P-1", "a"]]);
      return [facts.tables.projects.rowCount, facts.tables.projects.complete, remarks(facts.problems)];
    };
    expect(await at(0)).toEqual([1, true, []]);
    expect(await at(19)).toEqual([1, true, []]);
    expect(await at(20)).toEqual([0, false, ["no-header-row@Projects"]]);
  });

  it("is the one that matches most, the first of equals", async () => {
    const facts = await readSheet("Projects", [
      ["Project ID", "Project name"],
      ["Project ID", "Project name", "Status"],
      ["Project ID", "Project name", "Customer"],
      ["P-1", "a", "completed"],
    ]);
    expect(column(facts, "projects", "id")).toEqual(["Project ID", "P-1"]);
  });

  it("needs two known headers, unless the table has fewer", async () => {
    const one = await readSheet("Projects", [
      ["Project ID", "Whatever"],
      ["P-1", "a"],
    ]);
    expect(remarks(one.problems)).toEqual(["no-header-row@Projects"]);
    expect([one.tables.projects.present, one.tables.projects.complete]).toEqual([true, false]);
    const two = await readSheet("Projects", [
      ["Project ID", "Customer"],
      ["P-1", "a"],
    ]);
    expect(two.tables.projects.rowCount).toBe(1);
  });

  it("may be several rows high", async () => {
    const facts = await readSheet(
      "Projects",
      [
        ["项目编号", "合同", null, "项目状态"],
        [null, "合同编号", "合同金额", null],
        ["P-1", "C-1", 5, "已完成"],
      ],
      {
        merges: [
          { top: 1, bottom: 2, left: 0, right: 0 },
          { top: 1, bottom: 1, left: 1, right: 2 },
          { top: 1, bottom: 2, left: 3, right: 3 },
        ],
      },
    );
    expect(column(facts, "projects", "id")).toEqual(["P-1"]);
    expect(column(facts, "projects", "contractNo")).toEqual(["C-1"]);
    expect(column(facts, "projects", "status")).toEqual(["completed"]);
  });

  it("leaves out the rows over which its cells are merged", async () => {
    const facts = await readSheet("Projects", [HEADER, ["no data", null], ["P-1", "a"]], {
      merges: [range("B1:B2")],
    });
    expect(column(facts, "projects", "id")).toEqual(["P-1"]);
  });

  it("tells the language of most recognised headers", async () => {
    const language = async (...headers: string[]) => (await readSheet("Projects", [headers])).language;
    expect(await language("项目编号", "项目名称", "Status")).toBe("zh");
    expect(await language("甲方", "Status", "Customer")).toBe("en");
    expect(await language("项目编号", "Status")).toBeNull();
    expect(await language("startsOn", "endsOn")).toBeNull();
  });
});
