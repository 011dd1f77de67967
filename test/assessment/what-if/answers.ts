/** What an outlook and an assessment have in common. */
import type {
  FindingMeasure,
  LevelResult,
  SchemeAssessment,
  Status,
} from "../../../src/assessment/assessment";
import type { SchemeOutlook } from "../../../src/assessment/what-if/outlook";

interface Answers {
  scheme: string;
  onFigures: string | null;
  capability: string | null;
  eligible: string | null;
  levels: readonly LevelResult[];
  requirements: [string, Status, readonly FindingMeasure[]][];
}

/** As plain data; sums may differ in what binary fractions add. */
export function answersOf({ schemes }: { schemes: readonly (SchemeAssessment | SchemeOutlook)[] }): unknown {
  return JSON.parse(JSON.stringify(schemes.map(answers), (_, value: unknown) => rounded(value)));
}

function answers(one: SchemeAssessment | SchemeOutlook): Answers {
  const { scheme, onFigures, capability, eligible, levels } = one;
  const requirements: Answers["requirements"] =
    "findings" in one
      ? one.findings.map(({ requirement, status, measures }) => [requirement, status, measures])
      : [...one.requirements].map(([requirement, { status, measures }]) => [requirement, status, measures]);
  return { scheme, onFigures, capability, eligible, levels, requirements };
}

function rounded(value: unknown): unknown {
  if (typeof value !== "number") return value;
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : String(value);
}
