/** What the picture of former checks shows: of each scheme a column a check, the latest last. */
import type { SchemeAssessment } from "../../../../assessment/assessment";
import type { CheckRecord } from "../../../../assessment/compare/record";
import { answers, type Answer } from "../../../../assessment/answers";
import { isoDate } from "../../../../tables/days";

/** How many columns are drawn. */
export const MOST_COLUMNS = 8;

export interface TrendPoint {
  /** The day of the check; null: the workbook as it stands. */
  day: string | null;
  /** The level of each answer: 0 for none, 1 for the lowest. */
  ranks: Readonly<Record<Answer, number>>;
  levels: Readonly<Record<Answer, string | null>>;
  /** The level that is counted, how many of its requirements apply, and how many of these are met. */
  counted: string;
  met: number;
  of: number;
}

/** The last checks that assessed the scheme; `present` comes last where it is another one than the last check. */
export function trendPoints(
  { scheme, ruleBook }: Pick<SchemeAssessment, "scheme" | "ruleBook">,
  checks: readonly CheckRecord[],
  present: CheckRecord | null,
): TrendPoint[] {
  const all = [
    ...checks.map((record) => ({ record, isNow: false })),
    ...(present ? [{ record: present, isNow: true }] : []),
  ];
  const points = all.flatMap(({ record, isNow }): TrendPoint[] => {
    const found = record.schemes.find((each) => each.scheme === scheme);
    if (found === undefined) return [];
    const { counts, profileLevel } = found;
    const of = Object.values(counts).reduce((sum, each) => sum + each, 0) - counts["not-applicable"];
    const rank = (answer: Answer) => ruleBook.levels.findIndex(({ level }) => level === found[answer]) + 1;
    return [
      {
        day: isNow ? null : isoDate(record.checkedOn),
        ranks: byAnswer(rank),
        levels: byAnswer((answer) => found[answer]),
        counted: profileLevel,
        met: counts.met,
        of,
      },
    ];
  });
  return points.slice(-MOST_COLUMNS);
}

function byAnswer<T>(of: (answer: Answer) => T): Record<Answer, T> {
  return Object.fromEntries(answers.map((answer) => [answer, of(answer)])) as Record<Answer, T>;
}
