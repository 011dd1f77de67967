/**
 * The CSMM self-assessment of the English company: 183 clauses over 17 practice domains. Of the 64 of level 2 all are
 * satisfied but 14.2.3, the yearly review of suppliers; of the 71 of level 3 twelve fall short; levels 4 and 5 have
 * hardly begun.
 */
import { clausesOf } from "../clauses";
import { evidence } from "./documents";

const results = `
Governance   | Strategy            | +++   | ++++~ | ~- | -
Governance   | Goals               | +++   | +++++ | ~- | -
Delivery     | Requirements        | +++++ | ++++~ | -- | -
Delivery     | Design              | ++++  | ++++~ | -- | -
Delivery     | Development         | +++++ | ++++  | ~- | -
Delivery     | Testing             | +++++ | +++~~ | -- | -
Delivery     | Deployment          | ++++  | +++   | ~- | -
Delivery     | Service             | ++++  | ++++  | ~~ | -
Support      | Project planning    | +++++ | +++~  | -- | -
Support      | Project control     | +++++ | ++++  | ~- | -
Support      | Quality assurance   | ++++  | +++~  | ~- | -
Support      | Risk                | ++++  | ++++  | -- |
Support      | Configuration       | ++++  | ++~   | -  |
Support      | Suppliers           | ++~   | +~~   | -  |
Organisation | Processes           | ++    | ++++~ | -- | --
Organisation | Abilities of people | ++    | +++~  | -- | --
Organisation | Resources           | ++    | ++++  | -  | --
`;

export const clauses = clausesOf(results, evidence, {
  proofs: {
    Strategy: ["service-strategy-plan", "it-service-plan"],
    Goals: ["improvement-targets", "kpi-report"],
    Requirements: ["service-catalogue-matrix", "change-record"],
    Design: ["process-diagram", "innovation-case-report"],
    Development: ["process-digitisation-screenshot", "procedure-file"],
    Testing: ["event-statistics", "work-instruction"],
    Deployment: ["operation-record", "work-instruction"],
    Service: ["service-desk-record", "satisfaction-report"],
    "Project planning": ["it-service-plan", "delivery-record"],
    "Project control": ["kpi-report", "management-review-record"],
    "Quality assurance": ["internal-audit-report", "event-closed-loop-record"],
    Risk: ["risk-register", "risk-control-report"],
    Configuration: ["change-record", "system-log"],
    Suppliers: ["procedure-file"],
    Processes: ["service-management-manual", "procedure-file"],
    "Abilities of people": ["training-record", "training-attendance"],
    Resources: ["tool-list", "knowledge-base-data"],
  },
  cited: (numbers, index) => [numbers[index % numbers.length]!],
  plan: (level, item) => {
    if (level === 2) return "Review both suppliers by mid-July 2026, then every year";
    return level === 3
      ? `Improvement programme 2026, item ${item}`
      : `Programme for level ${level}, from 2027`;
  },
});
