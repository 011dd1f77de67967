/** @jest-environment ./test/excel-host/environment.ts */
import { openExcel } from "../../../src/workbook/officejs/open-excel";
import { WorkbookError, type RawCell, type Workbook } from "../../../src/workbook/workbook";
import { openXlsx } from "../../../src/workbook/xlsx/open";
import { startExcel } from "../../excel-host/start-excel";
import { giveFile } from "./give-file";
import { sampleFile } from "./samples";

async function cellsOf(book: Workbook, sheet: string): Promise<Map<string, RawCell>> {
  const cells = new Map<string, RawCell>();
  await book.scan(sheet, (row) =>
    row.cells.forEach((cell, column) => {
      // Excel has the values of all formulas; a file need not.
      if (cell && cell.kind !== "uncached") cells.set(`${row.row}/${column}`, cell);
    }),
  );
  return cells;
}

describe("reading from Excel", () => {
  it.each([
    ["english-company", "1.9"],
    ["chinese-messy", "1.9"],
    ["chinese-messy", "1.17"],
  ])("gives what the file of %s gives, ExcelApi %s", async (name, excelApi) => {
    const xlsx = await sampleFile(name);
    await startExcel({ xlsx, excelApi, matrix: { CompressedFile: "1.1" } });
    giveFile(xlsx);
    const book = await openExcel();
    const file = await openXlsx(xlsx);
    expect(book.sheets).toEqual(file.sheets);
    for (const { name: sheet } of file.sheets) {
      const expected = await cellsOf(file, sheet);
      const cells = await cellsOf(book, sheet);
      expect([...expected].filter(([place, cell]) => !isEqual(cells.get(place), cell))).toEqual([]);
      expect(await book.merges(sheet)).toEqual(await file.merges(sheet));
    }
  });

  it("does not guess what is merged where neither Excel nor its file tells", async () => {
    await startExcel({ xlsx: await sampleFile("chinese-messy"), excelApi: "1.9" });
    const book = await openExcel();
    expect(await book.merges(book.sheets[0]!.name)).toBeNull();
  });

  it("tells errors from texts that look like them", async () => {
    const excel = await startExcel({ sheets: [{ name: "S", rows: [["#N/A", "'#N/A"]] }] });
    expect(excel.counters.roundTrips).toBe(0);
    expect([...(await cellsOf(await openExcel(), "S")).values()]).toEqual([
      { kind: "error", value: "#N/A" },
      { kind: "text", value: "#N/A" },
    ]);
  });

  it("gives threads of comments where the host's API knows them", async () => {
    const excel = await startExcel({ sheets: [{ name: "S", rows: [["a"]] }], excelApi: "1.10" });
    const thread = {
      id: "{1}",
      kind: "comment" as const,
      row: 4,
      column: 2,
      text: "Is this so?",
      replies: ["Yes."],
    };
    excel.model.sheets[0]!.notes.push(thread);
    const text = "Ann: Is this so?\nBen: Yes.";
    expect(await (await openExcel()).notes!("S")).toEqual([{ row: 5, column: 2, text }]);
    expect(excel.counters.roundTrips).toBe(2);
    await startExcel({ sheets: [{ name: "S", rows: [["a"]] }], excelApi: "1.9" });
    expect(await (await openExcel()).notes!("S")).toEqual([]);
  });

  it("knows where days are counted from", async () => {
    await startExcel({ sheets: [{ name: "S" }], date1904: true });
    expect((await openExcel()).date1904).toBe(true);
    await startExcel({ sheets: [{ name: "S" }], date1904: false });
    expect((await openExcel()).date1904).toBe(false);
  });

  const many = Array.from({ length: 3_000 }, (_, at) => [`row ${at}`, at, "2026-06-30"]);
  const expectMany = async () => {
    const cells = await cellsOf(await openExcel({ progress: (done) => progress.push(done) }), "Big");
    expect(cells.size).toBe(9_000);
    expect(cells.get("3000/1")).toEqual({ kind: "number", value: 2_999, format: "plain" });
    expect(cells.get("3000/2")).toEqual({ kind: "number", value: 46_203, format: "date" });
  };
  let progress: number[];
  beforeEach(() => (progress = []));

  it("goes by parts where Excel refuses a large answer", async () => {
    const excel = await startExcel({ sheets: [{ name: "Big", rows: many }] });
    excel.faults.limits.response = 100_000;
    await expectMany();
    expect(excel.counters.roundTrips).toBeGreaterThan(3);
    expect(progress.at(-1)).toBe(1);
    expect([...progress].sort((a, b) => a - b)).toEqual(progress);
  });

  it.each(["null", "short"] as const)("goes by parts where Excel's answer is %s", async (answer) => {
    const excel = await startExcel({ sheets: [{ name: "Big", rows: many }] });
    excel.faults.oversizedReads = { cells: 4_000, answer };
    await expectMany();
  });

  it("says that a workbook is too large whose single rows are", async () => {
    const excel = await startExcel({ sheets: [{ name: "Big", rows: many }] });
    excel.faults.limits.response = 1_000;
    await expect(openExcel()).rejects.toEqual(new WorkbookError("too-large"));
  });

  it("stops when it is cancelled", async () => {
    const excel = await startExcel({ sheets: [{ name: "Big", rows: many }] });
    excel.faults.limits.response = 100_000;
    const controller = new AbortController();
    let asked = 0;
    const progress = () => {
      asked = excel.counters.roundTrips;
      controller.abort("enough");
    };
    await expect(openExcel({ signal: controller.signal, progress })).rejects.toBe("enough");
    expect(excel.counters.roundTrips).toBe(asked);
    expect(asked).toBeGreaterThan(0);
  });

  it("looks once more when a sheet goes away in between", async () => {
    const excel = await startExcel({ sheets: [{ name: "A" }, { name: "B", rows: [["b"]] }] });
    excel.faults.before(2, (model) => model.sheets.shift());
    const book = await openExcel();
    expect(book.sheets.map(({ name }) => name)).toEqual(["B"]);
    expect((await cellsOf(book, "B")).size).toBe(1);
  });

  it("says what is wrong", async () => {
    const excel = await startExcel({ sheets: [{ name: "S" }] });
    await openExcel();
    const stop = excel.user.startTyping();
    await expect(openExcel()).rejects.toEqual(new WorkbookError("cell-in-edit-mode"));
    stop();
    excel.faults.failAt(1, "lost-before");
    await expect(openExcel()).rejects.toEqual(new WorkbookError("connection-lost"));
    excel.faults.failAt(2, { code: "GeneralException", message: "Something" });
    await expect(openExcel()).rejects.toMatchObject({ fault: "host-fault" });
    await startExcel({ sheets: [{ name: "S" }], excelApi: "1.8" });
    await expect(openExcel()).rejects.toEqual(new WorkbookError("host-too-old", "ExcelApi 1.9"));
  });
});

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
