/** What people judged, in words: beside a finding, and as a second line of answers for a scheme. */
import type { FindingJudgement, SchemeAssessment } from "../assessment/assessment";
import { isPartial } from "../assessment/levels";
import { judgementMark, judgementTexts } from "../locales/judgements";
import { isoDate } from "../tables/days";
import { quote } from "./cells";
import type { Words } from "./words";

/** "✎ Met", "by Lin, 2026-06-01", and that it is out of date; a text each. */
export function judgementLines(judgement: FindingJudgement, { m, language }: Words): string[] {
  const { verdict, by, date, stale } = judgement;
  const texts = judgementTexts(language);
  const about = texts.byOn(by === null ? null : quote(by), date === null ? null : isoDate(date));
  return [
    `${judgementMark} ${m.statuses[verdict]}`,
    ...(about === "" ? [] : [about]),
    ...(stale ? [texts.stale] : []),
  ];
}

/** The same in one line: "✎ Met (Lin, 2026-06-01; inputs changed since)". */
export function judgementText(judgement: FindingJudgement, words: Words): string {
  const [verdict, ...about] = judgementLines(judgement, words);
  return about.length === 0 ? verdict! : words.m.parenthesis(verdict!, words.m.and(about));
}

/** "With judgements: on the figures level 3 → … (2 judgements, 1 out of date)"; null where nobody judged. */
export function judgedAnswersText(scheme: SchemeAssessment, { m, language }: Words): string | null {
  const { judged, ruleBook, findings } = scheme;
  if (judged === null) return null;
  const texts = judgementTexts(language);
  const named = (level: string | null) => level && texts.level(level, isPartial(ruleBook, level));
  const given = findings.flatMap(({ judgement }) => judgement ?? []);
  const stale = given.filter((each) => each.stale);
  const answers = texts.answers(named(judged.onFigures), named(judged.capability), named(judged.eligible));
  return m.parenthesis(texts.withJudgements(answers), texts.counted(given.length, stale.length));
}
