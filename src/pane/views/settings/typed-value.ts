/** A threshold as it is typed into its box, and what is read from it there. */
import { readSetting, type SettingForm } from "../../../report/setting-values";
import type { Unit } from "../../../rules/expression";

export type TypedValue =
  | { kind: "value"; value: number }
  /** Nothing typed: the default. */
  | { kind: "default" }
  | { kind: "bad"; form: SettingForm };

/** What stands in the box for a value: "500,000", and 40 for a share, whose box says "%". */
export function shownValue(value: number, unit: Unit): string {
  const shown = unit === "ratio" ? percentOf(value) : value;
  return shown.toLocaleString("en", { maximumFractionDigits: 10 });
}

/** Reads what was typed by the rules of the settings sheet; a share is in per cent, with or without the sign. */
export function readTyped(text: string, { key, unit }: { key: string; unit: Unit }): TypedValue {
  const typed = text.trim();
  if (typed === "") return { kind: "default" };
  const value = unit === "ratio" && !/[%％]$/.test(typed) ? `${typed}%` : typed;
  const known = { kind: "param", name: key, unit } as const;
  const setting = readSetting(known, { kind: "text", value }, { date1904: false, ruleBooks: [] });
  if (setting.kind === "param") return { kind: "value", value: setting.value };
  return { kind: "bad", form: setting.kind === "bad" ? setting.form : "number" };
}

/**
 * A share below one per cent is more likely a share typed as 0.4: what it is read as, and what may be meant.
 * @returns null where no doubt is.
 */
export function doubtfulShare(
  text: string,
  value: number,
  unit: Unit,
): { read: string; meant: string } | null {
  if (unit !== "ratio" || value <= 0 || value >= 0.01 || /[%％]\s*$/.test(text)) return null;
  return { read: `${percentOf(value)}%`, meant: `${percentOf(value * 100)}%` };
}

function percentOf(share: number): number {
  return Number((share * 100).toPrecision(12));
}
