/** Readings that the CSMM requirements alone take. */
import type { Sentences } from "../sentences";

export const csmmReadings = {
  "level-by-its-clauses": {
    en: "The source does not say which clauses make a level; the level that the self-assessment gives to each clause does. None of them may be judged partly or not satisfied.",
    zh: "来源文件未列出各级对应的条款，以自评表中每个条款所填等级为准；该级条款均不得自评为“部分符合”或“不符合”。",
  },
  "clauses-not-applicable": {
    en: "A clause judged not applicable stands in no level's way, even where it is so for a whole level.",
    zh: "自评为“不适用”的条款不影响等级，某级全部条款均不适用时亦同。",
  },
  "clause-evidence-by-number": {
    en: "A satisfied clause is evidenced when one of the numbers in its Evidence no. column is that of a document on file.",
    zh: "自评为“符合”的条款，其“证据编号”中只要有一个编号对应已有文件，即视为有证据。",
  },
  "numbers-of-the-edition": {
    en: "How many clauses and practice domains there should be is a matter of the edition that the workbook chooses.",
    zh: "条款和实践域应有多少，以工作簿所选的CSMM版本为准。",
  },
  "not-applicable-is-a-result": {
    en: "Not applicable is a result too; only a blank one is missing.",
    zh: "“不适用”也是自评结论，仅空白视为未作结论。",
  },
  "plan-where-it-falls-short": {
    en: "A plan is asked of each clause judged partly or not satisfied, and of no other; what the plan says is not weighed.",
    zh: "仅自评为“部分符合”或“不符合”的条款须填改进计划，不评价计划内容。",
  },
  "scope-of-the-licence": {
    en: "That the licence covers IT services is for a reader to see; here it has only to be on file.",
    zh: "营业执照的经营范围是否包含信息技术服务须人工核对，此处只看文件是否具备。",
  },
  "patents-and-copyrights": {
    en: "Invention patents and software copyrights count, each with its own certificate; one is enough.",
    zh: "计入发明专利和软件著作权，须有各自的证书，一项即可。",
  },
  "three-years-to-acceptance": {
    en: "A case is of the past three years when it was accepted within the 36 months up to the assessment date.",
    zh: "“近三年”的案例，以验收日期在评估基准日前36个月内为准。",
  },
  "one-certified-person": {
    en: "The source gives no number of certificates: one current member of staff with one valid certificate, of whatever kind, is enough.",
    zh: "来源文件未规定证书数量：在职人员中有一人持有一项有效证书即可，不限种类。",
  },
  "past-year-is-twelve-months": {
    en: "Materials of the past year are dated within the twelve months up to the assessment date.",
    zh: "“近一年”的材料，指日期在评估基准日前12个月内的材料。",
  },
  "audited-within-tolerance": {
    en: "Contract and audited amount agree when they differ by no more than the tolerance, a share of the contract amount. Projects accepted in the past three years are compared, as for the cases.",
    zh: "合同金额与审计确认金额之差不超过容差（占合同金额的比例）即为一致；与案例要求相同，只比对近三年验收的项目。",
  },
  "month-to-enrol": {
    en: "Whoever joined less than a month ago is left out, since enrolment takes its time.",
    zh: "社保增员需要时间，入职不满一个月的人员不计。",
  },
  "process-documents-by-kind": {
    en: "Process documents are procedures, work instructions, the service manual, the event and problem process, the requirements management specification and the risk control procedure that have a location.",
    zh: "过程文件指已有存放位置的程序文件、作业指导书、服务管理手册、事件与问题管理流程、需求管理规范和风险控制程序。",
  },
  "unrevised-needs-no-record": {
    en: "A document that was never revised needs no record of a revision.",
    zh: "从未修订的文件无须修订记录。",
  },
  "certificates-where-held": {
    en: "The source asks for these certificates only where there are some, so that none is missed.",
    zh: "来源文件注明“如有”，未持有时不影响等级。",
  },
} as const satisfies Readonly<Record<string, Sentences>>;
