/** Over random workbooks and rule books no choice of moves, on no day, is cheaper than the plan. */
import fc from "fast-check";
import { defaultCosts } from "../../../src/assessment/plan/costs";
import { unmetIn } from "../../../src/assessment/plan/day-plan";
import { loadSolver } from "../../../src/assessment/plan/load-solver";
import { editsFor } from "../../../src/assessment/plan/move";
import { makePlan, prospectOf, type PlanInput } from "../../../src/assessment/plan/plan";
import { createWhatIf } from "../../../src/assessment/what-if/create";
import type { Requirement, RuleBook, Test } from "../../../src/rules/expression";
import type { Day } from "../../../src/tables/days";
import { assessmentDates, book, type SomeTable } from "../../rules/arbitrary-books";
import { someTest, tablesOf } from "../../rules/arbitrary-tests";
import { factsOf, type Book } from "../../rules/book";
import { hintsOf } from "../../rules/hints";
import { cheapest, fewestUnmet } from "./brute-force";

const MOST_MOVES = 7;
const MOST_CHOICES = 1500;
const request = { scheme: "itss", level: "1", goal: "eligible" } as const;
const costs = { ...defaultCosts, wait: 0.05 };

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

test("no choice is cheaper, every plan reaches the target, and what is out of reach is out of reach", async () => {
  const solver = await loadSolver();
  const seen = { planned: 0, "out-of-reach": 0, reached: 0, waiting: 0, skipped: 0 };
  await fc.assert(
    fc.asyncProperty(cases, async ({ asOf, tests, sheets }: { asOf: Day; tests: Test[]; sheets: Book }) => {
      const facts = factsOf(sheets);
      const options = { asOf, targets: {}, params: new Map(), schemes: [ruleBook(tests)] };
      const whatIf = createWhatIf(facts, options);
      const input: PlanInput = { facts, options, whatIf, solver, costs };
      const prospect = prospectOf(request, input);
      const isSmall =
        prospect.moves.length <= MOST_MOVES && 2 ** prospect.moves.length * prospect.days.length <= MOST_CHOICES;
      if (!isSmall) {
        seen.skipped++;
        return;
      }
      const plan = await makePlan(request, input);
      seen[plan.outcome]++;
      if (plan.day !== null && plan.day > asOf) seen.waiting++;
      const best = cheapest(prospect, whatIf, costs.wait);
      expect(plan.outcome === "out-of-reach" ? null : plan.cost).toEqual(
        best === null ? null : expect.closeTo(best.cost, 6),
      );
      expect(plan.isProven).toBe(true);
      if (plan.day !== null) {
        const moves = plan.steps.map(({ move }) => move);
        expect(unmetIn(whatIf.outlook(editsFor(moves, plan.day)), prospect.requirements)).toEqual([]);
      } else expect(plan.inTheWay).toHaveLength(fewestUnmet(prospect, whatIf));
    }),
    { numRuns: Number(process.env.RUNS ?? 300), ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}) },
  );
  console.log(seen);
  expect(seen.planned).toBeGreaterThan(20);
});
