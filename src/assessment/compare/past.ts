/** The old side of a comparison: a workbook that can be assessed again, or what the record of a former check holds. */
import { withChoices, type Choices } from "../../rules/choose-options";
import type { Requirement, RuleBook, SchemeId } from "../../rules/expression";
import { tableIds, type TableId } from "../../tables/catalogue";
import type { Day } from "../../tables/days";
import type { Status } from "../assessment";
import { levelResults } from "../levels";
import { causes, type Cause, type Changed } from "./causes";
import { dataReadBy } from "./data-read";
import { rulesFingerprint, shortName, tableFingerprints, type CheckRecord } from "./record";
import { worldOf, type Side, type Standing, type World } from "./world";

/** What two sides are assessed by, so far as it is known. */
export interface Terms {
  readonly asOf: Day;
  readonly params: ReadonlyMap<string, number>;
  /** Of every option of the rule books. */
  readonly choices: Choices;
  readonly editions: ReadonlyMap<SchemeId, string>;
}

export interface Past {
  readonly terms: Terms;
  /** The rule books of then; of a record only those that are the same today. */
  readonly books: readonly RuleBook[];
  readonly schemes: readonly SchemeId[];
  /** Null where there was no such requirement. */
  status(scheme: SchemeId, requirement: string): Status | null;
  standing(scheme: SchemeId): Standing;
  /** The tables that say otherwise than on the new side. */
  readonly tables: ReadonlySet<TableId>;
  /** What of a scheme, or of one requirement of it, differs from the new side. */
  differing(scheme: SchemeId, requirement: string | null): readonly Cause[];
  /** The old side with some differences of the new one put in; null where it cannot be assessed any more. */
  world(scheme: SchemeId, requirement: string | null, changed: Changed): World | null;
}

export function termsOf({ options }: Side): Terms {
  const { asOf, params, choices = new Map(), schemes } = options;
  return {
    asOf,
    params,
    choices: allChoices(schemes, choices),
    editions: new Map(schemes.map(({ scheme, edition }) => [scheme, edition])),
  };
}

/** The choice of every option of these books, the standard one where nothing is said. */
function allChoices(books: readonly RuleBook[], choices: Choices): Choices {
  const options = books.flatMap((book) => book.options ?? []);
  return new Map(
    options.map(({ option, choices: among }) => [option, choices.get(option) ?? among[0]!.choice]),
  );
}

/** A workbook of its own, to be assessed under whatever terms. */
export function pastOfSide(old: Side, now: Side): Past {
  const terms = termsOf(old);
  const tables = differingTables(tableFingerprints(old.facts), tableFingerprints(now.facts));
  const world = mixedWorlds(old, now);
  const before = world(new Set());
  const is = differences(terms, termsOf(now));
  const hasOtherRules = otherRules(old.options.schemes, now.options.schemes);
  return {
    terms,
    books: old.options.schemes,
    schemes: old.options.schemes.map(({ scheme }) => scheme),
    status: (_, requirement) => before.status(requirement),
    standing: (scheme) => before.standing(scheme)!,
    tables,
    differing(scheme) {
      const rules = hasOtherRules.has(scheme);
      return causes.filter((cause) => ({ ...is, data: tables.size > 0, rules })[cause]);
    },
    world: (_, __, changed) => world(changed),
  };
}

/**
 * What the record of a former check holds. Its data are gone: with them the old side can be assessed only where the
 * tables in question say the same today.
 * @param books every rule book that is known, no choices carried out
 * @param version of the product
 */
export function pastOfRecord(
  record: CheckRecord,
  now: Side,
  books: readonly RuleBook[],
  version: string,
): Past {
  const { asOf, params, choices, schemes } = record;
  const tables = differingTables(record.tables, tableFingerprints(now.facts));
  // An earlier version of the product may have judged the same rules otherwise.
  const known = books
    .map((book) => withChoices(book, choices))
    .filter((book) => {
      const then = schemes.find(({ scheme }) => scheme === book.scheme);
      return then?.rules === rulesFingerprint(book) && record.version === version;
    });
  const isKnown = (scheme: SchemeId) => known.some((book) => book.scheme === scheme);
  const world = mixedWorlds(
    { facts: now.facts, options: { ...now.options, asOf, params, choices, schemes: known } },
    now,
  );
  const terms: Terms = {
    asOf,
    params,
    choices: allChoices(books, choices),
    editions: new Map(schemes.map((each) => [each.scheme, each.edition])),
  };
  const is = differences(terms, termsOf(now));
  const hasOtherRules = otherRules(known, now.options.schemes);
  const recordOf = (scheme: SchemeId) => schemes.find((each) => each.scheme === scheme)!;
  const readsOthers = (id: string | null) => {
    if (id === null) return tables.size > 0;
    return [...known, ...now.options.schemes].some((book) =>
      book.requirements.some((each) => each.id === id && readsOneOf(each, tables)),
    );
  };
  return {
    terms,
    books: known,
    schemes: schemes.map(({ scheme }) => scheme),
    status: (scheme, requirement) => recordOf(scheme).statuses.get(shortName(requirement)) ?? null,
    standing: (scheme) =>
      standingThen(
        recordOf(scheme),
        known.find((book) => book.scheme === scheme),
      ),
    tables,
    differing(scheme, requirement) {
      const rules = hasOtherRules.has(scheme);
      return causes.filter((cause) => ({ ...is, data: readsOthers(requirement), rules })[cause]);
    },
    world(scheme, requirement, changed) {
      const lacksData = !changed.has("data") && readsOthers(requirement);
      const lacksRules = !changed.has("rules") && !isKnown(scheme);
      return lacksData || lacksRules ? null : world(changed);
    },
  };
}

/** The answers are on record; the levels follow from the statuses where the rules are known. */
function standingThen(record: CheckRecord["schemes"][number], book: RuleBook | undefined): Standing {
  const { onFigures, capability, eligible, statuses } = record;
  const answers = { onFigures, capability, eligible };
  const verdicts = book?.requirements.map(({ id, level, group }) => {
    return { requirement: id, level, group, status: statuses.get(shortName(id)) };
  });
  const isKnown = book !== undefined && verdicts !== undefined && verdicts.every(hasStatus);
  return { answers, levels: isKnown ? levelResults(book, verdicts) : [] };
}

function hasStatus<T extends { status: Status | undefined }>(verdict: T): verdict is T & { status: Status } {
  return verdict.status !== undefined;
}

/** The old side with differences of the new one put in, each such world made once. */
function mixedWorlds(old: Side, now: Side): (changed: Changed) => World {
  const worlds = new Map<string, World>();
  return (changed) => {
    const key = causes.filter((cause) => changed.has(cause)).join();
    const world = worlds.get(key) ?? worldOf(mixed(old, now, changed));
    worlds.set(key, world);
    return world;
  };
}

function mixed(old: Side, now: Side, changed: Changed): Side {
  const from = (cause: Cause) => (changed.has(cause) ? now : old);
  const { schemes, ruleBooks = schemes, choices } = from("rules").options;
  return {
    facts: from("data").facts,
    options: {
      asOf: from("date").options.asOf,
      params: from("parameters").options.params,
      schemes,
      ruleBooks,
      ...(choices ? { choices } : {}),
      targets: now.options.targets,
    },
  };
}

function differences(old: Terms, now: Terms): Record<"date" | "parameters", boolean> {
  return { date: old.asOf !== now.asOf, parameters: !isSameMap(old.params, now.params) };
}

function isSameMap(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}

/** The schemes of the new side whose rules are not known to have been the same on the old one. */
function otherRules(old: readonly RuleBook[], now: readonly RuleBook[]): ReadonlySet<SchemeId> {
  const then = new Map(old.map((book) => [book.scheme, rulesFingerprint(book)]));
  return new Set(
    now.filter((book) => then.get(book.scheme) !== rulesFingerprint(book)).map(({ scheme }) => scheme),
  );
}

function differingTables(
  old: ReadonlyMap<TableId, string>,
  now: ReadonlyMap<TableId, string>,
): ReadonlySet<TableId> {
  return new Set(tableIds.filter((id) => old.get(id) !== now.get(id)));
}

function readsOneOf(requirement: Requirement, tables: ReadonlySet<TableId>): boolean {
  return dataReadBy(requirement).some(({ table }) => tables.has(table));
}
