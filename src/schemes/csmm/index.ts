/** The CSMM rule book, for software capability maturity: source rules. */
import type { RuleBook } from "../../rules/expression";
import { clausesOfHigherLevels, level1, level2Clauses } from "./clauses";
import { indicators } from "./indicators";
import { level2Application } from "./level-2-application";
import { level2Consistency } from "./level-2-consistency";
import { level2System } from "./level-2-system";
import { notices } from "./notices";

export const csmm: RuleBook = {
  scheme: "csmm",
  edition: "source-1",
  levels: [
    { level: "1", en: "Initial", zh: "初始级", coverage: "full" },
    { level: "2", en: "Project standardised", zh: "项目规范级", coverage: "full" },
    { level: "3", en: "Organisation improved", zh: "组织改进级", coverage: "full" },
    { level: "4", en: "Quantitatively improved", zh: "量化提升级", coverage: "full" },
    { level: "5", en: "Innovation leading", zh: "创新引领级", coverage: "full" },
  ],
  dimensions: [
    { dimension: "governance", en: "Governance", zh: "治理" },
    { dimension: "delivery", en: "Delivery", zh: "开发与交付" },
    { dimension: "support", en: "Support", zh: "管理与支持" },
    { dimension: "organisation", en: "Organisation", zh: "组织管理" },
  ],
  requirements: [
    ...level1,
    ...level2Clauses,
    ...level2Application,
    ...level2System,
    ...level2Consistency,
    ...clausesOfHigherLevels,
    ...indicators,
  ],
  notices,
  options: [
    {
      option: "csmm.edition",
      choices: [
        { choice: "source" },
        { choice: "2022", params: { "csmm.clauseCount": 161, "csmm.practiceDomains": 20 } },
        { choice: "own" },
      ],
    },
  ],
};
