import fc from "fast-check";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import {
  formatAddress,
  WorkbookError,
  type LiveWorkbook,
  type Sheet,
  type SheetValue,
  type Undo,
} from "../../src/workbook/workbook";
import { createXlsx } from "../../src/workbook/xlsx/create";
import { openXlsx, type XlsxWorkbook } from "../../src/workbook/xlsx/open";

/** What a user and the pane may do with a workbook. `undo` and `restore` name one of the earlier ones, if there is one. */
type Step =
  | { do: "edit"; cells: { sheet: number; row: number; column: number; value: SheetValue }[] }
  | { do: "add"; below: number; table: boolean; rows: SheetValue[][] }
  | { do: "undo"; which: number }
  | { do: "put"; value: string }
  | { do: "keep" }
  | { do: "restore"; which: number };

const value: fc.Arbitrary<SheetValue> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -9, max: 999_999 }),
  fc.constantFrom("a", "=1+1", "项目", " b\n", "<&>", "_x0041_"),
  fc.boolean(),
  fc.integer({ min: 100, max: 30_000 }).map((date) => ({ date })),
);
const row = fc.integer({ min: 1, max: 9 });
const column = fc.integer({ min: 0, max: 4 });
const cell = fc.record({ sheet: fc.nat(1), row: fc.integer({ min: 4, max: 9 }), column, value });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("edit" as const),
      cells: fc.array(cell, { minLength: 1, maxLength: 5 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("add" as const),
      below: row,
      table: fc.boolean(),
      rows: fc.array(fc.array(value, { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("undo" as const), which: fc.nat(5) }) },
  fc.record({ do: fc.constant("put" as const), value: fc.constantFrom("one", "two") }),
  fc.record({ do: fc.constant("keep" as const) }),
  fc.record({ do: fc.constant("restore" as const), which: fc.nat(3) }),
);

/** The first sheet has a table in its first three rows. */
function sheets(rows: readonly (readonly SheetValue[])[]): Sheet[] {
  const header = ["Kind", "Location"].map((value) => ({ value }));
  const cells = rows.map((values) => ({ cells: values.map((each) => ({ value: each })) }));
  const sheet = (name: string): Sheet => ({
    role: null,
    name,
    columns: [],
    rows: [{ cells: header }, { cells: [] }, { cells: [] }, ...cells],
  });
  const table = { name: "evidence", range: { top: 1, left: 0, bottom: 3, right: 1 } };
  return [{ ...sheet("Evidence"), table }, sheet("Projects")];
}

const sheetNames = ["Evidence", "Projects"] as const;

/** Does the steps, and tells what the workbook shows after each. */
async function run(book: LiveWorkbook, steps: readonly Step[]): Promise<unknown[]> {
  const undos: Undo[] = [];
  const restores: (() => Promise<void>)[] = [];
  const told: unknown[] = [];
  for (const each of steps) {
    told.push(await doStep(each).catch(faultOf), await shownBy(book));
  }
  return told;

  async function doStep(each: Step): Promise<unknown> {
    switch (each.do) {
      case "edit": {
        const edits = each.cells.map(({ sheet, row, column, value }) => ({
          cell: { sheet: sheetNames[sheet]!, row, column },
          value,
        }));
        undos.push(await book.edit(edits));
        return null;
      }
      case "add": {
        const { below, table, rows } = each;
        undos.push(
          await book.edit(
            [],
            [{ sheet: "Evidence", below: table ? 3 : below, rows, ...(table && { table: "evidence" }) }],
          ),
        );
        return null;
      }
      case "undo":
        if (undos.length === 0) return null;
        // In which order an undo names what it left alone, it does not promise.
        return (await undos.splice(each.which % undos.length, 1)[0]!()).map(formatAddress).sort();
      case "put":
        return book.put([
          { role: "findings", name: "Findings", columns: [], rows: [{ cells: [{ value: each.value }] }] },
        ]);
      case "keep":
        restores.push(await book.keepOwned());
        return null;
      case "restore":
        return restores.length > 0 ? restores[each.which % restores.length]!() : null;
    }
  }
}

function faultOf(error: unknown): string {
  if (error instanceof WorkbookError) return error.message;
  throw error;
}

async function shownBy(book: LiveWorkbook): Promise<unknown> {
  return Promise.all(
    book.sheets.map(async ({ name, owned, tables }) => {
      const rows: unknown[] = [];
      await book.scan(name, ({ row, cells }) => {
        rows.push([row, cells.slice(0, cells.findLastIndex((cell) => cell !== undefined) + 1)]);
      });
      return { name, owned, tables, rows };
    }),
  );
}

it("a file shows what a workbook in memory shows, whatever is done to both, and again once saved", async () => {
  const start = fc.array(fc.array(value, { maxLength: 4 }), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(start, fc.array(step, { minLength: 1, maxLength: 12 }), async (rows, steps) => {
      const memory = memoryWorkbook({ sheets: [] });
      await memory.put(sheets(rows));
      const file: XlsxWorkbook = await openXlsx(await createXlsx(sheets(rows)));
      expect(await run(file, steps)).toEqual(await run(memory, steps));
      expect(await shownBy(await openXlsx(await file.save()))).toEqual(await shownBy(memory));
    }),
    { numRuns: 150 },
  );
});
