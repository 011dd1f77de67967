/** Why a workbook cannot be read or written, and what would do, in Chinese. */
import type { WorkbookFault } from "../workbook/workbook";

export const zhFaults: Readonly<Record<WorkbookFault, (part: string | null) => string>> = {
  "not-a-zip": () => "这不是 Excel 工作簿。请另存为 .xlsx 格式后再试。",
  truncated: () => "文件不完整，可能是复制或下载中断所致，请重新获取。",
  encrypted: () => "文件设有打开密码。请另存一份不带密码的副本再评估。",
  "old-xls": () => "这是旧版 .xls 格式。请用 Excel 打开并另存为 .xlsx。",
  "binary-xlsb": () => "这是二进制 .xlsb 格式。请用 Excel 打开并另存为 .xlsx。",
  "not-a-workbook": () => "这个压缩文件里没有工作簿，可能是其他程序的文档。",
  damaged: (part) => `文件已损坏${part ? `（${part}）` : ""}。请用 Excel 打开并修复后保存。`,
  "too-large": (part) =>
    `文件解压后过大，无法安全读取${part ? `（${part}）` : ""}。请删除不用的工作表或格式后再试。`,
  signed: () => "文件带有数字签名，任何改动都会使签名失效。请使用未签名的副本。",
  "structure-protected": () => "工作簿结构受保护，无法添加工作表。请在“审阅”中取消“保护工作簿”。",
  "sheet-protected": (part) =>
    `${part ? `工作表“${part}”` : "有工作表"}受保护。请在“审阅”中撤消工作表保护后再试。未作任何更改。`,
  "rows-in-the-way": (part) =>
    `清单下方的行不是空行${part ? `（${part}）` : ""}。请先腾出空行再试。未作任何更改。`,
  "formula-cell": (part) =>
    `${part ?? "该单元格"} 中是公式，直接填入数值会覆盖公式。请修改公式，使其得出该值。未作任何更改。`,
  "formula-group": (part) =>
    `${part ?? "该单元格"} 属于一次填充多个单元格的公式，请在 Excel 中修改。未作任何更改。`,
  "cell-covered": (part) =>
    `${part ?? "该单元格"} 位于合并单元格之内，请修改该合并区域左上角的单元格。未作任何更改。`,
  "table-frame": (part) =>
    `${part ?? "该单元格"} 是 Excel 表格的标题行或汇总行，请在 Excel 中修改。未作任何更改。`,
  "cell-in-edit-mode": () => "有单元格正在编辑。请按 Enter 完成或按 Esc 取消后再试。未作任何更改。",
  "sheet-gone": (part) => `${part ? `工作表“${part}”` : "有工作表"}已被删除或改名。请重新评估。`,
  "changed-meanwhile": () => "工作簿同时被他人更改。请重新评估。",
  "connection-lost": () => "与 Excel 的连接已中断，您的工作表保持原样。恢复后请再试。",
  "host-too-old": (part) =>
    `此版本的 Excel 过旧${part ? `（缺少 ${part}）` : ""}。请更新，或用 Proofsheet 网页打开该文件。`,
  "host-fault": (part) =>
    `Excel 拒绝了操作${part ? `：${part}` : ""}。您的工作表保持原样。请再试；若仍如此，请保存并重新打开工作簿。`,
};
