/** One thing said of a row in Chinese. */

/**
 * `time` goes in front of everything; `before` and `noun` stand with the noun; `verb` follows it directly;
 * `plain` after a colon; `each` tells what every row has of its own; `group` joins others.
 */
export type PhraseKind = "time" | "before" | "noun" | "verb" | "plain" | "each" | "group";

export interface Phrase {
  kind: PhraseKind;
  /** Of `before` phrases, the lowest comes first. */
  rank: number;
  /** By itself and as a predicate: 已完成. */
  text: string;
  /** In front of the noun: 已完成的, 有效的, 内部审核. */
  beside: string;
}

export function plain(text: string, kind: PhraseKind = "plain"): Phrase {
  return { kind, rank: 0, text, beside: `${text}的` };
}

export function before(text: string, beside: string, rank: number): Phrase {
  return { kind: "before", rank, text, beside };
}

/** 甲、乙和丙 */
export function listOf(items: readonly string[], word: "和" | "或" | "且"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join("、")}${word}${items.at(-1)}`;
}
