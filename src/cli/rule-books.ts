/** The rule books that a command goes by, checked against what was asked. */
import { readFile } from "node:fs/promises";
import { paramsIn } from "../rules/params";
import type { RuleBook, SchemeId } from "../rules/expression";
import { ruleBooks as bundled } from "../schemes";
import { nearest } from "../tables/nearest";
import type { Arguments, SchemeLevel } from "./arguments";
import { UsageError } from "./exit";

/**
 * The bundled rule books and the user's own, which takes the place of the bundled one of its scheme; narrowed to
 * the schemes asked for.
 * @throws UsageError for a scheme, level or parameter that no book has, or an unusable rule book.
 */
export async function ruleBooksFor(args: Arguments): Promise<RuleBook[]> {
  const own = args.rulesFile === null ? [] : await ownBooks(args.rulesFile);
  const replaced = new Set(own.map(({ scheme }) => scheme));
  const books = [...own, ...bundled.filter(({ scheme }) => !replaced.has(scheme))];
  const wanted = args.schemes ?? books.map(({ scheme }) => scheme);
  const chosen = wanted.map((scheme) => bookOf(books, scheme));
  for (const { scheme, level } of [...args.targets, ...args.required]) {
    checkLevel(bookOf(chosen, scheme), level);
  }
  checkParams(chosen, args.params);
  return chosen;
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

function checkParams(books: readonly RuleBook[], params: ReadonlyMap<string, number>): void {
  if (params.size === 0) return;
  const known = books.flatMap((book) => paramsIn(book.requirements)).map(({ param }) => param);
  for (const key of params.keys()) {
    if (known.includes(key)) continue;
    throw new UsageError((texts) => texts.unknownParam(key, nearest(key, known) ?? known[0] ?? ""));
  }
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
