/** Answers that are true of a workbook give what its assessment gives on the figures. */
import fc from "fast-check";
import { evaluatorFor } from "../../../src/assessment/assess";
import { quickAnswer } from "../../../src/assessment/quick-check/answer";
import { quickQuestions } from "../../../src/assessment/quick-check/questions";
import { isShareOfDocuments } from "../../../src/assessment/quick-check/without-documents";
import { createEvaluator, type Evaluator } from "../../../src/rules/evaluate";
import type { Measure, Requirement, RuleBook, Test } from "../../../src/rules/expression";
import type { Day } from "../../../src/tables/days";
import { ruleBooks } from "../../../src/schemes";
import { book as someSheets, assessmentDates } from "../../rules/arbitrary-books";
import { someTest, tablesOf } from "../../rules/arbitrary-tests";
import { factsOf } from "../../rules/book";
import { check, openSample } from "../../samples/check-sample";
import { cautiousAnswers, trueAnswers, trulyMet, trulyReached } from "./true-answers";

const samples = ["english-company", "chinese-clean", "chinese-messy"];

describe.each(samples)("the sample %s", (name) => {
  let evaluator: Evaluator;
  let reached: ReadonlyMap<string, string | null>;
  beforeAll(async () => {
    const { facts, options, assessment } = await check(await openSample(name));
    evaluator = evaluatorFor(facts, options);
    reached = new Map(assessment.schemes.map(({ scheme, onFigures }) => [scheme, onFigures]));
  });

  test.each(ruleBooks.map((book) => [book.scheme, book] as const))("%s, as assessed", (scheme, book) => {
    const top = book.levels.at(-1)!.level;
    const quick = quickAnswer(book, top, cautiousAnswers(book, top, evaluator));
    expect(quick.open).toEqual([]);
    expect(quick.reached).toBe(reached.get(scheme));
    for (const { level } of book.levels) agree(book, level, evaluator);
  });
});

const level = (name: string) => ({ level: name, en: "", zh: "", coverage: "full" as const });

/** A rule book of three levels with some capability requirements and entry conditions each. */
function bookOf(tests: readonly Test[], applications: readonly (Test | null)[]): RuleBook {
  const requirements = tests.map((test, at): Requirement => {
    const application = applications[at] ?? null;
    return {
      id: `q.${(at % 3) + 1}.n${at}`,
      level: String((at % 3) + 1),
      group: at < 6 ? "capability" : "entry",
      dimension: "people",
      stage: null,
      carries: at % 2 === 0,
      test,
      inHand: at % 3 === 0 ? [{ kind: "business-licence" }] : [],
      source: { document: "ITSS", place: "" },
      readings: [],
      ...(application === null ? {} : { appliesWhen: application }),
    };
  });
  const levels = ["1", "2", "3"].map(level);
  return { scheme: "itss", edition: "random", levels, dimensions: [], requirements };
}

/** Whether a requirement applies is judged as it stands, so by no documents. */
const application = (asOf: Day) => someTest(asOf, 0).filter((test) => !tablesOf(test).includes("evidence"));

const cases = fc.constantFrom(...assessmentDates).chain((asOf) =>
  fc
    .tuple(
      fc.array(someTest(asOf, 2), { minLength: 1, maxLength: 9 }),
      fc.array(fc.option(application(asOf), { freq: 4 }), { maxLength: 3 }),
    )
    .chain(([tests, applications]) =>
      fc.record({
        asOf: fc.constant(asOf),
        book: fc.constant(bookOf(tests, applications)),
        sheets: someSheets([...new Set([...tests, ...applications].flatMap(tablesOf))], asOf),
      }),
    ),
);

test("random workbooks and rule books", () => {
  let decided = 0;
  fc.assert(
    fc.property(cases, ({ asOf, book, sheets }) => {
      const evaluator = createEvaluator({
        facts: factsOf(sheets),
        asOf,
        fiscalYear: { lo: 2025, hi: 2025 },
        params: new Map(),
        requirementIds: book.requirements.map(({ id }) => id),
      });
      fc.pre(sharesOfDocuments(book).every((share) => isWhole(share, book, evaluator)));
      for (const each of book.levels) decided += agree(book, each.level, evaluator);
    }),
    { numRuns: 300 },
  );
  expect(decided).toBeGreaterThan(100);
});

/**
 * What is decided by the answers is as assessed, requirement by requirement; what is not answered lies between.
 * @returns how many requirements were decided.
 */
function agree(book: RuleBook, upTo: string, evaluator: Evaluator): number {
  const answers = trueAnswers(book, upTo, evaluator);
  const quick = quickAnswer(book, upTo, answers);
  for (const { requirement: id, status } of quick.requirements) {
    const met = trulyMet(
      book.requirements.find((requirement) => requirement.id === id)!,
      evaluator,
    );
    if (status !== "open") expect({ id, met }).toEqual({ id, met: status === "met" });
  }
  const rank = (name: string | null) => book.levels.findIndex((each) => each.level === name);
  const truly = trulyReached(book, upTo, evaluator);
  expect(rank(quick.reached)).toBeLessThanOrEqual(rank(truly));
  expect(rank(truly)).toBeLessThanOrEqual(rank(quick.possible));
  if (answers.size === quickQuestions(book, upTo).length) expect(quick.reached).toBe(truly);
  return quick.requirements.filter(({ status }) => status !== "open").length;
}

/** Shares of documents alone are taken as whole, where there are rows at all. */
function sharesOfDocuments(node: unknown): Measure[] {
  if (typeof node !== "object" || node === null) return [];
  const inside = Object.values(node).flatMap(sharesOfDocuments);
  const isShare = "kind" in node && node.kind === "share";
  return isShare && isShareOfDocuments(node as Measure) ? [node as Measure, ...inside] : inside;
}

function isWhole(share: Measure, { requirements: [first] }: RuleBook, evaluator: Evaluator): boolean {
  const { lo } = evaluator.measure(share, { requirement: first!.id, figures: true });
  return lo === 1;
}
