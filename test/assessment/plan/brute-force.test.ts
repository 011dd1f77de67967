/** Over random workbooks and random tests no choice of moves, on no day, is cheaper than the plan. */
import fc from "fast-check";
import { loadSolver } from "../../../src/assessment/plan/load-solver";
import type { Requirement, RuleBook, Test } from "../../../src/rules/expression";
import type { Day } from "../../../src/tables/days";
import { assessmentDates, book, type SomeTable } from "../../rules/arbitrary-books";
import { someTest, tablesOf } from "../../rules/arbitrary-tests";
import { factsOf, type Book } from "../../rules/book";
import { hintsOf } from "../../rules/hints";
import { comparePlan, noOutcomes } from "./compare-plan";

function ruleBook(tests: readonly Test[]): RuleBook {
  const requirements = tests.map((test, index): Requirement => ({
    id: `itss.1.r${index}`,
    level: "1",
    group: "capability",
    dimension: "process",
    stage: null,
    carries: true,
    test,
    inHand: [],
    source: { document: "made up", place: "" },
    readings: [],
  }));
  return {
    scheme: "itss",
    edition: "made up",
    levels: [{ level: "1", en: "", zh: "", coverage: "full" }],
    dimensions: [{ dimension: "process", en: "", zh: "" }],
    requirements,
  };
}

const cases = fc.constantFrom(...assessmentDates).chain((asOf) =>
  fc.array(someTest(asOf, 1), { minLength: 1, maxLength: 3 }).chain((tests) => {
    const tables = [...new Set(tests.flatMap((test) => tablesOf(test)))] as SomeTable[];
    return fc.record({
      asOf: fc.constant(asOf),
      tests: fc.constant(tests),
      sheets: book(tables, asOf, hintsOf(tests, asOf)),
    });
  }),
);

interface Case {
  asOf: Day;
  tests: Test[];
  sheets: Book;
}

const RUNS = Number(process.env.RUNS ?? 150);

test("plans for random tests are the cheapest", async () => {
  const solver = await loadSolver();
  const seen = noOutcomes();
  await fc.assert(
    fc.asyncProperty(cases as fc.Arbitrary<Case>, async ({ asOf, tests, sheets }) => {
      const options = { asOf, targets: {}, params: new Map(), schemes: [ruleBook(tests)] };
      await comparePlan(factsOf(sheets), options, solver, seen);
    }),
    { numRuns: RUNS },
  );
  expect(seen.planned).toBeGreaterThan(3);
});
