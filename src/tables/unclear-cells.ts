/** Cells that are refused because they can be read in a few ways: the ways, for the user to choose from. */
import type { SheetValue } from "../workbook/workbook";
import type { CellRead } from "./cell-read";
import { dayOf } from "./days";
import type { Choice, Language } from "./definition";
import { groupedDigits, percentText } from "./number-text";
import { parseNumber } from "./read-number";
import { significant, type Reading } from "./reading";
import { fold } from "./text";
import { optionOf, readingWith, readingWithShare, shareOption, type FixOption } from "./written-value";

/** What a refused cell may have meant, the likeliest first; none where that is anybody's guess. */
export function possibleValues(read: CellRead, language: Language): FixOption[] {
  const { reading } = read;
  if (reading.kind !== "refused") return [];
  switch (reading.code) {
    case "percent-unclear":
      return percentages(read);
    case "amount-unclear":
      return amounts(read, language);
    case "ambiguous-date":
      return days(read);
    case "not-a-choice":
      return choices(read, reading);
    case "not-yes-no":
      return (language === "zh" ? ["是", "否"] : ["Yes", "No"]).map((word) => optionOf(word));
    default:
      return [];
  }
}

/** A number that states a share, with or without its per cent sign: 95 is 95 % or 9,500 %, 9500 % was perhaps 95 %. */
function percentages(read: CellRead): FixOption[] {
  const number = statedNumber(read);
  if (number === null) return [];
  const isShare = Math.abs(number) < 1 || read.context.valueForm.startsWith("percent");
  const shares = isShare && Math.abs(number) <= 1 ? [number, number / 100] : [number / 100, number];
  return shares.flatMap((share) => percentOption(share, read) ?? []);
}

/** What the cell states, a percent sign applied. */
function statedNumber({ raw }: CellRead): number | null {
  if (raw.kind === "number") return raw.value;
  if (raw.kind !== "text") return null;
  const text = fold(raw.value);
  const number = parseNumber(text.replace(/ ?%$/, ""))?.value ?? null;
  return number !== null && text.endsWith("%") ? number / 100 : number;
}

/** The share as a number that shows as a percentage; under a unit of its own, and for points, as a plain number where that is read so. */
function percentOption(share: number, read: CellRead): FixOption | null {
  const text = percentText(share);
  const written = readingWith(text, read);
  if (written.kind !== "number") return null;
  const numbers = [share, share * 100].map((value) => Number(value.toPrecision(12)));
  const { valueForm } = read.context;
  const isPoints = valueForm.endsWith("points");
  const asShare = isReadAs(written, readingWithShare(numbers[0]!, read)) ? shareOption(numbers[0]!) : null;
  if (asShare && !isPoints && !valueForm.startsWith("percent")) return asShare;
  const firm = numbers.find((value) => isReadAs(written, readingWith(value, read)));
  if (firm === undefined) return asShare ?? optionOf(text);
  return isPoints ? optionOf(firm) : optionOf(firm, text);
}

function isReadAs(one: Reading, other: Reading): boolean {
  return one.kind === "number" && other.kind === "number" && Math.abs(one.lo - other.lo) < 1e-12;
}

/** ￥50 in a column of 万元: 500,000 yuan, or 50. */
function amounts(read: CellRead, language: Language): FixOption[] {
  const { raw, context } = read;
  const amount = raw.kind === "text" ? (parseNumber(raw.value)?.value ?? null) : null;
  if (amount === null) return [];
  return [amount, significant(amount / context.scale)].flatMap((value) => {
    const reading = readingWith(value, read);
    if (reading.kind !== "number") return [];
    const yuan = groupedDigits(reading.lo);
    return [optionOf(value, language === "zh" ? `${yuan}元` : `CNY ${yuan}`)];
  });
}

const PARTS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
/** A cell that was typed 2024.10 holds the number 2024.1. */
const MONTH_OF_TEN = /^(\d{4})\.1$/;

/** The days of 06/07/2026 and of 26.6.30; the months of 2024.1. */
function days(read: CellRead): FixOption[] {
  const { raw } = read;
  const text =
    raw.kind === "text"
      ? fold(raw.value).replaceAll(" ", "")
      : raw.kind === "number"
        ? String(raw.value)
        : "";
  const month = MONTH_OF_TEN.exec(text);
  if (month) return [`${month[1]}-01`, `${month[1]}-10`].map((value) => optionOf(value));
  const match = PARTS.exec(text);
  if (match === null) return [];
  const [first, second, third] = match.slice(1).map(Number) as [number, number, number];
  const last = match[3]!.length === 2 ? 2000 + third : third;
  const found = [
    ...(match[3]!.length === 2 ? [dayOf(2000 + first, second, third)] : []),
    dayOf(last, first, second),
    dayOf(last, second, first),
  ].filter((day) => day !== null);
  return [...new Set(found)]
    .filter((date) => readingWith({ date }, read).kind === "number")
    .map((date) => optionOf({ date }));
}

/** The choice whose name is nearest, by its label. */
function choices(
  { definition: { type } }: CellRead,
  { details }: Reading & { kind: "refused" },
): FixOption[] {
  const { suggestion } = details;
  if (type.kind !== "choice" || typeof suggestion !== "string") return [];
  const choice = type.choices.find((one) => namesOf(one).includes(suggestion));
  return choice === undefined ? [] : [optionOf(labelLike(suggestion, choice))];
}

const namesOf = ({ code, en, zh, aliases }: Choice) => [en, zh, ...aliases, code];

function labelLike(name: string, { en, zh }: Choice): SheetValue & string {
  return /\p{Script=Han}/u.test(name) ? zh : en;
}
