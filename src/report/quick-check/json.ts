/** The quick level check as the JSON of `quick --format json`: codes, numbers and the keys of the questions. */
import packageJson from "../../../package.json";
import type { QuickAnswer } from "../../assessment/quick-check/answer";
import type { QuickAnswers, QuickQuestion } from "../../assessment/quick-check/questions";
import { questionText, type QuickWords } from "./texts";

export function quickJson(
  answer: QuickAnswer,
  level: string,
  { questions, answers }: { questions: readonly QuickQuestion[]; answers: QuickAnswers },
  words: QuickWords,
) {
  const { reached, possible, levels, entry, requirements } = answer;
  return {
    version: packageJson.version,
    scheme: words.book.scheme,
    edition: words.book.edition,
    level,
    /** Never proof: numbers that were typed, and documents taken as on file. */
    declared: true,
    reached,
    possible,
    levels,
    entry,
    requirements: requirements.map(({ requirement, level: of, group, status, short, open }) => ({
      requirement,
      level: of,
      group,
      status,
      short: short.map(({ question, actual, op, required, gap }) => ({
        key: question.key,
        actual,
        op,
        required,
        gap,
      })),
      open: open.map(({ key }) => key),
    })),
    questions: questions.map((question) => ({
      key: question.key,
      group: question.group,
      level: question.level,
      kind: question.kind,
      text: questionText(question, words),
      ...(question.kind === "number" ? { unit: question.unit, bounds: question.bounds } : {}),
      answer: answers.get(question.key) ?? null,
    })),
  };
}
