import type { Edit } from "../../../src/assessment/what-if/edit";
import { editInWords } from "../../../src/report/edits/edit-words";
import { faultSentence, textFaultSentence } from "../../../src/report/edits/fault-words";
import { parseEdit } from "../../../src/report/edits/parse-edit";
import type { Refusal } from "../../../src/report/edits/planned-edits";
import { ruleBooks } from "../../../src/schemes";
import { parseIsoDate } from "../../../src/tables/days";
import type { Facts } from "../../../src/tables/facts";
import { read } from "../../tables/read-sheets";

const asOf = parseIsoDate("2026-06-30")!;
let facts: Facts;

beforeAll(async () => {
  facts = await read([
    {
      name: "项目清单",
      rows: [
        ["项目编号", "项目状态", "合同金额（万元）", "验收日期", "预测性维护", "项目经理"],
        ["P-004", "进行中", 50, "2026年5月", null, "李"],
      ],
    },
    {
      name: "KPIs",
      rows: [
        ["Indicator", "Value", "Period end"],
        ["NPS", 40, "2026-03-31"],
        ["SLA attainment rate", "95%", "2026-03-31"],
        ["Fault response time", 1.5, "2026-03-31"],
      ],
    },
  ]);
});

function words(text: string, language: "en" | "zh"): string {
  const parsed = parseEdit(text);
  const params = new Map([["itss.4.completed-projects.projects", 4]]);
  return "edit" in parsed
    ? editInWords(parsed.edit, { language, facts, asOf, ruleBooks, params })
    : textFaultSentence(parsed.fault, { language });
}

describe("edits in words", () => {
  it.each<[string, string, string]>([
    [
      "projects[P-004].status=completed",
      "Project P-004: Status becomes “completed” (was “In progress”)",
      "项目P-004：项目状态改为“已完成”（原为“进行中”）",
    ],
    [
      "projects[P-004].contractAmount=120万",
      "Project P-004: Contract amount becomes CNY 1,200,000 (was CNY 500,000)",
      "项目P-004：合同金额改为120万元（原为50万元）",
    ],
    [
      "projects[P-004].acceptedOn=2026/5/31",
      "Project P-004: Accepted on becomes 2026-05-31 (was 2026-05-01 to 2026-05-31)",
      "项目P-004：验收日期改为2026-05-31（原为2026-05-01至2026-05-31）",
    ],
    [
      "projects[P-004].predictiveMaintenance=√",
      "Project P-004: Predictive maintenance becomes yes (was empty)",
      "项目P-004：预测性维护改为是（原为空）",
    ],
    [
      "projects[P-004].manager=",
      "Project P-004: Project manager is emptied (was “李”)",
      "项目P-004：清空项目经理（原为“李”）",
    ],
    ["kpis[NPS].value=92", "Indicator NPS: Value becomes 92 (was 40)", "指标NPS：实际值改为92（原为40）"],
    [
      "kpis[sla-attainment].value=98%",
      "Indicator SLA attainment rate: Value becomes 98% (was 95%)",
      "指标SLA达成率：实际值改为98%（原为95%）",
    ],
    [
      "kpis[KPIs!4].value=0.5",
      "Indicator at KPIs!4: Value becomes 0.5 hours (was 1.5 hours)",
      "指标（KPIs!4）：实际值改为0.5小时（原为1.5小时）",
    ],
    [
      "projects[P-7].status=completed",
      "Project P-7: Status becomes “completed”",
      "项目P-7：项目状态改为“已完成”",
    ],
    [
      "+projects(id=P-9, status=已验收, contractAmount=500000)",
      "A further project: Project ID “P-9”, Status “completed”, Contract amount CNY 500,000",
      "新增项目：项目编号“P-9”，项目状态“已完成”，合同金额50万元",
    ],
    ["+staff()", "A further staff member", "新增人员一条"],
    ["-projects[P-004]", "Without project P-004", "去掉项目P-004"],
    [
      "document:acceptance-report[P-004]",
      "As if “Acceptance report” for P-004 were on file",
      "假设“验收报告”（P-004）已存档",
    ],
    ["document:training-plan", "As if “Training plan” were on file", "假设“培训计划”已存档"],
    [
      "param:itss.4.completed-projects.amount=300000",
      "Threshold itss.4.completed-projects.amount: CNY 300,000 instead of CNY 500,000",
      "阈值itss.4.completed-projects.amount：30万元（原为50万元）",
    ],
    [
      "param:itss.4.completed-projects.projects=5",
      "Threshold itss.4.completed-projects.projects: 5 projects instead of 4 projects",
      "阈值itss.4.completed-projects.projects：5个项目（原为4个项目）",
    ],
    ["as-of=2026-12-31", "Assessed on 2026-12-31", "评估基准日为2026-12-31"],
  ])("%s", (text, en, zh) => {
    expect([words(text, "en"), words(text, "zh")]).toEqual([en, zh]);
  });

  it("tells a declared number by what it is for", () => {
    const text = "declare:itss.4.completed-projects#0=5";
    expect(words(text, "en")).toMatch(/^Declared, not proven: 5 projects for “At least 4 projects/);
    expect(words(text, "zh")).toMatch(/^自报（未经证明）：“.*”为5个项目$/);
  });

  it.each<[string, RegExp, RegExp]>([
    [
      "projets[P-4].status=x",
      /^There is no table “projets”\. Did you mean “projects”\?$/,
      /您是否想写“projects”？$/,
    ],
    [
      "项目清单[P-4].状态=x",
      /^Projects has no field “状态”\. Did you mean “项目状态”\?$/,
      /^项目清单没有“状态”这个字段。/,
    ],
    ["projects.status=x", /^Projects has many rows\. Say which, as projects\[KEY\]\.$/, /项目清单\[编号\]/],
    [
      "projects[P-004].amount=1",
      /^Projects has no field “amount”\. Did you mean “contractAmount”\?$/,
      /您是否想写“contractAmount”？$/,
    ],
    [
      "projects[P-004].zzzzzzzz=1",
      /no field “zzzzzzzz”\. The headers of its sheet of proofsheet template are the names\.$/,
      /表头。$/,
    ],
    [
      "zzzzzzzz[P-004].status=x",
      /“zzzzzzzz”\. The sheets of proofsheet template bear the names\.$/,
      /工作表。$/,
    ],
    [
      "document:zzzzzzzz",
      /^There is no kind of document “zzzzzzzz”\. The command proofsheet rules names the documents/,
      /^没有“zzzzzzzz”这种证据类型。.*proofsheet rules 查看。$/,
    ],
    ["param:itss.4.x=much", /^“much” is not a number\./, /^“much”不是数字/],
    ["nonsense", /^“nonsense” is no edit\. Write one as projects\[P-004\]/, /^“nonsense”无法识别。/],
  ])("says of %s what would do", (text, en, zh) => {
    expect(words(text, "en")).toMatch(en);
    expect(words(text, "zh")).toMatch(zh);
  });

  it.each<[string, Refusal, string]>([
    [
      "projects[P-04].status=completed",
      { code: "no-such-row", near: "P-004" },
      "There is no project “P-04”. Did you mean “P-004”?",
    ],
    [
      "surveys[x].score=9",
      { code: "no-such-row", near: null },
      "There is no survey “x”. Name a row by its key, or by its sheet and row number, as Projects!12.",
    ],
    [
      "projects[P-004].acceptedOn=soon",
      { code: "not-a-value", field: "acceptedOn", problem: "not-a-date", details: {} },
      "Accepted on: “soon” is not a date. Write a date, as 2026-06-30, 2026/6/30, 2026年6月30日 or 20260630.",
    ],
    [
      "param:itss.4.completed-project.amount=3",
      { code: "no-such-param" },
      "There is no threshold “itss.4.completed-project.amount”. Did you mean “itss.4.completed-projects.amount”?",
    ],
    [
      "param:foo=3",
      { code: "no-such-param" },
      "There is no threshold “foo”. The command proofsheet rules lists the thresholds.",
    ],
    [
      "document:contract[P-04]",
      { code: "no-such-row", near: null },
      "No row and no requirement goes by “P-04”, so no document is for it. Name a row by its key, or a requirement by its id.",
    ],
    [
      "declare:itss.4.completed-projects#3=5",
      { code: "no-such-bound" },
      "itss.4.completed-projects has no number #3; it has #0 alone.",
    ],
  ])("tells why %s cannot be carried out", (text, fault, sentence) => {
    const { edit } = parseEdit(text) as { edit: Edit };
    expect(faultSentence(edit, fault, { language: "en", ruleBooks })).toBe(sentence);
    expect(faultSentence(edit, fault, { language: "zh", ruleBooks })).toMatch(/\p{Script=Han}.*[。？]$/u);
  });
});
