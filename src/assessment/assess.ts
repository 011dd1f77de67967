/** Facts to assessment: a finding for every requirement, then levels, then the documents to obtain. */
import { chosenOptions, type Choices } from "../rules/choose-options";
import type { Evaluator } from "../rules/evaluate";
import type { RuleBook } from "../rules/expression";
import type { Facts } from "../tables/facts";
import { byPlace } from "../tables/remarks";
import type { Assessment, AssessmentOptions, SchemeAssessment } from "./assessment";
import { documentsToObtain } from "./documents";
import { evaluatorsFor } from "./evaluators";
import { assessRequirement } from "./finding";
import { judgedAnswers } from "./judgements";
import {
  dimensionProfile,
  eligibleLevel,
  highestCapability,
  isPassed,
  levelResults,
  nextLevel,
} from "./levels";
import { practiceDomains } from "./practice-domains";
import { remarksOn } from "./remarks";

/** Assesses a workbook's facts against rule books at a date. Pure: the same input gives the same output. */
export function assess(facts: Facts, options: AssessmentOptions): Assessment {
  const evaluator = evaluatorFor(facts, options);
  const schemes = options.schemes.map((book) => assessScheme(book, evaluator, options));
  const remarks = remarksOn(evaluator, options);
  return {
    asOf: options.asOf,
    dateIsUnclear: options.dateIsUnclear ?? false,
    fiscalYear: evaluator.fiscalYear.lo === evaluator.fiscalYear.hi ? evaluator.fiscalYear.lo : null,
    schemes,
    documents: documentsToObtain(schemes),
    problems: byPlace([...facts.problems, ...remarks.problems], facts.sheetNames),
    notices: byPlace([...facts.notices, ...remarks.notices], facts.sheetNames),
  };
}

/** The evaluator of an assessment, for whoever explains one of its verdicts. */
export function evaluatorFor(facts: Facts, options: AssessmentOptions): Evaluator {
  return evaluatorsFor(facts, options)(options.asOf);
}

const noChoices: Choices = new Map();

function assessScheme(book: RuleBook, evaluator: Evaluator, options: AssessmentOptions): SchemeAssessment {
  const { choices = noChoices } = options;
  const assessed = book.requirements.map((requirement) =>
    assessRequirement(requirement, book, evaluator, { ...options, choices }),
  );
  const findings = assessed.map(({ finding }) => finding);
  const onFigures = new Set(assessed.filter((entry) => entry.onFigures).map(({ finding }) => finding));
  const levels = levelResults(book, findings);
  const capability = highestCapability(book, findings, ({ status }) => isPassed(status));
  const target = options.targets[book.scheme] ?? null;
  const profileLevel = target ?? nextLevel(book, capability) ?? book.levels.at(-1)!.level;
  return {
    ruleBook: book,
    scheme: book.scheme,
    edition: book.edition,
    choices: chosenOptions(book, choices),
    target,
    onFigures: highestCapability(book, findings, (finding) => onFigures.has(finding)),
    capability,
    eligible: eligibleLevel(levels),
    levels,
    profileLevel,
    dimensions: dimensionProfile(book, findings, profileLevel),
    practiceDomains: practiceDomains(book, evaluator.facts),
    findings,
    judged: judgedAnswers(book, findings, onFigures),
  };
}
