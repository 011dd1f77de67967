/** What is said of the verdicts that people give, by language. */
import type { Language } from "../tables/definition";
import { enJudgements, type JudgementTexts } from "./en-judgements";
import { zhJudgements } from "./zh-judgements";

export type { JudgementTexts } from "./en-judgements";

/** The mark of a person's verdict, the same in every language. */
export const judgementMark = "✎";

/** What is said of the verdicts that people give. */
export function judgementTexts(language: Language): JudgementTexts {
  return language === "zh" ? zhJudgements : enJudgements;
}
