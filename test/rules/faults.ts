/** Small rule books, and the faults that the check finds in them. */
import { requirement } from "../../src/rules/build";
import { checkRuleBook } from "../../src/rules/check-rule-book";
import type { Condition, Requirement, RuleBook, Test } from "../../src/rules/expression";

export const parts = {
  group: "capability",
  dimension: "people",
  stage: null,
  source: { document: "D", place: "1" },
} as const;

/** A rule book of these requirements. */
export function bookOf(...requirements: Requirement[]): RuleBook {
  return {
    scheme: "itss",
    edition: "own",
    levels: [{ level: "4", en: "Basic", zh: "基本级", coverage: "full" }],
    dimensions: [{ dimension: "people", en: "People", zh: "人员" }],
    requirements,
  };
}

/** A requirement with this test. */
export const asking = (test: Test, id = "itss.4.one") => requirement(id, { ...parts, test });
/** The faults of a rule book of these requirements: code and detail. */
export const faults = (...requirements: Requirement[]) =>
  checkRuleBook(bookOf(...requirements)).map(({ code, detail }) => `${code} ${detail}`.trim());
/** The faults of a rule book with this test. */
export const faultsOf = (test: Test) => faults(asking(test));
/** The faults of a condition on projects. */
export const wheres = (condition: Condition) =>
  faultsOf({ kind: "holds", table: "projects", where: condition });
