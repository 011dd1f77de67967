/** The documents by which the Chinese company works: its procedures, instructions and manuals. */
import type { Row } from "../company";
import { rowsOfText } from "../text-table";

const procedures = [
  "服务级别管理",
  "服务报告",
  "事件管理",
  "问题管理",
  "变更管理",
  "发布管理",
  "配置管理",
  "知识管理",
  "供应商管理",
  "信息安全管理",
  "业务关系管理",
  "连续性管理",
  "可用性管理",
  "容量管理",
  "预算与核算",
  "备件管理",
  "服务台管理",
  "文件控制",
  "记录控制",
  "人力资源管理",
  "培训管理",
  "内部审核",
];
/** Sets of files under one number. */
const procedureSets = ["运维现场管理程序（四册）", "网络运维管理程序（四册）", "机房运维管理程序（四册）"];

/** Twenty-two single files and three sets of four: exactly 34 copies; a set of five cannot be found. */
const procedureFiles: readonly Row<"evidence">[] = [
  ...procedures.map((name, index): Row<"evidence"> =>
    procedure(`${name}程序`, `CX-${String(index + 1).padStart(2, "0")}`, 1),
  ),
  ...procedureSets.map((name, index): Row<"evidence"> => procedure(name, `CX-${31 + index}`, 4)),
  { kind: "procedure-file", title: "数据中心运维管理程序（五册，旧版）", quantity: 5, owner: "陆承泽" },
];

function procedure(title: string, location: string, quantity: number): Row<"evidence"> {
  return {
    kind: "procedure-file",
    title,
    issuedOn: "2024-03-01",
    location,
    quantity,
    developedOn: "2024-01-15",
    approvedOn: "2024-02-20",
    executedOn: "2024-03-01",
    owner: "韩知夏",
  };
}

const instructions = [
  "桌面终端安装",
  "打印设备维护",
  "交换机更换",
  "路由器配置",
  "防火墙策略变更",
  "服务器上架",
  "操作系统补丁",
  "数据库备份",
  "数据库恢复",
  "存储扩容",
  "机房巡检",
  "空调巡检",
  "UPS巡检",
  "视频会议保障",
  "账号开通",
  "账号注销",
  "病毒处置",
  "应急切换",
];
const workInstructions = instructions.map((name, index): Row<"evidence"> => ({
  kind: "work-instruction",
  title: `${name}作业指导书`,
  issuedOn: "2024-04-01",
  location: `ZY-${String(index + 1).padStart(2, "0")}`,
  developedOn: "2024-02-05",
  approvedOn: "2024-03-12",
  executedOn: "2024-04-01",
}));

/** The manual and what goes with it, two of them revised since. */
const manuals = rowsOfText(
  "evidence",
  `
kind                                  | title                  | issuedOn   | location | developedOn | approvedOn | executedOn | revisedOn  | owner
service-management-manual             | 服务管理手册 B/2版     | 2024-03-01 | SC-01    | 2023-12-04  | 2024-02-20 | 2024-03-01 | 2025-12-08 | 韩知夏
event-process-document                | 事件与问题管理流程说明 | 2024-03-01 | LC-07    | 2024-01-15  | 2024-02-20 | 2024-03-01 |            | 韩知夏
risk-control-procedure                | 风险控制程序           | 2024-03-01 | CX-40    | 2024-01-22  | 2024-02-20 | 2024-03-01 | 2026-03-02 | 沈砚秋
requirements-management-specification | 需求管理规范           | 2024-05-06 | GF-02    | 2024-03-11  | 2024-04-22 | 2024-05-06 |            | 韩知夏
`,
);

export const processDocuments: readonly Row<"evidence">[] = [
  ...procedureFiles,
  ...workInstructions,
  ...manuals,
];
