/** Where a document lies: a path, link or file number; a tick that names no place; or nothing. */
import type { RawCell } from "../workbook/workbook";
import { readFault, readText } from "./read-cell";
import { readYesNo } from "./read-choice";
import { isBlank, type Reading } from "./reading";
import { fold } from "./text";

/** The location of a document that is only ticked off. */
export const UNNAMED_LOCATION = "√";

/** What people write where there is no document (yet). */
const NOT_IN_HAND = new Set([
  ...["none", "nil", "n/a", "na", "tbd", "tbc", "pending", "missing", "not available"],
  ...["暂无", "没有", "缺", "缺失", "缺少", "待定", "待补", "待补充", "待提供", "未提供", "未归档", "不适用"],
]);

/** Reads a location. A tick or yes is a document in hand without a place; no, ×, a mere dash or "to come" is none. */
export function readLocation(raw: RawCell | undefined, date1904: boolean): Reading {
  if (isBlank(raw)) return { kind: "blank" };
  const fault = readFault(raw);
  if (fault !== null) return fault;
  const ticked = readYesNo(raw);
  if (ticked.kind === "number") {
    if (ticked.lo === 0) return { kind: "blank" };
    return { kind: "text", text: UNNAMED_LOCATION, notice: "evidence-without-location" };
  }
  const reading = readText(raw, date1904);
  return reading.kind === "text" && namesNoPlace(reading.text) ? { kind: "blank" } : reading;
}

function namesNoPlace(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || NOT_IN_HAND.has(fold(text));
}
