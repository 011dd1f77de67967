/** The settings sheet, which people may edit by hand: what can be read counts, what cannot is a problem and the default applies. */
import { paramsIn } from "../assessment/finding";
import { messages } from "../locales";
import type { RuleBook, SchemeId, Unit } from "../rules/expression";
import { catalogue, tableIds, type TableId } from "../tables/catalogue";
import type { Day } from "../tables/days";
import type { Language } from "../tables/definition";
import type { Problem } from "../tables/facts";
import { readDate } from "../tables/read-date";
import { readLevel } from "../tables/read-level";
import { parseNumber } from "../tables/read-number";
import { isBlank, shownText } from "../tables/reading";
import { fold, tidy } from "../tables/text";
import type { RawCell, RawRow } from "../workbook/workbook";
import { parseStamp } from "./stamps";

/** The table and the id of its column that a header stands for. */
export interface Mapping {
  table: TableId;
  column: string;
}

/** What a workbook sets; what it leaves out comes from elsewhere. */
export interface Settings {
  asOf?: Day;
  targets: Partial<Record<SchemeId, string>>;
  language?: Language;
  /** By full key, as `itss.4.completed-projects.amount`. */
  params: ReadonlyMap<string, number>;
  /** By `<sheet>!<header>`. */
  mappings: ReadonlyMap<string, Mapping>;
  problems: readonly Problem[];
  /** Rows that could not be read, as typed: kept when the sheet is made anew. `name` is the setting's code, if its key is known. */
  unread: readonly { key: string; name: string | null; value: string }[];
  /** The workbook has a settings sheet. */
  present: boolean;
}

export const noSettings: Settings = {
  present: false,
  targets: {},
  params: new Map(),
  mappings: new Map(),
  problems: [],
  unread: [],
};

/** What a bad value should have been; the phrase is in `locales`. */
export type SettingForm =
  "date" | "level" | "language" | "ratio" | "whole-number" | "number" | "mapping" | "known-key" | "once";

/** What one row sets, or the form that it should have had. */
type Setting =
  | { kind: "asOf"; value: Day }
  | { kind: "target"; scheme: SchemeId; value: string }
  | { kind: "language"; value: Language }
  | { kind: "param"; key: string; value: number }
  | { kind: "mapping"; key: string; value: Mapping }
  | BadSetting;
type BadSetting = { kind: "bad"; form: SettingForm };

export interface SettingsContext {
  /** The settings sheet's name, for the addresses of problems. */
  sheet: string;
  date1904: boolean;
  ruleBooks: readonly RuleBook[];
}

/** Reads the rows of the settings sheet. The first of two rows for one setting counts, the other is a problem. */
export function readSettings(rows: readonly RawRow[], context: SettingsContext): Settings {
  const { header, key: keyColumn, value: valueColumn } = findHeader(rows);
  const units = paramUnits(context.ruleBooks);
  const settings: Writable = {
    targets: {},
    params: new Map(),
    mappings: new Map(),
    problems: [],
    unread: [],
    present: true,
  };
  const seen = new Set<string>();
  for (const { row, cells } of rows) {
    if (row <= header || isHeading(cells)) continue;
    const key = tidy(shownText(cells[keyColumn], context.date1904));
    const raw = cells[valueColumn];
    if (isBlank(raw)) {
      if (key !== "" && knownKey(key, units) === null) settings.unread.push({ key, name: null, value: "" });
      continue;
    }
    const known = knownKey(key, units);
    const setting = settingOf(known, seen, raw, context);
    if (setting.kind !== "bad") {
      take(settings, setting);
      continue;
    }
    const read = shownText(raw, context.date1904);
    settings.unread.push({ key, name: setting.form === "once" ? null : (known?.name ?? null), value: read });
    settings.problems.push({
      code: "bad-setting",
      place: { sheet: context.sheet, row, column: valueColumn },
      table: null,
      column: null,
      read,
      details: { key, form: setting.form },
    });
  }
  return settings;
}

function settingOf(
  known: KnownKey | null,
  seen: Set<string>,
  raw: RawCell,
  context: SettingsContext,
): Setting {
  if (known === null) return badSetting("known-key");
  if (seen.has(known.name)) return badSetting("once");
  seen.add(known.name);
  return readSetting(known, raw, context);
}

type Writable = {
  -readonly [K in keyof Settings]: Settings[K] extends ReadonlyMap<infer A, infer B>
    ? Map<A, B>
    : Settings[K] extends readonly (infer T)[]
      ? T[]
      : Settings[K];
};

function take(settings: Writable, setting: Exclude<Setting, { kind: "bad" }>): void {
  switch (setting.kind) {
    case "asOf":
      settings.asOf = setting.value;
      return;
    case "target":
      settings.targets[setting.scheme] = setting.value;
      return;
    case "language":
      settings.language = setting.value;
      return;
    case "param":
      settings.params.set(setting.key, setting.value);
      return;
    case "mapping":
      settings.mappings.set(setting.key, setting.value);
      return;
  }
}

/** A key that we know, however it is written; `name` is its code. */
type KnownKey = { name: string } & (
  | { kind: "asOf" }
  | { kind: "language" }
  | { kind: "target"; scheme: SchemeId }
  | { kind: "param"; unit: Unit }
  | { kind: "map"; header: string }
);

function knownKey(written: string, units: ReadonlyMap<string, Unit>): KnownKey | null {
  const key = fold(written);
  const mapped = /^map: ?(.+)$/s.exec(written);
  if (mapped) return { kind: "map", name: key, header: mapped[1]!.trim() };
  for (const { settings } of [messages("en"), messages("zh")]) {
    if (key === "asof" || key === fold(settings.asOf)) return { kind: "asOf", name: "asOf" };
    if (key === "language" || key === fold(settings.language)) return { kind: "language", name: "language" };
    for (const scheme of ["itss", "ccid", "csmm"] as const) {
      const label = settings.target(messages("en").schemes[scheme]);
      if (key === `target:${scheme}` || key === fold(label)) {
        return { kind: "target", name: `target:${scheme}`, scheme };
      }
    }
  }
  const name = key.replace(/^param: ?/, "");
  for (const [param, unit] of units) {
    if (fold(param) === name) return { kind: "param", name: param, unit };
  }
  return null;
}

/** Every parameter of the rule books with its unit. */
function paramUnits(books: readonly RuleBook[]): ReadonlyMap<string, Unit> {
  return new Map(
    books.flatMap((book) => paramsIn(book.requirements)).map(({ param, unit }) => [param, unit]),
  );
}

function readSetting(known: KnownKey, raw: RawCell, { date1904, ruleBooks }: SettingsContext): Setting {
  switch (known.kind) {
    case "asOf":
      return readAsOf(raw, date1904);
    case "target":
      return readTarget(known.scheme, shownText(raw, date1904), ruleBooks);
    case "language":
      return readLanguage(shownText(raw, date1904));
    case "param":
      return readParam(known.name, known.unit, raw);
    case "map":
      return readMapping(known.header, shownText(raw, date1904));
  }
}

const badSetting = (form: SettingForm): BadSetting => ({ kind: "bad", form });

function readAsOf(raw: RawCell, date1904: boolean): Setting {
  const reading = readDate(raw, false, date1904);
  const isOneDay = reading.kind === "number" && reading.lo === reading.hi;
  return isOneDay ? { kind: "asOf", value: reading.lo } : badSetting("date");
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

/** Units of which there are no fractions are all but these. */
const fractional: readonly Unit[] = ["CNY", "ratio", "hour", "point"];

function readParam(key: string, unit: Unit, raw: RawCell): Setting {
  const value = unit === "ratio" ? readShare(raw) : readAmount(raw);
  if (value === null) return badSetting(unit === "ratio" ? "ratio" : "number");
  if (!fractional.includes(unit) && !Number.isInteger(value)) return badSetting("whole-number");
  return { kind: "param", key, value };
}

/** 0.4, 40% and a percentage cell; a plain 40 could mean either, so it is refused. */
function readShare(raw: RawCell): number | null {
  if (raw.kind === "number") return raw.format !== "date" && inUnit(raw.value) ? raw.value : null;
  if (raw.kind !== "text") return null;
  const text = fold(raw.value);
  const isPercent = text.endsWith("%");
  const number = parseNumber(isPercent ? text.slice(0, -1).trim() : text);
  if (number === null || number.ownUnit) return null;
  const share = isPercent ? Number((number.value / 100).toPrecision(12)) : number.value;
  return inUnit(share) ? share : null;
}

const inUnit = (share: number) => share >= 0 && share <= 1;

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

/** The header row and its Key and Value columns; the first two columns where no header is found. */
function findHeader(rows: readonly RawRow[]): { header: number; key: number; value: number } {
  for (const { settings } of [messages("en"), messages("zh")]) {
    for (const { row, cells } of rows) {
      const key = cells.findIndex((cell) => isText(cell, settings.key));
      const value = cells.findIndex((cell) => isText(cell, settings.value));
      if (key >= 0 && value >= 0) return { header: row, key, value };
    }
  }
  return { header: 0, key: 0, value: 1 };
}

const isText = (cell: RawCell | undefined, text: string) =>
  cell?.kind === "text" && fold(cell.value) === fold(text);

/** A heading of ours between the settings. */
function isHeading(cells: RawRow["cells"]): boolean {
  return cells.some((cell) => cell?.kind === "text" && parseStamp(cell.value)?.key.startsWith("#"));
}

/** The value of a setting as it is written into the sheet. */
export function formatMapping({ table, column }: Mapping): string {
  return `${table}.${column}`;
}
