/** The solver: HiGHS as WebAssembly, which a shell loads when a plan is first asked for. */

/** Which variables are 1 in an optimal solution; null where there is none. Blocks while it solves. */
export type Solver = (program: string) => ReadonlySet<string> | null;

/** The part of HiGHS that is used. */
export interface Highs {
  solve(program: string, options: Readonly<Record<string, string | number | boolean>>): HighsSolution;
}

interface HighsSolution {
  Status: string;
  Columns: Readonly<Record<string, object>>;
}

/** Solves to proven optimality: no gap is left between the plan found and the bound. */
export function solverOf(highs: Highs): Solver {
  return (program) => {
    const { Status, Columns } = highs.solve(program, {
      mip_rel_gap: 0,
      mip_abs_gap: 1e-7,
      random_seed: 0,
      output_flag: false,
    });
    if (Status === "Infeasible") return null;
    if (Status !== "Optimal") throw new Error(`The solver ended with the status ${Status}.`);
    return new Set(
      Object.entries(Columns)
        .filter(([, column]) => "Primal" in column && Number(column.Primal) > 0.5)
        .map(([name]) => name),
    );
  };
}
