/** Where requirements stand in the three source documents, in our own words. */
import type { Requirement, SchemeId } from "../rules/expression";

type ItssSection =
  | "preconditions"
  | "capability requirements"
  | "supplementary materials"
  | "special instructions"
  | "general materials, legal documents"
  | "general materials, system documents"
  | "general materials, process records"
  | "upgrade mechanism"
  | "questions and answers, raising the level";

type CcidSection =
  | "framework, strategy"
  | "framework, delivery process"
  | "framework, technology"
  | "framework, resources"
  | "framework, people"
  | "conditions of applying, the enterprise"
  | "conditions of applying, service experience"
  | "conditions of applying, management system"
  | "points to note"
  | "basic materials"
  | "materials by grade"
  | "other materials";

type CsmmSection =
  | "maturity levels"
  | "domains and practice domains"
  | "main qualification documents"
  | "evidence of the management system"
  | "certification materials"
  | "key reminders";

type Source = Requirement["source"];

const documents = { itss: "ITSS", ccid: "CCID", csmm: "CSMM" } as const satisfies Record<SchemeId, string>;

/** A place in the ITSS document: `level 4, capability requirements, 1st item`. Capability items are numbered across both of the level's rows. */
export function inItss(section: ItssSection, item: number | null, level?: number): Source {
  const place = level === undefined ? section : `level ${level}, ${section}`;
  return { document: documents.itss, place: withItem(place, item) };
}

/** A place in the CCID document: `basic materials, 3rd item`. Its own numbers of levels run the other way, so none is named. */
export function inCcid(section: CcidSection, item: number | null): Source {
  return { document: documents.ccid, place: withItem(section, item) };
}

/** A place in the CSMM document: `key reminders, 2nd item`. */
export function inCsmm(section: CsmmSection, item: number | null): Source {
  return { document: documents.csmm, place: withItem(section, item) };
}

function withItem(place: string, item: number | null): string {
  return item === null ? place : `${place}, ${ordinal(item)} item`;
}

function ordinal(n: number): string {
  return `${n}${({ 1: "st", 2: "nd", 3: "rd" } as Record<number, string>)[n] ?? "th"}`;
}
