/** Tests that the cases of a rule book are sharp: whatever slip of the pen a rule suffers, one of its own cases notices. */
import { isDeepStrictEqual } from "node:util";
import type { Requirement, RuleBook } from "../../src/rules/expression";
import type { Case, CasesOfBook } from "./case";
import { checkCase } from "./check-case";
import { mutantsOf } from "./mutants";

export function describeMutants({ book, cases: ofBook }: CasesOfBook): void {
  test.each(ofBook)("no slip in $requirement goes unnoticed", async ({ requirement, cases }) => {
    const rule = book.requirements.find(({ id }) => id === requirement)!;
    const mutants = mutantsOf(rule);
    expect(mutants).not.toEqual([]);
    const unnoticed: string[] = [];
    for (const { slip, requirement: wrong } of mutants) {
      if (!(await isNoticed(book, wrong, cases))) unnoticed.push(slip);
    }
    expect(unnoticed).toEqual([]);
  });
}

async function isNoticed(book: RuleBook, wrong: Requirement, cases: readonly Case[]): Promise<boolean> {
  for (const it of cases) {
    const { stated, found } = await checkCase(book, wrong, it);
    if (!isDeepStrictEqual(found, stated)) return true;
  }
  return false;
}
