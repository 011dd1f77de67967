/** The tests that a rule book passes against the specification, transcribed by hand: nothing more, nothing less. */
import { placeText } from "../../src/locales/places";
import { checkRuleBook } from "../../src/rules/check-rule-book";
import type { Requirement, RuleBook } from "../../src/rules/expression";
import { paramsIn } from "../../src/rules/params";

/** group · dimension, own or not, thresholds (name in the requirement or full name, value, unit), documents in hand. */
export type Line = readonly [string, "own" | "carries", string, string];

/** By the requirement's id, in the order of the book. */
export type Lines = Readonly<Record<string, Line>>;

/** @param hasStages whether the source of the scheme goes by stages, so that every requirement has one. */
export function describeBook(book: RuleBook, expected: Lines, hasStages: boolean): void {
  test("every requirement of the specification is there, and no other", () => {
    expect(book.requirements.map(({ id }) => id)).toEqual(Object.keys(expected));
  });

  test.each(book.requirements.map((requirement) => [requirement.id, requirement] as const))(
    "%s",
    (id, requirement) => {
      const [place, own, thresholds, documents] = expected[id]!;
      expect(lineOf(requirement)).toEqual([place, own, sorted(thresholds.split(", ")), documents]);
      expect(requirement.level ?? "i").toBe(id.split(".")[1]);
      expect(book.dimensions.map(({ dimension }) => dimension)).toContain(requirement.dimension);
      expect(requirement.stage !== null).toBe(hasStages);
      expect(requirement.source.document).toBe(book.scheme.toUpperCase());
      expect(placeText(requirement.source.place, "zh")).not.toMatch(/[a-z]/);
    },
  );

  test("it keeps the invariants of rule books", () => {
    expect(checkRuleBook(book)).toEqual([]);
  });
}

function lineOf(requirement: Requirement): Line {
  const { id, group, dimension, carries, inHand } = requirement;
  const thresholds = paramsIn(requirement).map(
    ({ param, value, unit }) => `${param.replace(`${id}.`, "")} ${value} ${unit}`,
  );
  const documents = inHand.map(({ kind, months }) => {
    if (months === undefined) return kind;
    return `${kind} ${typeof months === "number" ? months : months.value}`;
  });
  return [`${group} ${dimension}`, carries ? "carries" : "own", sorted(thresholds), documents.join(", ")];
}

const sorted = (entries: readonly string[]) =>
  [...new Set(entries)]
    .filter((entry) => entry !== "")
    .sort()
    .join(", ");
