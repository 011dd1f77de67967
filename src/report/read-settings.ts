/** The settings sheet, which people may edit by hand: what can be read counts, what cannot is a problem and the default applies. */
import type { CostKind } from "../assessment/plan/costs";
import { messages } from "../locales";
import type { RuleBook, SchemeId } from "../rules/expression";
import type { Day } from "../tables/days";
import type { Language } from "../tables/definition";
import type { Problem } from "../tables/facts";
import { isBlank, shownText } from "../tables/reading";
import { fold, tidy } from "../tables/text";
import type { RawCell, RawRow } from "../workbook/workbook";
import { adjustableIn, knownKey, type KnownKey } from "./setting-keys";
import type { ResultRole } from "./result-roles";
import { badSetting, readSetting, type Mapping, type Setting } from "./setting-values";

/** What a workbook sets; what it leaves out comes from elsewhere. */
export interface Settings {
  asOf?: Day;
  /** The day on which work towards the targets begins; the assessment date where absent. */
  roadmapStart?: Day;
  targets: Partial<Record<SchemeId, string>>;
  language?: Language;
  /** The schemes to assess, in the order of the rule books; all where absent. */
  schemes?: readonly SchemeId[];
  /** The result sheets that a check writes, in their order; all where absent. */
  sheets?: readonly ResultRole[];
  /** By full key, as `itss.4.completed-projects.amount`. */
  params: ReadonlyMap<string, number>;
  /** Choices about the rule books, as `csmm.edition`. */
  choices: ReadonlyMap<string, string>;
  /** What changes cost in a plan, in person-days, where it is not the default. */
  costs: ReadonlyMap<CostKind, number>;
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
  choices: new Map(),
  costs: new Map(),
  mappings: new Map(),
  problems: [],
  unread: [],
};

export interface SettingsContext {
  /** The settings sheet's name, for the addresses of problems. */
  sheet: string;
  date1904: boolean;
  ruleBooks: readonly RuleBook[];
}

/** Reads the rows of the settings sheet, without our headings between them. The first of two rows for one setting counts, the other is a problem. */
export function readSettings(rows: readonly RawRow[], context: SettingsContext): Settings {
  const { header, key: keyColumn, value: valueColumn } = findHeader(rows);
  const adjustable = adjustableIn(context.ruleBooks);
  const settings: Writable = {
    targets: {},
    params: new Map(),
    choices: new Map(),
    costs: new Map(),
    mappings: new Map(),
    problems: [],
    unread: [],
    present: true,
  };
  const seen = new Set<string>();
  for (const { row, cells } of rows) {
    if (row <= header) continue;
    const key = tidy(shownText(cells[keyColumn], context.date1904).normalize("NFKC"));
    const raw = cells[valueColumn];
    if (isBlank(raw)) {
      if (key !== "" && knownKey(key, adjustable) === null) {
        settings.unread.push({ key, name: null, value: "" });
      }
      continue;
    }
    const known = knownKey(key, adjustable);
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
    case "roadmapStart":
      settings.roadmapStart = setting.value;
      return;
    case "target":
      settings.targets[setting.scheme] = setting.value;
      return;
    case "language":
      settings.language = setting.value;
      return;
    case "schemes":
      settings.schemes = setting.value;
      return;
    case "sheets":
      settings.sheets = setting.value;
      return;
    case "param":
      settings.params.set(setting.key, setting.value);
      return;
    case "option":
      settings.choices.set(setting.key, setting.value);
      return;
    case "cost":
      settings.costs.set(setting.key, setting.value);
      return;
    case "mapping":
      settings.mappings.set(setting.key, setting.value);
      return;
  }
}

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
