/** The way to each scheme's certificate: its stages, and how long they take where the source says so. */
import type { SchemeId } from "../rules/expression";

/** At least and at most. */
export interface Duration {
  from: number;
  to: number;
  unit: "working-day" | "month";
}

/** What is known of when a stage begins. */
export type StageBegin = "start" | "application" | "approval";

export interface PlanStage {
  /** Its name is in `locales/roadmap.ts`. */
  stage: string;
  begins?: StageBegin;
  /** Absent where the source gives no duration. */
  takes?: Duration;
}

export interface Plan {
  /** The source does not name the stages: these are the customary ones. */
  customary: boolean;
  stages: readonly PlanStage[];
  /** From the start to the certificate, for the levels for which the source says so. */
  whole: readonly { levels: readonly string[]; takes: Duration }[];
}

export const plans: Readonly<Record<SchemeId, Plan>> = {
  itss: {
    customary: false,
    stages: [
      { stage: "pre-application" },
      { stage: "gap-analysis", begins: "start", takes: { from: 5, to: 15, unit: "working-day" } },
      { stage: "system-optimisation" },
      { stage: "document-submission", begins: "application" },
      { stage: "on-site-audit" },
      { stage: "expert-review" },
      { stage: "certificate", begins: "approval", takes: { from: 1, to: 2, unit: "month" } },
      { stage: "supervision" },
    ],
    whole: [],
  },
  ccid: {
    customary: true,
    stages: [
      { stage: "application", begins: "application" },
      { stage: "acceptance" },
      { stage: "document-review" },
      { stage: "on-site-audit" },
      { stage: "decision" },
    ],
    whole: [],
  },
  csmm: {
    customary: true,
    stages: [
      { stage: "target-level", begins: "start" },
      { stage: "system-building" },
      { stage: "internal-check" },
      { stage: "appraisal-application", begins: "application" },
      { stage: "document-review" },
      { stage: "on-site-assessment" },
      { stage: "rectification" },
      { stage: "publicity" },
      { stage: "certificate" },
    ],
    whole: [
      { levels: ["2", "3"], takes: { from: 6, to: 9, unit: "month" } },
      { levels: ["4", "5"], takes: { from: 12, to: 24, unit: "month" } },
    ],
  },
};
