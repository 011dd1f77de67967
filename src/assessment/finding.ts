/** One requirement to one finding: its status, what was measured, what is missing, the cells that decide. */
import type { Evaluator, TestOutcome } from "../rules/evaluate";
import { TRUTH, wholeTest, type Param, type Requirement, type Truth } from "../rules/expression";
import { decidingCells, nearMisses } from "../rules/gap";
import type { Finding, FindingMeasure, Status } from "./assessment";
import { findingMeasures } from "./measures";
import { missingEvidence } from "./missing-evidence";

/** A finding, and whether the requirement would be met if every document were on file. */
export function assessRequirement(
  requirement: Requirement,
  evaluator: Evaluator,
  params: ReadonlyMap<string, number>,
): { finding: Finding; onFigures: boolean } {
  const test = wholeTest(requirement);
  const asItStands = evaluator.test(test, { requirement: requirement.id, figures: false });
  const onFigures = evaluator.test(test, { requirement: requirement.id, figures: true });
  const applies = requirement.appliesWhen
    ? evaluator.test(requirement.appliesWhen, { requirement: requirement.id, figures: false }).truth
    : TRUTH.yes;
  const status = statusOf(applies, asItStands.truth, onFigures.truth);
  const finding: Finding = {
    requirement: requirement.id,
    level: requirement.level,
    group: requirement.group,
    dimension: requirement.dimension,
    stage: requirement.stage,
    status,
    measures: applies === TRUTH.no ? [] : findingMeasures(requirement, evaluator, asItStands, onFigures),
    missingEvidence: status === "not-applicable" ? [] : missingEvidence(requirement, evaluator),
    cells: decidingCells(asItStands, evaluator),
    nearMisses: status === "met" || status === "not-applicable" ? [] : nearMisses(asItStands, evaluator),
    readings: [...requirement.readings],
    notices: [],
    overrides: overridesIn(requirement, params),
    source: requirement.source,
  };
  return { finding, onFigures: status === "not-applicable" || (applies === TRUTH.yes && onFigures.truth === TRUTH.yes) };
}

/** The table of design.md: v as it stands, o with every document on file. */
export function statusOf(applies: Truth, v: Truth, o: Truth): Status {
  if (applies === TRUTH.no) return "not-applicable";
  if (applies === TRUTH.unknown) return "undetermined";
  if (v === TRUTH.yes) return "met";
  if (o === TRUTH.yes) return "evidence-missing";
  return o === TRUTH.no ? "not-met" : "undetermined";
}

/** The parameters of a requirement that differ from the rule book's. */
function overridesIn(requirement: Requirement, params: ReadonlyMap<string, number>): Finding["overrides"] {
  const overrides = new Map<string, Finding["overrides"][number]>();
  for (const { param, value: standard, unit } of paramsIn(requirement)) {
    const value = params.get(param) ?? standard;
    if (value !== standard) overrides.set(param, { param, value, default: standard, unit });
  }
  return [...overrides.values()];
}

/** Every parameter that stands anywhere in a requirement, in order. */
export function paramsIn(node: unknown): Param[] {
  if (Array.isArray(node)) return node.flatMap(paramsIn);
  if (typeof node !== "object" || node === null) return [];
  if ("param" in node) return [node as Param];
  return Object.values(node).flatMap(paramsIn);
}
