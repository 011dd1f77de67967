/** From findings to levels: each level's status, and the three answers. */
import type { RuleBook } from "../rules/expression";
import { statuses, type DimensionResult, type Finding, type LevelResult, type Status } from "./assessment";

/** As much of a finding as decides levels. */
export type Verdict = Pick<Finding, "requirement" | "level" | "group" | "status">;

/** The findings that apply at a level: its own, and those carried from below; never indicators. */
export function applyingAt<F extends Verdict>(book: RuleBook, findings: readonly F[], level: string): F[] {
  const rank = rankOf(book, level);
  const carries = new Set(book.requirements.filter((r) => r.carries).map((r) => r.id));
  return findings.filter((finding) => {
    if (finding.level === null || finding.group === "indicator") return false;
    if (finding.level === level) return true;
    return rankOf(book, finding.level) < rank && carries.has(finding.requirement);
  });
}

/** Every level, lowest first, with the worst status among the requirements that apply at it. */
export function levelResults(book: RuleBook, findings: readonly Verdict[]): LevelResult[] {
  return book.levels.map(({ level, coverage }) => {
    const applying = applyingAt(book, findings, level);
    const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
    for (const finding of applying) counts[finding.status]++;
    const blocking = applying
      .filter(({ status }) => !isPassed(status))
      .sort((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status));
    const worst = statuses.find((status) => counts[status] > 0) ?? "met";
    return {
      level,
      status: worst === "not-applicable" ? "met" : worst,
      coverage,
      counts,
      blockers: blocking.map(({ requirement }) => requirement),
    };
  });
}

/** The highest level to which every capability requirement, its own and those of all levels below, is so. */
export function highestCapability<F extends Verdict>(
  book: RuleBook,
  findings: readonly F[],
  isSo: (finding: F) => boolean,
): string | null {
  let reached: string | null = null;
  for (const { level } of book.levels) {
    const own = findings.filter((finding) => finding.level === level && finding.group === "capability");
    if (!own.every(isSo)) break;
    reached = level;
  }
  return reached;
}

/** The highest level that may be applied for now. */
export function eligibleLevel(levels: readonly LevelResult[]): string | null {
  return levels.findLast(({ status }) => status === "met")?.level ?? null;
}

/** The level above, or null at the top; the lowest where none is held. */
export function nextLevel(book: RuleBook, level: string | null): string | null {
  return book.levels[level === null ? 0 : rankOf(book, level) + 1]?.level ?? null;
}

/** How many of the requirements that apply at a level are met, by dimension. */
export function dimensionProfile(
  book: RuleBook,
  findings: readonly Finding[],
  level: string,
): DimensionResult[] {
  return byDimension(book, applyingAt(book, findings, level));
}

/** How many of the indicators are met, by dimension: targets that gate no level. */
export function indicatorProfile(book: RuleBook, findings: readonly Finding[]): DimensionResult[] {
  return byDimension(
    book,
    findings.filter(({ group }) => group === "indicator"),
  );
}

function byDimension(book: RuleBook, findings: readonly Finding[]): DimensionResult[] {
  const applying = findings.filter(({ status }) => status !== "not-applicable");
  return book.dimensions.map(({ dimension }) => {
    const inDimension = applying.filter((finding) => finding.dimension === dimension);
    return {
      dimension,
      met: inDimension.filter(({ status }) => status === "met").length,
      of: inDimension.length,
    };
  });
}

/** Met, or not applicable. */
export function isPassed(status: Status): boolean {
  return status === "met" || status === "not-applicable";
}

/** Met, not applicable, or met but for documents: more documents never lower a test, so that the status tells it. */
export function isPassedOnFigures(status: Status): boolean {
  return isPassed(status) || status === "evidence-missing";
}

/** A level's place in the book, lowest first. */
export function rankOf(book: RuleBook, level: string): number {
  return book.levels.findIndex((entry) => entry.level === level);
}

/** Whether the source gives no complete conditions of a level. */
export function isPartial({ levels }: RuleBook, level: string): boolean {
  return levels.some((entry) => entry.level === level && entry.coverage === "partial");
}
