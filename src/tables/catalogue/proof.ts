/** What is on file, and the self-assessment against clauses. */
import { choice, date, integer, key, list, table, text, yesNo } from "../definition";
import { evidenceKinds } from "../evidence-kinds";

export const evidence = table(
  "Evidence",
  "证据清单",
  {
    id: text("Evidence no.", "证据编号"),
    kind: choice(evidenceKinds, false, "Kind", "证据类型", [], { row: true }),
    subject: list("For", "对应对象", [], { blank: "none" }),
    title: text("Title", "文件名称"),
    issuedOn: date("Date", "日期"),
    location: text("Location", "存放位置", [], { blank: "none" }),
    quantity: integer("Copies", "份数", [], { blank: { value: 1 } }),
    thirdParty: yesNo("Third-party verified", "第三方审计/公证", [], { blank: "no" }),
    developedOn: date("Developed", "编制日期"),
    approvedOn: date("Approved", "审批日期"),
    executedOn: date("Executed", "执行日期"),
    revisedOn: date("Revised", "修订日期"),
    owner: text("Owner", "责任人"),
  },
  { aliases: ["迎审资料清单"] },
);

export const clauses = table("CSMM clauses", "CSMM条款自评", {
  clause: key("Clause", "条款号", [], { key: true, row: true }),
  domain: text("Domain", "能力域"),
  practiceDomain: text("Practice domain", "实践域", ["能力子域"]),
  level: integer("Level", "等级"),
  result: choice(
    [
      ["satisfied", "Satisfied", "符合", "满足"],
      ["partial", "Partly satisfied", "部分符合"],
      ["not-satisfied", "Not satisfied", "不符合"],
      ["not-applicable", "Not applicable", "不适用"],
    ],
    false,
    "Result",
    "自评结论",
  ),
  evidence: list("Evidence no.", "证据编号", [], { blank: "none" }),
  improvementPlan: text("Improvement plan", "改进计划"),
});
