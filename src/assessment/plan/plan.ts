/** The cheapest set of changes with which a level is reached, and the day for which it is cheapest. */
import type { SchemeId } from "../../rules/expression";
import type { Requirement, RuleBook } from "../../rules/expression";
import { remembered } from "../../rules/remember";
import type { TableId } from "../../tables/catalogue";
import type { Day } from "../../tables/days";
import type { Facts } from "../../tables/facts";
import type { AssessmentOptions } from "../assessment";
import { evaluatorsFor } from "../evaluators";
import { createWhatIf } from "../what-if/create";
import type { Edit } from "../what-if/edit";
import type { Outlook } from "../what-if/outlook";
import type { WhatIf } from "../what-if/what-if";
import { roundedCost, type Costs } from "./costs";
import { planOn, unmetIn, type DayInput, type DayPlan } from "./day-plan";
import { requirementsFor, type Goal } from "./goal";
import { planningDays, standingsOf, type Standing } from "./horizon";
import { allMoves } from "./all-moves";
import { cellOfStep, type StepCell } from "./cell-of-step";
import { documentAsked, type DocumentAsked } from "./document-asked";
import { isFalse } from "./formula";
import { editsFor, rowEditsFor, type Move } from "./move";
import { rulesOfMoves } from "./move-rules";
import { requirementFormula } from "./requirement-formula";
import { situationOn } from "./situation";
import type { Solver } from "./solver";
import { tablesReadBy } from "./tables-read";

export interface PlanRequest {
  readonly scheme: SchemeId;
  readonly level: string;
  readonly goal: Goal;
}

export interface PlanInput {
  readonly facts: Facts;
  readonly options: AssessmentOptions;
  readonly whatIf: WhatIf;
  readonly solver: Solver;
  readonly costs: Costs;
  /** Called often, with how much of the days ahead is looked at, and waited for; it may throw to stop. */
  onProgress?(part: number): Promise<void>;
}

/** One change of a plan. */
export interface PlanStep {
  readonly move: Move;
  /** The edit as it is carried out on the day of the plan. */
  readonly edit: Edit;
  /** The requirements that would not be met without it. */
  readonly serves: readonly string[];
  /** What is asked of a document; null for other steps. */
  readonly asked: DocumentAsked | null;
  /** The cell that is set; null where it is none that the workbook has. */
  readonly cell: StepCell | null;
}

export interface Plan extends PlanRequest {
  /** It is reached as things stand; it is reached by the steps; nothing that was considered reaches it. */
  readonly outcome: "reached" | "planned" | "out-of-reach";
  readonly asOf: Day;
  /** The day on which the level is reached; null where it is not. */
  readonly day: Day | null;
  readonly steps: readonly PlanStep[];
  /** Person-days, with those of waiting. */
  readonly cost: number;
  readonly waitingCost: number;
  /** The smallest set of requirements that stands in the way today, or, where it is out of reach, on the best of all days. */
  readonly inTheWay: readonly string[];
  /** The first day on which the steps that were considered reach it, whatever they cost. */
  readonly earliest: Day | null;
  /** The first day on which it is reached if nothing but time passes. */
  readonly byWaiting: Day | null;
  /** No set of the changes that were considered is cheaper. */
  readonly isProven: boolean;
  /** How many changes were considered. */
  readonly considered: number;
  /** The proof: the verdicts with the plan carried out; null where there is none. */
  readonly outlook: Outlook | null;
}

/** What a plan is sought among. */
export interface Prospect {
  readonly requirements: readonly Requirement[];
  readonly standings: readonly Standing[];
  readonly moves: readonly Move[];
  /** Today first. */
  readonly days: readonly Day[];
  /** When each requirement is met on a day, in their order. */
  formulasOn(day: Day): DayInput["requirements"];
}

/**
 * The moves and the days that come into question.
 * @throws Error where there is no such scheme or level.
 */
export function prospectOf(request: PlanRequest, input: PlanInput): Prospect {
  const { facts, options } = input;
  const { asOf } = options;
  const book = bookOf(request, options);
  const requirements = requirementsFor(book, request.level, request.goal);
  const standings = standingsOf(requirements, facts, options);
  const moves = allMoves(standings, book, request, input);
  // Of a workbook without rule books only the rows follow the edits, which is all that is wanted.
  const rows = createWhatIf(facts, { ...options, schemes: [] });
  const factsWith = (some: readonly Move[], day: Day) => rows.facts(rowEditsFor(some, day));
  const situationAt = (day: Day) => situationOn(day, { moves, factsWith, facts, options });
  const { evaluator, copies } = situationAt(asOf);
  const days = planningDays(requirements, asOf, [evaluator, ...copies]);
  const formulasOn = remembered((day: number) => {
    const situation = situationAt(day);
    return requirements.map((requirement) => ({
      requirement,
      formula: requirementFormula(requirement, situation),
    }));
  });
  return { requirements, standings, moves, days, formulasOn };
}

/** @throws Error where there is no such scheme or level. */
export async function makePlan(request: PlanRequest, input: PlanInput): Promise<Plan> {
  const { options, whatIf, onProgress = () => Promise.resolve() } = input;
  const { asOf } = options;
  const { requirements, standings, moves, days, formulasOn } = prospectOf(request, input);
  const rules = rulesOfMoves(moves);
  const reaches = tablesTouched(moves);
  const byWaiting = days.find((day) => standings.every((each) => each.isPassedOn(day))) ?? null;

  let best: { day: Day; plan: DayPlan; cost: number; waiting: number } | null = null;
  let earliest: Day | null = null;
  let isProven = true;
  for (const [place, day] of days.entries()) {
    await onProgress(place / days.length);
    const waiting = roundedCost((day - asOf) * input.costs.wait);
    if (best !== null && waiting >= best.cost) break;
    if (hopeless(day).length > 0) continue;
    const search = await planOn(dayInput(day), best === null ? Infinity : best.cost - waiting);
    isProven &&= search.isProven;
    if (search.plan === null) continue;
    const cost = roundedCost(waiting + costOf(search.plan));
    earliest ??= day;
    if (best === null || cost < best.cost) best = { day, plan: search.plan, cost, waiting };
  }
  const inTheWay = best === null ? await leastUnmet() : best.day > asOf ? await unmetOn(asOf) : [];
  return {
    ...request,
    outcome:
      best === null
        ? "out-of-reach"
        : best.day === asOf && best.plan.moves.length === 0
          ? "reached"
          : "planned",
    asOf,
    day: best?.day ?? null,
    steps: best === null ? [] : stepsOf(best.plan, best.day),
    cost: best?.cost ?? 0,
    waitingCost: best?.waiting ?? 0,
    inTheWay,
    earliest,
    byWaiting,
    isProven,
    considered: moves.length,
    outlook: best?.plan.outlook ?? null,
  };

  function dayInput(day: Day): DayInput {
    return {
      day,
      moves,
      rules,
      requirements: formulasOn(day),
      whatIf,
      solver: input.solver,
      pause: () => onProgress(days.indexOf(day) / days.length),
    };
  }

  /** Requirements that are not met on a day and that no move touches. */
  function hopeless(day: Day): Standing[] {
    return standings.filter((each) => {
      if (each.isPassedOn(day)) return false;
      return ![...tablesReadBy(each.requirement)].some((table) => reaches.has(table));
    });
  }

  /** The fewest requirements that are left unmet on one of the days. */
  async function leastUnmet(): Promise<readonly string[]> {
    let least: readonly string[] | null = null;
    for (const day of days) {
      await onProgress(1);
      if (least !== null && hopeless(day).length >= least.length) continue;
      const impossible = formulasOn(day).filter(({ formula }) => isFalse(formula.formula));
      if (least !== null && impossible.length >= least.length) continue;
      const unmet = await unmetOn(day);
      if (least === null || unmet.length < least.length) least = unmet;
      if (least.length <= 1) break;
    }
    return least ?? [];
  }

  async function unmetOn(day: Day): Promise<readonly string[]> {
    const { plan, isProven: isLeast } = await planOn(dayInput(day), Infinity, true);
    isProven &&= isLeast;
    return plan?.unmet ?? requirements.map(({ id }) => id);
  }

  function costOf(plan: DayPlan): number {
    return plan.moves.reduce((sum, index) => sum + moves[index]!.cost, 0);
  }

  function served(ids: readonly string[]): Requirement[] {
    return requirements.filter(({ id }) => ids.includes(id));
  }

  function stepsOf(plan: DayPlan, day: Day): PlanStep[] {
    const evaluator = evaluatorsFor(input.facts, options)(day);
    return plan.moves.map((index) => {
      const others = plan.moves.filter((other) => other !== index).map((other) => moves[other]!);
      const move = moves[index]!;
      const without = whatIf.outlook(editsFor(others, day));
      const serves = unmetIn(without, requirements);
      return {
        move,
        edit: editsFor([move], day)[1]!,
        serves,
        asked: move.edit.kind === "document" ? documentAsked(move.edit, served(serves), evaluator) : null,
        cell: cellOfStep(move, evaluator),
      };
    });
  }
}

function tablesTouched(moves: readonly Move[]): ReadonlySet<TableId> {
  return new Set(moves.map(({ edit }) => (edit.kind === "document" ? "evidence" : edit.table)));
}

function bookOf({ scheme, level }: PlanRequest, { schemes }: AssessmentOptions): RuleBook {
  const book = schemes.find((each) => each.scheme === scheme);
  if (book === undefined) throw new Error(`There is no rule book of ${scheme}.`);
  if (!book.levels.some((each) => each.level === level)) throw new Error(`${scheme} has no level ${level}.`);
  return book;
}
