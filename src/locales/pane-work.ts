/** The sentences of the pane's Evidence, Data, Settings and First run views, apart from the others so that they load with these views. */
import type { Language } from "../tables/definition";
import { enPaneWork, type PaneWorkMessages } from "./en-pane-work";
import { zhPaneWork } from "./zh-pane-work";

export type { PaneWorkMessages } from "./en-pane-work";

/** What these views say in a language. */
export function paneWorkMessages(language: Language): PaneWorkMessages {
  return language === "zh" ? zhPaneWork : enPaneWork;
}
