/** What the forecast says, in Chinese. */
import type { ForecastMessages } from "./en-forecast";
import { levelName } from "./zh";

const count = (n: number) => n.toLocaleString("en");

export const zhForecast: ForecastMessages = {
  title: "等级预测：仅随时间推移，等级何时取得、何时失去",
  hint: (asOf, until) => `${asOf}至${until}，假定其他数据不变；人工判定不参与预测。`,
  none: "没有需要评估的方案。",
  columns: {
    part: "类别",
    scheme: "方案",
    from: "日期",
    to: "截至",
    what: "内容",
    why: "原因",
    cell: "单元格",
    requirement: "要求所属",
  },
  parts: {
    span: "等级走势",
    level: "最早日期",
    renewal: "最迟更新日",
    turn: "结论变化",
  },
  answers: {
    onFigures: "按数据",
    capability: "能力等级",
    eligible: "可申报",
  },
  level: (level) => (level === null ? "无" : levelName(level)),
  answer: (answer, level) => `${answer}：${level}`,
  answerTurn: (answer, before, after) => `${answer}：${before} → ${after}`,

  eligibleNow: (level) => `${levelName(level)}：现在即可申报`,
  eligibleFrom: (level, day) => `${levelName(level)}：自${day}起可申报`,
  notByWaiting: (level, until) => `${levelName(level)}：截至${until}，仅靠等待无法达到`,
  capabilityFrom: (day) => `能力等级自${day}起达到。`,
  capabilityNow: "能力等级现已达到。",
  partial: "来源文件未给出该等级的全部条件。",
  inTheWay: (n, day) => `${day}未通过的要求最少，仍有${count(n)}项：`,
  waits: "仅靠等待即可满足：",
  waitsFor: (day, sentence) => `自${day}起：${sentence}`,
  more: (n) => `另有${count(n)}项`,

  keeps: (list) => `用于保持${list}`,
  keepsAnswer: {
    capability: (scheme, level) => `${scheme}${levelName(level)}的能力等级`,
    eligible: (scheme, level) => `${scheme}${levelName(level)}的申请条件`,
  },
  drops: (list) => `次日起：${list}`,
  turn: (before, after, sentence) => `${before} → ${after}：${sentence}`,
  cause: (kind, name, months) => {
    switch (kind) {
      case "expires":
        return `有效期届满：${name}`;
      case "too-old":
        return `超出${count(months ?? 0)}个月的期限：${name}`;
      case "held-long-enough":
        return `已满${count(months ?? 0)}个月：${name}`;
      case "reached":
        return `日期已到：${name}`;
      case "passes":
        return `日期届满：${name}`;
      case "fiscal-year":
        return "最近会计年度变更";
      case "indicator":
        return "指标的新一期已结束，改按新一期计算";
    }
  },
  noTurns: "仅随时间推移，结论不会变化。",
  comesDue: "到期事项",
  keepNothing: "没有会因时间推移而失去的等级。",

  view: {
    intro: (asOf, until) => `${asOf}至${until}，假定其他数据不变。`,
    picture: (scheme) => `${scheme}：等级走势`,
    none: "无",
    start: "基准日",
    earliest: "各等级最早日期",
    table: "等级走势",
    from: "自",
    renew: "最迟更新日",
    renewHint: "该日为条件仍然满足的最后一天，逾期未更新可能失去等级。",
    turns: "全部变化",
    point: (day, changes) => `${day}：${changes}`,
    pick: "选择图中的点查看原因。",
  },
};
