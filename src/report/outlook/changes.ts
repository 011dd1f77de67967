/** Two outlooks side by side: which levels change, which requirements turn, and which numbers move. */
import type { FindingMeasure, LevelResult, Status } from "../../assessment/assessment";
import type { Outlook, RequirementOutlook, SchemeOutlook } from "../../assessment/what-if/outlook";
import type { RuleBook, SchemeId } from "../../rules/expression";

export interface ChangedLevel {
  readonly before: LevelResult;
  readonly after: LevelResult;
}

/** A bound before and after; null where it is not measured, since the requirement does not apply. */
export interface ChangedMeasure {
  readonly before: FindingMeasure | null;
  readonly after: FindingMeasure | null;
}

export interface ChangedRequirement {
  readonly requirement: string;
  /** Null for an indicator. */
  readonly level: string | null;
  readonly before: Status;
  readonly after: Status;
  readonly measures: readonly ChangedMeasure[];
}

export interface SchemeChanges {
  readonly scheme: SchemeId;
  readonly book: RuleBook;
  readonly before: SchemeOutlook;
  readonly after: SchemeOutlook;
  /** Highest first. */
  readonly levels: readonly ChangedLevel[];
  readonly turned: readonly ChangedRequirement[];
  /** Requirements that keep their status while a number of theirs moves. */
  readonly moved: readonly ChangedRequirement[];
}

/** What differs from the one to the other, scheme by scheme, in the order of the rule books. */
export function outlookChanges(before: Outlook, after: Outlook, books: readonly RuleBook[]): SchemeChanges[] {
  return before.schemes.map((scheme, at) => {
    const then = after.schemes[at]!;
    const book = books.find((each) => each.scheme === scheme.scheme)!;
    const requirements = book.requirements.flatMap(({ id, level }) => {
      const [one, other] = [scheme.requirements.get(id), then.requirements.get(id)];
      return one && other ? [changed(id, level, one, other)] : [];
    });
    return {
      ...{ scheme: scheme.scheme, book, before: scheme, after: then },
      levels: changedLevels(scheme, then),
      turned: requirements.filter((each) => each.before !== each.after),
      moved: requirements.filter((each) => each.before === each.after && each.measures.some(hasMoved)),
    };
  });
}

function changedLevels(before: SchemeOutlook, after: SchemeOutlook): ChangedLevel[] {
  return before.levels
    .map((level, at) => ({ before: level, after: after.levels[at]! }))
    .filter((pair) => pair.before.status !== pair.after.status || met(pair.before) !== met(pair.after))
    .reverse();
}

const met = ({ counts }: LevelResult) => `${counts.met}/${applying(counts)}`;

/** How many requirements of a level apply. */
export function applying(counts: LevelResult["counts"]): number {
  return Object.values(counts).reduce((sum, each) => sum + each, 0) - counts["not-applicable"];
}

function changed(
  requirement: string,
  level: string | null,
  before: RequirementOutlook,
  after: RequirementOutlook,
): ChangedRequirement {
  const count = Math.max(before.measures.length, after.measures.length);
  const measures = Array.from({ length: count }, (_, at) => ({
    before: before.measures[at] ?? null,
    after: after.measures[at] ?? null,
  }));
  return { requirement, level, before: before.status, after: after.status, measures };
}

/** Whether a bound says something else: its number, proven or on the figures, or what is required. */
export function hasMoved({ before, after }: ChangedMeasure): boolean {
  if (before === null || after === null) return before !== after;
  const of = ({ actual, onFigures, required }: FindingMeasure) =>
    [actual.lo, actual.hi, onFigures.lo, onFigures.hi, required].map((value) => String(value)).join("|");
  return of(before) !== of(after);
}
