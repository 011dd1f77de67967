/** One requirement to one finding: its status, what was measured, what is missing, the cells that decide. */
import { chosenOptions, optionsTouching, type Choices } from "../rules/choose-options";
import type { Evaluator, TestOutcome } from "../rules/evaluate";
import { TRUTH, type Requirement, type RuleBook } from "../rules/expression";
import { decidingCells, nearMisses } from "../rules/gap";
import { paramsIn } from "../rules/params";
import type { AssessmentOptions, Finding } from "./assessment";
import { beside } from "./judgements";
import { measuresOf } from "./measures";
import { missingEvidence } from "./missing-evidence";
import { outcomesOf, type Outcomes } from "./verdict";

/** A finding, and whether the requirement would be met if every document were on file. */
export function assessRequirement(
  requirement: Requirement,
  book: RuleBook,
  evaluator: Evaluator,
  { choices, judgements }: Pick<AssessmentOptions, "judgements"> & { choices: Choices },
): { finding: Finding; onFigures: boolean } {
  const outcomes = outcomesOf(requirement, evaluator);
  const { asItStands, status } = outcomes;
  const judgement = judgements?.get(requirement.id);
  const finding: Finding = {
    requirement: requirement.id,
    level: requirement.level,
    group: requirement.group,
    dimension: requirement.dimension,
    stage: requirement.stage,
    status,
    measures: measuresOf(outcomes, evaluator),
    missingEvidence: status === "not-applicable" ? [] : missingEvidence(requirement, evaluator),
    cells: decidingCells(decisive(outcomes), evaluator),
    nearMisses: status === "met" || status === "not-applicable" ? [] : nearMisses(asItStands, evaluator),
    readings: [...requirement.readings],
    notices: noticesOn(requirement, book),
    overrides: overridesIn(requirement, evaluator),
    choices: choicesTouching(requirement, book, choices),
    source: requirement.source,
    judgement: judgement ? beside(judgement, requirement, status, evaluator) : null,
  };
  return { finding, onFigures: outcomes.passesOnFigures };
}

/** What the status comes of: that it may not apply, else what the figures leave open, else the test as it stands. */
function decisive({ application, asItStands, onFigures }: Outcomes): TestOutcome {
  if (application !== null && application.truth !== TRUTH.yes) return application;
  return onFigures.truth === TRUTH.unknown ? onFigures : asItStands;
}

/** Codes of the source's known differences that touch a requirement. */
function noticesOn({ id }: Requirement, { notices = [] }: RuleBook): string[] {
  return notices.filter(({ requirements }) => requirements.includes(id)).map(({ code }) => code);
}

function choicesTouching(requirement: Requirement, book: RuleBook, choices: Choices): Finding["choices"] {
  const touching = optionsTouching(requirement, book);
  return chosenOptions(book, choices).filter(({ option }) => touching.includes(option));
}

/** The parameters of a requirement that differ from the rule book's. */
function overridesIn(requirement: Requirement, evaluator: Evaluator): Finding["overrides"] {
  const overrides = new Map<string, Finding["overrides"][number]>();
  for (const threshold of paramsIn(requirement)) {
    const { param, value: standard, unit } = threshold;
    const value = evaluator.amount(threshold);
    if (value !== standard) overrides.set(param, { param, value, default: standard, unit });
  }
  return [...overrides.values()];
}
