/** Units of money and of other columns, in headers, in a line above them, and in cells. */
import type { ColumnType } from "./definition";
import { fold, squash } from "./text";

/** What an amount must be multiplied by to be yuan, or a currency that is not yuan. */
export type MoneyUnit = { readonly scale: number } | { readonly currency: string };

const SCALES: Readonly<Record<string, number>> = {
  "": 1,
  千: 1_000,
  万: 10_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
};
const YUAN = /^(?:人民币|rmb|cny)?¥?(千万|百万|千|万|亿)?(?:元|圆|yuan|cny|rmb)?(?:人民币|rmb|cny)?$/;
const FOREIGN =
  /^(?:千|万|百万|亿)?(?:us\$|hk\$|\$|€|£|usd|eur|gbp|jpy|hkd|twd|sgd|aud|cad|krw|美元|美金|欧元|英镑|日元|日圆|港元|港币|港幣|台币|新台币|新加坡元|澳元|加元|韩元)$/;

/** The unit of money that a text names, or null if it names none. */
export function moneyUnit(text: string): MoneyUnit | null {
  const plain = squash(text);
  if (plain === "") return null;
  const yuan = YUAN.exec(plain);
  if (yuan) return { scale: scaleOf(yuan[1] ?? "") };
  return FOREIGN.test(plain) ? { currency: plain } : null;
}

/** What 千, 万, 百万, 千万, 亿 or nothing stands for. */
export function scaleOf(word: string): number {
  return SCALES[word]!;
}

/** 万元 for 10,000. */
export function unitName(scale: number): string {
  const [word] = Object.entries(SCALES).find(([, value]) => value === scale)!;
  return `${word}元`;
}

/** The unit in a line as 单位：万元 or Unit: yuan, whatever else the line says; null if it states none. */
export function unitLine(text: string): MoneyUnit | null {
  const line = fold(text);
  for (const stated of line.matchAll(/(?:单 ?位|unit) ?(?:[:([【] ?)+/g)) {
    const [rest] = line.slice(stated.index + stated[0].length).split(/[)\],，;；】]/);
    const words = rest!.split(/[ (/、]/);
    for (let count = words.length; count > 0; count--) {
      const unit = moneyUnit(words.slice(0, count).join(""));
      if (unit !== null) return unit;
    }
  }
  return null;
}

const WORDS: Partial<Record<ColumnType["kind"], RegExp>> = {
  hours: /^(?:h|hr|hrs|hour|hours|小时|学时|课时)$/,
  score: /^(?:分|%|points?|score|百分制)$/,
  "indicator-value": /^%$/,
  integer: /^(?:年|个|项|次|份|件|级|星|项次|年度)$/,
};

/** Whether a text in brackets after a header may be the unit of such a column. */
export function isUnitOf(type: ColumnType, text: string): boolean {
  if (type.kind === "money") return moneyUnit(text) !== null;
  return WORDS[type.kind]?.test(squash(text)) ?? false;
}
