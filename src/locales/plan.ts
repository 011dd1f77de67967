/** The frame of the plan: its parts, a word each. */
import type { Language } from "../tables/definition";

const en = {
  parts: { calendar: "Calendar", audit: "Audit", advice: "Which scheme?" },
  partsLabel: "Parts of the plan",
};

const zh: typeof en = {
  parts: { calendar: "日历", audit: "迎审准备", advice: "选哪个方案" },
  partsLabel: "计划内容",
};

/** What the frame of the plan says in a language. */
export function planMessages(language: Language): typeof en {
  return language === "zh" ? zh : en;
}
