/** Dates: what a cell may hold for a day, for a month of unknown day, and for a day that never comes. */
import type { RawCell } from "../workbook/workbook";
import { dayOf, dayOfSerial, daysInMonth, FIRST_DAY, LAST_DAY, type Day } from "./days";
import { exactly, refused, type Reading } from "./reading";
import { fold, squash } from "./text";

/** Reads a cell that is not blank as a day. `open`: a word for "no end" gives Infinity. */
export function readDate(raw: RawCell, open: boolean, date1904: boolean): Reading {
  switch (raw.kind) {
    case "text":
      return readDateText(raw.value, open);
    case "number":
      if (raw.format === "date") return within(dayOfSerial(raw.value, date1904));
      return raw.format === "plain" ? readPlainNumber(raw.value, date1904) : refused("not-a-date");
    default:
      return refused("not-a-date");
  }
}

const ENDLESS = new Set(["长期", "长期有效", "永久", "永久有效", "permanent", "noexpiry"]);

const DAY_FORMS = [
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/,
  /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/,
  /^(\d{4})()(\d{2})(\d{2})$/,
];
const MONTH_FORMS = [/^(\d{4})[-/.](\d{1,2})$/, /^(\d{4})年(\d{1,2})月$/];
/** The year last, or of two digits: which number is the day? */
const AMBIGUOUS = /^\d{1,2}([-/.])\d{1,2}\1(\d{2}|\d{4})$/;
/** No date is written longer; what is longer costs no search. */
const LONGEST = 60;
const TIME_OF_DAY = /^(\S*\d\S*?)(?: |t)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$/;

function readDateText(text: string, open: boolean): Reading {
  if (open && ENDLESS.has(squash(text))) return exactly(Infinity);
  if (text.length > LONGEST) return refused("not-a-date");
  const folded = fold(text);
  const plain = (folded.length > 10 ? folded.replace(TIME_OF_DAY, "$1") : folded).replaceAll(" ", "");
  for (const form of DAY_FORMS) {
    const match = form.exec(plain);
    if (match) return readDay(Number(match[1]), Number(match[3]), Number(match[4]));
  }
  for (const form of MONTH_FORMS) {
    const match = form.exec(plain);
    if (match) return readMonth(Number(match[1]), Number(match[2]));
  }
  return refused(AMBIGUOUS.test(plain) ? "ambiguous-date" : "not-a-date");
}

/** A plain number: a date serial, the eight digits of a date, or a year and month typed as 2024.8. */
function readPlainNumber(value: number, date1904: boolean): Reading {
  const day = dayOfSerial(value, date1904);
  if (isAccepted(day)) return exactly(day);
  const typed = String(value);
  if (/^\d{8}$/.test(typed)) return readDateText(typed, false);
  const month = /^(\d{4})\.(\d{1,2})$/.exec(typed);
  if (month === null) return refused(/^\d+(\.\d+)?$/.test(typed) ? "date-out-of-range" : "not-a-date");
  // A cell that was typed 2024.10 holds the number 2024.1.
  return month[2] === "1" ? refused("ambiguous-date") : readMonth(Number(month[1]), Number(month[2]));
}

function readDay(year: number, month: number, date: number): Reading {
  const day = dayOf(year, month, date);
  return day === null ? refused("not-a-date") : within(day);
}

function readMonth(year: number, month: number): Reading {
  const first = dayOf(year, month, 1);
  if (first === null) return refused("not-a-date");
  if (!isAccepted(first)) return refused("date-out-of-range");
  return { kind: "number", lo: first, hi: first + daysInMonth(year, month) - 1, notice: "month-only-date" };
}

function within(day: Day): Reading {
  return isAccepted(day) ? exactly(day) : refused("date-out-of-range");
}

function isAccepted(day: Day): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}
