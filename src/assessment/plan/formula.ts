/** What must hold of the choice of moves: formulas in which more truth never hurts, so that each part needs a bound from above only. */

/** A move is named by its place in the list of moves. */
export type Formula =
  | { kind: "constant"; is: boolean }
  /** The move is made, or is not made. */
  | { kind: "made" | "not-made"; move: number }
  | { kind: "all" | "any"; of: readonly Formula[] }
  /** The weights, none of them negative, of what is so come to at least this. */
  | { kind: "at-least"; terms: readonly Term[]; bound: number };

export interface Term {
  readonly weight: number;
  readonly of: Formula;
}

export const TRUE: Formula = { kind: "constant", is: true };
export const FALSE: Formula = { kind: "constant", is: false };

export const constant = (is: boolean): Formula => (is ? TRUE : FALSE);
export const made = (move: number): Formula => ({ kind: "made", move });
export const notMade = (move: number): Formula => ({ kind: "not-made", move });

/** All are so. */
export function allOf(parts: readonly Formula[]): Formula {
  const of = flattened("all", parts, true);
  if (of === null) return FALSE;
  return of.length === 0 ? TRUE : of.length === 1 ? of[0]! : { kind: "all", of };
}

/** One of them is so. */
export function anyOf(parts: readonly Formula[]): Formula {
  const of = flattened("any", parts, false);
  if (of === null) return TRUE;
  return of.length === 0 ? FALSE : of.length === 1 ? of[0]! : { kind: "any", of };
}

/** The parts without those that say nothing; null where one part decides. */
function flattened(kind: "all" | "any", parts: readonly Formula[], neutral: boolean): Formula[] | null {
  const of: Formula[] = [];
  for (const part of parts) {
    if (part.kind === "constant") {
      if (part.is !== neutral) return null;
    } else if (part.kind === kind) of.push(...part.of);
    else of.push(part);
  }
  return of;
}

/** Sums that differ from the bound by less are taken to reach it: the assessment has the last word. */
const DUST = 1e-9;

/** The weights of what is so come to at least the bound. Negative weights are not allowed. */
export function atLeast(terms: readonly Term[], bound: number): Formula {
  let left = bound;
  const open: Term[] = [];
  for (const term of terms) {
    if (term.weight <= 0 || isFalse(term.of)) continue;
    if (isTrue(term.of)) left -= term.weight;
    else open.push(term);
  }
  const most = open.reduce((sum, { weight }) => sum + weight, 0);
  const dust = DUST * Math.max(1, Math.abs(bound), most);
  if (left <= dust) return TRUE;
  if (most < left - dust) return FALSE;
  if (open.every(({ weight }) => weight >= left - dust)) return anyOf(open.map(({ of }) => of));
  if (most - Math.min(...open.map(({ weight }) => weight)) < left - dust) {
    return allOf(open.map(({ of }) => of));
  }
  return { kind: "at-least", terms: open, bound: left };
}

export const isTrue = (formula: Formula) => formula.kind === "constant" && formula.is;
export const isFalse = (formula: Formula) => formula.kind === "constant" && !formula.is;

/** Whether a choice of moves is as the formula says. */
export function isSo(formula: Formula, chosen: ReadonlySet<number>): boolean {
  switch (formula.kind) {
    case "constant":
      return formula.is;
    case "made":
      return chosen.has(formula.move);
    case "not-made":
      return !chosen.has(formula.move);
    case "all":
      return formula.of.every((part) => isSo(part, chosen));
    case "any":
      return formula.of.some((part) => isSo(part, chosen));
    case "at-least": {
      const sum = formula.terms.reduce((all, { weight, of }) => all + (isSo(of, chosen) ? weight : 0), 0);
      return sum >= formula.bound - DUST * Math.max(1, formula.bound);
    }
  }
}

/** The moves that help a formula where they are made, and those that help where they are not. */
export function movesIn(formula: Formula): { made: Set<number>; notMade: Set<number> } {
  const found = { made: new Set<number>(), notMade: new Set<number>() };
  const walk = (part: Formula): void => {
    if (part.kind === "made") found.made.add(part.move);
    else if (part.kind === "not-made") found.notMade.add(part.move);
    else if (part.kind === "all" || part.kind === "any") part.of.forEach(walk);
    else if (part.kind === "at-least") part.terms.forEach(({ of }) => walk(of));
  };
  walk(formula);
  return found;
}
