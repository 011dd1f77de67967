import { cutAt } from "../cut-at";
import type { Validation } from "../workbook";
import { formatRange } from "./ranges";
import { escapeAttribute, escapeText, shorten } from "./xml-text";

/** Most UTF-16 units of a list of choices that stands in the rule itself. */
const longestInlineList = 255;

/** The rules and notes of what may be typed; other values than the choices are warned about, not refused. */
export function dataValidations(
  validations: readonly Validation[],
  listOf: (choices: readonly string[]) => string,
): string {
  if (validations.length === 0) return "";
  const each = validations.map((validation) => {
    const { range, choices, prompt } = validation;
    const list = choices ? ' type="list" errorStyle="warning"' : "";
    const error = choices ? ' showErrorMessage="1"' : "";
    const note = prompt
      ? ` promptTitle="${escapeAttribute(cutAt(prompt.title, 32))}" prompt="${promptText(prompt.text)}"`
      : "";
    const formula = choices
      ? `<formula1>${escapeText(inlineList(choices) ?? listOf(choices))}</formula1>`
      : "";
    return (
      `<dataValidation${list} allowBlank="1" showInputMessage="1"${error}${note} sqref="${formatRange(range)}">` +
      `${formula}</dataValidation>`
    );
  });
  return `<dataValidations count="${validations.length}">${each.join("")}</dataValidations>`;
}

/** Whether a drop-down's choices do not fit into its rule and must stand in cells. */
export function needsList(choices: readonly string[]): boolean {
  return inlineList(choices) === null;
}

/** Choices as a rule states them; null where they are too long or could not be told apart. */
function inlineList(choices: readonly string[]): string | null {
  const ambiguous = choices.some((choice) => /[,"]|^\s|\s$|[\r\n]/.test(choice) || choice === "");
  const list = choices.join(",");
  return ambiguous || list.length > longestInlineList || choices.length === 0 ? null : `"${list}"`;
}

function promptText(text: string): string {
  return escapeAttribute(shorten(text.replace(/\r\n?/g, "\n"), 255));
}
