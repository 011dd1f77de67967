/** Answers to the quick questions as a workbook's rows would give them. */
import {
  quickQuestions,
  type QuickAnswers,
  type QuickQuestion,
} from "../../../src/assessment/quick-check/questions";
import { rankOf } from "../../../src/assessment/levels";
import type { Evaluator, Mode } from "../../../src/rules/evaluate";
import { TRUTH, wholeTest, type Requirement, type RuleBook } from "../../../src/rules/expression";

/** As the requirement that asks sees the rows, with every document on file. */
function modeOf(question: QuickQuestion, book: RuleBook): Mode {
  if (question.kind === "number") return { requirement: question.bounds[0]!.requirement, figures: true };
  const asking = book.requirements.find(({ id }) => question.key.startsWith(id))!;
  return { requirement: asking.id, figures: true };
}

/** What is known exactly; the rest is not answered. */
export function trueAnswers(book: RuleBook, level: string, evaluator: Evaluator): QuickAnswers {
  const answers = new Map<string, number>();
  for (const question of quickQuestions(book, level)) {
    const mode = modeOf(question, book);
    if (question.kind === "number") {
      const { lo, hi } = evaluator.measure(question.measure, mode);
      if (lo === hi) answers.set(question.key, lo);
    } else {
      const { truth } = evaluator.test(question.test, mode);
      if (truth !== TRUTH.unknown) answers.set(question.key, truth === TRUTH.yes ? 1 : 0);
    }
  }
  return answers;
}

/** Of what is not known exactly the worst that it could be. */
export function cautiousAnswers(book: RuleBook, level: string, evaluator: Evaluator): QuickAnswers {
  return new Map(
    quickQuestions(book, level).map((question) => {
      const mode = modeOf(question, book);
      if (question.kind === "yes-no") {
        return [question.key, evaluator.test(question.test, mode).truth === TRUTH.yes ? 1 : 0];
      }
      const { lo, hi } = evaluator.measure(question.measure, mode);
      return [question.key, question.bounds.some(({ op }) => op === "atMost") ? hi : lo];
    }),
  );
}

/** The verdict of the real assessment with every document on file: true, false or null for open. */
export function trulyMet(requirement: Requirement, evaluator: Evaluator): boolean | null {
  const { id, appliesWhen } = requirement;
  const applies = appliesWhen
    ? evaluator.test(appliesWhen, { requirement: id, figures: false }).truth
    : TRUTH.yes;
  if (applies === TRUTH.no) return true;
  const { truth } = evaluator.test(wholeTest(requirement), { requirement: id, figures: true });
  if (applies !== TRUTH.yes || truth === TRUTH.unknown) return null;
  return truth === TRUTH.yes;
}

/** The highest level, up to this one, whose capability requirements and those below are met on the figures. */
export function trulyReached(book: RuleBook, level: string, evaluator: Evaluator): string | null {
  let reached: string | null = null;
  for (const each of book.levels.slice(0, rankOf(book, level) + 1)) {
    const own = book.requirements.filter(
      (requirement) => requirement.level === each.level && requirement.group === "capability",
    );
    if (!own.every((requirement) => trulyMet(requirement, evaluator) === true)) break;
    reached = each.level;
  }
  return reached;
}
