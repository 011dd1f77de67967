/** Comparisons of a field, in English. */
import type { TableId } from "../tables/catalogue";
import type { CompareOp } from "./expression";
import { comparisonForm, type Comparison } from "./to-text-comparison";
import { listOf, lower, plural } from "./to-text-en-grammar";
import { before, being, figure, having, type Phrase, type Plurality } from "./to-text-en-phrase";
import { choiceText, label, monthsText, pastText, valueText, yearsText } from "./to-text-en-values";
import { absenceWords, choiceNouns, choiceWords, dateWords, yesWords } from "./to-text-en-words";
import { BEST_LEVEL, wordsFor } from "./to-text-labels";

type Words = Readonly<Record<CompareOp, string>>;

const ofNumbers: Words = {
  eq: "equal to",
  ne: "other than",
  lt: "less than",
  lte: "at most",
  gt: "more than",
  gte: "at least",
  in: "one of",
};
const ofTexts: Words = { ...ofNumbers, lt: "before", lte: "up to", gt: "after", gte: "from" };
const ofDays: Words = {
  eq: "on",
  ne: "not on",
  lt: "before",
  lte: "on or before",
  gt: "after",
  gte: "on or after",
  in: "on one of",
};
/** Before "18 months ago". */
const ofMonthsAgo: Words = {
  eq: "exactly",
  ne: "not exactly",
  lt: "more than",
  lte: "at least",
  gt: "less than",
  gte: "at most",
  in: "one of",
};

export function comparePhrase(fact: Comparison, table: TableId): Phrase {
  const { field, op, value } = fact;
  switch (comparisonForm(fact, table)) {
    case "yes-no":
      return yesPhrase(table, field, (op === "eq") === (value.kind === "literal" && value.literal === true));
    case "figure":
      return figurePhrase(fact, table, ofNumbers);
    case "date":
      return datePhrase(fact, table);
    case "choice":
      return choicePhrase(fact, table);
    case "level":
      return levelPhrase(fact, table);
    case "number":
      return numberPhrase(fact, table);
  }
}

/** Within the past months. */
export function pastPhrase(table: TableId, field: string, months: number): Phrase {
  const words = wordsFor(dateWords, table, field);
  const within = `within the ${pastText(months)}`;
  const phrase = being(`${words?.said ?? label(table, field)} ${within}`, words?.verb);
  return words?.bare ? { ...phrase, kind: "close", beside: () => within } : phrase;
}

function yesPhrase(table: TableId, field: string, yes: boolean): Phrase {
  const words = wordsFor(yesWords, table, field);
  const is = words?.is ?? label(table, field);
  if (!yes) return being(`not ${is}`);
  const first = words?.before;
  return first ? { ...before(is, 1), beside: () => first } : being(is);
}

function levelPhrase(fact: Comparison, table: TableId): Phrase {
  const { op, value } = fact;
  if (value.kind !== "literal") return numberPhrase(fact, table);
  const level = `level ${value.literal}`;
  const only = op === "eq" || (op === "lte" && value.literal === BEST_LEVEL);
  if (only) return { ...before(`of ${level}`, 4), beside: () => level };
  if (op === "lte") return being(`of ${level} or better`, "are", "close");
  return numberPhrase(fact, table);
}

function numberPhrase(fact: Comparison, table: TableId): Phrase {
  const { field, op, value } = fact;
  if (value.kind === "fiscalYear" && op === "eq") {
    return being(`of ${yearsText([value.offset])}`, "are", "close");
  }
  const absence = wordsFor(absenceWords, table, field);
  const none = op === "lte" && value.kind === "amount" && value.amount === 0;
  return none && absence ? having(absence) : figurePhrase(fact, table, ofNumbers);
}

/** "contract amount at least CNY 5", "have contract amount of at least CNY 5". */
function figurePhrase({ field, op, value }: Comparison, table: TableId, words: Words): Phrase {
  const compared = `${words[op]} ${valueText(value, table, field)}`;
  const phrase = figure(`${label(table, field)} ${compared}`);
  if (words !== ofNumbers || op === "eq" || op === "ne" || op === "in") return phrase;
  const { does } = figure(`${label(table, field)} of ${compared}`);
  return { ...phrase, does };
}

function choicePhrase(fact: Comparison, table: TableId): Phrase {
  const { field, op, value } = fact;
  const named =
    value.kind === "anyOf" ? value.anyOf : value.kind === "literal" ? [String(value.literal)] : null;
  if (named === null || (op !== "eq" && op !== "ne" && op !== "in")) {
    return figurePhrase(fact, table, ofTexts);
  }
  const names = named.map((code) => choiceText(table, field, code));
  const text = `${label(table, field)} ${listOf(names, "or")}`;
  const words = wordsFor(choiceWords, table, field);
  if (op === "ne") {
    if (words?.as !== "is") return figurePhrase(fact, table, ofTexts);
    return being(`not ${words.with?.(listOf(names, "or")) ?? listOf(names, "or")}`);
  }
  switch (words?.as) {
    case "is":
      if (words.with) return being(words.with(listOf(names, "or")));
      return being(listOf(names, "or"), "are", names.length > 1 ? "figure" : "plain");
    case "has":
      return having(words.with(listOf(names, "or")));
    case "before":
      return { ...before(`of ${text}`, words.rank), text, beside: () => shared(names) };
    case "noun": {
      const nouns = (n: Plurality) =>
        names.map((name) => (n === "one" ? nounOf(name) : plural(nounOf(name))));
      return { ...being(`of ${text}`, "are", "noun"), text, beside: (n) => shared(nouns(n)) };
    }
    case undefined:
      return figure(text);
    default:
      return words satisfies never;
  }
}

function datePhrase({ field, op, value }: Comparison, table: TableId): Phrase {
  const words = wordsFor(dateWords, table, field) ?? { said: label(table, field), verb: "are" as const };
  if (value.kind !== "day") {
    return being(`${words.said} ${ofDays[op]} ${valueText(value, table, field)}`, words.verb);
  }
  if (value.monthsAgo === 0) {
    if (op === "lte" && words.happened) return being(words.happened, words.verb === "have" ? "have" : "are");
    if (op === "gte" && words.lasts) return being(words.lasts);
    return being(`${words.said} ${ofDays[op]} the assessment date`, words.verb);
  }
  const ago = monthsText(value.monthsAgo);
  if (op === "lte" && words.since) return being(`${words.since} ${ago}`, "have been");
  return being(`${words.said} ${ofMonthsAgo[op]} ${ago} ago`, words.verb);
}

function nounOf(choice: string): string {
  const own = Object.entries(choiceNouns).find(([label]) => lower(label) === choice);
  return own ? own[1] : choice;
}

/** "national, industry or local standards": the last word once, where all share it. */
function shared(names: readonly string[]): string {
  const [first = ""] = names;
  const last = ` ${first.split(" ").at(-1)}`;
  if (names.length < 2 || !names.every((name) => name.endsWith(last))) return listOf(names, "or");
  const stems = names.map((name) => name.slice(0, -last.length));
  return listOf(stems, "or") + last;
}
