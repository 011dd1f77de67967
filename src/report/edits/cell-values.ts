/** What to write into a cell so that it reads as a value that was typed: a number or a day where one is meant, else the text. */
import { unitName } from "../../tables/units";
import { catalogue, type TableId } from "../../tables/catalogue";
import { serialOfDay } from "../../tables/days";
import type { Language } from "../../tables/definition";
import { digits, significant, type Reading } from "../../tables/reading";
import { fold } from "../../tables/text";
import { readValue, type ValueContext } from "../../tables/typed-value";
import type { RawCell, SheetValue } from "../../workbook/workbook";

/** A value for a cell; `percent`: it is a share that is to show as a percentage. */
export interface WrittenValue {
  value: SheetValue;
  percent?: true;
}

/** The cell as it stands. */
export interface CellLook {
  /** What its number format makes of numbers. */
  format: Extract<RawCell, { kind: "number" }>["format"];
  /** What its column multiplies amounts by. */
  scale: number;
  /** The language of the sheet, in which codes of choices and yes or no are written. */
  language: Language;
}

/** The most natural value that reads in this cell as the text does by itself; "" empties it. */
export function writtenValue(
  text: string,
  table: TableId,
  field: string,
  context: ValueContext,
  look: CellLook,
): WrittenValue {
  const wanted = readValue(table, field, { kind: "text", value: text }, context);
  if (wanted.kind === "blank" && text.trim() === "") return { value: null };
  const readsTheSame = (written: WrittenValue) => {
    const raw = rawWith(written, look, context.date1904);
    return saysSame(readValue(table, field, raw, { ...context, scale: look.scale }), wanted);
  };
  const candidates = [...candidatesFor(text, wanted, table, field, look), { value: text }];
  return candidates.find(readsTheSame) ?? { value: text };
}

function candidatesFor(
  text: string,
  wanted: Reading,
  table: TableId,
  field: string,
  { scale, language }: CellLook,
): WrittenValue[] {
  const { type } = catalogue[table].columns[field]!;
  const exact = wanted.kind === "number" && wanted.lo === wanted.hi && Number.isFinite(wanted.lo);
  const value = exact ? wanted.lo : null;
  switch (type.kind) {
    case "date":
      return value === null ? [] : [{ value: { date: value } }];
    case "money":
      if (value === null) return [];
      return [{ value: significant(value / scale) }, { value: `${digits(value)}${unitName(1)}` }];
    case "integer":
    case "hours":
    case "score":
      return value === null ? [] : [{ value }];
    case "ratio":
    case "indicator-value":
      return indicatorValues(text);
    case "yes-no":
      return value === null || !["yes", "no"].includes(fold(text))
        ? []
        : [{ value: yesNo[language][value]! }];
    case "choice": {
      const choice = type.choices.find(({ code }) => fold(code) === fold(text));
      return choice === undefined ? [] : [{ value: choice[language] }];
    }
    case "level":
    case "text":
    case "key":
    case "list":
      return plainNumber(text);
  }
}

const yesNo: Readonly<Record<Language, readonly [no: string, yes: string]>> = {
  en: ["no", "yes"],
  zh: ["否", "是"],
};

/** A percentage as a share that shows as one; a plain number as itself. */
function indicatorValues(text: string): WrittenValue[] {
  const percentage = /^\s*(-?\d+(?:\.\d+)?)\s*[%％]\s*$/.exec(text);
  if (percentage === null) return plainNumber(text);
  return [{ value: significant(Number(percentage[1]) / 100), percent: true }];
}

/** Digits as a number, where they are written as a number is shown. */
function plainNumber(text: string): WrittenValue[] {
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) && digits(number) === text ? [{ value: number }] : [];
}

function rawWith(
  { value, percent }: WrittenValue,
  { format }: CellLook,
  date1904: boolean,
): RawCell | undefined {
  if (value === null) return undefined;
  if (typeof value === "string") return { kind: "text", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "number") return { kind: "number", value, format: percent ? "percent" : format };
  return { kind: "number", value: serialOfDay(value.date, date1904), format: "date" };
}

/** Whether two readings say the same. */
function saysSame(one: Reading, other: Reading): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
