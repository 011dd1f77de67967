/** The sentences that people read, by language. Codes come in, sentences go out. */
import type { Status } from "../assessment/assessment";
import type { Language } from "../tables/definition";
import { en, type Messages } from "./en";
import { enCli, type CliMessages } from "./en-cli";
import { enProblems, type ProblemMessages } from "./en-problems";
import { zh } from "./zh";
import { zhCli } from "./zh-cli";
import { zhProblems } from "./zh-problems";

export type { Messages } from "./en";
export type { CliMessages } from "./en-cli";
export type { ProblemMessages } from "./en-problems";
export type { ProblemWords } from "./problem-words";

/** The sentences of a language. */
export function messages(language: Language): Messages {
  return language === "zh" ? zh : en;
}

/** The sentences of problems, notices and accepted forms in a language. */
export function problemMessages(language: Language): ProblemMessages {
  return language === "zh" ? zhProblems : enProblems;
}

/** What the command line says in a language. */
export function cliMessages(language: Language): CliMessages {
  return language === "zh" ? zhCli : enCli;
}

/** The mark that stands beside a status's word, the same in every language. */
export const statusMarks: Readonly<Record<Status, string>> = {
  met: "✓",
  "evidence-missing": "◐",
  undetermined: "?",
  "not-met": "✗",
  "not-applicable": "–",
};
