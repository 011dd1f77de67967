/** Where the parts of an edit's text end. */

/** The next place that is no blank. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}

export function isBlankFrom(text: string, from: number): boolean {
  return text.slice(from).trim() === "";
}

/** The text within the quotes that open here, in which a quote stands twice, and the place after them; null where none open or close. */
export function unquote(text: string, from: number): { text: string; next: number } | null {
  const match = /^"((?:[^"]|"")*)"/.exec(text.slice(from));
  return match && { text: match[1]!.replaceAll('""', '"'), next: from + match[0].length };
}

/** The place of the bracket that closes here; brackets within a name come in pairs. -1 where none closes. */
export function bracketEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (/[[［【]/.test(text[at]!)) depth++;
    else if (/[\]］】]/.test(text[at]!) && depth-- === 0) return at;
  }
  return -1;
}

/** The end of a value without quotes: a comma ends it where a further field follows, as amounts and lists hold commas. */
export function bareEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (/[,，;；]/.test(text[at]!) && /^\s*([^=＝,，;；"]+[=＝]|$)/u.test(text.slice(at + 1))) return at;
  }
  return text.length;
}
