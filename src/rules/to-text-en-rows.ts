/** What is said of rows in English: each fact as a phrase, and the noun with all that is said of its rows. */
import type { TableId } from "../tables/catalogue";
import { exactQuantityText } from "./quantity";
import { comparePhrase, pastPhrase } from "./to-text-en-compare";
import { article, listOf, lower } from "./to-text-en-grammar";
import { before, being, each, figure, having, type Phrase, type Plurality } from "./to-text-en-phrase";
import { dateLabel, label, monthsText, pastText } from "./to-text-en-values";
import { dateWords, joinWords, tableWords } from "./to-text-en-words";
import type { Fact, SpokenDocument } from "./to-text-facts";
import { columnOf, evidenceKindLabel, wordsFor } from "./to-text-labels";

/** One fact, ready to stand alone, beside a noun or as a predicate. */
function phraseOf(fact: Fact, table: TableId): Phrase {
  switch (fact.kind) {
    case "compare":
      return comparePhrase(fact, table);
    case "filled":
      return givenPhrase(table, fact.field);
    case "blank":
      return having(`no ${given(table, fact.field)}`);
    case "past":
      return pastPhrase(table, fact.field, fact.months);
    case "not-yet": {
      const words = wordsFor(dateWords, table, fact.field);
      return being(words?.notYet ?? `not ${words?.said ?? label(table, fact.field)}`);
    }
    case "valid":
      return before("valid", 0);
    case "current":
      return before("current", 0);
    case "running":
      return being(`running within the ${pastText(fact.months)}`);
    case "spans": {
      const length = `at least ${monthsText(fact.months)}`;
      if (fact.from === "startsOn" && fact.to === "endsOn") return having(`a contract of ${length}`);
      return figure(`${length} from ${label(table, fact.from)} to ${label(table, fact.to)}`);
    }
    case "differs": {
      const by = exactQuantityText(fact.by, "ratio", "en");
      return figure(
        `${label(table, fact.field)} differing from ${label(table, fact.other)} by more than ${by}`,
      );
    }
    case "on-file":
      return each(documentsText(fact.documents, fact.substitute));
    case "related":
      return relatedPhrase(fact, table);
    case "all":
    case "any":
      return groupPhrase(fact.kind, fact.of, table);
    default:
      return fact satisfies never;
  }
}

/**
 * A noun with what is said of its rows: "valid ISO 9001 certificates", "projects: completed, started".
 * `inside` a longer sentence there is no colon. `joined` tells how the rows belong to another.
 */
export function nounPhrase(
  facts: readonly Fact[],
  table: TableId,
  number: Plurality,
  place: "end" | "inside",
  joined = "",
): string {
  const kinds = joined === "" ? alternatives(facts, table, number) : null;
  if (kinds) return kinds;
  const { head, close, rest } = headAndRest(facts, table, number, joined);
  if (rest.length === 0) return head;
  const texts = rest.map((phrase) => withinList(phrase, rest.length, (each) => each.beside(number)));
  const easy = rest.filter(({ kind }) => kind === "plain" || (kind === "each" && number === "one"));
  if (easy.length === rest.length && rest.length <= (close ? 1 : 2)) return `${head} ${texts.join(" and ")}`;
  const eachLast = rest.length <= 2 && rest.at(-1)!.kind === "each" && easy.length === rest.length - 1;
  if (eachLast && place === "end") return [[head, ...texts.slice(0, -1)].join(" "), texts.at(-1)].join(", ");
  const several = rest.filter(({ kind }) => kind === "each").length > 1;
  const list = several ? `${texts.slice(0, -1).join(", ")}, and ${texts.at(-1)}` : texts.join(", ");
  return place === "end" ? `${head}: ${list}` : `${head} (${list})`;
}

/** "material fraud incidents or major safety incidents": where rows of several kinds are meant, each has its noun. */
function alternatives(facts: readonly Fact[], table: TableId, number: Plurality): string | null {
  const [only, ...others] = facts;
  if (only?.kind !== "any" || others.length > 0 || only.of.length === 0) return null;
  const branches = only.of.map((fact) => (fact.kind === "all" ? fact.of : [fact]));
  const named = branches.every((branch) =>
    branch.some((fact) => ["before", "noun"].includes(phraseOf(fact, table).kind)),
  );
  if (!named) return null;
  return listOf(
    branches.map((branch) => nounPhrase(branch, table, number, "inside")),
    "or",
  );
}

/** The noun with what stands right beside it, and the phrases left over. */
function headAndRest(
  facts: readonly Fact[],
  table: TableId,
  number: Plurality,
  joined: string,
): { head: string; close: boolean; rest: Phrase[] } {
  const fields = new Set<string>();
  const befores: Phrase[] = [];
  const closest: Phrase[] = [];
  const rest: Phrase[] = [];
  let noun: string = tableWords[table][number];
  for (const fact of facts) {
    const phrase = phraseOf(fact, table);
    const slot = `${phrase.kind}:${"field" in fact ? fact.field : fact.kind}`;
    const free = !fields.has(slot);
    fields.add(slot);
    if (phrase.kind === "noun" && free) noun = phrase.beside(number);
    else if (phrase.kind === "before" && free) befores.push(phrase);
    else if (phrase.kind === "close" && free) closest.push(phrase);
    else if (phrase.kind === "noun" || phrase.kind === "before") rest.push(being(phrase.text));
    else rest.push(phrase);
  }
  befores.sort((one, other) => one.rank - other.rank);
  const onFile = table === "evidence" ? ["on file"] : [];
  const parts = [
    ...befores.map((phrase) => phrase.beside(number)),
    noun,
    ...onFile,
    ...(joined === "" ? [] : [joined]),
    ...closest.map((phrase) => phrase.beside(number)),
  ];
  return { head: parts.join(" "), close: closest.length > 0, rest };
}

/** All that is said of rows, as predicates: "are completed and have a contract amount of at least CNY 5". */
export function predicate(facts: readonly Fact[], table: TableId, number: Plurality): string {
  if (facts.length === 0) return number === "one" ? "is listed" : "are listed";
  return listOf(
    facts.map((fact) => withinList(phraseOf(fact, table), facts.length, (phrase) => phrase.does(number))),
    "and",
  );
}

/** All that is said of a row, by itself. */
export function factsText(facts: readonly Fact[], table: TableId): string {
  if (facts.length === 0) return `any ${tableWords[table].one}`;
  return facts.map((fact) => withinList(phraseOf(fact, table), facts.length, ({ text }) => text)).join(", ");
}

/** "contract and acceptance report on file, dated within the past 12 months". */
export function documentsText(documents: readonly SpokenDocument[], substitute: boolean): string {
  const windows = [...new Set(documents.map(({ months }) => months))];
  const groups = windows.map((window) => {
    const names = documents
      .filter(({ months }) => months === window)
      .map(({ document }) => kindText(document));
    const dated = window === null ? "" : `, dated within the ${pastText(window)}`;
    return `${listOf(names, "and")} on file${dated}`;
  });
  return groups.join("; ") + (substitute ? " (as an exception)" : "");
}

function kindText(kind: string): string {
  return lower(evidenceKindLabel(kind, "en"));
}

function relatedPhrase(fact: Extract<Fact, { kind: "related" }>, table: TableId): Phrase {
  const keys = `whose ${label(fact.table, fact.there)} matches the ${label(table, fact.here)}`;
  const join = joinWords[`${table}.${fact.here}>${fact.table}.${fact.there}`] ?? keys;
  const other = nounPhrase(fact.facts, fact.table, "one", "inside", join);
  const text = `${article(other)} ${other}${fact.substitute ? " (as an exception)" : ""}`;
  return fact.table === "evidence" || fact.table === "projects" ? each(text) : having(text);
}

/** "result given"; "have the result filled in", which goes with labels in the plural too. */
function givenPhrase(table: TableId, field: string): Phrase {
  const name = given(table, field);
  return { ...having(`${name} given`), does: having(`the ${name} filled in`).does };
}

function given(table: TableId, field: string): string {
  return columnOf(table, field)?.type.kind === "date" ? dateLabel(table, field) : label(table, field);
}

function groupPhrase(kind: "all" | "any", of: readonly Fact[], table: TableId): Phrase {
  if (of.length === 0) return being(kind === "all" ? "without condition" : "none at all");
  const phrases = of.map((fact) => phraseOf(fact, table));
  const word = kind === "all" ? "and" : "or";
  const join = (say: (phrase: Phrase) => string) =>
    listOf(
      phrases.map((phrase) => withinList(phrase, phrases.length, say)),
      word,
    );
  const text = join((phrase) => phrase.text);
  return {
    kind: "group",
    rank: 0,
    text,
    beside: (n) =>
      join(({ kind, text, beside }) => (kind === "noun" || kind === "before" ? text : beside(n))),
    does: (n) => join((phrase) => phrase.does(n)),
  };
}

/** A joined phrase among others stands in brackets. */
function withinList(phrase: Phrase, length: number, say: (phrase: Phrase) => string): string {
  const text = say(phrase);
  return phrase.kind === "group" && length > 1 ? `(${text})` : text;
}
