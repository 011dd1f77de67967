/** What is said of CSMM's practice domains and how far each has come. */
import type { Language } from "../tables/definition";
import { levelName } from "./zh";

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
    exactly: (level) => (level === null ? "No level" : `Level ${level}`),
    between: (lowest, highest) =>
      `${lowest === null ? "Up to level" : `Level ${lowest} to`} ${highest}: not enough data`,
    hint: "✓ reached: the clauses of that level and of all below are satisfied or not applicable. ? open: results or levels are missing. A level without clauses there is passed through.",
  },
  zh: {
    title: "各实践域能力等级",
    practiceDomain: "实践域",
    domain: "能力域",
    level: levelName,
    reached: "按条款达到的等级",
    unnamed: "（未填实践域）",
    exactly: (level) => (level === null ? "未达等级" : levelName(level)),
    between: (lowest, highest) =>
      `${lowest === null ? "最高" : `${levelName(lowest)}至`}${levelName(highest)}：数据不足`,
    hint: "✓ 已达：该级及以下各级条款均为符合或不适用。? 待定：自评结论或等级未填。该实践域没有条款的等级视为通过。",
  },
};
