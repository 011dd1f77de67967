/** The forecast against assessments of each day for itself, over ten years, on small random workbooks. */
import fc from "fast-check";
import { assess } from "../../../src/assessment/assess";
import type { AssessmentOptions, SchemeAssessment } from "../../../src/assessment/assessment";
import { answers } from "../../../src/assessment/answers";
import type { SchemeForecast } from "../../../src/assessment/forecast/forecast";
import { forecastOf } from "../../../src/assessment/forecast/make-forecast";
import { latestFiscalYear } from "../../../src/assessment/fiscal-year";
import {
  eligibleLevel,
  highestCapability,
  isPassed,
  levelResults,
  type Verdict,
} from "../../../src/assessment/levels";
import { judgeOf } from "../../../src/assessment/verdict";
import { edate } from "../../../src/rules/dates";
import { createEvaluator } from "../../../src/rules/evaluate";
import {
  TRUTH,
  wholeTest,
  type InHand,
  type Requirement,
  type RuleBook,
} from "../../../src/rules/expression";
import { isoDate, type Day } from "../../../src/tables/days";
import type { Facts } from "../../../src/tables/facts";
import { assessmentDates, book } from "../../rules/arbitrary-books";
import { someTest, tablesOf } from "../../rules/arbitrary-tests";
import { factsOf } from "../../rules/book";
import { evidenceOnlyRaises } from "../../rules/evidence-raises";
import { hintsOf } from "../../rules/hints";

const YEARS = 10;

/** What is said of a scheme on a day, in one text. */
type Said = string;

function said(statuses: readonly string[], levels: readonly string[], reached: readonly unknown[]): Said {
  return `${statuses.join(" ")} | ${levels.join(" ")} | ${reached.map((each) => String(each)).join(" ")}`;
}

/** What the forecast says of each day on which something turns, the assessment date first. */
function foretold({ spans, turns }: SchemeForecast, start: Said): [string, Said][] {
  let [statuses, levels, reached] = start.split(" | ").map((part) => part.split(" ")) as [
    string[],
    string[],
    string[],
  ];
  const days: [string, Said][] = [];
  for (const turn of turns) {
    for (const { requirement, before, after } of turn.requirements) {
      const place = ids.indexOf(requirement.id);
      expect(statuses[place]).toBe(before);
      statuses = statuses.with(place, after);
    }
    for (const { level, before, after } of turn.levels) {
      const place = ladder.indexOf(level);
      expect(levels[place]).toBe(before);
      levels = levels.with(place, after);
    }
    for (const { answer, before, after } of turn.answers) {
      const place = answers.indexOf(answer);
      expect(reached[place]).toBe(String(before));
      reached = reached.with(place, String(after));
    }
    const span = spans.find(({ from, to }) => from <= turn.day && turn.day <= to)!;
    expect(answers.map((answer) => String(span.answers[answer]))).toEqual(reached);
    days.push([isoDate(turn.day), said(statuses, levels, reached)]);
  }
  return days;
}

/** The same by judging every requirement on every day, with nothing kept from one day to the next. */
function dayByDay(ruleBook: RuleBook, facts: Facts, asOf: Day): [string, Said][] {
  const days: [string, Said][] = [];
  for (let day = asOf; day <= edate(asOf, 12 * YEARS); day++) {
    const now = judgedOn(ruleBook, facts, day);
    if (days.at(-1)?.[1] !== now) days.push([isoDate(day), now]);
  }
  return days;
}

function judgedOn(ruleBook: RuleBook, facts: Facts, day: Day): Said {
  const evaluator = createEvaluator({
    facts,
    asOf: day,
    fiscalYear: latestFiscalYear(facts, day),
    params: new Map(),
    requirementIds: ids,
  });
  const figures = new Set<string>();
  const standings = ruleBook.requirements.map((requirement): Verdict => {
    const { status, applies, onFigures } = judgeOf(requirement)(evaluator);
    const { id, level, group } = requirement;
    if (applies === TRUTH.no || (applies === TRUTH.yes && onFigures === TRUTH.yes)) figures.add(id);
    return { requirement: id, level, group, status };
  });
  const levels = levelResults(ruleBook, standings);
  return said(
    standings.map(({ status }) => status),
    levels.map(({ status }) => status),
    [
      highestCapability(ruleBook, standings, ({ requirement }) => figures.has(requirement)),
      highestCapability(ruleBook, standings, ({ status }) => isPassed(status)),
      eligibleLevel(levels),
    ],
  );
}

/** The same by a whole assessment. */
function assessedOn(facts: Facts, options: AssessmentOptions, day: Day): Said {
  const [scheme] = assess(facts, { ...options, asOf: day }).schemes as [SchemeAssessment];
  return said(
    scheme.findings.map(({ status }) => status),
    scheme.levels.map(({ status }) => status),
    answers.map((answer) => scheme[answer]),
  );
}

const ladder = ["2", "1"];
const ids = ["x.2.one", "x.2.two", "x.1.one", "x.1.two"];
const groups = ["capability", "entry", "capability", "material"] as const;

const ruleBookOf = (requirements: Requirement[]): RuleBook => ({
  scheme: "itss",
  edition: "",
  levels: ladder.map((level) => ({ level, en: "", zh: "", coverage: "full" as const })),
  dimensions: [],
  requirements,
});

const inHand = fc.array(
  fc.record({
    kind: fc.constantFrom("contract", "acceptance-report"),
    months: fc.constantFrom(1, 3, 6, 12),
  }),
  { minLength: 1, maxLength: 2 },
);

/** Cells lie near a day of the ten years, so that windows and certificates begin and end within them. */
const cases = fc
  .tuple(fc.constantFrom(...assessmentDates), fc.integer({ min: 0, max: 365 * (YEARS - 2) }))
  .chain(([asOf, later]) =>
    fc.record({
      asOf: fc.constant(asOf),
      near: fc.constant(asOf + later),
      tests: fc.tuple(
        ...ids.map(() => fc.record({ test: someTest(asOf + later, 0).filter(evidenceOnlyRaises), inHand })),
      ),
    }),
  )
  .chain(({ asOf, near, tests }) => {
    const requirements = tests.map(({ test, inHand: documents }, at): Requirement => ({
      id: ids[at]!,
      level: ids[at]!.split(".")[1]!,
      group: groups[at]!,
      dimension: "process",
      stage: null,
      carries: at !== 1,
      source: { document: "", place: "" },
      readings: [],
      test,
      inHand: documents as InHand[],
    }));
    const whole = requirements.map(wholeTest);
    return fc.record({
      asOf: fc.constant(asOf),
      ruleBook: fc.constant(ruleBookOf(requirements)),
      cells: book(tablesOf(whole), near, hintsOf(whole, near)),
    });
  });

it("turns on the days on which assessments differ, and on no others, over ten years", () => {
  let turned = 0;
  fc.assert(
    fc.property(cases, ({ asOf, ruleBook, cells }) => {
      const facts = factsOf(cells);
      const options: AssessmentOptions = { asOf, targets: {}, params: new Map(), schemes: [ruleBook] };
      const forecast = forecastOf(facts, options, edate(asOf, 12 * YEARS)).schemes[0]!;
      const [start, ...later] = dayByDay(ruleBook, facts, asOf);
      expect(foretold(forecast, start![1])).toEqual(later);
      let before = start![1];
      for (const [at, { day }] of forecast.turns.entries()) {
        expect(assessedOn(facts, options, day - 1)).toBe(before);
        before = later[at]![1];
        expect(assessedOn(facts, options, day)).toBe(before);
      }
      turned += later.length;
    }),
    { numRuns: 8, endOnFailure: true },
  );
  expect(turned).toBeGreaterThan(0);
});
