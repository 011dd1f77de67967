/** @jest-environment ./test/excel-host/environment.ts */
import { openExcel } from "../../../src/workbook/officejs/open-excel";
import { WorkbookError, type CellRef, type Sheet } from "../../../src/workbook/workbook";
import { changeCell } from "../../excel-host/model/cells";
import { describeSheet } from "../../excel-host/files/describe-sheet";
import type { Excel as InMemoryExcel } from "../../excel-host/excel";
import { startExcel } from "../../excel-host/start-excel";

const at = (row: number, column: number, sheet = "Projects"): CellRef => ({ sheet, row, column });
const cellsOf = ({ model }: InMemoryExcel) => model.sheets.map((sheet) => describeSheet(sheet).cells);

describe("an edit in Excel", () => {
  it("takes two requests, and so does taking it back", async () => {
    const excel = await startExcel({ sheets: [{ name: "Projects", rows: [["a", 1]] }] });
    const book = await openExcel();
    excel.counters.reset();
    const undo = await book.edit([{ cell: at(1, 0), value: "b" }]);
    expect(excel.counters.roundTrips).toBe(2);
    excel.counters.reset();
    await undo();
    expect(excel.counters.roundTrips).toBe(2);
  });

  it("brings formulas back, and what their cells looked like", async () => {
    const excel = await startExcel({
      sheets: [{ name: "Projects", rows: [["=B1", "2026-06-30"], ["'0012"]] }],
    });
    const before = cellsOf(excel);
    const undo = await (
      await openExcel()
    ).edit([
      { cell: at(1, 0), value: 5 },
      { cell: at(1, 1), value: "later" },
      { cell: at(2, 0), value: { date: 20_634 } },
    ]);
    expect(cellsOf(excel)[0]).toMatchObject({
      A1: { value: 5 },
      B1: { value: "later" },
      A2: { value: 46_203, format: "yyyy-mm-dd" },
    });
    await undo();
    expect(cellsOf(excel)).toEqual(before);
  });

  it("keeps a formula where it is told to, and puts in nothing", async () => {
    const excel = await startExcel({
      sheets: [{ name: "Projects", rows: [["a", '="50"&"万"'], ['=""'], ["b"]] }],
    });
    changeCell(excel.model.sheets[0]!, 1, 0, { value: "" });
    const before = cellsOf(excel);
    const book = await openExcel();
    const edits = [at(1, 0), at(1, 1)].map((cell) => ({ cell, value: 500_000, keepsFormula: true as const }));
    await expect(book.edit(edits)).rejects.toEqual(new WorkbookError("formula-cell", "Projects!B1"));
    const below = book.edit([], [{ sheet: "Projects", below: 1, rows: [["over the formula"]] }]);
    await expect(below).rejects.toEqual(new WorkbookError("rows-in-the-way", "Projects!A2"));
    expect(cellsOf(excel)).toEqual(before);
    await book.edit([edits[0]!]);
    expect(cellsOf(excel)[0]!["A1"]!.value).toBe(500_000);
  });

  it("puts numbers into cells for texts, and the text back", async () => {
    const excel = await startExcel({ sheets: [{ name: "Projects" }] });
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getItem("Projects").getRange("A1:A3");
    range.numberFormat = [["@"], ["@"], ["@"]];
    range.values = [["50万"], ["=1+1"], ["'x"]];
    // A number that stood there before the cell was made one for texts.
    const number = context.workbook.worksheets.getItem("Projects").getRange("A4");
    number.values = [[5]];
    number.numberFormat = [["@"]];
    await context.sync();
    const before = cellsOf(excel);
    const undo = await (
      await openExcel()
    ).edit([
      { cell: at(1, 0), value: 500_000 },
      { cell: at(2, 0), value: "=2+2" },
      { cell: at(3, 0), value: null },
      { cell: at(4, 0), value: "six" },
    ]);
    expect(cellsOf(excel)[0]!["A1"]).toMatchObject({ value: 500_000 });
    expect(cellsOf(excel)[0]!["A2"]).toMatchObject({ value: "=2+2", format: "@" });
    await undo();
    expect(cellsOf(excel)).toEqual(before);
  });

  it.each([1, 2])(
    "puts in nothing where the connection is lost at its request %d, done or not",
    async (request) => {
      for (const fault of ["lost-before", "lost-after"] as const) {
        const excel = await startExcel({ sheets: [{ name: "Projects", rows: [["a", "b"]] }] });
        const before = cellsOf(excel);
        const book = await openExcel();
        excel.faults.failAt(request, fault);
        const edits = [at(1, 0), at(1, 1)].map((cell) => ({ cell, value: "changed" }));
        await expect(book.edit(edits)).rejects.toEqual(new WorkbookError("connection-lost"));
        expect(cellsOf(excel)).toEqual(before);
      }
    },
  );

  it("lets events be heard again once Excel can be reached, where it was left in silence", async () => {
    const excel = await startExcel({ sheets: [{ name: "Projects", rows: [["a"]] }] });
    const book = await openExcel();
    excel.faults.failAt(2, { code: "GeneralException", after: 5 });
    for (const request of [3, 4]) excel.faults.failAt(request, "lost-before");
    await expect(book.edit([{ cell: at(1, 0), value: "b" }])).rejects.toMatchObject({ fault: "host-fault" });
    expect(excel.model.events.enabled).toBe(false);
    await openExcel();
    expect(excel.model.events.enabled).toBe(true);
  });

  it("explains locked sheets and those that are gone, and puts in nothing", async () => {
    const excel = await startExcel({
      sheets: [
        { name: "Projects", rows: [["a"]] },
        { name: "Staff", rows: [["b"]] },
      ],
    });
    const book = await openExcel();
    const edits = [
      { cell: at(1, 0), value: "x" },
      { cell: at(1, 0, "Staff"), value: "y" },
    ];
    const before = cellsOf(excel);
    excel.user.protect("Staff");
    await expect(book.edit(edits)).rejects.toEqual(new WorkbookError("sheet-protected", "Staff"));
    excel.user.protect("Staff", false);
    excel.faults.before(2, () => excel.user.protect("Staff"));
    await expect(book.edit(edits)).rejects.toMatchObject({ fault: "sheet-protected" });
    expect(cellsOf(excel)).toEqual(before);
    excel.user.protect("Staff", false);
    excel.user.renameSheet("Staff", "People");
    await expect(book.edit(edits)).rejects.toEqual(new WorkbookError("sheet-gone", "Staff"));
    expect(cellsOf(excel)).toEqual(before);
  });

  it("leaves alone, when taken back, cells whose rows were sorted, though the same stands in them", async () => {
    const rows = [
      ["P-1", "50万", "x"],
      ["P-2", 500_000, "y"],
    ];
    const excel = await startExcel({ sheets: [{ name: "Projects", rows }] });
    const undo = await (await openExcel()).edit([{ cell: at(1, 1), value: 500_000 }]);
    const sorted = { A1: "P-2", C1: "y", A2: "P-1", C2: "x" };
    for (const [address, text] of Object.entries(sorted)) excel.user.type("Projects", address, text);
    const before = cellsOf(excel);
    expect(await undo()).toEqual([at(1, 1)]);
    expect(cellsOf(excel)).toEqual(before);
  });

  it("leaves alone, when taken back, what is gone", async () => {
    const excel = await startExcel({
      sheets: [
        { name: "Projects", rows: [["a"]] },
        { name: "Staff", rows: [["b"]] },
      ],
    });
    const undo = await (
      await openExcel()
    ).edit([
      { cell: at(1, 0), value: "x" },
      { cell: at(1, 0, "Staff"), value: "y" },
    ]);
    excel.user.deleteSheet("Staff");
    expect(await undo()).toEqual([at(1, 0, "Staff")]);
    expect(cellsOf(excel)[0]!["A1"]!.value).toBe("a");
  });
});

describe("new rows in an Excel table", () => {
  const table: Sheet = {
    role: null,
    name: "Projects",
    columns: [],
    rows: [["Kind", "Place"], ["contract", "A/1"], [], ["below", "too"]].map((row) => ({
      cells: row.map((value) => ({ value })),
    })),
    table: { name: "evidence", range: { top: 1, left: 0, bottom: 2, right: 1 } },
  };
  const start = async () => {
    const excel = await startExcel({ sheets: [{ name: "~" }] });
    await (await openExcel()).put([table]);
    excel.user.deleteSheet("~");
    return { excel, book: await openExcel() };
  };
  const rows = [{ sheet: "Projects", below: 2, table: "evidence", rows: [["0012"], ["x"], ["y", "z"]] }];
  const values = (excel: InMemoryExcel) =>
    Object.entries(cellsOf(excel)[0]!).map(([address, { value }]) => `${address} ${String(value)}`);

  it("push down what is below, and let it up again", async () => {
    const { excel, book } = await start();
    const before = cellsOf(excel);
    const undo = await book.edit([], rows);
    expect(values(excel).sort()).toEqual(
      [
        "A1 Kind",
        "B1 Place",
        "A2 contract",
        "B2 A/1",
        "A3 0012",
        "A4 x",
        "A5 y",
        "B5 z",
        "A7 below",
        "B7 too",
      ].sort(),
    );
    expect(book.sheets[0]!.tables[0]!.range.bottom).toBe(5);
    expect(await undo()).toEqual([]);
    expect(cellsOf(excel)).toEqual(before);
    expect(book.sheets[0]!.tables[0]!.range.bottom).toBe(2);
  });

  it("stay, when taken back, where the user has filled one in since", async () => {
    const { excel, book } = await start();
    const undo = await book.edit([], rows);
    excel.user.type("Projects", "B3", "the user's");
    expect(await undo()).toEqual([at(3, 0), at(3, 1)]);
    expect(values(excel)).toEqual(expect.arrayContaining(["A3 0012", "B3 the user's"]));
    expect(values(excel)).not.toContain("A4 x");
  });

  it("fill a first row that stands empty", async () => {
    const { excel, book } = await start();
    excel.user.type("Projects", "A2:B2", "");
    await book.edit([], [{ ...rows[0]!, below: 1, rows: [["first"]] }]);
    expect(book.sheets[0]!.tables[0]!.range.bottom).toBe(2);
    expect(values(excel)).toContain("A2 first");
  });

  it("go back out where the connection is lost after they went in", async () => {
    const { excel, book } = await start();
    const before = cellsOf(excel);
    excel.faults.failAt(3, "lost-after");
    await expect(book.edit([], rows)).rejects.toEqual(new WorkbookError("connection-lost"));
    expect(cellsOf(excel)).toEqual(before);
  });
});
