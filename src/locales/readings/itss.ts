/** Readings of the ITSS document. */
import type { Sentences } from "../sentences";

export const itssReadings = {
  "amount-of-each-project": {
    en: "The amount is asked of every single contract; several small ones do not add up.",
    zh: "合同金额按单个项目计，多个小项目不合并计算。",
  },
  "catalogue-first-classes": {
    en: "Primary categories are the first classes of GB/T 29264, each counted once; any other name stays open.",
    zh: "一级分类指GB/T 29264的一级类目，同一类目只计一次；其他名称无法判定。",
  },
  "registered-by-certificate": {
    en: "Registered means a certificate in the Staff certificates sheet that is valid on the assessment date, held by a current member of staff.",
    zh: "“注册”指评估基准日在职的人员，其证书列于人员证书台账且在有效期内。",
  },
  "certification-scope": {
    en: "Certificates of the ITSS series, PMP and ITIL 4 count towards the rate, each person once.",
    zh: "计入持证率的证书为ITSS系列、PMP和ITIL 4，每人只计一次。",
  },
  "system-by-itsm-tool": {
    en: "The service management system runs since its ITSM tool went into service, as the Systems sheet says.",
    zh: "服务管理体系的运行时间，自“系统与平台”表中ITSM工具的上线日期起算。",
  },
  "one-audit-and-one-review": {
    en: "One internal audit and one management review are asked for, held on or before the assessment date, however long ago.",
    zh: "内部审核与管理评审各须至少一次，在评估基准日当日或之前举行即可，不限多久之前。",
  },
  "customers-by-running-projects": {
    en: "The customers to be surveyed are those of projects that ran within the window and were not cancelled; all of them are covered exactly when every such project is.",
    zh: "应调查的客户，指窗口期内有未取消且在执行的项目的客户；每个这样的项目都被覆盖，即为全部覆盖。",
  },
  "only-cesa-questionnaires": {
    en: "Only surveys on the CESA standard questionnaire enter the average.",
    zh: "仅采用CESA标准问卷的调查计入平均分。",
  },
  "held-since-first-issue": {
    en: "The months held run from the first issue of that level's certificate, which must still be valid.",
    zh: "持证时间自该等级证书首次发证之日起算，且证书仍须有效。",
  },
  "holder-renews": {
    en: "Whoever holds a valid certificate of this level or a better one renews, and need not show the step up again.",
    zh: "已持有本级或更高等级有效证书的，视为续证，无须再证明升级条件。",
  },
  "surveillance-of-the-past-year": {
    en: "The audit that counts is a passed annual surveillance of the past twelve months; a blank number of serious nonconformities leaves it open.",
    zh: "以近12个月内通过的年度监督审核为准；严重不符合项数未填的，无法判定。",
  },
  "full-year-before-upgrade": {
    en: "To move up, the system should have run for a full year; levels above ask the same.",
    zh: "升级前体系须已运行满一年，更高等级同样适用。",
  },
  "observations-stay-open": {
    en: "Serious and general nonconformities must be closed by the assessment date; observations may stay open.",
    zh: "严重和一般不符合项须在评估基准日前关闭，观察项可以未关闭。",
  },
  "accumulated-projects": {
    en: "Projects add up over the years: completed or running, started by the assessment date, not cancelled.",
    zh: "项目数为历年累计：已完成或进行中、评估基准日前已开始，已取消的不计。",
  },
  "shown-by-documents": {
    en: "That departments work together is shown by the documents alone.",
    zh: "部门间流程互通仅以文件证明。",
  },
  "each-indicator-once": {
    en: "Each indicator counts once, by its current row; a tick in Monitored stands for definition and monitoring.",
    zh: "每个指标按其最新一行只计一次；“已监控”即表示已定义并监控。",
  },
  "automation-by-indicators": {
    en: "Automation is the share of monitored indicators whose data are collected automatically.",
    zh: "自动化率指已监控的指标中自动采集数据的比例。",
  },
  "average-over-current-staff": {
    en: "The average is over all current staff; blank hours may be any number and leave it open.",
    zh: "平均学时按全部在职人员计算；未填学时的，可能为任意值。",
  },
  "growth-between-fiscal-years": {
    en: "Growth over the past two years is from the fiscal year two before the latest closed one to that one, compounded.",
    zh: "近两年增长率，指最近会计年度与其前第二个会计年度相比的年均复合增长率。",
  },
  "three-years-audited": {
    en: "Financial data need a third party's audit; the three years that growth is measured over must be marked as audited.",
    zh: "财务数据须经第三方审计；计算增长所用的三个会计年度均须标为已审计。",
  },
  "cases-are-projects": {
    en: "Cases are projects marked as predictive maintenance and not cancelled, each with its own documents.",
    zh: "案例指标为预测性维护且未取消的项目，各须有自己的文件。",
  },
  "both-kinds-service-related": {
    en: "Patents and copyrights both count only where they relate to services.",
    zh: "专利与软件著作权均须与服务相关才计入。",
  },
  "share-in-each-year": {
    en: "The share is asked of the latest closed fiscal year and of the one before, not of their average.",
    zh: "最近会计年度及其上一年度均须达到，不取平均值。",
  },
  "higher-standards-count-too": {
    en: "Taking part in a local, industry or national standard counts as much as in a group standard or white paper.",
    zh: "参与地方、行业或国家标准，与参与团体标准或白皮书同等计入。",
  },
  "three-latest-fiscal-years": {
    en: "The average is over the latest three closed fiscal years.",
    zh: "按最近三个已结束的会计年度取平均值。",
  },
  "standards-that-count": {
    en: "National, industry and local standards count where the organisation leads; group standards do not.",
    zh: "计入企业主导的国家、行业和地方标准，团体标准不计。",
  },
  "yearly-is-the-past-year": {
    en: "Once a year means within the twelve months up to the assessment date.",
    zh: "“每年”指评估基准日前12个月内。",
  },
  "one-documented-project-a-customer": {
    en: "A customer counts with one project that has both contract and acceptance report on file.",
    zh: "客户只要有一个项目同时具备合同和验收报告，即可计入。",
  },
} as const satisfies Readonly<Record<string, Sentences>>;
