/** The register of documents of the Chinese company. */
import { monthEnds, type Row } from "../company";
import { numbered, ofEachProject, series } from "../documents";
import { rowsOfText } from "../text-table";
import { processDocuments } from "./process-documents";
import { projectDocuments, projects } from "./projects";

const projectOf = new Map(projects.map((project) => [project.id as string, project]));

const projectTitles: { readonly [K in keyof typeof projectDocuments]: string } = {
  contract: "合同",
  "acceptance-report": "验收报告",
  "customer-follow-up": "回访记录",
  "delivery-record": "交付记录",
  "customer-evaluation": "客户评价表",
  "case-report": "预测性维护案例报告",
  "customer-proof": "客户使用证明",
};

/** The file number of a project's document: HT-2024-001 is a contract, YS- an acceptance, and so on. */
const filePrefix: { readonly [K in keyof typeof projectDocuments]: string } = {
  contract: "HT",
  "acceptance-report": "YS",
  "customer-follow-up": "HF",
  "delivery-record": "JF",
  "customer-evaluation": "PJ",
  "case-report": "AL",
  "customer-proof": "ZM",
};

function ofProject(kind: keyof typeof projectDocuments, id: string): Row<"evidence"> {
  const project = projectOf.get(id)!;
  const signed = kind === "contract" || project.acceptedOn === undefined;
  return {
    kind,
    subject: [id],
    title: `${project.name as string}${projectTitles[kind]}`,
    issuedOn: signed ? project.startsOn! : project.acceptedOn!,
    location: `${filePrefix[kind]}-20${id.slice(2)}`,
  };
}

/**
 * Eight projects that count are attested by a third party (three of them large, accepted and followed up). The
 * others do not count: cancelled, not begun, or attested by a paper that nobody can find.
 */
const attestations = rowsOfText(
  "evidence",
  `
kind                    | subject                      | title                        | issuedOn   | location              | thirdParty
third-party-attestation | JL24-001、JL24-005、JL24-009 | 2024年度重点项目专项审计报告 | 2025-06-27 | 临正专字〔2025〕021号 | yes
third-party-attestation | JL25-001、JL25-004           | 2025年度重点项目专项审计报告 | 2026-03-20 | 临正专字〔2026〕014号 | yes
third-party-attestation | JL25-005、JL25-011           | 在运项目履约公证书           | 2026-04-09 | 临证内字第0417号      | yes
third-party-attestation | JL26-001、JL25-020           | 政务云资源运维合同公证书     | 2026-04-16 | 临证内字第0433号      | yes
third-party-attestation | JL26-004                     | 办公网络运维合同公证书       | 2026-06-22 | 临证内字第0598号      | yes
third-party-attestation | JL25-017                     | 公积金业务系统运维合同公证书 | 2026-05-11 |                       | yes
`,
);

const month = (date: string) => `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月`;
const folder = (name: string) => (date: string) => `档案室/${name}/${date.slice(0, 7)}`;

const records: readonly Row<"evidence">[] = [
  ...series(
    "service-desk-record",
    [...monthEnds("2025-03", "2026-03")],
    (d) => `${month(d)}服务台工单记录`,
    folder("服务台"),
  ),
  ...series(
    "change-record",
    ["2024-09-30", "2024-12-31", "2025-03-31", "2025-07-01"],
    (d) => `变更管理记录（截至${month(d)}）`,
    folder("变更"),
  ),
  ...series(
    "operation-record",
    monthEnds("2025-01", "2026-05"),
    (d) => `${month(d)}系统运行记录`,
    folder("运行记录"),
  ),
  ...series(
    "system-log",
    monthEnds("2025-01", "2026-05"),
    (d) => `${month(d)}服务管理平台日志`,
    folder("平台日志"),
  ),
  ...series(
    "kpi-report",
    monthEnds("2025-01", "2026-05"),
    (d) => `${month(d)}服务指标统计报告`,
    folder("指标报告"),
  ),
  ...series(
    "event-closed-loop-record",
    monthEnds("2025-06", "2026-05"),
    (d) => `${month(d)}事件闭环记录`,
    folder("事件"),
  ),
  ...series(
    "social-security-proof",
    monthEnds("2025-07", "2025-12"),
    (d) => `${month(d)}社保缴纳证明`,
    folder("社保"),
  ),
  ...series(
    "training-attendance",
    ["2025-03-21", "2025-06-20", "2025-09-19", "2025-12-19", "2026-03-20"],
    (d) => `${month(d)}季度培训签到表`,
    folder("培训"),
  ),
  ...series(
    "quarterly-self-assessment",
    ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31", "2026-03-31"],
    (d) => `${month(d)}季度自评报告`,
    folder("自评"),
  ),
  ...series(
    "improvement-record",
    ["2025-05-30", "2025-08-29", "2026-05-20"],
    (d) => `${month(d)}服务改进记录`,
    folder("改进"),
  ),
  ...series(
    "satisfaction-report",
    ["2025-04-18", "2026-04-15"],
    (d) => `${d.slice(0, 4)}年客户满意度调查报告`,
    folder("满意度"),
  ),
];

/** One of a kind. Where no location stands, nobody can say where the document is. */
const singles = rowsOfText(
  "evidence",
  `
kind                                  | subject                 | title                            | issuedOn   | location
business-licence                      |                         | 营业执照（副本）                 | 2024-09-03 | 行政部保险柜
no-violation-proof                    |                         | 无违法违规证明                   | 2026-06-03 | XZ-2026-011
internal-audit-report                 |                         | 2026年内部审核报告               | 2026-04-15 | TX-2026-03
management-review-record              |                         | 2026年管理评审记录               | 2026-05-08 | TX-2026-05
service-catalogue-matrix              |                         | 服务目录矩阵表                   | 2026-01-10 | FW-2026-01
process-diagram                       | itss.3.interoperability | 服务流程接口图                   | 2025-12-01 | LC-01
cross-department-minutes              |                         | 跨部门协同例会纪要               | 2026-06-12 | HY-2026-06
training-plan                         |                         | 2026年度培训计划                 | 2026-01-08 | PX-2026-01
training-record                       |                         | 2025年度培训档案                 | 2025-12-25 | PX-2025-12
knowledge-base-data                   |                         | 知识库后台统计导出               | 2026-06-30 | ZS-2026-06
knowledge-base-screenshot             |                         | 知识库首页截图                   | 2026-06-30 | ZS-2026-07
process-digitisation-screenshot       |                         | 工单流程线上化截图               | 2026-06-05 | JT-2026-02
event-statistics                      |                         | 事件库统计表                     | 2026-06-30 | SJ-2026-06
audit-report                          | 2023                    | 2023年度审计报告                 | 2024-04-12 | 临正审字〔2024〕118号
audit-report                          | 2024                    | 2024年度审计报告                 | 2025-04-15 | 临正审字〔2025〕093号
audit-report                          | 2025                    | 2025年度审计报告                 | 2026-04-10 | 临正审字〔2026〕107号
rd-special-audit                      | 2025                    | 2025年度研发费用专项审计报告     | 2026-05-22 |
visualisation-screenshot              |                         | 运营看板实时截图                 | 2026-06-30 | JT-2026-03
quantitative-analysis-report          |                         | 2025年四季度量化分析报告         | 2026-01-20 | LH-2025-04
quantitative-analysis-report          |                         | 2026年一季度量化分析报告         | 2026-04-20 | LH-2026-01
quantitative-analysis-report          |                         | 2026年二季度量化分析报告         | 2026-06-29 | LH-2026-02
quantitative-analysis-report          |                         | 2026年三季度量化分析报告（预排） | 2026-10-20 | LH-2026-03
standard-release-document             | 运维服务交接、验收规程  | 运维服务交接、验收规程（发布稿） | 2024-11-05 | BZ-2024-02
emerging-technology-plan              |                         | 大模型辅助排障融合应用方案       | 2026-02-10 | XJ-2026-01
analysis-model-source                 |                         | 容量预测模型源码                 | 2026-05-18 |
aiops-screenshot                      |                         | 智维平台告警收敛截图             | 2026-06-18 | JT-2026-05
aiops-log                             |                         | 智维平台处置日志                 | 2026-06-18 | RZ-2026-06
publication-record                    |                         | 区域运维服务发展报告发布备案     | 2025-08-25 | BA-2025-01
cooperation-agreement                 |                         | 联合实验室共建协议               | 2024-05-31 | XY-2024-03
risk-register                         |                         | 风险清单（2026版）               | 2026-03-10 | FX-2026-01
contingency-plan                      |                         | 运维应急预案                     | 2025-11-12 | YJ-2025-01
service-strategy-plan                 |                         | 2025—2027年服务战略规划         | 2025-01-20 | GH-2025-01
operations-sla                        |                         | 运维SLA协议范本                  | 2024-05-06 | GF-03
self-assessment-report                |                         | 2026年自评估报告                 | 2026-06-15 | ZP-2026-01
iso-certificate-copy                  |                         | ISO系列证书复印件                | 2025-01-06 | ZZ-01
improvement-targets                   |                         | 2026年服务改进目标               | 2026-01-15 | GJ-2026-00
annual-report                         |                         | CCID年度报告（2024年度）         | 2025-01-10 | NB-2025-01
annual-report                         |                         | CCID年度报告（2025年度）         | 2026-01-12 | NB-2026-01
application-form                      |                         | CSMM二级评估申请表               | 2026-06-16 | SQ-2026-01
it-service-plan                       |                         | 2026年IT服务规划                 | 2026-01-05 | GH-2026-01
risk-control-report                   |                         | 2025年度风险控制报告             | 2026-01-28 | FX-2026-02
service-quality-data                  |                         | 2025年度服务质量评估数据         | 2026-02-03 | ZL-2026-01
tool-list                             |                         | 开发与运维工具清单               | 2026-04-01 | GJ-2026-01
data-security-solution                |                         | 数据安全方案                     | 2025-08-18 | AQ-2025-02
innovation-case-report                |                         | 知识检索在服务台的应用案例报告   | 2026-05-12 | CX-2026-01
`,
);

const copies = ["1001", "1002", "1003", "1004", "1005", "1006", "1007", "1008"].map(
  (staffId): Row<"evidence"> => ({
    kind: "qualification-certificate-copy",
    subject: [staffId],
    title: `人员证书复印件（${staffId}）`,
    issuedOn: "2025-01-06",
    location: `RZ-${staffId}`,
  }),
);

const ownership = ["澜台服务台管理软件V2.0", "机房巡检移动端软件V1.2", "运维知识检索软件V1.0"].map(
  (title, index): Row<"evidence"> => ({
    kind: "ownership-certificate",
    subject: [title],
    title: `${title}登记证书`,
    issuedOn: ["2023-06-12", "2024-03-05", "2025-02-21"][index]!,
    location: `软著登字第${4417023 + index * 811}号`,
  }),
);

export const evidence: readonly Row<"evidence">[] = numbered("ZJ-", [
  ...ofEachProject(projectDocuments, ofProject),
  ...attestations,
  ...records,
  ...processDocuments,
  ...singles,
  ...copies,
  ...ownership,
]);
