/** The result sheets that a check may write, in their order. */
import type { SheetRole } from "../workbook/workbook";

export const resultRoles = [
  "readiness",
  "findings",
  "missing-evidence",
  "data-problems",
] as const satisfies readonly SheetRole[];
export type ResultRole = (typeof resultRoles)[number];
