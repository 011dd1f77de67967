/** What a number format makes of a number. */
export type NumberKind = "plain" | "percent" | "date";

/**
 * The kind of a format code such as `yyyy"年"m"月"d"日";@`. A code with a year, a month or a day shows a date;
 * a time of day alone, or hours that run past 24 as in `[h]:mm`, show none.
 */
export function kindOfCode(code: string): NumberKind {
  const letters = significantLetters(firstSection(code)).toLowerCase();
  if (letters.includes("%")) return "percent";
  if (letters.includes("[")) return "plain";
  const withoutMinutes = letters.replace(/(h[^ymdhs]*)m+/g, "$1").replace(/m+([^ymdhs]*s)/g, "$1");
  return /[ymd]|e(?![+-])|g|b/.test(withoutMinutes) ? "date" : "plain";
}

/** The code of a format that shows a share as a percentage, with hundredths unless it is a whole one. */
export function percentFormat(share: number): string {
  return Number.isInteger(Number((share * 100).toPrecision(12))) ? "0%" : "0.00%";
}

/** The part before the first semicolon that is neither quoted nor escaped: the one for positive numbers. */
function firstSection(code: string): string {
  return /^(?:"[^"]*"?|\\.?|[^;"\\])*/.exec(code)![0];
}

/** The section without what it shows as it stands: quoted and escaped text, padding, colours, locales, conditions. */
function significantLetters(section: string): string {
  return section
    .replace(/"[^"]*"?|\\.?|[_*]./g, "")
    .replace(/\[([^\]]*)\]?/g, (_, inner: string) => (/^(h+|m+|s+)$/i.test(inner) ? "[" : ""))
    .replace(/general|am\/pm|a\/p/gi, "");
}
