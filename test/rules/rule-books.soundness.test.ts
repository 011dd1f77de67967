/** Soundness of every rule that ships, on random workbooks near its thresholds, and agreement with the oracle. */
import fc from "fast-check";
import { createEvaluator } from "../../src/rules/evaluate";
import { TRUTH, wholeTest, type Requirement, type Test } from "../../src/rules/expression";
import { paramsIn } from "../../src/rules/params";
import { ruleBooks } from "../../src/schemes";
import type { Day } from "../../src/tables/days";
import { assessmentDates, book } from "./arbitrary-books";
import { tablesOf } from "./arbitrary-tests";
import { factsOf, type Book } from "./book";
import { fill, randomFrom, readsBlanks } from "./fillings";
import { hintsOf } from "./hints";
import { oracle, type Situation } from "./oracle";

const FILLINGS = 3;
const RUNS = 100;
const requirements = ruleBooks.flatMap((book) => book.requirements);
const requirementIds = ["x.1.two", ...requirements.map(({ id }) => id)];

/** Units of things counted, whose thresholds are brought down to what a small workbook can reach. */
const counted = [
  "project",
  "person",
  "document",
  "indicator",
  "category",
  "achievement",
  "customer",
  "clause",
  "practice-domain",
];

function cases(test: Test) {
  const counts = paramsIn(test).filter(({ unit }) => counted.includes(unit));
  const at = (asOf: Day) =>
    fc.record({
      asOf: fc.constant(asOf),
      some: book(tablesOf(test), asOf, hintsOf(test, asOf)),
      params: fc.tuple(
        ...counts.map(({ param }) => fc.tuple(fc.constant(param), fc.integer({ min: 1, max: 3 }))),
      ),
      figures: fc.boolean(),
      seed: fc.nat(),
    });
  return fc.oneof(...assessmentDates.map(at));
}

function truthOf(test: Test, some: Book, situation: Situation) {
  const { asOf, fiscalYear, params, requirement, figures } = situation;
  const year = { lo: fiscalYear, hi: fiscalYear };
  const evaluator = createEvaluator({ facts: factsOf(some), asOf, fiscalYear: year, params, requirementIds });
  return evaluator.test(test, { requirement, figures }).truth;
}

function testsOf({ test, inHand, appliesWhen, ...rest }: Requirement): Test[] {
  const whole = wholeTest({ ...rest, test, inHand });
  return appliesWhen === undefined ? [whole] : [whole, appliesWhen];
}

it.each(requirements.map((requirement) => [requirement.id, requirement] as const))(
  "%s",
  (id, requirement) => {
    for (const test of testsOf(requirement)) {
      const [tables, untouched] = [tablesOf(test), readsBlanks(test)];
      fc.assert(
        fc.property(cases(test), ({ asOf, some, params, figures, seed }) => {
          const situation: Situation = {
            asOf,
            fiscalYear: 2025,
            params: new Map(params),
            requirement: id,
            requirementIds,
            figures,
          };
          const before = truthOf(test, some, situation);
          const random = randomFrom(seed);
          for (let i = 0; i < FILLINGS; i++) {
            const filled = fill(some, tables, untouched, asOf, random);
            const after = truthOf(test, filled, situation);
            if (before !== TRUTH.unknown && after !== before) {
              expect({ filled, after }).toEqual({ after: before });
            }
            const truly = oracle(filled, situation).test(test);
            if (truly === undefined) continue;
            const expected = truly ? TRUTH.yes : TRUTH.no;
            if (after !== expected) expect({ filled, after }).toEqual({ after: expected });
          }
        }),
        { numRuns: RUNS },
      );
    }
  },
);
