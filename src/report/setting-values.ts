/** The values of settings: what a cell says for a known key, or what form it should have had. */
import { isCost, type CostKind } from "../assessment/plan/costs";
import { messages } from "../locales";
import { choiceText } from "../locales/options";
import type { RuleBook, SchemeId, Unit } from "../rules/expression";
import { isThreshold, thresholdForm } from "../rules/params";
import { catalogue, tableIds, type TableId } from "../tables/catalogue";
import type { Day } from "../tables/days";
import type { Language } from "../tables/definition";
import { readDate } from "../tables/read-date";
import { readLevel } from "../tables/read-level";
import { parseNumber } from "../tables/read-number";
import { shownText } from "../tables/reading";
import { fold } from "../tables/text";
import type { RawCell } from "../workbook/workbook";
import { resultRoles, type ResultRole } from "./result-roles";
import type { KnownKey } from "./setting-keys";

/** The table and the id of its column that a header stands for. */
export interface Mapping {
  table: TableId;
  column: string;
}

/** What a bad value should have been; the phrase is in `locales`. */
export type SettingForm =
  | "date"
  | "level"
  | "language"
  | "sheets"
  | "schemes"
  | "ratio"
  | "whole-number"
  | "number"
  | "cost"
  | "mapping"
  | "choice"
  | "known-key"
  | "once";

/** What one row sets, or the form that it should have had. */
export type Setting =
  | { kind: "asOf" | "roadmapStart"; value: Day }
  | { kind: "target"; scheme: SchemeId; value: string }
  | { kind: "language"; value: Language }
  | { kind: "schemes"; value: readonly SchemeId[] }
  | { kind: "sheets"; value: readonly ResultRole[] }
  | { kind: "param"; key: string; value: number }
  | { kind: "cost"; key: CostKind; value: number }
  | { kind: "option"; key: string; value: string }
  | { kind: "mapping"; key: string; value: Mapping }
  | BadSetting;
export type BadSetting = { kind: "bad"; form: SettingForm };

/** Reads a cell that is not blank. */
export function readSetting(
  known: KnownKey,
  raw: RawCell,
  { date1904, ruleBooks }: { date1904: boolean; ruleBooks: readonly RuleBook[] },
): Setting {
  switch (known.kind) {
    case "asOf":
    case "roadmapStart":
      return readDay(known.kind, raw, date1904);
    case "target":
      return readTarget(known.scheme, shownText(raw, date1904), ruleBooks);
    case "language":
      return readLanguage(shownText(raw, date1904));
    case "schemes":
      return readSchemes(shownText(raw, date1904), ruleBooks);
    case "sheets":
      return readSheets(shownText(raw, date1904));
    case "param":
      return readParam(known.name, known.unit, raw);
    case "cost":
      return readCost(known.cost, raw);
    case "option":
      return readOption(known.name, known.choices, shownText(raw, date1904));
    case "map":
      return readMapping(known.header, shownText(raw, date1904));
  }
}

export const badSetting = (form: SettingForm): BadSetting => ({ kind: "bad", form });

function readDay(kind: "asOf" | "roadmapStart", raw: RawCell, date1904: boolean): Setting {
  const reading = readDate(raw, false, date1904);
  const isOneDay = reading.kind === "number" && reading.lo === reading.hi;
  return isOneDay ? { kind, value: reading.lo } : badSetting("date");
}

function readTarget(scheme: SchemeId, text: string, books: readonly RuleBook[]): Setting {
  const level = readLevel(text);
  const book = books.find((each) => each.scheme === scheme);
  const isLevel = level !== null && (!book || book.levels.some((entry) => entry.level === String(level)));
  return isLevel ? { kind: "target", scheme, value: String(level) } : badSetting("level");
}

function readLanguage(text: string): Setting {
  const named = fold(text);
  if (["en", "english", "英文", "英语"].includes(named)) return { kind: "language", value: "en" };
  if (["zh", "zh-cn", "chinese", "中文", "简体中文"].includes(named)) {
    return { kind: "language", value: "zh" };
  }
  return badSetting("language");
}

/** Names of result sheets in either language, or their codes. */
function readSheets(text: string): Setting {
  const value = readSome(text, resultRoles, roleNames);
  return value === null ? badSetting("sheets") : { kind: "sheets", value };
}

/** Names of schemes. */
function readSchemes(text: string, books: readonly RuleBook[]): Setting {
  const known = books.map(({ scheme }) => scheme);
  const value = readSome(text, known, (scheme) => [scheme]);
  return value === null ? badSetting("schemes") : { kind: "schemes", value };
}

/** One or several of what is known, in its order; null where none or another is named. */
function readSome<T extends string>(
  text: string,
  known: readonly T[],
  namesOf: (each: T) => readonly string[],
): readonly T[] | null {
  const names = text
    .split(/[、,;；，\r\n]+/)
    .map(fold)
    .filter((name) => name !== "");
  const found = names.map((name) => known.find((each) => namesOf(each).includes(name)));
  if (found.length === 0 || found.includes(undefined)) return null;
  return known.filter((each) => found.includes(each));
}

const roleNames = (role: ResultRole) =>
  [role, messages("en").sheets[role], messages("zh").sheets[role]].map(fold);

/** A choice by its code, or by its words in either language, with or without what stands in brackets. */
function readOption(key: string, choices: readonly string[], text: string): Setting {
  const named = fold(text);
  const written = (choice: string) => {
    const texts = [choiceText(key, choice, "en"), choiceText(key, choice, "zh")];
    return [choice, ...texts, ...texts.map((each) => each.replace(/\s*[（(].*$/, ""))];
  };
  const value = choices.find((choice) => written(choice).some((each) => fold(each) === named));
  return value === undefined ? badSetting("choice") : { kind: "option", key, value };
}

function readParam(key: string, unit: Unit, raw: RawCell): Setting {
  const value = unit === "ratio" ? readShare(raw) : readAmount(raw);
  const isKnown = value !== null && isThreshold(value, unit);
  return isKnown ? { kind: "param", key, value } : badSetting(thresholdForm(unit));
}

/** Person-days: parts of one are welcome. */
function readCost(key: CostKind, raw: RawCell): Setting {
  const value = readAmount(raw);
  return isCost(value) ? { kind: "cost", key, value } : badSetting("cost");
}

/** 0.4, 40% and a percentage cell; a plain 40 could mean either, so it is refused. */
function readShare(raw: RawCell): number | null {
  if (raw.kind === "number") return raw.format === "date" ? null : raw.value;
  if (raw.kind !== "text") return null;
  const text = fold(raw.value);
  const isPercent = text.endsWith("%");
  const number = parseNumber(isPercent ? text.slice(0, -1).trim() : text);
  if (number === null || number.ownUnit) return null;
  return isPercent ? Number((number.value / 100).toPrecision(12)) : number.value;
}

function readAmount(raw: RawCell): number | null {
  if (raw.kind === "number") return raw.format === "plain" && raw.value >= 0 ? raw.value : null;
  if (raw.kind !== "text") return null;
  const number = parseNumber(raw.value);
  return number !== null && number.value >= 0 ? number.value : null;
}

/** `projects.contractAmount`, in codes or in the labels of either language. */
function readMapping(header: string, text: string): Setting {
  const [tableText, columnText, ...rest] = fold(text).split(".");
  const isHeader = /[^!]![^!]/.test(header);
  if (!isHeader || !columnText || rest.length > 0) return badSetting("mapping");
  const table = tableIds.find((id) => names(id, catalogue[id].label).includes(tableText!.trim()));
  if (!table) return badSetting("mapping");
  const column = Object.entries(catalogue[table].columns).find(([id, { label }]) =>
    names(id, label).includes(columnText.trim()),
  );
  if (!column) return badSetting("mapping");
  return { kind: "mapping", key: header, value: { table, column: column[0] } };
}

const names = (id: string, label: { en: string; zh: string }) => [id, label.en, label.zh].map(fold);

/** The value of a setting as it is written into the sheet. */
export function formatMapping({ table, column }: Mapping): string {
  return `${table}.${column}`;
}
