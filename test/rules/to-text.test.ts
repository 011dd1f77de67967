/**
 * Sentences, read one by one. The golden files hold every ITSS and CCID requirement in both languages; refresh them by
 * `UPDATE_GOLDEN=1 npx jest test/rules/to-text.test.ts`, and read what changed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  all,
  allTests,
  any,
  anyTest,
  asOf,
  atLeast,
  atMost,
  blank,
  count,
  differs,
  eq,
  every,
  evidenced,
  filled,
  fiscalYear,
  fiscalYearEnd,
  gt,
  gte,
  gteField,
  has,
  holds,
  lt,
  lte,
  lteField,
  mean,
  monthsAgo,
  ne,
  onFile,
  oneOf,
  param,
  pastMonths,
  ratio,
  requirement,
  share,
  spans,
  sum,
  value,
} from "../../src/rules/build";
import type { Condition, Measure, Test } from "../../src/rules/expression";
import {
  conditionText,
  evidenceKindText,
  measureText,
  requirementText,
  testText,
} from "../../src/rules/to-text";
import { ccid } from "../../src/schemes/ccid";
import { itss } from "../../src/schemes/itss";
import { currentStaff, ofFiscalYear, validCertificate } from "../../src/schemes/conditions";
import type { TableId } from "../../src/tables/catalogue";

test.each([itss, ccid])("the sentences of the $scheme rule book are those that were read", (book) => {
  const golden = path.join(__dirname, `to-text-${book.scheme}.golden.txt`);
  const sentences = book.requirements.map((each) =>
    [each.id, `  ${requirementText(each, "en")}`, `  ${requirementText(each, "zh")}`].join("\n"),
  );
  const text = `${sentences.join("\n")}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, "utf8"));
});

test("a threshold that the workbook sets is the one that is said", () => {
  const projects = itss.requirements.find(({ id }) => id === "itss.4.completed-projects")!;
  const params = new Map([
    ["itss.4.completed-projects.projects", 1],
    ["itss.4.completed-projects.amount", 300_000],
  ]);
  expect(requirementText(projects, "en", params)).toBe(
    "At least 1 project: completed, contract amount at least CNY 300,000, with contract, acceptance report and customer follow-up record on file.",
  );
  expect(requirementText(projects, "zh", params)).toBe(
    "至少1个项目：已完成，合同金额不低于30万元，有合同、验收报告和客户回访记录。",
  );
  const desk = itss.requirements.find(({ id }) => id === "itss.4.service-desk-records")!;
  const month = new Map([["itss.4.service-desk-records.months", 1]]);
  expect(requirementText(desk, "en", month)).toBe(
    "Service desk record on file, dated within the past month.",
  );
  expect(requirementText(desk, "zh", month)).toBe("提供近1个月内的服务台记录。");
});

const conditions: [TableId, Condition, string, string][] = [
  ["projects", eq("contractAmount", 5), "contract amount equal to CNY 5", "合同金额为5元"],
  ["projects", ne("contractAmount", 5), "contract amount other than CNY 5", "合同金额不为5元"],
  ["projects", lt("contractAmount", 5), "contract amount less than CNY 5", "合同金额低于5元"],
  ["projects", lte("contractAmount", 5), "contract amount at most CNY 5", "合同金额不超过5元"],
  ["projects", gt("contractAmount", 5), "contract amount more than CNY 5", "合同金额高于5元"],
  ["projects", gte("contractAmount", 5), "contract amount at least CNY 5", "合同金额不低于5元"],
  ["projects", oneOf("status", "completed", "in-progress"), "completed or in progress", "已完成或进行中"],
  ["projects", ne("status", "cancelled"), "not cancelled", "未取消"],
  ["projects", eq("customer", "Acme"), "customer “Acme”", "客户名称为“Acme”"],
  ["projects", eq("predictiveMaintenance", false), "not using predictive maintenance", "未实施预测性维护"],
  ["projects", filled("manager"), "project manager given", "已填写项目经理"],
  ["projects", blank("contractNo"), "no contract number", "合同编号为空"],
  ["projects", spans("startsOn", "endsOn", 12), "a contract of at least 12 months", "合同期不少于12个月"],
  [
    "projects",
    differs("contractAmount", "auditedAmount", 0.005),
    "contract amount differing from audited amount by more than 0.5%",
    "合同金额与审计确认金额相差超过0.5%",
  ],
  ["organisation", lte("registeredOn", monthsAgo(12)), "registered at least 12 months ago", "成立已满12个月"],
  ["organisation", gt("registeredOn", monthsAgo(12)), "registered less than 12 months ago", "成立不足12个月"],
  [
    "organisation",
    gte("registeredOn", fiscalYearEnd(-1)),
    "registered on or after the end of the fiscal year before the latest closed one",
    "成立日期不早于最近会计年度的上一年度末",
  ],
  ["certificates", gte("expiresOn", asOf), "not expired", "未到期"],
  ["certificates", validCertificate, "valid", "有效"],
  ["certificates", lte("level", 3), "of level 3 or better", "等级为三级及以上"],
  ["certificates", eq("level", 3), "of level 3", "等级为三级"],
  ["staff", currentStaff, "current", "在职"],
  ["staff", any(blank("leftOn"), gt("leftOn", asOf)), "not left", "未离职"],
  [
    "financials",
    eq("year", fiscalYear(-2)),
    "of the fiscal year 2 years before the latest closed one",
    "年度为最近会计年度之前第2个年度",
  ],
  [
    "kpis",
    pastMonths("periodEnd", 12),
    "for a period that ended within the past 12 months",
    "统计截止日期在近12个月内",
  ],
  [
    "evidence",
    lteField("developedOn", "approvedOn"),
    "developed on or before the “Approved” date",
    "编制日期不晚于审批日期",
  ],
  ["evidence", eq("kind", "contract"), "kind contract", "证据类型为合同"],
  [
    "projects",
    has("evidence", { here: "id", there: "subject" }, eq("kind", "contract")),
    "contract on file",
    "有合同",
  ],
  [
    "projects",
    has("surveys", { here: "name", there: "customer" }, pastMonths("surveyedOn", 6)),
    "a survey whose customer matches the project name within the past 6 months",
    "近6个月内有客户名称与项目名称相符的满意度调查",
  ],
  [
    "projects",
    all(eq("status", "completed"), any(filled("acceptedOn"), all(filled("endsOn"), blank("manager")))),
    "completed, (“Accepted on” date given or (“Contract end” date given and no project manager))",
    "已完成，（已填写验收日期或（已填写合同结束日期且项目经理为空））",
  ],
  ["clauses", every, "any CSMM clause", "任意CSMM条款"],
  ["clauses", eq("result", "not-satisfied"), "judged not satisfied", "自评为不符合"],
  ["clauses", ne("result", "satisfied"), "not judged satisfied", "自评不为符合"],
];

test.each(conditions)("condition on %s", (table, condition, en, zh) => {
  expect([conditionText(condition, table, "en"), conditionText(condition, table, "zh")]).toEqual([en, zh]);
});

const tests: [Test, string, string][] = [
  [
    atMost(
      param("n", 0, "incident"),
      count(
        "incidents",
        any(
          eq("kind", "fraud"),
          all(eq("kind", "complaint"), eq("severity", "major"), eq("resolved", false)),
        ),
      ),
    ),
    "no material fraud incidents or major complaint incidents not resolved",
    "无材料造假事件或未处理的重大客户投诉事件",
  ],
  [
    atMost(
      param("n", 0, "clause"),
      count("clauses", all(eq("level", 3), oneOf("result", "partial", "not-satisfied"))),
    ),
    "no level 3 CSMM clauses judged partly satisfied or not satisfied",
    "无自评为部分符合或不符合的三级CSMM条款",
  ],
  [
    atMost(param("n", 2, "project"), count("projects", eq("status", "cancelled"))),
    "at most 2 projects cancelled",
    "至多2个项目：已取消",
  ],
  [
    atLeast(
      1,
      share("staff", all(currentStaff, eq("technical", true)), gte("trainingHours", param("h", 60, "hour"))),
      "ratio",
    ),
    "all current technical staff members have training hours (12 months) of at least 60 hours",
    "在职技术人员全部满足：年度培训学时不低于60小时",
  ],
  [
    atLeast(0.99, share("clauses", every, filled("result")), "ratio"),
    "at least 99% of CSMM clauses have the result filled in",
    "CSMM条款中，至少99%满足：已填写自评结论",
  ],
  [
    atLeast(17, count("clauses", every, "practiceDomain"), "practice-domain"),
    "at least 17 different practice domains among CSMM clauses",
    "CSMM条款中至少有17个不同的实践域",
  ],
  [
    atLeast(1, share("financials", eq("year", fiscalYear(-1)), evidenced("year", "audit-report")), "ratio"),
    "the financials of the fiscal year before the latest closed one have financial audit report on file",
    "最近会计年度的上一年度的财务数据有审计报告",
  ],
  [
    atLeast(0.5, share("financials", eq("year", fiscalYear(0)), eq("audited", true)), "ratio"),
    "at least 50% of sets of financials of the latest closed fiscal year are audited",
    "最近会计年度财务数据中，至少50%满足：已审计",
  ],
  [
    atLeast(1, ofFiscalYear("audited", 0), "yes"),
    "the financials of the latest closed fiscal year are audited",
    "最近会计年度的财务数据已审计",
  ],
  [
    allTests(atLeast(5, ofFiscalYear("revenue", 0), "CNY"), atLeast(5, ofFiscalYear("revenue", -2), "CNY")),
    "revenue of at least CNY 5 in the latest closed fiscal year and revenue of at least CNY 5 in the fiscal year 2 years before the latest closed one",
    "最近会计年度营业收入不低于5元，且最近会计年度之前第2个年度营业收入不低于5元",
  ],
  [
    anyTest(onFile("satisfaction-report"), onFile("recommendation-letter")),
    "satisfaction survey report on file, or recommendation letter on file",
    "提供满意度调查报告，或提供推荐信",
  ],
  [
    anyTest(
      allTests(onFile("contract"), anyTest(onFile("case-report"), onFile("customer-proof"))),
      holds("certificates", validCertificate),
    ),
    "contract on file and (case report on file or customer proof on file); or a valid certificate",
    "提供合同，且（提供案例报告或提供客户证明）；或持有有效的证书",
  ],
];

test.each(tests)("test %#", (tree, en, zh) => {
  expect([testText(tree, "en"), testText(tree, "zh")]).toEqual([en, zh]);
});

const measures: [Measure, string, string][] = [
  [count("projects", eq("status", "completed")), "number of projects completed", "已完成的项目的数量"],
  [
    share("kpis", eq("monitored", true), eq("automated", true)),
    "share of monitored KPIs that are collected automatically",
    "已监控的指标中“为自动采集”的比例",
  ],
  [
    sum("projects", "contractAmount", every),
    "total contract amount over all projects",
    "全部项目的合同金额合计",
  ],
  [
    value("kpis", "target", eq("indicator", "nps")),
    "target in the one KPI (indicator net promoter score)",
    "唯一的指标名称为净推荐值的指标的目标值",
  ],
  [
    ratio(ofFiscalYear("rdExpense", 0), ofFiscalYear("revenue", -1)),
    "(R&D expense in the latest closed fiscal year) divided by (revenue in the fiscal year before the latest closed one)",
    "（最近会计年度研发费用）与（最近会计年度的上一年度营业收入）之比",
  ],
  [
    mean(ofFiscalYear("revenue", 0), ofFiscalYear("revenue", -1)),
    "average revenue over the latest 2 closed fiscal years",
    "最近2个会计年度的平均营业收入",
  ],
];

test.each(measures)("measure %#", (measure, en, zh) => {
  expect([measureText(measure, "en"), measureText(measure, "zh")]).toEqual([en, zh]);
});

test("documents stay asked for, whichever of several ways is taken", () => {
  const either = requirement("itss.4.either", {
    group: "material",
    dimension: "process",
    stage: "plan",
    test: anyTest(onFile("contract"), holds("evidence", gteField("revisedOn", "developedOn"))),
    inHand: ["risk-register", { kind: "annual-report", months: 12 }],
    source: { document: "ITSS", place: "level 4, preconditions" },
  });
  expect(requirementText(either, "en")).toBe(
    "Contract on file; or a document on file revised on or after the “Developed” date. In any case, risk register on file; annual report on file, dated within the past 12 months.",
  );
  expect(requirementText(either, "zh")).toBe(
    "提供合同；或有文件，修订日期不早于编制日期。无论何种情形，均须提供风险清单，以及近12个月内的年度报告。",
  );
});

test("kinds of evidence have names; a kind of a user's own keeps its code", () => {
  expect(evidenceKindText("no-violation-proof", "en")).toBe("Proof of no violations");
  expect(evidenceKindText("no-violation-proof", "zh")).toBe("无违规证明");
  expect(evidenceKindText("own-kind", "zh")).toBe("own-kind");
});
