/** A scenario beside the workbook as it stands, before and after, in Chinese. */
import type { OutlookTexts } from "./en-outlook";
import { levelName } from "./zh";

export const zhOutlook: OutlookTexts = {
  title: (asOf) => `模拟分析（评估基准日${asOf}）`,
  titleMoved: (before, after) => `模拟分析（评估基准日由${before}改为${after}）`,
  before: "现状",
  after: "假设后",
  answers: { onFigures: "按数据可达", capability: "按现有证据达到", eligible: "现可申报" },
  level: (level) => (level === null ? "尚无" : levelName(level)),
  levels: "有变化的等级",
  met: (met, of) => `符合${met}/${of}项`,
  turned: "结论有变化的要求",
  moved: "数值有变化、结论不变的要求",
  more: (n) => `……另有${n.toLocaleString("en")}项`,
  nothing: "没有变化：等级、要求和数值均与现状相同。",
  numbers: (before, after, required) => `${before} → ${after}，要求${required}`,
  declared: "部分数值为自报，未由数据证明：所得结果仅为自报，未经证明。",
  onFile: "假设已存档的文件，日期按评估基准日计，并视为已经第三方审计或公证（以证据清单设有相应的列为限）。",
  untouched: (file) => `${file}未作任何改动。`,
  cli: {
    needs:
      '请指定一个工作簿和要假设的改动，如：proofsheet whatif 公司.xlsx --set "项目清单[P-004].项目状态=已完成"',
    setFault: (text, sentence) => `--set ${text}：${sentence}`,
    scenarioFault: (name, text, sentence) => `假设方案“${name}”，${text}：${sentence}`,
    noScenario: (name, known) =>
      known === null
        ? `该工作簿中没有假设方案“${name}”，其中未保存过方案。请在加载项的“计划”—“模拟分析”中保存，之后可在“假设方案”表中继续添加行；也可用 --set 逐项给出改动。`
        : `该工作簿中没有假设方案“${name}”，现有：${known}。`,
  },
};
