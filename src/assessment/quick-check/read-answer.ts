/** What was typed as an answer to a quick question. */
import type { Measure, Unit } from "../../rules/expression";
import { readYesNo } from "../../tables/read-choice";
import { parseNumber } from "../../tables/read-number";
import type { QuickQuestion } from "./questions";

/** What an answer must be: `share` up to the whole, `rate` of whatever size, `signed` also below 0. */
export type AnswerForm = "number" | "signed" | "whole-number" | "share" | "rate" | "yes-no";

export type ReadAnswer = { kind: "answer"; value: number } | { kind: "bad"; form: AnswerForm };

/**
 * Reads an answer that is not empty.
 * @param bare what a share without the sign is: `percent`, so that 40 is 40%, or `fraction`, so that 0.4 is.
 */
export function readAnswer(text: string, question: QuickQuestion, bare: "percent" | "fraction"): ReadAnswer {
  const form = formOf(question);
  const value = form === "yes-no" ? yesNoIn(text) : numberIn(text, form, bare);
  return value === null ? { kind: "bad", form } : { kind: "answer", value };
}

/** What an answer to the question must be. */
export function formOf(question: QuickQuestion): AnswerForm {
  if (question.kind === "yes-no") return "yes-no";
  const { measure, unit } = question;
  if (unit === "ratio") return measure.kind === "share" ? "share" : "rate";
  if (unit === "point" && isIndicator(measure)) return "signed";
  return fractional.includes(unit) || averages(measure) ? "number" : "whole-number";
}

const fractional: readonly Unit[] = ["CNY", "hour", "point", "month", "year"];

function isIndicator(measure: Measure): boolean {
  return measure.kind === "value" && measure.of === "kpis";
}

function averages({ kind }: Measure): boolean {
  return kind === "average" || kind === "mean" || kind === "ratio" || kind === "growth";
}

function yesNoIn(text: string): number | null {
  const reading = readYesNo({ kind: "text", value: text });
  return reading.kind === "number" ? reading.lo : null;
}

function numberIn(text: string, form: AnswerForm, bare: "percent" | "fraction"): number | null {
  if (form === "share" || form === "rate") return shareIn(text, form, bare);
  const number = parseNumber(text);
  if (number === null || (form !== "signed" && number.value < 0)) return null;
  return form === "whole-number" && !Number.isInteger(number.value) ? null : number.value;
}

function shareIn(text: string, form: "share" | "rate", bare: "percent" | "fraction"): number | null {
  const digits = text.trim().replace(/[%％]$/, "");
  const number = parseNumber(digits);
  if (number === null || number.ownUnit) return null;
  const isPercent = digits !== text.trim() || bare === "percent";
  const share = isPercent ? Number((number.value / 100).toPrecision(12)) : number.value;
  // Without the sign 40 is more likely 40% than forty times the whole.
  const most = form === "share" || !isPercent ? 1 : Infinity;
  const least = form === "share" ? 0 : -1;
  return share >= least && share <= most ? share : null;
}
