/** Where a document lies: a path, link or file number; a tick that names no place; or nothing. */
import type { RawCell } from "../workbook/workbook";
import { readFault, readText } from "./read-cell";
import { readYesNo } from "./read-choice";
import { isBlank, type Reading } from "./reading";

/** The location of a document that is only ticked off. */
export const UNNAMED_LOCATION = "√";

/** Reads a location. A tick or yes is a document in hand without a place; no, × or a mere dash is none. */
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
  return reading.kind === "text" && !/[\p{L}\p{N}]/u.test(reading.text) ? { kind: "blank" } : reading;
}
