/**
 * The indicators that rules know, `[code, English, Chinese, ...aliases]`, and what their values are:
 * a share or another ratio, a plain number, hours, or points of the net promoter score.
 */
export const indicators = [
  ["work-order-turnover", "Work order turnover rate", "工单流转率", "工单闭环率"],
  ["knowledge-documents", "Knowledge base documents", "知识库文档数"],
  ["knowledge-reuse", "Knowledge reuse rate", "知识复用率"],
  ["problem-recurrence", "Problem recurrence rate", "重复问题发生率", "重复问题率"],
  ["automatic-handling", "Automatic event handling rate", "事件自动处理率"],
  ["nps", "Net promoter score", "净推荐值", "NPS"],
  ["renewal", "Renewal rate", "续约率"],
  ["node-achievement", "Milestone achievement rate", "节点达成率"],
  ["fault-response", "Fault response time", "故障响应时间"],
  ["sla-attainment", "SLA attainment rate", "SLA达成率"],
  ["hardware-redundancy", "Hardware redundancy", "硬件冗余率"],
  ["tool-automation", "Automated tool coverage", "自动化工具覆盖率"],
] as const;

export type Indicator = (typeof indicators)[number][0];
export type IndicatorMeasure = "share" | "ratio" | "number" | "hours" | "points";

/**
 * What an indicator's value is; an indicator that rules do not know is a plain number. A *share* is a part of
 * a whole (events handled, problems that recurred, milestones kept, tools in use) and never above 100 %. The
 * other *ratios* may be: documents are reused several times, customers renew for more than before, twice the
 * hardware stands by, and orders left over from the last period are closed in this one.
 */
export function indicatorMeasure(indicator: string): IndicatorMeasure {
  switch (indicator) {
    case "problem-recurrence":
    case "automatic-handling":
    case "node-achievement":
    case "sla-attainment":
    case "tool-automation":
      return "share";
    case "work-order-turnover":
    case "knowledge-reuse":
    case "renewal":
    case "hardware-redundancy":
      return "ratio";
    case "fault-response":
      return "hours";
    case "nps":
      return "points";
    default:
      return "number";
  }
}
