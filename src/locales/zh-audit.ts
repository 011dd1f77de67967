/** What is said about preparing for the audit on site, in Chinese. */
import type { AuditMessages } from "./en-audit";

export const zhAudit: AuditMessages = {
  title: "迎审准备",
  drawTitle: "实操考核抽样人员",
  drawHint: "现场审核按持证人员的10%抽取人员进行实操考核。此处按同样比例抽样，供迎审准备使用。",
  drawn: (drawn, certified) => `持证人员${certified}人，按10%向上取整抽取${drawn}人。`,
  seed: "抽样种子",
  seedIs: (seed) => `抽样种子“${seed}”：种子与人员不变，在任何电脑上抽样结果都相同。`,
  certificateUntil: (certificate, until) => `${certificate}，有效期至${until}`,
  certificateWithoutEnd: (certificate) => `${certificate}，长期有效`,
  unnamedCertificate: "证书（名称未填）",
  undecided: (n) => `未参与抽样：${n}人的信息不足，无法判断`,
  unknown: {
    employment: "评估基准日是否在职",
    certificate: "评估基准日证书是否有效",
  },
  nobody: {
    "no-staff": "无法抽样：没有人员花名册。请在“人员花名册”工作表中列出人员。",
    "no-certificates": "无法抽样：没有人员证书台账。请在“人员证书台账”工作表中登记证书。",
    "nobody-certified": "无法抽样：没有可确认在评估基准日持有有效证书的在职人员。",
  },

  projectsTitle: "项目全生命周期追溯",
  projectsHint: "现场审核抽取3个典型项目，追溯其全生命周期资料。",
  proposed: "建议项目：已完成项目中合同金额最大者，可追溯完整的生命周期。",
  named: "您指定的项目。",
  tooFew: (n) =>
    n === 0 ? "没有可追溯的项目：请在“项目清单”工作表中列出项目。" : `现场审核追溯3个项目，此处仅有${n}个。`,
  noneChosen: "尚未选择项目。",
  onFileOf: (onFile, asked) =>
    asked === 0 ? "没有要求该项目提供的资料" : `应有资料${asked}项，已备${onFile}项`,
  attested: { yes: "已有资料经第三方审计或公证", no: "尚无资料经第三方审计或公证" },
  stages: {
    agreement: "签约",
    delivery: "交付",
    acceptance: "验收",
    "follow-up": "回访与评价",
    results: "成果",
    other: "其他资料",
  },
  states: {
    "on-file": "已备",
    missing: "缺少",
    "not-asked": "未登记，各项要求均未对该项目提出",
  },
  thirdParty: "经第三方审计或公证",
  undated: "未填日期",
  more: (n) => `……另有${n}项`,
  stressTest: "现场审核还会对服务平台进行压力测试。",

  view: {
    seedHint: "种子与人员不变，在任何电脑上抽样结果都相同。",
    again: "重新抽样",
    unnamed: "工号无法识别",
    choose: "选择其他项目",
    search: "搜索项目",
    noneFound: "没有符合的项目。",
    chosen: (n) => `已选${n}个，共需3个。`,
    full: "已选满3个；取消其中一个后可改选。",
    propose: "恢复建议项目",
    notAttested: "尚无资料经第三方审计或公证。",
    notAsked: (kinds) => `未登记，且各项要求均未对该项目提出：${kinds}`,
    listedAt: (address) => `已登记于 ${address}`,
    copy: "复制为文本",
    copied: "已复制。",
    byHand: "无法自动复制，请按 Ctrl+C（Mac 为 ⌘C）从文本框中复制。",
  },
  cli: {
    needs: "请指定一个工作簿，例如：proofsheet audit 企业.xlsx --projects P-001,P-002,P-003",
    unknownProject: (name, near) => `工作簿中没有项目“${name}”。是否指 ${near}？`,
    fewProjects: (named, wanted) =>
      `--projects：现场审核追溯3个项目，应指定${wanted}个，现指定了${named}个。请补足，或省略该选项由程序建议。`,
  },
};
