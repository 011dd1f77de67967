/** A scenario beside the workbook as it stands, by language. */
import type { Language } from "../tables/definition";
import { enOutlook, type OutlookTexts } from "./en-outlook";
import { zhOutlook } from "./zh-outlook";

export type { OutlookTexts } from "./en-outlook";

/** What is said of a scenario beside the workbook as it stands. */
export function outlookTexts(language: Language): OutlookTexts {
  return language === "zh" ? zhOutlook : enOutlook;
}
