/** The single losses that would drop a level: a person, a certificate, a document or a project that goes. */
import type { Evaluator } from "../../rules/evaluate";
import type { Requirement, RuleBook, SchemeId } from "../../rules/expression";
import type { TableId } from "../../tables/catalogue";
import type { CellRef, Facts } from "../../tables/facts";
import { evaluatorFor } from "../assess";
import type { AssessmentOptions, FindingMeasure, Status } from "../assessment";
import {
  applyingAt,
  eligibleLevel,
  highestCapability,
  isPassed,
  levelResults,
  rankOf,
  type Verdict,
} from "../levels";
import { measuresOf } from "../measures";
import { outcomesOf } from "../verdict";
import { createScenario, type Scenario } from "../what-if/scenario";
import { lossesToTry, type LossKind, type LossRows } from "./losses";
import { nameOf, type LossName } from "./loss-names";

/** A requirement that a loss leaves unmet. */
export interface DroppedRequirement {
  requirement: string;
  status: Status;
  /** With the loss. */
  measures: FindingMeasure[];
}

/** What would drop a level if it went. */
export interface Loss extends LossName {
  kind: LossKind;
  table: TableId;
  cell: CellRef | null;
  /** The level that would remain; null: none. */
  after: string | null;
  dropped: DroppedRequirement[];
}

/** One answer of a scheme, with what would drop it, the worst first. */
export interface LevelResilience {
  scheme: SchemeId;
  answer: ResilientAnswer;
  level: string;
  losses: Loss[];
}

/** Which of the answers of a scheme. */
export const resilientAnswers = ["eligible", "capability"] as const;
export type ResilientAnswer = (typeof resilientAnswers)[number];

/** An answer, and the requirements that all must be met for it. */
interface Held {
  book: RuleBook;
  answer: ResilientAnswer;
  level: string;
  requirements: readonly Requirement[];
}

/** Every level that is reached, scheme by scheme. Only losses that can matter are tried, each by the rows it touches. */
export function resilienceOf(facts: Facts, options: AssessmentOptions): LevelResilience[] {
  const evaluator = evaluatorFor(facts, options);
  const before = options.schemes.map((book) => ({ book, verdicts: verdictsOf(book, evaluator) }));
  const held = before.flatMap(({ book, verdicts }) => heldIn(book, verdicts));
  const losses = new Map(held.map((each) => [each, [] as Loss[]]));
  const needed = [...new Set(held.flatMap(({ requirements }) => requirements))];
  const tryOut = trier(facts, options);
  for (const { loss, requirements } of lossesToTry(needed, evaluator)) {
    tryOut(loss, (scenario) => {
      const judged = new Map(requirements.map((each) => [each, outcomesOf(each, scenario.evaluator)]));
      const dropped = requirements.filter((each) => !isPassed(judged.get(each)!.status));
      for (const each of held) {
        const lost = dropped.filter((requirement) => each.requirements.includes(requirement));
        if (lost.length === 0) continue;
        const after = answerOf(each, verdictsOf(each.book, scenario.evaluator));
        // Fewer rows may meet a higher level that does not ask for what is lost.
        if (after !== null && rankOf(each.book, after) > rankOf(each.book, each.level)) continue;
        losses.get(each)!.push({
          ...nameOf(loss, evaluator),
          kind: loss.kind,
          table: loss.table,
          after,
          dropped: lost.map((requirement) => {
            const outcomes = judged.get(requirement)!;
            const measures = measuresOf(outcomes, scenario.evaluator);
            return { requirement: requirement.id, status: outcomes.status, measures };
          }),
        });
      }
    });
  }
  return held.map(({ book, answer, level }, at) => ({
    scheme: book.scheme,
    answer,
    level,
    losses: losses.get(held[at]!)!.toSorted((a, b) => harm(book, b) - harm(book, a)),
  }));
}

/** How far down it goes, then how much is lost. */
function harm(book: RuleBook, { after, dropped }: Loss): number {
  const rank = after === null ? -1 : rankOf(book, after);
  return (book.levels.length - rank) * book.requirements.length + dropped.length;
}

function verdictsOf(book: RuleBook, evaluator: Evaluator): Verdict[] {
  return book.requirements.map((requirement) => {
    const { id, level, group } = requirement;
    return { requirement: id, level, group, status: outcomesOf(requirement, evaluator).status };
  });
}

function heldIn(book: RuleBook, verdicts: readonly Verdict[]): Held[] {
  return resilientAnswers.flatMap((answer) => {
    const level = answerOf({ book, answer }, verdicts);
    if (level === null) return [];
    const ids = new Set(decisive(book, verdicts, answer, level).map(({ requirement }) => requirement));
    return [{ book, answer, level, requirements: book.requirements.filter(({ id }) => ids.has(id)) }];
  });
}

function answerOf({ book, answer }: Pick<Held, "book" | "answer">, verdicts: readonly Verdict[]) {
  if (answer === "eligible") return eligibleLevel(levelResults(book, verdicts));
  return highestCapability(book, verdicts, ({ status }) => isPassed(status));
}

function decisive(book: RuleBook, verdicts: readonly Verdict[], answer: ResilientAnswer, level: string) {
  if (answer === "eligible") return applyingAt(book, verdicts, level);
  const rank = rankOf(book, level);
  return verdicts.filter(
    (each) => each.group === "capability" && each.level !== null && rankOf(book, each.level) <= rank,
  );
}

/** Carries a loss out, has a look, and takes it back. */
function trier(facts: Facts, options: AssessmentOptions) {
  const start = { asOf: options.asOf, params: options.params, declared: new Map() };
  const scenario = createScenario(facts, options, start);
  scenario.evaluator.prepare();
  return (loss: LossRows, look: (scenario: Scenario) => void) => {
    let current = scenario;
    const undone: (() => void)[] = [];
    for (const [table, aside] of loss.rows) {
      const outcome = current.changeRows({ table, aside, added: [] });
      if ("takeBack" in outcome) undone.push(outcome.takeBack);
      else current = createScenario(current.facts(outcome.beyond), options, current.standing());
    }
    look(current);
    for (const takeBack of undone.reverse()) takeBack();
  };
}
