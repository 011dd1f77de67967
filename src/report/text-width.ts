/** How wide a text shows: East Asian characters take two places, marks that combine take none. */

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const narrow = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** The places that a text takes in one line of fixed-width characters. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += wide.test(char) ? 2 : narrow.test(char) ? 0 : 1;
  return width;
}

/** Fills a text up with spaces to a width. */
export function padTo(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/**
 * Breaks a text into lines of at most `width` places: between words, and between any two East Asian characters, but
 * not within the address of a cell.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const piece of paragraph.match(breakable) ?? []) {
      if (line !== "" && displayWidth(line + piece.trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = "";
      }
      line += piece;
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

/** What may stand after a piece without a break before it. */
const closing = String.raw`[，。；：、！？”）》…\s]*`;

/** The sheet of an address, quoted where its name has spaces. */
const sheetName = String.raw`(?:'[^'\n]{1,31}'|[\p{L}\p{N}_.]{1,31})`;

/**
 * Pieces that stay together: the address of a cell, a word with the spaces after it, or one wide character with the
 * closing marks after it.
 */
const breakable = new RegExp(
  [
    `[“（《]*${sheetName}![A-Z]{1,3}[0-9]+${closing}`,
    String.raw`[“（《]*[\u2e80-\u2fff\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff]${closing}`,
    String.raw`[^\s\u2e80-\u2fff\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff]+\s*`,
    String.raw`\s+`,
  ].join("|"),
  "gu",
);

/** East Asian characters are somewhat wider than two digits, by which columns are measured. */
const WIDE_SHARE = 0.92;

/** No column is made wider for the sake of its addresses. */
const WIDEST = 44;

/** A column's width, in characters, in which the longest of its addresses shows on one line: some programs do not wrap links. */
export function fittingWidth(texts: readonly (string | null | undefined)[], least: number): number {
  const longest = texts.reduce((most, text) => Math.max(most, displayWidth(text ?? "")), 0);
  return Math.min(WIDEST, Math.max(least, longest + 2));
}

/** The lines of a piece that does not break between words, as a long sheet's name does not. */
function linesOf(line: string, places: number): number {
  return Math.max(1, Math.ceil(displayWidth(line) / places));
}

/** Points that a wrapped text needs in a cell `columns` characters wide, set in `size` points. */
export function textHeight(text: string, columns: number, size = 11): number {
  const share = wide.test(text) ? WIDE_SHARE : 1;
  const places = Math.max(1, Math.floor((columns * 11 * share) / size) - 1);
  const lines = wrapText(text, places).reduce((sum, line) => sum + linesOf(line, places), 0);
  return Math.ceil(lines * size * 1.36 + 4);
}
