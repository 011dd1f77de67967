/** Texts as Proofsheet compares them, and the pool that holds each text of a workbook once. */
import { NO_TEXT, UNKNOWN_TEXT, type TextPool } from "./facts";

/** A pool that still takes texts. */
export interface GrowingTextPool extends TextPool {
  /** The code of a text; a new text gets the next code. A text that is all blanks gets `NO_TEXT`. */
  intern(text: string): number;
}

/** An empty pool. Texts that are equal after folding share a code; the first one in is the one displayed. */
export function textPool(): GrowingTextPool {
  const codes = new Map<string, number>();
  const displayed: string[] = [];
  return {
    find: (text) => codes.get(fold(text)) ?? UNKNOWN_TEXT,
    display: (code) => displayed[code] ?? "",
    get size() {
      return displayed.length;
    },
    intern(text) {
      const shown = tidy(text);
      if (shown === "") return NO_TEXT;
      const folded = lowerAscii(shown);
      const known = codes.get(folded);
      if (known !== undefined) return known;
      codes.set(folded, displayed.length);
      displayed.push(shown);
      return displayed.length - 1;
    },
  };
}

/** A text as it is kept: NFKC, trimmed, each run of white space one space, invisible characters gone. */
export function tidy(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** A text as it is compared: tidied, ASCII letters in lower case. */
export function fold(text: string): string {
  return lowerAscii(tidy(text));
}

/** A name as headers and sheet names are compared: folded, all white space gone. */
export function squash(text: string): string {
  return fold(text).replaceAll(" ", "");
}

/** ASCII without white space at either end or in runs: what tidying leaves as it is. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
/** Zero-width characters and soft hyphens, which come in by pasting. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
