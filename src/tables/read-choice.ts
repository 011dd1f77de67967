/** Choices by code, label or alias, and yes or no. */
import type { RawCell } from "../workbook/workbook";
import type { Choice } from "./definition";
import { nearest } from "./nearest";
import { readOpenChoice } from "./open-choice";
import { exactly, refused, shownText, type Reading } from "./reading";
import { fold } from "./text";

type Choices = { readonly choices: readonly Choice[]; readonly open: boolean };

/** Reads a cell that is not blank as one of the choices, by its code; an open list keeps any other text. */
export function readChoice(raw: RawCell, { choices, open }: Choices, ignoredSuffix?: string): Reading {
  const text = shownText(raw, false);
  const code = choiceCode(text, choices, ignoredSuffix);
  return code === null ? otherText(text, choices, open) : { kind: "text", text: code };
}

/** Readings of texts that name no choice, by list: columns repeat them, and finding what is near costs the most of reading. */
const otherTexts = new WeakMap<readonly Choice[], Map<string, Reading>>();
const MOST_REMEMBERED = 1000;

function otherText(text: string, choices: readonly Choice[], open: boolean): Reading {
  const known = otherTexts.get(choices) ?? new Map<string, Reading>();
  otherTexts.set(choices, known);
  const reading = known.get(text) ?? (open ? readOpen(text, choices) : refuse(text, choices));
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(text, reading);
  return reading;
}

function refuse(text: string, choices: readonly Choice[]): Reading {
  const suggestion = nearest(text, choices.flatMap(choiceNames));
  return refused("not-a-choice", suggestion === null ? {} : { suggestion });
}

/** A text of an open list that is no choice's name: usual writings of one are read as it, others are kept. */
function readOpen(text: string, choices: readonly Choice[]): Reading {
  const meant = readOpenChoice(text, choices);
  if ("code" in meant) return { kind: "text", text: meant.code };
  if (meant.resembles === null) return { kind: "text", text };
  return { kind: "text", text, notice: "resembles-choice", details: { suggestion: meant.resembles } };
}

/** The code of the choice that a text names, or null. */
function choiceCode(text: string, choices: readonly Choice[], ignoredSuffix?: string): string | null {
  const known = codesOf(choices);
  const folded = fold(text);
  const code = known.get(folded);
  if (code !== undefined) return code;
  if (ignoredSuffix === undefined || !folded.endsWith(ignoredSuffix)) return null;
  return known.get(folded.slice(0, -ignoredSuffix.length).trimEnd()) ?? null;
}

const YES = new Set(["yes", "y", "true", "1", "是", "有", "√", "✓", "✔", "对"]);
const NO = new Set(["no", "n", "false", "0", "否", "无", "×", "✗", "✘", "错"]);

/** Reads a cell that is not blank as yes (1) or no (0). */
export function readYesNo(raw: RawCell): Reading {
  if (raw.kind === "boolean") return exactly(raw.value ? 1 : 0);
  const isPlain = raw.kind === "text" || (raw.kind === "number" && raw.format === "plain");
  const text = isPlain ? fold(shownText(raw, false)) : "";
  if (YES.has(text)) return exactly(1);
  return NO.has(text) ? exactly(0) : refused("not-yes-no");
}

function choiceNames({ code, en, zh, aliases }: Choice): string[] {
  return [en, zh, ...aliases, code];
}

const codesByList = new WeakMap<readonly Choice[], ReadonlyMap<string, string>>();

function codesOf(choices: readonly Choice[]): ReadonlyMap<string, string> {
  const known = codesByList.get(choices);
  if (known !== undefined) return known;
  const codes = new Map(
    choices.flatMap((choice) => choiceNames(choice).map((name) => [fold(name), choice.code])),
  );
  codesByList.set(choices, codes);
  return codes;
}
