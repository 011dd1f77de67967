/** An assessment as the JSON of `check --format json`: codes, numbers, addresses as Excel shows them, and the sentences. */
import packageJson from "../../package.json";
import type {
  Finding,
  FindingJudgement,
  FindingMeasure,
  JudgedAnswers,
  LevelResult,
  MissingEvidence,
  NearMiss,
  SchemeAssessment,
} from "../assessment/assessment";
import type { Condition, Operand } from "../rules/expression";
import type { Interval } from "../rules/interval";
import { isoDate } from "../tables/days";
import type { Language } from "../tables/definition";
import type { Notice, Problem } from "../tables/facts";
import { formatAddress, type CellRef } from "../workbook/workbook";
import { calendarEntries } from "./calendar-entries";
import { calendarJson } from "./calendar-json";
import type { ReportInput } from "./input";
import { expectedText, placeAddress, rowAddress } from "./problem-text";
import { problemsOf } from "./report";
import { roadmapFor } from "./roadmap";
import { roadmapJson } from "./roadmap-json";
import { sentenceOf, wordsFor, type Words } from "./words";

/** A number or a date; both ends where not known exactly, an open end as null. */
type JsonValue = number | string | null | [number | string | null, number | string | null];

/** One object a file, its fields in the order of the documentation. `file` is the path as given. */
export function assessmentJson(input: ReportInput, file: string) {
  const { assessment, language } = input;
  const words = wordsFor(input);
  return {
    version: packageJson.version,
    file,
    asOf: isoDate(assessment.asOf),
    schemes: assessment.schemes.map((scheme) => schemeJson(scheme, words)),
    calendar: calendarEntries(input).map((entry) => calendarJson(entry, words)),
    roadmap: roadmapJson(roadmapFor(input)),
    problems: problemsOf(input).map((problem) => problemJson(problem, language)),
    notices: assessment.notices.map(noticeJson),
  };
}

function schemeJson(scheme: SchemeAssessment, words: Words) {
  return {
    scheme: scheme.scheme,
    edition: scheme.edition,
    choices: scheme.choices,
    target: scheme.target,
    onFigures: scheme.onFigures,
    capability: scheme.capability,
    eligible: scheme.eligible,
    levels: scheme.levels.map(levelJson),
    judged: scheme.judged && judgedJson(scheme.judged),
    dimensions: scheme.dimensions.map(({ dimension, met, of }) => ({ dimension, met, of })),
    practiceDomains: scheme.practiceDomains.map(({ practiceDomain, domain, clauses, lowest, highest }) => ({
      practiceDomain,
      domain,
      clauses,
      lowest,
      highest,
    })),
    findings: scheme.findings.map((finding) => findingJson(finding, words)),
  };
}

function judgedJson({ onFigures, capability, eligible, levels }: JudgedAnswers) {
  return { onFigures, capability, eligible, levels: levels.map(levelJson) };
}

/** A level as JSON. */
export function levelJson({ level, status, coverage, counts }: LevelResult) {
  return {
    level,
    status,
    coverage,
    counts: {
      met: counts.met,
      "evidence-missing": counts["evidence-missing"],
      undetermined: counts.undetermined,
      "not-met": counts["not-met"],
      "not-applicable": counts["not-applicable"],
    },
  };
}

function findingJson(finding: Finding, words: Words) {
  return {
    requirement: finding.requirement,
    level: finding.level,
    group: finding.group,
    dimension: finding.dimension,
    stage: finding.stage,
    status: finding.status,
    judgement: finding.judgement && judgementJson(finding.judgement),
    measures: finding.measures.map(measureJson),
    text: sentenceOf(finding.requirement, words),
    missingEvidence: finding.missingEvidence.map(missingJson),
    cells: finding.cells.map(formatAddress),
    nearMisses: finding.nearMisses.map(nearMissJson),
    readings: finding.readings,
    overrides: finding.overrides.map(({ param, value, default: standard, unit }) => ({
      param,
      value,
      default: standard,
      unit,
    })),
    choices: finding.choices,
    source: { document: finding.source.document, place: finding.source.place },
  };
}

function judgementJson({ verdict, reason, by, date, stale }: FindingJudgement) {
  return { verdict, reason, by, date: date === null ? null : isoDate(date), stale };
}

/** A bound as JSON. */
export function measureJson({ kind, actual, op, required, unit, gap, status }: FindingMeasure) {
  return {
    actual: intervalJson(actual, kind),
    op,
    required: endJson(required, kind),
    unit,
    gap: intervalJson(gap, "number"),
    status,
  };
}

function intervalJson({ lo, hi }: Interval, kind: FindingMeasure["kind"]): JsonValue {
  return lo === hi ? endJson(lo, kind) : [endJson(lo, kind), endJson(hi, kind)];
}

function endJson(value: number, kind: FindingMeasure["kind"]): number | string | null {
  if (!Number.isFinite(value)) return null;
  return kind === "day" ? isoDate(value) : Number(value.toPrecision(12));
}

function missingJson({ kind, subject, cell, reason, evidence }: MissingEvidence) {
  return { kind, subject, cell: addressOf(cell), reason, evidence: addressOf(evidence) };
}

function addressOf(cell: CellRef | null): string | null {
  return cell && formatAddress(cell);
}

function nearMissJson({ row, fails }: NearMiss) {
  return {
    row: rowAddress(row.sheet, row.row),
    fails: fails.map(({ condition }) => conditionCode(condition)),
  };
}

/** A condition in codes, short enough to read: `contractAmount gte 500000`, `evidence acceptance-report`. */
export function conditionCode(condition: Condition): string {
  switch (condition.kind) {
    case "compare":
      return `${condition.field} ${condition.op} ${operandCode(condition.value)}`;
    case "filled":
    case "blank":
      return `${condition.field} ${condition.kind}`;
    case "spans":
      return `${condition.from} spans ${condition.to} ${amountCode(condition.months)}`;
    case "differs":
      return `${condition.field} differs ${condition.other} ${amountCode(condition.by)}`;
    case "has":
      return `${condition.table} ${evidenceKindOf(condition) ?? conditionCode(condition.where)}`;
    case "all":
      return condition.of.map(conditionCode).join(" and ");
    case "any":
      return condition.of.map(conditionCode).join(" or ");
  }
}

/** The one kind that a condition into the evidence table asks for. */
function evidenceKindOf({ table, where }: Extract<Condition, { kind: "has" }>): string | null {
  const isKind = table === "evidence" && where.kind === "compare" && where.field === "kind";
  return isKind ? operandCode(where.value) : null;
}

function operandCode(operand: Operand): string {
  if ("literal" in operand) return String(operand.literal);
  if ("anyOf" in operand) return operand.anyOf.join("|");
  if ("param" in operand) return operand.param;
  if ("field" in operand) return operand.field;
  if ("asOf" in operand) return operand.asOf === "same" ? "asOf" : `asOf-${amountCode(operand.months)}m`;
  if ("fiscalYear" in operand) return `fiscalYear${signed(operand.fiscalYear)}`;
  return `fiscalYearEnd${signed(operand.fiscalYearEnd)}`;
}

function amountCode(amount: number | { param: string }): string {
  return typeof amount === "number" ? String(amount) : amount.param;
}

function signed(offset: number): string {
  return offset === 0 ? "" : String(offset);
}

function problemJson(problem: Problem, language: Language) {
  return {
    code: problem.code,
    cell: placeAddress(problem.place),
    column: problem.column,
    read: problem.read,
    expected: expectedText(problem, language) || null,
  };
}

function noticeJson({ code, place }: Notice) {
  return { code, cell: placeAddress(place) };
}
