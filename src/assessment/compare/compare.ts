/** Two assessments side by side: what turned between them, and which difference turned it. */
import type { RuleBook, SchemeId } from "../../rules/expression";
import type { TableId } from "../../tables/catalogue";
import { answers, type Answer, type Answers } from "../answers";
import type { LevelResult, Status } from "../assessment";
import { attribute, causes, type Attribution, type Cause } from "./causes";
import { pastOfRecord, pastOfSide, termsOf, type Past, type Terms } from "./past";
import type { CheckRecord } from "./record";
import { worldOf, type Side, type World } from "./world";

export interface RequirementTurn {
  requirement: string;
  /** Null: the rule book of that side has no such requirement. */
  before: Status | null;
  after: Status | null;
  causes: Attribution;
}

export interface AnswerTurn {
  answer: Answer;
  before: string | null;
  after: string | null;
  causes: Attribution;
}

export interface LevelTurn {
  level: string;
  before: LevelResult["status"];
  after: LevelResult["status"];
  causes: Attribution;
}

/** A scheme that both sides assess. */
export interface SchemeComparison {
  scheme: SchemeId;
  before: Answers;
  after: Answers;
  answers: AnswerTurn[];
  /** None where the old side's levels are not known. */
  levels: LevelTurn[];
  turns: RequirementTurn[];
}

export interface Comparison {
  before: Terms;
  after: Terms;
  /** What differs at all, whether or not it turned something. */
  differing: readonly Cause[];
  /** The tables that say otherwise. */
  tables: ReadonlySet<TableId>;
  schemes: SchemeComparison[];
  /** Schemes that only one side assesses. */
  onlyBefore: SchemeId[];
  onlyAfter: SchemeId[];
}

/** Two workbooks, or one at two dates or under two settings, each by its own terms. */
export function compare(old: Side, now: Side): Comparison {
  return comparison(pastOfSide(old, now), now);
}

/**
 * A workbook and a former check of which only a record is left.
 * @param books every rule book that is known, no choices carried out
 * @param version of the product
 */
export function compareWithRecord(
  record: CheckRecord,
  now: Side,
  books: readonly RuleBook[],
  version: string,
): Comparison {
  return comparison(pastOfRecord(record, now, books, version), now);
}

function comparison(past: Past, now: Side): Comparison {
  const present = worldOf(now);
  const assessed = now.options.schemes.map(({ scheme }) => scheme);
  const both = assessed.filter((scheme) => past.schemes.includes(scheme));
  const differ = new Set(both.flatMap((scheme) => past.differing(scheme, null)));
  return {
    before: past.terms,
    after: termsOf(now),
    differing: causes.filter((cause) => differ.has(cause)),
    tables: past.tables,
    schemes: both.map((scheme) => schemeComparison(scheme, past, present)),
    onlyBefore: past.schemes.filter((scheme) => !assessed.includes(scheme)),
    onlyAfter: assessed.filter((scheme) => !past.schemes.includes(scheme)),
  };
}

function schemeComparison(scheme: SchemeId, past: Past, present: World): SchemeComparison {
  const before = past.standing(scheme);
  const after = present.standing(scheme)!;
  return {
    scheme,
    before: before.answers,
    after: after.answers,
    answers: answers.flatMap((answer): AnswerTurn[] => {
      const [then, since] = [before.answers[answer], after.answers[answer]];
      if (then === since) return [];
      const causes = causesOf(
        scheme,
        null,
        past,
        (world) => world.standing(scheme)!.answers[answer] === since,
      );
      return [{ answer, before: then, after: since, causes }];
    }),
    levels: after.levels.flatMap(({ level, status }): LevelTurn[] => {
      const then = before.levels.find((each) => each.level === level)?.status;
      if (then === undefined || then === status) return [];
      const causes = causesOf(scheme, null, past, (world) => statusOfLevel(world, scheme, level) === status);
      return [{ level, before: then, after: status, causes }];
    }),
    turns: requirementIds(scheme, past, present).flatMap((requirement): RequirementTurn[] => {
      const [then, since] = [past.status(scheme, requirement), present.status(requirement)];
      if (then === since) return [];
      const causes = causesOf(scheme, requirement, past, (world) => world.status(requirement) === since);
      return [{ requirement, before: then, after: since, causes }];
    }),
  };
}

function causesOf(
  scheme: SchemeId,
  requirement: string | null,
  past: Past,
  isSo: (world: World) => boolean,
): Attribution {
  return attribute(past.differing(scheme, requirement), (changed) => {
    const world = past.world(scheme, requirement, changed);
    return world && isSo(world);
  });
}

function statusOfLevel(world: World, scheme: SchemeId, level: string): LevelResult["status"] | undefined {
  return world.standing(scheme)?.levels.find((each) => each.level === level)?.status;
}

/** In the order of the new rule book, then those that it no longer has. */
function requirementIds(scheme: SchemeId, past: Past, present: World): string[] {
  const idsIn = (books: readonly RuleBook[]) =>
    books
      .filter((book) => book.scheme === scheme)
      .flatMap(({ requirements }) => requirements.map(({ id }) => id));
  return [...new Set([...idsIn(present.books), ...idsIn(past.books)])];
}
