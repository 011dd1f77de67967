/** Places in the source documents: rule books name them in English, part by part. */
import type { Language } from "../tables/definition";
import { levelName } from "./zh";

/** `level 4, capability requirements, 1st item` in a language; a part that has no translation stays. */
export function placeText(place: string, language: Language): string {
  if (language === "en") return place;
  return place.split(", ").map(inChinese).join("，");
}

function inChinese(part: string): string {
  const level = /^level (\d)$/.exec(part);
  if (level) return levelName(level[1]!);
  const item = /^(\d+)(st|nd|rd|th) item$/.exec(part);
  if (item) return `第${item[1]}项`;
  return Object.hasOwn(sections, part) ? sections[part]! : part;
}

const sections: Readonly<Record<string, string>> = {
  preconditions: "申请前置条件",
  "capability requirements": "能力要求",
  "supplementary materials": "分级补充材料",
  "special instructions": "特别说明",
  "general materials": "通用材料",
  "legal documents": "法人文件",
  "system documents": "体系文件",
  "process records": "过程记录",
  "upgrade mechanism": "升级机制",
  "questions and answers": "常见问题",
  "raising the level": "提升等级",
  framework: "能力框架",
  strategy: "战略",
  "delivery process": "服务交付过程",
  technology: "技术",
  resources: "资源",
  people: "人员",
  "conditions of applying": "申报条件",
  "the enterprise": "企业资质",
  "service experience": "服务经验",
  "management system": "管理体系",
  "points to note": "注意事项",
  "basic materials": "基本材料",
  "materials by grade": "分级材料",
  "other materials": "其他材料",
  "maturity levels": "能力成熟度等级",
  "domains and practice domains": "能力域与实践域",
  "main qualification documents": "主要资质文件",
  "evidence of the management system": "管理体系证明",
  "certification materials": "认证专项材料",
  "key reminders": "关键提示",
};
