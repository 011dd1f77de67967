import type { Edit } from "../../../src/assessment/what-if/edit";
import { sheetChanges } from "../../../src/report/edits/sheet-changes";
import { ruleBooks } from "../../../src/schemes";
import { parseIsoDate } from "../../../src/tables/days";
import { readTables } from "../../../src/tables/read-tables";
import { memoryWorkbook, type MemorySheet } from "../../../src/workbook/memory/memory-workbook";
import { column } from "../../tables/read-sheets";

const asOf = parseIsoDate("2026-06-30")!;
const day = (text: string) => parseIsoDate(text)!;

const projects: MemorySheet = {
  name: "项目清单",
  rows: [
    ["项目清单", null, null, "单位：万元"],
    ["项目编号", "项目名称", "项目状态", "合同金额", "验收日期", "合同"],
    ["P-1", "一期", "已完成", 50, { date: day("2025-03-01") }, "档案1"],
    ["P-2", "二期", "进行中", 20, null, null],
  ],
};
const kpis: MemorySheet = {
  name: "指标统计表",
  rows: [
    ["指标名称", "实际值", "单位", "统计截止日期"],
    ["净推荐值", 30, null, { date: day("2025-12-31") }],
    ["净推荐值", { percent: 0.4 }, "%", { date: day("2026-03-31") }],
    ["故障响应时间", 90, "分钟", { date: day("2026-03-31") }],
  ],
};
const evidence: MemorySheet = {
  name: "证据清单",
  rows: [
    ["证据类型", "对应对象", "日期", "存放位置", "第三方审计/公证"],
    ["合同", "P-2", { date: day("2025-01-01") }, "档案2", "否"],
  ],
};
const organisation: MemorySheet = {
  name: "Organisation",
  rows: [
    ["Field", "Value"],
    ["Organisation name", "Acme"],
    ["Registration date", "2024-01-31"],
  ],
};

/** Reads the sheets, puts the edits in, and reads again. */
async function after(sheets: readonly MemorySheet[], edits: readonly Edit[], documentsOnFile = false) {
  const workbook = memoryWorkbook({ sheets });
  const facts = await readTables(workbook, { mappings: new Map() });
  const changes = await sheetChanges(edits, { facts, workbook, asOf, ruleBooks, documentsOnFile });
  await workbook.edit(changes.cells, changes.rows);
  const facts2 = await readTables(workbook, { mappings: new Map() });
  return { before: facts, facts: facts2, changes, refused: [...changes.refused] };
}

const set = (table: string, row: string, field: string, value: string) =>
  ({ kind: "set", table, row, field, value }) as Edit;

describe("edits put into the user's sheets", () => {
  it("read back as the edits say, amounts in yuan below a header in 万元", async () => {
    const { facts, changes, refused } = await after(
      [projects],
      [
        set("projects", "P-2", "status", "completed"),
        set("projects", "p-2", "contractAmount", "1,200,000"),
        set("projects", "P-2", "acceptedOn", "2026-05-31"),
        set("projects", "P-1", "acceptedOn", ""),
      ],
    );
    expect(refused).toEqual([]);
    expect(changes.cells.map(({ cell: { row, column: at }, value }) => [row, at, value])).toEqual([
      [4, 2, "已完成"],
      [4, 3, 120],
      [4, 4, { date: day("2026-05-31") }],
      [3, 4, null],
    ]);
    expect(column(facts, "projects", "status")).toEqual(["completed", "completed"]);
    expect(column(facts, "projects", "contractAmount")).toEqual([500_000, 1_200_000]);
    expect(column(facts, "projects", "acceptedOn").slice(1)).toEqual([day("2026-05-31")]);
    expect(column(facts, "projects", "acceptedOn")[0]).toMatch(/^blank/);
  });

  it("keep their cents below a header in 亿元", async () => {
    const sheet = {
      name: "Projects",
      rows: [
        ["Project ID", "Contract amount (亿元)"],
        ["P-1", 1],
      ],
    };
    const { facts } = await after([sheet], [set("projects", "P-1", "contractAmount", "123456.78")]);
    expect(column(facts, "projects", "contractAmount")).toEqual([123_456.78]);
  });

  it("go to the current row of an indicator, as its cell shows numbers", async () => {
    const { facts, refused } = await after(
      [kpis],
      [set("kpis", "NPS", "value", "92%"), set("kpis", "故障响应时间", "value", "45")],
    );
    expect(refused).toEqual([]);
    expect(column(facts, "kpis", "value")).toEqual([30, 92, 0.75]);
  });

  it("write what a cell would show otherwise as text: 92 points where percentages show", async () => {
    const { facts, changes } = await after([kpis], [set("kpis", "NPS", "value", "92")]);
    expect(changes.cells[0]!.value).toBe("92");
    expect(column(facts, "kpis", "value")[1]).toBe(92);
  });

  it("add rows at the end of a list, to which later edits may speak", async () => {
    const { facts, refused } = await after(
      [projects],
      [
        {
          kind: "add",
          table: "projects",
          values: { id: "P-9", name: "三期", status: "in-progress", contractAmount: "80万" },
        },
        set("projects", "P-9", "status", "已完成"),
        { kind: "add", table: "projects", values: { id: "P-10" } },
        { kind: "remove", table: "projects", row: "P-10" },
      ],
    );
    expect(refused).toEqual([]);
    expect(column(facts, "projects", "id")).toEqual(["P-1", "P-2", "P-9"]);
    expect(column(facts, "projects", "status")[2]).toBe("completed");
    expect(column(facts, "projects", "contractAmount")[2]).toBe(800_000);
  });

  it("list a document without a location, or put it on file as a scenario has it", async () => {
    const edits: Edit[] = [{ kind: "document", document: "acceptance-report", subject: "P-1" }];
    const listed = await after([projects, evidence], edits);
    const last = <T>(cells: T[]) => cells.at(-1);
    expect(last(column(listed.facts, "evidence", "kind"))).toBe("acceptance-report");
    expect(last(column(listed.facts, "evidence", "location"))).toMatch(/^blank/);
    const onFile = await after([projects, evidence], edits, true);
    expect(last(column(onFile.facts, "evidence", "subject"))).toEqual(["P-1"]);
    expect(last(column(onFile.facts, "evidence", "issuedOn"))).toBe(asOf);
    expect(last(column(onFile.facts, "evidence", "thirdParty"))).toBe(1);
    expect(last(column(onFile.facts, "evidence", "location"))).toBe("√");
  });

  it("list a document for a project that they add", async () => {
    const { refused, facts } = await after(
      [projects, evidence],
      [
        { kind: "add", table: "projects", values: { id: "P-9" } },
        { kind: "document", document: "contract", subject: "p-9" },
      ],
    );
    expect(refused).toEqual([]);
    expect(column(facts, "evidence", "subject").at(-1)).toEqual(["P-9"]);
  });

  it("reach fields of a table of one row, rows by sheet and number, and evidence columns", async () => {
    const { facts, refused } = await after(
      [projects, evidence, organisation],
      [
        set("organisation", "", "registeredOn", "2020-01-31"),
        set("evidence", "证据清单!2", "thirdParty", "yes"),
        set("evidence", "项目清单!3", "location", "档案9"),
      ],
    );
    expect(refused).toEqual([]);
    expect(column(facts, "organisation", "registeredOn")).toEqual([day("2020-01-31")]);
    expect(column(facts, "evidence", "location")).toContain("档案9");
    expect(column(facts, "evidence", "thirdParty")).toContain(1);
  });

  it("move thresholds and the date in the settings", async () => {
    const { changes } = await after(
      [projects],
      [
        { kind: "param", param: "itss.4.completed-projects.amount", value: 300_000 },
        { kind: "as-of", asOf: day("2026-12-31") },
      ],
    );
    expect(changes.settings).toEqual({
      asOf: day("2026-12-31"),
      params: new Map([["itss.4.completed-projects.amount", 300_000]]),
    });
    expect(changes.cells).toEqual([]);
  });

  it.each<[string, Edit, object]>([
    ["no such row", set("projects", "P-3", "status", "已完成"), { code: "no-such-row", near: "P-1" }],
    ["no such column", set("projects", "P-1", "manager", "李"), { code: "no-such-column" }],
    ["a key", set("projects", "P-1", "id", "P-7"), { code: "key-stays" }],
    ["an indicator by which its row is known", set("kpis", "NPS", "indicator", ""), { code: "key-stays" }],
    [
      "a text for a date",
      set("projects", "P-1", "acceptedOn", "soon"),
      { code: "not-a-value", field: "acceptedOn", problem: "not-a-date", details: {} },
    ],
    [
      "a row that is there",
      { kind: "add", table: "projects", values: { id: "p-1" } },
      { code: "row-exists" },
    ],
    [
      "a row without its key",
      { kind: "add", table: "projects", values: {} },
      { code: "column-needed", field: "id" },
    ],
    ["a list that is not there", { kind: "add", table: "staff", values: { id: "S-1" } }, { code: "no-list" }],
    ["a row to go", { kind: "remove", table: "projects", row: "P-1" }, { code: "rows-stay" }],
    [
      "a document for nothing",
      { kind: "document", document: "contract", subject: "P-22" },
      { code: "no-such-row", near: "P-2" },
    ],
    [
      "a document of no kind",
      { kind: "document", document: "poem", subject: null },
      { code: "no-such-document" },
    ],
    ["no threshold", { kind: "param", param: "itss.9.x", value: 1 }, { code: "no-such-param" }],
    [
      "half a project",
      { kind: "param", param: "itss.4.completed-projects.projects", value: 1.5 },
      { code: "not-a-threshold", unit: "project" },
    ],
    [
      "a declared number",
      { kind: "declare", requirement: "itss.4.completed-projects", bound: 0, value: 5 },
      { code: "declared-only" },
    ],
  ])("refuse %s, and change nothing for it", async (_, edit, fault) => {
    const { before, facts, changes, refused } = await after([projects, kpis, evidence], [edit]);
    expect(refused).toEqual([[0, fault]]);
    expect([changes.cells, changes.rows, changes.settings]).toEqual([[], [], {}]);
    expect(facts.tables).toEqual(before.tables);
  });

  it("refuse a cell that is merged with those of other rows, and a column that two headers claim", async () => {
    const merged = { ...projects, merges: [{ top: 3, bottom: 4, left: 2, right: 2 }] };
    const one = await after([merged], [set("projects", "P-1", "status", "已取消")]);
    expect(one.refused).toEqual([[0, { code: "merged-cells" }]]);
    const claimed = {
      name: "Projects",
      rows: [
        ["Project ID", "Status", "项目状态"],
        ["P-1", "completed", "已完成"],
      ],
    };
    const two = await after([claimed], [set("projects", "P-1", "status", "已取消")]);
    expect(two.refused).toEqual([[0, { code: "column-open" }]]);
  });
});
