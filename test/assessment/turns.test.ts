/** Turns are exact: they are the days on which an assessment says something else than on the day before, and no others. */
import fc from "fast-check";
import { latestFiscalYear } from "../../src/assessment/fiscal-year";
import { turnsOf } from "../../src/assessment/turns";
import { judgeOf } from "../../src/assessment/verdict";
import { createEvaluator } from "../../src/rules/evaluate";
import type { InHand, Requirement, RuleBook } from "../../src/rules/expression";
import { wholeTest } from "../../src/rules/expression";
import { ruleBooks } from "../../src/schemes";
import { isoDate, type Day } from "../../src/tables/days";
import type { Facts } from "../../src/tables/facts";
import { assessmentDates, book } from "../rules/arbitrary-books";
import { someTest, tablesOf } from "../rules/arbitrary-tests";
import { factsOf } from "../rules/book";
import { evidenceOnlyRaises } from "../rules/evidence-raises";
import { hintsOf } from "../rules/hints";

/** How far ahead random workbooks are looked over day by day. */
const DAYS = 150;

/** The same by an assessment of each day for itself. */
function dayByDay(requirement: Requirement, facts: Facts, asOf: Day): string[] {
  const judge = judgeOf(requirement);
  const statusOn = (day: Day) =>
    judge(
      createEvaluator({
        facts,
        asOf: day,
        fiscalYear: latestFiscalYear(facts, day),
        params: new Map(),
        requirementIds: [requirement.id],
      }),
    ).status;
  const turns: string[] = [];
  let before = statusOn(asOf);
  for (let day = asOf + 1; day <= asOf + DAYS; day++) {
    const after = statusOn(day);
    if (after !== before) turns.push(`${isoDate(day)} ${before} ${after}`);
    before = after;
  }
  return turns;
}

function found(requirement: Requirement, facts: Facts, asOf: Day): string[] {
  const ruleBook = { scheme: "itss", requirements: [requirement], levels: [] } as unknown as RuleBook;
  const options = { asOf, targets: {}, params: new Map<string, number>(), schemes: [ruleBook] };
  const ahead = { asOf, until: asOf + DAYS };
  return turnsOf([requirement], facts, options, ahead).map(
    ({ day, before, after }) => `${isoDate(day)} ${before} ${after}`,
  );
}

const base = {
  id: "x.1.one",
  level: "1",
  group: "capability",
  dimension: "process",
  stage: null,
  carries: true,
  source: { document: "", place: "" },
  readings: [],
} as const;

/** A window at least, so that most requirements can turn. */
const inHand = fc.array(
  fc.record({
    kind: fc.constantFrom("contract", "acceptance-report"),
    months: fc.constantFrom(1, 3, 6, 12),
  }),
  { minLength: 1, maxLength: 2 },
);

/** Cells lie near a day that is still to come, so that windows and certificates end within the days looked over. */
const cases = fc
  .tuple(fc.constantFrom(...assessmentDates), fc.integer({ min: 0, max: DAYS }))
  .chain(([asOf, later]) =>
    fc.record({
      test: someTest(asOf + later, 1).filter(evidenceOnlyRaises),
      inHand,
      asOf: fc.constant(asOf),
      later: fc.constant(later),
    }),
  )
  .chain(({ test, inHand: documents, asOf, later }) => {
    const requirement: Requirement = { ...base, test, inHand: documents as InHand[] };
    const whole = wholeTest(requirement);
    return fc.record({
      asOf: fc.constant(asOf),
      requirement: fc.constant(requirement),
      some: book(tablesOf(whole), asOf + later, hintsOf(whole, asOf + later)),
    });
  });

it("finds the turns of random requirements on random workbooks", () => {
  let turned = 0;
  fc.assert(
    fc.property(cases, ({ asOf, requirement, some }) => {
      const facts = factsOf(some);
      const expected = dayByDay(requirement, facts, asOf);
      turned += expected.length;
      expect(found(requirement, facts, asOf)).toEqual(expected);
    }),
    { numRuns: 150 },
  );
  expect(turned).toBeGreaterThan(0);
});

const shipped = ruleBooks.flatMap((each) => each.requirements);

it("finds the turns of the requirements that ship", () => {
  const some = fc
    .tuple(
      fc.constantFrom(...shipped),
      fc.constantFrom(...assessmentDates),
      fc.integer({ min: 0, max: DAYS }),
    )
    .chain(([requirement, asOf, later]) => {
      const whole = wholeTest(requirement);
      return fc.record({
        requirement: fc.constant(requirement),
        asOf: fc.constant(asOf),
        cells: book(tablesOf(whole), asOf + later, hintsOf(whole, asOf + later)),
      });
    });
  fc.assert(
    fc.property(some, ({ requirement, asOf, cells }) => {
      const facts = factsOf(cells);
      expect(found(requirement, facts, asOf)).toEqual(dayByDay(requirement, facts, asOf));
    }),
    { numRuns: 120 },
  );
});
