/** Cases of level 3's projects, indicators, people and knowledge, and of its documents. */
import type { MissingReason } from "../../../../src/assessment/assessment";
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
  type Cell,
  type Row,
  type Sheets,
} from "../case";
import { documentsAlone } from "./shared/documents-alone";
import { documentCases } from "./shared/documents";
import { indicatorCases } from "./shared/indicators";
import { heldCertificateCases, onTheStaffCases } from "./shared/people";
import { ratioForms } from "./shared/ratio-forms";
import { systemCases } from "./shared/systems";

const project = (n: number): Row => ({
  id: `P-${n}`,
  status: n % 2 === 0 ? "completed" : "in-progress",
  startsOn: "2024-01-01",
});
/** Eight started projects, the eighth changed. */
const eight = (change: Row): Row[] => but(times(8, project), change);

/** What the last of the counted projects must be: neither cancelled nor still to start. `given` changes it. */
const startedCases = (given: (change: Row) => Sheets) => [
  met("one is completed", given({ status: "completed" })),
  met("one is in progress", given({ status: "进行中" })),
  notMet("one is cancelled", given({ status: "cancelled" })),
  undetermined("one has a blank status", given({ status: null })),
  undetermined("one has an unreadable status", given({ status: refused })),
  met("one starts today", given({ startsOn: "2026-06-30", endsOn: "2027-12-31" })),
  notMet("one starts tomorrow", given({ startsOn: "2026-07-01", endsOn: "2027-12-31" })),
  undetermined("one has a blank start", given({ startsOn: null })),
  undetermined("one has an unreadable start", given({ startsOn: refused })),
  notMet("one has no key", given({ id: null })),
  notMet("one has the key of another", given({ id: "P-1" })),
];

const projects: CasesOf = {
  requirement: "itss.3.projects",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("exactly eight projects", { projects: eight({}) }, { figures: [figure(8, 8)] }),
    notMet("seven projects", { projects: times(7, project) }, { figures: [figure(7, 8, 1)] }),
    undetermined(
      "one may not have started",
      { projects: eight({ startsOn: null }) },
      {
        figures: [openFigure([7, 8], 8, [0, 1])],
      },
    ),
    undetermined(
      "one starts some day of the running month",
      { projects: eight({ startsOn: "2026-06" }) },
      { asOf: "2026-06-15" },
    ),
    met("one has an unreadable key", { projects: eight({ id: refused }) }),
    notMet("an empty Projects sheet", { projects: [] }, { figures: [figure(0, 8, 8)] }),
    undetermined("no Projects sheet", {}),
    ...startedCases((change) => ({ projects: eight(change) })),
  ],
};

const crossYear = (n: number): Row => ({ ...project(n), startsOn: "2025-01-01", endsOn: "2025-12-31" });
/** Two projects over twelve months, the second changed. */
const spanning = (change: Row): Sheets => ({ projects: but(times(2, crossYear), change) });
const lasting = (startsOn: Cell, endsOn: Cell): Sheets => spanning({ startsOn, endsOn });

const crossYearProjects: CasesOf = {
  requirement: "itss.3.cross-year-projects",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("two projects from 1 January to 31 December", spanning({}), { figures: [figure(2, 2)] }),
    notMet("one from 1 January to 30 December", lasting("2025-01-01", "2025-12-30"), {
      figures: [figure(1, 2, 1)],
    }),
    undetermined("one has a blank end", lasting("2025-01-01", null), {
      figures: [openFigure([1, 2], 2, [0, 1])],
    }),
    met("one ends next year", lasting("2026-06-30", "2027-06-29")),
    notMet("one ends next year, a day too early", lasting("2026-06-30", "2027-06-28")),
    met("from 29 February to 27 February of the next year", lasting("2024-02-29", "2025-02-27")),
    notMet("from 29 February to 26 February of the next year", lasting("2024-02-29", "2025-02-26")),
    met("from 1 March to 29 February of a leap year", lasting("2023-03-01", "2024-02-29")),
    notMet("from 1 March to 28 February of a leap year", lasting("2023-03-01", "2024-02-28")),
    met("from 31 January to 30 January", lasting("2024-01-31", "2025-01-30")),
    notMet("from 31 January to 29 January", lasting("2024-01-31", "2025-01-29")),
    undetermined("an end some day of the month in question", lasting("2025-01-01", "2025-12")),
    met("an end some day of the month after", lasting("2025-01-01", "2026-01")),
    notMet("an end some day of the month before", lasting("2025-01-01", "2025-11")),
    undetermined("a start some day of the month in question", lasting("2025-01", "2025-12-31")),
    met("a start some day of the month before", lasting("2024-12", "2025-12-31")),
    undetermined("an unreadable end", lasting("2025-01-01", refused)),
    notMet("an end before the start", lasting("2025-01-01", "2024-12-31")),
    notMet("one project", { projects: times(1, crossYear) }),
    notMet("an empty Projects sheet", { projects: [] }),
    undetermined("no Projects sheet", {}),
    ...startedCases(spanning),
  ],
};

const attestation = (n: number): Row => doc("customer-evaluation", { subject: `P-${n}`, thirdParty: "yes" });
/** Eight started projects, each attested; the eighth project and its attestation changed. */
const attested = (change: { project?: Row; attestation?: Row }): Sheets => ({
  projects: eight(change.project ?? {}),
  evidence: but(times(8, attestation), change.attestation ?? {}),
});
const notAttested = (reason: MissingReason) => [lacks("third-party-attestation", reason, "P-8")];

const attestedProjects: CasesOf = {
  requirement: "itss.3.attested-projects",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("exactly eight attested projects", attested({}), { figures: [figure(8, 8)] }),
    evidenceMissing(
      "one has no document at all",
      { projects: eight({}), evidence: times(7, attestation) },
      notAttested("none"),
      {
        figures: [figure(7, 8, 1)],
      },
    ),
    evidenceMissing(
      "one document is not third-party verified",
      attested({ attestation: { thirdParty: "否" } }),
      notAttested("not-third-party"),
    ),
    evidenceMissing(
      "a blank verification is no",
      attested({ attestation: { thirdParty: null } }),
      notAttested("not-third-party"),
    ),
    evidenceMissing(
      "an unreadable verification",
      attested({ attestation: { thirdParty: refused } }),
      notAttested("not-third-party"),
    ),
    evidenceMissing(
      "one document without a location",
      attested({ attestation: { location: null } }),
      notAttested("no-location"),
    ),
    evidenceMissing(
      "one document dated tomorrow",
      attested({ attestation: { issuedOn: "2026-07-01" } }),
      notAttested("out-of-window"),
    ),
    evidenceMissing(
      "one document with an unreadable date",
      attested({ attestation: { issuedOn: refused } }),
      notAttested("undated"),
    ),
    met("one document dated today", attested({ attestation: { issuedOn: "2026-06-30" } })),
    evidenceMissing(
      "one document for another project",
      attested({ attestation: { subject: "P-1" } }),
      notAttested("none"),
    ),
    evidenceMissing(
      "one document for the organisation",
      attested({ attestation: { subject: null } }),
      notAttested("none"),
    ),
    met("any kind of document will do", attested({ attestation: { kind: "delivery-record" } })),
    met("one document for all eight", {
      projects: eight({}),
      evidence: [doc("audit-report", { subject: "P-1、P-2,P-3;P-4；P-5，P-6\nP-7、P-8", thirdParty: "yes" })],
    }),
    evidenceMissing(
      "a contract in the row's own column is not third-party verified",
      {
        projects: eight({ Contract: "files/8.pdf" }),
        evidence: times(7, attestation),
      },
      notAttested("not-third-party"),
    ),
    notMet(
      "seven projects",
      { projects: times(7, project), evidence: times(8, attestation) },
      { figures: [figure(7, 8, 1)] },
    ),
    notMet("an empty Projects sheet", { projects: [], evidence: times(8, attestation) }, { missing: [] }),
    undetermined("no Projects sheet", { evidence: times(8, attestation) }, { missing: [] }),
    evidenceMissing(
      "no Evidence sheet",
      { projects: eight({}) },
      times(8, (n) => ({ n })).map((_, at) => lacks("third-party-attestation", "none", `P-${at + 1}`)),
    ),
    ...startedCases((change) => attested({ project: change })),
  ],
};

const platform: Sheets = { systems: [{ kind: "digital-management", inServiceSince: "2024-01-01" }] };
const turnover: Sheets = {
  kpis: [{ indicator: "work-order-turnover", value: "90%", periodEnd: "2026-05-31" }],
};

const workOrderTurnover: CasesOf = {
  requirement: "itss.3.work-order-turnover",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    ...indicatorCases({
      indicator: "work-order-turnover",
      alias: "工单闭环率",
      ...ratioForms(90),
      beyond: { cell: "89.9%", is: 0.899, gap: 0.001 },
      better: "90.1%",
      rest: platform,
      others: [figure(1, 1)],
    }),
    ...systemCases({ kind: "digital-management", otherKind: "itsm", rest: turnover, alone: false }),
    notMet("no value, and no platform either", { systems: [], kpis: [] }),
  ],
};

const monitored = (n: number): Row => ({
  indicator: `Indicator ${n}`,
  monitored: "yes",
  periodEnd: "2026-05-31",
});
const unmonitored: Row = { indicator: "Not watched", monitored: "no", periodEnd: "2026-05-31" };
/** Fifteen monitored indicators and one that is not; the fifteenth changed. */
const fifteen = (change: Row): Sheets => ({ kpis: [unmonitored, ...but(times(15, monitored), change)] });
const fourteenAnd = (...rows: Row[]): Sheets => ({ kpis: [unmonitored, ...times(14, monitored), ...rows] });

const monitoredKpis: CasesOf = {
  requirement: "itss.3.monitored-kpis",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("exactly fifteen monitored indicators", fifteen({}), { figures: [figure(15, 15)] }),
    notMet("fourteen monitored indicators", fourteenAnd(), { figures: [figure(14, 15, 1)] }),
    undetermined("one may be monitored or not", fifteen({ monitored: null }), {
      figures: [openFigure([14, 15], 15, [0, 1])],
    }),
    notMet("one is not monitored", fifteen({ monitored: "no" })),
    undetermined("one mark is unreadable", fifteen({ monitored: refused })),
    notMet("where only ticks are set, a blank is no", {
      kpis: but(times(15, monitored), { monitored: null }),
    }),
    notMet(
      "one indicator in two periods counts once",
      fourteenAnd({ ...monitored(14), periodEnd: "2026-02-28" }),
    ),
    notMet("one indicator by name and by alias counts once", {
      kpis: [
        unmonitored,
        ...times(13, monitored),
        { ...monitored(0), indicator: "Work order turnover rate" },
        { ...monitored(0), indicator: "工单闭环率" },
      ],
    }),
    notMet(
      "one was monitored in an earlier period only",
      fourteenAnd({ ...monitored(15), periodEnd: "2026-02-28" }, { ...monitored(15), monitored: "no" }),
    ),
    met(
      "one is monitored now, though not before",
      fourteenAnd({ ...monitored(15), monitored: "no", periodEnd: "2026-02-28" }, monitored(15)),
    ),
    undetermined(
      "two rows of one date differ",
      fourteenAnd(monitored(15), { ...monitored(15), monitored: "no" }),
    ),
    met("a period that ended long ago is still the latest", fifteen({ periodEnd: "2021-12-31" })),
    met("a period that ends today", fifteen({ periodEnd: "2026-06-30" })),
    notMet("a period that ends tomorrow is not yet over", fifteen({ periodEnd: "2026-07-01" })),
    met("the only row of an indicator, without a period end", fifteen({ periodEnd: null })),
    undetermined("an unreadable period end", fifteen({ periodEnd: refused })),
    undetermined("an unreadable indicator", fifteen({ indicator: refused })),
    notMet("a row without an indicator", fifteen({ indicator: null })),
    notMet("an empty KPIs sheet", { kpis: [] }, { figures: [figure(0, 15, 15)] }),
    undetermined("no KPIs sheet", {}),
  ],
};

const collected = (n: number, automated: Cell): Row => ({ ...monitored(n), automated });
/** Ten monitored indicators, so many of them collected automatically, and further rows. */
const automatic = (count: number, ...more: Row[]): Sheets => ({
  kpis: [...times(10, (n) => collected(n, n <= count ? "yes" : "no")), ...more],
});

const kpiAutomation: CasesOf = {
  requirement: "itss.3.kpi-automation",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("seven of ten collected automatically", automatic(7), { figures: [figure(0.7, 0.7)] }),
    notMet("six of ten collected automatically", automatic(6), { figures: [figure(0.6, 0.7, 0.1)] }),
    undetermined(
      "six of ten, and one that may be",
      { kpis: times(10, (n) => collected(n, n <= 6 ? "yes" : n === 7 ? null : "no")) },
      { figures: [openFigure([0.6, 0.7], 0.7, [0, 0.1])] },
    ),
    notMet(
      "69 of 100",
      { kpis: times(100, (n) => collected(n, n <= 69 ? "yes" : "no")) },
      {
        figures: [figure(0.69, 0.7, 0.01)],
      },
    ),
    undetermined("one mark is unreadable", {
      kpis: times(10, (n) => collected(n, n <= 6 ? "yes" : n === 7 ? refused : "no")),
    }),
    met("where only ticks are set, a blank is no", {
      kpis: times(10, (n) => collected(n, n <= 7 ? "√" : null)),
    }),
    notMet("where only ticks are set, a blank is no, one tick fewer", {
      kpis: times(10, (n) => collected(n, n <= 6 ? "√" : null)),
    }),
    met(
      "an unmonitored indicator collected by hand does not count",
      automatic(7, { ...collected(11, "no"), monitored: "no" }),
    ),
    notMet(
      "an unmonitored indicator collected automatically does not count",
      automatic(6, { ...collected(11, "yes"), monitored: "no" }),
    ),
    undetermined(
      "an indicator that may be monitored",
      automatic(7, { ...unmonitored }, { ...collected(11, "no"), monitored: null }),
    ),
    notMet("an eleventh, monitored and collected by hand", automatic(7, collected(11, "no"))),
    met(
      "an eleventh whose period ends tomorrow",
      automatic(7, { ...collected(11, "no"), periodEnd: "2026-07-01" }),
    ),
    met(
      "an older row of one, collected by hand then",
      automatic(7, { ...collected(7, "no"), periodEnd: "2025-12-31" }),
    ),
    undetermined("no monitored indicator", { kpis: [unmonitored] }),
    undetermined("an empty KPIs sheet", { kpis: [] }),
    undetermined("no KPIs sheet", {}),
  ],
};

const person = (n: number): Row => ({ id: `S-${n}`, joinedOn: "2020-03-01" });
const manager = (n: number): Row => ({
  staffId: `S-${n}`,
  certificate: "ITSS senior project manager",
  issuedOn: "2024-05-01",
  expiresOn: "2027-04-30",
});
/** Two senior managers; the second's rows may be changed. */
const managers = (change: { staff?: Row; certificate?: Row }): Sheets => ({
  staff: but(times(2, person), change.staff ?? {}),
  staffCertificates: but(times(2, manager), change.certificate ?? {}),
});

const seniorManagers: CasesOf = {
  requirement: "itss.3.senior-managers",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("exactly two senior project managers", managers({}), { figures: [figure(2, 2)] }),
    notMet(
      "one senior project manager",
      { staff: times(2, person), staffCertificates: times(1, manager) },
      { figures: [figure(1, 2, 1)] },
    ),
    undetermined("one with a blank expiry", managers({ certificate: { expiresOn: null } }), {
      figures: [openFigure([1, 2], 2, [0, 1])],
    }),
    notMet("one person with two certificates counts once", managers({ certificate: { staffId: "S-1" } })),
    undetermined("one has an unreadable staff id", managers({ staff: { id: refused } })),
    notMet("an empty Staff sheet", { staff: [], staffCertificates: times(2, manager) }),
    undetermined("no Staff sheet", { staffCertificates: times(2, manager) }),
    notMet("an empty Staff certificates sheet", { staff: times(2, person), staffCertificates: [] }),
    undetermined("no Staff certificates sheet", { staff: times(2, person) }),
    ...onTheStaffCases((staff) => managers({ staff })),
    ...heldCertificateCases((certificate) => managers({ certificate }), "ITSS project manager"),
  ],
};

const trainingDocuments = ["training-plan", "training-attendance"] as const;
const trained = (...hours: Cell[]): Row[] =>
  hours.map((trainingHours, at) => ({ ...person(at + 1), trainingHours }));
const training = (staff: Row[]): Sheets => ({
  staff,
  evidence: trainingDocuments.map((kind) => doc(kind, { issuedOn: "2026-01-15" })),
});

const trainingCases: CasesOf = {
  requirement: "itss.3.training",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("an average of exactly 24 hours", training(trained(20, 28)), { figures: [figure(24, 24)] }),
    notMet("an average a tenth of an hour below", training(trained(20, 27.8)), {
      figures: [figure(23.9, 24, 0.1)],
    }),
    undetermined("20 and a blank number", training(trained(20, null)), {
      figures: [openFigure([10, Infinity], 24, [0, 14])],
    }),
    undetermined("20 and an unreadable number", training(trained(20, refused))),
    met("36, 36 and a blank number: even a 0 would do", training(trained(36, 36, null)), {
      figures: [openFigure([24, Infinity], 24, [0, 0])],
    }),
    met(
      "24, and 0 of one who left today",
      training([...trained(24), { ...person(2), trainingHours: 0, leftOn: "2026-06-30" }]),
    ),
    notMet(
      "24, and 0 of one who leaves tomorrow",
      training([...trained(24), { ...person(2), trainingHours: 0, leftOn: "2026-07-01" }]),
    ),
    met(
      "24, and 0 of one who joins tomorrow",
      training([...trained(24), { ...person(2), trainingHours: 0, joinedOn: "2026-07-01" }]),
    ),
    undetermined("everybody left", training([{ ...person(1), trainingHours: 30, leftOn: "2026-01-31" }])),
    undetermined("an empty Staff sheet", training([])),
    undetermined("no Staff sheet", { evidence: training([]).evidence }),
    notMet(
      "too few hours, and no document",
      { staff: trained(10), evidence: [] },
      {
        missing: trainingDocuments.map((kind) => lacks(kind)),
      },
    ),
    ...onTheStaffCases((staff) => training(but(trained(20, 28), staff))),
    ...documentCases({
      requirement: "itss.3.training",
      rest: { staff: [{ id: "S-1", trainingHours: 24 }] },
      kinds: trainingDocuments,
      months: 12,
    }),
  ],
};

const knowledge = ["knowledge-base-data"] as const;

const knowledgeDocuments: CasesOf = {
  requirement: "itss.3.knowledge-documents",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    ...indicatorCases({
      indicator: "knowledge-documents",
      alias: "知识库文档数",
      threshold: { cell: 500, is: 500, written: "500 documents" },
      beyond: { cell: 499, is: 499, gap: 1 },
      better: 501,
      forms: [
        { name: "500 as text", value: "500" },
        { name: "500 in full-width digits", value: "５００" },
      ],
      unclear: [
        { name: "500 with the unit %", value: 500, unit: "%" },
        { name: "a number in words", value: "plenty" },
      ],
      open: { range: [-Infinity, Infinity], gap: [0, Infinity] },
      documents: knowledge,
    }),
    ...documentCases({
      requirement: "itss.3.knowledge-documents",
      rest: { kpis: [{ indicator: "knowledge-documents", value: 500, periodEnd: "2026-05-31" }] },
      kinds: knowledge,
    }),
  ],
};

const knowledgeReuse: CasesOf = {
  requirement: "itss.3.knowledge-reuse",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    ...indicatorCases({
      indicator: "knowledge-reuse",
      alias: "知识复用率",
      ...ratioForms(30),
      beyond: { cell: "29.9%", is: 0.299, gap: 0.001 },
      better: "30.1%",
      documents: knowledge,
    }),
    ...documentCases({
      requirement: "itss.3.knowledge-reuse",
      rest: { kpis: [{ indicator: "knowledge-reuse", value: "30%", periodEnd: "2026-05-31" }] },
      kinds: knowledge,
    }),
  ],
};

export const level3Capability: readonly CasesOf[] = [
  projects,
  crossYearProjects,
  attestedProjects,
  documentsAlone("itss.3.interoperability", { kinds: ["process-diagram", "cross-department-minutes"] }),
  workOrderTurnover,
  monitoredKpis,
  kpiAutomation,
  seniorManagers,
  trainingCases,
  knowledgeDocuments,
  knowledgeReuse,
  documentsAlone("itss.3.process-screenshots", { kinds: ["process-digitisation-screenshot"] }),
];
