/** CCID level 1, the fourth rung: what it asks beyond level 2. The fifth rung is shown and gates nothing. */
import { anyTest, atLeast, count, eq, oneOf, param, requirement } from "../../rules/build";
import type { Requirement } from "../../rules/expression";
import { inCcid } from "../source";
import { stepUpFrom } from "./step-up";

export const level1: readonly Requirement[] = [
  requirement("ccid.1.step", stepUpFrom(2)),
  requirement("ccid.1.optimisation-case", {
    group: "capability",
    dimension: "process",
    stage: "improve",
    inHand: ["optimisation-case"],
    source: inCcid("materials by grade", 3),
    readings: ["two-ladders", "improvement-as-the-case-says"],
  }),
  requirement("ccid.1.innovation", {
    group: "indicator",
    dimension: "technology",
    stage: "improve",
    test: anyTest(
      atLeast(
        param("standards", 1, "achievement"),
        count(
          "achievements",
          oneOf("kind", "national-standard", "industry-standard", "local-standard", "group-standard"),
        ),
      ),
      atLeast(param("white-papers", 1, "achievement"), count("achievements", eq("kind", "white-paper"))),
      atLeast(
        param("innovation-cases", 1, "achievement"),
        count("achievements", eq("kind", "innovation-case")),
      ),
    ),
    source: inCcid("materials by grade", 4),
    readings: ["two-ladders", "stars-not-awarded", "standards-in-whatever-role"],
  }),
];
