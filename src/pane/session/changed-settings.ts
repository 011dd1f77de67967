/** What becomes of a workbook's settings when the user changes some. */
import type { Settings } from "../../report/read-settings";
import { squash } from "../../tables/text";
import type { SettingsChange } from "./state";

/** The settings after a change: null takes one away, what is not named stays. */
export function changedSettings(settings: Settings, change: SettingsChange): Settings {
  const asOf = replaced(settings.asOf, change.asOf);
  const roadmapStart = replaced(settings.roadmapStart, change.roadmapStart);
  const language = replaced(settings.language, change.language);
  const schemes = replaced(settings.schemes, change.schemes);
  const sheets = replaced(settings.sheets, change.sheets);
  const targets = merged(Object.entries(settings.targets), Object.entries(change.targets ?? {}));
  const names = namesOf(change);
  return {
    present: true,
    ...(asOf === undefined ? {} : { asOf }),
    ...(roadmapStart === undefined ? {} : { roadmapStart }),
    ...(language === undefined ? {} : { language }),
    ...(schemes === undefined ? {} : { schemes }),
    ...(sheets === undefined ? {} : { sheets }),
    targets: Object.fromEntries(targets),
    params: merged(settings.params, change.params ?? []),
    choices: merged(settings.choices, change.choices ?? []),
    costs: settings.costs,
    mappings: merged(settings.mappings, change.mappings ?? [], squash),
    problems: settings.problems,
    unread: settings.unread.filter(({ name }) => name === null || !names.has(name)),
  };
}

function replaced<T>(before: T | undefined, change: T | null | undefined): T | undefined {
  return change === undefined ? before : (change ?? undefined);
}

/** Keys that `as` makes equal are one. */
function merged<T>(
  before: Iterable<readonly [string, T]>,
  change: Iterable<readonly [string, T | null | undefined]>,
  as = (key: string) => key,
): Map<string, T> {
  const after = new Map(before);
  for (const [key, value] of change) {
    if (value === undefined) continue;
    for (const known of [...after.keys()]) if (as(known) === as(key)) after.delete(known);
    if (value !== null) after.set(key, value);
  }
  return after;
}

/** The settings that a change names: what stood there unread goes. */
function namesOf(change: SettingsChange): Set<string> {
  const { asOf, roadmapStart, language, schemes, sheets, targets, params, choices } = change;
  return new Set([
    ...(asOf === undefined ? [] : ["asOf"]),
    ...(roadmapStart === undefined ? [] : ["roadmapStart"]),
    ...(language === undefined ? [] : ["language"]),
    ...(schemes === undefined ? [] : ["schemes"]),
    ...(sheets === undefined ? [] : ["sheets"]),
    ...Object.keys(targets ?? {}).map((scheme) => `target:${scheme}`),
    ...(params?.keys() ?? []),
    ...(choices?.keys() ?? []),
  ]);
}
