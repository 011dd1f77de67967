/** Cases of what every CCID application presupposes, and of how long the company must have operated. */
import {
  doc,
  figure,
  lacks,
  met,
  named,
  notMet,
  refused,
  undetermined,
  type CasesOf,
  type Cell,
  type Row,
  type Sheets,
} from "../../case";
import { documentCases } from "../../shared-cases/documents";
import { majorIncidentCases } from "../../shared-cases/incidents";
import { registrationCases } from "../../shared-cases/registration";

const licence = [doc("business-licence")];
const company = (mainlandRegistered: Cell): Sheets => ({
  organisation: [{ mainlandRegistered }],
  evidence: licence,
});

const mainland: CasesOf = {
  requirement: "ccid.4.mainland",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("registered in mainland China", company("yes")),
    notMet("registered elsewhere", company("no")),
    met("a yes in Chinese", company("是")),
    notMet("a no in Chinese", company("否")),
    met("a tick", company("√")),
    undetermined("a blank mark", company(null)),
    undetermined("an unreadable mark", company(refused)),
    undetermined("a mark in other words", company("in Shanghai")),
    undetermined("the Organisation sheet has no such line", {
      organisation: [{ name: "Example Ltd" }],
      evidence: licence,
    }),
    undetermined("the Organisation sheet states nothing", { organisation: [], evidence: licence }),
    undetermined("no Organisation sheet", { evidence: licence }),
    notMet(
      "registered elsewhere, and no licence on file",
      { ...company("no"), evidence: [] },
      { missing: [lacks("business-licence")] },
    ),
    undetermined(
      "a blank mark, and no licence on file",
      { ...company(null), evidence: [] },
      { missing: [lacks("business-licence")] },
    ),
    ...documentCases({
      requirement: "ccid.4.mainland",
      rest: company("yes"),
      kinds: ["business-licence"],
    }),
  ],
};

export const operating = (requirement: string, months: 12 | 24): CasesOf => ({
  requirement,
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: registrationCases({ months }),
});

const incidents = (...rows: Row[]): Sheets => ({ incidents: rows });
const happened = (kind: string, change: Row = {}): Row => ({
  occurredOn: "2025-11-11",
  kind,
  severity: "major",
  ...change,
});
const none = figure(0, 0);

const noViolation: CasesOf = {
  requirement: "ccid.4.no-violation",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("a row says that there were none", incidents({ kind: "无" }), { figures: [none, none] }),
    notMet("one major violation of law", incidents(happened("legal")), { figures: [figure(1, 0, 1), none] }),
    notMet("one major security incident", incidents(happened("information-security")), {
      figures: [none, figure(1, 0, 1)],
    }),
    notMet(
      "one major security and one major delivery incident",
      incidents(happened("information-security"), happened("delivery")),
      { figures: [none, figure(2, 0, 2)] },
    ),
    undetermined("an empty Incidents sheet proves nothing", incidents()),
    undetermined("no Incidents sheet", {}),
    notMet("a violation, whatever an incident of unknown date was", {
      incidents: [happened("legal"), happened("delivery", { occurredOn: null })],
    }),
    met("minor ones of every kind", {
      incidents: ["legal", "information-security", "delivery"].map((kind) =>
        happened(kind, { severity: "一般" }),
      ),
    }),
    ...named(
      "a violation of law",
      majorIncidentCases({ given: incidents, kind: "违法违规", otherKind: "complaint" }),
    ),
    ...named(
      "a security incident",
      majorIncidentCases({ given: incidents, kind: "information-security", otherKind: "safety", months: 24 }),
    ),
    ...named(
      "a delivery incident",
      majorIncidentCases({ given: incidents, kind: "交付", otherKind: "fraud", months: 24 }),
    ),
  ],
};

const complaint = (change: Row): Sheets => incidents(happened("complaint", { resolved: "no", ...change }));

const noVeto: CasesOf = {
  requirement: "ccid.4.no-veto",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("a row says that there were none", incidents({ kind: "None" }), { figures: [none] }),
    notMet("one fraud", incidents(happened("fraud")), { figures: [figure(1, 0, 1)] }),
    notMet(
      "a fraud, a major safety accident and a major complaint not resolved",
      {
        incidents: [happened("fraud"), happened("safety"), happened("complaint", { resolved: "否" })],
      },
      { figures: [figure(3, 0, 3)] },
    ),
    undetermined("an empty Incidents sheet proves nothing", incidents()),
    undetermined("no Incidents sheet", {}),
    notMet("a minor fraud", incidents(happened("材料造假", { severity: "minor" }))),
    notMet("a fraud of blank severity", incidents(happened("fraud", { severity: null }))),
    notMet("a fraud that was settled", incidents(happened("fraud", { resolved: "yes" }))),
    notMet("a fraud twenty years ago", incidents(happened("fraud", { occurredOn: "2006-01-15" }))),
    notMet("a complaint not resolved", complaint({})),
    met("a complaint that was resolved", complaint({ resolved: "是" })),
    undetermined("whether the complaint was resolved is blank", complaint({ resolved: null })),
    undetermined("whether the complaint was resolved is unreadable", complaint({ resolved: refused })),
    notMet(
      "where only ticks are set, a blank is not resolved",
      incidents(happened("complaint", { resolved: "√" }), happened("complaint", { resolved: null })),
    ),
    met("a minor complaint not resolved", complaint({ severity: "minor" })),
    met("a minor complaint, blank whether resolved", complaint({ severity: "minor", resolved: null })),
    undetermined("a complaint of blank severity, not resolved", complaint({ severity: null })),
    met("a complaint of blank severity, resolved", complaint({ severity: null, resolved: "yes" })),
    met("a complaint not resolved, to be made tomorrow", complaint({ occurredOn: "2026-07-01" })),
    met("a violation of law", incidents(happened("legal"))),
    met("a security incident", incidents(happened("information-security"))),
    undetermined(
      "a minor incident of unreadable kind could be a fraud",
      incidents(happened("fraud", { kind: refused, severity: "minor" })),
    ),
    ...named(
      "a safety accident",
      majorIncidentCases({ given: incidents, kind: "safety", otherKind: "delivery" }),
    ),
  ],
};

export const level4Entry: readonly CasesOf[] = [
  mainland,
  operating("ccid.4.operating", 12),
  noViolation,
  noVeto,
];
