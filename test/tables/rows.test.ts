import { address, column, range, read, readSheet, remarks } from "./read-sheets";

const HEADER = ["序号", "项目编号", "项目名称", "合同金额", "项目状态"];

describe("rows that are none", () => {
  it("are those blank in every known column, without a word", async () => {
    const facts = await readSheet("Projects", [
      HEADER,
      [1, "P-1", "a"],
      [2],
      [3, null, "  ", "\u3000", ""],
      [],
      [4, "P-2", "b"],
      [5, null, null, null, null, "beside the table"],
    ]);
    expect(column(facts, "projects", "id")).toEqual(["P-1", "P-2"]);
    expect(address(facts, "projects", 1, "id")).toBe("Projects!B6");
    expect(facts.notices).toEqual([]);
  });

  it.each(["合计", "总计", "小计", "汇总", "合 计", "合计：", "Total", "SUBTOTAL", "Sum"])(
    "are totals: %s",
    async (word) => {
      const rows = [HEADER, [1, "P-1", "a", 5], [word, null, null, 5], [null, word, null, 5], ["P-2"]];
      const facts = await readSheet("Projects", rows);
      expect(column(facts, "projects", "id")).toEqual(["P-1"]);
      expect(remarks(facts.notices).slice(1)).toEqual([
        "total-row-skipped@Projects!3",
        "total-row-skipped@Projects!4",
      ]);
    },
  );

  it.each([
    ...["注：金额含税", "注", "备注:", "说明： a", "填表人：Ann", "Note: x", "Remark", "remark：y"],
    ...["制表人：李", "审核人：王  批准人：赵", "审核：", "日期：2026-06-30", "编制：", "批准", "打印日期"],
    ...["制 表：李", "填表日期：6月", "编制人", "批准日期:"],
  ])("are notes: %s", async (text) => {
    const facts = await readSheet("Projects", [
      HEADER,
      [1, "P-1", "a", 500_000],
      [text],
      [null, text, "b", 5],
    ]);
    expect(column(facts, "projects", "id")).toEqual(["P-1"]);
    expect(remarks(facts.notices)).toEqual(["note-row-skipped@Projects!3", "note-row-skipped@Projects!4"]);
  });

  it("are not those whose names only begin like a total or a note", async () => {
    const names = [
      "合计算科技",
      "Totals",
      "注册系统",
      "Notebook",
      "Summit",
      "审核系统",
      "日期服务",
      "编制办",
    ];
    const facts = await readSheet("Projects", [HEADER, ...names.map((name) => [null, name, "a", 500_000])]);
    expect(column(facts, "projects", "id")).toEqual(names);
  });

  it("are not those in which a word as 审核 comes after a date or a number", async () => {
    const facts = await readSheet("Audits", [
      ["日期", "类型"],
      [{ kind: "number", value: 46_000, format: "date" }, "审核"],
      [1, "审核："],
    ]);
    expect(column(facts, "audits", "kind")).toEqual(['refused "?"']);
    expect(remarks(facts.notices)).toEqual(["note-row-skipped@Audits!3"]);
  });

  it("are not those in which the word comes after another text", async () => {
    const facts = await readSheet("Projects", [HEADER, [null, "P-1", "合计", 500_000]]);
    expect(facts.tables.projects.rowCount).toBe(1);
  });
});

describe("rows without a name", () => {
  it("are set aside with a notice where the key is blank", async () => {
    const facts = await readSheet("Projects", [HEADER, [1, null, "a", 500_000], [2, "P-2", "b", 500_000]]);
    expect(column(facts, "projects", "id")).toEqual(["P-2"]);
    expect(remarks(facts.notices)).toEqual(["row-without-key@Projects!B2"]);
  });

  it("are set aside where the field that makes a row is blank", async () => {
    const facts = await readSheet("Audits", [
      ["Kind", "Date"],
      [null, "2026-01-01"],
      ["管理评审", null],
    ]);
    expect(facts.tables.audits.rowCount).toBe(1);
    expect(remarks(facts.notices)).toEqual(["row-without-key@Audits!A2"]);
  });

  it("stay where that cell is refused, and are unknown there", async () => {
    const error = { kind: "error", value: "#REF!" } as const;
    const projects = await readSheet("Projects", [HEADER, [1, error, "a"], [2, error, "b"]]);
    expect(column(projects, "projects", "id")).toEqual(['refused "?"', 'refused "?"']);
    expect(remarks(projects.problems)).toEqual(["excel-error@Projects!B2", "excel-error@Projects!B3"]);
    const audits = await readSheet("Audits", [
      ["Kind", "Date"],
      ["审计?", "2026-01-01"],
    ]);
    expect(column(audits, "audits", "kind")).toEqual(['refused "?"']);
    expect(remarks(audits.problems)).toEqual(["not-a-choice@Audits!A2"]);
  });

  it("stay where the sheet has no such column at all", async () => {
    const facts = await readSheet("Audits", [
      ["Date", "Result"],
      ["2026-01-01", "passed"],
    ]);
    expect(column(facts, "audits", "kind")).toEqual(['blank "?"']);
    expect(address(facts, "audits", 0, "kind")).toBeNull();
  });
});

describe("keys", () => {
  it("count once: later rows of the same key are set aside", async () => {
    const rows = [HEADER, [1, "P-1", "a"], [2, "p-1 ", "b"], [3, "Ｐ-1", "c"], [4, "P 1", "d"]];
    const facts = await readSheet("Projects", rows);
    expect(column(facts, "projects", "name")).toEqual(["a", "d"]);
    expect(remarks(facts.problems)).toEqual(["repeated-key@Projects!B3", "repeated-key@Projects!B4"]);
    expect(facts.problems[0]).toMatchObject({ read: "p-1", details: { first: "Projects!B2" } });
  });

  it("may be numbers, in digits or as text", async () => {
    const staff = await readSheet("Staff", [
      ["工号", "姓名"],
      [1001, "Ann"],
      ["1001", "Ben"],
      [1002, "Cy"],
    ]);
    expect(column(staff, "staff", "id")).toEqual(["1001", "1002"]);
    const years = await readSheet("Financials", [
      ["Year", "Revenue"],
      [2025, 1],
      ["2025", 2],
      [2024, 3],
    ]);
    expect(column(years, "financials", "year")).toEqual([2025, 2024]);
    expect(remarks(years.problems)).toEqual(["repeated-key@Financials!A3"]);
  });

  it.each([
    [["项目名称", "合同编号", "项目状态"], ["n", "C-1", "已完成"], "C-1", "contractNo", "Projects!B2"],
    [["项目名称", "项目状态"], ["n", "已完成"], "n", "name", "Projects!A2"],
  ])(
    "of projects fall back to the contract number, else the name: %j",
    async (header, row, key, keyColumn, cell) => {
      const facts = await readSheet("Projects", [header, row, row]);
      expect(column(facts, "projects", "id")).toEqual([key]);
      expect(column(facts, "projects", "name")).toEqual(["n"]);
      expect([facts.tables.projects.keyColumn, address(facts, "projects", 0, "id")]).toEqual([
        keyColumn,
        cell,
      ]);
      expect(remarks(facts.problems)).toEqual([`repeated-key@${cell.replace("2", "3")}`]);
    },
  );

  it("do not fall back where the column is there but blank", async () => {
    const facts = await readSheet("Projects", [
      ["项目编号", "合同编号"],
      [null, "C-1"],
    ]);
    expect([facts.tables.projects.rowCount, facts.tables.projects.keyColumn]).toEqual([0, "id"]);
  });

  it("are named by the key's own column where one of several sheets has it", async () => {
    const facts = await read([
      {
        name: "Projects",
        rows: [
          ["项目名称", "项目状态"],
          ["a", "已完成"],
        ],
      },
      {
        name: "Projects (2)",
        rows: [
          ["项目编号", "项目状态"],
          ["P-2", "已完成"],
        ],
      },
      {
        name: "Projects (3)",
        rows: [
          ["项目名称", "项目状态"],
          ["c", "已完成"],
        ],
      },
    ]);
    expect([column(facts, "projects", "id"), facts.tables.projects.keyColumn]).toEqual([
      ["a", "P-2", "c"],
      "id",
    ]);
  });

  it("of staff fall back to the name", async () => {
    const facts = await readSheet("Staff", [
      ["姓名", "岗位"],
      ["Ann", "x"],
    ]);
    expect([column(facts, "staff", "id"), facts.tables.staff.keyColumn]).toEqual([["Ann"], "name"]);
  });
});

describe("merged cells", () => {
  it("fill down", async () => {
    const rows = [
      ["Customer", "Survey date", "Score"],
      ["Alder", "2026-01-05", 90],
      [null, "2026-02-05", null],
      [null, "2026-03-05", null],
      ["Birch", "2026-01-07", 80],
    ];
    const facts = await readSheet("Surveys", rows, { merges: [range("A2:A4"), range("C3:C4")] });
    expect(column(facts, "surveys", "customer")).toEqual(["Alder", "Alder", "Alder", "Birch"]);
    const unknown = "blank [0,100]";
    expect(column(facts, "surveys", "score")).toEqual([90, unknown, unknown, 80]);
  });

  it("do not fill across, and do not fill what was typed under them", async () => {
    const rows = [
      ["Customer", "Survey date", "Score"],
      ["Alder", "2026-01-05", 90],
      ["Birch", null, 70],
    ];
    const facts = await readSheet("Surveys", rows, { merges: [range("A2:C3")] });
    expect(column(facts, "surveys", "customer")).toEqual(["Alder", "Birch"]);
    expect(column(facts, "surveys", "surveyedOn")).toEqual([20_458, "blank [-7305,47846]"]);
  });

  it("over a key make the further rows continuation lines", async () => {
    const rows = [
      ["项目编号", "项目名称", "合同金额"],
      ["P-1", "a", 500_000],
      [null, "second line", 1],
      [null, null, null],
      ["P-2", "b", 600_000],
    ];
    const facts = await readSheet("Projects", rows, { merges: [range("A2:A4")] });
    expect(column(facts, "projects", "contractAmount")).toEqual([500_000, 600_000]);
    expect(remarks(facts.notices)).toEqual(["continuation-row@Projects!A3"]);
  });

  it("whose first row holds nothing fill down nothing", async () => {
    const rows = [
      ["Customer", "Survey date", "Score"],
      [],
      ["Alder", "2026-01-05", 90],
      [null, "2026-02-05", 80],
    ];
    const facts = await readSheet("Surveys", rows, { merges: [range("A2:A4")] });
    expect(column(facts, "surveys", "customer")).toEqual(["Alder"]);
    expect(remarks(facts.notices)).toEqual(["row-without-key@Surveys!A4"]);
  });

  it("do not make rows of their own", async () => {
    const rows = [
      ["Customer", "Survey date", "Score"],
      ["Alder", "2026-01-05", 90],
      [null, null, null, "beside"],
    ];
    const facts = await readSheet("Surveys", rows, { merges: [range("A2:A3")] });
    expect(facts.tables.surveys.rowCount).toBe(1);
  });
});

it("rows keep their addresses, whatever was skipped", async () => {
  const rows = [["Banner"], [], HEADER, [], ["合计", null, null, 5], [1, "P-1", "a", 500_000]];
  const facts = await readSheet("项目清单（2025）", rows, { startRow: 4, hidden: true });
  expect(address(facts, "projects", 0, "contractAmount")).toBe("'项目清单（2025）'!D9");
});
