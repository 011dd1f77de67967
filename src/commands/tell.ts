/** Tells in a window of its own what a command of the ribbon has to tell. */
import { excelMessages, type CommandNotice } from "../locales/excel";
import { messages } from "../locales";
import type { Language } from "../tables/definition";
import type { WorkbookFault } from "../workbook/workbook";

/** A code, and what it is about. */
export type Told =
  { fault: WorkbookFault; part?: string | null } | { notice: CommandNotice; part?: string | null };

/** The address of the window's page: codes travel, sentences do not. */
export function messageAddress(told: Told, language: Language, page: string): string {
  const url = new URL("message.html", page);
  const [kind, code] = "fault" in told ? ["fault", told.fault] : ["notice", told.notice];
  url.search = new URLSearchParams({ kind, code, part: told.part ?? "", language }).toString();
  return url.href;
}

/** The sentence that such an address asks for; null for one that is none of ours. */
export function sentenceOf(search: string): { sentence: string; language: Language } | null {
  const params = new URLSearchParams(search);
  const language: Language = params.get("language") === "zh" ? "zh" : "en";
  const [code, part] = [params.get("code") ?? "", params.get("part") ?? ""];
  const { faults } = messages(language);
  const { command } = excelMessages(language);
  if (params.get("kind") === "fault" && Object.hasOwn(faults, code)) {
    return { sentence: faults[code as WorkbookFault](part || null), language };
  }
  if (params.get("kind") === "notice" && Object.hasOwn(command, code)) {
    return { sentence: command[code as CommandNotice](part), language };
  }
  return null;
}
