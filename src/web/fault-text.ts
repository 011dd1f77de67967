/** What an error means to the reader; the sentences load when one is needed. */
import { webMessages } from "../locales/web";
import type { Language } from "../tables/definition";
import { WorkbookError } from "../workbook/workbook";

export async function faultText(error: unknown, language: Language): Promise<string> {
  if (!(error instanceof WorkbookError)) {
    return webMessages(language).internal(error instanceof Error ? error.message : String(error));
  }
  const { messages } = await import("../locales");
  return messages(language).faults[error.fault](error.part ?? null);
}
