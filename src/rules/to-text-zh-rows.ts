/** What is said of rows in Chinese: each fact as a phrase, and the noun with all that is said of its rows. */
import type { TableId } from "../tables/catalogue";
import { exactQuantityText } from "./quantity";
import type { Fact, SpokenDocument } from "./to-text-facts";
import { evidenceKindLabel, wordsFor } from "./to-text-labels";
import { comparePhrase, pastPhrase } from "./to-text-zh-compare";
import { before, listOf, plain, type Phrase } from "./to-text-zh-phrase";
import { label, monthsText, pastText } from "./to-text-zh-values";
import { choiceMeasures, dateWords, joinWords, tableWords } from "./to-text-zh-words";

/** A noun and what is said of its rows, in the order in which a sentence takes them. */
export interface Rows {
  /** 近12个月内, or nothing. */
  time: string;
  /** 有效的ISO 9001证书 */
  head: string;
  /** What does not stand with the noun. */
  rest: readonly Phrase[];
  measure: string;
  /** 每个项目; 每项, where the noun itself says more than the table's. */
  everyOne: string;
}

export function rowsOf(facts: readonly Fact[], table: TableId): Rows {
  const slots = new Set<string>();
  const befores: Phrase[] = [];
  const rest: Phrase[] = [];
  const { noun: ofTable, measure: usual } = tableWords[table];
  let noun = ofTable;
  let time = "";
  for (const fact of facts) {
    const phrase = phraseOf(fact, table);
    const slot =
      phrase.kind === "time" ? "time" : `${phrase.kind}:${"field" in fact ? fact.field : fact.kind}`;
    const free = !slots.has(slot);
    slots.add(slot);
    if (phrase.kind === "noun" && free) noun = phrase.beside;
    else if (phrase.kind === "before" && free) befores.push(phrase);
    else if (phrase.kind === "time" && free) time = phrase.beside;
    else rest.push(phrase);
  }
  befores.sort((one, other) => one.rank - other.rank);
  const head = befores.map(({ beside }) => beside).join("") + noun;
  const measure = choiceMeasures[noun] ?? usual;
  return { time, head, rest, measure, everyOne: `每${measure}${noun === ofTable ? noun : ""}` };
}

/** All in one noun phrase, for the middle of a sentence: 近12个月内采用CESA标准问卷的满意度调查. */
export function nounPhrase(facts: readonly Fact[], table: TableId): string {
  const kinds = alternatives(facts, table);
  if (kinds) return kinds;
  const { time, head, rest } = rowsOf(facts, table);
  return time === ""
    ? qualified(head, rest)
    : `${time}${rest.length === 0 ? "的" : ""}${qualified(head, rest)}`;
}

/** 材料造假事件或重大安全生产事件: where rows of several kinds are meant, each has its noun. */
export function alternatives(facts: readonly Fact[], table: TableId): string | null {
  const [only, ...others] = facts;
  if (only?.kind !== "any" || others.length > 0 || only.of.length === 0) return null;
  const branches = only.of.map((fact) => (fact.kind === "all" ? fact.of : [fact]));
  const named = branches.every((branch) =>
    branch.some((fact) => ["before", "noun"].includes(phraseOf(fact, table).kind)),
  );
  if (!named) return null;
  return listOf(
    branches.map((branch) => nounPhrase(branch, table)),
    "或",
  );
}

/** 未取消、已开始且合同金额不低于50万元的项目 */
export function qualified(head: string, rest: readonly Phrase[]): string {
  if (rest.length === 0) return head;
  const last = rest.at(-1)!;
  const closing = last.kind === "group" ? `${withinList(last, rest.length)}的` : last.beside;
  const first = rest.slice(0, -1).map((phrase) => withinList(phrase, rest.length));
  return listOf([...first, closing], "且") + head;
}

/** What is said after a colon: 已完成，合同金额不低于50万元，且每个项目均有合同. */
export function listed({ rest, everyOne }: Rows, several: boolean): string {
  const texts = rest.map((phrase) =>
    phrase.kind === "each" && several ? `${everyOne}均${phrase.text}` : withinList(phrase, rest.length),
  );
  const and = texts.length > 1 && several && rest.at(-1)!.kind === "each" ? "且" : "";
  return [...texts.slice(0, -1), and + texts.at(-1)].join("，");
}

/** All that is said of rows, by itself or as a predicate. */
export function factsText(facts: readonly Fact[], table: TableId): string {
  if (facts.length === 0) return `任意${tableWords[table].noun}`;
  return facts.map((fact) => withinList(phraseOf(fact, table), facts.length)).join("，");
}

/** Whether the facts can follow "至少40%" without a colon. */
export function followsDirectly(facts: readonly Fact[], table: TableId): boolean {
  return facts.length === 1 && phraseOf(facts[0]!, table).kind === "verb";
}

/** 近6个月内的社保缴纳证明 */
export function documentsText(documents: readonly SpokenDocument[]): string {
  const windows = [...new Set(documents.map(({ months }) => months))];
  const groups = windows.map((window) => {
    const names = documents
      .filter(({ months }) => months === window)
      .map(({ document }) => evidenceKindLabel(document, "zh"));
    return (window === null ? "" : `${pastText(window)}的`) + listOf(names, "和");
  });
  return groups.join("，以及");
}

function phraseOf(fact: Fact, table: TableId): Phrase {
  switch (fact.kind) {
    case "compare":
      return comparePhrase(fact, table);
    case "filled":
      return plain(`已填写${label(table, fact.field)}`);
    case "blank":
      return plain(`${label(table, fact.field)}为空`);
    case "past":
      return pastPhrase(table, fact.field, fact.months);
    case "not-yet":
      return plain(`未${wordsFor(dateWords, table, fact.field)?.said ?? `到${label(table, fact.field)}`}`);
    case "valid":
      return before("有效", "有效的", 0);
    case "current":
      return before("在职", "在职", 0);
    case "running":
      return plain(`${pastText(fact.months)}处于执行期`);
    case "spans": {
      const length = `不少于${monthsText(fact.months)}`;
      if (fact.from === "startsOn" && fact.to === "endsOn") return plain(`合同期${length}`);
      return plain(`${label(table, fact.from)}至${label(table, fact.to)}${length}`);
    }
    case "differs": {
      const by = exactQuantityText(fact.by, "ratio", "zh");
      return plain(`${label(table, fact.field)}与${label(table, fact.other)}相差超过${by}`);
    }
    case "on-file": {
      const documents = documentsText(fact.documents) + (fact.substitute ? "（例外情形）" : "");
      return { kind: "each", rank: 0, text: `有${documents}`, beside: `${documents}齐备的` };
    }
    case "related":
      return relatedPhrase(fact, table);
    case "all":
    case "any":
      return groupPhrase(fact.kind, fact.of, table);
    default:
      return fact satisfies never;
  }
}

function relatedPhrase(fact: Extract<Fact, { kind: "related" }>, table: TableId): Phrase {
  const { time, head, rest } = rowsOf(fact.facts, fact.table);
  const join = joinWords[`${table}.${fact.here}>${fact.table}.${fact.there}`];
  const rows = qualified(head, rest) + (fact.substitute ? "（例外情形）" : "");
  if (!join) {
    const keys = `${label(fact.table, fact.there)}与${label(table, fact.here)}相符的`;
    return plain(`${time}有${keys}${rows}`, fact.table === "evidence" ? "each" : "verb");
  }
  if (join.owner !== "") return plain(`${join.owner}${time === "" ? "" : `在${time}`}${join.verb}${rows}`);
  return plain(`${time}${join.verb}${rows}`, fact.table === "evidence" ? "each" : "verb");
}

function groupPhrase(kind: "all" | "any", of: readonly Fact[], table: TableId): Phrase {
  if (of.length === 0) return plain(kind === "all" ? "无附加条件" : "无一符合");
  const texts = of.map((fact) => withinList(phraseOf(fact, table), of.length));
  return plain(texts.join(kind === "all" ? "且" : "或"), "group");
}

/** A joined phrase among others stands in brackets. */
function withinList(phrase: Phrase, length: number): string {
  return phrase.kind === "group" && length > 1 ? `（${phrase.text}）` : phrase.text;
}
