/** Requirements in English. */
import type { TableId } from "../tables/catalogue";
import { exactQuantityText } from "./quantity";
import { article, capitalised, listOf, lower, plural } from "./to-text-en-grammar";
import { documentsText, factsText, nounPhrase, predicate } from "./to-text-en-rows";
import { label, yearsText } from "./to-text-en-values";
import { distinctWords, tableWords, yesWords } from "./to-text-en-words";
import { documentOf, type Fact } from "./to-text-facts";
import { thingsUncounted, type Grammar, type SpokenRequirement } from "./to-text-grammar";
import { indicatorLabel, wordsFor } from "./to-text-labels";
import { yearOf, type SpokenMeasure, type SpokenTest } from "./to-text-measures";

export const english: Grammar = {
  requirement: requirementSentence,
  test: (test) => testText(test, 0),
  measure: (measure) => {
    const { subject, tail } = measured(measure);
    return subject + tail;
  },
  facts: factsText,
};

function requirementSentence({ test, documents, appliesWhen }: SpokenRequirement): string {
  const where = appliesWhen ? `where ${testText(appliesWhen, 0)}: ` : "";
  const onFile = documents.length > 0 ? documentsText(documents, false) : null;
  if (test === null) return capitalised(`${where}${onFile ?? "nothing"}.`);
  const tested = capitalised(where + testText(test, 0));
  if (onFile === null) return `${tested}.`;
  return test.kind === "any" ? `${tested}. In any case, ${onFile}.` : `${tested}; ${onFile}.`;
}

/** Tests of the outermost level are set apart by semicolons where commas would not do; below the second, by brackets. */
function testText(test: SpokenTest, depth: number): string {
  switch (test.kind) {
    case "bound":
      return boundText(test);
    case "holds":
      return holdsText(test.table, test.facts, test.substitute);
    case "all":
    case "any": {
      if (test.of.length === 0) return test.kind === "all" ? "nothing more" : "nothing that could be met";
      const texts = test.of.map((each) => testText(each, depth + 1));
      const word = test.kind === "all" ? "and" : "or";
      const [first, ...others] = test.of;
      if (depth === 1 && test.kind === "all" && others.length > 0 && others.every(isDocument)) {
        return `${testText(first!, 2)}, with ${listOf(texts.slice(1), "and")}`;
      }
      if (depth > 1) return `(${texts.join(` ${word} `)})`;
      const simple = texts.every((text) => !/[,;:]| and | or /.test(text));
      if (depth === 0 && !simple) return texts.join(`; ${word} `);
      const apart = word === "or" && (depth === 0 || !simple);
      return texts.join(apart ? ", or " : ` ${word} `);
    }
    default:
      return test satisfies never;
  }
}

/** A document on file, and no more. */
function isDocument(test: SpokenTest): boolean {
  return test.kind === "holds" && test.table === "evidence" && documentOf(test.facts) !== null;
}

function holdsText(table: TableId, facts: readonly Fact[], substitute: boolean): string {
  const exception = substitute ? ", as an exception" : "";
  if (table === "organisation") return `the organisation ${predicate(facts, table, "one")}${exception}`;
  const document = table === "evidence" ? documentOf(facts) : null;
  if (document) return documentsText([document], false) + exception;
  const noun = nounPhrase(facts, table, "one", "end");
  return `${article(noun)} ${noun}${exception}`;
}

function boundText({ op, measure, value, unit }: Extract<SpokenTest, { kind: "bound" }>): string {
  const bound = op === "atLeast" ? "at least" : "at most";
  switch (measure.kind) {
    case "count":
      return countText(measure, op, value);
    case "share": {
      const rows = nounPhrase(measure.among, measure.table, "many", "inside");
      const does = predicate(measure.facts, measure.table, "many");
      const year = yearOf(measure.table, measure.among);
      if (op === "atLeast" && value === 1 && year !== null) {
        return `the financials of ${yearsText([year])} ${does}`;
      }
      if (op === "atLeast" && value === 1) return `all ${rows} ${does}`;
      if (op === "atMost" && value === 0) return `none of the ${rows} ${does}`;
      return `${bound} ${exactQuantityText(value, "ratio", "en")} of ${rows} ${does}`;
    }
    case "yearly":
    case "value":
      if (op === "atLeast" && value === 1 && unit === "yes") return yesText(measure);
      break;
    case "yearly-share": {
      if (unit !== "ratio") break;
      const [top, bottom] = [label(measure.table, measure.top), label(measure.table, measure.bottom)];
      return `${top} of ${bound} ${exactQuantityText(value, unit, "en")} of ${bottom} in ${yearsText(measure.years)}`;
    }
    case "sum":
      if (measure.table === "evidence" && measure.field === "quantity") {
        const rows = nounPhrase(measure.facts, "evidence", value === 1 ? "one" : "many", "inside");
        return `${bound} ${exactQuantityText(value, null, "en")} ${rows}, counted by copies`;
      }
      break;
    case "indicator":
      if (!thingsUncounted.includes(unit)) {
        const { subject, tail } = measured(measure);
        return `${bound} ${exactQuantityText(value, null, "en")} ${subject}${tail}`;
      }
      break;
    case "average":
    case "yearly-mean":
    case "yearly-growth":
    case "ratio":
    case "mean":
    case "growth":
      break;
    default:
      return measure satisfies never;
  }
  const { subject, tail } = measured(measure);
  return `${subject} of ${bound} ${exactQuantityText(value, unit, "en")}${tail}`;
}

function countText(
  { table, facts, distinct }: Extract<SpokenMeasure, { kind: "count" }>,
  op: "atLeast" | "atMost",
  value: number,
): string {
  const none = op === "atMost" && value === 0;
  const amount = none
    ? "no"
    : `${op === "atLeast" ? "at least" : "at most"} ${exactQuantityText(value, null, "en")}`;
  const number = value === 1 ? "one" : "many";
  if (distinct === null) return `${amount} ${nounPhrase(facts, table, number, "end")}`;
  return `${amount} different ${distinctNoun(table, distinct)[number]} ${rowsAmong(facts, table)}`;
}

function rowsAmong(facts: readonly Fact[], table: TableId): string {
  const { whole } = tableWords[table];
  return facts.length === 0 && whole ? `in ${whole}` : `among ${nounPhrase(facts, table, "many", "inside")}`;
}

function distinctNoun(table: TableId, field: string): { one: string; many: string } {
  const words = wordsFor(distinctWords, table, field);
  const one = label(table, field);
  return words ? { one: words[0], many: words[1] } : { one, many: plural(one) };
}

type YearlyOrValue = Extract<SpokenMeasure, { kind: "yearly" }> | Extract<SpokenMeasure, { kind: "value" }>;

/** "the financials of the latest closed fiscal year are audited". */
function yesText(measure: YearlyOrValue): string {
  const is = wordsFor(yesWords, measure.table, measure.field)?.is ?? label(measure.table, measure.field);
  if (measure.kind === "yearly") return `the financials of ${yearsText(measure.years)} are ${is}`;
  return `the one ${nounPhrase(measure.facts, measure.table, "one", "inside")} is ${is}`;
}

/** A measure in two parts, between which a bound can stand: "average score", " over surveys". */
function measured(measure: SpokenMeasure): { subject: string; tail: string } {
  switch (measure.kind) {
    case "count": {
      const { table, facts, distinct } = measure;
      if (distinct === null) return whole(`number of ${nounPhrase(facts, table, "many", "inside")}`);
      return whole(`number of different ${distinctNoun(table, distinct).many} ${rowsAmong(facts, table)}`);
    }
    case "share": {
      const rows = nounPhrase(measure.among, measure.table, "many", "inside");
      return whole(`share of ${rows} that ${predicate(measure.facts, measure.table, "many")}`);
    }
    case "sum":
      return over(`total ${label(measure.table, measure.field)}`, measure);
    case "average":
      return over(`average ${label(measure.table, measure.field)}`, measure);
    case "value": {
      const row = nounPhrase(measure.facts, measure.table, "one", "inside");
      return { subject: label(measure.table, measure.field), tail: ` in the one ${row}` };
    }
    case "indicator": {
      const subject = lower(indicatorLabel(measure.indicator, "en"));
      const about = factsText(measure.facts, "kpis");
      return { subject, tail: measure.facts.length === 0 ? "" : ` ${about}` };
    }
    case "yearly":
      return { subject: label(measure.table, measure.field), tail: ` in ${yearsText(measure.years)}` };
    case "yearly-share": {
      const [top, bottom] = [label(measure.table, measure.top), label(measure.table, measure.bottom)];
      return { subject: `${top} over ${bottom}`, tail: ` in ${yearsText(measure.years)}` };
    }
    case "yearly-mean": {
      const years = `the latest ${measure.years.length} closed fiscal years`;
      return { subject: `average ${label(measure.table, measure.field)}`, tail: ` over ${years}` };
    }
    case "yearly-growth": {
      const years = `${exactQuantityText(measure.years, "year", "en")} to ${yearsText([measure.last])}`;
      return {
        subject: `compound annual growth of ${label(measure.table, measure.field)}`,
        tail: ` over the ${years}`,
      };
    }
    case "ratio":
      return whole(`(${english.measure(measure.top)}) divided by (${english.measure(measure.bottom)})`);
    case "mean":
      return whole(
        `mean of (${listOf(
          measure.of.map((each) => english.measure(each)),
          "and",
        )})`,
      );
    case "growth": {
      const years = exactQuantityText(measure.years, "year", "en");
      const ends = `from (${english.measure(measure.from)}) to (${english.measure(measure.to)})`;
      return { subject: `compound annual growth`, tail: ` over ${years} ${ends}` };
    }
    default:
      return measure satisfies never;
  }
}

function whole(subject: string): { subject: string; tail: string } {
  return { subject, tail: "" };
}

function over(subject: string, { table, facts }: { table: TableId; facts: readonly Fact[] }) {
  return {
    subject,
    tail: ` over ${facts.length === 0 ? "all " : ""}${nounPhrase(facts, table, "many", "inside")}`,
  };
}
