/** What CSMM asks to see of the management system: strategy, execution, technology and people. */
import { all, atLeast, count, every, has, months, param, pastMonths, requirement } from "../../rules/build";
import type { Requirement } from "../../rules/expression";
import { currentStaff, validStaffCertificate } from "../conditions";
import { inCsmm } from "../source";

export const level2System: readonly Requirement[] = [
  requirement("csmm.2.strategy-evidence", {
    group: "material",
    dimension: "governance",
    stage: null,
    inHand: ["it-service-plan", "risk-control-report", "service-quality-data"],
    source: inCsmm("evidence of the management system", 1),
  }),
  requirement("csmm.2.execution-evidence", {
    group: "material",
    dimension: "delivery",
    stage: null,
    test: atLeast(param("services", 1, "service"), count("serviceCatalogue", every)),
    inHand: ["operations-sla", "event-process-document"],
    source: inCsmm("evidence of the management system", 2),
  }),
  requirement("csmm.2.technical-evidence", {
    group: "material",
    dimension: "support",
    stage: null,
    inHand: ["tool-list", "data-security-solution", "innovation-case-report"],
    source: inCsmm("evidence of the management system", 3),
  }),
  requirement("csmm.2.people-evidence", {
    group: "material",
    dimension: "organisation",
    stage: null,
    test: atLeast(
      param("people", 1, "person"),
      count(
        "staff",
        all(currentStaff, has("staffCertificates", { here: "id", there: "staffId" }, validStaffCertificate)),
      ),
    ),
    inHand: [{ kind: "training-record", months: months(12) }, "knowledge-base-screenshot"],
    source: inCsmm("evidence of the management system", 4),
    readings: ["one-certified-person", "past-year-is-twelve-months"],
  }),
  requirement("csmm.2.recent-surveys", {
    group: "material",
    dimension: "delivery",
    stage: null,
    test: atLeast(param("surveys", 1, "survey"), count("surveys", pastMonths("surveyedOn", months(12)))),
    inHand: [{ kind: "satisfaction-report", months: months(12) }],
    source: inCsmm("key reminders", 3),
    readings: ["past-year-is-twelve-months"],
  }),
];
