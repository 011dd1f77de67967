/** CCID level 3, the second rung: what it asks beyond level 4. */
import { atLeast, count, months, param, requirement } from "../../rules/build";
import type { Requirement } from "../../rules/expression";
import { registeredSince } from "../conditions";
import { inCcid } from "../source";
import { deliveredProject } from "./delivered-project";
import { stepUpFrom } from "./step-up";

export const level3: readonly Requirement[] = [
  requirement("ccid.3.operating", {
    group: "entry",
    dimension: "resource",
    stage: "operate",
    test: registeredSince(months(24)),
    source: inCcid("conditions of applying, the enterprise", 1),
    readings: ["two-ladders", "operating-since-registration"],
  }),
  requirement("ccid.3.step", stepUpFrom(4)),
  requirement("ccid.3.projects", {
    group: "capability",
    dimension: "process",
    stage: "operate",
    test: atLeast(param("projects", 3, "project"), count("projects", deliveredProject)),
    source: inCcid("conditions of applying, service experience", 1),
    readings: ["two-ladders", "projects-of-whatever-field"],
  }),
  requirement("ccid.3.process-documents", {
    group: "material",
    dimension: "process",
    stage: "plan",
    inHand: ["requirements-management-specification", "operations-sla"],
    source: inCcid("materials by grade", 1),
    readings: ["two-ladders", "named-manuals"],
  }),
];
