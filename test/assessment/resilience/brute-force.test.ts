/** The losses are exactly those that drop a level when each row in turn is taken away and everything assessed afresh. */
import fc from "fast-check";
import { assess } from "../../../src/assessment/assess";
import type { Assessment, AssessmentOptions, SchemeAssessment } from "../../../src/assessment/assessment";
import { applyingAt, isPassed, rankOf } from "../../../src/assessment/levels";
import { resilienceOf, type ResilientAnswer } from "../../../src/assessment/resilience/resilience";
import { createWhatIf } from "../../../src/assessment/what-if/create";
import type { Edit } from "../../../src/assessment/what-if/edit";
import { wholeTest, type Requirement, type RuleBook, type Test } from "../../../src/rules/expression";
import type { TableId } from "../../../src/tables/catalogue";
import { textsOf, type Facts } from "../../../src/tables/facts";
import { assessmentDates, book } from "../../rules/arbitrary-books";
import { someTest, tablesOf } from "../../rules/arbitrary-tests";
import { factsOf } from "../../rules/book";
import { hintsOf } from "../../rules/hints";

const kinds = {
  person: "staff",
  certificate: "certificates",
  "staff-certificate": "staffCertificates",
  document: "evidence",
  project: "projects",
} as const satisfies Record<string, TableId>;

/** `<answer> <level>`, `<kind> <sheet row>`, the level that remains and what is dropped: a line each. */
type Line = string;

function listed(facts: Facts, options: AssessmentOptions): Line[] {
  return resilienceOf(facts, options).flatMap(({ answer, level, losses }) =>
    losses.map(({ kind, cell, after, dropped }) =>
      lineOf(
        answer,
        level,
        `${kind} ${cell!.row}`,
        after,
        dropped.map(({ requirement }) => requirement),
      ),
    ),
  );
}

function lineOf(answer: string, level: string, loss: string, after: string | null, dropped: string[]): Line {
  return `${answer} ${level}: ${loss} -> ${after}: ${dropped.toSorted().join()}`;
}

function byBruteForce(facts: Facts, options: AssessmentOptions): Line[] {
  const before = assess(facts, options);
  const whatIf = createWhatIf(facts, options);
  return Object.entries(kinds).flatMap(([kind, table]) =>
    Array.from({ length: facts.tables[table].rowCount }, (_, row) => row).flatMap((row) => {
      const after = assess(whatIf.facts(removing(kind, table, row, facts)), options);
      const number = facts.tables[table].rowNumber[row]!;
      return changes(before, after).map(({ answer, level, remains, dropped }) =>
        lineOf(answer, level, `${kind} ${number}`, remains, dropped),
      );
    }),
  );
}

function removing(kind: string, table: TableId, row: number, { tables }: Facts): Edit[] {
  const removal = (id: TableId, at: number): Edit => ({
    kind: "remove",
    table: id,
    row: `${tables[id].sources[tables[id].sourceOf[at]!]!.sheet}!${tables[id].rowNumber[at]}`,
  });
  if (kind !== "person") return [removal(table, row)];
  const id = textsOf(tables.staff, "id").code[row]!;
  const holders = textsOf(tables.staffCertificates, "staffId").code;
  const theirs = [...holders.keys()].filter((at) => id >= 0 && holders[at] === id);
  return [removal(table, row), ...theirs.map((at) => removal("staffCertificates", at))];
}

function changes({ schemes: [before] }: Assessment, { schemes: [after] }: Assessment) {
  return (["eligible", "capability"] as const).flatMap((answer) => {
    const level = before![answer];
    if (level === null || after![answer] === level) return [];
    return [
      { answer, level, remains: after![answer], dropped: droppedBelow(answer, level!, before!, after!) },
    ];
  });
}

function droppedBelow(
  answer: ResilientAnswer,
  level: string,
  before: SchemeAssessment,
  after: SchemeAssessment,
) {
  const { ruleBook } = before;
  const isAsked = (id: string) => {
    if (answer === "eligible") {
      return applyingAt(ruleBook, before.findings, level).some(({ requirement }) => requirement === id);
    }
    const { group, level: own } = ruleBook.requirements.find((requirement) => requirement.id === id)!;
    return group === "capability" && rankOf(ruleBook, own!) <= rankOf(ruleBook, level);
  };
  return after.findings
    .filter(({ requirement, status }) => isAsked(requirement) && !isPassed(status))
    .map(({ requirement }) => requirement);
}

function ruleBook(tests: readonly Test[], application: Test | null): RuleBook {
  return {
    scheme: "itss",
    edition: "",
    levels: ["1", "2"].map((level) => ({ level, en: "", zh: "", coverage: "full" })),
    dimensions: [],
    requirements: tests.map((test, at): Requirement => ({
      id: `x.${(at % 2) + 1}.n${at}`,
      level: at % 2 === 0 ? "1" : "2",
      group: at === 2 ? "entry" : "capability",
      dimension: "process",
      stage: null,
      carries: at !== 3,
      test,
      inHand: at === 3 ? [{ kind: "audit-report" }] : [],
      source: { document: "", place: "" },
      readings: [],
      ...(at === 0 && application !== null ? { appliesWhen: application } : {}),
    })),
  };
}

const cases = fc
  .constantFrom(...assessmentDates)
  .chain((asOf) =>
    fc.record({
      asOf: fc.constant(asOf),
      tests: fc.array(someTest(asOf, 2), { minLength: 1, maxLength: 4 }),
      application: fc.option(someTest(asOf, 0), { freq: 3 }),
    }),
  )
  .chain(({ asOf, tests, application }) => {
    const rules = ruleBook(tests, application);
    const whole = { of: rules.requirements.map(wholeTest), application };
    return fc.record({
      asOf: fc.constant(asOf),
      rules: fc.constant(rules),
      some: book(tablesOf(whole), asOf, hintsOf(whole, asOf)),
    });
  });

test("random workbooks and rule books", () => {
  let found = 0;
  fc.assert(
    fc.property(cases, ({ asOf, rules, some }) => {
      const facts = factsOf(some);
      const options: AssessmentOptions = { asOf, targets: {}, params: new Map(), schemes: [rules] };
      const expected = byBruteForce(facts, options);
      found += expected.length;
      expect(listed(facts, options).toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 1500 },
  );
  expect(found).toBeGreaterThan(200);
});
