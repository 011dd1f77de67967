/** What the What-if view says, in Chinese. */
import type { WhatIfMessages } from "./en-what-if";

export const zhWhatIf: WhatIfMessages = {
  title: "情景模拟",
  hint: "调整数值、勾选资料或更改日期，即可看到结论如何变化。工作簿中的表格不会被改动。",

  levels: "当前等级与模拟后等级",
  scheme: "方案",
  onFigures: "按数据可达",
  withEvidence: "按现有证据",
  mayApply: "可申报",
  noLevel: "无",
  level: (level) => `${level}级`,
  fromTo: (before, after) => `${before} → ${after}`,
  answerNow: (scheme, answer, level) => `${scheme}${answer}：${level}。`,
  declared: "自报，未经证明",

  schemeToShow: "方案",
  levelToShow: "查看等级",
  assessedOn: "评估基准日",
  asInWorkbook: (day) => `恢复为${day}`,
  notADate: "请填写日期，如 2026-12-31。",

  notMet: (n) => `未符合：${n}项`,
  met: (n) => `已符合：${n}项`,
  allMet: "该等级的要求均已符合。",
  notMetList: "未符合的要求",
  metList: "已符合的要求",

  now: "当前",
  pictured: (before, after, required) =>
    before === after ? `当前${before}；要求${required}` : `当前${before}，模拟后${after}；要求${required}`,
  required: (required) => `要求${required}`,
  inCell: (address) => `单元格 ${address}`,
  inNoCell: "数值",
  declare: "自报数值",
  moveBack: (what) => `恢复原值：${what}`,
  thresholds: (n) => `调整门槛值（${n}个）`,
  threshold: (name) => `门槛值：${name}`,
  documents: (n) => `假设已备齐（缺${n}份资料）`,
  allDocuments: (n) => `全部${n}份`,

  scenario: "已做的改动",
  changes: (n) => (n === 0 ? "尚无改动" : `${n}项改动`),
  undo: "撤销",
  startOver: "重新开始",
  noChanges: "您所做的调整会列在这里。",
  apply: "写入我的表格…",
  applyName: (edit) => `写入我的表格：${edit}`,
  wouldChange: "将在您的表格中写入：",
  wouldSet: "将保存到工作簿的设置中。",
  cellChange: (address, from, to) => `${address}：${from} → ${to}`,
  emptyCell: "（空）",
  write: "写入",
  notNow: "暂不",
  remove: (edit) => `取消改动：${edit}`,
  faults: (n) => `${n}项改动无法执行`,
};
