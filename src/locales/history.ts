/** What is said of former checks, by language. */
import type { Language } from "../tables/definition";
import { enHistory, type HistoryTexts } from "./en-history";
import { zhHistory } from "./zh-history";

export type { HistoryTexts } from "./en-history";

/** What is said of former checks in a language. */
export function historyTexts(language: Language): HistoryTexts {
  return language === "zh" ? zhHistory : enHistory;
}
