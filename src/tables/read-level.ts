/** Levels: the one numeral in a text, however it is written. */
import type { RawCell } from "../workbook/workbook";
import { exactly, refused, type Reading } from "./reading";
import { fold } from "./text";

/** Reads a cell that is not blank as a level from 1 to 5. */
export function readLevelCell(raw: RawCell): Reading {
  if (raw.kind === "number") {
    return levelOrRefusal(raw.format === "plain" && isLevel(raw.value) ? raw.value : null);
  }
  return levelOrRefusal(raw.kind === "text" ? readLevel(raw.value) : null);
}

const SCHEME_NAMES = /(?:itss|ccid|csmm|cmmi|tmmi)/g;
const LEVEL_WORDS = /(?:levels?|lv\.?|grade|成熟度|等级|级)/g;
const NUMERALS = /\d+(?:\.\d+)*|[一二三四五六七八九十]+|[a-z]+/g;
const CHINESE = "一二三四五";
const ROMAN = ["i", "ii", "iii", "iv", "v"];

/**
 * The level from 1 to 5 that a text names by one Arabic, Roman or Chinese numeral (`4`, `四级`, `Level 4`, `L4`,
 * `ITSS 4级` and `四级（基本级）` are the same), or null where it holds none, several, or another number.
 */
export function readLevel(text: string): number | null {
  const plain = fold(text)
    .replace(SCHEME_NAMES, " ")
    .replace(LEVEL_WORDS, " ")
    .replace(/\bl(?=\d)/g, " ");
  const named = new Set((plain.match(NUMERALS) ?? []).filter(isNumeral).map(numeralValue));
  const [level] = named;
  return named.size === 1 && isLevel(level!) ? level! : null;
}

/** Words of letters are numerals only where they are Roman ones. */
function isNumeral(word: string): boolean {
  return !/^[a-z]/.test(word) || /^[ivxlc]+$/.test(word);
}

/** The value of a numeral up to five; 0 for all others. */
function numeralValue(numeral: string): number {
  if (/^\d/.test(numeral)) return Number(numeral);
  return (
    1 +
    (numeral.length === 1 && CHINESE.includes(numeral) ? CHINESE.indexOf(numeral) : ROMAN.indexOf(numeral))
  );
}

function isLevel(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 5;
}

function levelOrRefusal(level: number | null): Reading {
  return level === null ? refused("not-a-level") : exactly(level);
}
