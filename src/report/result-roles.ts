/** The result sheets that a check may write, in their order. */
import type { SheetRole } from "../workbook/workbook";

export const resultRoles = [
  "readiness",
  "findings",
  "missing-evidence",
  "roadmap",
  "calendar",
  "forecast",
  "judgements",
  "data-problems",
  "history",
] as const satisfies readonly SheetRole[];
export type ResultRole = (typeof resultRoles)[number];

/** Result sheets that stay where they hold something, also where nobody wants them written: nobody can make it again. */
export const stayingRoles = ["judgements", "history"] as const satisfies readonly ResultRole[];

/** Whether there are results among the sheets of ours that stand: settings and what is kept are none, nor are judgements and the history alone. */
export function hasResults(standing: Partial<Record<SheetRole, string>>): boolean {
  const staying: readonly ResultRole[] = stayingRoles;
  return resultRoles.some((role) => !staying.includes(role) && standing[role] !== undefined);
}
