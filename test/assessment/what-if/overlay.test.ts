/** A scenario says what an assessment of the changed facts says, whatever was carried out and taken back before. */
import fc from "fast-check";
import { assess } from "../../../src/assessment/assess";
import type { AssessmentOptions } from "../../../src/assessment/assessment";
import { createWhatIf } from "../../../src/assessment/what-if/create";
import type { Edit } from "../../../src/assessment/what-if/edit";
import type { Requirement, RuleBook, Test } from "../../../src/rules/expression";
import { wholeTest } from "../../../src/rules/expression";
import { assessmentDates, book, requirementIds } from "../../rules/arbitrary-books";
import { someTest, tablesOf } from "../../rules/arbitrary-tests";
import { factsOf } from "../../rules/book";
import { hintsOf } from "../../rules/hints";
import { answersOf } from "./answers";
import { someEdit } from "./arbitrary-edits";

function ruleBook(tests: readonly Test[]): RuleBook {
  return {
    scheme: "itss",
    edition: "",
    levels: ["1", "2"].map((level) => ({ level, en: "", zh: "", coverage: "full" })),
    dimensions: [],
    requirements: tests.map((test, at): Requirement => ({
      id: requirementIds[at % 2]! + (at < 2 ? "" : at),
      level: at % 2 === 0 ? "1" : "2",
      group: "capability",
      dimension: "process",
      stage: null,
      carries: true,
      test,
      inHand: at === 0 ? [{ kind: "audit-report", months: 12 }] : [],
      source: { document: "", place: "" },
      readings: [],
    })),
  };
}

const cases = fc
  .constantFrom(...assessmentDates)
  .chain((asOf) =>
    fc.record({
      asOf: fc.constant(asOf),
      tests: fc.array(someTest(asOf, 2), { minLength: 1, maxLength: 4 }),
    }),
  )
  .chain(({ asOf, tests }) => {
    const rules = ruleBook(tests);
    const whole = { of: rules.requirements.map(wholeTest) };
    const tables = tablesOf(whole);
    return fc.record({
      asOf: fc.constant(asOf),
      rules: fc.constant(rules),
      tables: fc.constant(tables),
      some: book(tables, asOf, hintsOf(whole as never, asOf)),
    });
  })
  .chain(({ asOf, rules, tables, some }) =>
    fc.record({
      asOf: fc.constant(asOf),
      rules: fc.constant(rules),
      some: fc.constant(some),
      // Each list begins with some of the edits of the one before it.
      lists: fc.array(
        fc.record({
          kept: fc.nat(4),
          more: fc.array(someEdit(tables, some, asOf), { maxLength: 4 }),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    }),
  );

test("a list of edits gives what an assessment of the changed facts gives, whatever lists came before", () => {
  let carriedOut = 0;
  fc.assert(
    fc.property(cases, ({ asOf, rules, some, lists }) => {
      const facts = factsOf(some);
      const options: AssessmentOptions = { asOf, targets: {}, params: new Map(), schemes: [rules] };
      const whatIf = createWhatIf(facts, options);
      expect(answersOf(whatIf.before)).toEqual(answersOf(assess(facts, options)));
      let edits: readonly Edit[] = [];
      for (const { kept, more } of lists) {
        edits = [...edits.slice(0, kept), ...more];
        const outlook = whatIf.outlook(edits);
        carriedOut += edits.length - outlook.faults.size;
        expect(answersOf(outlook)).toEqual(answersOf(assess(whatIf.facts(edits), whatIf.options(edits))));
      }
      expect(answersOf(whatIf.outlook([]))).toEqual(answersOf(whatIf.before));
    }),
    { numRuns: 200 },
  );
  expect(carriedOut).toBeGreaterThan(400);
});
