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
  roadmapStart?: string;
  /** The box of the date holds something that is no date. */
  asOfIsBad?: boolean;
  roadmapStartIsBad?: boolean;
  targets: Partial<Record<SchemeId, string>>;
  language?: Language | "";
  /** As typed, by full key. */
  params: Readonly<Record<string, string>>;
  /** Choices about the rule books, by the option's full key. */
  choices: Readonly<Record<string, string>>;
  schemes?: readonly SchemeId[];
  sheets?: readonly ResultRole[];
}

export const emptyDraft: Draft = { targets: {}, params: {}, choices: {} };

/** The settings that are dates. */
export type DaySetting = "asOf" | "roadmapStart";

export type Fault = { kind: "not-a-date" } | { kind: "date-out-of-range" } | { kind: "none-left" };

export interface DraftReading {
  change: SettingsChange;
  /** How many settings it changes. */
  count: number;
  asOf: Fault | null;
  roadmapStart: Fault | null;
  schemes: Fault | null;
  sheets: Fault | null;
  /** By full key of the threshold. */
  params: ReadonlyMap<string, SettingForm>;
}

/** What a draft changes; a field that says what the workbook says already changes nothing. */
export function readDraft(draft: Draft, { previous: { settings }, options }: Checked): DraftReading {
  const asOf = readDay(draft.asOf, draft.asOfIsBad);
  const dayChange = changeOf(asOf.value, settings.asOf);
  const start = readDay(draft.roadmapStart, draft.roadmapStartIsBad);
  const startChange = changeOf(start.value, settings.roadmapStart);
  const targets = changedEntries(draft.targets, (scheme, text) =>
    changeOf(text === "" ? null : text, settings.targets[scheme]),
  );
  const language = changeOf(orNull(draft.language), settings.language);
  const params = readParams(draft, settings.params, options.schemes);
  const choices = readChoices(draft, settings.choices, options.schemes);
  const known = schemesKnown(options);
  const schemes = readSome(draft.schemes, settings.schemes ?? known, known);
  const sheets = readSome(draft.sheets, sheetsWritten(settings), resultRoles);
  const change: SettingsChange = {
    ...(dayChange === undefined ? {} : { asOf: dayChange }),
    ...(startChange === undefined ? {} : { roadmapStart: startChange }),
    ...(targets.length === 0 ? {} : { targets: Object.fromEntries(targets) }),
    ...(language === undefined ? {} : { language }),
    ...(params.changed.size === 0 ? {} : { params: params.changed }),
    ...(choices.size === 0 ? {} : { choices }),
    ...(schemes.value === undefined ? {} : { schemes: schemes.value }),
    ...(sheets.value === undefined ? {} : { sheets: sheets.value }),
  };
  const count =
    Number(dayChange !== undefined) +
    Number(startChange !== undefined) +
    targets.length +
    Number(language !== undefined) +
    params.changed.size +
    choices.size +
    Number(schemes.value !== undefined) +
    Number(sheets.value !== undefined);
  const faults = {
    asOf: asOf.fault,
    roadmapStart: start.fault,
    schemes: schemes.fault,
    sheets: sheets.fault,
    params: params.faults,
  };
  return { change, count, ...faults };
}

export function isFaulty({ params, ...reading }: DraftReading): boolean {
  const { asOf, roadmapStart, schemes, sheets } = reading;
  return [asOf, roadmapStart, schemes, sheets].some((fault) => fault !== null) || params.size > 0;
}

/** Every scheme that there is a rule book for. */
export function schemesKnown({ schemes, ruleBooks = schemes }: Checked["options"]): readonly SchemeId[] {
  return ruleBooks.map(({ scheme }) => scheme);
}

/** The result sheets that a check of this workbook writes. */
export function sheetsWritten({ sheets }: Checked["previous"]["settings"]): readonly ResultRole[] {
  return sheets ?? resultRoles;
}

function readDay(
  text: string | undefined,
  isBad: boolean | undefined,
): { value: Day | null | undefined; fault: Fault | null } {
  if (isBad) return { value: undefined, fault: { kind: "not-a-date" } };
  if (text === undefined) return { value: undefined, fault: null };
  if (text === "") return { value: null, fault: null };
  const day = parseIsoDate(text);
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

/** One or several of what is known; all of it needs no setting. */
function readSome<T>(
  chosen: readonly T[] | undefined,
  now: readonly T[],
  known: readonly T[],
): { value: readonly T[] | null | undefined; fault: Fault | null } {
  if (chosen === undefined) return { value: undefined, fault: null };
  if (chosen.length === 0) return { value: undefined, fault: { kind: "none-left" } };
  const isSame = known.every((each) => chosen.includes(each) === now.includes(each));
  if (isSame) return { value: undefined, fault: null };
  return { value: chosen.length === known.length ? null : chosen, fault: null };
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

/** What the box of a date shows. */
export function shownDay(name: DaySetting, draft: Draft, { previous }: Checked): string {
  const day = previous.settings[name];
  return draft[name] ?? (day === undefined ? "" : isoDate(day));
}
