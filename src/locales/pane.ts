/** What the pane's frame says, by language; apart from the other sentences, which load when used. */
import type { Language } from "../tables/definition";
import { enPane, type PaneMessages } from "./en-pane";
import { zhPane } from "./zh-pane";

export type { PaneMessages } from "./en-pane";

/** What the pane's frame says in a language. */
export function paneMessages(language: Language): PaneMessages {
  return language === "zh" ? zhPane : enPane;
}
