/** What is said about single losses, in English. */
import type { LossKind } from "../assessment/resilience/losses";
import type { ResilientAnswer } from "../assessment/resilience/resilience";

const plural = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

export const enResilience = {
  title: "Single losses",
  hint: "What would drop a level if it alone went: a person, a certificate, a document or a project. The worst first.",
  nothing: "No level is reached yet, so there is none to lose.",
  answers: {
    eligible: (level: string) => `${level}, which may be applied for now`,
    capability: (level: string) => `${level}, the capability with evidence in hand`,
  } satisfies Record<ResilientAnswer, (level: string) => string>,
  /** `level` as "ITSS level 4". */
  none: (level: string) => `No single loss drops ${level}.`,
  found: (losses: number, level: string) =>
    `${plural(losses, "single loss", "single losses")} would drop ${level}.`,
  kinds: {
    person: "A person leaves",
    certificate: "A certificate lapses",
    "staff-certificate": "A staff certificate lapses",
    document: "A document is withdrawn",
    project: "A project no longer counts",
  } satisfies Record<LossKind, string>,
  anyOf: (n: number) => `any one of these ${n.toLocaleString("en")}`,
  whose: (what: string, person: string) => `${what} of ${person}`,
  forWhat: (what: string, subjects: string) => `${what} for ${subjects}`,
  unnamed: "without a number",
  after: (level: string | null) =>
    level === null ? "No level would remain." : `Level ${level} would remain.`,
  /** What remains, before the requirements. */
  leaving: (after: string) => `${after} No longer met:`,
  same: (n: number, all: boolean) =>
    all ? "They stand above, with what they leave unmet." : `${n.toLocaleString("en")} of them stand above.`,
  spared: (n: number) => `Of those above, ${plural(n, "loss does", "losses do")} not drop it:`,
  others: "The others:",
  standing: (actual: string, required: string) => `${actual}, asked ${required}`,
  more: (n: number) => `and ${n.toLocaleString("en")} more`,
  show: (n: number) => `Show the ${n.toLocaleString("en")}`,
  cli: { needs: "Name one workbook, as in: proofsheet resilience company.xlsx" },
};

export type ResilienceMessages = typeof enResilience;
