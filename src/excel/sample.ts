/** Opens a sample as a workbook of its own. */
import type { Language } from "../tables/definition";
import { asWorkbookError } from "../workbook/officejs/call";

const samples: Readonly<Record<Language, string>> = {
  en: "samples/english-company.xlsx",
  zh: "samples/chinese-clean.xlsx",
};

/** @throws WorkbookError where Excel opens no new workbook; Error where the file cannot be fetched. */
export async function openSample(language: Language): Promise<void> {
  const response = await fetch(samples[language]);
  if (!response.ok) throw new Error(`${samples[language]}: ${response.status}`);
  const file = base64(new Uint8Array(await response.arrayBuffer()));
  await Excel.createWorkbook(file).catch((error: unknown) => Promise.reject(asWorkbookError(error)));
}

/** In pieces, since a call takes so many arguments and no more. */
function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}
