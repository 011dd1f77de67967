/** Who and what the organisation delivers with. */
import { choice, date, hours, key, openDate, table, text, yesNo } from "../definition";

export const staff = table(
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
);

export const staffCertificates = table("Staff certificates", "人员证书台账", {
  staffId: text("Staff ID", "工号", [], { row: true, standIns: ["Name", "姓名", "员工姓名", "人员姓名"] }),
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
});

export const serviceCatalogue = table("Service catalogue", "服务目录", {
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
});

export const systems = table("Systems", "系统与平台", {
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
});

export const achievements = table("Achievements", "知识产权与行业贡献", {
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
});
