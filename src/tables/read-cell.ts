/** One cell by the type of its column. */
import type { RawCell } from "../workbook/workbook";
import type { Column } from "./definition";
import { readChoice, readYesNo } from "./read-choice";
import { readDate } from "./read-date";
import { readIndicatorValue, type ValueForm } from "./read-indicator-value";
import { readLevelCell } from "./read-level";
import { readNumber } from "./read-number";
import { isBlank, refused, shownText, type Reading } from "./reading";
import { fold, tidy } from "./text";

/** What a cell's meaning depends on besides its column. */
export interface CellContext {
  /** Date serials count from 1904. */
  date1904: boolean;
  /** What an amount without a unit of its own is multiplied by to be yuan. */
  scale: number;
  /** How the row's indicator values are to be read. */
  valueForm: ValueForm;
}

const BLANK: Reading = { kind: "blank" };
const ERRORS = /^#(?:null!|div\/0!|value!|ref!|name\?|num!|n\/a|getting_data|spill!|calc!)$/;
/** What parts the texts of a list. */
export const SEPARATORS = /[、,;；，\n\r]+/;

/** The longest text that a cell can hold. */
const LONGEST_TEXT = 32_767;

/** Reads a cell. Never throws: what cannot be read is `refused`, with the code of the problem. */
export function readCell(raw: RawCell | undefined, column: Column, context: CellContext): Reading {
  if (isBlank(raw)) return BLANK;
  const unreadable = readFault(raw);
  if (unreadable !== null) return unreadable;
  const { type } = column;
  switch (type.kind) {
    case "text":
    case "key":
      return readText(raw, context.date1904);
    case "list":
      return readList(raw, context.date1904);
    case "date":
      if (column.blank === "none" && saysNotHappened(raw)) return BLANK;
      return readDate(raw, type.open, context.date1904);
    case "integer":
    case "money":
    case "hours":
    case "score":
      return readNumber(type.year ? bareYear(raw) : raw, { ...type, kind: type.kind }, context.scale);
    case "ratio":
      return readIndicatorValue(raw, "ratio");
    case "level":
      return readLevelCell(raw);
    case "indicator-value":
      return readIndicatorValue(raw, context.valueForm);
    case "yes-no":
      return readYesNo(raw);
    case "choice":
      return readChoice(raw, type, column.ignoredSuffix);
  }
}

/** Words for an event that has not happened, in columns whose blanks say that. */
const NOT_HAPPENED = new Set([
  ...["/", "\\", "-", "--", "—", "——", "–", "无", "none", "n/a", "na", "no", "否"],
  ...["在职", "未离职", "在用", "使用中", "未停用", "未关闭"],
]);

function saysNotHappened(raw: RawCell): boolean {
  return raw.kind === "text" && NOT_HAPPENED.has(fold(raw.value));
}

/** Errors of Excel, also where they were pasted as text, and formulas whose result the file lacks. */
export function readFault(raw: RawCell): Reading | null {
  if (raw.kind === "error") return refused("excel-error");
  if (raw.kind === "uncached") return refused("formula-without-value");
  const isPastedError = raw.kind === "text" && raw.value.includes("#") && ERRORS.test(fold(raw.value));
  return isPastedError ? refused("excel-error") : null;
}

/** Any content as text; what a cell cannot hold is cut off. */
export function readText(raw: RawCell, date1904: boolean): Reading {
  const text = shownText(raw, date1904);
  if (text.length <= LONGEST_TEXT) return { kind: "text", text };
  return { kind: "text", text: text.slice(0, LONGEST_TEXT), notice: "text-cut" };
}

/** Several texts; a year stands as written and as its four digits. */
function readList(raw: RawCell, date1904: boolean): Reading {
  const shown = raw.kind === "text" ? raw.value : shownText(raw, date1904);
  const isCut = shown.length > LONGEST_TEXT;
  const whole = isCut ? shown.slice(0, LONGEST_TEXT) : shown;
  const texts: string[] = [];
  for (const part of whole.split(SEPARATORS)) {
    const text = tidy(part);
    if (text === "") continue;
    texts.push(text);
    const year = yearIn(text);
    if (year !== null) texts.push(year);
  }
  if (texts.length === 0) return BLANK;
  return isCut ? { kind: "list", texts, whole, notice: "text-cut" } : { kind: "list", texts, whole };
}

function bareYear(raw: RawCell): RawCell {
  const year = raw.kind === "text" ? yearIn(raw.value) : null;
  return year === null ? raw : { kind: "text", value: year };
}

/** The four digits of FY2025, 2025年 or 2025年度; null for anything else. */
function yearIn(text: string): string | null {
  const year = /^(?:fy ?(\d{4})|(\d{4}) ?(?:年度|年))$/.exec(fold(text));
  return year ? (year[1] ?? year[2]!) : null;
}
