/** English word forms: lists, articles, plurals, capitals. */

/** "a, b and c". */
export function listOf(items: readonly string[], word: "and" | "or"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}

/** A label inside a sentence: "Contract amount" becomes "contract amount"; "ITSM tool", "R&D expense" and "Fortune 500" stay. */
export function lower(label: string): string {
  const [first = ""] = label.split(/[\s/]/);
  const name = first === "Fortune" || /^[A-Z].*[A-Z0-9&]/.test(first) || first === "TMMi";
  return name ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** A sentence's first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a" or "an", by the sound of what follows: an ITSS certificate, a PMP certificate, an NPS. */
export function article(text: string): "a" | "an" {
  const [first = ""] = text.replace(/^[(“]/, "").split(/[\s/-]/);
  const spelled = /^[A-Z]{2,}$/.test(first) && !["ISO", "PMP", "TMM"].includes(first);
  const vowel = spelled ? /^[AEFHILMNORSX]/ : /^([aeiou](?!ni[a-z])|uni?n|8)/i;
  return vowel.test(first) ? "an" : "a";
}

/** The plural of a noun phrase, by its last word; mass nouns and plurals stay. */
export function plural(noun: string): string {
  if (/(s|data|software)$/.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
