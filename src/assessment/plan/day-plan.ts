/**
 * The cheapest moves with which the requirements are met on one day. The program is optimistic; the assessment has
 * the last word: where it finds a requirement unmet all the same, what failed is ruled out, and solved again.
 */
import type { Requirement } from "../../rules/expression";
import type { Day } from "../../tables/days";
import type { Outlook } from "../what-if/outlook";
import type { WhatIf } from "../what-if/what-if";
import { isPassed } from "../levels";
import { anyOf, isFalse, isSo, isTrue, made, movesIn, notMade, type Formula } from "./formula";
import { editsFor, type Move } from "./move";
import { programText, type Demand } from "./program";
import type { RequirementFormula } from "./requirement-formula";
import type { Solver } from "./solver";
import { tablesReadBy } from "./tables-read";

export interface DayPlan {
  /** By their places in the list of moves, ascending. */
  readonly moves: readonly number[];
  readonly outlook: Outlook;
  /** Requirements that are left unmet, where that was allowed. */
  readonly unmet: readonly string[];
}

export interface DayInput {
  readonly day: Day;
  readonly moves: readonly Move[];
  /** Which moves go together. */
  readonly rules: readonly Formula[];
  readonly requirements: readonly { requirement: Requirement; formula: RequirementFormula }[];
  readonly whatIf: WhatIf;
  readonly solver: Solver;
  /** Called between rounds, and waited for. */
  pause(): Promise<void>;
}

/** Every reason for a further round is ruled out by it; more of them than these, and the search is given up. */
const MOST_ROUNDS = 300;

/** A change more costs a little where the costs are equal. */
const EACH = 1e-6;
const UNMET = 1000;

export interface Search {
  readonly plan: DayPlan | null;
  readonly rounds: number;
  /** False where it was given up: then there may be a cheaper plan, or one at all. */
  readonly isProven: boolean;
}

/**
 * Searches for the cheapest plan that costs less than `below`.
 * @param mayLeave requirements may be left unmet, as few as possible; what the moves cost hardly matters then.
 */
export async function planOn(input: DayInput, below: number, mayLeave = false): Promise<Search> {
  const { moves, requirements, solver, pause } = input;
  if (!mayLeave && requirements.some(({ formula }) => isFalse(formula.formula))) {
    return { plan: null, rounds: 0, isProven: true };
  }
  const cuts: { requirement: number; formula: Formula }[] = [];
  const bounds = input.rules;
  const costs = moves.map(({ cost }) => (mayLeave ? EACH : cost) + EACH);
  for (let rounds = 1; rounds <= MOST_ROUNDS; rounds++) {
    await pause();
    const chosen = solve();
    if (chosen === null) return { plan: null, rounds, isProven: true };
    const plan = carriedOut(chosen, input);
    const failing = unexpected(plan, chosen);
    if (failing.length === 0) return { plan, rounds, isProven: true };
    for (const index of failing) cuts.push({ requirement: index, formula: ruledOut(index, chosen) });
  }
  return { plan: null, rounds: MOST_ROUNDS, isProven: false };

  function solve(): Set<number> | null {
    const waiver = (name: number) => (mayLeave ? { name, cost: UNMET } : null);
    const demands: Demand[] = [
      ...requirements.map(({ formula }, index) => ({ formula: formula.formula, waiver: waiver(index) })),
      ...cuts.map(({ requirement, formula }) => ({ formula, waiver: waiver(requirement) })),
      ...bounds.map((formula) => ({ formula, waiver: null })),
    ];
    const needed = demands.filter(({ formula }) => !isTrue(formula));
    const names = solver(programText({ costs, demands: needed, below: mayLeave ? Infinity : below }));
    if (names === null) return null;
    return new Set([...moves.keys()].filter((index) => names.has(`x${index}`)));
  }

  /** Requirements that the program took to be met, and that are not. */
  function unexpected({ unmet }: DayPlan, chosen: ReadonlySet<number>): number[] {
    const isExpected = (index: number) =>
      isSo(requirements[index]!.formula.formula, chosen) &&
      cuts.every((cut) => cut.requirement !== index || isSo(cut.formula, chosen));
    return requirements.flatMap(({ requirement }, index) => {
      if (!unmet.includes(requirement.id)) return [];
      return mayLeave && !isExpected(index) ? [] : [index];
    });
  }

  /** With the same of these moves the requirement is unmet again. */
  function ruledOut(index: number, chosen: ReadonlySet<number>): Formula {
    const { requirement, formula } = requirements[index]!;
    const helping = movesIn(formula.formula);
    if (formula.unclear.size === 0) return changedAmong(movesTouching(requirement), chosen);
    const { unclear } = formula;
    return anyOf([
      ...[...helping.made, ...unclear].filter((move) => !chosen.has(move)).map(made),
      ...[...helping.notMade, ...unclear].filter((move) => chosen.has(move)).map(notMade),
    ]);
  }

  function movesTouching(requirement: Requirement): number[] {
    const tables = tablesReadBy(requirement);
    return [...moves.keys()].filter((index) => {
      const { edit } = moves[index]!;
      return tables.has(edit.kind === "document" ? "evidence" : edit.table);
    });
  }

  function changedAmong(some: readonly number[], chosen: ReadonlySet<number>): Formula {
    return anyOf(some.map((move) => (chosen.has(move) ? notMade(move) : made(move))));
  }
}

/** The assessment with the moves made. */
function carriedOut(chosen: ReadonlySet<number>, { day, moves, whatIf, requirements }: DayInput): DayPlan {
  const made = [...chosen].sort((a, b) => a - b);
  const outlook = whatIf.outlook(
    editsFor(
      made.map((index) => moves[index]!),
      day,
    ),
  );
  return {
    moves: made,
    outlook,
    unmet: unmetIn(
      outlook,
      requirements.map(({ requirement }) => requirement),
    ),
  };
}

/** The requirements that are neither met nor inapplicable. */
export function unmetIn(outlook: Outlook, requirements: readonly Requirement[]): string[] {
  const statusOf = (id: string) =>
    outlook.schemes.flatMap((scheme) => scheme.requirements.get(id)?.status ?? [])[0] ?? "undetermined";
  return requirements.map(({ id }) => id).filter((id) => !isPassed(statusOf(id)));
}
