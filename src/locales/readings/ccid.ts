/** Readings of the CCID document. */
import type { Sentences } from "../sentences";

export const ccidReadings = {
  "two-ladders": {
    en: "The source numbers its levels both ways: its classes fall to 1, the highest, while its conditions rise from 1. Rungs 1 to 4 of the conditions are read as levels 4 to 1, and rung 5 as five stars at level 1.",
    zh: "来源文件的等级编号有两种方向：分级以一级为最高，申报条件则自1起递升。此处将条件中的第1至4档依次对应四级至一级，第5档对应一级五星。",
  },
  "operating-since-registration": {
    en: "Two years of operation are asked, and one year at the entry level; they run from the registration date.",
    zh: "要求运营满两年，入门等级放宽为一年；自成立日期起算。",
  },
  "violations-however-long-ago": {
    en: "A major violation of law counts however long ago it was; security and delivery accidents count for the window only.",
    zh: "重大违法违规不限多久之前均计入；信息安全与交付事故仅计窗口期内的。",
  },
  "disqualifying-incidents": {
    en: "Fraud counts whatever its severity, safety accidents and complaints where they are major, and a complaint only where it is not resolved.",
    zh: "材料造假不论严重程度均计入；安全事故和客户投诉为重大的才计入，其中投诉已处理的不计。",
  },
  "projects-of-whatever-field": {
    en: "The source does not say which fields are related, so projects of every category count.",
    zh: "来源文件未说明何为相关领域，各服务类别的项目均计入。",
  },
  "system-by-two-documents": {
    en: "A service management manual and a risk control procedure on file stand for the basic management system.",
    zh: "以服务管理手册和风险控制程序两份文件代表已建立基本的服务管理体系。",
  },
  "years-since-registration": {
    en: "The past two years are the latest closed fiscal year and the one before; a year that had ended when the company was registered is not asked for.",
    zh: "近两年指最近会计年度及其上一年度；企业成立时已经结束的年度不作要求。",
  },
  "report-names-its-year": {
    en: "An audit report belongs to the fiscal year that its For names.",
    zh: "审计报告属于哪个会计年度，以“对应对象”所填年度为准。",
  },
  "one-evaluation-is-enough": {
    en: "Either document is enough, one within the window.",
    zh: "两种文件有其一即可，窗口期内有一份即可。",
  },
  "one-core-certificate": {
    en: "The source gives no number: one current person in a core position with a valid certificate of whatever kind is enough.",
    zh: "来源文件未给出数量：核心岗位在职人员中有一人持有任一种有效证书即可。",
  },
  "step-by-certificate": {
    en: "A valid certificate of the level below or a better one is the step; the source asks for no time of holding it.",
    zh: "持有下一级或更高等级的有效证书即满足逐级申报；来源文件未要求持证时间。",
  },
  "cross-level-proof": {
    en: "A proof of innovation on file takes the place of the step. It is an exception, so it is never asked for.",
    zh: "跨级创新证明可代替逐级申报，但属例外情形，不会列为缺失证据。",
  },
  "named-manuals": {
    en: "The two documents that the source gives as examples are the ones asked for.",
    zh: "来源文件举例的两份文件即为所要求的文件。",
  },
  "one-right-and-one-standard": {
    en: "One patent or software copyright with its own certificate, and one valid certificate by an ISO standard, are enough.",
    zh: "有一项附权属证书的发明专利或软件著作权，并有一张有效的ISO证书即可。",
  },
  "improvement-as-the-case-says": {
    en: "The improvement of 30% is an example of the source: the case is asked for, what it achieved is not measured.",
    zh: "效率提升30%为来源文件的举例：只要求提供案例，不衡量其成效。",
  },
  "stars-not-awarded": {
    en: "The source gives no criteria for stars, so none are awarded: what belongs to the fifth star is shown and gates no level.",
    zh: "来源文件未给出星级标准，故不评定星级：属于五星的内容仅作展示，不影响定级。",
  },
  "standards-in-whatever-role": {
    en: "Taking part in a standard counts as much as leading it, and group standards count too.",
    zh: "参与与主导标准同等计入，团体标准也计入。",
  },
  "target-of-no-level": {
    en: "The source ties this target to no level, so it is shown in the profile and gates none unless the workbook sets ccid.indicatorsFrom.",
    zh: "来源文件未将该目标与等级挂钩，故列入能力画像而不影响定级，除非工作簿设置了ccid.indicatorsFrom。",
  },
  "target-by-documents": {
    en: "This target is shown by documents alone.",
    zh: "该目标仅以文件证明。",
  },
  "example-as-target": {
    en: "The value that the source gives as an example is taken as the target.",
    zh: "以来源文件举例的数值作为目标值。",
  },
  "feedback-by-survey-and-record": {
    en: "One survey within the window and an improvement record show that feedback is acted on.",
    zh: "以窗口期内的一次调查和改进记录证明客户反馈已形成闭环。",
  },
  "share-of-the-latest-year": {
    en: "The share is asked of the latest closed fiscal year alone.",
    zh: "仅以最近会计年度计算占比。",
  },
  "one-where-no-number-is-given": {
    en: "The source gives no number: one is enough.",
    zh: "来源文件未给出数量，有一项即可。",
  },
  "hours-of-each-person": {
    en: "The hours are asked of each technical person, not of their average; blank hours leave it open.",
    zh: "学时按每名技术人员计，不取平均值；未填学时的，无法判定。",
  },
  "percent-as-points": {
    en: "The score that the source gives in percent is read as points from −100 to 100.",
    zh: "来源文件以百分比给出的净推荐值，按−100至100的分值理解。",
  },
} as const satisfies Readonly<Record<string, Sentences>>;
