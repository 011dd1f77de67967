/** Runs a case through the real reader and the real assessment, and says what came out in the case's own terms. */
import { assess } from "../../src/assessment/assess";
import type { Finding, FindingMeasure, MissingEvidence } from "../../src/assessment/assessment";
import type { Requirement, RuleBook } from "../../src/rules/expression";
import { ruleBooks } from "../../src/schemes";
import { isoDate, parseIsoDate } from "../../src/tables/days";
import type { Facts } from "../../src/tables/facts";
import { another, type Amount, type Case, type Figure, type Lacking } from "./case";
import { readSheets } from "./sheets";

type Outcome = Pick<Case, "expect" | "figures" | "missing">;

/** What the case states, and what the engine says of the same: equal where all is well. */
export async function checkCase(
  book: RuleBook,
  requirement: Requirement,
  it: Case,
): Promise<{ stated: Outcome; found: Outcome }> {
  const finding = await findingOf(book, requirement, it);
  const stated: Outcome = { expect: it.expect };
  const found: Outcome = { expect: finding.status };
  if (it.figures !== undefined) {
    stated.figures = it.figures;
    found.figures = finding.measures.map((measure, at) => figureOf(measure, it.figures![at]));
  }
  if (it.missing !== undefined) {
    stated.missing = [...it.missing].sort(byKindAndSubject);
    const withWindow = it.missing.some(({ window }) => window !== undefined);
    found.missing = finding.missingEvidence
      .map((missing) => lackingOf(missing, withWindow))
      .sort(byKindAndSubject);
  }
  return { stated, found };
}

/** The rule book is cut down to the requirement and the one other that documents may name: thousands of cases run. */
async function findingOf(book: RuleBook, requirement: Requirement, it: Case): Promise<Finding> {
  const facts = await factsOf(it);
  const cutDown = { ...book, requirements: [requirement, otherRequirement(requirement)] };
  const options = { asOf: parseIsoDate(it.asOf)!, targets: {}, params: new Map(), schemes: [cutDown] };
  const [scheme] = assess(facts, options).schemes;
  return scheme!.findings[0]!;
}

const others = ruleBooks.flatMap(({ requirements }) => requirements);
function otherRequirement({ id }: Requirement): Requirement {
  return others.find((each) => each.id === another(id))!;
}

const read = new WeakMap<Case, Promise<Facts>>();

/** The facts of a case, read once. */
function factsOf(it: Case): Promise<Facts> {
  const facts = read.get(it) ?? readSheets(it.given);
  read.set(it, facts);
  return facts;
}

/** A measure as a figure; numbers within a billionth of the stated ones are these. */
function figureOf({ kind, actual, required, gap }: FindingMeasure, stated: Figure | undefined): Figure {
  const amount = (value: number, near: Amount | undefined): Amount =>
    kind === "day" && Number.isFinite(value) ? isoDate(value) : rounded(value, near);
  return {
    actual: [amount(actual.lo, stated?.actual[0]), amount(actual.hi, stated?.actual[1])],
    required: amount(required, stated?.required),
    gap: [rounded(gap.lo, stated?.gap[0]), rounded(gap.hi, stated?.gap[1])],
  };
}

function rounded<A extends Amount>(value: number, near: A | undefined): number {
  const isNear = typeof near === "number" && Math.abs(value - near) <= 1e-9 * Math.max(1, Math.abs(near));
  return isNear ? near : value;
}

function lackingOf({ kind, subject, reason, window }: MissingEvidence, withWindow: boolean): Lacking {
  const lacking = { kind: kind as Lacking["kind"], subject, reason };
  return withWindow && window !== null
    ? { ...lacking, window: [isoDate(window.from), isoDate(window.to)] }
    : lacking;
}

function byKindAndSubject(a: Lacking, b: Lacking): number {
  return a.kind.localeCompare(b.kind) || (a.subject ?? "").localeCompare(b.subject ?? "");
}
