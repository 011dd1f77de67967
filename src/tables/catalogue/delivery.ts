/** What the organisation delivers, to whom, and with what result. */
import { choice, date, indicatorValue, key, money, score, table, text, year, yesNo } from "../definition";
import { indicators } from "../indicators";

export const projects = table(
  "Projects",
  "项目清单",
  {
    id: key("Project ID", "项目编号", [], { key: true, row: true }),
    name: text("Project name", "项目名称"),
    customer: text("Customer", "客户名称", ["甲方", "用户名称"]),
    contractNo: text("Contract no.", "合同编号"),
    category: text("Service category", "服务类别", ["项目类型"]),
    status: choice(
      [
        ["completed", "completed", "已完成", "已验收", "完成", "完工", "已完工", "结项", "已结项"],
        ["in-progress", "In progress", "进行中", "在建", "执行中", "实施中"],
        ["cancelled", "cancelled", "已取消", "取消"],
      ],
      false,
      "Status",
      "项目状态",
    ),
    contractAmount: money("Contract amount", "合同金额", ["合同额"]),
    auditedAmount: money("Audited amount", "审计确认金额"),
    startsOn: date("Contract start", "合同开始日期", ["开始日期"]),
    endsOn: date("Contract end", "合同结束日期", ["结束日期"]),
    acceptedOn: date("Accepted on", "验收日期"),
    manager: text("Project manager", "项目经理"),
    predictiveMaintenance: yesNo("Predictive maintenance", "预测性维护", [], { blank: "no" }),
  },
  { keyFrom: ["contractNo", "name"] },
);

export const customers = table("Customers", "客户清单", {
  name: key("Customer", "客户名称", [], { key: true, row: true }),
  fortune500: yesNo("Fortune 500", "世界500强", [], { blank: "no" }),
});

export const surveys = table("Surveys", "满意度调查", {
  customer: text("Customer", "客户名称", [], { row: true }),
  surveyedOn: date("Survey date", "调查日期"),
  score: score("Score", "得分", ["满意度得分"]),
  questionnaire: choice(
    [
      ["cesa-standard", "CESA standard", "CESA标准问卷", "CESA标准", "CESA"],
      ["other", "other", "其他"],
    ],
    false,
    "Questionnaire",
    "问卷",
  ),
});

export const kpis = table("KPIs", "指标统计表", {
  indicator: choice(indicators, true, "Indicator", "指标名称", [], { row: true }),
  value: indicatorValue("Value", "实际值"),
  unit: text("Unit", "单位"),
  target: indicatorValue("Target", "目标值"),
  periodEnd: date("Period end", "统计截止日期"),
  monitored: yesNo("Monitored", "已监控"),
  automated: yesNo("Automated collection", "自动采集"),
});

export const financials = table("Financials", "财务数据", {
  year: year("Year", "年度", [], { key: true, row: true }),
  revenue: money("Revenue", "营业收入"),
  serviceIncome: money("Service income", "服务收入"),
  rdExpense: money("R&D expense", "研发费用"),
  audited: yesNo("Audited", "已审计"),
  auditor: text("Accounting firm", "会计师事务所"),
  reportNo: text("Audit report no.", "审计报告编号"),
});
