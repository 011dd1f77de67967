/** Quantities with their units, as people write them in English and in Chinese. */
import type { Language } from "../tables/definition";
import type { Unit } from "./expression";

/**
 * A number with its unit, rounded for reading to two decimals (of a percent, for ratios). A rounded
 * number never looks exact: 0.39999 is "39.999%", not "40%". No unit: the bare number.
 */
export function quantityText(value: number, unit: Unit | null, language: Language): string {
  return withUnit(value, unit, language, readable);
}

/** A threshold with its unit: nothing is rounded away but binary dust beyond 12 digits. */
export function exactQuantityText(value: number, unit: Unit | null, language: Language): string {
  return withUnit(value, unit, language, exact);
}

type Digits = (value: number) => string;

function withUnit(value: number, unit: Unit | null, language: Language, digits: Digits): string {
  if (unit === null) return digits(value);
  if (unit === "ratio") return `${digits(clean(value * 100))}%`;
  if (unit === "yes" && (value === 0 || value === 1)) return yesNo(value === 1, language);
  return language === "en" ? inEnglish(value, unit, digits) : inChinese(value, unit, digits);
}

function inEnglish(value: number, unit: Unit, digits: Digits): string {
  if (unit === "CNY") return `CNY ${digits(value)}`;
  const [one, many] = enNames[unit];
  return `${digits(value)} ${value === 1 ? one : many}`;
}

function inChinese(value: number, unit: Unit, digits: Digits): string {
  if (unit === "CNY") return yuan(value, digits);
  return `${digits(value)}${zhMeasures[unit]}`;
}

/** 亿 and 万 where the number stays short in them: 1.2亿元, 50万元, 1,234.56元. */
function yuan(value: number, digits: Digits): string {
  const scales: [number, string][] = [
    [1e8, "亿元"],
    [1e4, "万元"],
  ];
  for (const [scale, name] of scales) {
    const scaled = clean(value / scale);
    const short = clean(scaled * 100) === Math.round(scaled * 100);
    if (Math.abs(value) >= scale && short) return `${digits(scaled)}${name}`;
  }
  return `${digits(value)}元`;
}

/** Yes or no, in words. */
export function yesNo(value: boolean, language: Language): string {
  if (language === "en") return value ? "yes" : "no";
  return value ? "是" : "否";
}

/** Twelve significant digits: what binary arithmetic adds beyond them is dust. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function exact(value: number): string {
  return grouped(plain(clean(value)));
}

function readable(value: number): string {
  const cleaned = clean(value);
  for (let decimals = 2; decimals < 12; decimals += 1) {
    const rounded = cleaned.toFixed(decimals);
    if (Number(rounded) === cleaned) return grouped(plain(cleaned));
    if (!rounded.endsWith("0")) return grouped(rounded);
  }
  return grouped(plain(cleaned));
}

/** Without exponent or trailing zeros. */
function plain(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  return value.toFixed(Math.abs(value) < 1 ? 20 : 0).replace(/\.?0+$/, "");
}

/** 1,234,567.89 */
function grouped(text: string): string {
  const [whole, fraction] = text.split(".") as [string, string?];
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}

const enNames: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  project: ["project", "projects"],
  person: ["person", "people"],
  certificate: ["certificate", "certificates"],
  category: ["category", "categories"],
  audit: ["audit", "audits"],
  incident: ["incident", "incidents"],
  nonconformity: ["nonconformity", "nonconformities"],
  system: ["system", "systems"],
  document: ["document", "documents"],
  indicator: ["indicator", "indicators"],
  achievement: ["achievement", "achievements"],
  customer: ["customer", "customers"],
  clause: ["clause", "clauses"],
  "practice-domain": ["practice domain", "practice domains"],
  survey: ["survey", "surveys"],
  case: ["case", "cases"],
  service: ["service", "services"],
  month: ["month", "months"],
  hour: ["hour", "hours"],
  point: ["point", "points"],
  ratio: ["%", "%"],
  CNY: ["CNY", "CNY"],
  yes: ["yes/no", "yes/no"],
  year: ["year", "years"],
};

/** What follows the number: measure word and noun, or the unit alone. */
const zhMeasures: Readonly<Record<Unit, string>> = {
  project: "个项目",
  person: "名人员",
  certificate: "张证书",
  category: "个类别",
  audit: "次审核",
  incident: "起事件",
  nonconformity: "个不符合项",
  system: "套系统",
  document: "份文件",
  indicator: "个指标",
  achievement: "项成果",
  customer: "家客户",
  clause: "个条款",
  "practice-domain": "个实践域",
  survey: "次调查",
  case: "个案例",
  service: "项服务",
  month: "个月",
  hour: "小时",
  point: "分",
  ratio: "%",
  CNY: "元",
  yes: "是/否",
  year: "年",
};
