/** Comparisons of a field, in Chinese. */
import type { TableId } from "../tables/catalogue";
import type { CompareOp } from "./expression";
import { comparisonForm, type Comparison } from "./to-text-comparison";
import { BEST_LEVEL, wordsFor } from "./to-text-labels";
import { before, listOf, plain, type Phrase } from "./to-text-zh-phrase";
import {
  choiceText,
  label,
  levelText,
  monthsText,
  pastText,
  valueText,
  yearsText,
} from "./to-text-zh-values";
import { absenceWords, choiceWords, dateWords, shortNegations, yesWords } from "./to-text-zh-words";

type Words = Readonly<Record<CompareOp, string>>;

export const ofNumbers: Words = {
  eq: "为",
  ne: "不为",
  lt: "低于",
  lte: "不超过",
  gt: "高于",
  gte: "不低于",
  in: "为",
};
const ofTexts: Words = {
  ...ofNumbers,
  lt: "排在其前：",
  lte: "不排在其后：",
  gt: "排在其后：",
  gte: "不排在其前：",
};
const ofDays: Words = {
  eq: "为",
  ne: "不为",
  lt: "早于",
  lte: "不晚于",
  gt: "晚于",
  gte: "不早于",
  in: "为",
};
/** In front of "18个月", after a verb: 成立已满18个月. */
const ofMonthsAgo: Words = {
  eq: "恰满",
  ne: "并非恰满",
  lt: "已超过",
  lte: "已满",
  gt: "不足",
  gte: "不超过",
  in: "恰满",
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
  const within = pastText(months);
  if (words?.bare) return { kind: "time", rank: 0, text: `${within}${words.said}`, beside: within };
  if (words?.within) return plain(words.within + within);
  return plain(words ? within + words.said : `${label(table, field)}在${within}`);
}

function yesPhrase(table: TableId, field: string, yes: boolean): Phrase {
  const words = wordsFor(yesWords, table, field);
  if (!words) return plain(`${label(table, field)}为${yes ? "是" : "否"}`);
  if (!yes) return plain(words.no, "verb");
  return words.before ? before(words.yes, words.before, 1) : plain(words.yes, "verb");
}

function levelPhrase(fact: Comparison, table: TableId): Phrase {
  const { op, value } = fact;
  if (value.kind === "literal" && typeof value.literal === "number") {
    const level = levelText(value.literal);
    if (op === "eq" || (op === "lte" && value.literal === BEST_LEVEL)) {
      return before(`等级为${level}`, level, 4);
    }
    if (op === "lte") return before(`等级为${level}及以上`, `${level}及以上`, 4);
  }
  return numberPhrase(fact, table);
}

function numberPhrase(fact: Comparison, table: TableId): Phrase {
  const { field, op, value } = fact;
  if (value.kind === "fiscalYear" && op === "eq") {
    const year = yearsText([value.offset]);
    return before(`年度为${year}`, year, 1);
  }
  const absence = wordsFor(absenceWords, table, field);
  const none = op === "lte" && value.kind === "amount" && value.amount === 0;
  return none && absence ? plain(absence) : figurePhrase(fact, table, ofNumbers);
}

/** 合同金额不低于50万元 */
function figurePhrase({ field, op, value }: Comparison, table: TableId, words: Words): Phrase {
  return plain(`${label(table, field)}${words[op]}${valueText(value, table, field)}`);
}

function choicePhrase(fact: Comparison, table: TableId): Phrase {
  const { field, op, value } = fact;
  const codes =
    value.kind === "anyOf" ? value.anyOf : value.kind === "literal" ? [String(value.literal)] : null;
  if (codes === null || (op !== "eq" && op !== "ne" && op !== "in")) {
    return figurePhrase(fact, table, ofTexts);
  }
  const names = codes.map((code) => choiceText(table, field, code));
  const named = listOf(names, "或");
  const words = wordsFor(choiceWords, table, field);
  if (op === "ne") {
    if (words?.as !== "is") return figurePhrase(fact, table, ofTexts);
    const text = words.not + named;
    return plain(shortNegations[text] ?? text);
  }
  const text = `${label(table, field)}为${named}`;
  switch (words?.as) {
    case "is":
      return plain(words.with ? words.with(named) : named);
    case "before": {
      return before(text, words.with ? words.with(named) : named, words.rank);
    }
    case "noun":
      return { kind: "noun", rank: 0, text, beside: named };
    case undefined:
      return plain(text);
    default:
      return words satisfies never;
  }
}

function datePhrase({ field, op, value }: Comparison, table: TableId): Phrase {
  const words = wordsFor(dateWords, table, field);
  if (value.kind !== "day" || !words) {
    return plain(`${label(table, field)}${ofDays[op]}${valueText(value, table, field)}`);
  }
  if (value.monthsAgo === 0) {
    if (op === "lte") return plain(`已${words.said}`);
    if (op === "gte" && words.lasts) return plain(words.lasts);
    return plain(`${label(table, field)}${ofDays[op]}评估基准日`);
  }
  const ago = monthsText(value.monthsAgo);
  if (op === "lte" && words.since) return plain(words.since + ago);
  return plain(words.said + ofMonthsAgo[op] + ago);
}
