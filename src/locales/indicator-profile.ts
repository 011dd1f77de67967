/** What stands above the profile of a scheme's indicators. */
import type { Language } from "../tables/definition";

export const indicatorTitle: Readonly<Record<Language, string>> = {
  en: "Indicators, which gate no level: share met",
  zh: "指标（不影响等级）各维度符合率",
};
