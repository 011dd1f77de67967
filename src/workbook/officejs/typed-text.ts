/** Texts as Excel must be given them so that it takes them for texts: what is put into a cell counts as typed there. */
import { cutAt } from "../cut-at";

/** Most UTF-16 units that Excel keeps in a cell. */
const longestText = 32_767;

/** Longer texts are never taken for a number, a date or a time. */
const longestReading = 255;

/**
 * The text with an apostrophe before it where Excel might read it otherwise, by whatever language it goes by: as a
 * formula, a number, a date, a yes or no, an error. Excel takes the apostrophe off; the cell holds the text.
 * Line ends become `\n`; what is too long for a cell is cut, with an ellipsis.
 */
export function asTyped(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n");
  const whole = lines.length > longestText ? `${cutAt(lines, longestText - 1)}…` : lines;
  if (!mayBeRead(whole)) return whole;
  return whole.length < longestText ? `'${whole}` : `'${cutAt(whole, longestText - 2)}…`;
}

function mayBeRead(text: string): boolean {
  if (/^[=+\-@']/.test(text)) return true;
  if (text === "" || text.length > longestReading) return false;
  const beginsWithLetter = /^\p{L}/u.test(text);
  const mayBeDate = /[\p{N}〇年月日时時分点點]/u.test(text);
  return !beginsWithLetter || mayBeDate || booleans.has(text.trim().toUpperCase());
}

/** What Excel's editions call true and false. */
const booleans = new Set([
  ...["TRUE", "FALSE", "WAHR", "FALSCH", "VRAI", "FAUX", "VERO", "FALSO", "VERDADERO", "VERDADEIRO"],
  ...["WAAR", "ONWAAR", "SANT", "FALSKT", "SAND", "FALSK", "TOSI", "EPÄTOSI", "PRAWDA", "FAŁSZ", "PRAVDA"],
  ...["NEPRAVDA", "ИСТИНА", "ЛОЖЬ", "DOĞRU", "YANLIŞ", "IGAZ", "HAMIS", "ADEVĂRAT", "FALS", "真", "假"],
]);
