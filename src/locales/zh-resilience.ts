/** What is said about single losses, in Chinese. */
import type { ResilienceMessages } from "./en-resilience";
import { levelName } from "./zh";

const count = (n: number) => n.toLocaleString("en");

export const zhResilience: ResilienceMessages = {
  title: "抗风险能力",
  hint: "只要失去其中一项（一名人员、一张证书、一份文件或一个项目），等级就保不住。影响最大的排在前面。",
  nothing: "目前尚未达到任何等级，无从失去。",
  answers: {
    eligible: (level) => `${level}（目前可申报）`,
    capability: (level) => `${level}（证据齐备的能力等级）`,
  },
  none: (level) => `失去任何单独一项，都不影响${level}。`,
  found: (losses, level) => `有${count(losses)}项，失去其中任何一项都会失去${level}。`,
  kinds: {
    person: "人员离职",
    certificate: "企业证书失效",
    "staff-certificate": "人员证书失效",
    document: "文件撤回",
    project: "项目不再计入",
  },
  anyOf: (n) => `以下${count(n)}项中的任何一项`,
  whose: (what, person) => `${person}的${what}`,
  forWhat: (what, subjects) => `${subjects}的${what}`,
  unnamed: "无编号",
  after: (level) => (level === null ? "将不具备任何等级。" : `将只剩${levelName(level)}。`),
  leaving: (after) => `${after}不再符合：`,
  same: (n, all) => (all ? "均已列于上文。" : `其中${count(n)}项已列于上文。`),
  spared: (n) => `上文所列中，以下${count(n)}项不影响该等级：`,
  others: "其余各项：",
  standing: (actual, required) => `${actual}，要求${required}`,
  more: (n) => `另有${count(n)}项`,
  show: (n) => `查看这${count(n)}项`,
  cli: { needs: "请指定一个工作簿，例如：proofsheet resilience 企业.xlsx" },
};
