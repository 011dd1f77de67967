/** What the Chinese company keeps besides projects, staff and documents. */
import { monthEnds, type Row } from "../company";
import { cellsOfText, rowsOfText } from "../text-table";

export const organisation = rowsOfText(
  "organisation",
  `
name                         | creditCode         | mainlandRegistered | registeredOn | serviceScope                                             | latestFiscalYear | asOf       | targetItss | targetCcid | targetCsmm
霁澜信息服务（江苏）有限公司 | 91320999MA1JLXX26D | yes                | 2012-03-08   | 信息系统运行维护、系统集成实施、咨询设计、数据处理和存储 | 2025             | 2026-06-30 | 2          | 3          | 3
`,
);

/**
 * ITSS level 3 held for 24 months to the day; ISO 9001 runs out on the assessment date, and CCID level 4 is to be
 * renewed from the middle of July on.
 */
export const certificates = rowsOfText(
  "certificates",
  `
standard         | level | number                 | firstIssuedOn | issuedOn   | expiresOn  | status
itss             | 4     | ITSS-YW-4-320020210088 | 2021-05-20    | 2021-05-20 | 2024-05-19 | valid
itss             | 3     | ITSS-YW-3-320020240061 | 2024-06-30    | 2024-06-30 | 2027-06-29 | valid
ccid             | 4     | CCID-FW-2024-0033      | 2024-01-16    | 2024-01-16 | 2027-01-15 | valid
iso9001          |       | Q26-0713R2M            | 2017-07-01    | 2023-07-01 | 2026-06-30 | valid
iso20000         |       | ITSMS-0294R1           | 2020-04-18    | 2023-04-18 | 2026-04-17 | valid
iso27001         |       | ISMS-1187R1            | 2021-10-11    | 2024-10-11 | 2027-10-10 | valid
cmmi             | 3     | CMMI-60318             | 2023-12-08    | 2023-12-08 | 2026-12-07 | suspended
高新技术企业证书 |       | GR202432007716         | 2024-11-19    | 2024-11-19 | 2027-11-18 | valid
`,
);

export const audits = rowsOfText(
  "audits",
  `
heldOn     | kind                | scheme | result | seriousNonconformities
2024-05-27 | certification-audit | itss   | passed | 0
2025-04-10 | internal-audit      | itss   | passed | 1
2025-05-15 | management-review   | itss   | passed | 0
2025-07-01 | annual-surveillance | itss   | passed | 0
2026-04-15 | internal-audit      | itss   | passed | 0
2026-05-08 | management-review   | itss   | passed | 0
`,
);

/** Those of ITSS are closed but for an observation, one on the assessment date itself; one of CSMM is overdue. */
export const nonconformities = rowsOfText(
  "nonconformities",
  `
id       | scheme   | raisedOn   | severity    | requirement  | description            | correctiveAction   | owner  | dueOn      | closedOn
NC-25-01 | itss     | 2025-04-10 | serious     | 事件管理     | 重大事件复盘记录缺失   | 补录并修订复盘模板 | 陆承泽 | 2025-05-10 | 2025-05-06
NC-25-02 | itss     | 2025-07-01 | general     | 备件管理     | 备件台账与实物不一致   | 季度盘点           | 温以宁 | 2025-08-01 | 2025-07-24
NC-25-03 | itss     | 2025-07-01 | observation | 知识管理     | 知识条目评审周期偏长   | 列入年度改进计划   | 韩知夏 | 2026-12-31 |
NC-26-01 | itss     | 2026-04-15 | general     | 变更管理     | 两份紧急变更未及时补审 | 启用系统强制补审   | 顾明远 | 2026-07-15 | 2026-06-30
NC-26-02 | ISO 9001 | 2026-04-15 | general     | 8.4 外部提供 | 供方年度评价未完成     | 七月底前完成评价   | 沈砚秋 | 2026-07-31 |
NC-26-03 | csmm     | 2026-05-22 | general     | 风险管理     | 立项评审缺少风险量化   | 修订评审表并补评   | 韩知夏 | 2026-06-20 |
`,
);

export const incidents = rowsOfText(
  "incidents",
  `
kind
=无
`,
);

/** Within the past 12 months the nineteen of the CESA questionnaire average exactly 80; the last three are too old. */
export const surveys = rowsOfText(
  "surveys",
  `
customer                 | surveyedOn | score | questionnaire
临汐市政务服务中心       | 2026-03-12 | 84    | cesa-standard
临汐市教育局             | 2026-03-12 | 76    | cesa-standard
临汐市公积金管理中心     | 2026-03-13 | 88    | cesa-standard
松塘电力设计院           | 2026-03-16 | 72    | cesa-standard
云泽农村商业银行（总行） | 2026-03-17 | 82    | cesa-standard
青峦区人民医院           | 2026-03-18 | 78    | cesa-standard
青峦区水务局             | 2026-03-18 | 81    | cesa-standard
泊岚职业技术学院         | 2026-03-20 | 79    | cesa-standard
霜桥高速公路管理处       | 2025-12-23 | 86    | cesa-standard
禾田农业集团             | 2026-03-23 | 74    | cesa-standard
明川地铁运营公司         | 2026-03-24 | 90    | cesa-standard
鹿溪制药股份有限公司     | 2026-01-09 | 70    | cesa-standard
澄潭化工有限公司         | 2026-03-25 | 83    | cesa-standard
望潮融媒体中心           | 2026-03-26 | 77    | cesa-standard
南汀保险经纪有限公司     | 2025-07-01 | 85    | cesa-standard
远岫纺织有限公司         | 2026-03-27 | 75    | cesa-standard
临汐大学附属中学         | 2026-01-28 | 80    | cesa-standard
东篱酒店管理有限公司     | 2026-03-30 | 87    | cesa-standard
白汀物流有限公司         | 2025-09-28 | 73    | cesa-standard
砚溪精密机械有限公司     | 2026-04-02 | 92    | other
泊岚港务集团             | 2026-06-30 | 95    | other
明川地铁运营公司         | 2025-11-20 | 96    | other
临汐市第二人民医院       | 2025-06-30 | 55    | cesa-standard
霜桥热力有限公司         | 2025-01-14 | 58    | cesa-standard
北屿船舶配件厂           | 2025-06-18 | 61    | cesa-standard
`,
);

/** 10 % growth a year over two years; R&D takes 5.2 % and then exactly 5 % of revenue. The books of 2026 are open. */
export const financials = rowsOfText(
  "financials",
  `
year | revenue  | serviceIncome | rdExpense | audited | auditor              | reportNo
2023 | 68000000 | 50000000      | 3264000   | yes     | 临汐正衡会计师事务所 | 临正审字〔2024〕118号
2024 | 72000000 | 55000000      | 3744000   | yes     | 临汐正衡会计师事务所 | 临正审字〔2025〕093号
2025 | 80000000 | 60500000      | 4000000   | yes     | 临汐正衡会计师事务所 | 临正审字〔2026〕107号
2026 | 29000000 | 21600000      | 1610000   | no      |                      |
`,
);

/** Four first classes, no more. */
export const serviceCatalogue = rowsOfText(
  "serviceCatalogue",
  `
category              | service          | sla
operation-maintenance | 桌面终端运维     | 5×8，2小时到场
operation-maintenance | 网络与服务器运维 | 7×24，30分钟响应
operation-maintenance | 应用系统运维     | 5×8，30分钟响应
operation-maintenance | 机房基础设施巡检 | 每月一次
integration           | 网络改造实施     | 按合同
integration           | 机房搬迁         | 按合同
consulting            | 信息安全体系咨询 | 按合同
data-processing       | 备份与容灾       | RPO 24小时
data-processing       | 数据托管存储     | 可用率99.9%
`,
);

/** The ITSM tool has run for twelve months to the day. */
export const systems = rowsOfText(
  "systems",
  `
name               | kind               | inServiceSince
澜台服务管理平台   | itsm               | 2025-06-30
数字化运营看板     | digital-management | 2024-02-01
运维大数据分析平台 | big-data           | 2024-09-01
智维平台           | aiops              | 2025-11-01
主机安全防护       | security-defence   | 2023-04-20
私有云资源池       | cloud              | 2022-08-15
`,
);

/** Three copyrights and two leading standards that count, exactly as many as are asked for. */
export const achievements = rowsOfText(
  "achievements",
  `
kind               | title                                    | role        | achievedOn | serviceRelated
software-copyright | 澜台服务台管理软件V2.0                   | lead        | 2023-06-12 | yes
software-copyright | 机房巡检移动端软件V1.2                   | lead        | 2024-03-05 | yes
software-copyright | 运维知识检索软件V1.0                     | lead        | 2025-02-21 | yes
software-copyright | 会议预约小程序V1.0                       | lead        | 2022-10-09 | no
industry-standard  | 运维服务交接、验收规程                   | lead        | 2024-11-05 | yes
local-standard     | 政务信息系统运维服务规范                 | lead        | 2025-05-20 | yes
national-standard  | 服务台人员能力要求                       | participate | 2023-12-01 | yes
group-standard     | 中小机构运维服务指南                     | participate | 2024-07-18 | yes
national-standard  | 预测性维护通用要求                       | lead        | 2026-08-01 | yes
industry-report    | 区域运维服务发展报告                     | participate | 2025-08-20 | yes
joint-laboratory   | 智能运维联合实验室（与泊岚职业技术学院） | lead        | 2024-05-31 | yes
`,
);

export const fortune500 = new Set(["澄潭化工有限公司", "明川地铁运营公司"]);

/** Indicator, its values from January to June 2026 (the last is what counts), target, collected automatically. */
const monthly = cellsOfText(`
work-order-turnover  | 0.85  | 0.86  | 0.87  | 0.88  | 0.89  | 0.9   | 0.9  | yes
knowledge-documents  | 430   | 441   | 455   | 470   | 487   | 500   | 500  | yes
knowledge-reuse      | 0.24  | 0.25  | 0.26  | 0.27  | 0.29  | 0.3   | 0.3  | yes
problem-recurrence   | 0.08  | 0.075 | 0.07  | 0.065 | 0.055 | 0.05  | 0.05 | yes
fault-response       | 1.5   | 1.4   | 1.25  | 1.2   | 1.1   | 1     | 1    | yes
sla-attainment       | 0.962 | 0.968 | 0.971 | 0.975 | 0.979 | 0.983 | 0.98 | yes
tool-automation      | 0.6   | 0.62  | 0.64  | 0.66  | 0.68  | 0.7   | 0.7  | yes
node-achievement     | 0.9   | 0.91  | 0.92  | 0.93  | 0.94  | 0.95  | 0.95 | no
一次解决率（%）      | 78    | 79    | 79.5  | 81    | 82    | 83    | 80   | yes
平均修复时间（小时） | 5.2   | 5.1   | 4.8   | 4.6   | 4.4   | 4.2   | 4.5  | yes
备份成功率（%）      | 99.1  | 99.2  | 99.2  | 99.4  | 99.5  | 99.6  | 99   | yes
巡检完成率（%）      | 100   | 100   | 98.5  | 100   | 100   | 100   | 100  | yes
`);

/** Indicators of the half-year or the year, a forecast for July, and an old score. Three values are not known. */
const seldom = rowsOfText(
  "kpis",
  `
indicator           | value | unit | target | periodEnd  | monitored | automated
nps                 | 90    |      | 85     | 2026-05-31 | yes       | no
renewal             |       |      | 0.95   | 2026-03-31 | yes       | no
automatic-handling  |       |      | 0.8    | 2026-06-30 | yes       | yes
hardware-redundancy |       |      | 0.95   | 2025-12-31 | yes       | yes
客户投诉件数        | 3     |      | 5      | 2025-12-31 | yes       | no
人员流失率（%）     | 7.4   |      | 10     | 2025-12-31 | yes       | no
配置项准确率（%）   | 98.2  |      | 98     | 2026-03-31 | yes       | yes
服务台接通率（%）   | 96.5  |      | 95     | 2026-06-30 | yes       | no
work-order-turnover | 0.99  |      | 0.9    | 2026-07-31 | yes       | yes
nps                 | 62    |      | 85     | 2025-05-31 | yes       | no
`,
);

/** Twenty indicators are current, fourteen of them collected automatically: exactly 70 %. */
export const kpis: readonly Row<"kpis">[] = [...monthly.flatMap(monthByMonth), ...seldom];

function monthByMonth([indicator, ...cells]: readonly string[]): Row<"kpis">[] {
  const [target, automated] = cells.slice(6);
  return monthEnds("2026-01", "2026-06").map((periodEnd, month) => ({
    indicator: indicator!,
    value: Number(cells[month]),
    ...(indicator === "fault-response" ? { unit: "小时" } : {}),
    target: Number(target),
    periodEnd,
    monitored: true,
    automated: automated === "yes",
  }));
}
