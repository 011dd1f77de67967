/** *Proofsheet settings*: every setting with its value, default and unit, for people to change by hand. */
import { costKinds, defaultCosts } from "../assessment/plan/costs";
import { paramsIn } from "../rules/params";
import { withChoices } from "../rules/choose-options";
import { messages, type Messages } from "../locales";
import { choiceText, optionNote } from "../locales/options";
import { plannerMessages } from "../locales/planner";
import type { Param, RuleBook, SchemeId, Unit } from "../rules/expression";
import { exactQuantityText, requirementText } from "../rules/to-text";
import type { Language } from "../tables/definition";
import type { Sheet, SheetCell, SheetValue } from "../workbook/workbook";
import { cell, headers, styles } from "./cells";
import { palette, tabColours } from "./colours";
import { keyOfInputs } from "./input-fingerprint";
import type { Settings } from "./read-settings";
import { resultRoles, type ResultRole } from "./result-roles";
import { formatMapping } from "./setting-values";
import { HEADER_KEY, stamped, type KeyedRow } from "./stamps";

/** Rows above the first setting: title, hint, headers. */
const HEAD_ROWS = 3;
/** Key and Value are the user's to type in. */
const USER_COLUMNS = [0, 1];

const widths = [46, 24, 26, 16, 80];

/** @param inputs the fingerprint of the input sheets, where no *Readiness* is written to hold it. */
export function settingsSheet(
  settings: Settings,
  ruleBooks: readonly RuleBook[],
  language: Language,
  inputs: string | null = null,
): Sheet {
  const m = messages(language);
  const texts = m.settings;
  const books = ruleBooks.map((book) => withChoices(book, settings.choices));
  const rows: KeyedRow[] = [
    { key: "#title", cells: [cell(texts.title, styles.title)], height: 30 },
    { key: inputs === null ? "#hint" : keyOfInputs(inputs), cells: [cell(texts.hint, styles.hint)] },
    { key: HEADER_KEY, cells: headers([texts.key, texts.value, texts.default, texts.unit, texts.note]) },
    heading(texts.generalSection),
    ...generalRows(settings, books, m),
    ...books.flatMap((book) => [
      heading(texts.parameterSection(m.schemes[book.scheme])),
      ...optionRows(settings, book, language),
      ...paramRows(settings, book, language),
    ]),
    ...costRows(settings, language),
    ...mappingRows(settings, m),
    ...unreadRows(settings, m),
  ];
  const sheet: Parameters<typeof stamped>[0] = {
    role: "settings",
    name: m.sheets.settings,
    columns: widths.map((width) => ({ width })),
    rows,
    freeze: { rows: HEAD_ROWS, columns: 0 },
    printTitleRows: { from: HEAD_ROWS, to: HEAD_ROWS },
    tabColour: tabColours.settings,
  };
  return stamped(sheet, USER_COLUMNS);
}

/** A row between the settings; its text stands beyond the user's columns' reach, being stamped as a heading. */
function heading(text: string): KeyedRow {
  const style = { bold: true, colour: palette.onAccent, fill: palette.accent };
  return { key: "#section", cells: [text, null, null, null, null].map((value) => cell(value, style)) };
}

/** A value that is set, else what stands there unread. */
function valueOf<T extends SheetValue>(
  value: T | undefined,
  code: string,
  { unread }: Settings,
): T | string | null {
  return value ?? (unread.find(({ name }) => name === code)?.value || null);
}

/** As many decimals as the share has, and no bare decimal point. */
function percentFormat(share: number): string {
  return Number.isInteger(Number((share * 100).toPrecision(12))) ? "0%" : "0.0##%";
}

interface SettingRow {
  key: string;
  code: string;
  value: SheetValue;
  default: SheetValue;
  unit?: string;
  percent?: boolean;
  note: string;
}

function settingRow({ key, code, value, default: standard, unit, percent, note }: SettingRow): KeyedRow {
  const format = (shown: SheetValue) => {
    if (percent && typeof shown === "number") return { numberFormat: percentFormat(shown) };
    return typeof shown === "object" && shown !== null ? { numberFormat: "yyyy-mm-dd" } : {};
  };
  const left = { horizontal: "left" } as const;
  const cells: SheetCell[] = [
    cell(key),
    cell(value, { ...styles.yours, ...format(value), ...left }),
    cell(standard, { ...styles.quiet, ...format(standard), ...left }),
    cell(unit ?? null, styles.quiet),
    cell(note, styles.quiet),
  ];
  return { key: code, cells };
}

function generalRows(settings: Settings, books: readonly RuleBook[], m: Messages): KeyedRow[] {
  const { targets, language, schemes, sheets } = settings;
  const texts = m.settings;
  const roleNames = (roles: readonly ResultRole[]) => m.list(roles.map((role) => m.sheets[role]));
  const schemeNames = (ids: readonly SchemeId[]) => m.list(ids.map((scheme) => m.schemes[scheme]));
  return [
    settingRow({
      key: texts.asOf,
      code: "asOf",
      value: dayValue("asOf", settings),
      default: texts.today,
      note: texts.asOfNote,
    }),
    settingRow({
      key: texts.schemes,
      code: "schemes",
      value: valueOf(schemes && schemeNames(schemes), "schemes", settings),
      default: texts.allSchemes,
      note: texts.schemesNote(schemeNames(books.map(({ scheme }) => scheme))),
    }),
    ...books.map(({ scheme, levels }) =>
      settingRow({
        key: texts.target(m.schemes[scheme]),
        code: `target:${scheme}`,
        value: valueOf(targets[scheme], `target:${scheme}`, settings),
        default: texts.asOrganisation,
        note: texts.targetNote(m.list(levels.map(({ level }) => level))),
      }),
    ),
    settingRow({
      key: texts.roadmapStart,
      code: "roadmapStart",
      value: dayValue("roadmapStart", settings),
      default: texts.roadmapStartDefault,
      note: texts.roadmapStartNote,
    }),
    settingRow({
      key: texts.language,
      code: "language",
      value: valueOf(language, "language", settings),
      default: texts.asHeaders,
      note: texts.languageNote,
    }),
    settingRow({
      key: texts.sheets,
      code: "sheets",
      value: valueOf(sheets && roleNames(sheets), "sheets", settings),
      default: texts.allSheets,
      note: texts.sheetsNote(roleNames(resultRoles)),
    }),
  ];
}

function dayValue(name: "asOf" | "roadmapStart", settings: Settings): SheetValue {
  const day = settings[name];
  return valueOf(day === undefined ? undefined : { date: day }, name, settings);
}

/** What a value of the unit is typed in. */
function unitWord(unit: Unit, language: Language): string {
  const { units } = messages(language).settings;
  switch (unit) {
    case "CNY":
      return units.yuan;
    case "ratio":
      return units.percent;
    case "month":
      return units.months;
    case "hour":
      return units.hours;
    case "point":
      return units.points;
    default:
      return units.number;
  }
}

function optionRows(settings: Settings, { options = [] }: RuleBook, language: Language): KeyedRow[] {
  return options.map(({ option, choices }) => {
    const names = choices.map(({ choice }) => choice);
    return settingRow({
      key: option,
      code: option,
      value: valueOf(settings.choices.get(option), option, settings),
      default: names[0]!,
      note: [optionNote(option, language), ...names.map((each) => choiceNote(option, each, language))]
        .filter((line) => line !== "")
        .join("\n"),
    });
  });
}

/** "2022: 161 clauses, 20 practice domains"; a word alone where its text says no more. */
function choiceNote(option: string, choice: string, language: Language): string {
  const text = choiceText(option, choice, language);
  return text.startsWith(choice) ? text : messages(language).labelled(choice, text);
}

/** Each parameter once, at the first requirement that has it. */
function paramRows(settings: Settings, book: RuleBook, language: Language): KeyedRow[] {
  const seen = new Map<string, { param: Param; sentence: string }>();
  for (const requirement of book.requirements) {
    for (const param of paramsIn(requirement)) {
      if (!seen.has(param.param)) {
        seen.set(param.param, { param, sentence: requirementText(requirement, language) });
      }
    }
  }
  return [...seen].map(([key, { param, sentence }]) =>
    settingRow({
      key,
      code: key,
      value: valueOf(settings.params.get(key), key, settings),
      default: exactQuantityText(param.value, param.unit, language),
      unit: unitWord(param.unit, language),
      percent: param.unit === "ratio",
      note: sentence,
    }),
  );
}

/** What changes cost, for the plan. */
function costRows(settings: Settings, language: Language): KeyedRow[] {
  const { costs } = plannerMessages(language);
  const rows = costKinds.map((kind) =>
    settingRow({
      key: `cost.${kind}`,
      code: `cost.${kind}`,
      value: valueOf(settings.costs.get(kind), `cost.${kind}`, settings),
      default: defaultCosts[kind],
      unit: costs.unit,
      note: costs.notes[kind],
    }),
  );
  return [heading(costs.section), ...rows];
}

function mappingRows({ mappings }: Settings, m: Messages): KeyedRow[] {
  if (mappings.size === 0) return [];
  const rows = [...mappings].map(([place, mapping]) =>
    settingRow({
      key: `map:${place}`,
      code: `map:${place}`,
      value: formatMapping(mapping),
      default: null,
      note: m.settings.mappingNote,
    }),
  );
  return [heading(m.settings.mappingSection), ...rows];
}

function unreadRows({ unread }: Settings, m: Messages): KeyedRow[] {
  const stray = unread.filter(({ name }) => name === null || name.startsWith("map:"));
  if (stray.length === 0) return [];
  const rows = stray.map(({ key, value }) =>
    settingRow({ key, code: "unread", value: value || null, default: null, note: m.settings.unreadable }),
  );
  return [heading(m.settings.otherSection), ...rows];
}
