import * as fc from "fast-check";
import { catalogue, tableIds } from "../../src/tables/catalogue";
import { CELL } from "../../src/tables/facts";
import { readTables } from "../../src/tables/read-tables";
import { memoryWorkbook, type CellInput } from "../../src/workbook/memory/memory-workbook";
import type { RawCell, RawRow } from "../../src/workbook/workbook";
import { column, read, readSheet, remarks } from "./read-sheets";

const error = { kind: "error", value: "#REF!" } as const;

describe("bad input", () => {
  it.each(tableIds.filter((id) => !catalogue[id].pivoted))(
    "#REF! in every column of %s is unknown, and listed",
    async (id) => {
      const fields = Object.keys(catalogue[id].columns);
      const facts = await readSheet(id, [fields, fields.map(() => error), fields.map(() => error)]);
      const table = facts.tables[id];
      expect(table.rowCount).toBe(2);
      for (const field of fields) {
        expect([...table.columns[field]!.state]).toEqual([CELL.refused, CELL.refused]);
      }
      expect(facts.problems).toHaveLength(2 * fields.length);
      expect(new Set(facts.problems.map(({ code }) => code))).toEqual(new Set(["excel-error"]));
    },
  );

  it("#REF! as headers leaves the sheet without any", async () => {
    const facts = await readSheet("Projects", [
      [error, error],
      ["P-1", "a"],
    ]);
    expect(remarks(facts.problems)).toEqual(["no-header-row@Projects"]);
  });

  it("formulas without a value are problems at their cells", async () => {
    const facts = await readSheet("Projects", [
      ["Project ID", "Contract amount"],
      ["P-1", { kind: "uncached" }],
    ]);
    expect(column(facts, "projects", "contractAmount")).toEqual(['refused [0,"Infinity"]']);
    expect(remarks(facts.problems)).toEqual(["formula-without-value@Projects!B2"]);
  });

  it("dates of the year 1900, negative money and endless texts are each a problem or a notice of one cell", async () => {
    const facts = await readSheet("Projects", [
      ["Project ID", "Contract start", "Contract amount", "Project name"],
      ["P-1", { kind: "number", value: 1, format: "date" }, -1, "x".repeat(40_000)],
      ["P-2", "2025-01-01", 500_000, "fine"],
    ]);
    expect(remarks(facts.problems)).toEqual(["date-out-of-range@Projects!B2", "negative@Projects!C2"]);
    expect(remarks(facts.notices)).toEqual(["text-cut@Projects!D2"]);
    expect(facts.problems.map((problem) => problem.read)).toEqual(["1900-01-01", "-1"]);
    expect(column(facts, "projects", "contractAmount")).toEqual(['refused [0,"Infinity"]', 500_000]);
  });

  it("messages show long texts cut", async () => {
    const facts = await readSheet("Projects", [
      ["Project ID", "Contract amount"],
      ["P-1", "x".repeat(40_000)],
    ]);
    expect(facts.problems[0]!.read).toHaveLength(201);
  });

  it("problems and notices come in the order of the workbook", async () => {
    const facts = await read([
      {
        name: "Staff",
        rows: [
          ["Staff ID", "Core position", "Joined"],
          ["S-1", "?", "?"],
          ["S-2", "?", "2024-08"],
        ],
      },
      {
        name: "Projects",
        rows: [
          ["Project ID", "Contract amount", "Status", "???"],
          ["P-1", "?", "?"],
        ],
      },
    ]);
    expect(remarks(facts.problems)).toEqual([
      "not-yes-no@Staff!B2",
      "not-a-date@Staff!C2",
      "not-yes-no@Staff!B3",
      "not-a-number@Projects!B2",
      "not-a-choice@Projects!C2",
    ]);
    expect(remarks(facts.notices)).toEqual(["month-only-date@Staff!C3", "unknown-column@Projects!D1"]);
  });

  it("a scan that reuses its rows and cells is read right", async () => {
    const rows = [
      ["单位：万元"],
      ["Customer", "Survey date", "Score"],
      ["Alder", "2026-01-05", 90],
      [null, "2026-02-05", 80],
    ];
    const merges = [{ top: 3, bottom: 4, left: 0, right: 0 }];
    const workbook = memoryWorkbook({ sheets: [{ name: "Surveys", rows, merges }] });
    const pool = Array.from({ length: 3 }, () => ({}) as RawCell);
    const reused: RawRow = { row: 0, cells: [] };
    const scan: typeof workbook.scan = (sheet, onRow) =>
      workbook.scan(sheet, ({ row, cells }) => {
        let used = 0;
        reused.row = row;
        reused.cells = cells.map((cell) => cell && Object.assign(pool[used++]!, cell));
        return onRow(reused);
      });
    const facts = await readTables(
      { sheets: workbook.sheets, date1904: false, merges: workbook.merges, put: workbook.put, scan },
      { mappings: new Map() },
    );
    expect(column(facts, "surveys", "customer")).toEqual(["Alder", "Alder"]);
    expect(column(facts, "surveys", "score")).toEqual([90, 80]);
  });
});

describe("any workbook at all", () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "P-1",
      "合计",
      "注：",
      "无",
      "√",
      "2024-08",
      "50万",
      "#N/A",
      "项目编号",
      "Project name",
      "Kind",
      "*",
      "()",
    ),
  );
  const cell: fc.Arbitrary<CellInput> = fc.oneof(
    fc.constant(null),
    text,
    fc.double(),
    fc.boolean(),
    fc.constant(error),
    fc.constant({ kind: "uncached" } as const),
    fc.double().map((value) => ({ kind: "number", value, format: "date" }) as const),
  );
  const sheet = fc.constantFrom(...tableIds).chain((id) =>
    fc.record({
      name: fc.constant(catalogue[id].label.zh),
      rows: fc
        .array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 })
        .map((rows) => [Object.values(catalogue[id].columns).map(({ label }) => label.zh), ...rows]),
    }),
  );

  it("is read without a fault, each row once, unknown or between its bounds", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(sheet, { maxLength: 3, selector: ({ name }) => name }),
        async (sheets) => {
          const facts = await read(sheets);
          for (const table of Object.values(facts.tables)) {
            for (const cells of Object.values(table.columns)) {
              expect(cells.state).toHaveLength(table.rowCount);
              if (cells.kind === "number") {
                expect(cells.lo.every((lo, row) => !(lo > cells.hi[row]!))).toBe(true);
              }
              if (cells.kind === "text") {
                expect(cells.code.every((code) => code < facts.texts.size)).toBe(true);
              }
              if (cells.kind === "list") expect(cells.codes).toHaveLength(cells.start[table.rowCount]!);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
