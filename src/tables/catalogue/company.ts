/** What the organisation is, holds and went through. */
import { choice, date, integer, key, level, openDate, table, text, year, yesNo } from "../definition";
import { schemes } from "./schemes";

export const organisation = table(
  "Organisation",
  "企业信息",
  {
    name: text("Organisation name", "企业名称"),
    creditCode: text("Unified social credit code", "统一社会信用代码"),
    mainlandRegistered: yesNo("Registered in mainland China", "中国大陆注册"),
    registeredOn: date("Registration date", "成立日期"),
    serviceScope: text("Service scope", "服务范围"),
    latestFiscalYear: year("Latest closed fiscal year", "最近会计年度", [], { blank: "fiscal-year" }),
    asOf: date("Assessment date", "评估基准日", [], { blank: "today" }),
    targetItss: text("Target ITSS level", "ITSS目标等级"),
    targetCcid: text("Target CCID level", "CCID目标等级"),
    targetCsmm: text("Target CSMM level", "CSMM目标等级"),
  },
  { pivoted: true },
);

export const certificates = table("Certificates", "企业证书", {
  standard: choice(
    [
      ...schemes,
      ["iso9001", "ISO 9001", "ISO 9001", "GB/T 19001", "19001", "9001"],
      ["iso20000", "ISO/IEC 20000", "ISO/IEC 20000", "ISO 20000", "ISO/IEC 20000-1", "ISO 20000-1", "20000"],
      ["iso27001", "ISO/IEC 27001", "ISO/IEC 27001", "ISO 27001", "GB/T 22080", "22080", "27001"],
      ["cmmi", "CMMI", "CMMI"],
      ["tmmi", "TMMi", "TMMi"],
    ],
    true,
    "Certificate",
    "证书",
    [],
    { row: true },
  ),
  level: level("Level", "等级"),
  stars: integer("Stars", "星级"),
  number: text("Certificate no.", "证书编号"),
  firstIssuedOn: date("First issued", "首次发证日期", [], { blank: { as: "issuedOn" } }),
  issuedOn: date("Issued", "发证日期"),
  expiresOn: openDate("Valid until", "有效期至"),
  status: choice(
    [
      ["valid", "valid", "有效"],
      ["suspended", "suspended", "暂停"],
      ["withdrawn", "withdrawn", "撤销"],
    ],
    false,
    "Status",
    "状态",
    [],
    { blank: { value: "valid" } },
  ),
});

export const audits = table("Audits", "审核记录", {
  heldOn: date("Date", "日期"),
  kind: choice(
    [
      ["internal-audit", "Internal audit", "内部审核", "内审"],
      ["management-review", "Management review", "管理评审", "管评", "管理评审会", "管理评审会议"],
      ["annual-surveillance", "Annual surveillance", "年度监督审核", "监督审核", "年度监督"],
      ["unannounced-inspection", "Unannounced inspection", "飞行检查", "飞检"],
      ["comprehensive-audit", "Comprehensive audit", "年度综合审核", "综合审核"],
      ["certification-audit", "Certification audit", "认证审核"],
    ],
    false,
    "Kind",
    "类型",
    [],
    { row: true },
  ),
  scheme: choice(schemes, true, "Scheme", "认证方案"),
  result: choice(
    [
      ["passed", "passed", "通过", "已通过", "合格"],
      ["failed", "failed", "不通过", "未通过", "不合格"],
    ],
    false,
    "Result",
    "结论",
  ),
  seriousNonconformities: integer("Serious nonconformities", "严重不符合项数"),
});

export const nonconformities = table(
  "Nonconformities",
  "不符合项",
  {
    id: key("NCR no.", "编号", [], { key: true, row: true }),
    scheme: choice(schemes, true, "Scheme", "认证方案"),
    raisedOn: date("Raised", "提出日期"),
    severity: choice(
      [
        ["serious", "serious", "严重", "严重不符合"],
        ["general", "general", "一般", "一般不符合"],
        ["observation", "observation", "观察项"],
      ],
      false,
      "Severity",
      "严重程度",
    ),
    requirement: text("Requirement", "对应条款"),
    description: text("Description", "描述"),
    correctiveAction: text("Corrective action", "整改措施"),
    owner: text("Owner", "责任人"),
    dueOn: date("Due", "整改期限"),
    closedOn: date("Closed", "关闭日期", [], { blank: "none" }),
  },
  { emptyIsUnknown: true },
);

export const incidents = table(
  "Incidents",
  "事故与违规记录",
  {
    occurredOn: date("Date", "日期"),
    kind: choice(
      [
        ["information-security", "Information security", "信息安全"],
        ["delivery", "Delivery", "交付"],
        ["safety", "Safety", "安全生产"],
        ["legal", "Legal violation", "违法违规"],
        ["complaint", "Complaint", "客户投诉"],
        ["fraud", "Material fraud", "材料造假"],
      ],
      false,
      "Kind",
      "类型",
      [],
      { row: true },
    ),
    severity: choice(
      [
        ["major", "major", "重大"],
        ["minor", "minor", "一般"],
      ],
      false,
      "Severity",
      "严重程度",
    ),
    resolved: yesNo("Resolved", "已处理"),
  },
  { emptyIsUnknown: true },
);
