/** Where the source differs from public material: shown beside findings, never weighed in a verdict. */
import type { Sentences } from "./sentences";

export const sourceNotices = {
  "itss.level-names": {
    en: "The levels published in 2015 are named basic, expanded, improvement (collaborative) and enhancement (quantitative); the source's characterisations are shifted by one level.",
    zh: "2015年公布的等级名称为基本级、拓展级、改进（协同）级、提升（量化）级；来源文件对各级特征的描述与之错开一级。",
  },
  "itss.first-level-and-steps": {
    en: "Public guidance lets a first application start at level 3 and asks one year at the previous level; the source asks 18, 24 and 36 months, and 10% growth.",
    zh: "公开的申报指南允许首次申请从三级开始，并要求在前一等级满一年；来源文件要求的是18、24和36个月，以及10%的增长率。",
  },
  "itss.thresholds-of-the-source": {
    en: "The number asked for is the source's; the published model gives most of these capabilities no number.",
    zh: "此处的数值要求出自来源文件；公布的模型对多数此类能力未规定数值。",
  },
} as const satisfies Readonly<Record<string, Sentences>>;
