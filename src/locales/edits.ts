/** Edits of a scenario in plain words, by language. */
import type { Language } from "../tables/definition";
import { enEdits, type EditMessages } from "./en-edits";
import { zhEdits } from "./zh-edits";

export type { EditMessages } from "./en-edits";

/** What is said of edits in a language. */
export function editMessages(language: Language): EditMessages {
  return language === "zh" ? zhEdits : enEdits;
}
