/** Plain numbers, whole numbers, money, hours and scores. */
import type { RawCell } from "../workbook/workbook";
import { digits, exactly, refused, significant, type Reading } from "./reading";
import { fold } from "./text";
import { moneyUnit, scaleOf, unitName, type MoneyUnit } from "./units";

/** The kinds of number that this file reads. */
export type PlainNumberKind = "number" | "integer" | "money" | "hours" | "score";

interface NumberType {
  readonly kind: PlainNumberKind;
  readonly min: number;
  readonly max: number;
}

/**
 * Reads a cell that is not blank as a number of the type.
 * @param scale what an amount of money without a unit of its own is multiplied by to be yuan.
 */
export function readNumber(raw: RawCell, type: NumberType, scale: number): Reading {
  if (raw.kind === "number") {
    if (raw.format === "percent") return refused("percent-unclear");
    if (raw.format === "date") return refused("not-a-number");
    return checked(type.kind === "money" ? raw.value * scale : raw.value, type);
  }
  if (raw.kind !== "text") return refused("not-a-number");
  const typed = parseNumber(withoutUnit(raw.value, type.kind));
  if (typed === null) return refused("not-a-number");
  if (typed.currency !== null && type.kind !== "money") return refused("not-a-number");
  if (typed.currency !== null && "currency" in typed.currency) {
    return refused("foreign-currency", { currency: typed.currency.currency });
  }
  return type.kind === "money" ? readAmount(typed, type, scale) : checked(typed.value, type);
}

/**
 * The amount's own unit wins over that of its column. A bare ￥ or 人民币 says yuan; where the column counts in
 * other units and the amount is small, it may as well be no more than decoration: asked, not guessed.
 */
function readAmount({ value, ownUnit, currency }: TypedNumber, type: NumberType, scale: number): Reading {
  if (ownUnit || scale === 1) return checked(value, type);
  if (currency === null) return checked(value * scale, type);
  if (value === 0 || Math.abs(value) >= SURELY_YUAN) return checked(value, type);
  return refused("amount-unclear", { number: digits(value), unit: unitName(scale) });
}

/** No amount of so many 千元 or 万元 is marked with ￥. */
const SURELY_YUAN = 100_000;

/** The text without the unit of its column: 分 after a score, 小时 after hours. */
function withoutUnit(text: string, kind: PlainNumberKind): string {
  const unit = kind === "score" ? SCORE_UNIT : kind === "hours" ? HOURS_UNIT : null;
  return unit === null || text.length > LONGEST ? text : fold(text).replace(unit, "");
}

const SCORE_UNIT = /(?<=\d) ?(?:分|points?)$/;
const HOURS_UNIT = /(?<=\d) ?(?:h|hrs?|hours?|小时|学时|课时)$/;

/** A number typed as text: its value with its own 万 or 亿 applied, and whether it had a unit of size of its own. */
export interface TypedNumber {
  readonly value: number;
  readonly ownUnit: boolean;
  readonly currency: MoneyUnit | null;
}

const NUMBER =
  /^(?<before>[^\d\s.+-]*) ?(?<sign>[+-]?)(?<after>[¥$€£]?) ?(?<digits>\d{1,3}(?:[, ]\d{3})+|\d+)(?<fraction>\.\d+)? ?(?<size>千万|百万|千|万|亿)? ?(?<unit>[^\d\s.,]*)$/u;
/** No number is written longer; what is longer costs no search. */
const LONGEST = 60;
const MINUS_SIGNS = /[\u2212\u2013\u2014](?=[\d¥])/;

/** Reads digits with or without separators, a sign, ￥ or another currency, and 千, 万 or 亿; null for anything else. */
export function parseNumber(text: string): TypedNumber | null {
  if (text.length > LONGEST) return null;
  const groups = NUMBER.exec(fold(text).replace(MINUS_SIGNS, "-"))?.groups;
  if (groups === undefined) return null;
  const unit = groups.unit!.replace(/整$/, "");
  const currencies = [groups.before!, groups.after!, unit].filter((word) => word !== "").map(moneyUnit);
  if (currencies.includes(null)) return null;
  const value = significant(
    Number(groups.sign! + groups.digits!.replace(/[, ]/g, "") + (groups.fraction ?? "")) *
      scaleOf(groups.size ?? ""),
  );
  if (!Number.isFinite(value)) return null;
  const foreign = currencies.find((named) => named !== null && "currency" in named);
  const ownUnit = groups.size !== undefined || unit !== "";
  return { value, ownUnit, currency: foreign ?? currencies[0] ?? null };
}

function checked(scaled: number, { kind, min, max }: NumberType): Reading {
  const value = significant(scaled);
  if (!Number.isFinite(value)) return refused("not-a-number");
  if (kind === "integer" && !Number.isInteger(value)) return refused("not-an-integer");
  if (value < min) return refused(min === 0 && kind !== "score" ? "negative" : "out-of-range");
  if (value > max) return refused("out-of-range");
  return exactly(kind === "money" ? toCents(value) : value);
}

function toCents(yuan: number): number {
  return Math.round(significant(yuan * 100)) / 100;
}
