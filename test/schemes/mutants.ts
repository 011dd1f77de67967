/** Slightly wrong copies of a requirement, each wrong in one place, as a slip of the pen would make it. */
import { isDeepStrictEqual } from "node:util";
import type { Requirement, Unit } from "../../src/rules/expression";

export interface Mutant {
  /** What was changed, and where in the requirement. */
  slip: string;
  requirement: Requirement;
}

type Path = readonly (string | number)[];
type Change = { slip: string; path: Path; value: unknown };

/** Every slip: a number one step off, a comparison turned or sharpened, a part left out. */
export function mutantsOf(requirement: Requirement): Mutant[] {
  const { test, inHand, appliesWhen } = requirement;
  return changesIn({ test, inHand, appliesWhen }, []).map(({ slip, path, value }) => ({
    slip: `${slip} at ${path.join(".")}`,
    requirement: replaced(requirement, path, value) as Requirement,
  }));
}

/** The least step that matters, by unit: thresholds of these units are not counts. */
const steps: Partial<Record<Unit, number>> = { ratio: 0.0005, CNY: 0.01, point: 0.005, hour: 0.05 };

function changesIn(node: unknown, path: Path, ofDocuments = false): Change[] {
  if (Array.isArray(node)) {
    const parts: readonly unknown[] = node;
    const leftOut = parts.flatMap((part, at) =>
      isImplied(part, ofDocuments)
        ? []
        : [{ slip: `part ${at + 1} left out`, path, value: parts.filter((_, other) => other !== at) }],
    );
    return [...leftOut, ...parts.flatMap((part, at) => changesIn(part, [...path, at], ofDocuments))];
  }
  if (typeof node !== "object" || node === null) return [];
  const here = slipsOf(node as Record<string, unknown>).map(({ slip, value }) => ({ slip, path, value }));
  const { table, of } = node as Record<string, unknown>;
  const within = ofDocuments || table === "evidence" || of === "evidence";
  return [...here, ...Object.entries(node).flatMap(([key, part]) => changesIn(part, [...path, key], within))];
}

/** Days of rows that never count once they lie after the assessment date, so that a rule need not say it. */
const daysOfEvents = ["heldOn", "occurredOn", "surveyedOn", "achievedOn", "raisedOn", "periodEnd"];

/** "On or before the assessment date", of such a day: leaving it out changes nothing. */
function isImplied(part: unknown, ofDocuments: boolean): boolean {
  const days = ofDocuments ? ["issuedOn"] : daysOfEvents;
  return days.some((field) =>
    isDeepStrictEqual(part, { kind: "compare", field, op: "lte", value: { asOf: "same", months: 0 } }),
  );
}

/** The slips that can be made in one node. */
function slipsOf(node: Record<string, unknown>): { slip: string; value: unknown }[] {
  const withChange = (slip: string, change: Record<string, unknown>) => ({
    slip,
    value: { ...node, ...change },
  });
  const around = (key: string, value: number, step: number) =>
    [value - step, value + step].map((other) =>
      withChange(`${key} ${value} read as ${other}`, { [key]: other }),
    );

  if (typeof node.param === "string") {
    return around("value", node.value as number, steps[node.unit as Unit] ?? 1);
  }
  if (typeof node.fiscalYear === "number") return around("fiscalYear", node.fiscalYear, 1);
  const slips: { slip: string; value: unknown }[] = [];
  if (node.kind === "compare") {
    const other = sharper[node.op as string];
    if (other !== undefined) slips.push(withChange(`${String(node.op)} read as ${other}`, { op: other }));
  }
  if (node.kind === "growth") slips.push(...around("years", node.years as number, 1));
  // Each indicator has one current row, so that counting each once changes nothing.
  const isEachOnce = node.of === "kpis";
  if (node.distinct !== undefined && !isEachOnce) {
    slips.push(withChange("distinct left out", { distinct: undefined }));
  }
  if (node.substitute === true) slips.push(withChange("substitute left out", { substitute: undefined }));
  if (node.months !== undefined && node.kind !== "spans" && node.asOf === undefined) {
    slips.push(withChange("window left out", { months: undefined }));
  }
  if (node.kind === "atLeast") slips.push(withChange("atLeast read as atMost", { kind: "atMost" }));
  if (node.kind === "atMost") slips.push(withChange("atMost read as atLeast", { kind: "atLeast" }));
  if (node.kind === "all") slips.push(withChange("every part read as one of them", { kind: "any" }));
  if (node.kind === "any") slips.push(withChange("one of the parts read as every one", { kind: "all" }));
  return slips;
}

const sharper: Readonly<Record<string, string>> = {
  gte: "gt",
  gt: "gte",
  lte: "lt",
  lt: "lte",
  eq: "ne",
  ne: "eq",
};

function replaced(node: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(node)) {
    return node.map((part: unknown, at) => (at === key ? replaced(part, rest, value) : part));
  }
  const parts = node as Record<string, unknown>;
  return { ...parts, [key]: replaced(parts[key], rest, value) };
}
