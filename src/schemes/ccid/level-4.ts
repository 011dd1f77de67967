/** CCID level 4, the lowest: the first rung, and what every application asks for. */
import {
  all,
  allTests,
  any,
  anyTest,
  atLeast,
  atMost,
  count,
  eq,
  evidenced,
  fiscalYear,
  fiscalYearEnd,
  gte,
  holds,
  lt,
  months,
  param,
  pastMonths,
  requirement,
  share,
} from "../../rules/build";
import type { Requirement, Test } from "../../rules/expression";
import type { EvidenceKind } from "../../tables/evidence-kinds";
import {
  auditedInYear,
  certifiedInAnything,
  currentStaff,
  majorIncidents,
  organisationCode,
  recentMajorIncidents,
  registeredSince,
} from "../conditions";
import { inCcid } from "../source";
import { deliveredProject } from "./delivered-project";

const disqualifyingIncident = any(
  eq("kind", "fraud"),
  all(eq("kind", "safety"), eq("severity", "major")),
  all(eq("kind", "complaint"), eq("severity", "major"), eq("resolved", false)),
);

/** The year's figures were audited, and the report on them is on file. A year that is not listed stays open. */
const auditReported = (offset: number): Test[] => [
  auditedInYear(offset),
  atLeast(1, share("financials", eq("year", fiscalYear(offset)), evidenced("year", "audit-report")), "ratio"),
];

const onFileWithin = (kind: EvidenceKind): Test =>
  holds("evidence", all(eq("kind", kind), pastMonths("issuedOn", months(12))));

export const level4: readonly Requirement[] = [
  requirement("ccid.4.mainland", {
    group: "entry",
    dimension: "resource",
    stage: "plan",
    test: holds("organisation", eq("mainlandRegistered", true)),
    inHand: ["business-licence"],
    source: inCcid("conditions of applying, the enterprise", 1),
  }),
  requirement("ccid.4.operating", {
    group: "entry",
    dimension: "resource",
    stage: "operate",
    carries: false,
    test: registeredSince(months(12)),
    source: inCcid("conditions of applying, the enterprise", 1),
    readings: ["two-ladders", "operating-since-registration"],
  }),
  requirement("ccid.4.no-violation", {
    group: "entry",
    dimension: "process",
    stage: "supervise",
    test: allTests(
      atMost(param("violations", 0, "incident"), majorIncidents("legal")),
      atMost(
        param("accidents", 0, "incident"),
        recentMajorIncidents(months(24), "information-security", "delivery"),
      ),
    ),
    source: inCcid("conditions of applying, the enterprise", 2),
    readings: ["severity-as-recorded", "violations-however-long-ago"],
  }),
  requirement("ccid.4.no-veto", {
    group: "entry",
    dimension: "process",
    stage: "supervise",
    test: atMost(param("incidents", 0, "incident"), count("incidents", disqualifyingIncident)),
    source: inCcid("points to note", 3),
    readings: ["severity-as-recorded", "disqualifying-incidents"],
  }),
  requirement("ccid.4.typical-case", {
    group: "capability",
    dimension: "process",
    stage: "operate",
    carries: false,
    test: atLeast(param("projects", 1, "project"), count("projects", deliveredProject)),
    source: inCcid("conditions of applying, service experience", 1),
    readings: ["two-ladders", "projects-of-whatever-field"],
  }),
  requirement("ccid.4.management-system", {
    group: "capability",
    dimension: "process",
    stage: "plan",
    inHand: ["service-management-manual", "risk-control-procedure"],
    source: inCcid("conditions of applying, management system", 1),
    readings: ["system-by-two-documents"],
  }),
  requirement("ccid.4.organisation-code", {
    group: "material",
    dimension: "resource",
    stage: "plan",
    ...organisationCode,
    source: inCcid("basic materials", 1),
  }),
  requirement("ccid.4.audit-reports", {
    group: "material",
    dimension: "resource",
    stage: "supervise",
    appliesWhen: holds("organisation", lt("registeredOn", fiscalYearEnd(0))),
    test: allTests(
      ...auditReported(0),
      anyTest(holds("organisation", gte("registeredOn", fiscalYearEnd(-1))), allTests(...auditReported(-1))),
    ),
    source: inCcid("basic materials", 1),
    readings: ["years-since-registration", "report-names-its-year"],
  }),
  requirement("ccid.4.customer-evaluation", {
    group: "material",
    dimension: "process",
    stage: "improve",
    test: anyTest(onFileWithin("satisfaction-report"), onFileWithin("recommendation-letter")),
    source: inCcid("basic materials", 3),
    readings: ["one-evaluation-is-enough"],
  }),
  requirement("ccid.4.self-assessment", {
    group: "material",
    dimension: "process",
    stage: "supervise",
    inHand: ["self-assessment-report"],
    source: inCcid("other materials", 1),
  }),
  requirement("ccid.4.team-certificates", {
    group: "material",
    dimension: "people",
    stage: "implement",
    test: atLeast(
      param("people", 1, "person"),
      count("staff", all(currentStaff, eq("core", true), certifiedInAnything)),
    ),
    inHand: ["qualification-certificate-copy"],
    source: inCcid("other materials", 2),
    readings: ["one-core-certificate"],
  }),
];
