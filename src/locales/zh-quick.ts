/** What the quick level check says, in Chinese. */
import type { QuickMessages } from "./en-quick";
import { levelName } from "./zh";

export const zhQuick: QuickMessages = {
  title: "等级速测",
  open: "等级速测：填几个数字，马上看结果",
  hint: "无需填表：只填写决定等级的几个数字，文件均视为已归档。",
  declared: "仅为自报，未经证明",
  declaredHint: "结果仅依据此处填写的数字，并假定所需文件均已归档；工作簿实际能证明的等级可能更低。",
  scheme: "方案",
  level: "测算等级",
  asks: (level) => `${levelName(level)}要求`,
  entryAsks: (level) => `${levelName(level)}申报条件`,
  bound: (level, bound) => `${levelName(level)}：${bound}`,
  atLeast: (quantity) => `不少于${quantity}`,
  atMost: (quantity) => `不超过${quantity}`,
  none: "不得有",
  alternative: "多种途径之一，满足其一即可。",
  notNeeded: "无需再填：已通过其他途径满足。",
  unitSigns: { CNY: "元", ratio: "%", month: "个月", hour: "小时", year: "年", point: "分" },
  yes: "是",
  no: "否",
  enough: "已达到",
  short: (gap) => `差${gap}`,
  over: (gap) => `超出${gap}`,
  statuses: { met: "达到", "not-met": "未达到", open: "待填写" },
  partial: "未发现不符合",
  reached: (scheme, level) =>
    level === null
      ? `按所填数字，尚未达到${scheme}的任何等级。`
      : `按所填数字，达到${scheme}${levelName(level)}。`,
  nothingYet: "填写数字后，此处即时显示等级。",
  possible: (level, open) => `仍有可能达到${levelName(level)}：还有${open}项未填。`,
  ruledOut: (level, falling) => `目前达不到${levelName(level)}：有${falling}项数字不足。`,
  entry: {
    met: (level) => `${levelName(level)}的申报条件均已满足。`,
    "not-met": (level) => `${levelName(level)}的申报条件未全部满足。`,
    open: (level) => `${levelName(level)}的申报条件尚未填完。`,
  },
  levelStatus: (title, status) => `${title}：${status}`,
  result: "测算结果",
  shortTitle: "不足之处",
  shortLine: (what, actual, bound, gap) => `${what}：现有${actual}，要求${bound}（${gap}）`,
  shortYesNo: (what) => `${what}：否`,
  openTitle: "尚未填写",
  sheets: "转为输入表",
  sheetsHint: (scheme, level) =>
    `生成${scheme}${levelName(level)}所需的表和列，表头、下拉选项和填写说明均已备好。逐行填写后，数字才有依据。`,
  sheetsDo: (scheme, level) => `生成${scheme}${levelName(level)}的输入表`,
  sheetsHere: "本工作簿已具备该等级所需的全部工作表。",
  clear: "清空已填内容",
  forms: {
    number: "不小于0的数字，如 500000 或 50万",
    signed: "数字，如 40",
    "whole-number": "整数，如 3",
    share: "不超过100%的百分比，如 40%",
    rate: "百分比，如 12%",
    "yes-no": "是或否",
  },
  bad: (form) => `请填写${form}。`,

  cli: {
    needs: "请指定一个方案及其等级，例如：proofsheet quick --scheme itss --level 3",
    noFile: "等级速测不读取工作簿；评估工作簿请用：proofsheet check 企业.xlsx",
    badAnswer: (text) => `--answer ${text}：请写成 键=值。`,
    badValue: (text, form) => `--answer ${text}：请填写${form}。`,
    unknownKey: (key, near) =>
      near === null
        ? `没有名为“${key}”的问题。不带 --answer 运行，即可列出各个问题及其键。`
        : `没有名为“${key}”的问题。是否指 ${near}？`,
    nothingYet: "尚未给出任何数字，无法判断等级。",
    intro: "请逐项填写，直接回车表示暂不填写。",
    yesNo: "是/否",
    again: (form) => `无法识别，请填写${form}。`,
    answerAs: "在脚本中可逐项添加：--answer 键=值",
    sheets: (scheme, level) =>
      `生成相应的输入表：proofsheet template 企业.xlsx --scheme ${scheme} --target ${level}`,
  },
};
