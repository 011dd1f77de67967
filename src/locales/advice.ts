/** What is said about which scheme suits a company, by language. */
import type { Language } from "../tables/definition";
import { enAdvice, type AdviceMessages } from "./en-advice";
import { zhAdvice } from "./zh-advice";

export type { AdviceMessages } from "./en-advice";

/** What is said about which scheme suits a company in a language. */
export function adviceMessages(language: Language): AdviceMessages {
  return language === "zh" ? zhAdvice : enAdvice;
}
