/** Texts as Proofsheet compares them, and the pool that holds each text of a workbook once. */
import { NO_TEXT, UNKNOWN_TEXT, type TextPool } from "./facts";

/** A pool that still takes texts. */
export interface GrowingTextPool extends TextPool {
  /** The code of a text; a new text gets the next code. A text that is all blanks gets `NO_TEXT`. */
  intern(text: string): number;
  /** The code of a choice. Where a cell holds an equal text that is none, the pool shows the text. */
  internChoice(choice: string): number;
}

/** An empty pool. Texts that are equal after folding share a code; the first one typed is the one displayed. */
export function textPool(): GrowingTextPool {
  /** By folded text, and by every form that was met again, so that it costs one look-up. */
  const codes = new Map<string, number>();
  const displayed: string[] = [];
  /** Codes that only choices have so far. */
  const untyped = new Set<number>();
  let last = { text: "", code: NO_TEXT as number };

  function codeOf(text: string): number {
    const met = codes.get(text);
    if (met !== undefined) return met;
    const shown = tidy(text);
    if (shown === "") return NO_TEXT;
    const folded = fold(shown);
    const known = folded === text ? undefined : codes.get(folded);
    if (known === undefined) {
      codes.set(folded, displayed.length);
      return displayed.push(shown) - 1;
    }
    codes.set(text, known);
    return known;
  }

  return {
    find: (text) => codes.get(fold(text)) ?? UNKNOWN_TEXT,
    display: (code) => displayed[code] ?? "",
    get size() {
      return displayed.length;
    },
    intern(text) {
      if (text === last.text) return last.code;
      last = { text, code: codeOf(text) };
      if (untyped.delete(last.code)) displayed[last.code] = tidy(text);
      return last.code;
    },
    internChoice(choice) {
      const known = displayed.length;
      const code = codeOf(choice);
      if (code === known) untyped.add(code);
      return code;
    },
  };
}

/** A text as it is shown again: trimmed, each run of white space one space, invisible characters gone. */
export function tidy(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** A text as it is compared: NFKC and tidied, ASCII letters in lower case. */
export function fold(text: string): string {
  return lowerAscii(PLAIN.test(text) ? text : tidy(text.normalize("NFKC")));
}

/** A name as headers and sheet names are compared: folded, all white space gone. */
export function squash(text: string): string {
  return fold(text).replaceAll(" ", "");
}

/** ASCII and Chinese characters without white space at either end or in runs: what tidying leaves as it is. */
const PLAIN = /^[!-~\u4e00-\u9fff]+(?: [!-~\u4e00-\u9fff]+)*$/;
/** Letters outside ASCII may have a case, which is kept. */
const BEYOND = /[^\0-\x7f\u4e00-\u9fff]/;
/** Zero-width characters and soft hyphens, which come in by pasting. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

function lowerAscii(text: string): string {
  if (!/[A-Z]/.test(text)) return text;
  if (!BEYOND.test(text)) return text.toLowerCase();
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** A pool that takes further texts without the one that it begins with taking them. */
export function poolOver(base: TextPool): GrowingTextPool {
  const later = textPool();
  const { size } = base;
  const beyond = (code: number) => (code < 0 ? code : size + code);
  const known = (text: string, add: (text: string) => number) => {
    const code = base.find(text);
    return code >= 0 && code < size ? code : beyond(add(text));
  };
  return {
    find: (text) => known(text, later.find),
    display: (code) => (code < size ? base.display(code) : later.display(code - size)),
    get size() {
      return size + later.size;
    },
    intern: (text) => known(text, later.intern),
    internChoice: (choice) => known(choice, later.internChoice),
  };
}
