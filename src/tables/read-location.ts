/** Where a document lies: a path, link or file number; a tick that names no place; or nothing. */
import type { RawCell } from "../workbook/workbook";
import { readFault, readText } from "./read-cell";
import { readYesNo } from "./read-choice";
import { isBlank, type Reading } from "./reading";
import { squash } from "./text";

/** The location of a document that is only ticked off. */
export const UNNAMED_LOCATION = "√";

/** What people write where there is no document (yet). */
const NOT_IN_HAND = new Set([
  ...["none", "nil", "null", "n/a", "na", "x", "tbd", "tbc", "tba", "todo", "pending", "missing"],
  ...["notavailable", "notapplicable", "notyet"],
  ...[
    "没有",
    "暂无",
    "尚无",
    "缺",
    "缺失",
    "缺少",
    "暂缺",
    "空",
    "不适用",
    "待定",
    "待补",
    "待补充",
    "待提供",
  ],
  ...["待上传", "待签", "待签订", "未取得", "未办理", "未提供", "未归档", "未签", "未签订", "未完成"],
  ...["办理中", "补办中", "申请中"],
]);
const IN_BRACKETS = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g;

/**
 * Reads a location. A tick or yes is a document in hand without a place; no, × or a mere dash is none, and so is
 * a word for "not there", with a notice.
 */
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
  if (reading.kind !== "text") return reading;
  if (!/[\p{L}\p{N}]/u.test(reading.text)) return { kind: "blank" };
  return isNotInHand(reading.text) ? { kind: "blank", notice: "read-as-no-location" } : reading;
}

/** Whether the text says that the document is not there, whatever it adds in brackets. */
function isNotInHand(text: string): boolean {
  const word = squash(text)
    .replace(IN_BRACKETS, "")
    .replace(/[.。!…]+$/, "");
  return NOT_IN_HAND.has(word);
}
