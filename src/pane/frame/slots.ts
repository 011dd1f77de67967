/** Where each view comes from: a file of its own, fetched when it is first turned to. */
import type { ComponentType } from "react";
import type { ViewId, ViewProps } from "../views/view";

/** First run stands in for the views of an assessment where the workbook holds no tables. */
export type SlotId = ViewId | "first-run";

type Load = () => Promise<{ default: ComponentType<ViewProps> }>;

export const slots: Readonly<Record<SlotId, Load>> = {
  overview: () => import("../views/overview"),
  requirements: () => import("../views/requirements"),
  evidence: () => import("../views/evidence"),
  plan: () => import("../views/plan"),
  data: () => import("../views/data"),
  settings: () => import("../views/settings"),
  "first-run": () => import("../views/first-run"),
};
