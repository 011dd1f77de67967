/** What the add-in says around the pane; apart from the other sentences, since the first paint needs it alone. */
import type { Language } from "../tables/definition";
import { enExcel, type ExcelMessages } from "./en-excel";
import { zhExcel } from "./zh-excel";

export type { Absence, CommandNotice, ExcelMessages, Notice } from "./en-excel";

/** The sentences of a language. */
export function excelMessages(language: Language): ExcelMessages {
  return language === "zh" ? zhExcel : enExcel;
}
