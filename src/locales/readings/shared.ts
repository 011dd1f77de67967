/** Readings that the requirements of several schemes share. */
import type { Sentences } from "../sentences";

export const sharedReadings = {
  "severity-as-recorded": {
    en: "An incident is major when the Incidents sheet says so.",
    zh: "事件是否重大，以“事故与违规记录”表所填严重程度为准。",
  },
  "core-positions-as-marked": {
    en: "Core positions are those that the Staff sheet marks; the rate is over current staff in them.",
    zh: "核心岗位以人员花名册所标为准，持证率按在职的核心岗位人员计算。",
  },
  "attested-by-any-document": {
    en: "One document of the project that a third party audited or notarised is enough, whatever its kind.",
    zh: "项目只需有一份经第三方审计或公证的文件，不限类型。",
  },
  "one-proof-for-the-window": {
    en: "One document dated within the window stands for the whole of it.",
    zh: "日期在窗口期内的一份文件即可代表整个窗口期。",
  },
  "credit-code-replaces-organisation-code": {
    en: "A unified social credit code takes the place of the organisation code, which is then not asked for.",
    zh: "已有统一社会信用代码的，以其代替组织机构代码，不再要求组织机构代码证。",
  },
  "copies-counted": {
    en: "Documents are counted by the Copies column, so that one row may stand for several.",
    zh: "文件数按“份数”列累计，一行可代表多份文件。",
  },
  "special-approval": {
    en: "A special approval on file takes the place of the step. It is an exception, so it is never asked for.",
    zh: "特批文件可代替逐级升级，但属例外情形，不会列为缺失证据。",
  },
  "contract-counts-its-last-day": {
    en: "A contract counts its last day: 1 January to 31 December is twelve months.",
    zh: "合同期含最后一日：1月1日至12月31日为12个月。",
  },
  "current-indicator": {
    en: "The indicator's row with the latest period end counts; a period that ended longer ago than the window stays open.",
    zh: "取该指标统计截止日期最近的一行；截止日期早于窗口期的，无法判定。",
  },
} as const satisfies Readonly<Record<string, Sentences>>;
