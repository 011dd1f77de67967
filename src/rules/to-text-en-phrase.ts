/** One thing said of a row in English, in the three places where it can stand. */
export type Plurality = "one" | "many";

/**
 * `before`, `noun` and `close` stand with the noun; `plain` follows it easily, `figure` only after a colon,
 * `each` tells what every row has of its own, `group` joins others.
 */
export type PhraseKind = "before" | "noun" | "close" | "plain" | "figure" | "each" | "group";

export interface Phrase {
  kind: PhraseKind;
  /** Of `before` phrases, the lowest comes first. */
  rank: number;
  /** By itself: "completed", "a PMP certificate". */
  text: string;
  /** As part of a noun phrase: "completed", "with a PMP certificate", "internal audits". */
  beside: (number: Plurality) => string;
  /** As a predicate: "are completed". */
  does: (number: Plurality) => string;
}

/** The row is so: "completed", "are completed"; the verb in its plural. */
export function being(text: string, verb: Verb = "are", kind: PhraseKind = "plain"): Phrase {
  return { kind, rank: 0, text, beside: () => text, does: (n) => `${inNumber(verb, n)} ${text}` };
}

/** The row has it: "a PMP certificate", "with a PMP certificate", "have a PMP certificate". */
export function having(text: string): Phrase {
  return { ...being(text, "have"), beside: () => `with ${text}` };
}

/** Stands before the noun: "current", "are current". */
export function before(text: string, rank: number): Phrase {
  return { ...being(text, "are", "before"), rank };
}

/** A field and what it is compared with: "contract amount at least CNY 5". */
export function figure(text: string): Phrase {
  return being(text, "have", "figure");
}

/** What every row has of its own: "each with contract on file". */
export function each(text: string): Phrase {
  const beside = (n: Plurality) => (n === "many" ? `each with ${text}` : `with ${text}`);
  return { ...being(text, "have", "each"), beside };
}

export type Verb = "are" | "were" | "have" | "have been";

function inNumber(verb: Verb, number: Plurality): string {
  if (number === "many") return verb;
  return { are: "is", were: "was", have: "has", "have been": "has been" }[verb];
}
