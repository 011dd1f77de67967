/** What changes cost, in person-days: rough defaults that a user replaces by what things cost at their place. */

/** The kinds of changes that a plan is made of, and waiting. */
export const costKinds = [
  "document",
  "complete",
  "change",
  "raise",
  "hours",
  "certificate",
  "person",
  "project",
  "audit",
  "survey",
  "system",
  "achievement",
  "record",
  "wait",
] as const;
export type CostKind = (typeof costKinds)[number];

/** Person-days by kind; of `hours` for an hour of training, of `wait` for a day. */
export type Costs = Readonly<Record<CostKind, number>>;

export const defaultCosts: Costs = {
  document: 1,
  complete: 0.1,
  change: 0.5,
  raise: 5,
  hours: 0.01,
  certificate: 20,
  person: 30,
  project: 60,
  audit: 5,
  survey: 2,
  system: 30,
  achievement: 40,
  record: 1,
  wait: 0.1,
};

/** The most that a change may cost: beyond it sums of costs lose their digits. */
export const MOST_COST = 100_000;

/** Costs are whole thousandths of a person-day, so that equal plans cost exactly the same. */
export function roundedCost(cost: number): number {
  return Math.round(cost * 1000) / 1000;
}

/** A cost that a plan can be made with. */
export function isCost(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= MOST_COST;
}
