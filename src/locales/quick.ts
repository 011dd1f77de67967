/** What the quick level check says, by language. */
import type { Language } from "../tables/definition";
import { enQuick, type QuickMessages } from "./en-quick";
import { zhQuick } from "./zh-quick";

export type { QuickMessages } from "./en-quick";

/** What the quick level check says in a language. */
export function quickMessages(language: Language): QuickMessages {
  return language === "zh" ? zhQuick : enQuick;
}
