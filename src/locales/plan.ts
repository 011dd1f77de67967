/** The home of the plan: its views, each with the question that it answers. */
import type { Language } from "../tables/definition";

const en = {
  title: "What lies ahead",
  back: "Back to Plan",
  parts: {
    whatIf: { title: "What if", question: "What would turn if numbers, documents or dates were others?" },
    cheapest: { title: "Cheapest plan", question: "What is the cheapest way to the next level?" },
    calendar: { title: "Calendar", question: "What comes due, and what does it turn?" },
    forecast: { title: "Forecast", question: "When are levels gained and lost if only time passes?" },
    audit: { title: "Audit", question: "Who and what would an auditor test?" },
    resilience: { title: "Single losses", question: "Whose or what loss would cost us a level?" },
    quick: { title: "Quick level check", question: "Which level do a few figures come to?" },
    compare: { title: "Compare", question: "What turned since a former check, and why?" },
    advice: { title: "Which scheme?", question: "Which certificates suit what we do?" },
  },
};

const zh: typeof en = {
  title: "接下来怎么做",
  back: "返回计划",
  parts: {
    whatIf: { title: "模拟分析", question: "如果数值、资料或日期有变化，结论会怎样？" },
    cheapest: { title: "最省方案", question: "达到下一级，怎样做成本最低？" },
    calendar: { title: "日历", question: "哪些事项即将到期，会影响哪些结论？" },
    forecast: { title: "等级预测", question: "仅随时间推移，等级何时取得、何时失去？" },
    audit: { title: "迎审准备", question: "审核时会抽查哪些人、哪些资料？" },
    resilience: { title: "抗风险能力", question: "失去哪个人、哪份资料，就保不住等级？" },
    quick: { title: "等级速测", question: "只凭几个数字，能达到哪一级？" },
    compare: { title: "对比", question: "与以往检查相比，哪些结论变了，因何而变？" },
    advice: { title: "选哪个方案", question: "按我们的业务，适合申请哪些认证？" },
  },
};

/** What the home of the plan says in a language. */
export function planMessages(language: Language): typeof en {
  return language === "zh" ? zh : en;
}
