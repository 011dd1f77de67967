import {
  WorkbookError,
  type CellRef,
  type LiveWorkbook,
  type RawCell,
  type Sheet,
  type SheetValue,
} from "../../src/workbook/workbook";

/**
 * What a workbook that its user works in promises beyond the port, as tests that every such adapter passes.
 * @param make gives a workbook of these user sheets, counting dates from 1900.
 */
export function liveWorkbookContract(
  name: string,
  make: (sheets: readonly Sheet[]) => Promise<LiveWorkbook>,
): void {
  const at = (row: number, column: number, sheet = "Projects"): CellRef => ({ sheet, row, column });

  describe(`${name}: an edit`, () => {
    it.each<[string, SheetValue, RawCell | undefined]>([
      ["a number", 500_000, { kind: "number", value: 500_000, format: "plain" }],
      ["a text", "P-009", { kind: "text", value: "P-009" }],
      ["a text that looks like a formula", "=1+1", { kind: "text", value: "=1+1" }],
      ["a text that looks like a number", "0012", { kind: "text", value: "0012" }],
      ["a text that looks like a date", "2026-06-30", { kind: "text", value: "2026-06-30" }],
      ["a text of spaces and lines", "  a\n b ", { kind: "text", value: "  a\n b " }],
      ["a text that begins with an apostrophe", "'a", { kind: "text", value: "'a" }],
      ["yes", true, { kind: "boolean", value: true }],
      ["a day", { date: 20_634 }, { kind: "number", value: 46_203, format: "date" }],
      ["the first day that is counted", { date: -25_567 }, { kind: "number", value: 1, format: "date" }],
      ["nothing", null, undefined],
    ])("puts in %s, and takes it back", async (_, value, stored) => {
      const book = await make([sheetOf([["a", "b"], ["50万", 2], ["c"]])]);
      const before = await grid(book);
      const undo = await book.edit([{ cell: at(2, 0), value }]);
      expect(cellAt(await grid(book), 2, 0)).toEqual(stored);
      expect(cellAt(await grid(book), 2, 1)).toEqual({ kind: "number", value: 2, format: "plain" });
      expect(await undo()).toEqual([]);
      expect(await grid(book)).toEqual(before);
    });

    it("reaches cells beyond what is filled, in any order and on several sheets", async () => {
      const book = await make([sheetOf([["a"], ["b"]]), sheetOf([["x"]], "人员 花名册")]);
      const undo = await book.edit([
        { cell: at(5, 3), value: "far" },
        { cell: at(2, 0), value: "near" },
        { cell: at(3, 1, "人员 花名册"), value: 7 },
      ]);
      expect(await grid(book)).toEqual([
        [1, [text("a")]],
        [2, [text("near")]],
        [5, [undefined, undefined, undefined, text("far")]],
      ]);
      expect(cellAt(await grid(book, "人员 花名册"), 3, 1)).toEqual({
        kind: "number",
        value: 7,
        format: "plain",
      });
      expect(await undo()).toEqual([]);
      expect(await grid(book)).toEqual([
        [1, [text("a")]],
        [2, [text("b")]],
      ]);
      expect(await grid(book, "人员 花名册")).toEqual([[1, [text("x")]]]);
    });

    it("keeps the percent format of the cell", async () => {
      const rows = [{ cells: [{ value: 0.5, style: { numberFormat: "0%" } }] }];
      const book = await make([{ ...sheetOf([]), rows }]);
      await book.edit([{ cell: at(1, 0), value: 0.95 }]);
      expect(cellAt(await grid(book), 1, 0)).toEqual({ kind: "number", value: 0.95, format: "percent" });
    });

    it("makes a share show as a percentage where it is to, and takes that back", async () => {
      const book = await make([sheetOf([["95%", 0.5]])]);
      const before = await grid(book);
      const undo = await book.edit([
        { cell: at(1, 0), value: 0.95, percent: true },
        { cell: at(1, 1), value: 0.955, percent: true },
      ]);
      expect(await grid(book)).toEqual([
        [1, [0.95, 0.955].map((value) => ({ kind: "number", value, format: "percent" }))],
      ]);
      await undo();
      expect(await grid(book)).toEqual(before);
    });

    it("that is taken back leaves alone what changed since, and names it", async () => {
      const book = await make([sheetOf([["a", "b"]])]);
      const undo = await book.edit([
        { cell: at(1, 0), value: "one" },
        { cell: at(1, 1), value: "two" },
      ]);
      await book.edit([{ cell: at(1, 1), value: "changed since" }]);
      expect(await undo()).toEqual([at(1, 1)]);
      expect(await grid(book)).toEqual([[1, [text("a"), text("changed since")]]]);
    });

    it("of a sheet that is not there fails, and puts nothing in", async () => {
      const book = await make([sheetOf([["a"]])]);
      const before = await grid(book);
      await expect(
        book.edit([
          { cell: at(1, 0), value: "changed" },
          { cell: at(1, 0, "Nowhere"), value: "x" },
        ]),
      ).rejects.toThrow();
      expect(await grid(book)).toEqual(before);
    });
  });

  describe(`${name}: new rows`, () => {
    it("go right below a list, and back out", async () => {
      const book = await make([
        sheetOf([
          ["Kind", "Location"],
          ["contract", "A/1"],
        ]),
      ]);
      const before = await grid(book);
      const undo = await book.edit(
        [],
        [
          {
            sheet: "Projects",
            below: 2,
            rows: [
              ["audit-report", null],
              [null, "A/3", { date: 20_634 }],
            ],
          },
        ],
      );
      expect((await grid(book)).slice(2)).toEqual([
        [3, [text("audit-report")]],
        [4, [undefined, text("A/3"), { kind: "number", value: 46_203, format: "date" }]],
      ]);
      expect(await undo()).toEqual([]);
      expect(await grid(book)).toEqual(before);
    });

    it("make an Excel table grow, and shrink back", async () => {
      const table = { name: "evidence", range: { top: 1, left: 0, bottom: 2, right: 1 } };
      const book = await make([
        {
          ...sheetOf([
            ["Kind", "Location"],
            ["contract", "A/1"],
          ]),
          table,
        },
      ]);
      const bottom = () => book.sheets[0]!.tables[0]!.range.bottom;
      const undo = await book.edit(
        [],
        [{ sheet: "Projects", below: 2, table: "evidence", rows: [["audit-report"], ["contract"]] }],
      );
      expect(bottom()).toBe(4);
      expect(cellAt(await grid(book), 4, 0)).toEqual(text("contract"));
      expect(await undo()).toEqual([]);
      expect(bottom()).toBe(2);
      expect(await grid(book)).toHaveLength(2);
    });

    it("do not run into what stands below a list: nothing is put in", async () => {
      const book = await make([sheetOf([["Kind"], ["contract"], [], ["a remark"]])]);
      const before = await grid(book);
      const putting = book.edit(
        [{ cell: at(2, 0), value: "changed" }],
        [{ sheet: "Projects", below: 2, rows: [["one"], ["two"]] }],
      );
      await expect(putting).rejects.toEqual(new WorkbookError("rows-in-the-way", "Projects!A4"));
      expect(await grid(book)).toEqual(before);
    });
  });

  describe(`${name}: sheets of ours that are kept`, () => {
    const ours = (value: string): Sheet => ({ ...sheetOf([[value]], "Findings"), role: "findings" });
    const settings: Sheet = { ...sheetOf([["key"]], "Proofsheet settings"), role: "settings" };
    const state = async (book: LiveWorkbook) => [
      book.sheets.map(({ name, owned }) => [name, owned]),
      await Promise.all(book.sheets.map(({ name }) => grid(book, name))),
    ];

    it("come back as they were, and new ones go", async () => {
      const book = await make([sheetOf([["a"]])]);
      await book.put([ours("old")]);
      const before = await state(book);
      const restore = await book.keepOwned();
      await book.put([ours("new"), settings]);
      await restore();
      expect(await state(book)).toEqual(before);
    });

    it("may be none", async () => {
      const book = await make([sheetOf([["a"]])]);
      const before = await state(book);
      const restore = await book.keepOwned();
      await book.put([ours("new")]);
      await restore();
      expect(await state(book)).toEqual(before);
    });

    it("come back beside what the user changed since", async () => {
      const book = await make([sheetOf([["a"]])]);
      await book.put([ours("old")]);
      const restore = await book.keepOwned();
      await book.put([ours("new")]);
      await book.edit([{ cell: at(1, 0), value: "the user's" }]);
      await restore();
      expect(await grid(book)).toEqual([[1, [text("the user's")]]]);
      expect(await grid(book, "Findings")).toEqual([[1, [text("old")]]]);
    });
  });
}

const text = (value: string): RawCell => ({ kind: "text", value });

function sheetOf(values: readonly (readonly SheetValue[])[], name = "Projects"): Sheet {
  const rows = values.map((row) => ({ cells: row.map((value) => (value === null ? null : { value })) }));
  return { role: null, name, columns: [], rows };
}

type Grid = [number, (RawCell | undefined)[]][];

async function grid(book: LiveWorkbook, sheet = "Projects"): Promise<Grid> {
  const rows: Grid = [];
  await book.scan(sheet, ({ row, cells }) => {
    rows.push([row, cells.slice(0, cells.findLastIndex((cell) => cell !== undefined) + 1)]);
  });
  return rows;
}

function cellAt(rows: Grid, row: number, column: number): RawCell | undefined {
  return rows.find(([number]) => number === row)?.[1][column];
}
