/** The thresholds that a workbook may override. */
import type { Param, Unit } from "./expression";

/** Every parameter that stands anywhere in a tree, in order, as often as it stands there. */
export function paramsIn(node: unknown): Param[] {
  if (typeof node !== "object" || node === null) return [];
  if ("param" in node) return [node as Param];
  return Object.values(node).flatMap(paramsIn);
}

/** How a threshold is written. */
export type ThresholdForm = "ratio" | "number" | "whole-number";

const fractional: readonly Unit[] = ["CNY", "hour", "point"];

/** Of things that are counted, half of one is no better than words. */
export function thresholdForm(unit: Unit): ThresholdForm {
  if (unit === "ratio") return "ratio";
  return fractional.includes(unit) ? "number" : "whole-number";
}

/** Whether a threshold can be this number. */
export function isThreshold(value: number, unit: Unit): boolean {
  if (!Number.isFinite(value) || value < 0) return false;
  const form = thresholdForm(unit);
  return form === "ratio" ? value <= 1 : form === "number" || Number.isInteger(value);
}
