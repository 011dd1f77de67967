/** Values of indicators: what a number means depends on the row's indicator and unit. */
import type { RawCell } from "../workbook/workbook";
import { indicatorMeasure, indicators } from "./indicators";
import { parseNumber, readNumber } from "./read-number";
import { exactly, refused, significant, type Reading } from "./reading";
import { squash } from "./text";

/** How the values of one row are to be read; `unknown` where the indicator or the unit could not be read. */
export type ValueForm =
  | ("ratio" | "percent" | "share" | "percent-share")
  | ("number" | "any" | "hours" | "minutes" | "points" | "percent-points" | "unknown");

const HOURS = new Set(["h", "hr", "hrs", "hour", "hours", "小时", "时"]);
const MINUTES = new Set(["min", "mins", "minute", "minutes", "分钟", "分"]);
const POINTS = new Set(["分", "点", "point", "points"]);

/** The form of a row's values, or null where the indicator cannot have the unit. `indicator` is a code or any text. */
export function valueForm(indicator: string, unit: string): ValueForm | null {
  if (!indicators.some(([code]) => code === indicator)) return "any";
  const written = squash(unit);
  switch (indicatorMeasure(indicator)) {
    case "ratio":
      if (written === "") return "ratio";
      return written === "%" ? "percent" : null;
    case "share":
      if (written === "") return "share";
      return written === "%" ? "percent-share" : null;
    case "hours":
      if (written === "" || HOURS.has(written)) return "hours";
      return MINUTES.has(written) ? "minutes" : null;
    case "points":
      if (written === "%") return "percent-points";
      return written === "" || POINTS.has(written) ? "points" : null;
    case "number":
      return written === "%" || HOURS.has(written) || MINUTES.has(written) ? null : "number";
  }
}

/** Reads a cell that is not blank as a value of the form. */
export function readIndicatorValue(raw: RawCell, form: ValueForm): Reading {
  switch (form) {
    case "ratio":
    case "percent":
      return notAbove(MOST_OF_A_RATIO, readRatio(raw, form === "percent"));
    case "share":
    case "percent-share":
      return notAbove(MOST_OF_A_SHARE, readRatio(raw, form === "percent-share"));
    case "points":
    case "percent-points":
      return readPoints(raw, form === "percent-points");
    case "hours":
      return readNumber(raw, HOURS_TYPE, 1);
    case "minutes":
      return inHours(readNumber(raw, MINUTES_TYPE, 1));
    case "number":
      return readNumber(raw, ANY_NUMBER, 1);
    case "any":
      return shareOf(raw) === null ? readNumber(raw, ANY_NUMBER, 1) : exactly(shareOf(raw)!);
    case "unknown":
      return { kind: "number", lo: -Infinity, hi: Infinity };
  }
}

/** Where an unreadable value of this form may lie. */
export function valueRange(form: ValueForm): readonly [lo: number, hi: number] {
  switch (form) {
    case "ratio":
    case "percent":
    case "share":
    case "percent-share":
    case "hours":
    case "minutes":
      return [0, Infinity];
    case "points":
    case "percent-points":
      return [-100, 100];
    case "number":
    case "any":
    case "unknown":
      return [-Infinity, Infinity];
  }
}

const ANY_NUMBER = { kind: "number", min: -Infinity, max: Infinity } as const;
const HOURS_TYPE = { kind: "hours", min: 0, max: Infinity } as const;
/** Plain numbers: hours written out in the cell are no minutes. */
const MINUTES_TYPE = { kind: "number", min: 0, max: Infinity } as const;
const MOST_POINTS = 100;

const MOST_OF_A_SHARE = 1;
/** No rate is ten times its whole, but 95 in a cell that already showed percentages is 9,500 %. */
const MOST_OF_A_RATIO = 10;

/** Asks about a ratio above what it can be rather than take it: its cell was perhaps shown as a percentage twice. */
function notAbove(most: number, reading: Reading): Reading {
  if (reading.kind !== "number" || significant(reading.lo) <= most) return reading;
  return refused("percent-unclear", { most: `${most * 100}%` });
}

/** A share of one, from 95%, a cell shown as a percentage, a bare number up to 1, or one above 1 whose unit is %. */
function readRatio(raw: RawCell, isPercent: boolean): Reading {
  const share = shareOf(raw);
  if (share !== null) return share < 0 ? refused("negative") : exactly(share);
  const reading = readNumber(raw, { kind: "number", min: 0, max: Infinity }, 1);
  if (reading.kind !== "number" || reading.lo === 0) return reading;
  if (isPercent === reading.lo > 1) return exactly(isPercent ? significant(reading.lo / 100) : reading.lo);
  return refused("percent-unclear");
}

/** Points from -100 to 100; a bare fraction of a point is as likely a share that lost its percent sign. */
function readPoints(raw: RawCell, isPercent: boolean): Reading {
  const share = shareOf(raw);
  const reading = share === null ? readNumber(raw, ANY_NUMBER, 1) : exactly(significant(share * 100));
  if (reading.kind !== "number") return reading;
  const size = Math.abs(reading.lo);
  if (size > MOST_POINTS) return refused("out-of-range");
  const isUnclear = share === null && size > 0 && (size < 1 || (isPercent && size === 1));
  return isUnclear ? refused("percent-unclear") : reading;
}

/** The share that a cell states as a percentage, or null where it states none. */
function shareOf(raw: RawCell): number | null {
  if (raw.kind === "number") return raw.format === "percent" ? raw.value : null;
  if (raw.kind !== "text") return null;
  const text = squash(raw.value);
  const typed = text.endsWith("%") ? parseNumber(text.slice(0, -1)) : null;
  return typed === null || typed.ownUnit || typed.currency !== null ? null : significant(typed.value / 100);
}

function inHours(reading: Reading): Reading {
  return reading.kind === "number" ? exactly(significant(reading.lo / 60)) : reading;
}
