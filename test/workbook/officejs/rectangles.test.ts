import fc from "fast-check";
import { joinedAddresses, rectanglesByKey, runsOf } from "../../../src/workbook/officejs/rectangles";
import { groupSteps } from "../../../src/workbook/officejs/steps";

describe("cells gathered into rectangles", () => {
  it("are each in exactly one rectangle of their key", () => {
    const grids = fc
      .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 }))
      .chain(([height, width]) =>
        fc.array(fc.array(fc.constantFrom("a", "b", null), { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      );
    fc.assert(
      fc.property(grids, (grid) => {
        const found = rectanglesByKey(grid.length, grid[0]!.length, (row, column) => grid[row - 1]![column]!);
        const painted = grid.map((line) => line.map((): string | null => null));
        for (const [key, ranges] of found) {
          for (const { top, left, bottom, right } of ranges) {
            for (let row = top; row <= bottom; row++) {
              for (let column = left; column <= right; column++) {
                expect(painted[row - 1]![column]).toBeNull();
                painted[row - 1]![column] = key;
              }
            }
          }
        }
        expect(painted).toEqual(grid);
      }),
    );
  });

  it("take one rectangle for a column of one look", () => {
    const found = rectanglesByKey(100, 3, (_, column) => (column === 1 ? "a" : null));
    expect([...found]).toEqual([["a", [{ top: 1, left: 1, bottom: 100, right: 1 }]]]);
  });

  it("are named in addresses that Excel takes", () => {
    const ranges = Array.from({ length: 3_000 }, (_, at) => ({
      top: 2 * at + 1,
      left: 0,
      bottom: 2 * at + 1,
      right: 0,
    }));
    const addresses = joinedAddresses(ranges);
    expect(addresses.every((address) => address.length < 8_192)).toBe(true);
    expect(addresses.join(",")).toBe(ranges.map(({ top }) => `A${top}`).join(","));
    expect(addresses).toHaveLength(3);
  });
});

describe("runs of equal neighbours", () => {
  it("end where the value changes or nothing stands", () => {
    expect(runsOf([5, 5, undefined, 5, 7])).toEqual([
      { from: 0, to: 1, value: 5 },
      { from: 3, to: 3, value: 5 },
      { from: 4, to: 4, value: 7 },
    ]);
  });
});

describe("steps grouped into requests", () => {
  it("stay in order, and no group is too large unless one step is", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 })), (sizes) => {
        const groups = groupSteps(
          sizes.map((bytes, at) => ({ bytes, at })),
          10,
        );
        expect(groups.flat().map(({ at }) => at)).toEqual(sizes.map((_, at) => at));
        for (const group of groups) {
          expect(group.length === 1 || group.reduce((sum, { bytes }) => sum + bytes, 0) <= 10).toBe(true);
        }
      }),
    );
  });
});
