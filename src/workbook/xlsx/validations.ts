import { inlineList } from "../choice-lists";
import { cutAt } from "../cut-at";
import type { Validation } from "../workbook";
import { formatRange } from "../ranges";
import { escapeAttribute, escapeText, shorten } from "./xml-text";

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

function promptText(text: string): string {
  return escapeAttribute(shorten(text.replace(/\r\n?/g, "\n"), 255));
}
