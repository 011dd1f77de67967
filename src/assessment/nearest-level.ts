/** Which next level is nearest, over all schemes. */
import type { SchemeAssessment, Status } from "./assessment";
import { nextLevel } from "./levels";
import type { SchemeId } from "../rules/expression";

/** The level that a scheme reaches next, and what keeps it from that. */
export interface LevelAhead {
  scheme: SchemeId;
  level: string;
  /** How many requirements stand before it. */
  open: number;
  /** How many of these fall short on the figures. */
  notMet: number;
}

/**
 * The lowest level above the one that may be applied for, the lowest of all where none may be; null at the top.
 */
export function levelAhead({
  ruleBook,
  eligible,
}: Pick<SchemeAssessment, "ruleBook" | "eligible">): string | null {
  return nextLevel(ruleBook, eligible);
}

/** What stands before the next level of a scheme; null at the top. */
export function aheadOf(scheme: SchemeAssessment): LevelAhead | null {
  const level = levelAhead(scheme);
  if (level === null) return null;
  const { blockers } = scheme.levels.find((result) => result.level === level)!;
  const statuses = new Map<string, Status>(
    scheme.findings.map(({ requirement, status }) => [requirement, status]),
  );
  const notMet = blockers.filter((id) => statuses.get(id) === "not-met").length;
  return { scheme: scheme.scheme, level, open: blockers.length, notMet };
}

/**
 * The next level before which the fewest requirements stand; of equals the one of which fewest fall short on the
 * figures, then the first. Null where every scheme is at its top, or only one is assessed.
 */
export function nearestLevel(schemes: readonly SchemeAssessment[]): LevelAhead | null {
  if (schemes.length < 2) return null;
  const ahead = schemes.map(aheadOf).filter((each) => each !== null);
  return ahead.toSorted((a, b) => a.open - b.open || a.notMet - b.notMet)[0] ?? null;
}
