/**
 * Small typed builders for the bundled rule books: a wrong table, field or choice does not compile.
 * They return the plain data of `expression.ts`.
 */
import type { Catalogue, FieldOf, TableId } from "../tables/catalogue";
import type { Choice, Column, NumberKind } from "../tables/definition";
import type { EvidenceKind } from "../tables/evidence-kinds";
import type {
  CompareOp,
  Condition,
  Group,
  InHand,
  Measure,
  Operand,
  Param,
  Requirement,
  Stage,
  Test,
  Unit,
} from "./expression";
import { pastMonths as pastMonthsCondition } from "./expression";

type Amount = number | Param;
type DayOperand = Extract<Operand, { asOf: string } | { fiscalYearEnd: number }>;
type YearOperand = Extract<Operand, { fiscalYear: number }>;

/** What each type of column can be compared with. */
type Comparable<C> =
  C extends Column<infer Type>
    ? Type extends { kind: "choice"; choices: readonly Choice<infer Code>[] }
      ? Code
      : Type extends { kind: "date" }
        ? DayOperand
        : Type extends { kind: "yes-no" }
          ? boolean
          : Type extends { kind: "integer" }
            ? Amount | YearOperand
            : Type extends { kind: NumberKind }
              ? Amount
              : string
    : never;

/** A field that takes values of type V; a function type, so that a column of more values fits a demand of fewer. */
type Takes<V> = (value: V) => void;
/** The fields of a table with what they take. */
type RowOf<T extends TableId> = { [F in FieldOf<T>]: Takes<Comparable<Catalogue[T]["columns"][F]>> };
/** A condition that demands fields D of the row it is about; contravariant, so it fits any table that has them. */
export type On<D> = Condition & { readonly demands?: (row: D) => void };
type DemandsOf<C> = C extends { readonly demands?: (row: infer D) => void } ? D : never;
type Every<U> = (U extends unknown ? (x: U) => void : never) extends (x: infer I) => void ? I : never;
type Anything = On<never>;
type Field<F extends string> = Record<F, Takes<never>>;

function operand(value: unknown): Operand {
  return typeof value === "object" && value !== null ? (value as Operand) : { literal: value as string };
}

function compare<F extends string, V>(field: F, op: CompareOp, value: V): On<Record<F, Takes<V>>> {
  return { kind: "compare", field, op, value: operand(value) };
}

export const eq = <F extends string, const V>(field: F, value: V) => compare(field, "eq", value);
export const ne = <F extends string, const V>(field: F, value: V) => compare(field, "ne", value);
export const lt = <F extends string, const V>(field: F, value: V) => compare(field, "lt", value);
export const lte = <F extends string, const V>(field: F, value: V) => compare(field, "lte", value);
export const gt = <F extends string, const V>(field: F, value: V) => compare(field, "gt", value);
export const gte = <F extends string, const V>(field: F, value: V) => compare(field, "gte", value);

/** The field is one of these texts or choices. */
export function oneOf<F extends string, const V extends string>(
  field: F,
  ...anyOf: V[]
): On<Record<F, Takes<V>>> {
  return { kind: "compare", field, op: "in", value: { anyOf } };
}

export function lteField<F extends string, O extends string>(field: F, other: O): On<Field<F | O>> {
  return { kind: "compare", field, op: "lte", value: { field: other } };
}
export function gteField<F extends string, O extends string>(field: F, other: O): On<Field<F | O>> {
  return { kind: "compare", field, op: "gte", value: { field: other } };
}
export function filled<F extends string>(field: F): On<Field<F>> {
  return { kind: "filled", field };
}
export function blank<F extends string>(field: F): On<Field<F>> {
  return { kind: "blank", field };
}
export function spans<F extends string, O extends string>(from: F, to: O, months: Amount): On<Field<F | O>> {
  return { kind: "spans", from, to, months };
}
export function differs<F extends string, O extends string>(
  field: F,
  other: O,
  by: Amount,
): On<Field<F | O>> {
  return { kind: "differs", field, other, by };
}
export function all<const C extends readonly Anything[]>(...of: C): On<Every<DemandsOf<C[number]>>> {
  return { kind: "all", of };
}
export function any<const C extends readonly Anything[]>(...of: C): On<Every<DemandsOf<C[number]>>> {
  return { kind: "any", of };
}
/** Every row. */
export const every: On<object> = { kind: "all", of: [] };

/** Some row of `table` whose `there` equals this row's `here` is `where`. */
export function has<T extends TableId, H extends string>(
  table: T,
  on: { here: H; there: FieldOf<T> },
  where: On<RowOf<T>>,
): On<Field<H>> {
  return { kind: "has", table, on, where };
}

/** Each of these documents is on file for this row, whose key is `here`. */
export function evidenced<H extends string>(here: H, ...kinds: EvidenceKind[]): On<Field<H>> {
  const each = kinds.map((kind) => has("evidence", { here, there: "subject" }, eq("kind", kind)));
  return each.length === 1 ? each[0]! : { kind: "all", of: each };
}

export const asOf: DayOperand = { asOf: "same", months: 0 };
export const monthsAgo = (months: Amount): DayOperand => ({ asOf: "earlier", months });
export const fiscalYear = (offset: number): YearOperand => ({ fiscalYear: offset });
export const fiscalYearEnd = (offset: number): DayOperand => ({ fiscalYearEnd: offset });
/** The day lies within the past `months`, the assessment date included. */
export const pastMonths = <F extends string>(field: F, months: Amount): On<Record<F, Takes<DayOperand>>> =>
  pastMonthsCondition(field, months);

/** A threshold that a workbook may override. A name without dots gets the requirement's id in front. */
export const param = (name: string, value: number, unit: Unit): Param => ({ param: name, value, unit });
export const months = (value: number, name = "months"): Param => param(name, value, "month");

export function count<T extends TableId>(of: T, where: On<RowOf<T>>, distinct?: FieldOf<T>): Measure {
  return distinct === undefined ? { kind: "count", of, where } : { kind: "count", of, where, distinct };
}
export function share<T extends TableId>(of: T, among: On<RowOf<T>>, where: On<RowOf<T>>): Measure {
  return { kind: "share", of, among, where };
}
export function sum<T extends TableId>(of: T, field: FieldOf<T>, where: On<RowOf<T>>): Measure {
  return { kind: "sum", of, field, where };
}
export function average<T extends TableId>(of: T, field: FieldOf<T>, where: On<RowOf<T>>): Measure {
  return { kind: "average", of, field, where };
}
export function value<T extends TableId>(of: T, field: FieldOf<T>, where: On<RowOf<T>>): Measure {
  return { kind: "value", of, field, where };
}
export const ratio = (top: Measure, bottom: Measure): Measure => ({ kind: "ratio", top, bottom });
export const mean = (...of: Measure[]): Measure => ({ kind: "mean", of });
export const growth = (from: Measure, to: Measure, years: number): Measure => ({
  kind: "growth",
  from,
  to,
  years,
});

type Bounded = { measure: Measure; value: Amount; unit: Unit };
function bound(threshold: Amount, measure: Measure, unit?: Unit): Bounded {
  const named = typeof threshold === "number" ? unit : threshold.unit;
  if (named === undefined) throw new Error("A bound without a parameter needs a unit.");
  return { measure, value: threshold, unit: named };
}
export const atLeast = (threshold: Amount, measure: Measure, unit?: Unit): Test => ({
  kind: "atLeast",
  ...bound(threshold, measure, unit),
});
export const atMost = (threshold: Amount, measure: Measure, unit?: Unit): Test => ({
  kind: "atMost",
  ...bound(threshold, measure, unit),
});
export function holds<T extends TableId>(table: T, where: On<RowOf<T>>): Test {
  return { kind: "holds", table, where };
}
/** A document on file that can replace the rest of an `anyTest`: exceptional, never asked for. */
export function substitute(kind: EvidenceKind): Test {
  return { kind: "holds", table: "evidence", where: eq("kind", kind), substitute: true };
}
/** A document on file, inside a test. */
export const onFile = (kind: EvidenceKind): Test => holds("evidence", eq("kind", kind));
export const allTests = (...of: Test[]): Test => ({ kind: "all", of });
export const anyTest = (...of: Test[]): Test => ({ kind: "any", of });

type RequirementParts = {
  group: Group;
  dimension: string;
  stage: Stage | null;
  test?: Test;
  inHand?: readonly (EvidenceKind | { kind: EvidenceKind; months: Amount })[];
  appliesWhen?: Test;
  /** Defaults to true. */
  carries?: boolean;
  source: { document: string; place: string };
  readings?: readonly string[];
};

/** A requirement of a rule book; its level is the second part of its id (`i`: gates none). */
export function requirement(id: string, parts: RequirementParts): Requirement {
  const level = id.split(".")[1]!;
  const inHand: InHand[] = (parts.inHand ?? []).map((entry) =>
    typeof entry === "string" ? { kind: entry } : entry,
  );
  const built: Requirement = {
    id,
    level: level === "i" ? null : level,
    group: parts.group,
    dimension: parts.dimension,
    stage: parts.stage,
    carries: parts.carries ?? true,
    test: parts.test ?? null,
    inHand,
    source: parts.source,
    readings: parts.readings ?? [],
  };
  if (parts.appliesWhen) built.appliesWhen = parts.appliesWhen;
  return qualifyParams(built, id);
}

/** Gives every parameter named without dots the requirement's id. */
function qualifyParams<T>(node: T, id: string): T {
  if (Array.isArray(node)) return node.map((entry) => qualifyParams<unknown>(entry, id)) as T;
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([name, inner]) => [
    name,
    name === "param" && typeof inner === "string" && !inner.includes(".")
      ? `${id}.${inner}`
      : qualifyParams<unknown>(inner, id),
  ]);
  return Object.fromEntries(entries) as T;
}
