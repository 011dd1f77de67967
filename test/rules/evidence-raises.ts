import { checkTest } from "../../src/rules/check-expression";
import type { Test } from "../../src/rules/expression";

/** More documents never lower the test, as rule books must have it. */
export function evidenceOnlyRaises(test: Test): boolean {
  const faults: string[] = [];
  checkTest(test, (code) => faults.push(code));
  return !faults.includes("evidence-may-lower");
}
