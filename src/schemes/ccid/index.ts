/** The CCID rule book, for the delivery of information system services: source rules. */
import type { OptionChoice, RuleBook } from "../../rules/expression";
import { indicators } from "./indicators";
import { level1 } from "./level-1";
import { level2 } from "./level-2";
import { level3 } from "./level-3";
import { level4 } from "./level-4";
import { noticesOn } from "./notices";

const requirements = [...level4, ...level3, ...level2, ...level1, ...indicators];
const fromLevel = (level: string): OptionChoice => ({ choice: level, indicatorsFrom: level });

export const ccid: RuleBook = {
  scheme: "ccid",
  edition: "source-1",
  levels: [
    { level: "4", en: "", zh: "", coverage: "full" },
    { level: "3", en: "", zh: "", coverage: "partial" },
    { level: "2", en: "", zh: "", coverage: "partial" },
    { level: "1", en: "", zh: "", coverage: "partial" },
  ],
  dimensions: [
    { dimension: "strategy", en: "Strategy", zh: "战略" },
    { dimension: "process", en: "Process", zh: "过程" },
    { dimension: "technology", en: "Technology", zh: "技术" },
    { dimension: "resource", en: "Resource", zh: "资源" },
    { dimension: "people", en: "People", zh: "人员" },
  ],
  requirements,
  notices: noticesOn(requirements),
  options: [
    {
      option: "ccid.indicatorsFrom",
      choices: [{ choice: "none" }, fromLevel("4"), fromLevel("3"), fromLevel("2"), fromLevel("1")],
    },
  ],
};
