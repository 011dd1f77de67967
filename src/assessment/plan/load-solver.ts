/** Loads the solver, which is large: not before a plan is asked for. */
import { solverOf, type Solver } from "./solver";

let loaded: Promise<Solver> | null = null;

/** The solver; a load that failed is tried again. */
export function loadSolver(): Promise<Solver> {
  loaded ??= load().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}

async function load(): Promise<Solver> {
  const { default: highs } = await import("highs");
  return solverOf(await highs());
}
