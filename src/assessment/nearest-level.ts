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
  /** How many requirements apply at it. */
  of: number;
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
  const { blockers, counts } = scheme.levels.find((result) => result.level === level)!;
  const statuses = new Map<string, Status>(
    scheme.findings.map(({ requirement, status }) => [requirement, status]),
  );
  const notMet = blockers.filter((id) => statuses.get(id) === "not-met").length;
  const of = counts.met + counts["evidence-missing"] + counts.undetermined + counts["not-met"];
  return { scheme: scheme.scheme, level, open: blockers.length, of, notMet };
}

/**
 * Orders next levels, the nearest first: of which the smallest part is open; of equals the one with fewer
 * requirements open, then the one of which fewer fall short on the figures. By parts, since a first level of a
 * single requirement would else always be the nearest.
 */
export function byNearness(a: LevelAhead, b: LevelAhead): number {
  return a.open / a.of - b.open / b.of || a.open - b.open || a.notMet - b.notMet;
}

/** The nearest next level, of equals the first; null where every scheme is at its top, or only one is assessed. */
export function nearestLevel(schemes: readonly SchemeAssessment[]): LevelAhead | null {
  if (schemes.length < 2) return null;
  const ahead = schemes.map(aheadOf).filter((each) => each !== null);
  return ahead.toSorted(byNearness)[0] ?? null;
}
