/** Disorders of dates: every way of writing a day, and some that only name the month. */
import { catalogue } from "../../../src/tables/catalogue";
import { partsOf, serialOfDay, type Day } from "../../../src/tables/days";
import type { SheetValue } from "../../../src/workbook/workbook";
import { onCells, onColumn, type Book, type DraftCell } from "./draft";

/** Date cells are written in turns of eight rows; the first of each turn stays a date cell. */
const turn = 8;

/** 2026.6.30 */
export const writesDatesWithDots = inTurn(1, ({ year, month, date }) => `${year}.${month}.${date}`);
/** 2026/6/30 */
export const writesDatesWithSlashes = inTurn(2, ({ year, month, date }) => `${year}/${month}/${date}`);
/** 2026年6月30日 */
export const writesDatesInChinese = inTurn(3, ({ year, month, date }) => `${year}年${month}月${date}日`);
/** 20260630, as text and as a number. */
export const writesDatesAsEightDigits = inTurn(4, ({ year, month, date }) => {
  const digits = `${year}${padded(month)}${padded(date)}`;
  return date % 2 === 0 ? digits : Number(digits);
});
/** 2026-6-30 */
export const writesShortDates = inTurn(5, ({ year, month, date }) => `${year}-${month}-${date}`);
/** 2026-06-30, as text. */
export const writesDatesAsText = inTurn(
  6,
  ({ year, month, date }) => `${year}-${padded(month)}-${padded(date)}`,
);
/** 46203: a date whose cell lost its format. */
export const losesDateFormats = inTurn(7, (_, day) => serialOfDay(day, false));

/** Only the month: of a contract's start, of a report, of each period of an indicator, of some people's first day. */
export function writesMonthsOnly(book: Book): Book {
  const projects = onCells(book, "projects", "startsOn", { "JL25-012": "2025年8月" });
  const reports = onCells(projects, "achievements", "achievedOn", { 区域运维服务发展报告: "2025-08" });
  const staff = onCells(reports, "staff", "joinedOn", { "1047": "2019.7", "1063": "2021年3月" });
  return onColumn(staff, "kpis", "periodEnd", (value, { key }) => {
    if (!isDate(value) || !key.startsWith("problem-recurrence")) return null;
    const { year, month } = partsOf(value.date);
    return { value: `${year}年${month}月` };
  });
}

/** A survey that came in on the assessment date, at twenty to five in the afternoon. */
export function addsTimesOfDay(book: Book): Book {
  return onColumn(book, "surveys", "surveyedOn", (value) =>
    isDate(value) && value.date === assessmentDay
      ? { value: { date: value.date + 0.695 }, style: { numberFormat: "yyyy/m/d h:mm" } }
      : null,
  );
}

/** Certificates that never end, in three wordings. */
export function wordsEndlessDates(book: Book): Book {
  const words = ["permanent", "永久", "长期有效"];
  return onColumn(book, "staffCertificates", "expiresOn", (value, _, at) =>
    value === "长期" ? { value: words[at % words.length]! } : null,
  );
}

/** 2026-06-30. */
const assessmentDay: Day = 20_634;

type Parts = ReturnType<typeof partsOf>;

function inTurn(remainder: number, write: (parts: Parts, day: Day) => string | number): (book: Book) => Book {
  const rewrite = (value: SheetValue, at: number): DraftCell | null =>
    isDate(value) && at % turn === remainder && Number.isInteger(value.date)
      ? { value: write(partsOf(value.date), value.date) }
      : null;
  return (book) =>
    dateColumns.reduce(
      (changed, [table, column]) => onColumn(changed, table, column, (value, _, at) => rewrite(value, at)),
      book,
    );
}

const dateColumns = (
  [
    "certificates",
    "audits",
    "nonconformities",
    "projects",
    "surveys",
    "staff",
    "staffCertificates",
    "kpis",
    "systems",
    "achievements",
    "evidence",
  ] as const
).flatMap((table) =>
  Object.entries(catalogue[table].columns)
    .filter(([, { type }]) => type.kind === "date")
    .map(([column]) => [table, column] as const),
);

function isDate(value: SheetValue): value is { date: number } {
  return typeof value === "object" && value !== null;
}

function padded(part: number): string {
  return String(part).padStart(2, "0");
}
