/** The Chinese words of tables and fields, where a label alone would not make a sentence. */
import type { TableId } from "../tables/catalogue";
import type { FieldWords } from "./to-text-labels";

export interface TableWords {
  noun: string;
  measure: string;
  /** What the table as a whole is called when all its rows are meant. */
  whole?: string;
}

export const tableWords: Readonly<Record<TableId, TableWords>> = {
  organisation: { noun: "企业", measure: "家" },
  certificates: { noun: "证书", measure: "张" },
  audits: { noun: "审核", measure: "次" },
  nonconformities: { noun: "不符合项", measure: "个" },
  projects: { noun: "项目", measure: "个" },
  customers: { noun: "客户", measure: "家" },
  surveys: { noun: "满意度调查", measure: "次" },
  staff: { noun: "人员", measure: "名" },
  staffCertificates: { noun: "证书", measure: "张" },
  kpis: { noun: "指标", measure: "个" },
  financials: { noun: "财务数据", measure: "份" },
  incidents: { noun: "事件", measure: "起" },
  serviceCatalogue: { noun: "服务目录条目", measure: "个", whole: "服务目录" },
  systems: { noun: "系统", measure: "套" },
  achievements: { noun: "成果", measure: "项" },
  evidence: { noun: "文件", measure: "份" },
  clauses: { noun: "CSMM条款", measure: "个" },
};

/** A yes and a no in the field; `before`: the yes in front of the noun. */
export const yesWords: FieldWords<{ yes: string; no: string; before?: string }> = {
  "organisation.mainlandRegistered": { yes: "在中国大陆注册", no: "未在中国大陆注册" },
  "projects.predictiveMaintenance": { yes: "实施预测性维护", no: "未实施预测性维护" },
  "customers.fortune500": { yes: "为世界500强", no: "非世界500强", before: "世界500强" },
  "staff.core": { yes: "在核心岗位", no: "不在核心岗位", before: "核心岗位" },
  "staff.technical": { yes: "为技术人员", no: "非技术人员", before: "技术" },
  "kpis.monitored": { yes: "已监控", no: "未监控", before: "已监控的" },
  "kpis.automated": { yes: "为自动采集", no: "非自动采集" },
  "financials.audited": { yes: "已审计", no: "未审计", before: "已审计的" },
  "incidents.resolved": { yes: "已处理", no: "未处理", before: "已处理的" },
  "achievements.serviceRelated": { yes: "与服务相关", no: "与服务无关", before: "与服务相关的" },
  "evidence.thirdParty": {
    yes: "经第三方审计或公证",
    no: "未经第三方审计或公证",
    before: "经第三方审计或公证的",
  },
};

/** How a choice stands with the noun: in front of it (`before`, by rank), as the noun (`noun`), or after it (`is`). */
export type ChoiceWords =
  | { as: "before"; rank: number; with?: (choice: string) => string }
  | { as: "noun" }
  | { as: "is"; with?: (choice: string) => string; not: string };

export const choiceWords: FieldWords<ChoiceWords> = {
  "certificates.standard": { as: "before", rank: 3 },
  "audits.scheme": { as: "before", rank: 3 },
  "audits.kind": { as: "noun" },
  "audits.result": { as: "is", with: (choice) => `结论为${choice}`, not: "结论不为" },
  "nonconformities.severity": { as: "before", rank: 2 },
  "nonconformities.scheme": { as: "before", rank: 3 },
  "projects.status": { as: "is", not: "状态不为" },
  "surveys.questionnaire": { as: "is", with: (choice) => `采用${choice}`, not: "未采用" },
  "staffCertificates.certificate": { as: "before", rank: 3 },
  "incidents.severity": { as: "before", rank: 2 },
  "incidents.kind": { as: "before", rank: 3 },
  "systems.kind": { as: "noun" },
  "achievements.kind": { as: "noun" },
  "achievements.role": { as: "before", rank: 1, with: (choice) => `由本企业${choice}的` },
  "evidence.kind": { as: "noun" },
  "clauses.result": { as: "is", with: (choice) => `自评为${choice}`, not: "自评不为" },
};

/** Measure words of choices that do not take their table's. */
export const choiceMeasures: Readonly<Record<string, string>> = { 联合实验室: "个" };

/** Negations that people say shorter than by rule. */
export const shortNegations: Readonly<Record<string, string>> = { 状态不为已取消: "未取消" };

/** How a date is said: `said` as a verb; `since` in front of 6个月; `within` in front of 近12个月内; `lasts` on or after the date. */
export interface DateWords {
  said: string;
  since?: string;
  within?: string;
  lasts?: string;
  /** Nothing need be said beside the window. */
  bare?: true;
}

export const dateWords: FieldWords<DateWords> = {
  "organisation.registeredOn": { said: "成立" },
  "certificates.firstIssuedOn": { said: "首次发证" },
  "certificates.issuedOn": { said: "发证" },
  "certificates.expiresOn": { said: "到期", lasts: "未到期" },
  "audits.heldOn": { said: "举行", bare: true },
  "nonconformities.raisedOn": { said: "提出" },
  "nonconformities.dueOn": { said: "到整改期限" },
  "nonconformities.closedOn": { said: "关闭" },
  "projects.startsOn": { said: "开始" },
  "projects.endsOn": { said: "结束" },
  "projects.acceptedOn": { said: "验收" },
  "surveys.surveyedOn": { said: "开展", bare: true },
  "staff.joinedOn": { said: "入职" },
  "staff.leftOn": { said: "离职" },
  "staff.socialSecuritySince": { said: "缴纳社保" },
  "staffCertificates.issuedOn": { said: "发证" },
  "staffCertificates.expiresOn": { said: "到期", lasts: "未到期" },
  "kpis.periodEnd": { said: "统计截止", within: "统计截止日期在" },
  "incidents.occurredOn": { said: "发生", bare: true },
  "systems.inServiceSince": { said: "上线", since: "上线运行已满" },
  "systems.retiredOn": { said: "停用" },
  "achievements.achievedOn": { said: "取得", bare: true },
  "evidence.issuedOn": { said: "出具" },
  "evidence.developedOn": { said: "编制" },
  "evidence.approvedOn": { said: "审批" },
  "evidence.executedOn": { said: "执行" },
  "evidence.revisedOn": { said: "修订" },
};

/** A count among the fields that is zero, said as an absence. */
export const absenceWords: FieldWords<string> = {
  "audits.seriousNonconformities": "无严重不符合项",
};

/** What the distinct values of a field are called, where its label is not that. */
export const distinctWords: FieldWords<string> = { "kpis.indicator": "指标" };

/** How a row is joined to rows of another table, `table.here>other.there`: who has them, and what "having" is called. */
export const joinWords: Readonly<Record<string, { owner: string; verb: string }>> = {
  "projects.customer>surveys.customer": { owner: "其客户", verb: "接受过" },
  "customers.name>projects.customer": { owner: "", verb: "有" },
  "staff.id>staffCertificates.staffId": { owner: "", verb: "持有" },
  "projects.id>evidence.subject": { owner: "", verb: "有" },
  "staff.id>evidence.subject": { owner: "", verb: "有" },
  "customers.name>evidence.subject": { owner: "", verb: "有" },
  "achievements.title>evidence.subject": { owner: "", verb: "有" },
  "financials.year>evidence.subject": { owner: "", verb: "有" },
  "clauses.clause>evidence.subject": { owner: "", verb: "有" },
  "nonconformities.id>evidence.subject": { owner: "", verb: "有" },
  "clauses.evidence>evidence.id": { owner: "所填证据编号", verb: "有对应" },
};
