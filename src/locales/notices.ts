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
  "ccid.six-dimensions": {
    en: "The certifier's own introduction names six dimensions (basic, technical, staff, financial, management, delivery) and does not build on GB/T 28827; the source names five and does.",
    zh: "发证机构自己的介绍列出六个维度（基本、技术、人员、财务、管理、交付），未以GB/T 28827为依据；来源文件列出五个维度并以其为依据。",
  },
  "ccid.thresholds-not-public": {
    en: "The number asked for is the source's; the thresholds that the standard sets for each level are not public in the material at hand.",
    zh: "此处的数值要求出自来源文件；标准对各等级规定的数值，在现有资料中未见公开。",
  },
  "ccid.stages-missing": {
    en: "The source speaks of five stages of certification but leaves them out; the plan uses the customary ones: application, acceptance, document review, on-site audit, decision and certificate.",
    zh: "来源文件称认证分五个阶段，但未列出；计划采用通常的阶段：申请、受理、文件评审、现场审核、决定与发证。",
  },
  "csmm.editions": {
    en: "The source counts 183 clauses in 17 practice domains; public descriptions of the 2022 edition (T/CESA 1159-2022, which replaced that of 2021) count 161 in 20. The setting csmm.edition takes either.",
    zh: "来源文件称183个条款、17个实践域；T/CESA 1159-2022（取代2021版）的公开介绍为161个条款、20个实践域。可在设置项csmm.edition中选择。",
  },
  "csmm.levels-not-open": {
    en: "By public guidance, levels 1 and 5 are not open for assessment at present.",
    zh: "据公开的评估指南，目前一级和五级暂不开放评估。",
  },
  "csmm.level-5-after-a-year": {
    en: "By public guidance, level 5 asks that level 4 has been held for a year; the source does not.",
    zh: "据公开的评估指南，申请五级须持有四级证书满一年；来源文件无此要求。",
  },
  "csmm.half-year-of-running": {
    en: "By public guidance, the system should have run for 6 months before levels 2 and 3 are assessed; the source gives no such time.",
    zh: "据公开的评估指南，申请二级和三级前体系应已运行满6个月；来源文件未规定运行时间。",
  },
  "csmm.materials-of-it-services": {
    en: "The source's list of materials is written for IT services; a developer of software may be asked for others.",
    zh: "来源文件的材料清单针对信息技术服务编写，软件开发企业可能被要求提供其他材料。",
  },
} as const satisfies Readonly<Record<string, Sentences>>;
