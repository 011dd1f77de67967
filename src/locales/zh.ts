/** Every sentence of the result sheets, the summary and the refusals, in Chinese. */
import type { Messages } from "./en";

const numerals = ["零", "一", "二", "三", "四", "五"];
/** "四级". */
export const levelName = (level: string) => `${numerals[Number(level)] ?? level}级`;

export const zh: Messages = {
  list: (items) => items.join("、"),
  parenthesis: (text, inner) => `${text}（${inner}）`,
  labelled: (label, text) => `${label}：${text}`,
  and: (texts) => texts.join("；"),
  levelTitle: (level, name) => (name === "" ? levelName(level) : `${levelName(level)} · ${name}`),
  schemeLevel: (scheme, level) => `${scheme} ${levelName(level)}`,
  noLevel: "参考指标",

  schemes: { itss: "ITSS", ccid: "CCID", csmm: "CSMM" },

  statuses: {
    met: "符合",
    "evidence-missing": "缺少证据",
    undetermined: "数据不足",
    "not-met": "不符合",
    "not-applicable": "不适用",
  },

  statusMeanings: {
    met: "数据达到要求，所需文件均已归档。",
    "evidence-missing": "数据可以达标，但缺少证明文件。取得文件后，在证据清单中登记并填写存放位置。",
    undetermined: "有单元格空白或无法识别，其取值会影响结论，请补充。",
    "not-met": "数据未达到要求，补充文件也无法改变，差多少见“差距”。",
    "not-applicable": "适用前提不成立，不计入评估。",
  },

  partialMet: "未发现不符合",
  partialMeaning: "来源文件未给出该等级的全部条件，因此不直接判为“符合”。",

  groups: { entry: "申报条件", capability: "能力要求", material: "申报材料", indicator: "参考指标" },
  stages: {
    plan: "规划设计",
    implement: "部署实施",
    operate: "服务运营",
    improve: "持续改进",
    supervise: "监督管理",
  },

  missingReasons: {
    none: "尚未登记",
    "no-location": "已登记，未填存放位置",
    undated: "已登记，日期缺失或无法识别",
    "out-of-window": "已登记，日期不在要求期限内",
    "not-third-party": "已登记，未经第三方审计或公证",
  },

  unknownReasons: {
    "no-sheet": "没有相应的工作表",
    "empty-proves-nothing": "空表不能说明没有发生；如确无记录，请在表中填写“无”",
    "no-rows": "没有相应的记录",
    "several-rows": "有多条记录，无法确定以哪一条为准",
    "row-uncertain": "部分记录是否计入尚不能确定",
    "cell-unknown": "关键单元格空白或无法识别",
    "period-too-old": "最近一期数据已超过12个月",
    "base-not-positive": "基期数值为零或负数",
    "empty-population": "没有可供统计的记录",
  },

  sheets: {
    readiness: "达标总览",
    findings: "评估结果",
    "missing-evidence": "缺失证据",
    "data-problems": "数据问题",
    settings: "评估设置",
    "kept-remarks": "保留的备注",
    calendar: "证书日历",
    roadmap: "达标路线图",
    judgements: "人工判定",
  },

  window: (from, to) => `日期须在${from}至${to}之间`,
  organisation: "企业",
  short: (quantity) => `差${quantity}`,
  unproven: (quantity) => `${quantity}缺少证据`,
  provenOf: (proven, figures) => `有证据 ${proven}，按数据 ${figures}`,
  over: (quantity) => `超出${quantity}`,
  daysShort: (days) => `还差${days}天`,
  between: (lo, hi) => `${lo}至${hi}`,
  dayOrEarlier: (day) => `不晚于${day}`,
  dayOrLater: (day) => `不早于${day}`,
  atLeast: (quantity) => `不少于${quantity}`,
  atMost: (quantity) => `不超过${quantity}`,
  dateUnclear: "当天：所填日期无法确定为某一天",
  notKnown: "未知",
  andMore: (text, n) => `${text}等，另有${n}项`,
  andMoreCells: (text, n) => `${text}等，另有${n}处`,
  percentagePoints: (points) => `${points}个百分点`,
  upTo: (text) => `最多${text}`,
  steps: {
    standing: (actual, required) => `现有${actual}，要求${required}`,
    because: (reason) => `尚不明确：${reason}。`,
    fillIn: (cells) => `请补充或更正：${cells}。`,
    seeRows: (cells) => `见${cells}。`,
    obtain: (documents) => `请取得并登记：${documents}。`,
    see: "详见“评估结果”。",
  },

  threeAnswers: (scheme, onFigures, capability, eligible, isPartial = () => false) => {
    const named = (level: string) => `${levelName(level)}${isPartial(level) ? "（未发现不符）" : ""}`;
    return (
      `${scheme}：按数据${onFigures ? `可达${named(onFigures)}` : "尚未达到任何等级"} → ` +
      `按现有证据${capability ? `达到${named(capability)}` : "尚未达到任何等级"} → ` +
      (eligible ? `现在可申报${named(eligible)}` : "现在尚不可申报")
    );
  },

  readiness: {
    title: (organisation) => (organisation ? `${organisation} 达标总览` : "达标总览"),
    asOf: (day) => `评估基准日 ${day}`,
    fiscalYear: (year) => `最近会计年度 ${year}`,
    targetReached: (level) => `目标等级（${levelName(level)}）现在即可申报。`,
    targetAhead: (level) => `目标等级：${levelName(level)}。`,
    edition: (scheme, edition) => `${scheme} 规则版本：${edition}`,
    ladder: "各等级情况",
    level: "等级",
    status: "结论",
    onFigures: "按数据可达",
    withEvidence: "按现有证据达到",
    mayApply: "现在可申报",
    none: "暂无",
    details: "详情",
    progress: "符合项占适用项",
    holderMark: "◀ 现可申报",
    blocks: (level) => `距${level}还差什么`,
    nothingBlocks: "已达到最高等级，没有未符合项。",
    requirement: "要求",
    next: "下一步怎么做",
    moreBlockers: (n) => `另有${n}项，见“评估结果”`,
    profile: (level) => `${level}各维度符合率`,
    dimension: "维度",
    ofMet: (met, of) => `${met}/${of}`,
    documents: "最值得优先取得的文件",
    document: "文件",
    serves: "用于",
    servesCount: (n, levels) => `${n}项要求（${levels}）`,
    turnsAlone: "补齐即可使一项要求符合",
    noDocuments: "没有缺失的文件。",
    data: "数据情况",
    problems: (n) =>
      n === 0 ? "所有单元格均可识别。" : `有${n}处数据无法识别，按未知处理，详见“数据问题”。`,
    notices: (n) => `另有${n}条读取说明。`,
    overridden: "本工作簿调整过的设置",
    legend: "阅读说明",
    legendAnswers:
      "按数据：假定文件齐全，能力要求全部达到的最高等级。" +
      "按现有证据：只计已归档文件，能力要求全部达到的最高等级。" +
      "可申报：申报条件、能力要求和申报材料目前全部符合的最高等级。",
    legendLevels: "等级的结论取该等级适用的各项要求（含低等级要求）中最差的一项。",
    legendEvidence: "证据清单中填写了存放位置的文件才算在手。点击链接可直达单元格。",
    disclaimer: "依据 Proofsheet 收录的来源规则评估，并非标准原文；最终结论以认证机构为准。",
  },

  findings: {
    title: "评估结果：每行一项要求",
    level: "等级",
    group: "类别",
    dimension: "维度",
    stage: "阶段",
    requirement: "要求",
    status: "结论",
    actual: "实际值",
    required: "要求值",
    gap: "差距",
    missing: "缺少的证据",
    cell: "依据单元格",
    furtherCells: "其他单元格",
    source: "来源与说明",
    nearest: (row, fails) => `最接近：${row}（尚未满足：${fails}）`,
    unknownCondition: (condition) => `${condition}（未知）`,
    override: (name, value, standard) => `阈值“${name}”已设为${value}（默认${standard}）`,
    ownLevel: "仅适用于本等级",
    notes: (numbers) => `见说明${numbers}`,
    notesTitle: "说明：对来源文件的理解，以及与公开资料的差异",
    note: (text) => `公开资料：${text}`,
    reading: (text) => `理解：${text}`,
  },

  missingEvidence: {
    title: "待取得的文件（按价值排序）",
    hint: "“责任人”“期限”“备注”三列由您填写，重新评估后仍会保留。",
    none: "没有缺失的文件。",
    document: "文件",
    forWhat: "对应对象",
    window: "日期要求",
    reason: "存在的问题",
    evidence: "登记位置",
    serves: "用于哪些要求",
    servesMore: (n) => `另有${n}项`,
    value: "作用",
    turnsAlone: "补齐即可使一项要求符合",
    partOf: "需与其他文件一并补齐",
  },

  dataProblems: {
    title: "无法识别的单元格与读取说明",
    hint: "问题在前：更正之前，该单元格按未知处理。提示说明数据是如何读取的，读取无误则无需处理。",
    none: "没有问题：所有单元格均可识别。",
    kind: "类型",
    where: "位置",
    table: "工作表类别",
    column: "列",
    read: "读到的内容",
    sentence: "说明与处理办法",
    problem: "问题",
    notice: "提示",
    workbook: "整个工作簿",
    severalCells: (n, first) => `共${n.toLocaleString("en")}个单元格，首个为${first}`,
    severalRows: (n, first) => `共${n.toLocaleString("en")}行，首行为${first}`,
    rowOf: (sheet, row) => `${sheet} 第${row}行`,
  },

  settings: {
    title: "本工作簿的评估设置",
    hint: "只需填写“值”一列；留空表示采用默认值。",
    key: "设置项",
    value: "值",
    default: "默认值",
    unit: "单位",
    note: "说明",
    asOf: "评估基准日",
    target: (scheme) => `${scheme}目标等级`,
    language: "语言",
    today: "当天，或企业信息中的日期",
    asOrganisation: "同企业信息",
    asHeaders: "同表头语言",
    asOfNote: "填写日期，如 2026-06-30。",
    roadmapStart: "路线图启动日期",
    roadmapStartDefault: "评估基准日",
    roadmapStartNote: "开始准备的日期，如 2026-06-30；路线图据此推算各阶段。",
    targetNote: (levels) => `可填：${levels}。`,
    languageNote: "en 或 zh：结果表所用的语言。",
    schemes: "评估方案",
    allSchemes: "全部",
    schemesNote: (names) => `评估哪些方案，可填一个或多个：${names}。`,
    sheets: "结果表",
    allSheets: "全部",
    sheetsNote: (names) => `评估时写入的结果表，可填一张或多张：${names}。`,
    mappingNote: "该表头按“值”中指定的表和列读取。",
    unreadable: "无法识别，按默认值处理。",
    units: { yuan: "元", percent: "%", months: "月", hours: "小时", points: "分", number: "数量" },
    generalSection: "基本设置",
    parameterSection: (scheme) => `${scheme} 阈值`,
    mappingSection: "列对应关系",
    otherSection: "未能识别的设置",
  },

  lineFields: { owner: "责任人", due: "期限", done: "完成情况", remark: "备注" },

  keptRemarks: {
    title: "在结果表中填写过的内容",
    hint: "原来所在的行或工作表已重新生成，内容保留在此。不再需要的行可以删除。",
    from: "原工作表",
    cell: "单元格",
    line: "所在行",
    text: "内容",
    unlistedLine: {
      "missing-evidence": "目前不生成缺失证据表；恢复生成后，备注会自动填回。",
      roadmap: "目前不生成达标路线图；恢复生成后，填写内容会自动填回。",
    },
    goneLine: {
      "missing-evidence": "该文件现已不再缺失；如再次缺失，备注会自动恢复。",
      roadmap: "该要求目前不在任务清单中；再次列入时，填写内容会自动恢复。",
    },
    header: "工作表标题区",
    row: "另加的行",
  },

  faults: {
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
  },

  summary: {
    asOf: (day) => `评估基准日 ${day}`,
    blocks: (level) => `距${levelName(level)}还差：`,
    documents: "最值得优先取得的文件：",
    moreBlockers: (n) => `……另有${n}项`,
    problems: (n) => `数据问题${n}处`,
    notices: (n) => `读取说明${n}条`,
    allReached: "已达到最高等级。",
    applyingAsksMore: "“按数据”和“按现有证据”只看能力要求；申报还须满足申报条件并备齐申报材料。",
  },
};
