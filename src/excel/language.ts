/** The language of Excel's own screens, as far as Proofsheet speaks it. */
import type { Language } from "../tables/definition";

/** Once Office.js is ready. */
export function excelLanguage(): Language {
  return languageOf(Office.context.displayLanguage);
}

/** Before, and where there is no Excel: the browser's. */
export function browserLanguage(): Language {
  return languageOf(navigator.language);
}

function languageOf(tag: string | undefined): Language {
  return /^zh/i.test(tag ?? "") ? "zh" : "en";
}
