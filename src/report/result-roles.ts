/** The result sheets that a check may write, in their order. */
import type { SheetRole } from "../workbook/workbook";

export const resultRoles = [
  "readiness",
  "findings",
  "missing-evidence",
  "roadmap",
  "calendar",
  "judgements",
  "data-problems",
] as const satisfies readonly SheetRole[];
export type ResultRole = (typeof resultRoles)[number];

/** Whether there are results among the sheets of ours that stand: settings and what is kept are none, nor are judgements alone. */
export function hasResults(standing: Partial<Record<SheetRole, string>>): boolean {
  return resultRoles.some((role) => role !== "judgements" && standing[role] !== undefined);
}
