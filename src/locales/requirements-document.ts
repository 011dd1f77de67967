/** The words of the list of requirements. */
import type { SchemeId } from "../rules/expression";
import type { Language } from "../tables/definition";

export interface DocumentTexts {
  title: string;
  introduction: string;
  schemes: Readonly<Record<SchemeId, string>>;
  /** Rule book edition. */
  edition: (edition: string) => string;
  notices: string;
  partial: string;
  indicators: string;
  thresholds: string;
  evidence: string;
  source: string;
  readings: string;
  place: string;
  carries: string;
  carriesTo: (levels: readonly string[]) => string;
  ownOnly: string;
  top: string;
  gatesNone: string;
}

export const documentTexts: Readonly<Record<Language, DocumentTexts>> = {
  en: {
    title: "Requirements",
    introduction:
      "Every requirement that Proofsheet judges. Sentences, thresholds and evidence are made from the rules themselves; a workbook may set other thresholds under the names given here.",
    schemes: {
      itss: "ITSS: information technology service standards, operation and maintenance",
      ccid: "CCID: information system service delivery capability",
      csmm: "CSMM: software capability maturity model",
    },
    edition: (edition) =>
      `Rule book edition: ${edition}. It encodes the source document, not the standard's official text.`,
    notices: "Known differences from public material",
    partial: "The source does not give all conditions of this level.",
    indicators: "Indicators",
    thresholds: "Thresholds",
    evidence: "Evidence",
    source: "Source",
    readings: "Reading",
    place: "Dimension and stage",
    carries: "Applies",
    carriesTo: (levels) => `from this level on, also at the levels above: ${levels.join(", ")}`,
    ownOnly: "at this level only",
    top: "at this level, the highest",
    gatesNone: "shown in the profile, gates no level",
  },
  zh: {
    title: "要求清单",
    introduction:
      "Proofsheet判定的全部要求。句子、阈值和证据均由规则本身生成；工作簿可按此处的参数名设置其他阈值。",
    schemes: {
      itss: "ITSS：信息技术服务标准（运行维护）",
      ccid: "CCID：信息系统服务交付能力等级",
      csmm: "CSMM：软件能力成熟度模型",
    },
    edition: (edition) => `规则版本：${edition}。规则依据来源文件编制，并非标准的正式文本。`,
    notices: "与公开资料的已知差异",
    partial: "来源文件未给出本等级的全部条件。",
    indicators: "指标",
    thresholds: "阈值",
    evidence: "证据",
    source: "来源",
    readings: "理解",
    place: "要素与阶段",
    carries: "适用",
    carriesTo: (levels) => `自本级起，同样适用于${levels.join("、")}级`,
    ownOnly: "仅适用于本级",
    top: "适用于本级，即最高等级",
    gatesNone: "列入能力画像，不影响定级",
  },
};
