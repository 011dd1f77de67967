import fc from "fast-check";
import { factHash } from "../../src/tables/fact-hash";
import { factsOf, REFUSED, type Cell } from "../rules/book";

type Pair = readonly [name: Cell, customer: Cell];

function hashOf(rows: readonly Pair[]): string {
  const { texts, tables } = factsOf({
    projects: rows.map(([name, customer]) => ({ name, customer })),
  });
  const { name, customer } = tables.projects.columns;
  const hash = factHash(texts);
  hash.addRows([name!, customer!], rows.keys());
  return hash.digest();
}

const cell = fc.constantFrom(null, REFUSED, ..."abcdefghij");

test("rows are the same in whatever order", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
      expect(hashOf([...rows].reverse())).toBe(hashOf(rows));
    }),
  );
});

test("letters that differ in case only are the same, whichever comes first", () => {
  expect(
    hashOf([
      ["Blue", null],
      ["blue", "x"],
    ]),
  ).toBe(
    hashOf([
      ["blue", "x"],
      ["Blue", null],
    ]),
  );
});

test("what changes places between rows does not cancel out", () => {
  const letters = [..."abcdefghijklmnop"];
  for (const a of letters) {
    for (const b of letters.filter((each) => each > a)) {
      const before: Pair[] = [
        [a, null],
        [b, REFUSED],
      ];
      const after: Pair[] = [
        [a, REFUSED],
        [b, null],
      ];
      expect([a, b, hashOf(after)]).not.toEqual([a, b, hashOf(before)]);
    }
  }
});

test("a row twice is another hash than once", () => {
  expect(hashOf([["a", "b"]])).not.toBe(
    hashOf([
      ["a", "b"],
      ["a", "b"],
    ]),
  );
  expect(hashOf([])).not.toBe(hashOf([["", ""]]));
});
