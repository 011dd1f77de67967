import { attributeOf, childOf, childrenOf, placeElements } from "./splice";

/** What a number format makes of a number. */
export type NumberKind = "plain" | "percent" | "date";

/** The kind of each cell format (`s` of a cell), from the styles part. @throws WorkbookError `damaged` */
export function readNumberKinds(styles: string, part: string): NumberKind[] {
  const root = placeElements(styles, part);
  const codes = new Map<number, NumberKind>();
  const formats = childOf(root, "numFmts");
  for (const format of formats ? childrenOf(formats, "numFmt") : []) {
    codes.set(Number(attributeOf(format, "numFmtId")), kindOfCode(attributeOf(format, "formatCode") ?? ""));
  }
  const cells = childOf(root, "cellXfs");
  return (cells ? childrenOf(cells, "xf") : []).map((xf) => {
    const id = Number(attributeOf(xf, "numFmtId") ?? 0);
    return codes.get(id) ?? kindOfBuiltIn(id);
  });
}

/** Formats that every Excel knows by number; 27 to 36 and 50 to 58 are those of East Asian editions. */
export function kindOfBuiltIn(id: number): NumberKind {
  if (id === 9 || id === 10) return "percent";
  const isTime = id === 32 || id === 33;
  const isDate = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDate && !isTime ? "date" : "plain";
}

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
