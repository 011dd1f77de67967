/** What the What-if view says, by language. */
import type { Language } from "../tables/definition";
import { enWhatIf, type WhatIfMessages } from "./en-what-if";
import { zhWhatIf } from "./zh-what-if";

export type { WhatIfMessages } from "./en-what-if";

/** What the What-if view says in a language. */
export function whatIfMessages(language: Language): WhatIfMessages {
  return language === "zh" ? zhWhatIf : enWhatIf;
}
