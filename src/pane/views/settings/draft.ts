/** Settings as they are being changed: what is typed, what it would change in the workbook, and what cannot be read. */
import type { Checked } from "../../../check-workbook";
import type { Choices } from "../../../rules/choose-options";
import type { RuleBook, SchemeId } from "../../../rules/expression";
import { paramsIn } from "../../../rules/params";
import type { SettingForm } from "../../../report/setting-values";
import { FIRST_DAY, isoDate, LAST_DAY, parseIsoDate, type Day } from "../../../tables/days";
import type { Language } from "../../../tables/definition";
import { resultRoles, type ResultRole } from "../../../report/result-roles";
import type { SettingsChange } from "../../session/state";
import { readTyped } from "./typed-value";

/** What differs from the workbook so far; a field that was not touched is left out. "" is the default. */
export interface Draft {
  asOf?: string;
  /** The date's box holds something that is no date. */
  asOfIsBad?: boolean;
  targets: Partial<Record<SchemeId, string>>;
  language?: Language | "";
  /** As typed, by full key. */
  params: Readonly<Record<string, string>>;
  /** Choices about the rule books, by the option's full key. */
  choices: Readonly<Record<string, string>>;
  sheets?: readonly ResultRole[];
}

export const emptyDraft: Draft = { targets: {}, params: {}, choices: {} };

export type Fault = { kind: "not-a-date" } | { kind: "date-out-of-range" } | { kind: "no-sheet" };

export interface DraftReading {
  change: SettingsChange;
  /** How many settings it changes. */
  count: number;
  asOf: Fault | null;
  sheets: Fault | null;
  /** By full key of the threshold. */
  params: ReadonlyMap<string, SettingForm>;
}

/** What a draft changes; a field that says what the workbook says already changes nothing. */
export function readDraft(draft: Draft, { previous: { settings }, options }: Checked): DraftReading {
  const asOf = readDay(draft);
  const dayChange = changeOf(asOf.value, settings.asOf);
  const targets = changedEntries(draft.targets, (scheme, text) =>
    changeOf(text === "" ? null : text, settings.targets[scheme]),
  );
  const language = changeOf(orNull(draft.language), settings.language);
  const params = readParams(draft, settings.params, options.schemes);
  const choices = readChoices(draft, settings.choices, options.schemes);
  const sheets = readSheets(draft, sheetsWritten(settings));
  const change: SettingsChange = {
    ...(dayChange === undefined ? {} : { asOf: dayChange }),
    ...(targets.length === 0 ? {} : { targets: Object.fromEntries(targets) }),
    ...(language === undefined ? {} : { language }),
    ...(params.changed.size === 0 ? {} : { params: params.changed }),
    ...(choices.size === 0 ? {} : { choices }),
    ...(sheets.value === undefined ? {} : { sheets: sheets.value }),
  };
  const count =
    Number(dayChange !== undefined) +
    targets.length +
    Number(language !== undefined) +
    params.changed.size +
    choices.size +
    Number(sheets.value !== undefined);
  return { change, count, asOf: asOf.fault, sheets: sheets.fault, params: params.faults };
}

export function isFaulty({ asOf, sheets, params }: DraftReading): boolean {
  return asOf !== null || sheets !== null || params.size > 0;
}

/** The result sheets that a check of this workbook writes. */
export function sheetsWritten({ sheets }: Checked["previous"]["settings"]): readonly ResultRole[] {
  return sheets ?? resultRoles;
}

function readDay({ asOf, asOfIsBad }: Draft): { value: Day | null | undefined; fault: Fault | null } {
  if (asOfIsBad) return { value: undefined, fault: { kind: "not-a-date" } };
  if (asOf === undefined) return { value: undefined, fault: null };
  if (asOf === "") return { value: null, fault: null };
  const day = parseIsoDate(asOf);
  if (day === null) return { value: undefined, fault: { kind: "not-a-date" } };
  if (day < FIRST_DAY || day > LAST_DAY) return { value: undefined, fault: { kind: "date-out-of-range" } };
  return { value: day, fault: null };
}

function readParams(
  { params }: Draft,
  set: ReadonlyMap<string, number>,
  books: readonly RuleBook[],
): { changed: Map<string, number | null>; faults: Map<string, SettingForm> } {
  const changed = new Map<string, number | null>();
  const faults = new Map<string, SettingForm>();
  for (const { param: key, value: standard, unit } of books.flatMap((book) => paramsIn(book.requirements))) {
    const text = params[key];
    if (text === undefined) continue;
    const typed = readTyped(text, { key, unit });
    if (typed.kind === "bad") {
      faults.set(key, typed.form);
      continue;
    }
    const wanted = typed.kind === "default" || typed.value === standard ? null : typed.value;
    const change = changeOf(wanted, set.get(key));
    if (change !== undefined) changed.set(key, change);
  }
  return { changed, faults };
}

/** The standard choice needs no setting. */
function readChoices(
  { choices: chosen }: Draft,
  set: Choices,
  books: readonly RuleBook[],
): Map<string, string | null> {
  const changed = new Map<string, string | null>();
  for (const { option, choices } of books.flatMap((book) => book.options ?? [])) {
    const wanted = chosen[option] === choices[0]!.choice ? null : chosen[option];
    const change = changeOf(wanted, set.get(option));
    if (change !== undefined) changed.set(option, change);
  }
  return changed;
}

function readSheets(
  { sheets }: Draft,
  now: readonly ResultRole[],
): { value: readonly ResultRole[] | null | undefined; fault: Fault | null } {
  if (sheets === undefined) return { value: undefined, fault: null };
  if (sheets.length === 0) return { value: undefined, fault: { kind: "no-sheet" } };
  const isSame = resultRoles.every((role) => sheets.includes(role) === now.includes(role));
  if (isSame) return { value: undefined, fault: null };
  return { value: sheets.length === resultRoles.length ? null : sheets, fault: null };
}

/** What is wanted in place of what is set: undefined where they are the same, null where the setting goes. */
function changeOf<T>(wanted: T | null | undefined, set: T | undefined): T | null | undefined {
  return wanted === undefined || wanted === (set ?? null) ? undefined : wanted;
}

function changedEntries<V>(
  targets: Draft["targets"],
  change: (scheme: SchemeId, text: string) => V | undefined,
): [string, V][] {
  return Object.entries(targets).flatMap(([scheme, text]) => {
    const changed = change(scheme as SchemeId, text);
    return changed === undefined ? [] : [[scheme, changed] as [string, V]];
  });
}

function orNull<T>(value: T | "" | undefined): T | null | undefined {
  return value === "" ? null : (value as T | undefined);
}

/** What the date's box shows. */
export function shownDay(draft: Draft, { previous }: Checked): string {
  const { asOf } = previous.settings;
  return draft.asOf ?? (asOf === undefined ? "" : isoDate(asOf));
}
