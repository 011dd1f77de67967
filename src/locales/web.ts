/** What the page without Excel says around the pane, by language; apart from the other sentences, which load when used. */
import type { Language } from "../tables/definition";
import { enWeb, type WebMessages } from "./en-web";
import { zhWeb } from "./zh-web";

export type { WebMessages } from "./en-web";

/** The sentences of a language. */
export function webMessages(language: Language): WebMessages {
  return language === "zh" ? zhWeb : enWeb;
}
