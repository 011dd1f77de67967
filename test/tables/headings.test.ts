import type { CellInput } from "../../src/workbook/memory/memory-workbook";
import { column, range, readSheet, remarks } from "./read-sheets";

const HEADER = ["序号", "项目编号", "项目名称", "合同金额（万元）", "验收报告"];
const first = [1, "P-1", "a", 50, "YS-1"];
const last = [2, "P-2", "b", 60, "×"];

/** A project list with these rows between two projects; merges as `B3:D3`. */
async function between(rows: CellInput[][], ...merges: string[]) {
  const facts = await readSheet("Projects", [HEADER, first, ...rows, last], { merges: merges.map(range) });
  return { ids: column(facts, "projects", "id"), notices: remarks(facts.notices), facts };
}

const skipped = { ids: ["P-1", "P-2"], notices: ["heading-row-skipped@Projects!3"] };

describe("headings between the data", () => {
  it.each<[string, CellInput[], string[]]>([
    ["merged over the whole table", ["运维类项目"], ["A3:E3"]],
    ["merged over two known columns", [null, "运维类项目"], ["B3:C3"]],
    ["merged over a known column and one of documents", [null, null, null, "2025"], ["D3:E3"]],
    ["merged over two rows as well", ["二〇二五年"], ["A3:E4"]],
    ["numbered, in the first known column", [null, "一、运维类项目"], []],
    ["numbered in brackets", [null, "（十二） 集成类项目"], []],
  ])("are no rows: %s", async (_, row, merges) => {
    const extra = merges[0] === "A3:E4" ? [[]] : [];
    expect(await between([row, ...extra], ...merges)).toMatchObject(skipped);
  });

  it("are named in the notice", async () => {
    const { facts } = await between([["一、运维类\n项目"]], "A3:E3");
    expect(facts.notices[0]!.details).toEqual({ read: "一、运维类 项目" });
  });

  it.each<[string, CellInput[], string[]]>([
    ["a text that is not merged", [null, "运维类项目"], []],
    ["one merged over one known column only", [null, "运维类项目"], ["A3:B3"]],
    ["a number that is merged", [null, 2025], ["B3:C3"]],
    ["a merged text beside known data", [null, "P-9", null, 50], ["B3:C3"]],
    ["a merged text beside a running number", [7, "P-9"], ["B3:C3"]],
    ["a numbered text with data", [null, "一、运维", "a"], []],
    ["a numbered text beside a running number", [3, "一、运维"], []],
    ["a number in Chinese alone", [null, "一、"], []],
    ["a merge that begins elsewhere", [null, "P-9"], ["C3:E3"]],
  ])("are not: %s", async (_, row, merges) => {
    const { ids, notices } = await between([row], ...merges);
    expect([ids.length, notices]).toEqual([3, []]);
  });

  it("are not read from what is merged down into a row", async () => {
    const { ids, notices } = await between(
      [
        [null, "P-9", "x"],
        [null, "一、y"],
      ],
      "C3:C4",
    );
    expect([ids, notices]).toEqual([["P-1", "P-9", "一、y", "P-2"], []]);
  });

  it("are none where every row may be an incident", async () => {
    const rows = [["类型", "日期", "严重程度"], ["一、数据中心断电"], ["总部事故"]];
    const facts = await readSheet("事故与违规记录", rows, { merges: [range("A3:C3")] });
    expect(facts.tables.incidents.rowCount).toBe(2);
  });

  it("leave the totals and notes their own notice", async () => {
    const { notices } = await between([["合计"], ["注：含税"]], "A3:E3", "A4:E4");
    expect(notices).toEqual(["total-row-skipped@Projects!3", "note-row-skipped@Projects!4"]);
  });
});

describe("the header once more", () => {
  it.each<[string, CellInput[]]>([
    ["word for word", HEADER],
    ["with other spaces", [null, "项目 编号", "项目\n名称", "合同金额(万元)"]],
    [
      "in other words for the same columns",
      ["No.", "Project ID", "Project name", "合同额（万元）", "验收报告"],
    ],
    ["in two of its columns", [null, "项目编号", "项目名称"]],
  ])("is no row: %s", async (_, row) => expect(await between([row])).toMatchObject(skipped));

  it.each<[string, CellInput[]]>([
    ["one word of it", [null, "项目编号"]],
    ["its words beside data", [null, "项目编号", "项目名称", 50]],
    ["its words beside another text", [null, "项目编号", "项目名称", "合同金额（万元）", "YS-2"]],
    ["a header in another unit", [null, "项目编号", "项目名称", "合同金额（元）"]],
    ["headers of other columns", [null, "项目名称", "项目编号"]],
  ])("is not: %s", async (_, row) => {
    const { ids, notices } = await between([row]);
    expect([ids.length, notices]).toEqual([3, []]);
  });

  it("is no row of a table whose first header begins like a note", async () => {
    const rows = [
      ["日期", "类型"],
      ["2026-01-05", "内审"],
      ["日期", "类型"],
      ["2026-02-05", "管理评审"],
    ];
    const facts = await readSheet("Audits", rows);
    expect(facts.tables.audits.rowCount).toBe(2);
    expect(remarks(facts.notices)).toEqual(["heading-row-skipped@Audits!3"]);
  });

  it("is known where a header was mapped by hand", async () => {
    const rows = [
      ["项目编号", "造价"],
      ["P-1", 50],
      ["项目编号", "造价"],
      ["P-2", 60],
    ];
    const mappings = { "Projects!造价": { table: "projects", column: "contractAmount" } };
    const facts = await readSheet("Projects", rows, { mappings });
    expect(column(facts, "projects", "id")).toEqual(["P-1", "P-2"]);
  });
});
