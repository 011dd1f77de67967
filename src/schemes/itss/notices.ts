/** Where the source differs from public material on ITSS, and which findings show it; texts in `locales/notices.ts`. */
import type { Requirement, SourceNotice } from "../../rules/expression";

/** The notices of the rule book made of these requirements. */
export function noticesOn(requirements: readonly Requirement[]): SourceNotice[] {
  const ids = (such: (requirement: Requirement) => boolean) => requirements.filter(such).map(({ id }) => id);
  const steps = ["itss.3.held-level-4", "itss.2.held-level-3", "itss.1.held-level-2"];
  return [
    { code: "itss.level-names", requirements: steps },
    { code: "itss.first-level-and-steps", requirements: [...steps, "itss.2.income-growth"] },
    { code: "itss.thresholds-of-the-source", requirements: ids(measuresCapability) },
  ];
}

/** The published model gives most capabilities no number. */
function measuresCapability({ group, test }: Requirement): boolean {
  return group === "capability" && test !== null;
}
