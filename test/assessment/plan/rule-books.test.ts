/** The same over the requirements that ship: plans for some of them at once, on random workbooks near their thresholds. */
import fc from "fast-check";
import { loadSolver } from "../../../src/assessment/plan/load-solver";
import { wholeTest, type Requirement, type RuleBook } from "../../../src/rules/expression";
import { paramsIn } from "../../../src/rules/params";
import { ruleBooks } from "../../../src/schemes";
import type { Day } from "../../../src/tables/days";
import { assessmentDates, book, type SomeTable } from "../../rules/arbitrary-books";
import { tablesOf } from "../../rules/arbitrary-tests";
import { factsOf, type Book } from "../../rules/book";
import { hintsOf } from "../../rules/hints";
import { comparePlan, noOutcomes } from "./compare-plan";

const counted = [
  "project",
  "person",
  "document",
  "indicator",
  "category",
  "achievement",
  "customer",
  "clause",
];
counted.push("practice-domain");

/** Requirements of one level and scheme, that they may be planned for together. */
function bookOf(requirements: readonly Requirement[]): RuleBook {
  return {
    ...ruleBooks[0]!,
    levels: [{ level: "1", en: "", zh: "", coverage: "full" }],
    requirements: requirements.map((each) => ({ ...each, level: "1", group: "capability" })),
    notices: [],
    options: [],
  };
}

const all = ruleBooks.flatMap(({ requirements }) => requirements);
const cases = fc
  .uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 3 })
  .chain((requirements) => {
    const tests = requirements.flatMap((each) => [
      wholeTest(each),
      ...(each.appliesWhen ? [each.appliesWhen] : []),
    ]);
    const tables = [...new Set(tests.flatMap((test) => tablesOf(test)))] as SomeTable[];
    const counts = paramsIn(tests).filter(({ unit }) => counted.includes(unit));
    return fc.constantFrom(...assessmentDates).chain((asOf) =>
      fc.record({
        asOf: fc.constant(asOf),
        requirements: fc.constant(requirements),
        sheets: book(tables, asOf, hintsOf(tests, asOf)),
        params: fc.tuple(
          ...counts.map(({ param }) => fc.tuple(fc.constant(param), fc.integer({ min: 1, max: 3 }))),
        ),
      }),
    );
  });

interface Case {
  asOf: Day;
  requirements: Requirement[];
  sheets: Book;
  params: [string, number][];
}

const RUNS = Number(process.env.RUNS ?? 150);

test("plans for requirements that ship are the cheapest", async () => {
  const solver = await loadSolver();
  const seen = noOutcomes();
  await fc.assert(
    fc.asyncProperty(cases as fc.Arbitrary<Case>, async ({ asOf, requirements, sheets, params }) => {
      const options = { asOf, targets: {}, params: new Map(params), schemes: [bookOf(requirements)] };
      await comparePlan(factsOf(sheets), options, solver, seen);
    }),
    { numRuns: RUNS },
  );
  expect(seen.planned).toBeGreaterThan(20);
  expect(seen["out-of-reach"]).toBeGreaterThan(5);
});
