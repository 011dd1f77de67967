/** ITSS level 2, Improvement: what it asks beyond level 3. */
import {
  all,
  allTests,
  anyTest,
  atLeast,
  atMost,
  count,
  eq,
  evidenced,
  growth,
  months,
  ne,
  onFile,
  oneOf,
  param,
  requirement,
  sum,
} from "../../rules/build";
import type { Requirement } from "../../rules/expression";
import {
  auditedInYear,
  holdsLevelOrBetter,
  indicatorValue,
  ofFiscalYear,
  rdShare,
  systemsInService,
} from "../conditions";
import { inItss } from "../source";
import { heldPreviousLevel } from "./held-previous-level";

const rdThreshold = param("share", 0.05, "ratio");

export const level2: readonly Requirement[] = [
  requirement("itss.2.held-level-3", {
    ...heldPreviousLevel({ previous: 3, forMonths: 24 }),
    source: inItss("preconditions", null, 2),
  }),
  requirement("itss.2.income-growth", {
    group: "entry",
    dimension: "resource",
    stage: "improve",
    carries: false,
    test: anyTest(
      allTests(
        atLeast(
          param("growth", 0.1, "ratio"),
          growth(ofFiscalYear("serviceIncome", -2), ofFiscalYear("serviceIncome", 0), 2),
        ),
        onFile("audit-report"),
      ),
      holdsLevelOrBetter("itss", 2),
    ),
    source: inItss("preconditions", null, 2),
    readings: ["growth-between-fiscal-years", "holder-renews"],
  }),
  requirement("itss.2.audited-financials", {
    group: "entry",
    dimension: "resource",
    stage: "supervise",
    test: allTests(auditedInYear(0), auditedInYear(-1), auditedInYear(-2)),
    source: inItss("special instructions", 2),
    readings: ["three-years-audited"],
  }),
  requirement("itss.2.analysis-platform", {
    group: "capability",
    dimension: "technology",
    stage: "improve",
    test: allTests(
      atLeast(param("systems", 1, "system"), systemsInService("big-data")),
      atLeast(
        param("reports", 3, "document"),
        sum("evidence", "quantity", eq("kind", "quantitative-analysis-report")),
      ),
    ),
    inHand: ["visualisation-screenshot"],
    source: inItss("capability requirements", 1, 2),
    readings: ["copies-counted"],
  }),
  requirement("itss.2.predictive-maintenance", {
    group: "capability",
    dimension: "technology",
    stage: "operate",
    test: atLeast(
      param("projects", 2, "project"),
      count(
        "projects",
        all(
          eq("predictiveMaintenance", true),
          ne("status", "cancelled"),
          evidenced("id", "case-report", "customer-proof"),
        ),
      ),
    ),
    source: inItss("capability requirements", 2, 2),
    readings: ["cases-are-projects"],
  }),
  requirement("itss.2.problem-recurrence", {
    group: "capability",
    dimension: "process",
    stage: "improve",
    test: atMost(param("rate", 0.05, "ratio"), indicatorValue("problem-recurrence", months(12))),
    inHand: ["event-statistics"],
    source: inItss("capability requirements", 3, 2),
    readings: ["current-indicator"],
  }),
  requirement("itss.2.intellectual-property", {
    group: "capability",
    dimension: "technology",
    stage: "improve",
    test: anyTest(
      atLeast(
        param("patents", 1, "achievement"),
        count("achievements", all(eq("kind", "invention-patent"), eq("serviceRelated", true))),
      ),
      atLeast(
        param("copyrights", 3, "achievement"),
        count("achievements", all(eq("kind", "software-copyright"), eq("serviceRelated", true))),
      ),
    ),
    source: inItss("capability requirements", 4, 2),
    readings: ["both-kinds-service-related"],
  }),
  requirement("itss.2.rd-share", {
    group: "capability",
    dimension: "resource",
    stage: "improve",
    test: allTests(atLeast(rdThreshold, rdShare(0)), atLeast(rdThreshold, rdShare(-1))),
    inHand: ["rd-special-audit"],
    source: inItss("capability requirements", 5, 2),
    readings: ["share-in-each-year"],
  }),
  requirement("itss.2.industry-contribution", {
    group: "capability",
    dimension: "people",
    stage: "improve",
    test: atLeast(
      param("achievements", 1, "achievement"),
      count(
        "achievements",
        oneOf(
          "kind",
          "white-paper",
          "group-standard",
          "local-standard",
          "industry-standard",
          "national-standard",
        ),
      ),
    ),
    inHand: ["standard-release-document"],
    source: inItss("capability requirements", 6, 2),
    readings: ["higher-standards-count-too"],
  }),
  requirement("itss.2.emerging-technology", {
    group: "material",
    dimension: "technology",
    stage: "plan",
    inHand: ["emerging-technology-plan"],
    source: inItss("special instructions", 3),
  }),
  requirement("itss.2.analysis-model", {
    group: "material",
    dimension: "technology",
    stage: "improve",
    inHand: ["analysis-model-source"],
    source: inItss("supplementary materials", 1, 2),
  }),
  requirement("itss.2.predictive-package", {
    group: "material",
    dimension: "technology",
    stage: "operate",
    inHand: ["predictive-maintenance-package"],
    source: inItss("supplementary materials", 2, 2),
  }),
];
