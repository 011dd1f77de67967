/** The targets of CCID's framework: tied to no level, unless the workbook names one with `ccid.indicatorsFrom`. */
import {
  all,
  atLeast,
  atMost,
  count,
  eq,
  gte,
  months,
  oneOf,
  param,
  pastMonths,
  requirement,
  share,
} from "../../rules/build";
import type { Requirement } from "../../rules/expression";
import { currentStaff, indicatorValue, rdShare, systemsInService, validCertificates } from "../conditions";
import { inCcid } from "../source";

type Parts = Omit<Parameters<typeof requirement>[1], "group">;

/** Every one of them is an indicator by the same reading. */
const indicator = (name: string, { readings = [], ...parts }: Parts): Requirement =>
  requirement(`ccid.i.${name}`, {
    ...parts,
    group: "indicator",
    readings: ["target-of-no-level", ...readings],
  });

const year = months(12);

export const indicators: readonly Requirement[] = [
  indicator("service-strategy", {
    dimension: "strategy",
    stage: "plan",
    inHand: ["service-strategy-plan"],
    source: inCcid("framework, strategy", 1),
    readings: ["target-by-documents"],
  }),
  indicator("risk-management", {
    dimension: "strategy",
    stage: "supervise",
    inHand: ["risk-register", "contingency-plan"],
    source: inCcid("framework, strategy", 2),
    readings: ["target-by-documents"],
  }),
  indicator("improvement", {
    dimension: "strategy",
    stage: "improve",
    inHand: ["improvement-targets", "improvement-record"],
    source: inCcid("framework, strategy", 3),
    readings: ["target-by-documents"],
  }),
  indicator("requirements", {
    dimension: "process",
    stage: "plan",
    inHand: ["requirements-management-specification", { kind: "change-record", months: year }],
    source: inCcid("framework, delivery process", 1),
    readings: ["target-by-documents", "one-proof-for-the-window"],
  }),
  indicator("milestones", {
    dimension: "process",
    stage: "implement",
    test: atLeast(param("rate", 0.95, "ratio"), indicatorValue("node-achievement", year)),
    source: inCcid("framework, delivery process", 2),
    readings: ["current-indicator"],
  }),
  indicator("fault-response", {
    dimension: "process",
    stage: "operate",
    test: atMost(param("hours", 1, "hour"), indicatorValue("fault-response", year)),
    source: inCcid("framework, delivery process", 3),
    readings: ["example-as-target", "current-indicator"],
  }),
  indicator("feedback", {
    dimension: "process",
    stage: "improve",
    test: atLeast(param("surveys", 1, "survey"), count("surveys", pastMonths("surveyedOn", year))),
    inHand: ["improvement-record"],
    source: inCcid("framework, delivery process", 3),
    readings: ["feedback-by-survey-and-record"],
  }),
  indicator("knowledge-reuse", {
    dimension: "process",
    stage: "improve",
    test: atLeast(param("rate", 0.7, "ratio"), indicatorValue("knowledge-reuse", year)),
    source: inCcid("framework, delivery process", 4),
    readings: ["current-indicator"],
  }),
  indicator("rd-share", {
    dimension: "technology",
    stage: "improve",
    test: atLeast(param("share", 0.05, "ratio"), rdShare(0)),
    source: inCcid("framework, technology", 2),
    readings: ["example-as-target", "share-of-the-latest-year"],
  }),
  indicator("intellectual-property", {
    dimension: "technology",
    stage: "improve",
    test: atLeast(
      param("achievements", 1, "achievement"),
      count("achievements", oneOf("kind", "invention-patent", "software-copyright")),
    ),
    source: inCcid("framework, technology", 2),
    readings: ["one-where-no-number-is-given"],
  }),
  indicator("iso27001", {
    dimension: "technology",
    stage: "implement",
    test: atLeast(param("certificates", 1, "certificate"), validCertificates("iso27001")),
    source: inCcid("framework, technology", 3),
  }),
  indicator("defence", {
    dimension: "technology",
    stage: "operate",
    test: atLeast(param("systems", 1, "system"), systemsInService("security-defence")),
    source: inCcid("framework, technology", 3),
    readings: ["one-where-no-number-is-given"],
  }),
  indicator("redundancy", {
    dimension: "resource",
    stage: "implement",
    test: atLeast(param("rate", 0.3, "ratio"), indicatorValue("hardware-redundancy", year)),
    source: inCcid("framework, resources", 1),
    readings: ["current-indicator"],
  }),
  indicator("elasticity", {
    dimension: "resource",
    stage: "operate",
    test: atLeast(param("systems", 1, "system"), systemsInService("cloud")),
    source: inCcid("framework, resources", 1),
    readings: ["one-where-no-number-is-given"],
  }),
  indicator("tool-coverage", {
    dimension: "resource",
    stage: "operate",
    test: atLeast(param("rate", 0.8, "ratio"), indicatorValue("tool-automation", year)),
    source: inCcid("framework, resources", 2),
    readings: ["current-indicator"],
  }),
  indicator("analysis-platform", {
    dimension: "resource",
    stage: "supervise",
    test: atLeast(param("systems", 1, "system"), systemsInService("big-data")),
    source: inCcid("framework, resources", 2),
    readings: ["one-where-no-number-is-given"],
  }),
  indicator("suppliers", {
    dimension: "resource",
    stage: "plan",
    inHand: ["supplier-admission-standard", "multi-source-plan"],
    source: inCcid("framework, resources", 3),
    readings: ["target-by-documents"],
  }),
  indicator("training", {
    dimension: "people",
    stage: "improve",
    test: atLeast(
      param("share", 1, "ratio"),
      share(
        "staff",
        all(currentStaff, eq("technical", true)),
        gte("trainingHours", param("hours", 60, "hour")),
      ),
    ),
    inHand: [{ kind: "training-attendance", months: year }],
    source: inCcid("framework, people", 2),
    readings: ["hours-of-each-person", "one-proof-for-the-window"],
  }),
  indicator("nps", {
    dimension: "people",
    stage: "improve",
    test: atLeast(param("score", 80, "point"), indicatorValue("nps", year)),
    source: inCcid("framework, people", 3),
    readings: ["percent-as-points", "current-indicator"],
  }),
];
