/**
 * Soundness, always: however the unknown cells turn out, a definite verdict stays. What is known in full is
 * judged as the oracle judges it.
 */
import fc from "fast-check";
import { createEvaluator } from "../../src/rules/evaluate";
import { TRUTH } from "../../src/rules/expression";
import { assessmentDates, book, requirementIds } from "./arbitrary-books";
import { someTest, tablesOf } from "./arbitrary-tests";
import { factsOf, type Book } from "./book";
import { fill, randomFrom, readsBlanks } from "./fillings";
import { oracle, type Situation } from "./oracle";

const FILLINGS = 4;

const cases = fc
  .constantFrom(...assessmentDates)
  .chain((asOf) => someTest(asOf, 1).map((test) => ({ asOf, test, tables: tablesOf(test) })))
  .chain(({ asOf, test, tables }) =>
    fc.record({
      asOf: fc.constant(asOf),
      test: fc.constant(test),
      tables: fc.constant(tables),
      some: book(tables, asOf),
      figures: fc.boolean(),
      seed: fc.nat(),
    }),
  );

function evaluatorOf(some: Book, { asOf, fiscalYear, params }: Situation) {
  const year = { lo: fiscalYear, hi: fiscalYear };
  return createEvaluator({ facts: factsOf(some), asOf, fiscalYear: year, params, requirementIds });
}

it("never changes a definite verdict, however the unknown cells are filled in", () => {
  fc.assert(
    fc.property(cases, ({ asOf, some, test, tables, figures, seed }) => {
      const requirement = requirementIds[0]!;
      const situation: Situation = {
        asOf,
        fiscalYear: 2025,
        params: new Map(),
        requirement,
        requirementIds,
        figures,
      };
      const mode = { requirement, figures };
      const before = evaluatorOf(some, situation).test(test, mode).truth;
      const [random, untouched] = [randomFrom(seed), readsBlanks(test)];
      for (let i = 0; i < FILLINGS; i++) {
        const filled = fill(some, tables, untouched, asOf, random);
        const after = evaluatorOf(filled, situation).test(test, mode).truth;
        if (before !== TRUTH.unknown && after !== before) {
          expect({ filled, after }).toEqual({ filled, after: before });
        }
        const truly = oracle(filled, situation).test(test);
        if (truly === undefined) continue;
        const expected = truly ? TRUTH.yes : TRUTH.no;
        if (after !== expected) expect({ filled, after }).toEqual({ filled, after: expected });
      }
    }),
    { numRuns: 3000 },
  );
});
