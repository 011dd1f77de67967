/** Problems, notices and accepted forms in English: where, what was read, what would do. */
import type { ColumnType } from "../tables/definition";
import type { NoticeCode, ProblemCode } from "../tables/facts";
import { en } from "./en";
import { percentForms, percentOfPercent } from "./percent-forms";
import type { ProblemWords } from "./problem-words";

const meant = (w: ProblemWords) =>
  w.detail("suggestion") ? ` Did you mean “${w.detail("suggestion")}”?` : "";
const accepted = (w: ProblemWords) => (w.expected ? ` Write ${w.expected}.` : "");
const theColumn = (w: ProblemWords) => (w.column ? `the column “${w.column}”` : "this column");
const theTable = (w: ProblemWords) => (w.table ? `“${w.table}”` : "this table");
const aPlace = (w: ProblemWords, name: string, otherwise: string) => w.detail(name) ?? otherwise;

const verdicts = Object.values(en.statuses).join(", ");

function percentUnclear(w: ProblemWords): string {
  const most = w.detail("most");
  if (most !== null) {
    const tooMuch = `“${w.read}” is above ${most}, more than this figure can be.`;
    const meant = percentOfPercent(w.read);
    return meant === null ? `${tooMuch} Check it.` : `${tooMuch} If ${meant} is meant, write ${meant}.`;
  }
  const forms = percentForms(w.read);
  const twoWays = `“${w.read}” can be read as a percentage in two ways.`;
  switch (forms.kind) {
    case "above-one":
      return `${twoWays} Write ${forms.percent} or ${forms.share} (without a unit) if ${forms.percent} is meant.`;
    case "up-to-one":
      return `${twoWays} Write ${forms.percent} or ${forms.asIs}, whichever is meant.`;
    case "percentage":
      return `“${w.read}” is a percentage, which cannot stand here.${accepted(w)}`;
    case "none":
      return `${twoWays} Write it as 95% or 0.95, without a unit.`;
  }
}

export const enProblems = {
  problems: {
    "not-a-date": (w) => `“${w.read}” is not a date.${accepted(w)}`,
    "ambiguous-date": (w) =>
      `“${w.read}” could mean more than one day. Write the year first with four digits, as 2026-06-30.`,
    "date-out-of-range": (w) => `“${w.read}” lies outside the years 1950 to 2100. Check the year.`,
    "not-a-number": (w) => `“${w.read}” is not a number.${accepted(w)}`,
    "not-an-integer": (w) => `“${w.read}” is not a whole number.${accepted(w)}`,
    negative: (w) => `“${w.read}” is below zero, which cannot be here. Check the sign.`,
    "out-of-range": (w) => `“${w.read}” lies outside the range of this column.${accepted(w)}`,
    "percent-unclear": (w) => percentUnclear(w),
    "amount-unclear": (w) => {
      const [number, unit] = [w.detail("number"), w.detail("unit") ?? "万元"];
      const forms = number === null ? "" : `: ${number} yuan or ${number}${unit}`;
      return `“${w.read}” may be meant in yuan, or in ${unit} as its column. Write the unit behind the amount${forms}.`;
    },
    "wrong-unit": (w) =>
      `The unit “${aPlace(w, "unit", w.read)}” does not fit this indicator. Use %, hours (h) or minutes (min) as the indicator needs, or leave the unit empty.`,
    "not-yes-no": (w) => `“${w.read}” is neither yes nor no.${accepted(w)}`,
    "not-a-choice": (w) => `“${w.read}” is none of the choices of ${theColumn(w)}.${meant(w)}${accepted(w)}`,
    "not-a-level": (w) => `No single level can be read from “${w.read}”.${accepted(w)}`,
    "not-text": (w) => `“${w.read}” is no text, but ${theColumn(w)} needs one. Type it as text.`,
    "excel-error": (w) => `The cell shows the Excel error ${w.read}. Mend its formula, or type the value.`,
    "formula-without-value": () =>
      "The file holds a formula here but not its result. Open it in Excel, let it calculate, save it, and check again.",
    "repeated-key": (w) =>
      `“${w.read}” already stands in ${aPlace(w, "first", "a row above")}, and only that row counts. Give this row its own number, or delete it.`,
    "repeated-current-row": (w) =>
      `Another row (${aPlace(w, "first", "same indicator and date")}) gives a different figure for the same indicator and period end. Keep one of them.`,
    "name-of-several": (w) =>
      `“${w.read}” is the name of more than one person (${aPlace(w, "ids", "see the staff list")}). Write the staff ID instead.`,
    "header-claimed-twice": (w) =>
      `${aPlace(w, "headers", "Two headers")} could each be ${theColumn(w)}, so neither is read. Rename one of them.`,
    "foreign-currency": (w) =>
      `The header gives the currency “${aPlace(w, "currency", w.read)}”, but amounts must be in yuan. Convert them and write (CNY), (yuan) or (万元).`,
    "missing-column": (w) =>
      `The table ${theTable(w)} has no column “${w.column ?? ""}”, which ${needing(w)}. Add the column, or map one of yours to it.`,
    "assessment-date-unclear": (w) =>
      `The assessment date is not one readable day, so ${w.detail("used") ?? "today"} was used. Write it as 2026-06-30.`,
    "no-header-row": (w) =>
      `The sheet is named like ${theTable(w)}, but none of its first 20 rows holds headers that are known. Use the headers of the template.`,
    "no-known-table": () =>
      "No sheet of this workbook was recognised. Name the sheets as in the template (Projects, Staff, Evidence …), or start from the template.",
    "bad-setting": (w) =>
      `The setting “${aPlace(w, "key", "")}” has the value “${w.read}”, which cannot be read; the default applies.${accepted(w)}`,
    "own-number-not-set": (w) =>
      `The CSMM edition is set to the workbook's own numbers, but ${w.detail("key") ?? "one of them"} is not set, so that of the source, ${w.detail("used") ?? "its standard value"}, stands in for it. Set it among the thresholds of the settings sheet.`,
    "judgement-of-nothing": (w) =>
      `${w.read === "" ? "The judgement names no requirement" : `“${w.read}” is neither the id nor the sentence of one requirement`}, so it does not count yet; it stays as it is.${meant(w)} Write the id as at the end of the row in Findings.`,
    "judgement-without-verdict": (w) =>
      `${w.read === "" ? "The judgement has no verdict" : `“${w.read}” is no verdict`}, so it does not count yet; it stays as it is. Write one of: ${verdicts}.`,
    "judgement-date-unclear": (w) =>
      `“${w.read}” is not one readable day, so the judgement counts without a date. Write it as 2026-06-30.`,
    "edit-unclear": (w) =>
      `“${w.read}” cannot be read as an edit, so its scenario goes without it; it stays as it is.${meant(w)} The note beside it says what would do.`,
    "edit-without-scenario": (w) =>
      `The edit “${w.read}” belongs to no scenario. Write the name of one beside it.`,
  } satisfies Record<ProblemCode, (w: ProblemWords) => string> as Record<
    ProblemCode,
    (w: ProblemWords) => string
  >,

  notices: {
    "several-sheets": (w) =>
      `Several sheets are read together as ${theTable(w)}${w.detail("sheets") ? `: ${w.detail("sheets")}` : ""}.`,
    "total-row-skipped": () => "A total row; it is not counted as data.",
    "note-row-skipped": () => "A note below or between the data; it is not counted as data.",
    "heading-row-skipped": (w) =>
      `${w.read ? `“${w.read}” is` : "This row is"} a heading between the data, or the header again; it is not counted as data.`,
    "row-without-key": (w) =>
      `The row has no ${w.column ? `“${w.column}”` : "key"}, so it is set aside. Fill it in if the row should count.`,
    "continuation-row": () => "This row continues the merged one above it and is not counted again.",
    "month-only-date": (w) =>
      `“${w.read}” names a month but no day. It is taken as some day of that month; give the day where it could decide.`,
    "amounts-perhaps-in-wan": (w) =>
      `All amounts in ${theColumn(w)} are below 100,000. If they are in units of 10,000 yuan, write (万元) into the header.`,
    "tick-column": (w) => `In ${theColumn(w)} only yes is marked, so empty cells are read as no.`,
    "evidence-without-location": () =>
      "The document is only ticked. It counts as on file for now, but its location should be given: write a file number, path or link instead of the tick.",
    "read-as-no-location": (w) =>
      `“${w.read}” is read as: no location, so the document does not count as on file. If it is in hand, write a file number, path or link.`,
    "unknown-column": (w) =>
      `The header “${aPlace(w, "header", w.read)}” is not known and its column is not read.${meant(w)}`,
    "none-row-ignored": () => "The row says “none” although there are other rows; it is ignored.",
    "repeated-evidence-number": (w) =>
      `The evidence number “${w.read}” is used more than once; every row counts.`,
    "subject-names-nothing": (w) =>
      `“${aPlace(w, "subject", w.read)}” names no row and no requirement of this workbook, so the document serves none of them. Check the spelling.`,
    "name-of-no-row": (w) => {
      const meant = w.detail("suggestion");
      return `“${w.detail("name") ?? ""}” names no row of this workbook, so this row serves none.${meant ? ` Did you mean ${meant}?` : " Check the spelling."}`;
    },
    "future-date": () =>
      "The date lies after the assessment date, so this has not happened yet and does not count.",
    "missing-sheet": (w) => `There is no sheet ${theTable(w)}. Whatever depends on it cannot be decided.`,
    "text-cut": () => "The text is longer than a cell can hold or be shown; it is cut.",
    "unread-sheet": (w) =>
      `This sheet is not read, although it seems to be meant as ${theTable(w)}. If it is, rename it${w.detail("suggestion") ? ` to “${w.detail("suggestion")}”` : ""}.`,
    "resembles-choice": (w) =>
      `“${w.read}” is kept as it is written and not taken for a choice of ${theColumn(w)}.${meant(w)}${meant(w) && " Then write just that."}`,
    "rows-below-table": (w) =>
      `Rows ${aPlace(w, "first", "from here")} to ${aPlace(w, "last", "the last one")} stand below the Excel table “${aPlace(w, "name", "of this sheet")}” and are read as part of it. Extend the table over them (Table Design, Resize Table).`,
    "merges-unseen": () =>
      "This version of Excel does not say which cells are merged. Rows in which a merged cell should fill down are read as blank there. Update Excel, or open the file in Proofsheet's page.",
    "rows-below-totals": (w) =>
      `Rows ${aPlace(w, "first", "from here")} to ${aPlace(w, "last", "the last one")} stand below the totals row of the Excel table “${aPlace(w, "name", "of this sheet")}” and are not read. If they belong to the table, move them above its totals row.`,
    "judged-again": (w) =>
      `Another row judges ${w.detail("requirement") ?? "the same requirement"}${w.detail("row") ? ` (row ${w.detail("row")})` : ""}: of two, the one of the later date counts, else the lower one. This one stays, but does not count.`,
    "columns-beside-table": (w) =>
      `Columns from here on stand beside the Excel table “${aPlace(w, "name", "of this sheet")}” and are read as part of it. Extend the table over them (Table Design, Resize Table).`,
    "csmm-2022-suggested": (w) =>
      `${w.detail("count") ?? "The"} clauses are listed, about as many as the 2022 edition of CSMM has (161, in 20 practice domains), but they are checked against the source's numbers (183 and 17). If the list is of the 2022 edition, set csmm.edition to 2022.`,
  } satisfies Record<NoticeCode, (w: ProblemWords) => string> as Record<
    NoticeCode,
    (w: ProblemWords) => string
  >,

  /** What a column of this type accepts, as a phrase after "Write". */
  expected: {
    text: () => "any text",
    key: () => "a number or name that no other row has",
    list: () => "one or several names, separated by commas or line breaks",
    date: ({ open }: { open: boolean }) =>
      `a date, as 2026-06-30, 2026/6/30, 2026年6月30日 or 20260630${open ? ", or “permanent” if it never ends" : ""}`,
    integer: () => "a whole number, as 12",
    money: () => "an amount in digits, as 1200000, 1,200,000 or 120万",
    hours: () => "hours as a number of 0 or more, as 24",
    score: ({ min, max }: { min: number; max: number }) => `a number from ${min} to ${max}`,
    ratio: () => "a percentage, as 95% or 0.95",
    level: () => "one level, as 4, 四级, Level 4 or L4",
    "indicator-value": () => "a number, a percentage as 95%, or hours, as the indicator needs",
    "yes-no": () => "yes or no (是 or 否, √ or ×)",
    choice: ({ choices }: { choices: readonly string[] }) => `one of: ${choices.join(", ")}`,
  } satisfies Record<ColumnType["kind"], unknown>,

  /** What the value of a setting must be, as a phrase after "Write". */
  settingForms: {
    date: "a date, as 2026-06-30",
    level: "one level of the scheme, as 4",
    language: "en or zh",
    schemes: "names of schemes, as ITSS, CSMM",
    sheets: "names of result sheets, as Readiness, Findings",
    ratio: "a percentage, as 40% or 0.4",
    "whole-number": "a whole number, as 3",
    cost: "a number of person-days from 0 to 100,000, as 0.5",
    number: "a number of 0 or more, as 500000 or 50万",
    mapping: "a table and column, as projects.contractAmount",
    choice: "one of the choices that its note names, as source",
    "known-key": "a key as in the list of thresholds, as itss.4.completed-projects.amount",
    once: "each setting in one row only",
  },
};

export type ProblemMessages = typeof enProblems;

/** Which requirements need a column: one by its id, several by the first and their number. */
function needing(w: ProblemWords): string {
  const [first, ...others] = w.detail("requirements")?.split(", ") ?? [];
  if (first === undefined) return "a requirement needs";
  if (others.length === 0) return `the requirement ${first} needs`;
  return `${first} and ${others.length === 1 ? "1 other requirement" : `${others.length} other requirements`} need`;
}
