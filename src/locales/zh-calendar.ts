/** What the calendar says, in Chinese. */
import type { CalendarMessages } from "./en-calendar";
import { levelName } from "./zh";

const count = (n: number) => n.toLocaleString("en");

export const zhCalendar: CalendarMessages = {
  title: "证书日历：逾期事项在前",
  hint: "日期取自各工作表和评估基准日。“结论变化”指其他数据不变时，到该日评估所得的结论。",
  none: "今后数月没有到期事项。",
  columns: {
    state: "状态",
    when: "日期",
    left: "剩余天数",
    what: "事项",
    about: "对象",
    requirement: "要求所属",
    turns: "结论变化",
    note: "提示",
  },
  states: {
    overdue: "已逾期",
    "within-30": "30天内",
    "within-90": "90天内",
    later: "90天以后",
    done: "已完成",
  },

  between: (from, to) => `${from}至${to}`,
  daysOver: (days) => `已过${count(days)}天`,
  daysLeft: (days) => (days === 0 ? "今天" : `还有${count(days)}天`),
  daysLeftBetween: (least, most) => `还有${count(least)}至${count(most)}天`,

  certificate: (name, level) => (level === null ? name : `${name}${levelName(level)}`),
  aCertificate: "证书",
  expires: (certificate) => `证书到期：${certificate}`,
  expired: (certificate) => `证书已过期：${certificate}`,
  renewal: (certificate) => `提交换证申请：${certificate}`,
  duties: {
    "annual-surveillance": "年度监督审核",
    "unannounced-inspection": "半年度飞行检查（最迟）",
    "comprehensive-audit": "年度综合审核",
    "annual-report": "年度报告",
  },
  quarterlyReport: (year, quarter) => `季度自评报告（${year}年第${quarter}季度）`,
  nonconformity: (id) => (id === null ? "关闭不符合项" : `关闭不符合项${id}`),
  window: (name) => `自该日起超出期限：${name}`,
  mayBeOut: (name) => `自该日起可能超出期限：${name}`,
  fiscalYear: (year) => `最近会计年度变为${year}年`,
  datePasses: (name) => `日期届满：${name}`,
  andMore: (name, n) => `${name}等${count(n + 1)}项`,
  owner: (owner) => `责任人：${owner}`,

  turn: (scheme, before, after, sentence) => `${scheme} · ${before} → ${after}：${sentence}`,
  turnFrom: (day, turn) => `${turn}（自${day}起）`,
  moreTurns: (n) => `另有${count(n)}项要求`,

  notes: {
    mayCost: "未按期进行或未通过的，证书可能被暂停或撤销。",
    renewalLead: "来源文件要求在证书到期前6个月提交申请。",
    failed: (cell) => `${cell}所列的一次未通过。`,
    done: (cell) => `已登记：${cell}。`,
    perhaps: (cell) => `${cell}可能即为此项，请补全该行。`,
    perhapsForm: (cell) => `${cell}登记有申请表，请确认是否用于本次换证。`,
    perhapsClosed: (cell) => `${cell}无法识别，可能已关闭。`,
    month: "仅知月份。",
  },

  view: {
    title: "到期事项",
    hint: (asOf, until) => `${asOf}至${until}，逾期事项在前。`,
    overdue: "已逾期",
    month: (year, month) => `${year}年${month}月`,
    turns: (n) => `影响${count(n)}项要求`,
    show: "显示",
    shows: { open: "未完成", urgent: "逾期或90天内", everything: "全部" },
    noneLikeThat: "没有符合条件的事项。",
    found: (n) => `共${count(n)}项`,
    exportIcs: "导出 .ics",
    exportHint: "可导入Outlook等日历；再次导出会更新原有事项。",
    exportElsewhere:
      "如需导入Outlook等日历，请在Proofsheet网页中打开该文件，或运行 proofsheet calendar FILE --ics OUT.ics。",
  },

  ics: {
    name: (organisation) => (organisation === null ? "Proofsheet 到期日历" : `Proofsheet：${organisation}`),
    file: "proofsheet-calendar.ics",
    asOf: (day) => `由Proofsheet按评估基准日${day}生成。`,
    from: (cell) => `依据：${cell}`,
  },
};
