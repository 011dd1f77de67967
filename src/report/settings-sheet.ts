/** *Proofsheet settings*: every setting with its value, default and unit, for people to change by hand. */
import { paramsIn } from "../assessment/finding";
import { messages, type Messages } from "../locales";
import type { Param, RuleBook } from "../rules/expression";
import { unitName } from "../rules/quantity";
import { requirementText } from "../rules/to-text";
import type { Language } from "../tables/definition";
import type { Sheet, SheetCell, SheetValue } from "../workbook/workbook";
import { cell, headers, styles } from "./cells";
import { palette, tabColours } from "./colours";
import { formatMapping, type Settings } from "./read-settings";
import { HEADER_KEY, stamped, type KeyedRow } from "./stamps";

/** Rows above the first setting: title, hint, headers. */
const HEAD_ROWS = 3;
/** Key and Value are the user's to type in. */
const USER_COLUMNS = [0, 1];

const widths = [46, 24, 26, 16, 80];

export function settingsSheet(settings: Settings, ruleBooks: readonly RuleBook[], language: Language): Sheet {
  const m = messages(language);
  const texts = m.settings;
  const rows: KeyedRow[] = [
    { key: "#title", cells: [cell(texts.title, styles.title)], height: 30 },
    { key: "#hint", cells: [cell(texts.hint, styles.hint)] },
    { key: HEADER_KEY, cells: headers([texts.key, texts.value, texts.default, texts.unit, texts.note]) },
    heading(texts.generalSection),
    ...generalRows(settings, ruleBooks, m),
    ...ruleBooks.flatMap((book) => [
      heading(texts.parameterSection(m.schemes[book.scheme])),
      ...paramRows(settings, book, language),
    ]),
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
  const isDate = typeof value === "object" && value !== null;
  const format = percent ? { numberFormat: "0.##%" } : isDate ? { numberFormat: "yyyy-mm-dd" } : {};
  const left = { horizontal: "left" } as const;
  const cells: SheetCell[] = [
    cell(key),
    cell(value, { ...styles.yours, ...format, ...left }),
    cell(standard, { ...styles.quiet, ...format, ...left }),
    cell(unit ?? null, styles.quiet),
    cell(note, styles.quiet),
  ];
  return { key: code, cells };
}

function generalRows(
  { asOf, targets, language }: Settings,
  books: readonly RuleBook[],
  m: Messages,
): KeyedRow[] {
  const texts = m.settings;
  return [
    settingRow({
      key: texts.asOf,
      code: "asOf",
      value: asOf === undefined ? null : { date: asOf },
      default: texts.today,
      note: texts.asOfNote,
    }),
    ...books.map(({ scheme, levels }) =>
      settingRow({
        key: texts.target(m.schemes[scheme]),
        code: `target:${scheme}`,
        value: targets[scheme] ?? null,
        default: texts.asOrganisation,
        note: texts.targetNote(m.list(levels.map(({ level }) => level))),
      }),
    ),
    settingRow({
      key: texts.language,
      code: "language",
      value: language ?? null,
      default: texts.asHeaders,
      note: texts.languageNote,
    }),
  ];
}

/** Each parameter once, at the first requirement that has it. */
function paramRows({ params }: Settings, book: RuleBook, language: Language): KeyedRow[] {
  const seen = new Map<string, { param: Param; sentence: string }>();
  for (const requirement of book.requirements) {
    for (const param of paramsIn(requirement)) {
      if (!seen.has(param.param))
        seen.set(param.param, { param, sentence: requirementText(requirement, language) });
    }
  }
  return [...seen].map(([key, { param, sentence }]) =>
    settingRow({
      key,
      code: key,
      value: params.get(key) ?? null,
      default: param.value,
      unit: param.unit === "ratio" ? "%" : unitName(param.unit, language),
      percent: param.unit === "ratio",
      note: sentence,
    }),
  );
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
  if (unread.length === 0) return [];
  const rows = unread.map(({ key, value }) =>
    settingRow({ key, code: "unread", value: value || null, default: null, note: m.settings.unreadable }),
  );
  return [heading(m.settings.otherSection), ...rows];
}
