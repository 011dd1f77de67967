import { dayOf } from "../../src/tables/days";
import type { CellInput } from "../../src/workbook/memory/memory-workbook";
import { column, read, readSheet, remarks } from "./read-sheets";

describe("blank cells", () => {
  it("are unknown: any value of the column's type", async () => {
    const facts = await readSheet("Projects", [
      ["Project ID", "Project name", "Status", "Contract amount", "Contract start"],
      ["P-1"],
    ]);
    expect(column(facts, "projects", "name")).toEqual(['blank "?"']);
    expect(column(facts, "projects", "status")).toEqual(['blank "?"']);
    expect(column(facts, "projects", "contractAmount")).toEqual(['blank [0,"Infinity"]']);
    expect(column(facts, "projects", "startsOn")).toEqual([
      `blank [${dayOf(1950, 1, 1)},${dayOf(2100, 12, 31)}]`,
    ]);
    const surveys = await readSheet("Surveys", [["Customer", "Score"], ["Alder"]]);
    expect(column(surveys, "surveys", "score")).toEqual(["blank [0,100]"]);
  });

  it("are what the column says otherwise", async () => {
    const staff = await readSheet("Staff", [
      ["Staff ID", "Name"],
      ["S-1", "Ann"],
    ]);
    expect(column(staff, "staff", "joinedOn")).toEqual(['blank "-Infinity"']);
    expect(column(staff, "staff", "leftOn")).toEqual(['blank "NaN"']);
    const facts = await readSheet("Certificates", [
      ["Certificate", "Level", "First issued", "Issued", "Valid until", "Status"],
      ["ITSS", "四级", null, "2024-05-01", "2027-04-30", null],
      ["ITSS", "四级", "2020-05-01", "2024-05", null, "暂停"],
      ["ITSS", "四级", null, "2024-06", "长期", null],
      ["ITSS", "四级", null, "?", null, null],
    ]);
    const june = [dayOf(2024, 6, 1), dayOf(2024, 6, 30)];
    expect(column(facts, "certificates", "firstIssuedOn")).toEqual([
      `blank ${dayOf(2024, 5, 1)}`,
      dayOf(2020, 5, 1),
      `blank [${june}]`,
      `blank [${dayOf(1950, 1, 1)},${dayOf(2100, 12, 31)}]`,
    ]);
    expect(column(facts, "certificates", "status")).toEqual([
      'blank "valid"',
      "suspended",
      'blank "valid"',
      'blank "valid"',
    ]);
    expect(column(facts, "certificates", "expiresOn").slice(1)).toEqual([
      `blank [${dayOf(1950, 1, 1)},"Infinity"]`,
      "Infinity",
      `blank [${dayOf(1950, 1, 1)},"Infinity"]`,
    ]);
  });
});

describe("tick columns", () => {
  const core = async (...cells: CellInput[]) => {
    const facts = await readSheet("Staff", [
      ["Staff ID", "Core position"],
      ...cells.map((cell, at) => [`S-${at}`, cell]),
    ]);
    return { read: column(facts, "staff", "core"), notices: remarks(facts.notices) };
  };

  it("mean no by a blank where at least one yes stands and not one no", async () => {
    expect(await core("√", null, "是")).toEqual({
      read: [1, "blank 0", 1],
      notices: ["tick-column@Staff!B1"],
    });
  });

  it("are not those with a no, without a yes, or with something refused", async () => {
    const open = "blank [0,1]";
    expect(await core("√", null, "×")).toEqual({ read: [1, open, 0], notices: [] });
    expect(await core(null, null)).toEqual({ read: [open, open], notices: [] });
    expect((await core("√", null, "?")).read).toEqual([1, open, "refused [0,1]"]);
    expect(await core("√", "√")).toEqual({ read: [1, 1], notices: [] });
  });

  it("are told by the rows that count", async () => {
    const facts = await readSheet("Staff", [
      ["Staff ID", "Core position"],
      ["S-1", "√"],
      ["S-2", null],
      ["S-1", "×"],
      [null, "×"],
    ]);
    expect(column(facts, "staff", "core")).toEqual([1, "blank 0"]);
  });

  it("of one sheet say nothing about a sheet without the column", async () => {
    const facts = await read([
      {
        name: "Staff",
        rows: [
          ["Staff ID", "Technical"],
          ["S-1", "√"],
          ["S-2", null],
        ],
      },
      {
        name: "Staff (2)",
        rows: [
          ["Staff ID", "Name"],
          ["S-3", "Cy"],
        ],
      },
    ]);
    expect(column(facts, "staff", "technical")).toEqual([1, "blank 0", "blank [0,1]"]);
  });

  it("are told of where blanks were read as no, and nowhere else", async () => {
    const full = [
      ["Staff ID", "Technical"],
      ["S-1", "√"],
    ];
    const without = [
      ["Staff ID", "Name"],
      ["S-2", "Ben"],
    ];
    const gaps = [["Staff ID", "Technical"], ["S-3", "√"], ["S-4"]];
    const noticesOf = async (...sheets: CellInput[][][]) => {
      const facts = await read(sheets.map((rows, at) => ({ name: `Staff (${at})`, rows })));
      return remarks(facts.notices).filter((notice) => notice.startsWith("tick"));
    };
    expect(await noticesOf(full, without)).toEqual([]);
    expect(await noticesOf(full, without, gaps)).toEqual(["tick-column@'Staff (2)'!B1"]);
  });

  it("say nothing about other columns", async () => {
    const facts = await readSheet("Staff", [
      ["Staff ID", "Technical"],
      ["S-1", "√"],
      ["S-2", null],
    ]);
    expect(column(facts, "staff", "technical")).toEqual([1, "blank 0"]);
    expect(column(facts, "staff", "core")).toEqual(["blank [0,1]", "blank [0,1]"]);
  });
});
