/**
 * The CSMM self-assessment of the Chinese company: 183 clauses over 17 practice domains. The 64 of level 2 are
 * satisfied, but for one that does not apply; of the 71 of level 3 nine fall short, each with its plan.
 */
import { clausesOf } from "../clauses";
import { evidence } from "./documents";

const results = `
治理       | 战略与治理   | +++   | +++++ | +~ | -
治理       | 目标管理     | +++   | ++++~ | ++ | -
开发与交付 | 需求         | +++++ | +++++ | ~- | -
开发与交付 | 设计         | ++++  | ++++~ | ~- | -
开发与交付 | 开发         | +++++ | ++++  | +~ | -
开发与交付 | 测试         | +++++ | +++~- | -- | -
开发与交付 | 部署         | ++++  | +++   | +~ | -
开发与交付 | 服务         | ++++  | ++++  | ++ | ~
管理与支持 | 项目策划     | +++++ | ++++  | +~ | -
管理与支持 | 项目监控     | +++++ | ++++  | ++ | -
管理与支持 | 质量保证     | ++++  | +++~  | ~- | -
管理与支持 | 风险管理     | ++++  | ++++  | +~ |
管理与支持 | 配置管理     | ++++  | ++~   | -  |
管理与支持 | 供应商管理   | ++/   | +~/   | -  |
组织管理   | 过程管理     | ++    | +++++ | ~- | --
组织管理   | 人员能力管理 | ++    | ++~~  | -- | --
组织管理   | 组织资源管理 | ++    | ++++  | +  | ~-
`;

export const clauses = clausesOf(results, evidence, {
  proofs: {
    战略与治理: ["service-strategy-plan", "it-service-plan"],
    目标管理: ["improvement-targets", "quantitative-analysis-report"],
    需求: ["requirements-management-specification", "change-record"],
    设计: ["service-catalogue-matrix", "process-diagram"],
    开发: ["process-digitisation-screenshot", "procedure-file"],
    测试: ["event-statistics", "work-instruction"],
    部署: ["operation-record", "work-instruction"],
    服务: ["service-desk-record", "satisfaction-report"],
    项目策划: ["it-service-plan", "delivery-record"],
    项目监控: ["kpi-report", "management-review-record"],
    质量保证: ["internal-audit-report", "event-closed-loop-record"],
    风险管理: ["risk-register", "contingency-plan"],
    配置管理: ["change-record", "system-log"],
    供应商管理: ["procedure-file"],
    过程管理: ["service-management-manual", "procedure-file"],
    人员能力管理: ["training-plan", "training-record"],
    组织资源管理: ["tool-list", "knowledge-base-data"],
  },
  cited: (numbers, index) => (index === 0 ? numbers : [numbers[index % numbers.length]!]),
  plan: (level, item) =>
    level === 3 ? `列入2026年下半年改进计划第${item}项` : `列入${level}级建设规划（2027年起）`,
});
