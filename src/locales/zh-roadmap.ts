/** What the Roadmap sheet says, in Chinese. */
import type { Duration } from "../assessment/roadmap";
import type { RoadmapMessages } from "./en-roadmap";

const duration = ({ from, to, unit }: Duration) => {
  if (unit === "working-day") return `${from}～${to}个工作日`;
  return from % 12 === 0 && to % 12 === 0 ? `${from / 12}～${to / 12}年` : `${from}～${to}个月`;
};

export const zhRoadmap: RoadmapMessages = {
  title: "达标路线图",
  hint: "“责任人”“期限”“完成情况”“备注”四列由您填写，重新评估后仍随对应要求保留。",
  start: (day) => `启动日期${day}，可在评估设置的“路线图启动日期”中修改。`,
  road: (level, isTarget, n) => {
    const aim = `${level}（${isTarget ? "目标" : "下一等级"}）`;
    return n === 0 ? `${aim}：未发现不符合的要求。` : `${aim}：尚有${n}项要求待满足。`;
  },
  applyFrom: (day) => `最早可于${day}申报。`,
  conditionsFirst: "尚待落实的条件可能需要更长时间。",
  applyNever: "无法给出可申报日期：有一项记录影响申报，且来源文件未规定其影响期限。",
  certificate: (from, to) =>
    to === null ? `最早可于${from}取得证书。` : `按来源文件的周期，预计${from}至${to}取得证书。`,

  gap: "",

  level: "等级",
  requirement: "要求",
  kind: "工作类型",
  todo: "具体事项",
  notBefore: "最早满足日期",
  where: "位置",
  none: "所定等级没有未满足的要求。",
  kinds: {
    data: "补全数据",
    condition: "落实条件",
    numbers: "指标达标",
    documents: "取得文件",
    wait: "等待期满",
    "past-event": "暂无法整改",
  },
  bringAbout: "该条件目前尚不具备。",
  waitUntil: (day) => `按现有数据，${day}起自然满足；等待期间可同步推进其他事项。`,
  pastUntil: (day) => `已有事件记录影响申报，自${day}起不再计入。`,
  pastEndless: "已有事件记录影响申报，来源文件未规定何时不再计入。",

  stagesOf: (level) => `${level}申报阶段`,
  customary: "来源文件未列出阶段，以下为通常做法。",
  whole: (takes) => `来源文件给出的周期：从启动到取得证书${duration(takes)}。`,
  stage: "阶段",
  takes: "来源文件给出的周期",
  known: "说明",
  begins: "开始日期",
  endsEarliest: "最早结束",
  endsLatest: "最晚结束",
  duration,
  fromStart: "自启动日期开始。",
  workingDays: "自启动日期开始。工作日按周一至周五计算，未考虑法定节假日。",
  fromApplication: "最早日期：前序阶段及等待期届时均已满足。",
  fromApproval: "自批准之日起计算；批准在申报之后，故此为最早日期。",
  stages: {
    "pre-application": "申报准备",
    "gap-analysis": "差距分析",
    "system-optimisation": "体系优化",
    "document-submission": "提交材料",
    "on-site-audit": "现场审核",
    "expert-review": "专家评审",
    certificate: "颁发证书",
    supervision: "持续监督",
    application: "提出申请",
    acceptance: "受理",
    "document-review": "文件评审",
    decision: "评定与发证",
    "target-level": "确定目标等级",
    "system-building": "体系建设与运行",
    "internal-check": "内部检查与改进",
    "appraisal-application": "选定评估机构并申请",
    "on-site-assessment": "现场评估",
    rectification: "整改",
    publicity: "公示",
  },
  panels: {
    "4": "评审组：组长1人、评审员2人。",
    "2": "评审组：行业专家3人、技术专家2人。",
    "1": "评审组：国家级专家5人，其中标准起草人2人。",
  },

  nonconformities: "不符合项跟踪",
  nonconformitiesUnknown: "不符合项情况未知：没有该工作表，或表中没有内容。如确实没有，请在表中填写“无”。",
  noNonconformities: "没有不符合项。",
  scheme: "认证方案",
  severity: "严重程度",
  severities: { serious: "严重", general: "一般", observation: "观察项" },
  open: "未关闭",
  overdue: "其中逾期",
  closed: "已关闭",
  unclear: "关闭日期不明",
  notKnown: "未知",
  openTitle: "尚未关闭的不符合项",
  number: "编号",
  state: "状态",
  owner: "责任人",
  due: "整改期限",
  daysOverdue: "逾期天数",
  states: { overdue: "逾期", open: "未关闭", unclear: "关闭日期不明" },

  settingHint: (day) => `开始准备的日期；留空则采用评估基准日。目前为${day}。`,
};
