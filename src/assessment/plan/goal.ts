/** What it means to reach a level: the requirements that must be met. */
import type { Requirement, RuleBook } from "../../rules/expression";
import { rankOf } from "../levels";

/** May apply for the level, or have its capability alone. */
export type Goal = "eligible" | "capability";

/** The requirements that must be met, or not apply, in the order of the rule book. */
export function requirementsFor(book: RuleBook, level: string, goal: Goal): Requirement[] {
  const rank = rankOf(book, level);
  return book.requirements.filter((requirement) => {
    if (requirement.level === null || requirement.group === "indicator") return false;
    const own = rankOf(book, requirement.level);
    if (goal === "capability") return requirement.group === "capability" && own <= rank;
    return own === rank || (own < rank && requirement.carries);
  });
}
