/** Problems, notices and accepted forms in Chinese: where, what was read, what would do. */
import type { ProblemMessages } from "./en-problems";
import { zh } from "./zh";
import { percentForms, percentOfPercent } from "./percent-forms";
import type { ProblemWords } from "./problem-words";

const meant = (w: ProblemWords) => (w.detail("suggestion") ? `是否指“${w.detail("suggestion")}”？` : "");
const accepted = (w: ProblemWords) => (w.expected ? `请填写${w.expected}。` : "");
const theColumn = (w: ProblemWords) => (w.column ? `“${w.column}”列` : "该列");
const theTable = (w: ProblemWords) => (w.table ? `“${w.table}”` : "该表");
const aPlace = (w: ProblemWords, name: string, otherwise: string) => w.detail(name) ?? otherwise;

const verdicts = Object.values(zh.statuses).join("、");

function percentUnclear(w: ProblemWords): string {
  const most = w.detail("most");
  if (most !== null) {
    const tooMuch = `“${w.read}”高于${most}，超出该指标可能的范围。`;
    const meant = percentOfPercent(w.read);
    return meant === null ? `${tooMuch}请核对。` : `${tooMuch}如指${meant}，请写成 ${meant}。`;
  }
  const forms = percentForms(w.read);
  const twoWays = `“${w.read}”作为百分比有两种理解。`;
  switch (forms.kind) {
    case "above-one":
      return `${twoWays}如指${forms.percent}，请写成 ${forms.percent}，或写 ${forms.share} 且不填单位。`;
    case "up-to-one":
      return `${twoWays}请按实际情况写成 ${forms.percent} 或 ${forms.asIs}。`;
    case "percentage":
      return `“${w.read}”是百分比，此处不能填百分比。${accepted(w)}`;
    case "none":
      return `${twoWays}请写成 95% 的形式，或写 0.95 且不填单位。`;
  }
}

export const zhProblems: ProblemMessages = {
  problems: {
    "not-a-date": (w) => `“${w.read}”不是日期。${accepted(w)}`,
    "ambiguous-date": (w) =>
      `“${w.read}”可以理解为不同的日期。请按年月日顺序书写，年份用四位，如 2026-06-30。`,
    "date-out-of-range": (w) => `“${w.read}”不在1950年至2100年之间，请核对年份。`,
    "not-a-number": (w) => `“${w.read}”不是数字。${accepted(w)}`,
    "not-an-integer": (w) => `“${w.read}”不是整数。${accepted(w)}`,
    negative: (w) => `“${w.read}”小于零，此处不应为负数，请核对正负号。`,
    "out-of-range": (w) => `“${w.read}”超出该列的取值范围。${accepted(w)}`,
    "percent-unclear": (w) => percentUnclear(w),
    "amount-unclear": (w) => {
      const [number, unit] = [w.detail("number"), w.detail("unit") ?? "万元"];
      const forms = number === null ? "" : `，如 ${number}元 或 ${number}${unit}`;
      return `该列以${unit}为单位，“${w.read}”也可能是以元计。请在金额后写明单位${forms}。`;
    },
    "wrong-unit": (w) =>
      `单位“${aPlace(w, "unit", w.read)}”不适用于该指标。请按指标填写 %、小时或分钟，或将单位留空。`,
    "not-yes-no": (w) => `“${w.read}”无法判断是或否。${accepted(w)}`,
    "not-a-choice": (w) => `“${w.read}”不在${theColumn(w)}的可选项之中。${meant(w)}${accepted(w)}`,
    "not-a-level": (w) => `无法从“${w.read}”中识别出唯一的等级。${accepted(w)}`,
    "not-text": (w) => `“${w.read}”不是文本，而${theColumn(w)}需要文本，请改为文本。`,
    "excel-error": (w) => `单元格显示 Excel 错误 ${w.read}。请修正公式，或直接填写数值。`,
    "formula-without-value": () =>
      "此处是公式，但文件中没有保存计算结果。请用 Excel 打开，计算后保存，再重新评估。",
    "repeated-key": (w) =>
      `“${w.read}”已在${aPlace(w, "first", "上方的行")}出现，只计第一次出现的行。请为本行另编编号，或删除本行。`,
    "repeated-current-row": (w) =>
      `同一指标、同一统计截止日期另有一行（${aPlace(w, "first", "见本表其他行")}），数值不同。请只保留一行。`,
    "name-of-several": (w) =>
      `有多名人员姓名同为“${w.read}”（工号${w.detail("ids") ?? "见人员花名册"}），无法确定是哪一位。请改填工号。`,
    "header-claimed-twice": (w) =>
      `${aPlace(w, "headers", "有两个表头")}都可能是${theColumn(w)}，因此均未读取。请修改其中一个表头。`,
    "foreign-currency": (w) =>
      `表头标明的币种为“${aPlace(w, "currency", w.read)}”，金额须以人民币计。请换算后在表头注明（元）或（万元）。`,
    "missing-column": (w) =>
      `${theTable(w)}中没有“${w.column ?? ""}”列，而${needing(w)}需要用到。请增加该列，或将现有的列与之对应。`,
    "assessment-date-unclear": (w) =>
      `评估基准日无法确定为某一天，已按${w.detail("used") ?? "当天"}评估。请填写为 2026-06-30 的形式。`,
    "no-header-row": (w) =>
      `工作表名称与${theTable(w)}相符，但前20行中没有可识别的表头。请使用模板中的表头。`,
    "no-known-table": () =>
      "没有识别到任何数据表。请按模板命名工作表（项目清单、人员花名册、证据清单等），或直接使用模板。",
    "bad-setting": (w) =>
      `设置项“${aPlace(w, "key", "")}”的值“${w.read}”无法识别，按默认值处理。${accepted(w)}`,
    "own-number-not-set": (w) =>
      `CSMM版本设为自定，但未设置${w.detail("key") ?? "其中一项数值"}，暂按来源文件的${w.detail("used") ?? "标准值"}评估。请在评估设置的阈值中填写。`,
    "judgement-of-nothing": (w) =>
      `${w.read === "" ? "该判定未指明要求" : `“${w.read}”与任何一项要求的编号或原句都不对应`}，暂不计入，内容保留。${meant(w)}请填写“评估结果”每行末尾的要求编号。`,
    "judgement-without-verdict": (w) =>
      `${w.read === "" ? "该行未填写判定" : `“${w.read}”不是可识别的判定`}，暂不计入，内容保留。请填写下列之一：${verdicts}。`,
    "judgement-date-unclear": (w) => `“${w.read}”无法确定为某一天，该判定按无日期计入。请写成 2026-06-30。`,
    "edit-unclear": (w) =>
      `“${w.read}”无法识别为改动，所在假设方案暂不计入该项，内容保留。${meant(w)}写法见该行提示。`,
    "edit-without-scenario": (w) => `改动“${w.read}”未归入任何假设方案，请在其左侧填写方案名称。`,
  },

  notices: {
    "several-sheets": (w) =>
      `有多张工作表合并作为${theTable(w)}读取${w.detail("sheets") ? `：${w.detail("sheets")}` : ""}。`,
    "total-row-skipped": () => "合计行，不作为数据计入。",
    "note-row-skipped": () => "附注行，不作为数据计入。",
    "heading-row-skipped": (w) =>
      `${w.read ? `“${w.read}”` : "本行"}是数据中间的分组标题或重复的表头，不作为数据计入。`,
    "row-without-key": (w) =>
      `本行没有填写${w.column ? `“${w.column}”` : "编号"}，未计入。如应计入，请补填。`,
    "continuation-row": () => "本行是上方合并单元格的续行，不重复计数。",
    "month-only-date": (w) => `“${w.read}”只有月份没有日，按当月某一天处理；如影响结论，请补充具体日期。`,
    "amounts-perhaps-in-wan": (w) =>
      `${theColumn(w)}的金额均低于10万。如以万元为单位，请在表头注明（万元）。`,
    "tick-column": (w) => `${theColumn(w)}只标注了“是”，空白按“否”处理。`,
    "evidence-without-location": () =>
      "只打了勾，目前按已有该文件计入，但应写明存放位置。请改填文件编号、路径或链接。",
    "read-as-no-location": (w) =>
      `“${w.read}”按没有存放位置处理，该文件不计入。如已取得，请填写文件编号、路径或链接。`,
    "unknown-column": (w) => `表头“${aPlace(w, "header", w.read)}”无法识别，该列未读取。${meant(w)}`,
    "none-row-ignored": () => "本行填写“无”，但表中另有记录，本行不计。",
    "repeated-evidence-number": (w) => `证据编号“${w.read}”重复使用，各行均计入。`,
    "subject-names-nothing": (w) =>
      `“${aPlace(w, "subject", w.read)}”与本工作簿的任何记录或要求都不对应，该文件未能用上，请核对写法。`,
    "name-of-no-row": (w) => {
      const meant = w.detail("suggestion");
      return `“${w.detail("name") ?? ""}”与本工作簿的任何记录都不对应，本行未能用上。${meant ? `是否指“${meant}”？` : "请核对写法。"}`;
    },
    "future-date": () => "日期晚于评估基准日，视为尚未发生，不计入。",
    "missing-sheet": (w) => `没有${theTable(w)}工作表，凡依据该表的要求均无法判定。`,
    "text-cut": () => "文字超出单元格可容纳或显示的长度，已截断。",
    "unread-sheet": (w) =>
      `本工作表看似${theTable(w)}，但未读取。如确为该表，请${w.detail("suggestion") ? `改名为“${w.detail("suggestion")}”` : "按模板改名"}。`,
    "resembles-choice": (w) =>
      `“${w.read}”按原文保留，未视为${theColumn(w)}的可选项。${meant(w)}${meant(w) && "如是，请只填写该名称。"}`,
    "rows-below-table": (w) =>
      `第${w.detail("first") ?? ""}行至第${w.detail("last") ?? ""}行位于 Excel 表格“${w.detail("name") ?? ""}”的范围之下，已一并读取。请将表格范围扩大到这些行（表设计 → 调整表格大小）。`,
    "merges-unseen": () =>
      "此版本的 Excel 不提供合并单元格的信息，合并单元格下方的行在该列按空白读取。请更新 Excel，或用 Proofsheet 网页打开该文件。",
    "rows-below-totals": (w) =>
      `第${w.detail("first") ?? ""}行至第${w.detail("last") ?? ""}行位于 Excel 表格“${w.detail("name") ?? ""}”的汇总行之下，未读取。如属于该表，请移到汇总行之上。`,
    "judged-again": (w) =>
      `另有一行${w.detail("row") ? `（第${w.detail("row")}行）` : ""}也判定了 ${w.detail("requirement") ?? "同一要求"}：以日期较晚的一行为准，日期相同时以靠下的一行为准。本行保留，但不计入。`,
    "columns-beside-table": (w) =>
      `自此列起的列位于 Excel 表格“${w.detail("name") ?? ""}”的范围之外，已一并读取。请将表格范围扩大到这些列（表设计 → 调整表格大小）。`,
    "csmm-2022-suggested": (w) =>
      `共列出${w.detail("count") ?? ""}个条款，与CSMM 2022版（161个条款、20个实践域）接近，目前按来源文件（183个条款、17个实践域）评估。如采用2022版，请将设置项csmm.edition设为2022。`,
  },

  expected: {
    text: () => "文字",
    key: () => "不与其他行重复的编号或名称",
    list: () => "一个或多个名称，用顿号、逗号或换行分隔",
    date: ({ open }) =>
      `日期，如 2026-06-30、2026/6/30、2026年6月30日或 20260630${open ? "；长期有效的写“长期”" : ""}`,
    integer: () => "整数，如 12",
    money: () => "金额数字，如 1200000、1,200,000 或 120万",
    hours: () => "不小于0的学时数，如 24",
    score: ({ min, max }) => `${min}至${max}之间的数字`,
    ratio: () => "百分比，如 95% 或 0.95",
    level: () => "一个等级，如 4、四级、Level 4 或 L4",
    "indicator-value": () => "该指标所需的数字、百分比（如 95%）或小时数",
    "yes-no": () => "是或否（√ 或 × 亦可）",
    choice: ({ choices }) => `下列之一：${choices.join("、")}`,
  },

  settingForms: {
    date: "日期，如 2026-06-30",
    level: "该方案的一个等级，如 4",
    schemes: "方案名称，如 ITSS、CSMM",
    sheets: "结果表的名称，如 达标总览、评估结果",
    language: "en 或 zh",
    ratio: "百分比，如 40% 或 0.4",
    "whole-number": "整数，如 3",
    cost: "0至100000之间的人天数，如 0.5",
    number: "不小于0的数字，如 500000 或 50万",
    mapping: "表和列，如 projects.contractAmount",
    choice: "说明栏所列选项之一，如 source",
    "known-key": "阈值列表中已有的设置项，如 itss.4.completed-projects.amount",
    once: "一行即可，同一设置项不要重复",
  },
};

/** Which requirements need a column: one by its id, several by the first and their number. */
function needing(w: ProblemWords): string {
  const [first, ...others] = w.detail("requirements")?.split(", ") ?? [];
  if (first === undefined) return "有要求";
  return others.length === 0 ? `要求 ${first} ` : ` ${first} 等${others.length + 1}项要求`;
}
