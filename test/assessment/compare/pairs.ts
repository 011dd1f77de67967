/** Random pairs of sides that differ in chosen causes, and nothing else. */
import fc from "fast-check";
import { assess } from "../../../src/assessment/assess";
import { causes, type Cause } from "../../../src/assessment/compare/causes";
import type { Side } from "../../../src/assessment/compare/world";
import { wholeTest, type Requirement, type RuleBook, type Test } from "../../../src/rules/expression";
import { paramsIn } from "../../../src/rules/params";
import { ruleBooks } from "../../../src/schemes";
import type { Day } from "../../../src/tables/days";
import { assessmentDates, book } from "../../rules/arbitrary-books";
import { tablesOf } from "../../rules/arbitrary-tests";
import { factsOf, type Book } from "../../rules/book";
import { hintsOf } from "../../rules/hints";

/** What a side is made of. */
interface Made {
  data: Book;
  date: Day;
  rules: readonly ("as-is" | "eased" | "barred")[];
  parameters: readonly (readonly [string, number])[];
}

export interface Pair {
  requirements: readonly Requirement[];
  old: Made;
  now: Made;
}

const all = ruleBooks.flatMap(({ requirements }) => requirements);

const anyProjects: Test = {
  kind: "atLeast",
  measure: { kind: "count", of: "projects", where: { kind: "all", of: [] } },
  value: 0,
  unit: "project",
};
const manyProjects: Test = { ...anyProjects, value: 99 };

function ruleBook({ requirements }: Pair, rules: Made["rules"]): RuleBook {
  return structuredClone({
    ...ruleBooks[0]!,
    edition: rules.join(),
    requirements: requirements.map((requirement, at): Requirement => {
      const level = at === 0 ? "4" : "3";
      const own = { ...requirement, level, group: "capability" as const };
      if (rules[at] === "as-is") return own;
      const kind = rules[at] === "eased" ? "any" : "all";
      const other = rules[at] === "eased" ? anyProjects : manyProjects;
      return { ...own, inHand: [], test: { kind, of: [wholeTest(requirement), other] } };
    }),
  });
}

/** A side made anew, so that nothing of it is an object of the other side. */
export function side(pair: Pair, made: Made): Side {
  return {
    facts: factsOf(structuredClone(made.data)),
    options: {
      asOf: made.date,
      targets: {},
      params: new Map(made.parameters),
      schemes: [ruleBook(pair, made.rules)],
    },
  };
}

/** The old side with the new one's parts for some causes. */
export function mix({ old, now }: Pair, changed: readonly Cause[]): Made {
  return Object.fromEntries(
    causes.map((cause) => [cause, changed.includes(cause) ? now[cause] : old[cause]]),
  ) as unknown as Made;
}

/** The status of each requirement by a whole assessment. */
export function statusesOf({ facts, options }: Side): Map<string, string> {
  const [scheme] = assess(facts, options).schemes;
  return new Map(scheme!.findings.map(({ requirement, status }) => [requirement, status]));
}

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

function parameters(requirements: readonly Requirement[]): fc.Arbitrary<[string, number][]> {
  const params = paramsIn(requirements);
  const known = [...new Map(params.map((each) => [each.param, each])).values()];
  return fc
    .tuple(
      ...known.map(({ param, unit, value }) =>
        fc.tuple(
          fc.constant(param),
          counted.includes(unit)
            ? fc.integer({ min: 1, max: 3 })
            : fc.constantFrom(value, value, value * 2, 0),
        ),
      ),
    )
    .map((entries) => entries as [string, number][]);
}

/** Pairs that differ in these causes at most; what they differ in may say the same by chance. */
export function pairs(varied: readonly Cause[]): fc.Arbitrary<Pair> {
  const chosen = fc.uniqueArray(fc.constantFrom(...all), {
    minLength: 2,
    maxLength: 3,
    selector: ({ id }) => id,
  });
  return fc.tuple(chosen, fc.constantFrom(...assessmentDates)).chain(([requirements, asOf]) => {
    const tests: Test = { kind: "all", of: requirements.map(wholeTest) };
    const made: fc.Arbitrary<Made> = fc.record({
      data: book(tablesOf(tests), asOf, hintsOf(tests, asOf)),
      date: fc.constantFrom(asOf, ...assessmentDates),
      rules: fc.tuple(
        ...requirements.map(() =>
          fc.constantFrom("as-is" as const, "as-is" as const, "eased" as const, "barred" as const),
        ),
      ),
      parameters: parameters(requirements),
    });
    return fc.tuple(made, made).map(([old, other]) => {
      const now = mix({ requirements, old, now: other }, varied);
      return { requirements, old, now };
    });
  });
}
