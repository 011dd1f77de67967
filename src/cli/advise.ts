/** `proofsheet advise [FILE]`: which scheme suits a company, and which its workbook is closest to. */
import { adviceFor, closeness, questions, type Answers } from "../assessment/advice";
import { adviceMessages } from "../locales/advice";
import { adviceJson } from "../report/advice-json";
import { adviceLines } from "../report/advice-text";
import type { Arguments } from "./arguments";
import { askAnswers, openQuestions } from "./ask-answers";
import { assessFile } from "./assess-file";
import { EXIT, UsageError, type ExitStatus } from "./exit";
import { terminal } from "./host";
import { ruleBooksFor } from "./rule-books";

export async function advise(args: Arguments): Promise<ExitStatus> {
  const [file, more] = args.words;
  if (more !== undefined) throw new UsageError(() => adviceMessages(args.language).cli.oneFile);
  const { all, chosen } = await ruleBooksFor(args);
  const only = chosen.map(({ scheme }) => scheme);
  const assessed = file === undefined ? null : await assessFile(file, args, { all, only });
  const answers = await answersFrom(args);
  const closest = assessed && closeness(assessed.assessment.schemes);
  const advised = adviceFor(answers);
  const text =
    args.format === "json"
      ? JSON.stringify(adviceJson(advised, answers, closest), null, 2)
      : adviceLines(advised, answers, closest, { language: args.language, ...terminal() }).join("\n");
  process.stdout.write(`${text}\n`);
  return EXIT.done;
}

/** @throws UsageError naming the options that are missing, where nobody can be asked. */
async function answersFrom({ answers, language }: Arguments): Promise<Answers> {
  const open = openQuestions(answers);
  if (open.length === 0) return answers;
  const { stdin: input, stderr: output } = process;
  // Questions go where notes go, so that what is printed can be piped.
  const asked = input.isTTY && output.isTTY ? await askAnswers(answers, { input, output }, language) : null;
  if (asked !== null) return asked;
  const missing = open.map((question) => `--${question} ${questions[question].join("|")}`);
  throw new UsageError(() => adviceMessages(language).cli.missing(missing.join("  ")));
}
