/** What a workbook sets otherwise than the rule book's standard, in sentences. */
import type { Finding, SchemeAssessment } from "../assessment/assessment";
import { choiceSentence } from "../locales/options";
import { amountText, type Words } from "./words";

/** A sentence each: the thresholds of a finding, and the choices about the rule book that touch it. */
export function setOtherwise({ overrides, choices }: Finding, { m, language }: Words): string[] {
  return [
    ...overrides.map(({ param, value, default: standard, unit }) =>
      m.findings.override(param, amountText(value, unit, language), amountText(standard, unit, language)),
    ),
    ...choices.map((chosen) => choiceSentence(chosen, language)),
  ];
}

/** The same for all findings, each sentence once. */
export function allSetOtherwise(schemes: readonly SchemeAssessment[], words: Words): string[] {
  const findings = schemes.flatMap((scheme) => scheme.findings);
  return [...new Set(findings.flatMap((finding) => setOtherwise(finding, words)))];
}
