/** Cases of what a company of level 1 gave its industry: standards, reports, a laboratory. */
import {
  doc,
  docsFor,
  figure,
  met,
  notMet,
  openFigure,
  refused,
  undetermined,
  without,
  type CasesOf,
  type Row,
  type Sheets,
} from "../../case";
import { achievementCases } from "../../shared-cases/achievements";
import { documentCases } from "../../shared-cases/documents";
import { rowDocumentCases } from "../../shared-cases/row-documents";

const achieved = (kind: string, title: string, change: Row = {}): Row => ({
  kind,
  title,
  role: "lead",
  achievedOn: "2025-11-20",
  ...change,
});
const twoStandards = (change: Row): Row[] => [
  achieved("national-standard", "Standard A"),
  achieved("industry-standard", "Standard B", change),
];
const ledStandards = (change: Row): Sheets => ({ achievements: twoStandards(change) });
/** What a standard that was led must be; `given` changes the second of two. */
const ledCases = (given: (change: Row) => Sheets) => [
  met("one is a local standard", given({ kind: "地方标准" })),
  notMet("one is a group standard", given({ kind: "group-standard" })),
  notMet("one was joined only", given({ role: "参编" })),
  met("one was led, in Chinese", given({ role: "牵头" })),
  undetermined("one has a blank role", given({ role: null })),
  undetermined("one has an unreadable role", given({ role: refused })),
  undetermined("one has a role that is not in the list", given({ role: "friend" })),
];

const standardsLed: CasesOf = {
  requirement: "itss.1.standards-led",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("exactly two standards led", ledStandards({}), { figures: [figure(2, 2)] }),
    notMet(
      "one standard led",
      { achievements: twoStandards({}).slice(0, 1) },
      { figures: [figure(1, 2, 1)] },
    ),
    undetermined("the role in one is blank", ledStandards({ role: null }), {
      figures: [openFigure([1, 2], 2, [0, 1])],
    }),
    notMet("an empty Achievements sheet", { achievements: [] }, { figures: [figure(0, 2, 2)] }),
    undetermined("no Achievements sheet", {}),
    ...ledCases(ledStandards),
    ...achievementCases(ledStandards, { otherKind: "white-paper", title: "Standard A" }),
  ],
};

const reportOf = (change: Row): Sheets => ({
  achievements: [achieved("industry-report", "Report A", change)],
  evidence: [doc("publication-record")],
});

const industryReport: CasesOf = {
  requirement: "itss.1.industry-report",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("one report, one day less than 12 months ago", reportOf({ achievedOn: "2025-07-01" }), {
      figures: [figure(1, 1)],
    }),
    notMet("one report, exactly 12 months ago", reportOf({ achievedOn: "2025-06-30" }), {
      figures: [figure(0, 1, 1)],
    }),
    notMet("in the month that ended 12 months ago", reportOf({ achievedOn: "2025-06" })),
    undetermined("some day of the month in which the window opens", reportOf({ achievedOn: "2025-06" }), {
      asOf: "2026-06-15",
    }),
    notMet("on 29 February, 28 February of the year before", reportOf({ achievedOn: "2023-02-28" }), {
      asOf: "2024-02-29",
    }),
    met("on 29 February, 1 March of the year before", reportOf({ achievedOn: "2023-03-01" }), {
      asOf: "2024-02-29",
    }),
    met("whatever the role", reportOf({ role: "participate" })),
    notMet("an empty Achievements sheet", { achievements: [], evidence: [doc("publication-record")] }),
    undetermined("no Achievements sheet", { evidence: [doc("publication-record")] }),
    ...achievementCases(reportOf, { otherKind: "white-paper" }),
    ...documentCases({
      requirement: "itss.1.industry-report",
      rest: { achievements: [achieved("industry-report", "Report A")] },
      kinds: ["publication-record"],
    }),
  ],
};

const laboratoryDocuments = ["cooperation-agreement", "laboratory-results"] as const;
const laboratory = (change: Row): Sheets => ({
  achievements: [achieved("joint-laboratory", "Laboratory A", change)],
  evidence: laboratoryDocuments.map((kind) => doc(kind)),
});

const jointLaboratory: CasesOf = {
  requirement: "itss.1.joint-laboratory",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("exactly one, founded long ago", laboratory({ achievedOn: "2015-09-01" }), {
      figures: [figure(1, 1)],
    }),
    notMet("no laboratory", { ...laboratory({}), achievements: [] }, { figures: [figure(0, 1, 1)] }),
    undetermined("no Achievements sheet", without(laboratory({}), "achievements")),
    ...achievementCases(laboratory, { otherKind: "innovation-case" }),
    ...documentCases({
      requirement: "itss.1.joint-laboratory",
      rest: { achievements: [achieved("joint-laboratory", "Laboratory A")] },
      kinds: laboratoryDocuments,
    }),
  ],
};

const certified = (change: Row): Sheets => ({
  achievements: twoStandards(change),
  evidence: ["Standard A", "Standard B"].flatMap((title) => docsFor(title, "standard-release-document")),
});

const standardCertificate: CasesOf = {
  requirement: "itss.1.standard-certificate",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("exactly two standards led, each with its release document", certified({}), {
      figures: [figure(2, 2)],
    }),
    notMet(
      "one standard led",
      { ...certified({}), achievements: twoStandards({}).slice(0, 1) },
      { figures: [figure(1, 2, 1)] },
    ),
    undetermined("the role in one is blank", certified({ role: null }), {
      figures: [openFigure([1, 2], 2, [0, 1])],
    }),
    notMet("an empty Achievements sheet", { ...certified({}), achievements: [] }),
    undetermined("no Achievements sheet", without(certified({}), "achievements")),
    ...ledCases(certified),
    ...achievementCases(certified, { otherKind: "white-paper", title: "Standard A" }),
    ...rowDocumentCases({
      requirement: "itss.1.standard-certificate",
      table: "achievements",
      rows: twoStandards({}),
      keys: ["Standard A", "Standard B"],
      kinds: ["standard-release-document"],
    }),
  ],
};

export const level1Achievements = { standardsLed, industryReport, jointLaboratory, standardCertificate };
