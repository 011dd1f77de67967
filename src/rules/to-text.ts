/**
 * The second reading of a rule: what it says, in English and in Chinese. Every sentence about a requirement
 * is made here from its tree, so that words and verdict cannot part.
 */
import type { TableId } from "../tables/catalogue";
import type { Language } from "../tables/definition";
import type { Condition, Measure, Requirement, Test } from "./expression";
import { english } from "./to-text-en";
import { current, factsOf, type Params } from "./to-text-facts";
import type { Grammar } from "./to-text-grammar";
import { evidenceKindLabel } from "./to-text-labels";
import { speakMeasure, speakTest } from "./to-text-measures";
import { chinese } from "./to-text-zh";

export { exactQuantityText, quantityText } from "./quantity";

const grammars: Readonly<Record<Language, Grammar>> = { en: english, zh: chinese };
const defaults: Params = new Map();

/**
 * What a requirement asks, as one or two sentences.
 * @param params values of parameters that differ from the rule book's, by their full names
 */
export function requirementText(
  requirement: Requirement,
  language: Language,
  params: Params = defaults,
): string {
  const documents = requirement.inHand.map(({ kind, months }) => ({
    document: kind,
    months: months === undefined ? null : current(months, params),
  }));
  return grammars[language].requirement({
    test: requirement.test && speakTest(requirement.test, params),
    documents,
    appliesWhen: requirement.appliesWhen ? speakTest(requirement.appliesWhen, params) : null,
  });
}

/** What a condition says of a row of the table, without capital and full stop: "contract amount at least CNY 500,000". */
export function conditionText(
  condition: Condition,
  table: TableId,
  language: Language,
  params: Params = defaults,
): string {
  return grammars[language].facts(factsOf(condition, table, params), table);
}

/** What is measured, as a noun phrase: "average score over surveys within the past 12 months". */
export function measureText(measure: Measure, language: Language, params: Params = defaults): string {
  return grammars[language].measure(speakMeasure(measure, params));
}

/** What a test asks, as a clause without capital and full stop. */
export function testText(test: Test, language: Language, params: Params = defaults): string {
  return grammars[language].test(speakTest(test, params));
}

/** The name of a kind of evidence as it stands in lists. */
export function evidenceKindText(kind: string, language: Language): string {
  return evidenceKindLabel(kind, language);
}
