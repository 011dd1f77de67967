/** The three answers of a scheme, from the statuses of its requirements. */
import type { RuleBook } from "../rules/expression";
import type { LevelResult } from "./assessment";
import { eligibleLevel, highestCapability, isPassed, isPassedOnFigures, type Verdict } from "./levels";

export const answers = ["onFigures", "capability", "eligible"] as const;
export type Answer = (typeof answers)[number];
export type Answers = Readonly<Record<Answer, string | null>>;

/** @param levels those of the same verdicts. */
export function answersFrom(
  book: RuleBook,
  verdicts: readonly Verdict[],
  levels: readonly LevelResult[],
): Answers {
  return {
    onFigures: highestCapability(book, verdicts, ({ status }) => isPassedOnFigures(status)),
    capability: highestCapability(book, verdicts, ({ status }) => isPassed(status)),
    eligible: eligibleLevel(levels),
  };
}
