/**
 * Where in the life of a project its documents arise. It says nothing about which of them are asked for: that is
 * for the rule books.
 */
import type { EvidenceKind } from "../tables/evidence-kinds";

/** In the order of a project's life; `other`: no one place in it. */
export const lifeStages = ["agreement", "delivery", "acceptance", "follow-up", "results", "other"] as const;
export type LifeStage = (typeof lifeStages)[number];

const kindsByStage: Readonly<Record<Exclude<LifeStage, "other">, readonly EvidenceKind[]>> = {
  agreement: ["contract", "operations-sla", "requirements-management-specification"],
  delivery: [
    "delivery-record",
    "operation-record",
    "service-desk-record",
    "change-record",
    "event-closed-loop-record",
    "event-statistics",
    "system-log",
  ],
  acceptance: ["acceptance-report"],
  "follow-up": [
    "customer-follow-up",
    "customer-evaluation",
    "satisfaction-report",
    "customer-proof",
    "recommendation-letter",
  ],
  results: ["case-report", "predictive-maintenance-package", "optimisation-case", "innovation-case-report"],
};

const stageOfKind = new Map<string, LifeStage>(
  lifeStages
    .filter((stage) => stage !== "other")
    .flatMap((stage) => kindsByStage[stage].map((kind) => [kind, stage])),
);

/** The stage in which a kind of document arises. */
export function lifeStageOf(kind: string): LifeStage {
  return stageOfKind.get(kind) ?? "other";
}

/** Earlier in a project's life first. */
export function byLifeStage(a: string, b: string): number {
  return placeOf(a) - placeOf(b);
}

function placeOf(kind: string): number {
  const at = [...stageOfKind.keys()].indexOf(kind);
  return at < 0 ? stageOfKind.size : at;
}
