/** The cases of level 2, in the order of the rule book. */
import {
  but,
  doc,
  evidenceMissing,
  figure,
  lacks,
  met,
  notMet,
  openFigure,
  refused,
  times,
  undetermined,
  type CasesOf,
  type Row,
  type Sheets,
} from "../../case";
import { level2Finance } from "./level-2-finance";
import { achievementCases } from "../../shared-cases/achievements";
import { documentCases } from "../../shared-cases/documents";
import { documentsAlone } from "../../shared-cases/documents-alone";
import { heldLevel } from "../../shared-cases/held-level";
import { indicatorCases } from "../../shared-cases/indicators";
import { ratioForms } from "../../shared-cases/ratio-forms";
import { rowDocumentCases } from "../../shared-cases/row-documents";
import { systemCases } from "../../shared-cases/systems";

const heldLevel3 = heldLevel({
  requirement: "itss.2.held-level-3",
  previous: 3,
  months: 24,
  last: "2024-06-30",
  late: "2024-07-01",
  month: "2024-06",
  clipped: { asOf: "2024-02-29", last: "2022-02-28", late: "2022-03-01" },
  written: ["三级", "Level 3", "III", "ITSS 3级"],
});

const report = "quantitative-analysis-report" as const;
const screenshot = doc("visualisation-screenshot");
const bigData = { systems: [{ kind: "big-data", inServiceSince: "2024-01-01" }] };
const reports = (...evidence: Row[]): Sheets => ({ ...bigData, evidence: [screenshot, ...evidence] });
const copies = (quantity: number | null, change: Row = {}) => doc(report, { quantity, ...change });

const analysisPlatform: CasesOf = {
  requirement: "itss.2.analysis-platform",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("a platform in service and exactly three reports", reports(copies(1), copies(1), copies(1)), {
      figures: [figure(1, 1), figure(3, 3)],
    }),
    evidenceMissing("two reports", reports(copies(1), copies(1)), [lacks(report)], {
      figures: [figure(1, 1), figure(2, 3, 1)],
    }),
    met("three copies in one row", reports(copies(3))),
    met("two copies and a row with a blank number, which is one", reports(copies(2), copies(null))),
    evidenceMissing(
      "one of three reports without a location",
      reports(copies(2), copies(1, { location: null })),
      [lacks(report, "no-location")],
    ),
    evidenceMissing(
      "one of three reports dated tomorrow",
      reports(copies(2), copies(1, { issuedOn: "2026-07-01" })),
      [lacks(report, "out-of-window")],
    ),
    met("one of three reports dated today", reports(copies(2), copies(1, { issuedOn: "2026-06-30" }))),
    evidenceMissing(
      "one of three reports with an unreadable date",
      reports(copies(2), copies(1, { issuedOn: refused })),
      [lacks(report, "undated")],
    ),
    evidenceMissing(
      "an unreadable number of copies",
      reports(copies(2), doc(report, { quantity: refused })),
      [lacks(report)],
      {
        figures: [figure(1, 1), openFigure([2, Infinity], 3, [0, 1])],
      },
    ),
    notMet(
      "reports but no platform",
      { systems: [], evidence: [screenshot, copies(3)] },
      {
        figures: [figure(0, 1, 1), figure(3, 3)],
      },
    ),
    evidenceMissing("a platform, no document at all", { ...bigData, evidence: [] }, [
      lacks(report),
      lacks("visualisation-screenshot"),
    ]),
    evidenceMissing("no Evidence sheet", bigData, [lacks(report), lacks("visualisation-screenshot")]),
    ...systemCases({
      kind: "big-data",
      otherKind: "cloud",
      rest: reports(copies(3)),
      alone: false,
    }),
    ...documentCases({
      requirement: "itss.2.analysis-platform",
      rest: bigData,
      kinds: ["visualisation-screenshot"],
      others: [copies(3)],
    }),
  ],
};

const caseDocuments = ["case-report", "customer-proof"] as const;
const foreseen = (n: number): Row => ({ id: `P-${n}`, status: "in-progress", predictiveMaintenance: "yes" });
const caseFiles = times(2, (n) => ({ subject: `P-${n}` })).flatMap((on) =>
  caseDocuments.map((kind) => doc(kind, on)),
);
/** Two documented cases, the second changed. */
const cases = (change: Row): Sheets => ({ projects: but(times(2, foreseen), change), evidence: caseFiles });

const predictiveMaintenance: CasesOf = {
  requirement: "itss.2.predictive-maintenance",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("exactly two projects", cases({}), { figures: [figure(2, 2)] }),
    notMet(
      "one project",
      { projects: times(1, foreseen), evidence: caseFiles },
      { figures: [figure(1, 2, 1)] },
    ),
    undetermined("one has a blank status, and may be cancelled", cases({ status: null }), {
      figures: [openFigure([1, 2], 2, [0, 1])],
    }),
    met("one is completed", cases({ status: "completed" })),
    notMet("one is cancelled", cases({ status: "cancelled" })),
    undetermined("one has an unreadable status", cases({ status: refused })),
    notMet("one is without predictive maintenance", cases({ predictiveMaintenance: "no" })),
    notMet("a blank is no", cases({ predictiveMaintenance: null })),
    undetermined("one mark is unreadable", cases({ predictiveMaintenance: refused })),
    notMet("one has no key", cases({ id: null })),
    notMet("an empty Projects sheet", { projects: [], evidence: [] }, { figures: [figure(0, 2, 2)] }),
    undetermined("no Projects sheet", { evidence: caseFiles }),
    ...rowDocumentCases({
      requirement: "itss.2.predictive-maintenance",
      table: "projects",
      rows: times(2, foreseen),
      keys: ["P-1", "P-2"],
      kinds: caseDocuments,
    }),
  ],
};

const { threshold, forms, unclear } = ratioForms(5);

const problemRecurrence: CasesOf = {
  requirement: "itss.2.problem-recurrence",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    ...indicatorCases({
      indicator: "problem-recurrence",
      alias: "重复问题率",
      threshold,
      forms,
      unclear,
      beyond: { cell: "5.1%", is: 0.051, gap: 0.001 },
      better: 0,
      open: { range: [0, Infinity], gap: [0, Infinity] },
      documents: ["event-statistics"],
    }),
    ...documentCases({
      requirement: "itss.2.problem-recurrence",
      rest: { kpis: [{ indicator: "problem-recurrence", value: "5%", periodEnd: "2026-05-31" }] },
      kinds: ["event-statistics"],
    }),
  ],
};

const achieved = (kind: string, title: string, change: Row = {}): Row => ({
  kind,
  title,
  achievedOn: "2025-03-03",
  serviceRelated: "yes",
  ...change,
});
/** Not related to services; it makes blank marks unknown. */
const unrelated = achieved("white-paper", "Unrelated", { serviceRelated: "no" });
const achievements = (...rows: Row[]): Sheets => ({ achievements: [...rows, unrelated] });
const patent = (change: Row) => achievements(achieved("invention-patent", "Patent A", change));
const copyrights = (change: Row) =>
  achievements(
    achieved("software-copyright", "Program A"),
    achieved("software-copyright", "Program B"),
    achieved("软著", "Program C", change),
  );

const intellectualProperty: CasesOf = {
  requirement: "itss.2.intellectual-property",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("exactly one patent", patent({}), { figures: [figure(1, 1), figure(0, 3, 3)] }),
    met("no patent, exactly three copyrights", copyrights({}), { figures: [figure(0, 1, 1), figure(3, 3)] }),
    notMet(
      "no patent, two copyrights",
      achievements(achieved("软著", "A"), achieved("software-copyright", "B")),
      {
        figures: [figure(0, 1, 1), figure(2, 3, 1)],
      },
    ),
    undetermined("a patent that may not be service related", patent({ serviceRelated: null }), {
      figures: [openFigure([0, 1], 1, [0, 1]), figure(0, 3, 3)],
    }),
    notMet("a patent that is not service related", patent({ serviceRelated: "no" })),
    notMet("one of three copyrights is not service related", copyrights({ serviceRelated: "否" })),
    undetermined("one of three copyrights has an unreadable mark", copyrights({ serviceRelated: refused })),
    notMet("where only ticks are set, a blank is no", {
      achievements: [
        achieved("invention-patent", "Patent A", { serviceRelated: null }),
        achieved("white-paper", "Paper"),
      ],
    }),
    met(
      "a patent and an unreadable copyright",
      achievements(
        achieved("invention-patent", "Patent A"),
        achieved("software-copyright", "Program A", { achievedOn: refused }),
      ),
    ),
    notMet(
      "an empty Achievements sheet",
      { achievements: [] },
      { figures: [figure(0, 1, 1), figure(0, 3, 3)] },
    ),
    undetermined("no Achievements sheet", {}),
    ...achievementCases(patent, { otherKind: "national-standard" }),
    ...achievementCases(copyrights, { otherKind: "innovation-case", title: "Program A" }).map((it) => ({
      ...it,
      name: `of three copyrights: ${it.name}`,
    })),
  ],
};

const releaseDocument = [doc("standard-release-document")];
const contribution = (change: Row): Sheets => ({
  achievements: [achieved("group-standard", "Standard A", change)],
  evidence: releaseDocument,
});

const industryContribution: CasesOf = {
  requirement: "itss.2.industry-contribution",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("exactly one group standard", contribution({}), { figures: [figure(1, 1)] }),
    notMet("no achievement", { achievements: [], evidence: releaseDocument }, { figures: [figure(0, 1, 1)] }),
    met("a white paper", contribution({ kind: "白皮书" })),
    met("a local standard", contribution({ kind: "local-standard" })),
    met("an industry standard", contribution({ kind: "industry-standard" })),
    met("a national standard", contribution({ kind: "national-standard" })),
    notMet("an industry report", contribution({ kind: "industry-report" })),
    met(
      "as a participant, and not service related",
      contribution({ role: "participate", serviceRelated: "no" }),
    ),
    undetermined("no Achievements sheet", { evidence: releaseDocument }),
    notMet(
      "none, and no document",
      { achievements: [], evidence: [] },
      { missing: [lacks("standard-release-document")] },
    ),
    ...achievementCases(contribution, { otherKind: "software-copyright" }),
    ...documentCases({
      requirement: "itss.2.industry-contribution",
      rest: { achievements: [achieved("white-paper", "Paper A")] },
      kinds: ["standard-release-document"],
    }),
  ],
};

export const level2: readonly CasesOf[] = [
  heldLevel3,
  level2Finance.incomeGrowth,
  level2Finance.auditedFinancials,
  analysisPlatform,
  predictiveMaintenance,
  problemRecurrence,
  intellectualProperty,
  level2Finance.rdShare,
  industryContribution,
  documentsAlone("itss.2.emerging-technology", { kinds: ["emerging-technology-plan"] }),
  documentsAlone("itss.2.analysis-model", { kinds: ["analysis-model-source"] }),
  documentsAlone("itss.2.predictive-package", { kinds: ["predictive-maintenance-package"] }),
];
