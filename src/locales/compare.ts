/** What a comparison of two assessments says, by language. */
import type { Language } from "../tables/definition";
import { enCompare, type CompareTexts } from "./en-compare";
import { zhCompare } from "./zh-compare";

export type { CompareTexts } from "./en-compare";

/** What a comparison says in a language. */
export function compareTexts(language: Language): CompareTexts {
  return language === "zh" ? zhCompare : enCompare;
}
