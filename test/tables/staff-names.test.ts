import type { CellInput } from "../../src/workbook/memory/memory-workbook";
import { column, read, remarks } from "./read-sheets";

const error = { kind: "error", value: "#REF!" } as const;
const staffRows = [
  ["工号", "姓名"],
  [1001, "张伟"],
  [1002, "李娜"],
  [1003, "王 芳"],
];

/** The holders of certificates as they are read from this list, beside this staff list. */
async function holders(certificates: CellInput[][], staff: CellInput[][] = staffRows) {
  const facts = await read([
    { name: "人员花名册", rows: staff },
    { name: "人员证书台账", rows: certificates },
  ]);
  return { ids: column(facts, "staffCertificates", "staffId"), problems: remarks(facts.problems), facts };
}

const byName = (...names: CellInput[]) => [["姓名", "证书名称"], ...names.map((name) => [name, "PMP"])];

describe("certificates listed by name", () => {
  it("are those of the one person of that name", async () => {
    const { ids, problems, facts } = await holders(byName("李娜", " 王 芳 ", "张伟", "李娜"));
    expect(ids).toEqual(["1002", "1003", "1001", "1002"]);
    expect([problems, remarks(facts.notices)]).toEqual([[], []]);
  });

  it.each(["姓名", "Name", "*员工姓名", "人员姓名"])("may be headed %s", async (header) => {
    const { ids } = await holders([
      [header, "证书名称"],
      ["李娜", "PMP"],
    ]);
    expect(ids).toEqual(["1002"]);
  });

  it("keep a number that stands in the column of names, and a name that nobody has", async () => {
    expect((await holders(byName("1002", 1001, "赵六"))).ids).toEqual(["1002", "1001", "赵六"]);
  });

  it("are open where several bear the name, which is asked", async () => {
    const { ids, problems, facts } = await holders(byName("张伟", "李娜"), [...staffRows, [1009, "张伟"]]);
    expect(ids).toEqual(["?", "1002"]);
    expect(problems).toEqual(["name-of-several@人员证书台账!A2"]);
    expect(facts.problems[0]).toMatchObject({ read: "张伟", details: { ids: "1001, 1009" } });
  });

  it("are open where the name may be one that cannot be read", async () => {
    const staff = [...staffRows, [1009, error]];
    expect((await holders(byName("赵六", "李娜"), staff)).ids).toEqual(["?", "1002"]);
    expect((await holders(byName("赵六"), [...staffRows, [1009]])).ids).toEqual(["?"]);
  });

  it("stay by name where staff are listed by name, or not at all", async () => {
    expect(
      (
        await holders(byName("李娜"), [
          ["姓名", "岗位"],
          ["李娜", "x"],
        ])
      ).ids,
    ).toEqual(["李娜"]);
    const alone = await read([{ name: "人员证书台账", rows: byName("李娜") }]);
    expect(column(alone, "staffCertificates", "staffId")).toEqual(["李娜"]);
  });

  it("go by the number where the list has a column for it", async () => {
    const { ids, facts } = await holders([
      ["姓名", "工号", "证书名称"],
      ["李娜", 1003, "PMP"],
    ]);
    expect(ids).toEqual(["1003"]);
    expect(remarks(facts.problems)).toEqual([]);
  });

  it("are not known by two columns of names", async () => {
    const { problems } = await holders([
      ["姓名", "Name", "证书名称"],
      ["李娜", "张伟", "PMP"],
    ]);
    expect(problems).toEqual(["header-claimed-twice@人员证书台账!A1"]);
  });
});
