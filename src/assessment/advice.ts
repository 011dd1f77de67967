/**
 * Which scheme suits a company: the answers to a few questions against the table of the source, as codes. Advice,
 * never a verdict.
 */
import type { SchemeId } from "../rules/expression";
import type { SchemeAssessment } from "./assessment";
import { aheadOf, byNearness, type LevelAhead } from "./nearest-level";

/** What may be advised; CMMI and TMMi are judged by others. */
export const advisedSchemes = ["csmm", "cmmi", "tmmi", "itss", "ccid"] as const;
export type AdvisedScheme = (typeof advisedSchemes)[number];

/** The questions, in the order in which they are asked, with their answers. */
export const questions = {
  /** What the company does; several may hold. */
  business: ["software", "it-service", "system-delivery"],
  market: ["domestic", "international", "both"],
  focus: ["whole-process", "testing"],
  /** Projects that ask for domestic technology (信创). */
  policy: ["yes", "no"],
} as const;
export type Question = keyof typeof questions;
export const questionIds = Object.keys(questions) as Question[];
export type Answer<Q extends Question> = (typeof questions)[Q][number];

/** What was answered; null where it was not asked or not answered yet. */
export interface Answers {
  business: readonly Answer<"business">[];
  market: Answer<"market"> | null;
  focus: Answer<"focus"> | null;
  policy: Answer<"policy"> | null;
}

/** Why a scheme is advised, in the order of the table. */
export type AdviceReason =
  | "domestic"
  | "international"
  | "whole-process"
  | "testing"
  | "policy"
  | "abroad"
  | "it-service"
  | "system-delivery";

export interface AdvisedChoice {
  scheme: AdvisedScheme;
  /** Asked for rather than only fitting. */
  isMust: boolean;
  reasons: AdviceReason[];
}

/** Situations for which the source combines schemes. */
export const combinations = [
  { situation: "abroad", schemes: ["csmm", "cmmi", "tmmi"] },
  { situation: "high-reliability", schemes: ["cmmi", "tmmi"] },
  { situation: "agile", schemes: ["csmm", "tmmi"] },
] as const;
export type Situation = (typeof combinations)[number]["situation"];

/** Market and focus part the schemes for software; who makes none is not asked. */
export function questionsFor(business: Answers["business"]): Question[] {
  return business.includes("software") ? questionIds : ["business", "policy"];
}

/** What the answers speak for: what is a must first, then what most answers speak for. */
export function adviceFor(answers: Answers): AdvisedChoice[] {
  const spoken = reasonsIn(answers);
  return advisedSchemes
    .map((scheme) => {
      const reasons = spoken.filter((entry) => entry.scheme === scheme).map(({ reason }) => reason);
      return { scheme, isMust: reasons.includes("policy"), reasons };
    })
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => Number(b.isMust) - Number(a.isMust) || b.reasons.length - a.reasons.length);
}

function reasonsIn({ business, market, focus, policy }: Answers): {
  scheme: AdvisedScheme;
  reason: AdviceReason;
}[] {
  const isSoftware = business.includes("software");
  const isHome = isSoftware && (market === "domestic" || market === "both");
  const isAbroad = isSoftware && (market === "international" || market === "both");
  const table: [holds: boolean, scheme: AdvisedScheme, reason: AdviceReason][] = [
    [isHome, "csmm", "domestic"],
    [isAbroad, "cmmi", "international"],
    [isSoftware && focus === "whole-process", "cmmi", "whole-process"],
    [isSoftware && focus === "testing", "tmmi", "testing"],
    [policy === "yes", "csmm", "policy"],
    [isHome && isAbroad, "tmmi", "abroad"],
    [business.includes("it-service"), "itss", "it-service"],
    [business.includes("system-delivery"), "ccid", "system-delivery"],
  ];
  return table.filter(([holds]) => holds).map(([, scheme, reason]) => ({ scheme, reason }));
}

/** How close a workbook is to what comes next in a scheme. */
export interface Closeness {
  scheme: SchemeId;
  /** What may be applied for now; null: nothing yet. */
  eligible: string | null;
  /** Null where the highest level is reached. */
  ahead: LevelAhead | null;
}

/** The schemes, the closest first: those at their top, then by the nearness of the next level. */
export function closeness(schemes: readonly SchemeAssessment[]): Closeness[] {
  return schemes
    .map((scheme) => ({ scheme: scheme.scheme, eligible: scheme.eligible, ahead: aheadOf(scheme) }))
    .toSorted((a, b) => {
      if (a.ahead === null || b.ahead === null) return Number(b.ahead === null) - Number(a.ahead === null);
      return byNearness(a.ahead, b.ahead);
    });
}
