/** What has to be renewed, and by when, for the levels that a company has, or gains, to be kept. */
import type { RuleBook } from "../../rules/expression";
import type { Answer } from "../answers";
import type { Renewal } from "./forecast";
import { applyingAt, isPassed, rankOf, type Verdict } from "../levels";
import type { Moment } from "./replay";

const kept = ["capability", "eligible"] as const;
type Kept = (typeof kept)[number];

/**
 * Every requirement of a level once reached that time alone undoes, by day: also those whose turn comes when the
 * level is lost already, since who renews the first thing loses it by the next.
 */
export function renewalsOf(book: RuleBook, moments: readonly Moment[]): Renewal[] {
  const best: Partial<Record<Answer, string>> = {};
  return moments.flatMap((moment, at) => {
    const before = moments[at - 1];
    if (before === undefined) return [];
    for (const answer of kept) {
      const level = before.answers[answer];
      if (level !== null && isHigher(book, level, best[answer] ?? null)) best[answer] = level;
    }
    return moment.turn.requirements.flatMap((turn): Renewal[] => {
      if (!isPassed(turn.before) || isPassed(turn.after)) return [];
      const needs = (answer: Kept, level: string) =>
        neededBy(book, answer, level, moment.standings).has(turn.requirement.id);
      const keeps = kept.flatMap((answer) => {
        const level = best[answer];
        return level !== undefined && needs(answer, level) ? [{ answer, level }] : [];
      });
      if (keeps.length === 0) return [];
      const drops = moment.turn.answers.filter(
        ({ answer, before: from, after: to }) =>
          isKept(answer) && from !== null && isHigher(book, from, to) && needs(answer, from),
      );
      return [{ lastDay: moment.turn.day - 1, turn, keeps, drops }];
    });
  });
}

/** The requirements that an answer at this level takes to be passed. */
function neededBy(book: RuleBook, answer: Kept, level: string, standings: readonly Verdict[]): Set<string> {
  const needed =
    answer === "eligible"
      ? applyingAt(book, standings, level)
      : standings.filter(
          (each) =>
            each.group === "capability" &&
            each.level !== null &&
            rankOf(book, each.level) <= rankOf(book, level),
        );
  return new Set(needed.map(({ requirement }) => requirement));
}

function isHigher(book: RuleBook, level: string, than: string | null): boolean {
  return than === null || rankOf(book, level) > rankOf(book, than);
}

function isKept(answer: Answer): answer is Kept {
  return answer !== "onFigures";
}
