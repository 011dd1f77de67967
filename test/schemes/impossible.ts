/** The statuses that a requirement cannot have, read off its structure. */
import type { Status } from "../../src/assessment/assessment";
import {
  wholeTest,
  type Condition,
  type Measure,
  type Requirement,
  type Test,
} from "../../src/rules/expression";
import type { Impossible } from "./case";

export function impossibleStatuses(requirement: Requirement): Partial<Record<Status, Impossible>> {
  const test = wholeTest(requirement);
  const impossible: Partial<Record<Status, Impossible>> = {};
  if (requirement.appliesWhen === undefined) impossible["not-applicable"] = "always-applies";
  if (isOfDocumentsAlone(test)) {
    impossible["not-met"] = "documents-alone";
    if (requirement.appliesWhen === undefined) impossible.undetermined = "documents-alone";
  }
  if (isShareWithDocuments(test)) impossible["not-met"] = "documents-of-rows";
  const mentioned = evidenceNodes(test);
  if (mentioned.length === 0) impossible["evidence-missing"] = "asks-for-no-document";
  else if (mentioned.every(({ isSubstitute }) => isSubstitute)) {
    impossible["evidence-missing"] = "only-a-substitute";
  }
  return impossible;
}

/** Every bound or document of the test counts as met once all documents are on file. */
function isOfDocumentsAlone(test: Test): boolean {
  switch (test.kind) {
    case "all":
    case "any":
      return test.of.every(isOfDocumentsAlone);
    case "holds":
      return test.table === "evidence" && !test.substitute;
    case "atLeast":
    case "atMost":
      return countsDocuments(test.measure);
  }
}

/** A share of rows that have a document: with all on file it is the whole. */
function isShareWithDocuments(test: Test): boolean {
  if (test.kind !== "atLeast" || test.measure.kind !== "share") return false;
  const { where } = test.measure;
  return where.kind === "has" && where.table === "evidence" && !where.substitute;
}

function countsDocuments(measure: Measure): boolean {
  return (measure.kind === "count" || measure.kind === "sum") && measure.of === "evidence";
}

type EvidenceNode = { isSubstitute: boolean };

/** Every place in the test where documents can raise the truth. */
function evidenceNodes(test: Test): EvidenceNode[] {
  switch (test.kind) {
    case "all":
    case "any":
      return test.of.flatMap(evidenceNodes);
    case "holds":
      if (test.table === "evidence") return [{ isSubstitute: test.substitute ?? false }];
      return inCondition(test.where);
    case "atLeast":
    case "atMost":
      return countsDocuments(test.measure) ? [{ isSubstitute: false }] : inMeasure(test.measure);
  }
}

function inMeasure(measure: Measure): EvidenceNode[] {
  switch (measure.kind) {
    case "count":
    case "sum":
    case "average":
    case "value":
      return inCondition(measure.where);
    case "share":
      return [...inCondition(measure.among), ...inCondition(measure.where)];
    case "ratio":
      return [...inMeasure(measure.top), ...inMeasure(measure.bottom)];
    case "mean":
      return measure.of.flatMap(inMeasure);
    case "growth":
      return [...inMeasure(measure.from), ...inMeasure(measure.to)];
  }
}

function inCondition(condition: Condition): EvidenceNode[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap(inCondition);
    case "has":
      if (condition.table === "evidence") return [{ isSubstitute: condition.substitute ?? false }];
      return inCondition(condition.where);
    case "compare":
    case "filled":
    case "blank":
    case "spans":
    case "differs":
      return [];
  }
}
