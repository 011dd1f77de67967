/** Where CSMM asks that records agree with each other: amounts, social security, the life of process documents. */
import {
  all,
  any,
  asOf,
  atLeast,
  atMost,
  blank,
  count,
  differs,
  eq,
  filled,
  gteField,
  lte,
  lteField,
  months,
  monthsAgo,
  oneOf,
  param,
  pastMonths,
  requirement,
  share,
} from "../../rules/build";
import type { Requirement } from "../../rules/expression";
import { notLeft } from "../conditions";
import { inCsmm } from "../source";

const processDocument = oneOf(
  "kind",
  "procedure-file",
  "work-instruction",
  "service-management-manual",
  "event-process-document",
  "requirements-management-specification",
  "risk-control-procedure",
);

export const level2Consistency: readonly Requirement[] = [
  requirement("csmm.2.amounts-agree", {
    group: "material",
    dimension: "support",
    stage: null,
    test: atMost(
      param("projects", 0, "project"),
      count(
        "projects",
        all(
          eq("status", "completed"),
          pastMonths("acceptedOn", months(36)),
          differs("contractAmount", "auditedAmount", param("csmm.amountTolerance", 0.005, "ratio")),
        ),
      ),
    ),
    source: inCsmm("key reminders", 1),
    readings: ["audited-within-tolerance"],
  }),
  requirement("csmm.2.social-security", {
    group: "material",
    dimension: "support",
    stage: null,
    test: atLeast(
      param("share", 1, "ratio"),
      share(
        "staff",
        all(lte("joinedOn", monthsAgo(months(1, "grace"))), notLeft),
        lte("socialSecuritySince", asOf),
      ),
    ),
    inHand: [{ kind: "social-security-proof", months: months(6) }],
    source: inCsmm("key reminders", 1),
    readings: ["month-to-enrol", "one-proof-for-the-window"],
  }),
  requirement("csmm.2.closed-loop", {
    group: "material",
    dimension: "support",
    stage: null,
    test: atLeast(
      param("share", 1, "ratio"),
      share(
        "evidence",
        processDocument,
        all(
          filled("developedOn"),
          filled("approvedOn"),
          filled("executedOn"),
          lteField("developedOn", "approvedOn"),
          lteField("approvedOn", "executedOn"),
          any(blank("revisedOn"), gteField("revisedOn", "developedOn")),
        ),
      ),
    ),
    source: inCsmm("key reminders", 2),
    readings: ["process-documents-by-kind", "unrevised-needs-no-record"],
  }),
];
