/** ITSS level 1, Enhancement, the highest: what it asks beyond level 2. */
import {
  all,
  allTests,
  anyTest,
  atLeast,
  count,
  eq,
  evidenced,
  has,
  mean,
  months,
  onFile,
  oneOf,
  param,
  pastMonths,
  requirement,
} from "../../rules/build";
import type { Requirement } from "../../rules/expression";
import { holdsLevelOrBetter, indicatorValue, ofFiscalYear, systemsInService } from "../conditions";
import { inItss } from "../source";
import { heldPreviousLevel } from "./held-previous-level";

const standardLed = all(
  oneOf("kind", "national-standard", "industry-standard", "local-standard"),
  eq("role", "lead"),
);

export const level1: readonly Requirement[] = [
  requirement("itss.1.held-level-2", {
    ...heldPreviousLevel({ previous: 2, forMonths: 36 }),
    source: inItss("preconditions", null, 1),
  }),
  requirement("itss.1.average-income", {
    group: "entry",
    dimension: "resource",
    stage: "operate",
    carries: false,
    test: anyTest(
      allTests(
        atLeast(
          param("income", 120_000_000, "CNY"),
          mean(
            ofFiscalYear("serviceIncome", 0),
            ofFiscalYear("serviceIncome", -1),
            ofFiscalYear("serviceIncome", -2),
          ),
        ),
        onFile("audit-report"),
      ),
      holdsLevelOrBetter("itss", 1),
    ),
    source: inItss("preconditions", null, 1),
    readings: ["three-latest-fiscal-years", "holder-renews"],
  }),
  requirement("itss.1.aiops", {
    group: "capability",
    dimension: "technology",
    stage: "operate",
    test: allTests(
      atLeast(param("rate", 0.8, "ratio"), indicatorValue("automatic-handling", months(12))),
      atLeast(param("systems", 1, "system"), systemsInService("aiops")),
    ),
    inHand: ["aiops-screenshot", "aiops-log"],
    source: inItss("capability requirements", 1, 1),
    readings: ["current-indicator"],
  }),
  requirement("itss.1.traceability", {
    group: "capability",
    dimension: "technology",
    stage: "supervise",
    test: atLeast(param("systems", 1, "system"), systemsInService("blockchain")),
    inHand: ["traceability-architecture", "traceability-node-data"],
    source: inItss("capability requirements", 1, 1),
  }),
  requirement("itss.1.standards-led", {
    group: "capability",
    dimension: "people",
    stage: "plan",
    test: atLeast(param("standards", 2, "achievement"), count("achievements", standardLed)),
    source: inItss("capability requirements", 2, 1),
    readings: ["standards-that-count"],
  }),
  requirement("itss.1.industry-report", {
    group: "capability",
    dimension: "people",
    stage: "improve",
    test: atLeast(
      param("reports", 1, "achievement"),
      count("achievements", all(eq("kind", "industry-report"), pastMonths("achievedOn", months(12)))),
    ),
    inHand: ["publication-record"],
    source: inItss("capability requirements", 2, 1),
    readings: ["yearly-is-the-past-year"],
  }),
  requirement("itss.1.joint-laboratory", {
    group: "capability",
    dimension: "resource",
    stage: "improve",
    test: atLeast(
      param("laboratories", 1, "achievement"),
      count("achievements", eq("kind", "joint-laboratory")),
    ),
    inHand: ["cooperation-agreement", "laboratory-results"],
    source: inItss("capability requirements", 3, 1),
  }),
  requirement("itss.1.fortune-500", {
    group: "capability",
    dimension: "process",
    stage: "operate",
    test: atLeast(
      param("customers", 5, "customer"),
      count(
        "customers",
        all(
          eq("fortune500", true),
          has(
            "projects",
            { here: "name", there: "customer" },
            evidenced("id", "contract", "acceptance-report"),
          ),
        ),
      ),
    ),
    source: inItss("capability requirements", 4, 1),
    readings: ["one-documented-project-a-customer"],
  }),
  requirement("itss.1.nps", {
    group: "capability",
    dimension: "process",
    stage: "improve",
    test: atLeast(param("score", 90, "point"), indicatorValue("nps", months(12))),
    source: inItss("capability requirements", 5, 1),
    readings: ["current-indicator"],
  }),
  requirement("itss.1.renewal", {
    group: "capability",
    dimension: "process",
    stage: "improve",
    test: atLeast(param("rate", 0.95, "ratio"), indicatorValue("renewal", months(12))),
    source: inItss("capability requirements", 5, 1),
    readings: ["current-indicator"],
  }),
  requirement("itss.1.decision-test-report", {
    group: "material",
    dimension: "technology",
    stage: "supervise",
    inHand: ["intelligent-decision-test-report"],
    source: inItss("supplementary materials", 1, 1),
  }),
  requirement("itss.1.standard-certificate", {
    group: "material",
    dimension: "people",
    stage: "supervise",
    test: atLeast(
      param("standards", 2, "achievement"),
      count("achievements", all(standardLed, evidenced("title", "standard-release-document"))),
    ),
    source: inItss("supplementary materials", 2, 1),
    readings: ["standards-that-count"],
  }),
];
