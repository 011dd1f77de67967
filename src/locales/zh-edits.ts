/** Edits of a scenario in plain words, and what is amiss with one, in Chinese. */
import type { EditMessages } from "./en-edits";

const was = (before: string | null) => (before === null ? "" : `（原为${before}）`);

export const zhEdits: EditMessages = {
  rows: {
    organisation: "企业信息",
    certificates: "企业证书",
    audits: "审核记录",
    nonconformities: "不符合项",
    projects: "项目",
    customers: "客户",
    surveys: "满意度调查",
    staff: "人员",
    staffCertificates: "人员证书",
    kpis: "指标",
    financials: "财务年度",
    incidents: "事故或违规",
    serviceCatalogue: "服务",
    systems: "系统",
    achievements: "成果",
    evidence: "证据",
    clauses: "条款",
  },
  row: (kind, name) => `${kind}${name}`,
  rowAt: (kind, address) => `${kind}（${address}）`,
  further: (kind) => kind,

  empty: "空",
  unreadable: "无法识别",
  never: "长期",
  textValue: (text) => `“${text}”`,
  between: (from, to) => `${from}至${to}`,

  becomes: (row, column, after, before) => `${row}：${column}改为${after}${was(before)}`,
  emptied: (row, column, before) => `${row}：清空${column}${was(before)}`,
  added: (kind, values) => (values.length === 0 ? `新增${kind}一条` : `新增${kind}：${values.join("，")}`),
  value: (column, value) => `${column}${value}`,
  removed: (row) => `去掉${row}`,
  onFile: (document, subject) => `假设“${document}”${subject === null ? "" : `（${subject}）`}已存档`,
  threshold: (param, after, before) => `阈值${param}：${after}${before === null ? "" : `（原为${before}）`}`,
  asOf: (day) => `评估基准日为${day}`,
  declared: (requirement, amount) => `自报（未经证明）：${requirement}为${amount}`,

  meant: (near) => `您是否想写“${near}”？`,
  faults: {
    noSuchRow: (kind, name) => `没有${kind}“${name}”。`,
    howRowsGo: "请用编号指明某一行，或用工作表名加行号，如 项目清单!12。",
    noSuchSubject: (name) => `没有编号为“${name}”的行或要求，文件无从对应。`,
    howSubjectsGo: "请填写某一行的编号，或某项要求的编号。",
    oneRow: (table) => `${table}只有一行，直接写字段即可，如 企业信息.企业名称=…。`,
    severalSuchRows: (name) => `“${name}”对应多行，请用工作表名加行号指明其中一行，如 项目清单!12。`,
    noSuchColumn: (table, column) =>
      column === null
        ? `${table}的工作表缺少所填字段的列，请先添加该列，或不填该字段。`
        : `${table}的工作表没有“${column}”列，请先添加该列。`,
    keyStays: (column) =>
      `“${column}”用于识别该行，不能改动。如需另一行，请新增，如 +项目清单(项目编号=P-9)。`,
    columnNeeded: (table, column) => `${table}的每一行都须填写“${column}”，请补充。`,
    rowExists: (table) => `${table}中已有该行，请直接修改，如 项目清单[P-004].项目状态=已完成。`,
    columnOpen: (column) =>
      `“${column}”列的内容无法确定：有两个表头都对应它，或金额为其他币种。请先修正表头。`,
    notAValue: (column, sentence) => `${column}：${sentence}`,
    noSuchDocument: (kind) => `没有“${kind}”这种证据类型。`,
    whereKinds: "各项要求所需的文件，可用 proofsheet rules 查看。",
    noSuchParam: (param) => `没有阈值“${param}”。`,
    whereParams: "全部阈值可用 proofsheet rules 查看。",
    notAThreshold: (form) => `该阈值不能取此值，请填写${form}。`,
    noSuchRequirement: (id) => `没有要求“${id}”。`,
    noSuchBound: (id, bound, count) =>
      count === 0
        ? `${id}不含数值，无法自报数值。`
        : `${id}没有第#${bound}个数值，只有${count === 1 ? "#0" : `#0至#${count - 1}`}。`,
    rowsStay: "您的工作表中的行请自行删除，Proofsheet不删除任何行。",
    declaredOnly: "自报数值不在任何单元格中，无法写入工作表。",
    noList: (table) => `没有${table}的工作表，请先添加（可运行 proofsheet template）。`,
    mergedCells: "该单元格与其他行合并，请先取消合并。",
    noSetting: "设置中不能填写该值。",
  },
  textFaults: {
    noForm: (read) =>
      `“${read}”无法识别。可写作：项目清单[P-004].项目状态=已完成、+项目清单(项目编号=P-9, 项目状态=已完成)、` +
      "-人员花名册[S-3]、文件:验收报告[P-004]、param:itss.4.completed-projects.amount=300000，或 as-of=2026-12-31。",
    noSuchTable: (read) => `没有“${read}”这张表。`,
    noSuchField: (read, table) => `${table}没有“${read}”这个字段。`,
    whereTables: "表名见 proofsheet template 生成的工作表。",
    whereFields: "字段名见 proofsheet template 生成的该工作表的表头。",
    whichRow: (table) => `${table}有多行，请指明哪一行，如 ${table}[编号]。`,
    notClosed: (read) => `“${read}”中的括号或引号没有成对。`,
    fieldTwice: (read) => `“${read}”出现了两次，每个字段只填一次。`,
    noNumber: (read) => `“${read}”不是数字，请写作300000、30万或40%。`,
    noDay: (read) => `“${read}”不是一个日期，请写作2026-12-31。`,
  },
};
