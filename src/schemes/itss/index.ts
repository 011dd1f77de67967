/** The ITSS rule book, for operation and maintenance services: source rules. */
import type { RuleBook } from "../../rules/expression";
import { level1 } from "./level-1";
import { level2 } from "./level-2";
import { level3 } from "./level-3";
import { level4 } from "./level-4";
import { noticesOn } from "./notices";

const requirements = [...level4, ...level3, ...level2, ...level1];

export const itss: RuleBook = {
  scheme: "itss",
  edition: "source-1",
  levels: [
    { level: "4", en: "Basic", zh: "基本级", coverage: "full" },
    { level: "3", en: "Expanded", zh: "拓展级", coverage: "full" },
    { level: "2", en: "Improvement", zh: "改进级", coverage: "full" },
    { level: "1", en: "Enhancement", zh: "提升级", coverage: "full" },
  ],
  dimensions: [
    { dimension: "people", en: "People", zh: "人员" },
    { dimension: "process", en: "Process", zh: "过程" },
    { dimension: "technology", en: "Technology", zh: "技术" },
    { dimension: "resource", en: "Resource", zh: "资源" },
  ],
  requirements,
  notices: noticesOn(requirements),
};
