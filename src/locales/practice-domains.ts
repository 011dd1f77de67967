/** What is said of CSMM's practice domains and how far each has come. */
import type { Language } from "../tables/definition";

interface PracticeDomainTexts {
  title: string;
  practiceDomain: string;
  domain: string;
  /** Above the marks of one level. */
  level(level: string): string;
  reached: string;
  /** Clauses that name no practice domain. */
  unnamed: string;
  /** `null`: no level. */
  exactly(level: string | null): string;
  between(lowest: string | null, highest: string): string;
  hint: string;
}

export const practiceDomainTexts: Readonly<Record<Language, PracticeDomainTexts>> = {
  en: {
    title: "Capability by practice domain",
    practiceDomain: "Practice domain",
    domain: "Domain",
    level: (level) => `Level ${level}`,
    reached: "Reached by its clauses",
    unnamed: "(no practice domain given)",
    exactly: (level) => (level === null ? "no level" : `level ${level}`),
    between: (lowest, highest) =>
      `${lowest === null ? "no level" : `level ${lowest}`} to ${highest}: not enough data`,
    hint: "✓ reached: the clauses of that level and of all below are satisfied or not applicable. ? open: results or levels are missing. A level without clauses there is passed through.",
  },
  zh: {
    title: "各实践域能力等级",
    practiceDomain: "实践域",
    domain: "能力域",
    level: (level) => `${level}级`,
    reached: "按条款达到的等级",
    unnamed: "（未填实践域）",
    exactly: (level) => (level === null ? "未达等级" : `${level}级`),
    between: (lowest, highest) =>
      `${lowest === null ? "未达等级" : `${lowest}级`}至${highest}级之间：数据不足`,
    hint: "✓ 已达：该级及以下各级条款均为符合或不适用。? 待定：自评结论或等级未填。该实践域没有条款的等级视为通过。",
  },
};
