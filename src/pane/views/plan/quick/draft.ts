/** What is typed into the quick level check, and what is read from it. */
import type { QuickQuestion } from "../../../../assessment/quick-check/questions";
import { readAnswer, type AnswerForm } from "../../../../assessment/quick-check/read-answer";
import type { RuleBook, SchemeId } from "../../../../rules/expression";

export interface QuickDraft {
  scheme: SchemeId;
  /** The level to check, by scheme. */
  levels: Readonly<Partial<Record<SchemeId, string>>>;
  /** What stands in the boxes, by the key of the question. */
  typed: Readonly<Record<string, string>>;
}

/** Nothing typed; the targets where there are some, else the lowest levels. */
export function emptyDraft(
  books: readonly RuleBook[],
  targets: Partial<Record<SchemeId, string>> = {},
): QuickDraft {
  const aimed = books.find(({ scheme }) => targets[scheme] !== undefined) ?? books[0]!;
  return { scheme: aimed.scheme, levels: targets, typed: {} };
}

/** The rule book that is checked by; the first where the one that was chosen is not there. */
export function bookOf({ scheme }: QuickDraft, books: readonly RuleBook[]): RuleBook {
  return books.find((book) => book.scheme === scheme) ?? books[0]!;
}

/** The level that is checked. */
export function levelOf({ levels }: QuickDraft, { scheme, levels: known }: RuleBook): string {
  const chosen = levels[scheme];
  return known.some(({ level }) => level === chosen) ? chosen! : known[0]!.level;
}

export interface DraftReading {
  answers: ReadonlyMap<string, number>;
  /** What cannot be read, and what would be. */
  faults: ReadonlyMap<string, AnswerForm>;
}

/** Reads the boxes of these questions; a share is in per cent. */
export function readDraft({ typed }: QuickDraft, questions: readonly QuickQuestion[]): DraftReading {
  const answers = new Map<string, number>();
  const faults = new Map<string, AnswerForm>();
  for (const question of questions) {
    const text = typed[question.key] ?? "";
    if (text.trim() === "") continue;
    const read = readAnswer(text, question, "percent");
    if (read.kind === "answer") answers.set(question.key, read.value);
    else faults.set(question.key, read.form);
  }
  return { answers, faults };
}
