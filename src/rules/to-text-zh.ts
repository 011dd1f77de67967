/** Requirements in Chinese. */
import type { TableId } from "../tables/catalogue";
import type { Unit } from "./expression";
import { exactQuantityText } from "./quantity";
import { documentOf, type Fact } from "./to-text-facts";
import { thingsUncounted, type Grammar, type SpokenRequirement } from "./to-text-grammar";
import { indicatorLabel, wordsFor } from "./to-text-labels";
import { yearOf, type SpokenMeasure, type SpokenTest } from "./to-text-measures";
import { listOf } from "./to-text-zh-phrase";
import {
  alternatives,
  documentsText,
  factsText,
  followsDirectly,
  listed,
  nounPhrase,
  qualified,
  rowsOf,
} from "./to-text-zh-rows";
import { label, yearsText } from "./to-text-zh-values";
import { distinctWords, tableWords, yesWords } from "./to-text-zh-words";

export const chinese: Grammar = {
  requirement: requirementSentence,
  test: (test) => testText(test, 0),
  measure: measureText,
  facts: factsText,
};

type Bound = Extract<SpokenTest, { kind: "bound" }>;

function requirementSentence({ test, documents, appliesWhen }: SpokenRequirement): string {
  const where = appliesWhen ? `${testText(appliesWhen, 0)}时，` : "";
  const onFile = documents.length > 0 ? `提供${documentsText(documents)}` : null;
  if (test === null) return `${where}${onFile ?? "无要求"}。`;
  const tested = where + testText(test, 0);
  if (onFile === null) return `${tested}。`;
  return test.kind === "any" ? `${tested}。无论何种情形，均须${onFile}。` : `${tested}；${onFile}。`;
}

/** Tests of the outermost level are set apart by semicolons where commas would not do; below the second, by brackets. */
function testText(test: SpokenTest, depth: number): string {
  switch (test.kind) {
    case "bound":
      return boundText(test);
    case "holds":
      return holdsText(test.table, test.facts) + (test.substitute ? "（例外情形）" : "");
    case "all":
    case "any": {
      if (test.of.length === 0) return test.kind === "all" ? "无其他要求" : "无法符合";
      const texts = test.of.map((each) => testText(each, depth + 1));
      const word = test.kind === "all" ? "且" : "或";
      if (depth > 1) return `（${texts.join(word)}）`;
      const simple = texts.every((text) => !/[，；：]/.test(text));
      return texts.join(depth === 0 && !simple ? `；${word}` : `，${word}`);
    }
    default:
      return test satisfies never;
  }
}

function holdsText(table: TableId, facts: readonly Fact[]): string {
  if (table === "organisation") return `企业${factsText(facts, table)}`;
  const document = table === "evidence" ? documentOf(facts) : null;
  if (document) return `提供${documentsText([document])}`;
  const rows = rowsOf(facts, table);
  const { time, head, rest } = rows;
  const verb = table === "certificates" ? "持有" : "有";
  if (rest.length === 0) return `${time}${verb}${head}`;
  return `${time}${verb}${head}，${listed(rows, false)}`;
}

function boundText({ op, measure, value, unit }: Bound): string {
  switch (measure.kind) {
    case "count":
      return countText(measure, op, value);
    case "share":
      return shareText(measure, op, value);
    case "yearly":
    case "value":
      if (op === "atLeast" && value === 1 && unit === "yes") return yesText(measure);
      break;
    case "yearly-share": {
      if (unit !== "ratio") break;
      const [top, bottom] = [label(measure.table, measure.top), label(measure.table, measure.bottom)];
      const share = exactQuantityText(value, unit, "zh");
      return `${yearsText(measure.years)}${top}${limit(op)}${bottom}的${share}`;
    }
    case "sum":
      if (measure.table === "evidence" && measure.field === "quantity") {
        const { time, head, rest } = rowsOf(measure.facts, "evidence");
        const rows = qualified(head, rest);
        return `${time}${atLeast(op)}${exactQuantityText(value, null, "zh")}份${rows}（按份数计）`;
      }
      break;
    case "indicator": {
      const about = measure.facts.length === 0 ? "" : `（${factsText(measure.facts, "kpis")}）`;
      return `${indicatorLabel(measure.indicator, "zh")}${limit(op)}${amount(value, unit)}${about}`;
    }
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
  return measureText(measure) + limit(op) + exactQuantityText(value, unit, "zh");
}

/** An indicator that counts things names them itself: 知识库文档数不低于500. */
function amount(value: number, unit: Unit): string {
  return exactQuantityText(value, thingsUncounted.includes(unit) ? unit : null, "zh");
}

function countText(
  { table, facts, distinct }: Extract<SpokenMeasure, { kind: "count" }>,
  op: Bound["op"],
  value: number,
): string {
  const number = exactQuantityText(value, null, "zh");
  if (distinct !== null) {
    return `${among(facts, table)}${atLeast(op)}有${number}个不同的${distinctNoun(table, distinct)}`;
  }
  const none = op === "atMost" && value === 0;
  const kinds = alternatives(facts, table);
  if (kinds) return none ? `无${kinds}` : `${atLeast(op)}${number}${tableWords[table].measure}${kinds}`;
  const rows = rowsOf(facts, table);
  const { time, head, rest, measure } = rows;
  if (none) return `${time}无${qualified(head, rest)}`;
  const counted = `${time}${atLeast(op)}${number}${measure}${head}`;
  if (rest.length === 0) return counted;
  const direct = rest.length === 1 && rest[0]!.kind === "verb";
  return `${counted}${direct ? "" : "："}${listed(rows, value !== 1)}`;
}

function shareText(
  { table, among: population, facts }: Extract<SpokenMeasure, { kind: "share" }>,
  op: Bound["op"],
  value: number,
): string {
  const rows = nounPhrase(population, table);
  const does = factsText(facts, table);
  const year = yearOf(table, population);
  if (op === "atLeast" && value === 1 && year !== null) return `${yearsText([year])}的财务数据${does}`;
  if (op === "atLeast" && value === 1) return `${rows}全部满足：${does}`;
  if (op === "atMost" && value === 0) return `${rows}均不满足：${does}`;
  const share = `${rows}中，${atLeast(op)}${exactQuantityText(value, "ratio", "zh")}`;
  return followsDirectly(facts, table) ? share + does : `${share}满足：${does}`;
}

function among(facts: readonly Fact[], table: TableId): string {
  const { whole } = tableWords[table];
  return `${facts.length === 0 && whole ? whole : nounPhrase(facts, table)}中`;
}

function distinctNoun(table: TableId, field: string): string {
  return wordsFor(distinctWords, table, field) ?? label(table, field);
}

/** 最近3个会计年度每年财务数据均已审计 */
function yesText(
  measure: Extract<SpokenMeasure, { kind: "yearly" }> | Extract<SpokenMeasure, { kind: "value" }>,
): string {
  const yes =
    wordsFor(yesWords, measure.table, measure.field)?.yes ?? `${label(measure.table, measure.field)}为是`;
  if (measure.kind === "value") return `唯一的${nounPhrase(measure.facts, measure.table)}${yes}`;
  return `${yearsText(measure.years)}的财务数据${measure.years.length > 1 ? "均" : ""}${yes}`;
}

/** What is measured, as a noun phrase after which a bound can stand. */
function measureText(measure: SpokenMeasure): string {
  switch (measure.kind) {
    case "count": {
      const { table, facts, distinct } = measure;
      if (distinct === null) return `${nounPhrase(facts, table)}的数量`;
      return `${among(facts, table)}不同${distinctNoun(table, distinct)}的数量`;
    }
    case "share":
      return `${nounPhrase(measure.among, measure.table)}中“${factsText(measure.facts, measure.table)}”的比例`;
    case "sum":
      return `${allRows(measure)}的${label(measure.table, measure.field)}合计`;
    case "average":
      return `${allRows(measure)}的平均${label(measure.table, measure.field)}`;
    case "value":
      return `唯一的${nounPhrase(measure.facts, measure.table)}的${label(measure.table, measure.field)}`;
    case "indicator": {
      const about = measure.facts.length === 0 ? "" : `（${factsText(measure.facts, "kpis")}）`;
      return indicatorLabel(measure.indicator, "zh") + about;
    }
    case "yearly":
      return `${yearsText(measure.years)}${label(measure.table, measure.field)}`;
    case "yearly-share": {
      const [top, bottom] = [label(measure.table, measure.top), label(measure.table, measure.bottom)];
      return `${yearsText(measure.years)}${top}与${bottom}之比`;
    }
    case "yearly-mean":
      return `最近${measure.years.length}个会计年度的平均${label(measure.table, measure.field)}`;
    case "yearly-growth": {
      const years = exactQuantityText(measure.years, "year", "zh");
      return `截至${yearsText([measure.last])}的${years}间，${label(measure.table, measure.field)}年均复合增长率`;
    }
    case "ratio":
      return `（${measureText(measure.top)}）与（${measureText(measure.bottom)}）之比`;
    case "mean":
      return `（${listOf(measure.of.map(measureText), "和")}）的平均值`;
    case "growth": {
      const years = exactQuantityText(measure.years, "year", "zh");
      return `从（${measureText(measure.from)}）到（${measureText(measure.to)}）${years}间的年均复合增长率`;
    }
    default:
      return measure satisfies never;
  }
}

function allRows({ table, facts }: { table: TableId; facts: readonly Fact[] }): string {
  return (facts.length === 0 ? "全部" : "") + nounPhrase(facts, table);
}

function atLeast(op: Bound["op"]): string {
  return op === "atLeast" ? "至少" : "至多";
}

function limit(op: Bound["op"]): string {
  return op === "atLeast" ? "不低于" : "不超过";
}
