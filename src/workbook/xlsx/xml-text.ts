import { cutAt } from "../cut-at";

/** Text as it stands in XML. */

/** The first line of every part that we write. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Most characters that Excel keeps in a cell, counted as UTF-16 units. */
const longestCellText = 32_767;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text between tags; characters that XML cannot hold become U+FFFD. */
export function escapeText(text: string): string {
  return text.replace(unwritable, "\uFFFD").replace(/[&<>]/g, (character) => entities[character]!);
}

/** Text within double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(unwritable, "\uFFFD").replace(/[&<>"\t\n\r]/g, (character) => entities[character]!);
}

/**
 * The `<t>` element of a cell's text: line ends are `\n`, control characters are written as `_xHHHH_`, and text that
 * looks like such an escape is itself escaped. Text beyond {@link longestCellText} is cut, with an ellipsis.
 */
export function cellText(text: string): string {
  const escaped = escapeText(escapeControls(shorten(text.replace(/\r\n?/g, "\n"), longestCellText)));
  const keepSpace = /^\s|\s$|[\t\n]| {2}/.test(escaped) ? ' xml:space="preserve"' : "";
  return `<t${keepSpace}>${escaped}</t>`;
}

/** The text of an `ST_Xstring` attribute, as a table column's name: as {@link cellText}, line ends escaped too. */
export function cellTextAttribute(text: string): string {
  const escaped = escapeControls(text.replace(/\r\n?/g, "\n"))
    .replaceAll("\n", "_x000a_")
    .replaceAll("\t", "_x0009_");
  return escapeAttribute(escaped);
}

/** The text in at most `length` UTF-16 units, never cut within a character; what was cut ends in an ellipsis. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${cutAt(text, length - 1)}…`;
}

function escapeControls(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      controls,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

const controls = /[\u0000-\u0008\u000b-\u001f]/g;

/** What XML 1.0 has no place for: controls, non-characters and halves of surrogate pairs. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;
