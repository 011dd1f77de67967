/** The cases are sharp: whatever slip of the pen a rule suffers, one of its own cases notices. */
import { isDeepStrictEqual } from "node:util";
import type { Requirement } from "../../../src/rules/expression";
import { itss } from "../../../src/schemes/itss";
import type { Case } from "./case";
import { itssCases } from "./cases";
import { checkCase } from "./check-case";
import { mutantsOf } from "./mutants";

test.each(itssCases)("no slip in $requirement goes unnoticed", async ({ requirement, cases }) => {
  const rule = itss.requirements.find(({ id }) => id === requirement)!;
  const mutants = mutantsOf(rule);
  expect(mutants).not.toEqual([]);
  const unnoticed: string[] = [];
  for (const { slip, requirement: wrong } of mutants) {
    if (!(await isNoticed(wrong, cases))) unnoticed.push(slip);
  }
  expect(unnoticed).toEqual([]);
});

async function isNoticed(wrong: Requirement, cases: readonly Case[]): Promise<boolean> {
  for (const it of cases) {
    const { stated, found } = await checkCase(wrong, it);
    if (!isDeepStrictEqual(found, stated)) return true;
  }
  return false;
}
