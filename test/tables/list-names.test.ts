import type { CellInput } from "../../src/workbook/memory/memory-workbook";
import { column, read } from "./read-sheets";

/** The lists of the For column, beside achievements of these titles; Evidence is read before or after them. */
async function subjects(titles: CellInput[], lists: CellInput[], isFirst = false) {
  const achievements = {
    name: "Achievements",
    rows: [["Kind", "Title"], ...titles.map((title) => ["White paper", title])],
  };
  const evidence = {
    name: "Evidence",
    rows: [["Kind", "For"], ...lists.map((list) => ["Contract", list])],
  };
  const facts = await read(isFirst ? [evidence, achievements] : [achievements, evidence]);
  return column(facts, "evidence", "subject");
}

describe("keys with separators in them", () => {
  it.each(["A、B", "A，B", "A,B", "A;B", "A；B"])("are named by a list's whole text: %s", async (title) => {
    expect(await subjects([title], [title])).toEqual([["A", "B", title]]);
    expect(await subjects([title], [title], true)).toEqual([["A", "B", title]]);
  });

  it("are named by a run of a list's parts", async () => {
    const lists = await subjects(["A、B", "C,D；E"], ["X、A、B、Y", "C,D；E；A、B", "A、B\nA、B"]);
    expect(lists).toEqual([
      ["X", "A", "B", "Y", "A、B"],
      ["C", "D", "E", "A", "B", "C,D；E", "A、B"],
      ["A", "B", "A", "B", "A、B"],
    ]);
  });

  it("are named beside the keys that their parts name", async () => {
    expect(await subjects(["A", "A、B", "B"], ["A、B"])).toEqual([["A", "B", "A、B"]]);
  });

  it("are named whatever the width of their signs and the line they break at", async () => {
    const lists = await subjects(["Ａ，Ｂ", "C\nD"], ["a,b", "C\nD", "C D"]);
    expect(lists).toEqual([["a", "b", "Ａ，Ｂ"], ["C", "D", "C D"], ["C D"]]);
  });

  it("are not named by parts that are not neighbours, or in another order", async () => {
    expect(await subjects(["A、B"], ["A、X、B", "B、A"])).toEqual([
      ["A", "X", "B"],
      ["B", "A"],
    ]);
  });

  it("change no other list", async () => {
    expect(await subjects(["A、B"], ["A", null, "A、B", "B；C"])).toEqual([
      ["A"],
      "blank []",
      ["A", "B", "A、B"],
      ["B", "C"],
    ]);
  });

  it("may have a stroke, which separates nothing", async () => {
    expect(await subjects(["A/B"], ["A/B、C"])).toEqual([["A/B", "C"]]);
  });

  it("are named by the whole text however many parts that has", async () => {
    const title = Array.from({ length: 30 }, (_, at) => `T${at}`).join("、");
    const [list] = await subjects([title], [title]);
    expect((list as string[]).at(-1)).toBe(title);
  });

  it("may be evidence numbers, in the self-assessment of clauses", async () => {
    const facts = await read([
      {
        name: "CSMM clauses",
        rows: [
          ["Clause", "Evidence no."],
          ["1.1", "E-1、a；E-2"],
        ],
      },
      {
        name: "Evidence",
        rows: [
          ["Kind", "Evidence no."],
          ["Contract", "E-1、a"],
        ],
      },
    ]);
    expect(column(facts, "clauses", "evidence")).toEqual([["E-1", "a", "E-2", "E-1、a"]]);
  });
});
