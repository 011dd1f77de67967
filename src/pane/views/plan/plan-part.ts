/** The parts of the plan, in the order of their tabs, and what each is given. */
import type { Checked } from "../../../check-workbook";
import type { ViewProps } from "../view";

export const planParts = ["calendar", "audit", "advice"] as const;
export type PlanPart = (typeof planParts)[number];

export type PlanPartProps = ViewProps & { checked: Checked };
