/** Asks on a terminal what the options left open. */
import { createInterface } from "node:readline/promises";
import { questionsFor, questions, type Answers, type Question } from "../assessment/advice";
import { adviceMessages } from "../locales/advice";
import type { Language } from "../tables/definition";

/** Where questions are put and answers typed. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/** The questions that these answers leave open. */
export function openQuestions(answers: Answers): Question[] {
  // Who is still to say what the company does is asked about everything.
  const asked = questionsFor(answers.business.length === 0 ? ["software"] : answers.business);
  return asked.filter((question) => answers[question] === null || answers[question].length === 0);
}

/**
 * Puts one question after the other until each is answered, by number, by word or by its beginning; an empty line takes
 * the first answer, and of policy "no".
 * @returns null where the input ends before the last answer.
 */
export async function askAnswers(
  given: Answers,
  { input, output }: Terminal,
  language: Language,
): Promise<Answers | null> {
  const lines = createInterface({ input, output, terminal: false });
  const typed = lines[Symbol.asyncIterator]();
  let answers = given;
  try {
    for (let [question] = openQuestions(answers); question; [question] = openQuestions(answers)) {
      output.write(questionText(question, language));
      const { value, done } = await typed.next();
      if (done) return null;
      const answer = answerIn(question, value, language);
      if (answer === null) {
        output.write(`${adviceMessages(language).cli.again(questions[question].join(", "))}\n`);
      } else answers = { ...answers, [question]: answer };
    }
    if (answers !== given) output.write("\n");
    return answers;
  } finally {
    lines.close();
  }
}

function questionText(question: Question, language: Language): string {
  const texts = adviceMessages(language);
  const answers: Readonly<Record<string, string>> = texts.answers[question];
  const choices = questions[question].map((answer, at) => `  ${at + 1}  ${answers[answer]!}\n`);
  const several = question === "business" ? texts.cli.several : "";
  return `\n${texts.questions[question]}${several}\n${choices.join("")}[${firstChoice(question)}] > `;
}

/** What an empty line stands for, by its number. */
function firstChoice(question: Question): number {
  return question === "policy" ? 2 : 1;
}

function answerIn(question: Question, text: string, language: Language): string | string[] | null {
  const words =
    text.trim() === "" ? [String(firstChoice(question))] : text.split(/[\s,，、]+/).filter(Boolean);
  const chosen = words.map((word) => choiceNamed(question, word.toLowerCase(), language));
  if (chosen.includes(null)) return null;
  if (question === "business") return [...new Set(chosen as string[])];
  return chosen.length === 1 ? chosen[0]! : null;
}

/** The answer by its number, its code or its words, or by a beginning that no other answer has. */
function choiceNamed(question: Question, word: string, language: Language): string | null {
  const known: readonly string[] = questions[question];
  const labels: Readonly<Record<string, string>> = adviceMessages(language).answers[question];
  const names = (answer: string) => [answer, labels[answer]!.toLowerCase()];
  const exactly = known[Number(word) - 1] ?? known.find((answer) => names(answer).includes(word));
  if (exactly !== undefined) return exactly;
  const begun = known.filter((answer) => names(answer).some((name) => name.startsWith(word)));
  return begun.length === 1 ? begun[0]! : null;
}
