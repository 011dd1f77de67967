/** A scenario beside the workbook as it stands, for a terminal: the edits, the answers of each scheme, and what turns. */
import type { LevelResult, Status } from "../../assessment/assessment";
import { statusMarks } from "../../locales";
import { outlookTexts } from "../../locales/outlook";
import { measureText } from "../../rules/to-text";
import { isoDate } from "../../tables/days";
import { displayWidth, padTo, wrapText } from "../text-width";
import { actualText, levelTitle, requiredText, schemeLevelText, sentenceOf, type Words } from "../words";
import {
  applying,
  hasMoved,
  type ChangedMeasure,
  type ChangedRequirement,
  type SchemeChanges,
} from "./changes";
import type { Comparison } from "./comparison";

/** So many requirements whose numbers move without turning them are named. */
const NAMED = 5;

/** Lines without line breaks, none wider than asked save for words that cannot be broken. */
export function outlookLines(comparison: Comparison, width: number): string[] {
  const { edits, takesDocuments, before, after, changes, words } = comparison;
  const texts = outlookTexts(words.language);
  const [day, then] = [isoDate(before.asOf), isoDate(after.asOf)];
  const isNothing = changes.every(
    ({ levels, turned, moved }) => levels.length + turned.length + moved.length === 0,
  );
  return [
    ...wrapText(day === then ? texts.title(day) : texts.titleMoved(day, then), width),
    ...edits.flatMap((each) => item("•", each.words, width)),
    ...(takesDocuments ? wrapText(texts.onFile, width) : []),
    ...(after.isDeclared ? wrapText(texts.declared, width) : []),
    ...answerLines(changes, words),
    ...(isNothing ? ["", texts.nothing] : []),
    ...levelLines(changes, words, width),
    ...turnedLines(changes, words, width),
    ...movedLines(changes, words, width),
  ];
}

/** The three answers of each scheme, a line each, before and after in columns; what changes is marked. */
function answerLines(changes: readonly SchemeChanges[], { m, language }: Words): string[] {
  const texts = outlookTexts(language);
  const rows = changes.map(({ scheme, before, after }) => ({
    name: m.schemes[scheme],
    answers: (["onFigures", "capability", "eligible"] as const).map((answer) => ({
      label: texts.answers[answer],
      before: texts.level(before[answer]),
      after: texts.level(after[answer]),
    })),
  }));
  const all = rows.flatMap(({ answers }) => answers);
  const widest = (list: readonly string[]) => Math.max(...list.map(displayWidth));
  const label = widest([...all.map((each) => each.label), ...rows.map(({ name }) => name)]) + 2;
  const first = widest([texts.before, ...all.map((each) => each.before)]);
  const line = (name: string, one: string, other: string, mark: string) =>
    `${padTo(name, label)}  ${padTo(one, first)}  ${mark} ${other}`.trimEnd();
  return rows.flatMap(({ name, answers }) => [
    "",
    line(name, texts.before, texts.after, " "),
    ...answers.map((each) =>
      line(`  ${each.label}`, each.before, each.after, each.before === each.after ? " " : "→"),
    ),
  ]);
}

function levelLines(changes: readonly SchemeChanges[], words: Words, width: number): string[] {
  const texts = outlookTexts(words.language);
  const lines = changes.flatMap(({ scheme, book, levels }) =>
    levels.flatMap(({ before, after }) => {
      const title = `${words.m.schemes[scheme]} ${levelTitle(book, after.level, words)}`;
      const [one, other] = [before, after].map((level) => levelText(level, words));
      return item("•", `${words.m.labelled(title, `${one} → ${other}`)}`, width);
    }),
  );
  return lines.length === 0 ? [] : ["", texts.levels, ...lines];
}

function levelText({ status, coverage, counts }: LevelResult, { m, language }: Words): string {
  const isPartial = status === "met" && coverage === "partial";
  const word = isPartial ? m.partialMet : statusText(status, m);
  return m.parenthesis(word, outlookTexts(language).met(counts.met, applying(counts)));
}

function statusText(status: Status, m: Words["m"]): string {
  return `${statusMarks[status]} ${m.statuses[status]}`;
}

function turnedLines(changes: readonly SchemeChanges[], words: Words, width: number): string[] {
  const texts = outlookTexts(words.language);
  const lines = changes.flatMap(({ scheme, turned }) =>
    turned.flatMap((each) => {
      const where = `${schemeLevelText(scheme, each.level, words.m)} · ${each.requirement}`;
      const turn = `${statusText(each.before, words.m)} → ${statusText(each.after, words.m)}`;
      return [...item("•", words.m.labelled(where, turn), width), ...requirementLines(each, words, width)];
    }),
  );
  return lines.length === 0 ? [] : ["", texts.turned, ...lines];
}

function movedLines(changes: readonly SchemeChanges[], words: Words, width: number): string[] {
  const texts = outlookTexts(words.language);
  const all = changes.flatMap(({ scheme, moved }) => moved.map((each) => ({ scheme, each })));
  if (all.length === 0) return [];
  const lines = all.slice(0, NAMED).flatMap(({ scheme, each }) => {
    const where = `${schemeLevelText(scheme, each.level, words.m)} · ${each.requirement}`;
    const title = words.m.labelled(where, statusText(each.after, words.m));
    return [...item("•", title, width), ...requirementLines(each, words, width)];
  });
  return ["", texts.moved, ...lines, ...(all.length > NAMED ? [`  ${texts.more(all.length - NAMED)}`] : [])];
}

/** What it asks, and each number that moves, or that is looked at where nothing moves. */
function requirementLines(changed: ChangedRequirement, words: Words, width: number): string[] {
  const moved = changed.measures.filter(hasMoved);
  const texts = [
    sentenceOf(changed.requirement, words),
    ...moved.map((measure) => numbersText(measure, changed.measures.length > 1, words)),
  ];
  return texts.flatMap((text) => wrapText(text, width - 4).map((line) => `    ${line}`));
}

/** "2 projects → 3 projects, required ≥ 3 projects", with what is measured where there are several numbers. */
export function numbersText(
  { before, after }: ChangedMeasure,
  isOneOfSeveral: boolean,
  words: Words,
): string {
  const { language, params, m } = words;
  const text = (measure: typeof before) =>
    measure === null ? m.statuses["not-applicable"] : actualText(measure, words);
  const bounds = [before, after].flatMap((each) => (each === null ? [] : [requiredText(each, words)]));
  const numbers = outlookTexts(language).numbers(text(before), text(after), [...new Set(bounds)].join(" → "));
  const measure = (after ?? before)?.measure ?? null;
  return isOneOfSeveral && measure !== null
    ? m.labelled(measureText(measure, language, params), numbers)
    : numbers;
}

/** A mark and a text, later lines hanging under the text. */
function item(mark: string, text: string, width: number): string[] {
  return wrapText(text, width - 4).map((line, at) => (at === 0 ? `  ${mark} ${line}` : `    ${line}`));
}
