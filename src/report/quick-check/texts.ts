/** The quick level check in words: its questions, and what the answers come to. */
import type { QuickAnswer, QuickShortfall } from "../../assessment/quick-check/answer";
import type { Params, QuickAnswers, QuickQuestion } from "../../assessment/quick-check/questions";
import { boundTruth } from "../../rules/evaluate";
import { TRUTH, type RuleBook, type Unit } from "../../rules/expression";
import { gapOf } from "../../rules/gap";
import { exactQuantityText, measureText, quantityText, testText } from "../../rules/to-text";
import { capitalised } from "../../rules/to-text-en-grammar";
import { messages } from "../../locales";
import { quickMessages } from "../../locales/quick";
import type { Language } from "../../tables/definition";

/** What the texts are made with. */
export interface QuickWords {
  book: RuleBook;
  params: Params;
  language: Language;
}

/** What is asked for: "Number of internal audits". */
export function questionText(question: QuickQuestion, { params, language }: QuickWords): string {
  const text =
    question.kind === "number"
      ? measureText(question.measure, language, params)
      : testText(question.test, language, params);
  return capitalised(text);
}

/** The thresholds, a text a level: "Level 4: at least 1 audit". A yes or no has none. */
export function boundTexts(question: QuickQuestion, { language }: QuickWords): string[] {
  const texts = quickMessages(language);
  if (question.kind === "yes-no") return question.isAlternative ? [texts.alternative] : [];
  const { bounds, unit } = question;
  const lines = bounds.map(({ level, op, required }) =>
    texts.bound(level, boundText(op, required, unit, language)),
  );
  const alternative = bounds.every(({ isAlternative }) => isAlternative) ? [texts.alternative] : [];
  return [...new Set([...lines, ...alternative])];
}

/** What an answer is good for, at the strictest threshold. */
export type Verdict = { isEnough: true } | { isEnough: false; text: string };

/** Whether a number is enough for every threshold on it, else what is short of the strictest. */
export function verdictOn(question: QuickQuestion, value: number, { language }: QuickWords): Verdict {
  const texts = quickMessages(language);
  if (question.kind === "yes-no") {
    return value === 1 ? { isEnough: true } : { isEnough: false, text: texts.no };
  }
  const actual = { lo: value, hi: value };
  const failing = question.bounds.filter(({ op, required }) => boundTruth(op, actual, required) === TRUTH.no);
  const [first, ...others] = failing.map(({ op, required }) => ({
    op,
    gap: gapOf({ kind: op, actual, required }).hi,
  }));
  if (first === undefined) return { isEnough: true };
  const worst = others.reduce((a, b) => (b.gap > a.gap ? b : a), first);
  return { isEnough: false, text: shortText(worst, question.unit, language) };
}

/** The level that is reached, and what is still possible: a sentence or two. */
export function headline(
  { reached, possible, open, requirements }: QuickAnswer,
  target: string,
  answers: QuickAnswers,
  { book, language }: QuickWords,
): string[] {
  const texts = quickMessages(language);
  if (answers.size === 0) return [texts.nothingYet];
  const sentence = texts.reached(messages(language).schemes[book.scheme], reached);
  if (reached === target) return [sentence];
  const ofCapability = open.filter(({ group }) => group === "capability").length;
  if (possible === target) return [sentence, texts.possible(target, ofCapability)];
  const isBlocking = ({ group }: QuickAnswer["requirements"][number]) => group === "capability";
  const falling = new Set(
    requirements.filter(isBlocking).flatMap(({ short }) => short.map(({ question }) => question)),
  );
  return [sentence, texts.ruledOut(target, falling.size)];
}

/** "Level 4 · Basic: met". */
export function levelTexts({ levels }: QuickAnswer, { book, language }: QuickWords): string[] {
  const texts = quickMessages(language);
  const m = messages(language);
  return levels.map(({ level, status }) => {
    const definition = book.levels.find((each) => each.level === level)!;
    const isUnsure = status === "met" && definition.coverage === "partial";
    const title = m.levelTitle(level, definition[language]);
    return texts.levelStatus(title, isUnsure ? texts.partial : texts.statuses[status]);
  });
}

/** "Number of internal audits: 0; asked: at least 1 audit (1 audit short)". */
export function shortfallText(shortfall: QuickShortfall, words: QuickWords): string {
  const { question, actual, op, required, gap } = shortfall;
  const { language } = words;
  const texts = quickMessages(language);
  const what = questionText(question, words);
  if (question.kind === "yes-no") return texts.shortYesNo(what);
  return texts.shortLine(
    what,
    quantityText(actual, question.unit, language),
    boundText(op, required, question.unit, language),
    shortText({ op, gap }, question.unit, language),
  );
}

/** What falls short, each figure once at its strictest. */
export function shortfalls({ requirements }: QuickAnswer): QuickShortfall[] {
  const worst = new Map<string, QuickShortfall>();
  for (const shortfall of requirements.flatMap(({ short }) => short)) {
    const known = worst.get(shortfall.question.key);
    if (known === undefined || shortfall.gap > known.gap) worst.set(shortfall.question.key, shortfall);
  }
  return [...worst.values()];
}

function boundText(op: "atLeast" | "atMost", required: number, unit: Unit, language: Language): string {
  const texts = quickMessages(language);
  if (op === "atMost" && required === 0) return texts.none;
  return texts[op](exactQuantityText(required, unit, language));
}

function shortText(
  { op, gap }: { op: "atLeast" | "atMost"; gap: number },
  unit: Unit,
  language: Language,
): string {
  const points = Number((gap * 100).toPrecision(12));
  const amount =
    unit === "ratio" ? messages(language).percentagePoints(points) : quantityText(gap, unit, language);
  return quickMessages(language)[op === "atLeast" ? "short" : "over"](amount);
}
