/** What the Overview and the Requirements say, by language. */
import type { Language } from "../tables/definition";
import { enPaneViews, type PaneViewMessages } from "./en-pane-views";
import { zhPaneViews } from "./zh-pane-views";

export type { PaneViewMessages } from "./en-pane-views";

/** What the Overview and the Requirements say in a language. */
export function paneViewMessages(language: Language): PaneViewMessages {
  return language === "zh" ? zhPaneViews : enPaneViews;
}
