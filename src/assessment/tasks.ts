/** What has to be done about a requirement that blocks a level, in codes. */
import { decidingCells } from "../rules/gap";
import type { CompositeOutcome, TestOutcome } from "../rules/evaluate";
import { TRUTH, wholeTest, type Group, type Requirement, type RuleBook } from "../rules/expression";
import type { UnknownReason } from "../rules/interval";
import { isSubstitute } from "../rules/near-misses";
import { remembered } from "../rules/remember";
import type { Day } from "../tables/days";
import type { CellRef, Facts } from "../tables/facts";
import type { AssessmentOptions, Finding } from "./assessment";
import { evaluatorsFor } from "./evaluators";
import { firstDayMet, type EvaluatorOver } from "./waiting";

/**
 * In the order in which a person would work: data to complete, a condition to bring about, numbers to raise or lower,
 * documents to obtain; a date to wait for; an event of the past that stands in the way.
 */
export const taskKinds = ["data", "condition", "numbers", "documents", "wait", "past-event"] as const;
export type TaskKind = (typeof taskKinds)[number];

export interface RoadmapTask {
  requirement: string;
  /** The level that brings it in. */
  level: string | null;
  group: Group;
  /** In the order of `taskKinds`. */
  kinds: TaskKind[];
  /** The first day on which what only time can meet is met, as the facts stand; null where nothing is waited for, or nothing ends it. */
  waitUntil: Day | null;
  /** Something stands in the way for which the source names no end. */
  endless: boolean;
  /** Data to complete. */
  cells: CellRef[];
  /** Why data are not known, where there is more to say than that a cell is. */
  reasons: UnknownReason[];
}

export type TaskMaker = (finding: Finding, book: RuleBook) => RoadmapTask;

/** One thing that a part of a requirement needs. */
type Need =
  | { kind: "data"; cells: readonly CellRef[]; reasons: readonly UnknownReason[] }
  | { kind: "condition" | "numbers" }
  | { kind: "wait" | "past-event"; until: Day | null };

/** Makes tasks of one workbook's findings; the evaluators of its days are kept. */
export function createTaskMaker(facts: Facts, options: AssessmentOptions): TaskMaker {
  const evaluatorOn = evaluatorsFor(facts, options);
  const evaluatorOver = remembered((from: Day, until: Day) => evaluatorOn(from, until));
  return (finding, book) => {
    const requirement = book.requirements.find(({ id }) => id === finding.requirement)!;
    const needs = needsOf(requirement, evaluatorOver, options.asOf);
    const needsDocuments = finding.missingEvidence.length > 0 || finding.status === "evidence-missing";
    const kinds = new Set<TaskKind>([
      ...needs.map(({ kind }) => kind),
      ...(needsDocuments ? ["documents" as const] : []),
    ]);
    const waits = needs.flatMap((need) => ("until" in need ? [need.until] : []));
    const data = needs.filter((need) => need.kind === "data");
    const { level, group } = finding;
    const endless = waits.includes(null);
    return {
      requirement: finding.requirement,
      level,
      group,
      kinds: taskKinds.filter((kind) => kinds.has(kind)),
      waitUntil: waits.length === 0 || endless ? null : Math.max(...waits.map((day) => day!)),
      endless,
      cells: data.flatMap(({ cells }) => cells),
      reasons: [...new Set(data.flatMap(({ reasons }) => reasons))],
    };
  };
}

/** Entry conditions before the rest, what is done first before what is done later; else the order of the rule book. */
export function byWorkingOrder(a: RoadmapTask, b: RoadmapTask): number {
  return stepOf(a) - stepOf(b) || groups.indexOf(a.group) - groups.indexOf(b.group);
}

const groups: readonly Group[] = ["entry", "capability", "material", "indicator"];
const stepOf = ({ kinds }: RoadmapTask) => taskKinds.indexOf(kinds[0]!);

/** What a requirement needs besides documents, part by part. */
function needsOf(requirement: Requirement, evaluatorOver: EvaluatorOver, asOf: Day): Need[] {
  const evaluator = evaluatorOver(asOf, asOf);
  const mode = { requirement: requirement.id, figures: true };
  if (requirement.appliesWhen) {
    const application = evaluator.test(requirement.appliesWhen, { ...mode, figures: false });
    if (application.truth === TRUTH.unknown) return [dataNeed(application)];
  }
  return ofOutcome(evaluator.test(wholeTest(requirement), mode));

  function ofOutcome(outcome: TestOutcome): Need[] {
    if (outcome.truth === TRUTH.yes) return [];
    if (outcome.kind === "all") return outcome.of.flatMap(ofOutcome);
    if (outcome.kind === "any") return ofAlternatives(outcome);
    if (outcome.truth === TRUTH.unknown) return [dataNeed(outcome)];
    switch (outcome.kind) {
      case "holds": {
        const until = firstDayMet(outcome, requirement, evaluatorOver, asOf);
        return until === null ? [{ kind: "condition" }] : [{ kind: "wait", until }];
      }
      case "atLeast": {
        const isCount = outcome.test.measure.kind === "count";
        const until = isCount ? firstDayMet(outcome, requirement, evaluatorOver, asOf) : null;
        return until === null ? [{ kind: "numbers" }] : [{ kind: "wait", until }];
      }
      case "atMost": {
        const { measure } = outcome.test;
        const isPast = measure.kind === "count" && measure.of === "incidents";
        if (!isPast) return [{ kind: "numbers" }];
        return [{ kind: "past-event", until: firstDayMet(outcome, requirement, evaluatorOver, asOf) }];
      }
    }
  }

  /**
   * The alternative that only needs time, the soonest; else the first, which is the ordinary one. An open one is told
   * of before all others, but for exceptions: nobody plans with those.
   */
  function ofAlternatives(outcome: CompositeOutcome): Need[] {
    const ordinary = outcome.of.filter((part) => !isSubstitute(part));
    if (ordinary.some(({ truth }) => truth === TRUTH.unknown)) return [dataNeed(outcome)];
    const needs = ordinary.map(ofOutcome);
    const waits = needs.filter((each) => each.every(({ kind }) => kind === "wait"));
    const soonest = waits.sort((a, b) => lastDay(a) - lastDay(b))[0];
    return soonest ?? needs[0] ?? [{ kind: "condition" }];
  }

  function dataNeed(outcome: TestOutcome): Need {
    const cells = decidingCells(outcome, evaluator);
    return { kind: "data", cells, reasons: reasonsOf(outcome) };
  }
}

const lastDay = (needs: readonly Need[]) =>
  Math.max(...needs.map((need) => ("until" in need ? (need.until ?? Infinity) : -Infinity)));

/** Why the open parts of an outcome are open; that a cell is unknown is told by the cell. */
function reasonsOf(outcome: TestOutcome): UnknownReason[] {
  if (outcome.truth !== TRUTH.unknown) return [];
  switch (outcome.kind) {
    case "all":
    case "any":
      return outcome.of.flatMap(reasonsOf);
    case "holds":
    case "atLeast":
    case "atMost":
      return outcome.reason === null || outcome.reason === "cell-unknown" ? [] : [outcome.reason];
  }
}
