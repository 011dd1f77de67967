/** The thresholds that a workbook may override. */
import type { Param } from "./expression";

/** Every parameter that stands anywhere in a tree, in order, as often as it stands there. */
export function paramsIn(node: unknown): Param[] {
  if (typeof node !== "object" || node === null) return [];
  if ("param" in node) return [node as Param];
  return Object.values(node).flatMap(paramsIn);
}
