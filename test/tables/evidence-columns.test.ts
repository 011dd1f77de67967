import { CELL, type TextColumn } from "../../src/tables/facts";
import { UNNAMED_LOCATION } from "../../src/tables/read-location";
import { address, column, range, read, readSheet, remarks } from "./read-sheets";

const evidence = (facts: Awaited<ReturnType<typeof read>>) =>
  column(facts, "evidence", "kind").map((kind, row) => [
    kind,
    (column(facts, "evidence", "subject")[row] as string[]).toString(),
    column(facts, "evidence", "location")[row],
  ]);

describe("evidence columns", () => {
  it("are evidence of their row: a path, a link or a file number is the location", async () => {
    const facts = await readSheet("Projects", [
      ["项目编号", "合同", "项目名称", "Acceptance report"],
      ["P-1", "D:\\contracts\\1.pdf", "a", "YS-001"],
      ["P-2", "https://files/2", "b", null],
      ["P-3", 20240017, "c", "×"],
    ]);
    expect(evidence(facts)).toEqual([
      ["contract", "P-1", "D:\\contracts\\1.pdf"],
      ["acceptance-report", "P-1", "YS-001"],
      ["contract", "P-2", "https://files/2"],
      ["contract", "P-3", "20240017"],
    ]);
    const { sources, sourceOf } = facts.tables.evidence;
    expect(sources[sourceOf[1]!]).toMatchObject({ sheet: "Projects", evidenceColumnOf: "projects" });
    for (const field of ["kind", "subject", "location", "issuedOn", "quantity"] as const) {
      expect(address(facts, "evidence", 1, field)).toBe("Projects!D2");
    }
    expect(column(facts, "evidence", "quantity")).toEqual(["blank 1", "blank 1", "blank 1", "blank 1"]);
    expect(column(facts, "evidence", "thirdParty")[0]).toBe("blank 0");
    expect((facts.tables.evidence.columns.issuedOn as TextColumn).state[0]).toBe(CELL.blank);
  });

  it.each<[string | number | boolean]>([["√"], ["✓"], ["✔"], ["yes"], ["是"], ["有"], ["对"], [1], [true]])(
    "count a tick %j, with a notice that no location is given",
    async (tick) => {
      const facts = await readSheet("Projects", [
        ["项目编号", "项目名称", "合同"],
        ["P-1", "a", tick],
      ]);
      expect(evidence(facts)).toEqual([["contract", "P-1", UNNAMED_LOCATION]]);
      expect(remarks(facts.notices)).toEqual(["evidence-without-location@Projects!C2"]);
    },
  );

  it.each<[string | number | boolean | null]>([
    [null],
    [""],
    ["×"],
    ["✗"],
    ["否"],
    ["无"],
    ["no"],
    [0],
    [false],
    ["—"],
    ["/"],
    ["-"],
  ])("have nothing in %j", async (cell) => {
    const facts = await readSheet("Projects", [
      ["项目编号", "项目名称", "合同"],
      ["P-1", "a", cell],
    ]);
    expect([evidence(facts), facts.notices, facts.problems]).toEqual([[], [], []]);
  });

  it.each([
    ["none"],
    ["n/a"],
    ["na"],
    ["tbd"],
    ["pending"],
    ["missing"],
    ["x"],
    ["没有"],
    ["暂无"],
    ["待补"],
    ["待补充"],
    ["未取得"],
    ["未办理"],
    ["办理中"],
    ["不适用"],
    ["缺"],
    ["空"],
    ["Ｎ/Ａ"],
    ["None"],
    ["Not available"],
    ["待补充（6月底前）"],
    ["暂无。"],
  ])("have nothing in %j, with a notice that it is read so", async (cell) => {
    const facts = await readSheet("Projects", [
      ["项目编号", "项目名称", "合同"],
      ["P-1", "a", cell],
    ]);
    expect([evidence(facts), facts.problems]).toEqual([[], []]);
    expect(remarks(facts.notices)).toEqual(["read-as-no-location@Projects!C2"]);
    expect(facts.notices[0]!.details).toEqual({ read: cell });
  });

  it("take a name that only begins with a word for nothing as a location", async () => {
    const names = ["无锡项目合同.pdf", "缺陷管理合同.pdf", "NA-2024-01"];
    const rows = names.map((name, at) => [`P-${at}`, "a", name]);
    const facts = await readSheet("Projects", [["项目编号", "项目名称", "合同"], ...rows]);
    expect(column(facts, "evidence", "location")).toEqual(names);
  });

  it("are unknown where the cell is refused", async () => {
    const error = { kind: "error", value: "#REF!" } as const;
    const facts = await readSheet("Projects", [
      ["项目编号", "项目名称", "合同"],
      ["P-1", "a", error],
    ]);
    expect(evidence(facts)).toEqual([["contract", "P-1", 'refused "?"']]);
    expect(remarks(facts.problems)).toEqual(["excel-error@Projects!C2"]);
  });

  it("are for nobody that can be told where the key is refused", async () => {
    const error = { kind: "error", value: "#REF!" } as const;
    const facts = await readSheet("Projects", [
      ["项目编号", "项目名称", "合同"],
      [error, "a", "x.pdf"],
    ]);
    expect(column(facts, "evidence", "subject")).toEqual(['refused ["?"]']);
  });

  it("add to what the evidence sheet holds, which alone makes the table complete", async () => {
    const projects = {
      name: "Projects",
      rows: [
        ["项目编号", "项目名称", "合同"],
        ["P-1", "a", "x.pdf"],
      ],
    };
    const listed = {
      name: "Evidence",
      rows: [
        ["Kind", "For", "Location"],
        ["合同", "P-1", "y.pdf"],
      ],
    };
    const both = await read([projects, listed]);
    expect(column(both, "evidence", "location")).toEqual(["x.pdf", "y.pdf"]);
    expect([both.tables.evidence.present, both.tables.evidence.complete]).toEqual([true, true]);
    const alone = await read([projects]);
    expect([alone.tables.evidence.present, alone.tables.evidence.complete]).toEqual([false, false]);
    expect(alone.tables.evidence.rowCount).toBe(1);
  });

  it("speak for fiscal years, customers and people by their key", async () => {
    const facts = await read([
      {
        name: "Financials",
        rows: [
          ["Year", "Revenue", "审计报告"],
          [2025, 1, "r.pdf"],
        ],
      },
      {
        name: "Staff",
        rows: [
          ["姓名", "岗位", "社保缴纳证明"],
          ["Ann", "x", "s.pdf"],
        ],
      },
    ]);
    expect(evidence(facts)).toEqual([
      ["audit-report", "2025", "r.pdf"],
      ["social-security-proof", "Ann", "s.pdf"],
    ]);
  });

  it("are read of rows that count only, and filled down where merged", async () => {
    const facts = await readSheet(
      "Projects",
      [
        ["项目编号", "项目名称", "合同"],
        ["P-1", "a", "x.pdf"],
        ["P-2", "b", null],
        ["P-1", "again", "z.pdf"],
        [null, "no key", "q.pdf"],
        [null, null, "only a document"],
      ],
      { merges: [range("C2:C3")] },
    );
    expect(evidence(facts)).toEqual([
      ["contract", "P-1", "x.pdf"],
      ["contract", "P-2", "x.pdf"],
    ]);
    expect(remarks(facts.notices)).toEqual(["row-without-key@Projects!A5", "row-without-key@Projects!A6"]);
  });
});

describe("the evidence sheet", () => {
  const HEADER = ["证据编号", "证据类型", "对应对象", "存放位置", "份数"];

  it("takes no location for a document that is not in hand", async () => {
    const facts = await readSheet("证据清单", [
      HEADER,
      ["E-1", "合同", "P-1", "x.pdf", 3],
      ["E-2", "合同", null, null, null],
      ["E-3", "合同", null, "无", null],
      ["E-4", "合同", null, "√", null],
    ]);
    expect(column(facts, "evidence", "location")).toEqual(["x.pdf", "blank null", "blank null", "√"]);
    expect(column(facts, "evidence", "subject")).toEqual([["P-1"], "blank []", "blank []", "blank []"]);
    expect(column(facts, "evidence", "quantity")).toEqual([3, "blank 1", "blank 1", "blank 1"]);
    expect(remarks(facts.notices)).toEqual(["evidence-without-location@证据清单!D5"]);
  });

  it("counts every row of a repeated number, with a notice", async () => {
    const facts = await readSheet("证据清单", [HEADER, ["E-1", "合同"], ["E-2", "合同"], ["e-1", "合同"]]);
    expect(facts.tables.evidence.rowCount).toBe(3);
    expect(remarks(facts.notices)).toEqual(["repeated-evidence-number@证据清单!A4"]);
    expect(facts.notices[0]!.details).toEqual({ read: "e-1", first: "证据清单!A2" });
  });
});
