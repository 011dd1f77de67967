/** The quick level check as lines of text, for a terminal. */
import type { QuickAnswer } from "../../assessment/quick-check/answer";
import type { QuickAnswers, QuickQuestion } from "../../assessment/quick-check/questions";
import { messages } from "../../locales";
import { quickMessages } from "../../locales/quick";
import { wrapText } from "../text-width";
import {
  boundTexts,
  headline,
  levelTexts,
  questionText,
  shortfalls,
  shortfallText,
  type QuickWords,
} from "./texts";

const marks = { met: "✓", "not-met": "✗", open: "?" } as const;

/** What the answers come to, what falls short, and what is still open with the key to answer it by. */
export function quickLines(
  answer: QuickAnswer,
  level: string,
  answers: QuickAnswers,
  words: QuickWords & { width: number },
): string[] {
  const { book, language, width } = words;
  const texts = quickMessages(language);
  const falling = shortfalls(answer);
  const title = messages(language).schemeLevel(messages(language).schemes[book.scheme], level);
  const levels = levelTexts(answer, words).map((text, at) => `  ${marks[answer.levels[at]!.status]} ${text}`);
  const entry = answer.entry === null ? [] : [texts.entry[answer.entry](level)];
  const short = falling.map((each) => `  ${shortfallText(each, words)}`);
  const open = (["capability", "entry"] as const).flatMap((group) => {
    const lines = answer.open
      .filter((each) => each.group === group)
      .flatMap((each) => openLines(each, words));
    const title = group === "entry" ? texts.entryAsks(level) : texts.openTitle;
    return lines.length === 0 ? [] : ["", title, ...lines];
  });
  return [
    messages(language).labelled(texts.title, title),
    ...(answers.size === 0 ? [texts.cli.nothingYet] : headline(answer, level, answers, words)),
    messages(language).labelled(texts.declared, texts.declaredHint),
    "",
    ...levels,
    ...entry,
    ...(short.length === 0 ? [] : ["", texts.shortTitle, ...short]),
    ...(open.length === 0 ? [] : [...open, `  ${texts.cli.answerAs}`]),
    "",
    texts.cli.sheets(book.scheme, level),
  ].flatMap((line) => indented(line, width));
}

/** A question with its thresholds, and the key to answer it by. */
function openLines(question: QuickQuestion, words: QuickWords): string[] {
  const { yesNo } = quickMessages(words.language).cli;
  return [
    `  ${questionText(question, words)}`,
    ...boundTexts(question, words).map((text) => `      ${text}`),
    `      ${question.key}${question.kind === "yes-no" ? `=${yesNo}` : ""}`,
  ];
}

/** A line in the width, what goes over as far in as its beginning. */
function indented(line: string, width: number): string[] {
  const indent = line.slice(0, line.length - line.trimStart().length);
  return wrapText(line.trimStart(), width - indent.length).map((each) => indent + each);
}
