/** What stands beside a finding: the readings taken, and where the source differs from public material. */
import type { Language } from "../tables/definition";
import { sourceNotices } from "./notices";
import { readings } from "./readings";
import type { Sentences } from "./sentences";

/** The sentence of a reading; the code itself, where a user's own rule book brought it along. */
export function readingText(code: string, language: Language): string {
  return sentence(readings, code, language);
}

/** The sentence of a notice on the source; the code itself, where a user's own rule book brought it along. */
export function noticeText(code: string, language: Language): string {
  return sentence(sourceNotices, code, language);
}

function sentence(sentences: Readonly<Record<string, Sentences>>, code: string, language: Language): string {
  return Object.hasOwn(sentences, code) ? sentences[code]![language] : code;
}
