/** What CSMM asks of the self-assessment against its clauses, and of their evidence. */
import {
  all,
  allTests,
  atLeast,
  atMost,
  blank,
  count,
  eq,
  every,
  filled,
  has,
  oneOf,
  param,
  requirement,
  share,
} from "../../rules/build";
import type { Measure, Requirement } from "../../rules/expression";
import { inCsmm } from "../source";

const fallsShort = oneOf("result", "partial", "not-satisfied");

/** Some clause is listed, and none of the level's falls short. */
function clausesOf(level: 1 | 2 | 3 | 4 | 5, listed: Measure): Requirement {
  return requirement(`csmm.${level}.clauses`, {
    group: "capability",
    dimension: "organisation",
    stage: null,
    test: allTests(
      atLeast(param("clauses", 1, "clause"), listed),
      atMost(param("shortfalls", 0, "clause"), count("clauses", all(eq("level", level), fallsShort))),
    ),
    source: inCsmm("maturity levels", null),
    readings: ["level-by-its-clauses", "clauses-not-applicable"],
  });
}

const clausesOfLevel = (level: 2 | 3 | 4 | 5): Requirement =>
  clausesOf(level, count("clauses", eq("level", level)));

/** Level 1 may have no clauses of its own: a self-assessment is enough. */
export const level1: readonly Requirement[] = [clausesOf(1, count("clauses", every))];

export const level2Clauses: readonly Requirement[] = [
  clausesOfLevel(2),
  requirement("csmm.2.clause-evidence", {
    group: "capability",
    dimension: "organisation",
    stage: null,
    test: atLeast(
      param("share", 1, "ratio"),
      share("clauses", eq("result", "satisfied"), has("evidence", { here: "evidence", there: "id" }, every)),
    ),
    source: inCsmm("certification materials", 1),
    readings: ["clause-evidence-by-number"],
  }),
  requirement("csmm.2.self-assessment", {
    group: "entry",
    dimension: "organisation",
    stage: null,
    test: allTests(
      atLeast(param("csmm.clauseCount", 183, "clause"), count("clauses", every, "clause")),
      atLeast(param("share", 1, "ratio"), share("clauses", every, filled("result"))),
    ),
    source: inCsmm("certification materials", 1),
    readings: ["numbers-of-the-edition", "not-applicable-is-a-result"],
  }),
  requirement("csmm.2.practice-domains", {
    group: "entry",
    dimension: "organisation",
    stage: null,
    test: atLeast(
      param("csmm.practiceDomains", 17, "practice-domain"),
      count("clauses", every, "practiceDomain"),
    ),
    source: inCsmm("domains and practice domains", null),
    readings: ["numbers-of-the-edition"],
  }),
  requirement("csmm.2.improvement-plans", {
    group: "entry",
    dimension: "organisation",
    stage: null,
    test: atMost(param("clauses", 0, "clause"), count("clauses", all(fallsShort, blank("improvementPlan")))),
    source: inCsmm("certification materials", 1),
    readings: ["plan-where-it-falls-short"],
  }),
];

export const clausesOfHigherLevels: readonly Requirement[] = [
  clausesOfLevel(3),
  clausesOfLevel(4),
  clausesOfLevel(5),
];
