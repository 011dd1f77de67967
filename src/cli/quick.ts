/** `proofsheet quick`: which level a few declared figures come to, without a workbook. */
import { quickAnswer } from "../assessment/quick-check/answer";
import { quickQuestions, type QuickAnswers, type QuickQuestion } from "../assessment/quick-check/questions";
import { readAnswer } from "../assessment/quick-check/read-answer";
import { quickMessages } from "../locales/quick";
import { quickJson } from "../report/quick-check/json";
import { quickLines } from "../report/quick-check/lines";
import type { QuickWords } from "../report/quick-check/texts";
import { withChoices } from "../rules/choose-options";
import { nearest } from "../tables/nearest";
import type { Arguments } from "./arguments";
import { askFigures } from "./ask-figures";
import { EXIT, UsageError, type ExitStatus } from "./exit";
import { terminal } from "./host";
import { checkLevel, ruleBooksFor, settingsFrom } from "./rule-books";

export async function quick(args: Arguments): Promise<ExitStatus> {
  const texts = quickMessages(args.language);
  const { level, schemes, language } = args;
  if (args.words.length > 0) throw new UsageError(() => texts.cli.noFile);
  if (level === null || schemes?.length !== 1) throw new UsageError(() => texts.cli.needs);
  const { all, chosen } = await ruleBooksFor(args);
  const { params, choices } = settingsFrom(args, all);
  const book = withChoices(chosen[0]!, choices);
  checkLevel(book, level);
  const words: QuickWords = { book, params, language };
  const questions = quickQuestions(book, level, params);
  const given = givenAnswers(args, questions);
  const answers = await askedFor(given, level, words);
  const answer = quickAnswer(book, level, answers, params);
  const text =
    args.format === "json"
      ? JSON.stringify(quickJson(answer, level, { questions, answers }, words), null, 2)
      : quickLines(answer, level, answers, { ...words, ...terminal() }).join("\n");
  process.stdout.write(`${text}\n`);
  return EXIT.done;
}

/** @throws UsageError for a question that is not asked, or an answer that cannot be read. */
function givenAnswers({ figures, language }: Arguments, questions: readonly QuickQuestion[]): QuickAnswers {
  const texts = quickMessages(language);
  const answers = new Map<string, number>();
  for (const text of figures) {
    const at = text.indexOf("=");
    if (at < 1 || at === text.length - 1) throw new UsageError(() => texts.cli.badAnswer(text));
    const key = text.slice(0, at).trim();
    const question = questions.find((each) => each.key === key);
    if (question === undefined) {
      const keys = questions.map((each) => each.key);
      throw new UsageError(() => texts.cli.unknownKey(key, nearest(key, keys)));
    }
    const read = readAnswer(text.slice(at + 1), question, "fraction");
    if (read.kind === "bad") throw new UsageError(() => texts.cli.badValue(text, texts.forms[read.form]));
    answers.set(key, read.value);
  }
  return answers;
}

/** Asks where somebody can be asked; else what was not given stays open. */
async function askedFor(given: QuickAnswers, level: string, words: QuickWords): Promise<QuickAnswers> {
  const { stdin: input, stderr: output } = process;
  // Questions go where notes go, so that what is printed can be piped.
  return input.isTTY && output.isTTY ? askFigures(given, level, words, { input, output }) : given;
}
