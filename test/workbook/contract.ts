import type { RawCell, Sheet, SheetCell, SheetInfo, SheetValue, Workbook } from "../../src/workbook/workbook";

/**
 * What the port promises, as tests that every adapter passes.
 * @param make gives a workbook of these user sheets, counting dates from 1900.
 */
export function workbookContract(name: string, make: (sheets: readonly Sheet[]) => Promise<Workbook>): void {
  describe(`${name}: sheets`, () => {
    it("are listed in order", async () => {
      const book = await make([sheet("Projects"), sheet("人员 花名册"), sheet("It's")]);
      expect(book.sheets.map(brief)).toEqual([
        ["Projects", null, false],
        ["人员 花名册", null, false],
        ["It's", null, false],
      ]);
      expect(book.date1904).toBe(false);
    });

    it("tell their tables", async () => {
      const range = { top: 2, left: 0, bottom: 4, right: 1 };
      const rows = rowsOf([["Title"], ["a", "b"], [1, 2], [3, 4]]);
      const book = await make([
        { ...sheet("Projects"), rows, table: { name: "projects", range } },
        sheet("Staff"),
      ]);
      expect(book.sheets.map(({ tables }) => tables)).toEqual([
        [{ name: "projects", range, headerRow: true, totalsRow: false }],
        [],
      ]);
    });

    it("tell their merged ranges", async () => {
      const merges = [
        { top: 1, left: 0, bottom: 1, right: 2 },
        { top: 2, left: 1, bottom: 3, right: 1 },
      ];
      const book = await make([{ ...sheet("Projects", [["a"], ["b", "c"], ["d"]]), merges }, sheet("Staff")]);
      expect(await book.merges("Projects")).toEqual(merges);
      expect(await book.merges("Staff")).toEqual([]);
    });
  });

  describe(`${name}: a scan`, () => {
    it("gives values as they are stored, at their places", async () => {
      const percent: SheetCell = { value: 0.95, style: { numberFormat: "0.0%" } };
      const styled: SheetCell = { value: null, style: { fill: "FFEEAA" } };
      const rows = [
        ...rowsOf([["a", null, 1.25], [], [null, true, false]]),
        { cells: [{ value: { date: 20_634 } }, percent, styled] },
        { cells: [styled] },
      ];
      const book = await make([{ ...sheet("Projects"), rows }]);
      expect(await rowsIn(book, "Projects")).toEqual([
        [1, [text("a"), undefined, plain(1.25)]],
        [3, [undefined, { kind: "boolean", value: true }, { kind: "boolean", value: false }]],
        [
          4,
          [
            { kind: "number", value: 46_203, format: "date" },
            { kind: "number", value: 0.95, format: "percent" },
          ],
        ],
      ]);
    });

    it.each([
      ["what looks like a formula", "=1+1"],
      ["what looks like a command", "@SUM(A1) +1 -1"],
      ["markup", "<b>&amp;</b> \"'"],
      ["an escape", "_x0041_ _x005F_ _x"],
      ["spaces and lines", "  a\n\tb  "],
      ["characters beyond the first plane", "😀𠮷"],
      ["a control character", "a\u0001b"],
      ["digits", "0012"],
      ["a long text", "长".repeat(32_767)],
    ])("gives back %s as text", async (_, value) => {
      expect(await rowsIn(await make([sheet("Projects", [[value]])]), "Projects")).toEqual([
        [1, [text(value)]],
      ]);
    });

    it.each([0, -1, 1e15, 0.1 + 0.2, 123456789.01, 5e-7])("gives back %d", async (value) => {
      expect(await rowsIn(await make([sheet("Projects", [[value]])]), "Projects")).toEqual([
        [1, [plain(value)]],
      ]);
    });

    it("gives every row once, in order, and stops when told", async () => {
      const values = Array.from({ length: 500 }, (_, i) => [i, `row ${i}`]);
      const book = await make([sheet("Projects", values)]);
      expect((await rowsIn(book, "Projects")).map(([row]) => row)).toEqual(values.map((_, i) => i + 1));
      const seen: number[] = [];
      await book.scan("Projects", ({ row }) => {
        seen.push(row);
        return row < 3;
      });
      expect(seen).toEqual([1, 2, 3]);
    });

    it("of a sheet that holds nothing calls nobody", async () => {
      expect(await rowsIn(await make([sheet("Empty", [])]), "Empty")).toEqual([]);
    });

    it("of a sheet that is not there fails", async () => {
      const book = await make([sheet("Projects")]);
      await expect(book.scan("Nowhere", () => undefined)).rejects.toThrow();
    });
  });

  describe(`${name}: a put`, () => {
    const findings = (value: SheetValue): Sheet => ({ ...sheet("Findings", [[value]]), role: "findings" });
    const settings: Sheet = { ...sheet("Proofsheet settings"), role: "settings" };

    it("adds our sheets after the user's, in order, and says what they are called", async () => {
      const book = await make([sheet("Projects"), sheet("Staff")]);
      expect(await book.put([findings("new"), settings])).toEqual(["Findings", "Proofsheet settings"]);
      expect(book.sheets.map(brief)).toEqual([
        ["Projects", null, false],
        ["Staff", null, false],
        ["Findings", "findings", false],
        ["Proofsheet settings", "settings", false],
      ]);
      expect(await rowsIn(book, "Findings")).toEqual([[1, [text("new")]]]);
    });

    it("replaces a sheet of the same role, and only that", async () => {
      const book = await make([sheet("Projects", [["kept"]])]);
      await book.put([findings("old"), settings]);
      expect(await book.put([findings("new")])).toEqual(["Findings"]);
      expect(book.sheets.map(({ owned }) => owned)).toEqual([null, "settings", "findings"]);
      expect(await rowsIn(book, "Findings")).toEqual([[1, [text("new")]]]);
      expect(await rowsIn(book, "Projects")).toEqual([[1, [text("kept")]]]);
    });

    it("takes away the roles that it is told to", async () => {
      const book = await make([sheet("Projects")]);
      await book.put([findings("old"), settings]);
      expect(await book.put([], ["findings", "readiness"])).toEqual([]);
      expect(book.sheets.map(brief)).toEqual([
        ["Projects", null, false],
        ["Proofsheet settings", "settings", false],
      ]);
    });

    it("leaves a user's sheet of the wanted name alone, ignoring case", async () => {
      const book = await make([sheet("findings", [["the user's"]])]);
      expect(await book.put([findings("ours")])).toEqual(["Findings (2)"]);
      expect(await book.put([findings("ours again")])).toEqual(["Findings (2)"]);
      expect(book.sheets.map(brief)).toEqual([
        ["findings", null, false],
        ["Findings (2)", "findings", false],
      ]);
      expect(await rowsIn(book, "findings")).toEqual([[1, [text("the user's")]]]);
      expect(await rowsIn(book, "Findings (2)")).toEqual([[1, [text("ours again")]]]);
    });

    it("keeps names within 31 characters and apart from each other", async () => {
      const long = "n".repeat(31);
      const book = await make([sheet(long)]);
      expect(await book.put([{ ...findings("a"), name: long }])).toEqual([`${"n".repeat(27)} (2)`]);
    });

    it("gives input sheets to the user: the next put does not replace them", async () => {
      const book = await make([sheet("Projects")]);
      await book.put([sheet("Staff", [["first"]])]);
      expect(await book.put([sheet("Staff", [["second"]])])).toEqual(["Staff (2)"]);
      expect(book.sheets.map(brief)).toEqual([
        ["Projects", null, false],
        ["Staff", null, false],
        ["Staff (2)", null, false],
      ]);
      expect(await rowsIn(book, "Staff")).toEqual([[1, [text("first")]]]);
    });

    it("of the same sheets again changes nothing that can be read", async () => {
      const book = await make([sheet("Projects", [["a", 1]])]);
      const ours = [findings("same"), { ...settings, merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] }];
      const look = async () => [
        book.sheets,
        await rowsIn(book, "Findings"),
        await book.merges("Proofsheet settings"),
      ];
      await book.put(ours);
      const once = await look();
      await book.put(ours);
      expect(await look()).toEqual(once);
    });
  });
}

const text = (value: string): RawCell => ({ kind: "text", value });
const plain = (value: number): RawCell => ({ kind: "number", value, format: "plain" });
const brief = ({ name, owned, hidden }: SheetInfo) => [name, owned, hidden];

function sheet(name: string, values: readonly (readonly SheetValue[])[] = [["header"], ["value"]]): Sheet {
  return { role: null, name, columns: [], rows: rowsOf(values) };
}

function rowsOf(values: readonly (readonly SheetValue[])[]): Sheet["rows"] {
  return values.map((row) => ({ cells: row.map((value) => (value === null ? null : { value })) }));
}

/** What a scan hands over: row numbers, and cells up to the last that is not empty. */
async function rowsIn(book: Workbook, name: string): Promise<[number, (RawCell | undefined)[]][]> {
  const rows: [number, (RawCell | undefined)[]][] = [];
  await book.scan(name, ({ row, cells }) => {
    rows.push([row, cells.slice(0, cells.findLastIndex((cell) => cell !== undefined) + 1)]);
  });
  return rows;
}
