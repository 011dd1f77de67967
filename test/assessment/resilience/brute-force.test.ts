/** The losses are exactly those that drop a level when each row in turn is taken away and everything assessed afresh. */
import fc from "fast-check";
import { assess } from "../../../src/assessment/assess";
import type { Assessment, AssessmentOptions, SchemeAssessment } from "../../../src/assessment/assessment";
import { applyingAt, isPassed } from "../../../src/assessment/levels";
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
import { check, openSample } from "../../samples/check-sample";

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
    const [level, remains] = [before![answer], after![answer]];
    if (level === null || rankOf(before!, remains) >= rankOf(before!, level)) return [];
    return [{ answer, level, remains, dropped: droppedBelow(answer, level, before!, after!) }];
  });
}

/** -1: no level. */
function rankOf({ ruleBook: { levels } }: SchemeAssessment, name: string | null): number {
  return levels.findIndex(({ level }) => level === name);
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
    return group === "capability" && rankOf(before, own) <= rankOf(before, level);
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
      group: at % 4 === 2 ? "entry" : "capability",
      dimension: "process",
      stage: null,
      carries: at % 4 !== 3,
      test,
      inHand: at === 3 ? [{ kind: "audit-report" }] : [],
      source: { document: "", place: "" },
      readings: [],
      ...(at === 0 && application !== null ? { appliesWhen: application } : {}),
    })),
  };
}

/** The rule books without what is not met, so that there are levels to lose. */
function withWhatIsMet(facts: Facts, options: AssessmentOptions): AssessmentOptions {
  const { schemes } = assess(facts, options);
  const met = schemes.flatMap(({ findings }) => findings.filter(({ status }) => isPassed(status)));
  const ids = new Set(met.map(({ requirement }) => requirement));
  const reduced = options.schemes.map((book) => ({
    ...book,
    requirements: book.requirements.filter(({ id }) => ids.has(id)),
  }));
  return { ...options, schemes: reduced };
}

const cases = fc
  .constantFrom(...assessmentDates)
  .chain((asOf) =>
    fc.record({
      asOf: fc.constant(asOf),
      tests: fc.array(someTest(asOf, 2), { minLength: 1, maxLength: 8 }),
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

test("a sample, by the rules that ship", async () => {
  const { facts, options } = await check(await openSample("english-company"));
  const whatIf = createWhatIf(facts, options);
  const found = resilienceOf(facts, options).flatMap(({ scheme, answer, losses }) =>
    losses
      .filter(({ cell }) => cell!.sheet === "Evidence" || cell!.sheet === "Certificates")
      .map(({ cell, after }) => `${scheme} ${answer} ${cell!.sheet}!${cell!.row} ${after}`),
  );
  const expected = (["evidence", "certificates"] as const).flatMap((table) => {
    const { rowCount, rowNumber, sources, sourceOf } = facts.tables[table];
    return Array.from({ length: rowCount }, (_, row) => row).flatMap((row) => {
      const place = `${sources[sourceOf[row]!]!.sheet}!${rowNumber[row]}`;
      const outlook = whatIf.outlook([{ kind: "remove", table, row: place }]);
      expect(outlook.faults.size).toBe(0);
      return outlook.schemes.flatMap((after, at) => {
        const before = whatIf.before.schemes[at]!;
        return (["eligible", "capability"] as const)
          .filter((answer) => after[answer] !== before[answer])
          .map((answer) => `${after.scheme} ${answer} ${place} ${after[answer]}`);
      });
    });
  });
  expect(found.length).toBeGreaterThan(10);
  expect(found.toSorted()).toEqual(expected.toSorted());
});

test("random workbooks and rule books", () => {
  let found = 0;
  fc.assert(
    fc.property(cases, ({ asOf, rules, some }) => {
      const facts = factsOf(some);
      const options = withWhatIsMet(facts, { asOf, targets: {}, params: new Map(), schemes: [rules] });
      const expected = byBruteForce(facts, options);
      found += expected.length;
      expect(listed(facts, options).toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 250 },
  );
  expect(found).toBeGreaterThan(40);
});
