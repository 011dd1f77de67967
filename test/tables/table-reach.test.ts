import { everyColumn, inputSheets } from "../../src/report/input-sheets";
import { catalogue } from "../../src/tables/catalogue";
import { readTables } from "../../src/tables/read-tables";
import { type CellInput } from "../../src/workbook/memory/memory-workbook";
import { createXlsx } from "../../src/workbook/xlsx/create";
import { openXlsx } from "../../src/workbook/xlsx/open";
import { address, column, readSheet, remarks, tableObject } from "./read-sheets";

const HEADER = ["Staff ID", "Name"];
const staff = (rows: CellInput[][], ...tables: ReturnType<typeof tableObject>[]) =>
  readSheet("Lists", [HEADER, ...rows], { tables });

describe("rows below an Excel table", () => {
  it("are read up to the first that is blank in the table's columns, with a notice", async () => {
    const rows = [
      ["S-1", "Ann"],
      ["S-2", "Ben"],
      ["S-3", "Cat"],
      [null, null, "x"],
      ["S-5", "Eve"],
    ];
    const facts = await staff(rows, tableObject("Staff", "A1:B2"));
    expect(column(facts, "staff", "id")).toEqual(["S-1", "S-2", "S-3"]);
    expect(address(facts, "staff", 2, "name")).toBe("Lists!B4");
    expect(remarks(facts.notices)).toEqual(["rows-below-table@Lists!3"]);
    expect(facts.notices[0]!.details).toEqual({ name: "Staff", first: 3, last: 4 });
  });

  it("are not read beyond a row that is blank altogether", async () => {
    const facts = await staff(
      [["S-1", "Ann"], ["S-2", "Ben"], [null], ["S-4", "Dan"]],
      tableObject("Staff", "A1:B2"),
    );
    expect(column(facts, "staff", "id")).toEqual(["S-1", "S-2"]);
  });

  it("are read where the table itself holds nothing yet", async () => {
    const facts = await staff([[null], ["S-1", "Ann"]], tableObject("Staff", "A1:B2"));
    expect(column(facts, "staff", "id")).toEqual(["S-1"]);
    expect(facts.notices[0]!.details).toEqual({ name: "Staff", first: 3, last: 3 });
  });

  const totalled = (rows: CellInput[][], ...others: ReturnType<typeof tableObject>[]) =>
    staff([["S-1", "Ann"], ...rows], tableObject("Staff", "A1:B2", { totalsRow: true }), ...others);

  it("are not read below a totals row, but told", async () => {
    const facts = await totalled([
      ["合计", 1],
      ["S-3", "Cat"],
      ["S-4", "Dan"],
      [null, null],
      ["S-6", "Fay"],
    ]);
    expect(column(facts, "staff", "id")).toEqual(["S-1"]);
    expect(remarks(facts.notices)).toEqual(["rows-below-totals@Lists!4"]);
    expect(facts.notices[0]!.details).toEqual({ name: "Staff", first: 4, last: 5 });
  });

  it("are told below a totals row without a word, even an empty one", async () => {
    const counted = await totalled([
      [null, 2],
      ["S-3", "Cat"],
    ]);
    expect(remarks(counted.notices)).toEqual(["rows-below-totals@Lists!4"]);
    expect(remarks((await totalled([[null], ["S-3", "Cat"]])).notices)).toEqual([
      "rows-below-totals@Lists!4",
    ]);
  });

  it("are not told below a totals row where they are apart, notes, or another table", async () => {
    const rows = [["合计", 1], [null], ["S-4", "Dan"]];
    expect(remarks((await totalled(rows)).notices)).toEqual([]);
    expect(remarks((await totalled([["合计", 1], ["填表人：Ann"], ["总计", 5]])).notices)).toEqual([]);
    const another = [
      ["合计", 1],
      ["Left", "Right"],
      ["a", "b"],
    ];
    expect(remarks((await totalled(another, tableObject("Table9", "A4:B5"))).notices)).toEqual([]);
  });

  it("are not read beyond the row where another table begins", async () => {
    const rows = [
      ["S-1", "Ann"],
      ["S-2", "Ben"],
      ["Left", "Right"],
      ["a", "b"],
    ];
    const below = tableObject("Table9", "B4:C5");
    const facts = await staff(rows, tableObject("Staff", "A1:B2"), below);
    expect(column(facts, "staff", "id")).toEqual(["S-1", "S-2"]);
  });

  it("go on past a table that begins beside the columns", async () => {
    const rows = [
      ["S-1", "Ann"],
      ["S-2", "Ben"],
      ["S-3", "Cat", "Left"],
    ];
    const facts = await staff(rows, tableObject("Staff", "A1:B2"), tableObject("Table9", "C4:D5"));
    expect(column(facts, "staff", "id")).toEqual(["S-1", "S-2", "S-3"]);
  });

  it("raise no notice where they are notes or totals only", async () => {
    const facts = await staff([["S-1", "Ann"], ["合计", 1], ["注：none"]], tableObject("Staff", "A1:B2"));
    expect(remarks(facts.notices)).toEqual(["total-row-skipped@Lists!3", "note-row-skipped@Lists!4"]);
  });

  it("are read under a table whose header is looked for", async () => {
    const table = tableObject("Staff", "A1:B2", { headerRow: false });
    expect(
      column(
        await staff(
          [
            ["S-1", "Ann"],
            ["S-2", "Ben"],
          ],
          table,
        ),
        "staff",
        "id",
      ),
    ).toEqual(["S-1", "S-2"]);
  });

  it("count for a table of fields and values", async () => {
    const rows = [
      ["Field", "Value"],
      ["企业名称", "Alder"],
      ["服务范围", "Operations"],
    ];
    const facts = await readSheet("X", rows, { tables: [tableObject("Organisation", "A1:B2")] });
    expect(column(facts, "organisation", "serviceScope")).toEqual(["Operations"]);
  });
});

describe("columns beside an Excel table", () => {
  const rows = [
    ["Staff ID", "Name", "Position", "合同", null, "Technical"],
    ["S-1", "Ann", "Engineer", "HT-1", null, "yes"],
  ];

  it("are read where their headers directly adjoin, with a notice", async () => {
    const facts = await readSheet("Lists", rows, { tables: [tableObject("Staff", "A1:B2")] });
    expect(column(facts, "staff", "position")).toEqual(["Engineer"]);
    expect(column(facts, "staff", "technical")).toEqual(["blank [0,1]"]);
    expect(column(facts, "evidence", "location")).toEqual(["HT-1"]);
    expect(remarks(facts.notices)).toEqual(["columns-beside-table@Lists!C1"]);
  });

  it("are left to the table that they belong to", async () => {
    const tables = [tableObject("Staff", "A1:B2"), tableObject("Table9", "C1:D2")];
    const facts = await readSheet("Lists", rows, { tables });
    expect(column(facts, "staff", "position")).toEqual(['blank "?"']);
    expect(remarks(facts.notices)).toEqual([]);
  });
});

describe("the template", () => {
  it("is read whole where rows are typed under its tables of one empty row", async () => {
    const sheets = inputSheets(everyColumn(), "zh");
    const filled = sheets.map((sheet) => {
      const fields = Object.values(catalogue.staff.columns);
      const isStaff = sheet.name === catalogue.staff.label.zh;
      const row = (id: string) => ({ cells: fields.map((_, at) => (at === 0 ? { value: id } : null)) });
      return isStaff
        ? { ...sheet, rows: [...sheet.rows.slice(0, 1), row("S-1"), row("S-2"), row("S-3")] }
        : sheet;
    });
    const facts = await readTables(await openXlsx(await createXlsx(filled)), { mappings: new Map() });
    expect(column(facts, "staff", "id")).toEqual(["S-1", "S-2", "S-3"]);
  });
});
