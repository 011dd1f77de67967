/** The forecast in words, for the sheet, the view and the command line. */
import { answers, type Answers } from "../../assessment/answers";
import type {
  AnswerTurn,
  Cause,
  LevelOutlook,
  Renewal,
  RequirementTurn,
} from "../../assessment/forecast/forecast";
import { calendarMessages } from "../../locales/calendar";
import { forecastMessages } from "../../locales/forecast";
import type { SchemeId } from "../../rules/expression";
import { isoDate, type Day } from "../../tables/days";
import { rowsName } from "../calendar-text";
import { quote } from "../cells";
import { sentenceOf, type Words } from "../words";

/** How many requirements are named before "and n more". */
const NAMED = 5;

/** "On the figures: level 4", for each of the three answers. */
export function answerTexts(reached: Answers, { language }: Words): string[] {
  const texts = forecastMessages(language);
  return answers.map((answer) => texts.answer(texts.answers[answer], texts.level(reached[answer])));
}

/** "Capability: level 4 → no level". */
export function answerTurnText({ answer, before, after }: AnswerTurn, { language }: Words): string {
  const texts = forecastMessages(language);
  return texts.answerTurn(texts.answers[answer], texts.level(before), texts.level(after));
}

/** "Met → Not met: At least 3 projects …". */
export function turnText({ requirement, before, after }: RequirementTurn, words: Words): string {
  const { statuses } = words.m;
  return forecastMessages(words.language).turn(
    statuses[before],
    statuses[after],
    sentenceOf(requirement.id, words),
  );
}

/** Why, a text a cause. */
export function causeText({ kind, months, fiscalYear, about }: Cause, words: Words): string {
  if (kind === "fiscal-year" && fiscalYear !== null) {
    return calendarMessages(words.language).fiscalYear(fiscalYear);
  }
  const rows = about === null ? "" : rowsName(about, words, true);
  const name = about === null || about.name === null ? rows : words.m.list([rows, quote(about.name)]);
  return forecastMessages(words.language).cause(kind, name, months);
}

/** When a level is reached by waiting. */
export function levelText({ level, eligible }: LevelOutlook, span: Span, { language }: Words): string {
  const texts = forecastMessages(language);
  if (eligible === null) return texts.notByWaiting(level, isoDate(span.until));
  return eligible === span.asOf ? texts.eligibleNow(level) : texts.eligibleFrom(level, isoDate(eligible));
}

interface Span {
  asOf: Day;
  until: Day;
}

/** What to know of a level besides: its capability, what waits, what stands in the way. */
export function levelNotes(outlook: LevelOutlook, { asOf }: Span, words: Words, most = NAMED): string[] {
  const texts = forecastMessages(words.language);
  const { capability, eligible, closest, waits, coverage } = outlook;
  const lines: string[] = [];
  if (capability !== null && eligible !== capability) {
    lines.push(capability === asOf ? texts.capabilityNow : texts.capabilityFrom(isoDate(capability)));
  }
  if (coverage === "partial") lines.push(texts.partial);
  if (waits.length > 0) {
    const named = waits.map(({ requirement, day }) =>
      texts.waitsFor(isoDate(day), sentenceOf(requirement, words)),
    );
    lines.push(texts.waits, ...firstOf(named, most, texts.more));
  }
  if (eligible === null) {
    const { blockers, day } = closest;
    const named = blockers.map((id) => sentenceOf(id, words));
    lines.push(texts.inTheWay(blockers.length, isoDate(day)), ...firstOf(named, most, texts.more));
  }
  return lines;
}

function firstOf(lines: readonly string[], most: number, more: (n: number) => string): string[] {
  const rest = lines.length - most;
  return (rest > 0 ? [...lines.slice(0, most), more(rest)] : lines).map((line) => `· ${line}`);
}

/** What a renewal keeps, and what falls without it. */
export function renewalNotes({ keeps, drops }: Renewal, scheme: SchemeId, words: Words): string[] {
  const texts = forecastMessages(words.language);
  const { m } = words;
  const kept = keeps.map(({ answer, level }) => texts.keepsAnswer[answer](m.schemes[scheme], level));
  const lines = [texts.keeps(m.and(kept))];
  if (drops.length > 0) lines.push(texts.drops(m.list(drops.map((drop) => answerTurnText(drop, words)))));
  return lines;
}
