/** What an assessment goes by: the caller's word, else the settings sheet's, else the Organisation sheet's, else the default. */
import { withChoices, type Choices } from "../rules/choose-options";
import type { RuleBook, SchemeId } from "../rules/expression";
import type { Day } from "../tables/days";
import { CELL, numbersOf, textsOf, type Facts } from "../tables/facts";
import { readLevel } from "../tables/read-level";
import type { AssessmentOptions } from "./assessment";

/** The part of a caller's options, or of the settings sheet, that decides an assessment. */
export interface Wishes {
  asOf?: Day;
  targets?: Partial<Record<SchemeId, string>>;
  params?: ReadonlyMap<string, number>;
  choices?: Choices;
  /** The schemes to assess; where nobody says, all that there are rule books for. */
  schemes?: readonly SchemeId[];
}

/** The field of the Organisation sheet that states each scheme's target. */
export const targetField: Record<SchemeId, string> = {
  itss: "targetItss",
  ccid: "targetCcid",
  csmm: "targetCsmm",
};

/** Settles date, targets, parameters and choices, which are carried out. An assessment date that is no single readable day gives way to today, and is told. */
export function settle(
  caller: Wishes & { today: Day; ruleBooks: readonly RuleBook[] },
  settings: Wishes,
  facts: Facts,
): AssessmentOptions {
  const targets: Partial<Record<SchemeId, string>> = {};
  for (const book of caller.ruleBooks) {
    const { scheme } = book;
    const wished = caller.targets?.[scheme] ?? settings.targets?.[scheme] ?? statedTarget(facts, book);
    if (wished !== null) targets[scheme] = wished;
  }
  const choices = new Map([...(settings.choices ?? []), ...(caller.choices ?? [])]);
  const ruleBooks = caller.ruleBooks.map((book) => withChoices(book, choices));
  const schemes = caller.schemes ?? settings.schemes;
  const wished = caller.asOf ?? settings.asOf;
  const stated = statedDate(facts);
  return {
    asOf: wished ?? (typeof stated === "number" ? stated : caller.today),
    dateIsUnclear: wished === undefined && stated === "unclear",
    targets,
    params: new Map([...(settings.params ?? []), ...(caller.params ?? [])]),
    choices,
    schemes: ruleBooks.filter(({ scheme }) => schemes?.includes(scheme) ?? true),
    ruleBooks,
  };
}

function statedDate({ tables: { organisation } }: Facts): Day | "unclear" | null {
  if (organisation.rowCount === 0) return null;
  const { state, lo, hi } = numbersOf(organisation, "asOf");
  if (state[0] === CELL.blank) return null;
  return lo[0] === hi[0] ? lo[0]! : "unclear";
}

/** The level that the Organisation sheet names as the target; null where it names none. */
export function statedTarget({ tables: { organisation }, texts }: Facts, book: RuleBook): string | null {
  if (organisation.rowCount === 0) return null;
  const code = textsOf(organisation, targetField[book.scheme]).code[0]!;
  if (code < 0) return null;
  const level = readLevel(texts.display(code));
  const named = level === null ? null : String(level);
  return book.levels.some((entry) => entry.level === named) ? named : null;
}
