/** Where requirements stand in the three source documents, in our own words. */
import type { Requirement, SchemeId } from "../rules/expression";

type Section =
  | "preconditions"
  | "capability requirements"
  | "supplementary materials"
  | "special instructions"
  | "general materials, legal documents"
  | "general materials, system documents"
  | "general materials, process records"
  | "upgrade mechanism"
  | "questions and answers, raising the level";

const documents = { itss: "ITSS", ccid: "CCID", csmm: "CSMM" } as const satisfies Record<SchemeId, string>;

/** A place in the ITSS document: `level 4, capability requirements, 1st item`. Capability items are numbered across both of the level's rows. */
export function inItss(section: Section, item: number | null, level?: number): Requirement["source"] {
  const parts = [
    level === undefined ? null : `level ${level}`,
    section,
    item === null ? null : `${ordinal(item)} item`,
  ];
  return { document: documents.itss, place: parts.filter((part) => part !== null).join(", ") };
}

function ordinal(n: number): string {
  return `${n}${({ 1: "st", 2: "nd", 3: "rd" } as Record<number, string>)[n] ?? "th"}`;
}
