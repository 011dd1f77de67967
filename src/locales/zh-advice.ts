/** What is said about which scheme suits a company, in Chinese. */
import type { AdviceMessages } from "./en-advice";
import { levelName } from "./zh";

export const zhAdvice: AdviceMessages = {
  title: "选哪个方案？",
  hint: "回答几个问题，按来源文件的选型表给出建议。仅供参考，不是评估结论。",
  questions: {
    business: "贵公司从事哪些业务？",
    market: "目标市场在哪里？",
    focus: "希望重点提升什么？",
    policy: "是否参与信创、国产化项目？",
  },
  answers: {
    business: {
      software: "软件开发",
      "it-service": "IT服务与运维",
      "system-delivery": "系统服务交付",
    },
    market: { domestic: "国内", international: "国际", both: "国内和国际" },
    focus: { "whole-process": "研发全过程", testing: "测试" },
    policy: { yes: "是", no: "否" },
  },
  notAsked: "市场和重点用于区分软件类方案；不做软件开发则无需回答。",
  stillOpen: "回答以上问题后，此处列出适合的方案。",
  suits: "适合的方案",
  must: "必选",
  schemes: {
    csmm: "CSMM（软件能力成熟度）",
    cmmi: "CMMI（能力成熟度集成）",
    tmmi: "TMMi（测试成熟度）",
    itss: "ITSS（信息技术服务运行维护）",
    ccid: "CCID（系统服务交付）",
  },
  shortSchemes: { csmm: "CSMM", cmmi: "CMMI", tmmi: "TMMi", itss: "ITSS", ccid: "CCID" },
  reasons: {
    domestic: "面向国内市场",
    international: "面向国际市场",
    "whole-process": "关注研发全过程",
    testing: "关注测试",
    policy: "信创与国产化项目",
    abroad: "企业出海，与CSMM、CMMI组合",
    "it-service": "从事IT服务与运维",
    "system-delivery": "从事系统服务交付",
  },
  judgedElsewhere: "Proofsheet 不评估该方案。",
  notes: {
    csmm: [
      "政府和央企项目、资质升级、科创板上市及国际认可时会用到；政府项目投标可加5至15分。",
      "建议首次以三级为目标；已有的 ISO 20000 等体系文件可以复用。",
      "从启动到取证：二级、三级约6至9个月，四级、五级约1至2年。",
    ],
    itss: [
      "按来源文件，不得越级申报，首次取证为四级；评审通过后1至2个月颁发证书。",
      "部分地区对取证给予5万至30万元补贴，请向当地主管部门咨询。",
    ],
    ccid: [],
    cmmi: [],
    tmmi: [],
  },
  combinations: "组合方案",
  situations: { abroad: "企业出海", "high-reliability": "高可靠性要求", agile: "敏捷团队" },
  together: (schemes) => schemes.join("＋"),
  yours: "符合您的回答",
  open: "不知道选哪个方案？",
  closest: "本工作簿与各方案的接近程度",
  closestHint: "下一等级未完成要求占比最小者排在最前。仅反映工作簿现状，不代表适合与否。",
  ahead: (scheme, level, open, of) => `${scheme}：距${levelName(level)}还有${open}项要求未完成（共${of}项）`,
  top: (scheme) => `${scheme}：已达到最高等级`,
  mayApply: (level) => `现在可申报${levelName(level)}`,
  withWorkbook: "打开工作簿后，可查看它与 ITSS、CCID、CSMM 中哪一个最接近。",

  cli: {
    withFile: "指定工作簿（如 proofsheet advise company.xlsx），可查看它与 ITSS、CCID、CSMM 中哪一个最接近。",
    several: "（可多选，用逗号隔开）",
    again: (known) => `无法识别该回答。请输入序号，或以下之一：${known}。`,
    missing: (options) => `此处无法逐项提问，请用选项给出回答。缺少：${options}`,
    oneFile: "最多指定一个工作簿，例如：proofsheet advise 企业.xlsx --market domestic",
  },
};
