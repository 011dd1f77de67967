/**
 * Every table that Proofsheet reads: the one definition that the parser, the template,
 * the drop-downs, the documentation and the rule builders' types come from.
 */
import {
  choice,
  date,
  hours,
  indicatorValue,
  integer,
  key,
  level,
  list,
  money,
  openDate,
  score,
  table,
  text,
  yesNo,
  type Columns,
  type Table,
} from "./definition";
import { evidenceKinds } from "./evidence-kinds";
import { indicators } from "./indicators";

const schemes = [
  ["itss", "ITSS", "ITSS"],
  ["ccid", "CCID", "CCID"],
  ["csmm", "CSMM", "CSMM"],
] as const;

const definitions = {
  organisation: table(
    "Organisation",
    "企业信息",
    {
      name: text("Organisation name", "企业名称"),
      creditCode: text("Unified social credit code", "统一社会信用代码"),
      mainlandRegistered: yesNo("Registered in mainland China", "中国大陆注册"),
      registeredOn: date("Registration date", "成立日期"),
      serviceScope: text("Service scope", "服务范围"),
      latestFiscalYear: integer("Latest closed fiscal year", "最近会计年度", [], { blank: "fiscal-year" }),
      asOf: date("Assessment date", "评估基准日", [], { blank: "today" }),
      targetItss: text("Target ITSS level", "ITSS目标等级"),
      targetCcid: text("Target CCID level", "CCID目标等级"),
      targetCsmm: text("Target CSMM level", "CSMM目标等级"),
    },
    { pivoted: true },
  ),

  certificates: table("Certificates", "企业证书", {
    standard: choice(
      [
        ...schemes,
        ["iso9001", "ISO 9001", "ISO 9001"],
        ["iso20000", "ISO/IEC 20000", "ISO/IEC 20000", "ISO 20000"],
        ["iso27001", "ISO/IEC 27001", "ISO/IEC 27001", "ISO 27001"],
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
  }),

  audits: table("Audits", "审核记录", {
    heldOn: date("Date", "日期"),
    kind: choice(
      [
        ["internal-audit", "Internal audit", "内部审核"],
        ["management-review", "Management review", "管理评审"],
        ["annual-surveillance", "Annual surveillance", "年度监督审核"],
        ["unannounced-inspection", "Unannounced inspection", "飞行检查"],
        ["comprehensive-audit", "Comprehensive audit", "年度综合审核"],
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
        ["passed", "passed", "通过"],
        ["failed", "failed", "不通过"],
      ],
      false,
      "Result",
      "结论",
    ),
    seriousNonconformities: integer("Serious nonconformities", "严重不符合项数"),
  }),

  nonconformities: table(
    "Nonconformities",
    "不符合项",
    {
      id: key("NCR no.", "编号", [], { key: true, row: true }),
      scheme: choice(schemes, true, "Scheme", "认证方案"),
      raisedOn: date("Raised", "提出日期"),
      severity: choice(
        [
          ["serious", "serious", "严重"],
          ["general", "general", "一般"],
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
  ),

  projects: table(
    "Projects",
    "项目清单",
    {
      id: key("Project ID", "项目编号", [], { key: true, row: true }),
      name: text("Project name", "项目名称"),
      customer: text("Customer", "客户名称", ["甲方", "用户名称"]),
      contractNo: text("Contract no.", "合同编号"),
      category: text("Service category", "服务类别", ["项目类型"]),
      status: choice(
        [
          ["completed", "completed", "已完成", "已验收"],
          ["in-progress", "In progress", "进行中"],
          ["cancelled", "cancelled", "已取消"],
        ],
        false,
        "Status",
        "项目状态",
      ),
      contractAmount: money("Contract amount", "合同金额", ["合同额"]),
      auditedAmount: money("Audited amount", "审计确认金额"),
      startsOn: date("Contract start", "合同开始日期", ["开始日期"]),
      endsOn: date("Contract end", "合同结束日期", ["结束日期"]),
      acceptedOn: date("Accepted on", "验收日期"),
      manager: text("Project manager", "项目经理"),
      predictiveMaintenance: yesNo("Predictive maintenance", "预测性维护", [], { blank: "no" }),
    },
    { keyFrom: ["contractNo", "name"] },
  ),

  customers: table("Customers", "客户清单", {
    name: key("Customer", "客户名称", [], { key: true, row: true }),
    fortune500: yesNo("Fortune 500", "世界500强", [], { blank: "no" }),
  }),

  surveys: table("Surveys", "满意度调查", {
    customer: text("Customer", "客户名称", [], { row: true }),
    surveyedOn: date("Survey date", "调查日期"),
    score: score("Score", "得分", ["满意度得分"]),
    questionnaire: choice(
      [
        ["cesa-standard", "CESA standard", "CESA标准问卷"],
        ["other", "other", "其他"],
      ],
      false,
      "Questionnaire",
      "问卷",
    ),
  }),

  staff: table(
    "Staff",
    "人员花名册",
    {
      id: key("Staff ID", "工号", [], { key: true, row: true }),
      name: text("Name", "姓名"),
      position: text("Position", "岗位"),
      core: yesNo("Core position", "核心岗位", ["是否核心岗位"]),
      technical: yesNo("Technical", "技术人员"),
      joinedOn: date("Joined", "入职日期", [], { blank: "past" }),
      leftOn: date("Left", "离职日期", [], { blank: "none" }),
      socialSecuritySince: date("Social security since", "社保起缴日期"),
      trainingHours: hours("Training hours (12 months)", "年度培训学时", ["培训学时"]),
    },
    { keyFrom: ["name"] },
  ),

  staffCertificates: table("Staff certificates", "人员证书台账", {
    staffId: text("Staff ID", "工号", [], { row: true }),
    certificate: choice(
      [
        ["itss-engineer", "ITSS service engineer", "ITSS服务工程师", "IT服务工程师"],
        ["itss-manager", "ITSS project manager", "ITSS服务项目经理", "IT服务项目经理", "IT服务经理"],
        ["itss-senior-manager", "ITSS senior project manager", "ITSS高级项目经理"],
        ["pmp", "PMP", "PMP"],
        ["itil4", "ITIL 4", "ITIL 4"],
        ["cisp", "CISP", "CISP"],
      ],
      true,
      "Certificate",
      "证书名称",
    ),
    number: text("Certificate no.", "证书编号"),
    issuer: text("Issuer", "发证机构"),
    issuedOn: date("Issued", "发证日期", [], { blank: "past" }),
    expiresOn: openDate("Valid until", "有效期至"),
  }),

  kpis: table("KPIs", "指标统计表", {
    indicator: choice(indicators, true, "Indicator", "指标名称", [], { row: true }),
    value: indicatorValue("Value", "实际值"),
    unit: text("Unit", "单位"),
    target: indicatorValue("Target", "目标值"),
    periodEnd: date("Period end", "统计截止日期"),
    monitored: yesNo("Monitored", "已监控"),
    automated: yesNo("Automated collection", "自动采集"),
  }),

  financials: table("Financials", "财务数据", {
    year: integer("Year", "年度", [], { key: true, row: true }),
    revenue: money("Revenue", "营业收入"),
    serviceIncome: money("Service income", "服务收入"),
    rdExpense: money("R&D expense", "研发费用"),
    audited: yesNo("Audited", "已审计"),
    auditor: text("Accounting firm", "会计师事务所"),
    reportNo: text("Audit report no.", "审计报告编号"),
  }),

  incidents: table(
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
  ),

  serviceCatalogue: table("Service catalogue", "服务目录", {
    category: choice(
      [
        ["consulting", "Consulting", "信息技术咨询", "咨询设计", "咨询"],
        ["development", "Design and development", "设计与开发"],
        ["integration", "Integration", "信息系统集成实施", "集成实施", "系统集成"],
        ["operation-maintenance", "Operation and maintenance", "运行维护", "运维", "运维服务", "O&M"],
        ["data-processing", "Data processing and storage", "数据处理和存储"],
        ["operation", "Operation", "运营"],
        ["digital-content", "Digital content", "数字内容"],
        ["call-centre", "Call centre", "呼叫中心"],
        ["other", "Other", "其他"],
      ],
      false,
      "Category",
      "一级分类",
      [],
      { row: true, ignoredSuffix: "服务" },
    ),
    service: text("Service", "服务名称"),
    sla: text("SLA", "SLA"),
  }),

  systems: table("Systems", "系统与平台", {
    name: text("Name", "名称"),
    kind: choice(
      [
        ["itsm", "ITSM tool", "ITSM工具"],
        ["digital-management", "Digital management platform", "数字化管理平台"],
        ["big-data", "Big data analysis platform", "大数据分析平台"],
        ["aiops", "AIOps", "智能运维系统"],
        ["blockchain", "Blockchain traceability", "区块链追溯系统"],
        ["security-defence", "Proactive defence", "主动防御系统"],
        ["cloud", "Elastic cloud", "弹性云资源"],
      ],
      false,
      "Kind",
      "类型",
      [],
      { row: true },
    ),
    inServiceSince: date("In service since", "上线日期"),
    retiredOn: date("Retired", "停用日期", [], { blank: "none" }),
  }),

  achievements: table("Achievements", "知识产权与行业贡献", {
    kind: choice(
      [
        ["invention-patent", "Invention patent", "发明专利"],
        ["software-copyright", "Software copyright", "软件著作权", "软著"],
        ["national-standard", "National standard", "国家标准"],
        ["industry-standard", "Industry standard", "行业标准"],
        ["local-standard", "Local standard", "地方标准"],
        ["group-standard", "Group standard", "团体标准"],
        ["white-paper", "White paper", "白皮书"],
        ["industry-report", "Industry report", "行业报告"],
        ["joint-laboratory", "Joint laboratory", "联合实验室"],
        ["innovation-case", "Innovation case", "创新案例"],
      ],
      false,
      "Kind",
      "类型",
      [],
      { row: true },
    ),
    title: key("Title", "名称", [], { key: true }),
    role: choice(
      [
        ["lead", "Lead", "主导", "牵头"],
        ["participate", "Participate", "参与", "参编"],
      ],
      false,
      "Role",
      "角色",
    ),
    achievedOn: date("Date", "日期"),
    serviceRelated: yesNo("Service related", "与服务相关"),
  }),

  evidence: table(
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
  ),

  clauses: table("CSMM clauses", "CSMM条款自评", {
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
  }),
} as const;

export type Catalogue = typeof definitions;
export type TableId = keyof Catalogue;
export type FieldOf<T extends TableId> = keyof Catalogue[T]["columns"] & string;

/** The definitions under one common type, for code that walks all tables. */
export const catalogue: Readonly<Record<TableId, Table<Columns>>> = definitions;
export const tableIds = Object.keys(definitions) as TableId[];
