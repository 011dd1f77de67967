/** Where the source differs from public material on CCID, and which findings show it; texts in `locales/notices.ts`. */
import type { Requirement, SourceNotice } from "../../rules/expression";

/** The notices of the rule book made of these requirements. */
export function noticesOn(requirements: readonly Requirement[]): SourceNotice[] {
  const ids = (such: (requirement: Requirement) => boolean) => requirements.filter(such).map(({ id }) => id);
  return [
    { code: "ccid.six-dimensions", requirements: ids(({ level }) => level === null) },
    { code: "ccid.thresholds-not-public", requirements: ids(measuresCapability) },
    { code: "ccid.stages-missing", requirements: ["ccid.3.step", "ccid.2.step", "ccid.1.step"] },
  ];
}

/** What is compared with a number that the source alone gives. */
function measuresCapability({ group, test }: Requirement): boolean {
  return (group === "capability" || group === "indicator") && test !== null;
}
