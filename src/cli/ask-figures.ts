/** Asks on a terminal for the figures of the quick level check. */
import { createInterface } from "node:readline/promises";
import { quickAnswer } from "../assessment/quick-check/answer";
import type { QuickAnswers, QuickQuestion } from "../assessment/quick-check/questions";
import { readAnswer } from "../assessment/quick-check/read-answer";
import { quickMessages } from "../locales/quick";
import { boundTexts, questionText, type QuickWords } from "../report/quick-check/texts";
import type { Terminal } from "./ask-answers";

/**
 * Asks one question after the other that could still turn something. An empty line leaves one open; the end of the
 * input leaves all that remain.
 */
export async function askFigures(
  given: QuickAnswers,
  level: string,
  words: QuickWords,
  { input, output }: Terminal,
): Promise<QuickAnswers> {
  const texts = quickMessages(words.language);
  const lines = createInterface({ input, output, terminal: false });
  const typed = lines[Symbol.asyncIterator]();
  const answers = new Map(given);
  const passed = new Set<string>();
  const nextQuestion = () =>
    quickAnswer(words.book, level, answers, words.params).open.find(({ key }) => !passed.has(key));
  try {
    if (nextQuestion() !== undefined) output.write(`${texts.cli.intro}\n`);
    for (let question = nextQuestion(); question; question = nextQuestion()) {
      output.write(promptOf(question, words));
      const { value, done } = await typed.next();
      if (done) break;
      if (value.trim() === "") passed.add(question.key);
      else {
        const read = readAnswer(value, question, "percent");
        if (read.kind === "answer") answers.set(question.key, read.value);
        else output.write(`${texts.cli.again(texts.forms[read.form])}\n`);
      }
    }
    output.write("\n");
    return answers;
  } finally {
    lines.close();
  }
}

function promptOf(question: QuickQuestion, words: QuickWords): string {
  const texts = quickMessages(words.language);
  const sign = question.kind === "number" ? (texts.unitSigns[question.unit] ?? "") : texts.cli.yesNo;
  const bounds = boundTexts(question, words).map((text) => `  ${text}\n`);
  return `\n${questionText(question, words)}\n${bounds.join("")}${sign}> `;
}
