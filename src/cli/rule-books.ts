/** The rule books that a command goes by, checked against what was asked. */
import { readFile } from "node:fs/promises";
import { adjustableIn } from "../report/setting-keys";
import { readSetting } from "../report/setting-values";
import type { RuleBook, SchemeId, Unit } from "../rules/expression";
import { ruleBooks as bundled } from "../schemes";
import { nearest } from "../tables/nearest";
import type { Arguments, SchemeLevel } from "./arguments";
import { UsageError } from "./exit";

/** What a command knows, and what of it was asked for. */
export interface Books {
  /** The bundled rule books and the user's own, which takes the place of the bundled one of its scheme. */
  all: readonly RuleBook[];
  /** Those of the schemes asked for. */
  chosen: readonly RuleBook[];
  /** The schemes to assess, whatever the workbook's settings say; absent where the command leaves it to them. */
  only?: readonly SchemeId[];
}

/** @throws UsageError for a scheme, level or parameter that no book has, or an unusable rule book. */
export async function ruleBooksFor(args: Arguments): Promise<Books> {
  const own = args.rulesFile === null ? [] : await ownBooks(args.rulesFile);
  const replaced = new Set(own.map(({ scheme }) => scheme));
  const all = [...own, ...bundled.filter(({ scheme }) => !replaced.has(scheme))];
  const wanted = args.schemes ?? all.map(({ scheme }) => scheme);
  const chosen = wanted.map((scheme) => bookOf(all, scheme));
  for (const { scheme, level } of [...args.targets, ...args.required]) {
    checkLevel(bookOf(chosen, scheme), level);
  }
  settingsFrom(args, all);
  const isNarrowed = args.schemes !== null || args.required.length > 0;
  return { all, chosen, ...(isNarrowed ? { only: chosen.map(({ scheme }) => scheme) } : {}) };
}

/** The targets asked for, by scheme. */
export function byScheme(levels: readonly SchemeLevel[]): Partial<Record<SchemeId, string>> {
  return Object.fromEntries(levels.map(({ scheme, level }) => [scheme, level]));
}

/** @throws UsageError where the book has no such level. */
export function checkLevel(book: RuleBook, level: string): void {
  if (book.levels.some((entry) => entry.level === level)) return;
  const known = book.levels.map((entry) => `${book.scheme}:${entry.level}`).join(", ");
  throw new UsageError((texts) => texts.badLevel(`${book.scheme}:${level}`, known));
}

function bookOf(books: readonly RuleBook[], scheme: SchemeId): RuleBook {
  const book = books.find((entry) => entry.scheme === scheme);
  if (book) return book;
  throw new UsageError((texts) => texts.badScheme(scheme, books.map((entry) => entry.scheme).join(", ")));
}

/**
 * What `--set` says of thresholds and of choices about the rule books.
 * @throws UsageError for a key that no book has, or a value that it cannot have.
 */
export function settingsFrom(
  { set }: Arguments,
  books: readonly RuleBook[],
): { params: Map<string, number>; choices: Map<string, string> } {
  const { units, options } = adjustableIn(books);
  const params = new Map<string, number>();
  const choices = new Map<string, string>();
  for (const [key, text] of set) {
    const known = options.get(key);
    const unit = units.get(key);
    if (known !== undefined) choices.set(key, choiceAmong(known, key, text));
    else if (unit !== undefined) params.set(key, amountFrom(key, unit, text));
    else {
      const keys = [...units.keys(), ...options.keys()];
      throw new UsageError((texts) => texts.unknownParam(key, nearest(key, keys) ?? keys[0] ?? ""));
    }
  }
  return { params, choices };
}

function choiceAmong(known: readonly string[], key: string, text: string): string {
  if (known.includes(text)) return text;
  throw new UsageError((texts) => texts.badChoice(`set param:${key}`, text, known.join(", ")));
}

/** Read by the rules of the settings sheet, which the next check goes by. */
function amountFrom(key: string, unit: Unit, text: string): number {
  const known = { kind: "param", name: key, unit } as const;
  const setting = readSetting(known, { kind: "text", value: text }, { date1904: false, ruleBooks: [] });
  if (setting.kind === "param") return setting.value;
  const form = setting.kind === "bad" ? setting.form : "number";
  throw new UsageError((texts) => texts.badAmount(`param:${key}=${text}`, form));
}

async function ownBooks(file: string): Promise<RuleBook[]> {
  const { parseRuleBook } = await import("../rules/schema");
  const unusable = (error: unknown) =>
    new UsageError((texts) => texts.badRules(file, error instanceof Error ? error.message : String(error)));
  try {
    const json: unknown = JSON.parse(await readFile(file, "utf8"));
    return (Array.isArray(json) ? json : [json]).map(parseRuleBook);
  } catch (error) {
    throw unusable(error);
  }
}
