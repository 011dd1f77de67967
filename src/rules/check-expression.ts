/** Whether a test fits the catalogue: its fields, codes, operators and joins, and the sides on which evidence stands. */
import { catalogue, type TableId } from "../tables/catalogue";
import type { ColumnType } from "../tables/definition";
import type { Condition, Measure, Operand, Param, Test } from "./expression";

/** What can be wrong with a rule book. */
export type RuleBookFaultCode =
  | "repeated-level"
  | "repeated-requirement"
  | "id-without-scheme"
  | "level-differs-from-id"
  | "unknown-level"
  | "unknown-dimension"
  | "nothing-asked"
  | "unknown-evidence-kind"
  | "notice-of-unknown-requirement"
  | "repeated-option"
  | "option-of-unknown-parameter"
  | "parameter-differs"
  | "parameter-unit"
  | "unknown-field"
  | "unknown-choice"
  | "operator-does-not-fit"
  | "operand-does-not-fit"
  | "join-does-not-fit"
  | "measure-does-not-fit"
  | "sum-may-be-negative"
  | "evidence-may-lower"
  | "evidence-decides-applicability"
  | "substitute-is-no-evidence"
  | "months-unit"
  | "years-not-positive"
  | "empty-alternatives";

export type Complain = (code: RuleBookFaultCode, detail: string) => void;

/** What more true rows do to the verdict: raise it, lower it, or either. */
type Effect = "raises" | "lowers" | "either";

type Compare = Extract<Condition, { kind: "compare" }>;
type Has = Extract<Condition, { kind: "has" }>;

/** Complains of everything in a test that the catalogue or the algebra does not allow. */
export function checkTest(test: Test, complain: Complain): void {
  switch (test.kind) {
    case "atLeast":
    case "atMost": {
      const { value, unit } = test;
      if (typeof value === "object" && value.unit !== unit) complain("parameter-unit", value.param);
      checkMeasure(test.measure, test.kind === "atLeast" ? "raises" : "lowers", complain);
      return;
    }
    case "holds":
      if (test.substitute && test.table !== "evidence") complain("substitute-is-no-evidence", test.table);
      checkCondition(test.where, test.table, "raises", complain);
      return;
    case "all":
    case "any":
      if (test.of.length === 0) complain("empty-alternatives", test.kind);
      for (const part of test.of) checkTest(part, complain);
  }
}

function checkMeasure(measure: Measure, effect: Effect, complain: Complain): void {
  switch (measure.kind) {
    case "count":
      checkEvidence(measure.of, effect, complain);
      checkCondition(measure.where, measure.of, effect, complain);
      if (measure.distinct === undefined) return;
      checkKind(measure.of, measure.distinct, isOneText, "measure-does-not-fit", complain);
      return;
    case "share":
      checkCondition(measure.among, measure.of, "either", complain);
      checkCondition(measure.where, measure.of, effect, complain);
      return;
    case "sum":
      checkEvidence(measure.of, effect, complain);
      checkCondition(measure.where, measure.of, effect, complain);
      checkKind(measure.of, measure.field, isNumber, "measure-does-not-fit", complain);
      checkKind(measure.of, measure.field, mayNotBeNegative, "sum-may-be-negative", complain);
      return;
    case "average":
      checkCondition(measure.where, measure.of, "either", complain);
      checkKind(measure.of, measure.field, isNumber, "measure-does-not-fit", complain);
      return;
    case "value": {
      checkCondition(measure.where, measure.of, "either", complain);
      const fits = (type: ColumnType) => isNumber(type) || type.kind === "yes-no";
      checkKind(measure.of, measure.field, fits, "measure-does-not-fit", complain);
      return;
    }
    case "ratio":
      checkMeasure(measure.top, effect, complain);
      checkMeasure(measure.bottom, opposite(effect), complain);
      return;
    case "mean":
      if (measure.of.length === 0) complain("empty-alternatives", "mean");
      for (const part of measure.of) checkMeasure(part, effect, complain);
      return;
    case "growth":
      if (!(measure.years > 0)) complain("years-not-positive", String(measure.years));
      checkMeasure(measure.from, opposite(effect), complain);
      checkMeasure(measure.to, effect, complain);
  }
}

function opposite(effect: Effect): Effect {
  if (effect === "either") return "either";
  return effect === "raises" ? "lowers" : "raises";
}

function checkEvidence(table: TableId, effect: Effect, complain: Complain): void {
  if (table === "evidence" && effect !== "raises") complain("evidence-may-lower", "evidence");
}

function checkCondition(condition: Condition, table: TableId, effect: Effect, complain: Complain): void {
  switch (condition.kind) {
    case "compare":
      checkCompare(condition, table, complain);
      return;
    case "filled":
    case "blank":
      checkKind(table, condition.field, () => true, "unknown-field", complain);
      return;
    case "spans":
      checkMonths(condition.months, complain);
      checkKind(table, condition.from, isDate, "operator-does-not-fit", complain);
      checkKind(table, condition.to, isDate, "operator-does-not-fit", complain);
      return;
    case "differs":
      checkKind(table, condition.field, isNumber, "operator-does-not-fit", complain);
      checkKind(table, condition.other, isNumber, "operator-does-not-fit", complain);
      return;
    case "has":
      checkHas(condition, table, effect, complain);
      return;
    case "all":
    case "any":
      for (const part of condition.of) checkCondition(part, table, effect, complain);
  }
}

function checkHas(
  { table: other, on, where, substitute }: Has,
  table: TableId,
  effect: Effect,
  complain: Complain,
): void {
  checkEvidence(other, effect, complain);
  if (substitute && other !== "evidence") complain("substitute-is-no-evidence", other);
  const canLookUp = (type: ColumnType) => isText(type) || type.kind === "integer";
  checkKind(table, on.here, canLookUp, "join-does-not-fit", complain);
  checkKind(other, on.there, isText, "join-does-not-fit", complain);
  checkCondition(where, other, effect, complain);
}

function checkCompare({ field, op, value }: Compare, table: TableId, complain: Complain): void {
  const type = typeOf(table, field, complain);
  if (type === null) return;
  const name = `${table}.${field}`;
  const fits = (isText(type) ? textOps : isDate(type) || isNumber(type) ? orderedOps : equalityOps).includes(
    op,
  );
  if (!fits || type.kind === "list") {
    complain("operator-does-not-fit", `${name} ${op}`);
    return;
  }
  if ((op === "in") !== "anyOf" in value || !takesOperand(type, value, table, complain)) {
    complain("operand-does-not-fit", `${name} ${op} ${JSON.stringify(value)}`);
    return;
  }
  if (type.kind !== "choice") return;
  for (const code of textsIn(value)) {
    if (!type.choices.some((choice) => choice.code === code)) complain("unknown-choice", `${name} ${code}`);
  }
}

const textOps = ["eq", "ne", "in"];
const equalityOps = ["eq", "ne"];
const orderedOps = ["eq", "ne", "lt", "lte", "gt", "gte"];

function takesOperand(type: ColumnType, value: Operand, table: TableId, complain: Complain): boolean {
  if ("field" in value) {
    const other = typeOf(table, value.field, complain);
    return other === null || sameKind(type, other);
  }
  if ("asOf" in value) checkMonths(value.months, complain);
  if ("asOf" in value || "fiscalYearEnd" in value) return isDate(type);
  if ("fiscalYear" in value) return type.kind === "integer";
  if ("param" in value) return isNumber(type);
  if ("anyOf" in value) return isOneText(type);
  switch (typeof value.literal) {
    case "string":
      return isOneText(type);
    case "boolean":
      return type.kind === "yes-no";
    default:
      return isNumber(type);
  }
}

function sameKind(a: ColumnType, b: ColumnType): boolean {
  return (
    [isOneText, isDate, isNumber].some((is) => is(a) && is(b)) || (a.kind === "yes-no" && b.kind === "yes-no")
  );
}

function textsIn(value: Operand): readonly string[] {
  if ("anyOf" in value) return value.anyOf;
  return "literal" in value && typeof value.literal === "string" ? [value.literal] : [];
}

function checkMonths(months: number | Param, complain: Complain): void {
  if (typeof months === "object" && months.unit !== "month") complain("months-unit", months.param);
}

/** Complains unless the table has the field and its type fits. */
function checkKind(
  table: TableId,
  field: string,
  fits: (type: ColumnType) => boolean,
  code: RuleBookFaultCode,
  complain: Complain,
): void {
  const type = typeOf(table, field, complain);
  if (type !== null && !fits(type)) complain(code, `${table}.${field}`);
}

function typeOf(table: TableId, field: string, complain: Complain): ColumnType | null {
  const { columns } = catalogue[table];
  if (Object.hasOwn(columns, field)) return columns[field]!.type;
  complain("unknown-field", `${table}.${field}`);
  return null;
}

function isDate(type: ColumnType): boolean {
  return type.kind === "date";
}

function isNumber(type: ColumnType): boolean {
  return "min" in type;
}

function mayNotBeNegative(type: ColumnType): boolean {
  return !("min" in type) || type.min >= 0;
}

/** One text a cell, or a list of them. */
function isText(type: ColumnType): boolean {
  return isOneText(type) || type.kind === "list";
}

function isOneText({ kind }: ColumnType): boolean {
  return kind === "text" || kind === "key" || kind === "choice";
}
