/** What the sheet of former checks says, in Chinese. */
import { levelName } from "./zh";
import type { HistoryTexts } from "./en-history";

export const zhHistory: HistoryTexts = {
  title: "检查历史：每次检查一行",
  hint: "等级依次为：按数据可达 → 按现有证据达到 → 现在可申报。同一天内结果没有变化的检查不另加行。“备注”由您填写，会一直保留；删除的行不会恢复。",
  none: "尚无检查记录。",
  columns: {
    checkedOn: "检查日期",
    asOf: "评估基准日",
    itss: "ITSS",
    ccid: "CCID",
    csmm: "CSMM",
    turned: "与上次检查相比",
    problems: "数据问题数",
    setOtherwise: "目标与设置",
    rules: "规则版本",
    remark: "备注",
  },
  level: (level) => (level === null ? "暂无" : levelName(level)),
  levels: (onFigures, capability, eligible) => `${onFigures} → ${capability} → ${eligible}`,
  met: (level, met, of) => `${levelName(level)}：${of}项中${met}项符合`,
  target: (level) => `目标${levelName(level)}`,
  better: (n) => `▲ ${n}项好转`,
  worse: (n) => `▼ ${n}项变差`,
  otherwise: (n) => `${n}项适用情况有变`,
  nothing: "结论没有变化",
  rules: (schemes, edition) => `${schemes}：${edition}`,
  product: (version) => `Proofsheet ${version}`,
};
