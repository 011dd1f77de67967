/** Formulas over moves as a mixed-integer program, in the LP format that solvers read. */
import type { Formula } from "./formula";

/** Minimise what the chosen moves cost, such that every demand is as it says. */
export interface Program {
  /** By move; null for moves that are not to be chosen. */
  readonly costs: readonly (number | null)[];
  readonly demands: readonly Demand[];
  /** The costs, waivers included, must come to less than this. */
  readonly below: number;
}

export interface Demand {
  readonly formula: Formula;
  /** What it costs to leave the demand unmet; null where it must be met. Demands of one name are left unmet together. */
  readonly waiver: { readonly name: number; readonly cost: number } | null;
}

/** Costs are whole thousandths, so that what is cheaper is cheaper by this. */
const STEP = 0.001;

/** A sum of variables and a number. */
interface Expression {
  readonly constant: number;
  readonly terms: readonly { readonly factor: number; readonly variable: string }[];
}

/** The program as text. The variable of move 3 is `x3`, that of waiver 2 `w2`. */
export function programText({ costs, demands, below }: Program): string {
  const rows: string[] = [];
  const bounds: string[] = [];
  const whole = new Set<string>();
  const objective = new Map<string, number>();

  demands.forEach(({ formula, waiver }) => {
    if (waiver === null) return demand(formula, null);
    const variable = `w${waiver.name}`;
    whole.add(variable);
    objective.set(variable, waiver.cost);
    demand(formula, variable);
  });
  costs.forEach((cost, move) => {
    if (cost !== null) objective.set(`x${move}`, cost);
  });
  if (below < Infinity) {
    const most = [...objective].map(([variable, factor]) => ({ variable, factor: -factor }));
    atLeast([{ constant: 0, terms: most }], -(below - STEP));
  }
  const used = [...objective.keys()].filter((name) => name.startsWith("x"));
  return [
    "Minimize",
    ` cost: ${sumText([...objective].map(([variable, factor]) => ({ variable, factor })))}`,
    "Subject To",
    ...rows,
    "Bounds",
    ...bounds,
    "Binary",
    ` ${[...used, ...whole].join("\n ")}`,
    "End",
    "",
  ].join("\n");

  /** The formula must be so, unless the waiver is taken. */
  function demand(formula: Formula, waiver: string | null): void {
    if (formula.kind === "constant" && formula.is) return;
    if (formula.kind === "all") return formula.of.forEach((part) => demand(part, waiver));
    if (formula.kind === "at-least") {
      const parts = formula.terms.map(({ weight, of }) => times(weight, expressionOf(of)));
      return atLeast([...parts, ...waived(waiver, formula.bound)], formula.bound);
    }
    const parts = formula.kind === "any" ? formula.of.map(expressionOf) : [expressionOf(formula)];
    atLeast([...parts, ...waived(waiver, 1)], 1);
  }

  /** An expression that is above 0 only as far as the formula is so. */
  function expressionOf(formula: Formula): Expression {
    switch (formula.kind) {
      case "constant":
        return { constant: formula.is ? 1 : 0, terms: [] };
      case "made":
        return costs[formula.move] === null ? constantOf(0) : variableOf(`x${formula.move}`);
      case "not-made": {
        if (costs[formula.move] === null) return constantOf(1);
        return { constant: 1, terms: [{ factor: -1, variable: `x${formula.move}` }] };
      }
      case "all": {
        const own = fresh();
        for (const part of formula.of) atLeast([expressionOf(part), times(-1, variableOf(own))], 0);
        return variableOf(own);
      }
      case "any": {
        const own = fresh();
        atLeast([...formula.of.map(expressionOf), times(-1, variableOf(own))], 0);
        return variableOf(own);
      }
      case "at-least": {
        const own = fresh();
        whole.add(own);
        const parts = formula.terms.map(({ weight, of }) => times(weight, expressionOf(of)));
        atLeast([...parts, times(-formula.bound, variableOf(own))], 0);
        return variableOf(own);
      }
    }
  }

  function fresh(): string {
    const name = `y${bounds.length}`;
    bounds.push(` 0 <= ${name} <= 1`);
    return name;
  }

  function atLeast(parts: readonly Expression[], bound: number): void {
    const terms = merged(parts.flatMap((part) => part.terms));
    const right = bound - parts.reduce((sum, { constant }) => sum + constant, 0);
    const scale = Math.max(...terms.map(({ factor }) => Math.abs(factor)), 1e-12);
    const scaled = terms.map(({ factor, variable }) => ({ variable, factor: factor / scale }));
    const left = scaled.length === 0 ? "0 x_none" : sumText(scaled);
    rows.push(` r${rows.length}: ${left} >= ${numberText(right / scale)}`);
  }
}

function waived(waiver: string | null, bound: number): Expression[] {
  return waiver === null ? [] : [times(bound, variableOf(waiver))];
}

const constantOf = (constant: number): Expression => ({ constant, terms: [] });
const variableOf = (variable: string): Expression => ({ constant: 0, terms: [{ factor: 1, variable }] });

function times(by: number, { constant, terms }: Expression): Expression {
  return {
    constant: constant * by,
    terms: terms.map(({ factor, variable }) => ({ variable, factor: factor * by })),
  };
}

function merged(terms: Expression["terms"]): { factor: number; variable: string }[] {
  const factors = new Map<string, number>();
  for (const { factor, variable } of terms) factors.set(variable, (factors.get(variable) ?? 0) + factor);
  return [...factors]
    .map(([variable, factor]) => ({ variable, factor }))
    .filter(({ factor }) => factor !== 0);
}

/** One term a line: the format has a longest line. */
function sumText(terms: Expression["terms"]): string {
  if (terms.length === 0) return "0 x_none";
  return terms.map(({ factor, variable }) => `${signed(factor)} ${variable}`).join("\n  ");
}

function signed(factor: number): string {
  return factor < 0 ? `- ${numberText(-factor)}` : `+ ${numberText(factor)}`;
}

function numberText(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}
