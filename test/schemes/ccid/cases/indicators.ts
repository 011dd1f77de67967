/** The cases of the framework's targets, in the order of the rule book. */
import {
  figure,
  met,
  notMet,
  undetermined,
  type Case,
  type CasesOf,
  type Row,
  type Sheets,
} from "../../case";
import { achievementCases } from "../../shared-cases/achievements";
import { certificateCases } from "../../shared-cases/certificates";
import { documentsAlone } from "../../shared-cases/documents-alone";
import { indicatorCases } from "../../shared-cases/indicators";
import { ratioForms } from "../../shared-cases/ratio-forms";
import { systemCases } from "../../shared-cases/systems";
import { feedback, rdShare, requirements, training } from "./composite-indicators";

/** A target that asks for no document. */
const ofFigures = (name: string, cases: readonly Case[]): CasesOf => ({
  requirement: `ccid.i.${name}`,
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases,
});

const rate = (
  name: string,
  [indicator, alias, percent]: readonly [indicator: string, alias: string, percent: number],
): CasesOf =>
  ofFigures(
    name,
    indicatorCases({
      indicator,
      alias,
      ...ratioForms(percent),
      beyond: { cell: `${percent - 0.1}%`, is: (percent - 0.1) / 100, gap: 0.001 },
      better: `${percent + 0.1}%`,
    }),
  );

const faultResponse = ofFigures(
  "fault-response",
  indicatorCases({
    indicator: "fault-response",
    alias: "故障响应时间",
    threshold: { cell: 1, is: 1, written: "1 hour" },
    beyond: { cell: 1.1, is: 1.1, gap: 0.1 },
    better: 0.9,
    forms: [
      { name: "1 with the unit h", value: 1, unit: "h" },
      { name: "1 小时", value: 1, unit: "小时" },
      { name: "60 minutes", value: 60, unit: "min" },
      { name: "30 分钟", value: 30, unit: "分钟" },
      { name: "at once", value: 0 },
    ],
    unclear: [
      { name: "1 with the unit %", value: 1, unit: "%" },
      { name: "less than no time", value: -1 },
      { name: "a value in words", value: "quick" },
    ],
    open: { range: [0, Infinity], gap: [0, Infinity] },
  }),
);

const nps = ofFigures(
  "nps",
  indicatorCases({
    indicator: "nps",
    alias: "净推荐值",
    threshold: { cell: 80, is: 80, written: "80 points" },
    beyond: { cell: 79, is: 79, gap: 1 },
    better: 81,
    forms: [
      { name: "80% as text", value: "80%" },
      { name: "a cell formatted as a percentage", value: { percent: 0.8 } },
      { name: "80 with the unit %", value: 80, unit: "%" },
    ],
    unclear: [
      { name: "more than there can be", value: 101 },
      { name: "80 with a unit of time", value: 80, unit: "h" },
    ],
    open: { range: [-100, 100], gap: [0, 180] },
  }),
);

const achieved = (change: Row): Sheets => ({
  achievements: [{ kind: "invention-patent", title: "Patent A", achievedOn: "2024-02-29", ...change }],
});

const intellectualProperty = ofFigures("intellectual-property", [
  met("exactly one patent", achieved({}), { figures: [figure(1, 1)] }),
  notMet("none", { achievements: [] }, { figures: [figure(0, 1, 1)] }),
  met("a software copyright", achieved({ kind: "软件著作权" })),
  met("no matter whether it relates to services", achieved({ serviceRelated: "no" })),
  undetermined("no Achievements sheet", {}),
  ...achievementCases(achieved, { otherKind: "industry-report" }),
]);

const iso27001 = ofFigures("iso27001", [
  ...certificateCases({
    given: (...certificates) => ({ certificates }),
    standard: "ISO 27001",
    otherStandard: "ISO 9001",
  }),
  undetermined("no Certificates sheet", {}),
]);

export const indicators: readonly CasesOf[] = [
  documentsAlone("ccid.i.service-strategy", { kinds: ["service-strategy-plan"] }),
  documentsAlone("ccid.i.risk-management", { kinds: ["risk-register", "contingency-plan"] }),
  documentsAlone("ccid.i.improvement", { kinds: ["improvement-targets", "improvement-record"] }),
  requirements,
  rate("milestones", ["node-achievement", "节点达成率", 95]),
  faultResponse,
  feedback,
  rate("knowledge-reuse", ["knowledge-reuse", "知识复用率", 70]),
  rdShare,
  intellectualProperty,
  iso27001,
  ofFigures("defence", systemCases({ kind: "security-defence", otherKind: "blockchain" })),
  rate("redundancy", ["hardware-redundancy", "硬件冗余率", 30]),
  ofFigures("elasticity", systemCases({ kind: "弹性云资源", otherKind: "big-data" })),
  rate("tool-coverage", ["tool-automation", "自动化工具覆盖率", 80]),
  ofFigures("analysis-platform", systemCases({ kind: "big-data", otherKind: "digital-management" })),
  documentsAlone("ccid.i.suppliers", { kinds: ["supplier-admission-standard", "multi-source-plan"] }),
  training,
  nps,
];
