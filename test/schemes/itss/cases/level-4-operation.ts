/** Cases of level 4's service catalogue, ITSM tool, audits and satisfaction surveys. */
import {
  but,
  doc,
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
import { documentCases } from "./shared/documents";
import { systemCases } from "./shared/systems";

const catalogueOf = (...categories: Cell[]): Sheets => ({
  serviceCatalogue: categories.map((category, at) => ({ category, service: `Service ${at + 1}` })),
});

const serviceCatalogue: CasesOf = {
  requirement: "itss.4.service-catalogue",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("exactly four classes", catalogueOf("consulting", "development", "integration", "operation"), {
      figures: [figure(4, 4)],
    }),
    notMet("three classes", catalogueOf("consulting", "development", "integration"), {
      figures: [figure(3, 4, 1)],
    }),
    undetermined(
      "three classes and a text outside the list",
      catalogueOf("consulting", "development", "integration", "Magic"),
      {
        figures: [openFigure([3, 4], 4, [0, 1])],
      },
    ),
    notMet(
      "four services of three classes",
      catalogueOf("consulting", "development", "integration", "integration"),
    ),
    notMet(
      "three classes, one of them also by an alias and in Chinese with 服务 behind it",
      catalogueOf(
        "O&M",
        "运维",
        "运维服务",
        "Operation and maintenance",
        "咨询服务",
        "Consulting",
        "集成实施",
      ),
    ),
    met("the class Other is a class", catalogueOf("咨询设计", "系统集成", "运维", "其他")),
    notMet("two classes and a text outside the list", catalogueOf("consulting", "development", "Magic"), {
      figures: [openFigure([2, 3], 4, [1, 2])],
    }),
    undetermined(
      "two classes and two texts outside the list",
      catalogueOf("consulting", "development", "Magic", "Luck"),
    ),
    met(
      "four classes and a text outside the list",
      catalogueOf("consulting", "development", "integration", "operation", "Magic"),
      {
        figures: [openFigure([4, 5], 4, [0, 0])],
      },
    ),
    undetermined(
      "three classes and an unreadable one",
      catalogueOf("consulting", "development", "integration", refused),
    ),
    notMet("three classes and a blank one", catalogueOf("consulting", "development", "integration", null)),
    undetermined("four texts outside the list: at least one class", catalogueOf("A", "B", "C", "D"), {
      figures: [openFigure([1, 4], 4, [0, 3])],
    }),
    notMet("an empty catalogue", catalogueOf(), { figures: [figure(0, 4, 4)] }),
    undetermined("no Service catalogue sheet", {}),
  ],
};

const itsmDocuments = ["system-log", "operation-record"] as const;

const itsmRunning: CasesOf = {
  requirement: "itss.4.itsm-running",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    ...systemCases({ kind: "itsm", otherKind: "aiops", months: 6, documents: itsmDocuments }),
    met(
      "on 31 August, in service since the end of February",
      {
        systems: [{ kind: "ITSM工具", inServiceSince: "2026-02-28" }],
        evidence: itsmDocuments.map((kind) => doc(kind)),
      },
      { asOf: "2026-08-31" },
    ),
    notMet(
      "on 31 August, in service since 1 March",
      {
        systems: [{ kind: "ITSM tool", inServiceSince: "2026-03-01" }],
        evidence: itsmDocuments.map((kind) => doc(kind)),
      },
      { asOf: "2026-08-31" },
    ),
    ...documentCases({
      requirement: "itss.4.itsm-running",
      rest: { systems: [{ kind: "itsm", inServiceSince: "2020-01-01" }] },
      kinds: itsmDocuments,
    }),
  ],
};

const auditDocuments = ["internal-audit-report", "management-review-record", "improvement-record"] as const;
const review: Row = { kind: "management-review", heldOn: "2026-02-10" };
const audit: Row = { kind: "internal-audit", heldOn: "2026-01-10" };
const audits = (...rows: Row[]): Sheets => ({
  audits: rows,
  evidence: auditDocuments.map((kind) => doc(kind)),
});

const auditAndReview: CasesOf = {
  requirement: "itss.4.audit-and-review",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("one internal audit and one management review", audits(audit, review), {
      figures: [figure(1, 1), figure(1, 1)],
    }),
    notMet("an internal audit, no management review", audits(audit), {
      figures: [figure(1, 1), figure(0, 1, 1)],
    }),
    notMet("a management review, no internal audit", audits(review), {
      figures: [figure(0, 1, 1), figure(1, 1)],
    }),
    met("the internal audit held today", audits({ ...audit, heldOn: "2026-06-30" }, review)),
    notMet("the internal audit is held tomorrow", audits({ ...audit, heldOn: "2026-07-01" }, review)),
    notMet("the management review is held tomorrow", audits(audit, { ...review, heldOn: "2026-07-01" })),
    undetermined("the internal audit has a blank date", audits({ ...audit, heldOn: null }, review)),
    undetermined(
      "the management review has an unreadable date",
      audits(audit, { ...review, heldOn: refused }),
    ),
    undetermined(
      "the internal audit is held some day of the running month",
      audits({ ...audit, heldOn: "2026-06" }, review),
      {
        asOf: "2026-06-15",
      },
    ),
    met(
      "both held long ago",
      audits({ ...audit, heldOn: "2015-01-01" }, { ...review, heldOn: "2015-01-02" }),
    ),
    met("whatever their result and scheme", audits({ ...audit, result: "failed", scheme: "CSMM" }, review)),
    undetermined("the second audit is of unreadable kind", audits(audit, { ...review, kind: refused })),
    undetermined(
      "the second audit is of a kind that is not in the list",
      audits(audit, { ...review, kind: "Chat" }),
    ),
    notMet("the second audit is an annual surveillance", audits(audit, { ...review, kind: "年度监督审核" })),
    notMet("a row without a kind is no audit", audits(audit, { ...review, kind: null })),
    notMet("an empty Audits sheet", audits(), { figures: [figure(0, 1, 1), figure(0, 1, 1)] }),
    undetermined("no Audits sheet", { evidence: auditDocuments.map((kind) => doc(kind)) }),
    notMet(
      "no review and no document",
      { audits: [audit], evidence: [] },
      {
        missing: auditDocuments.map((kind) => lacks(kind)),
      },
    ),
    ...documentCases({
      requirement: "itss.4.audit-and-review",
      rest: { audits: [audit, review] },
      kinds: auditDocuments,
    }),
  ],
};

const running = (n: number): Row => ({
  id: `P-${n}`,
  customer: `Customer ${n}`,
  status: "in-progress",
  startsOn: "2026-01-01",
  endsOn: "2026-12-31",
});
const survey = (n: number): Row => ({ customer: `Customer ${n}`, surveyedOn: "2026-03-15", score: 90 });
const both = times(2, running);
/** Two running projects of two customers, both surveyed; the second project and its survey changed. */
const surveyed = (change: { project?: Row; survey?: Row }): Sheets => ({
  projects: but(both, change.project ?? {}),
  surveys: but(times(2, survey), change.survey ?? {}),
});
/** Two running projects of two customers of which the first is surveyed; the second project changed. */
const unsurveyed = (project: Row): Sheets => ({ projects: but(both, project), surveys: [survey(1)] });

const surveyCoverage: CasesOf = {
  requirement: "itss.4.survey-coverage",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("the customers of all running projects were surveyed", surveyed({}), { figures: [figure(1, 1)] }),
    notMet("one of two customers was not surveyed", unsurveyed({}), { figures: [figure(0.5, 1, 0.5)] }),
    undetermined("one survey without a date", surveyed({ survey: { surveyedOn: null } }), {
      figures: [openFigure([0.5, 1], 1, [0, 0.5])],
    }),
    notMet(
      "99 of 100 customers surveyed",
      { projects: times(100, running), surveys: times(99, survey) },
      {
        figures: [figure(0.99, 1, 0.01)],
      },
    ),
    notMet("one customer surveyed exactly 12 months ago", surveyed({ survey: { surveyedOn: "2025-06-30" } })),
    met(
      "one customer surveyed one day less than 12 months ago",
      surveyed({ survey: { surveyedOn: "2025-07-01" } }),
    ),
    met("one customer surveyed today", surveyed({ survey: { surveyedOn: "2026-06-30" } })),
    notMet("one survey is tomorrow", surveyed({ survey: { surveyedOn: "2026-07-01" } })),
    undetermined("one survey with an unreadable date", surveyed({ survey: { surveyedOn: refused } })),
    undetermined(
      "one survey some day of the month in which the window opens",
      surveyed({ survey: { surveyedOn: "2025-06" } }),
      {
        asOf: "2026-06-15",
      },
    ),
    met("one survey some day of the month after", surveyed({ survey: { surveyedOn: "2025-07" } })),
    undetermined("one survey of an unreadable customer", surveyed({ survey: { customer: refused } })),
    notMet("one survey of another customer", surveyed({ survey: { customer: "Customer 3" } })),
    met(
      "a customer written in small letters, with more spaces",
      surveyed({ survey: { customer: " customer   2 " } }),
    ),
    met("a customer written in full width", surveyed({ survey: { customer: "Ｃｕｓｔｏｍｅｒ　２" } })),
    met("two projects of one customer need one survey", unsurveyed({ customer: "Customer 1" })),
    met("an unsurveyed customer's project is cancelled", unsurveyed({ status: "cancelled" })),
    notMet("an unsurveyed customer's project is completed", unsurveyed({ status: "completed" })),
    met(
      "an unsurveyed customer's project ended exactly 12 months ago",
      unsurveyed({ startsOn: "2025-01-01", endsOn: "2025-06-30" }),
    ),
    notMet(
      "an unsurveyed customer's project ended one day less than 12 months ago",
      unsurveyed({ startsOn: "2025-01-01", endsOn: "2025-07-01" }),
    ),
    notMet("an unsurveyed customer's project starts today", unsurveyed({ startsOn: "2026-06-30" })),
    met("an unsurveyed customer's project starts tomorrow", unsurveyed({ startsOn: "2026-07-01" })),
    undetermined("an unsurveyed customer's project has a blank status", unsurveyed({ status: null })),
    undetermined("an unsurveyed customer's project has a blank start", unsurveyed({ startsOn: null })),
    undetermined("an unsurveyed customer's project has a blank end", unsurveyed({ endsOn: null })),
    undetermined("an unsurveyed customer's project has an unreadable end", unsurveyed({ endsOn: refused })),
    met("a surveyed customer's project has a blank end", surveyed({ project: { endsOn: null } })),
    undetermined("a project with a blank customer", unsurveyed({ customer: null })),
    undetermined("a project with an unreadable customer", unsurveyed({ customer: refused })),
    undetermined("no running project", {
      projects: but([running(1)], { status: "cancelled" }),
      surveys: [survey(1)],
    }),
    undetermined("an empty Projects sheet", { projects: [], surveys: [survey(1)] }),
    undetermined("no Projects sheet", { surveys: [survey(1)] }),
    notMet("an empty Surveys sheet", { projects: both, surveys: [] }, { figures: [figure(0, 1, 1)] }),
    undetermined("no Surveys sheet", { projects: both }),
  ],
};

const scored = (score: Cell, change: Row = {}): Row => ({
  customer: "Customer 1",
  surveyedOn: "2026-03-15",
  questionnaire: "CESA standard",
  score,
  ...change,
});
const surveys = (...rows: Row[]): Sheets => ({ surveys: rows });
const openScore = openFigure([45, 95], 80, [0, 35]);

const surveyScore: CasesOf = {
  requirement: "itss.4.survey-score",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("an average of exactly 80", surveys(scored(79), scored(81)), { figures: [figure(80, 80)] }),
    notMet("an average a hundredth below 80", surveys(scored(79.98), scored(80)), {
      figures: [figure(79.99, 80, 0.01)],
    }),
    undetermined("90 and a blank score", surveys(scored(90), scored(null)), { figures: [openScore] }),
    undetermined("90 and an unreadable score", surveys(scored(90), scored(refused)), {
      figures: [openScore],
    }),
    undetermined("90 and a score above 100", surveys(scored(90), scored(101)), { figures: [openScore] }),
    met(
      "four times 100 and a blank score: even a 0 would do",
      surveys(...times(4, () => scored(100)), scored(null)),
      {
        figures: [openFigure([80, 100], 80, [0, 0])],
      },
    ),
    notMet("59 and a blank score: even a 100 would not do", surveys(scored(59), scored(null)), {
      figures: [openFigure([29.5, 79.5], 80, [0.5, 50.5])],
    }),
    met("80, and 0 by another questionnaire", surveys(scored(80), scored(0, { questionnaire: "other" }))),
    undetermined(
      "80, and 60 by an unnamed questionnaire",
      surveys(scored(80), scored(60, { questionnaire: null })),
      {
        figures: [openFigure([70, 80], 80, [0, 10])],
      },
    ),
    met("80, and 90 by an unnamed questionnaire", surveys(scored(80), scored(90, { questionnaire: null }))),
    undetermined(
      "80, and 60 by a questionnaire that is not in the list",
      surveys(scored(80), scored(60, { questionnaire: "Ours" })),
    ),
    met("80, and 0 exactly 12 months ago", surveys(scored(80), scored(0, { surveyedOn: "2025-06-30" }))),
    notMet(
      "80, and 0 one day less than 12 months ago",
      surveys(scored(80), scored(0, { surveyedOn: "2025-07-01" })),
    ),
    notMet("80, and 0 today", surveys(scored(80), scored(0, { surveyedOn: "2026-06-30" }))),
    met("80, and 0 tomorrow", surveys(scored(80), scored(0, { surveyedOn: "2026-07-01" }))),
    undetermined("80, and 60 on an unknown day", surveys(scored(80), scored(60, { surveyedOn: null }))),
    undetermined("80, and 60 on an unreadable day", surveys(scored(80), scored(60, { surveyedOn: refused }))),
    met("80, and 0 without a customer, which is no row", surveys(scored(80), scored(0, { customer: null }))),
    undetermined("no survey by the CESA questionnaire", surveys(scored(95, { questionnaire: "其他" }))),
    undetermined("no survey in the past 12 months", surveys(scored(95, { surveyedOn: "2024-01-01" }))),
    undetermined("an empty Surveys sheet", surveys()),
    undetermined("no Surveys sheet", {}),
  ],
};

export const level4Operation = { serviceCatalogue, itsmRunning, auditAndReview, surveyCoverage, surveyScore };
