/** Rules of dates, amounts and shares. */
import type { RawCell } from "../../../src/workbook/workbook";
import type { Reading } from "../../../src/tables/reading";
import type * as DaysModule from "../../../src/tables/days";
import type * as IndicatorsModule from "../../../src/tables/read-indicator-value";
import type * as ReadDateModule from "../../../src/tables/read-date";
import type * as ReadNumberModule from "../../../src/tables/read-number";
import { hasText, rule, unread } from "./rule";

type Days = typeof DaysModule;
type Indicators = typeof IndicatorsModule;
type ReadDate = typeof ReadDateModule;
type ReadNumber = typeof ReadNumberModule;

const withoutDates = (name: string, form: RegExp) =>
  rule<ReadDate>(name, "read-date", ({ readDate }) => ({
    readDate: (raw, ...rest) => (hasText(raw, form) ? unread : readDate(raw, ...rest)),
  }));

export const dates = [
  withoutDates("2026.6.30", /^\d{4}\.\d+\.\d+$/),
  withoutDates("2026/6/30", /^\d{4}\/\d+\/\d+$/),
  withoutDates("2026年6月30日", /^\d{4}年\d+月\d+日$/),
  withoutDates("20260630 as text", /^\d{8}$/),
  withoutDates("2026-6-30", /^\d{4}-(\d-\d+|\d+-\d)$/),
  withoutDates("2026-06-30 as text", /^\d{4}-\d\d-\d\d$/),
  withoutDates("2025年8月", /^\d{4}年\d+月$/),
  withoutDates("2025-08", /^\d{4}-\d\d$/),
  withoutDates("2019.7", /^\d{4}\.\d+$/),
  withoutDates("长期有效", /^长期有效$/),
  withoutDates("永久", /^永久$/),
  withoutDates("permanent", /^permanent$/),
  rule<ReadDate>("20260630 as a number", "read-date", ({ readDate }) => ({
    readDate: (raw, ...rest) =>
      raw.kind === "number" && raw.value > 10_000_000 ? unread : readDate(raw, ...rest),
  })),
  rule<ReadDate>("a date serial without its format", "read-date", ({ readDate }) => ({
    readDate: (raw, ...rest) =>
      raw.kind === "number" && raw.format === "plain" && raw.value < 100_000
        ? unread
        : readDate(raw, ...rest),
  })),
  rule<Days>("a time of day is dropped", "days", () => ({ dayOfSerial: (serial) => serial - 25_569 })),
  rule<ReadDate>("26.6.30 is not guessed", "read-date", ({ readDate }) => ({
    readDate: (raw, ...rest) =>
      hasText(raw, /^26\.6\.30$/) ? { kind: "number", lo: 20_634, hi: 20_634 } : readDate(raw, ...rest),
  })),
];

const withoutNumbers = (name: string, form: RegExp) =>
  rule<ReadNumber>(name, "read-number", ({ readNumber }) => ({
    readNumber: (raw, ...rest) => (hasText(raw, form) ? unread : readNumber(raw, ...rest)),
  }));

export const numbers = [
  withoutNumbers("49.9999万 in a cell", /万$/),
  withoutNumbers("0.005亿 in a cell", /亿$/),
  rule<ReadNumber>("a unit in the cell wins over that of the header", "read-number", ({ readNumber }) => ({
    readNumber: (raw, type, scale) => {
      const reading = readNumber(raw, type, scale);
      const isTwice = hasText(raw, /[万亿]/) && reading.kind === "number";
      return isTwice ? { ...reading, lo: reading.lo * scale, hi: reading.hi * scale } : reading;
    },
  })),
  withoutNumbers("￥ before an amount", /^￥/),
  rule<ReadNumber>("￥ says yuan in a column of 万元, too", "read-number", ({ readNumber }) => ({
    readNumber: (raw, type, scale) => {
      const reading = readNumber(raw, type, scale);
      const isScaled = hasText(raw, /^￥/) && reading.kind === "number";
      return isScaled ? { ...reading, lo: reading.lo * scale, hi: reading.hi * scale } : reading;
    },
  })),
  withoutNumbers("separators in an amount", /,/),
  withoutNumbers("full-width digits", /[０-９]/),
  withoutNumbers("numbers as text", /^\d+ ?$/),
];

const withoutValues = (
  name: string,
  without: (raw: RawCell, form: string) => boolean,
  instead: Reading = unread,
) =>
  rule<Indicators>(name, "read-indicator-value", ({ readIndicatorValue }) => ({
    readIndicatorValue: (raw, form) => (without(raw, form) ? instead : readIndicatorValue(raw, form)),
  }));
const isBare = (form: string) => form === "ratio" || form === "share";
const isInPercent = (form: string) => form === "percent" || form === "percent-share";
const isNumber = (raw: RawCell, value: number) => raw.kind === "number" && raw.value === value;

export const shares = [
  withoutValues("90% as text", (raw) => hasText(raw, /^[\d.]+%$/)),
  withoutValues(
    "a cell that shows a percentage",
    (raw, form) => isBare(form) && raw.kind === "number" && raw.format === "percent",
  ),
  withoutValues(
    "30 with the unit %",
    (raw, form) => isInPercent(form) && raw.kind === "number" && raw.value > 1,
  ),
  withoutValues("85 without a unit is not guessed", (raw, form) => isBare(form) && isNumber(raw, 85), {
    kind: "number",
    lo: 0.85,
    hi: 0.85,
  }),
  withoutValues(
    "0.96 with the unit % is not guessed",
    (raw, form) => isInPercent(form) && isNumber(raw, 0.96),
    { kind: "number", lo: 0.96, hi: 0.96 },
  ),
  withoutValues("9,600 % is not taken at its word", (raw, form) => form === "ratio" && isNumber(raw, 96), {
    kind: "number",
    lo: 96,
    hi: 96,
  }),
  withoutValues("no share is above 100 %", (raw, form) => form === "share" && isNumber(raw, 4.2), {
    kind: "number",
    lo: 4.2,
    hi: 4.2,
  }),
  withoutValues("a score as a percentage", (raw, form) => form === "points" && isNumber(raw, 0.9), {
    kind: "number",
    lo: 0.9,
    hi: 0.9,
  }),
  rule<Indicators>("minutes for hours", "read-indicator-value", ({ valueForm }) => ({
    valueForm: (indicator, unit) => (unit === "分钟" ? null : valueForm(indicator, unit)),
  })),
];
