/** What is said of the verdicts that people give, in Chinese. */
import { levelName } from "./zh";
import type { JudgementTexts } from "./en-judgements";

export const zhJudgements: JudgementTexts = {
  title: "人工判定：与系统结论并列，不替代系统结论",
  hint: "填写“要求”（编号或要求原句）和“判定”即可；您填写的内容会一直保留，系统结论不受影响。重新判定时，请另加一行并填写较晚的日期。",
  columns: {
    requirement: "要求",
    asks: "要求内容",
    computed: "系统结论",
    verdict: "判定",
    reason: "理由",
    by: "判定人",
    date: "判定日期",
    note: "提示",
  },
  notes: {
    stale: "判定之后相关数据有变动，请重新判定。",
    superseded: "同一要求以日期较晚的一行为准。",
    unread: "暂无法识别，详见“数据问题”。",
    unchecked: "本次未评估该方案。",
    undated: "日期无法识别，按无日期计入。",
  },
  prompts: {
    requirement: "填写要求编号（见“评估结果”每行末尾，如 itss.4.manual），也可填写要求原句。",
    verdict: "从五种结论中选择一种，系统结论仍会并列显示。",
  },

  judgement: "人工判定",
  byOn: (by, day) => [by, day].filter((each) => each !== null).join("，"),
  stale: "判定后数据有变动",
  level: (level, partial) => `${levelName(level)}${partial ? "（未发现不符合）" : ""}`,
  withJudgements: (answers) => `计入人工判定：${answers}`,
  answers: (onFigures, capability, eligible) =>
    `按数据${onFigures === null ? "尚未达到任何等级" : `可达${onFigures}`} → ` +
    `按现有证据${capability === null ? "尚未达到任何等级" : `达到${capability}`} → ` +
    (eligible === null ? "仍不可申报" : `如判定获认可，可申报${eligible}`),
  counted: (n, stale) => `人工判定${n}项${stale === 0 ? "" : `，其中${stale}项已过时`}`,
  legend:
    "✎ 表示人工判定，来自“人工判定”表，与系统结论并列，不替代系统结论；计入人工判定的等级，以认证机构认可该判定为前提。",
  reason: (text) => `理由：${text}`,

  pane: {
    judge: "人工判定",
    change: "修改",
    withdraw: "撤回",
    keep: "保存判定",
    cancel: "取消",
    hint: (sheet) => `您的判定记入“${sheet}”表，与系统结论并列，不替代系统结论。`,
    staleHint: "判定之后相关数据有变动，请核对后重新保存或撤回。",
    dateBad: "请选择完整的日期，或留空。",
  },
};
