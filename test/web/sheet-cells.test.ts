import fc from "fast-check";
import { readCells } from "../../src/web/sheet-cells";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";

it("gives back each cell of a sheet, and nothing where there is none", async () => {
  const value = fc.oneof(fc.constant(null), fc.integer(), fc.constantFrom("a", "b"), fc.boolean());
  const input = fc.oneof(
    value,
    fc.record({ date: fc.nat(20_000) }),
    fc.record({ percent: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(input, { maxLength: 5 }), { maxLength: 8 }),
      fc.nat(5000),
      async (rows, gap) => {
        const book = memoryWorkbook({ sheets: [{ name: "S", rows, startRow: gap + 1 }] });
        const cells = await readCells(book, "S");
        const expected = new Map<string, unknown>();
        await book.scan("S", ({ row, cells }) =>
          cells.forEach((cell, column) => cell && expected.set(`${row}:${column}`, cell)),
        );
        for (let row = gap; row <= gap + 9; row++) {
          for (let column = 0; column < 6; column++) {
            expect(cells.cellAt(row, column)).toEqual(expected.get(`${row}:${column}`));
          }
        }
        const places = [...expected.keys()].map((key) => key.split(":").map(Number));
        expect(cells.lastRow).toBe(Math.max(0, ...places.map(([row]) => row!)));
        expect(cells.lastColumn).toBe(Math.max(-1, ...places.map(([, column]) => column!)));
      },
    ),
  );
});
