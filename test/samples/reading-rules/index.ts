/**
 * The reading rules that the messy sample leans on, each with a reader that lacks it: `without` replaces
 * functions of a module of `src/tables`.
 */
import { dates, numbers, shares } from "./numbers";
import type { ReadingRule } from "./rule";
import { evidenceColumns, finding, headers, rows } from "./sheets";
import { answers, blanks, texts, words } from "./words";

export const readingRules: readonly ReadingRule[] = [
  ...finding,
  ...headers,
  ...evidenceColumns,
  ...rows,
  ...dates,
  ...numbers,
  ...shares,
  ...answers,
  ...words,
  ...texts,
  ...blanks,
];
