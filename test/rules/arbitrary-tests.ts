/** Random conditions, measures and tests. Boundaries are favoured. */
import fc from "fast-check";
import type { Day } from "../../src/tables/days";
import type { Condition, Measure, Operand, Test } from "../../src/rules/expression";
import { remembered } from "../../src/rules/remember";
import { columnOf, fields, monthsBack, someTables, valuesOf, type SomeTable } from "./arbitrary-books";

const joins: readonly { from: SomeTable; here: string; to: SomeTable; there: string }[] = [
  { from: "projects", here: "id", to: "evidence", there: "subject" },
  { from: "projects", here: "customer", to: "surveys", there: "customer" },
  { from: "customers", here: "name", to: "projects", there: "customer" },
  { from: "staff", here: "id", to: "staffCertificates", there: "staffId" },
  { from: "staff", here: "id", to: "evidence", there: "subject" },
  { from: "financials", here: "year", to: "evidence", there: "subject" },
  { from: "achievements", here: "title", to: "evidence", there: "subject" },
  { from: "clauses", here: "evidence", to: "evidence", there: "id" },
];

const numberKinds = ["integer", "money", "hours", "score", "level", "indicator-value"];

/** A condition of one leaf that reads this field. */
export function leaf(table: SomeTable, field: string, asOf: Day, presence = true): fc.Arbitrary<Condition> {
  const { type } = columnOf(table, field);
  const present: fc.Arbitrary<Condition> = fc.constantFrom(
    { kind: "filled", field },
    { kind: "blank", field },
  );
  const compare = (
    op: fc.Arbitrary<"eq" | "ne" | "lt" | "lte" | "gt" | "gte">,
    value: fc.Arbitrary<Operand>,
  ) => fc.record({ kind: fc.constant("compare" as const), field: fc.constant(field), op, value });
  const order = fc.constantFrom("lt", "lte", "gt", "gte", "gte", "lte", "eq", "ne");
  const literal = fc.constantFrom(...valuesOf(table, field, asOf)).map((value) => ({ literal: value }));
  const or = (leaves: fc.Arbitrary<Condition>) =>
    presence ? fc.oneof({ weight: 6, arbitrary: leaves }, { weight: 1, arbitrary: present }) : leaves;
  if (type.kind === "date") return or(compare(order, earlier()));
  if (type.kind === "yes-no") {
    return or(
      compare(
        fc.constantFrom("eq", "ne"),
        fc.boolean().map((is) => ({ literal: is })),
      ),
    );
  }
  if (field === "year") {
    return or(
      compare(
        order,
        fc.integer({ min: -2, max: 0 }).map((offset) => ({ fiscalYear: offset })),
      ),
    );
  }
  if (numberKinds.includes(type.kind)) return or(compare(order, literal));
  if (type.kind === "list") return present;
  const anyOf = fc.uniqueArray(fc.constantFrom(...(valuesOf(table, field, asOf) as string[])), {
    minLength: 1,
  });
  const among = anyOf.map((texts): Condition => ({
    kind: "compare",
    field,
    op: "in",
    value: { anyOf: texts },
  }));
  return or(fc.oneof(compare(fc.constantFrom("eq", "eq", "ne"), literal), among));
}

function earlier(): fc.Arbitrary<Operand> {
  const back = fc
    .constantFrom(...monthsBack)
    .map((months): Operand => ({ asOf: months === 0 ? "same" : "earlier", months }));
  const yearEnd = fc.constantFrom(0, -1).map((offset): Operand => ({ fiscalYearEnd: offset }));
  return fc.oneof({ weight: 5, arbitrary: back }, { weight: 1, arbitrary: yearEnd });
}

/** Leaves that read two fields of a row. */
export function pairs(table: SomeTable): fc.Arbitrary<Condition>[] {
  const order = fc.constantFrom("lt", "lte", "gt", "gte");
  const ordered = (field: string, other: string) =>
    order.map((op): Condition => ({ kind: "compare", field, op, value: { field: other } }));
  if (table === "certificates") {
    return [ordered("issuedOn", "expiresOn"), ordered("firstIssuedOn", "issuedOn")];
  }
  if (table !== "projects") return [];
  const months = fc.constantFrom(0, 6, 12);
  const by = fc.constantFrom(0, 0.005, 0.5);
  return [
    ordered("startsOn", "endsOn"),
    months.map((span): Condition => ({ kind: "spans", from: "startsOn", to: "endsOn", months: span })),
    by.map((share): Condition => ({
      kind: "differs",
      field: "contractAmount",
      other: "auditedAmount",
      by: share,
    })),
  ];
}

/** A condition on a table, joins included. */
export const condition = remembered((table: SomeTable, asOf: Day, depth: number): fc.Arbitrary<Condition> => {
  const leaves = fields[table].map((field) => leaf(table, field, asOf));
  const simple = fc.oneof(...leaves, ...pairs(table));
  if (depth === 0) return simple;
  const parts = fc.array(condition(table, asOf, depth - 1), { maxLength: 3 });
  const joined = joins
    .filter(({ from }) => from === table)
    .map(({ to, here, there }) =>
      fc.tuple(condition(to, asOf, depth - 1), fc.boolean()).map(([where, substitute]): Condition => ({
        kind: "has",
        table: to,
        on: { here, there },
        where,
        substitute,
      })),
    );
  return fc.oneof(
    { weight: 3, arbitrary: simple },
    { weight: 2, arbitrary: parts.map((of): Condition => ({ kind: "all", of })) },
    { weight: 2, arbitrary: parts.map((of): Condition => ({ kind: "any", of })) },
    ...joined.map((arbitrary) => ({ weight: 3, arbitrary })),
  );
});

/** Fields that can be summed or averaged, and the thresholds worth trying. */
const measured: readonly [SomeTable, string, number[]][] = [
  ["projects", "contractAmount", [0, 500_000, 1_000_000]],
  ["surveys", "score", [0, 80, 79.95, 100]],
  ["staff", "trainingHours", [0, 24, 42]],
  ["evidence", "quantity", [1, 3]],
  ["financials", "serviceIncome", [0, 100_000, 500_000]],
];
const distinct: readonly [SomeTable, string][] = [
  ["serviceCatalogue", "category"],
  ["projects", "customer"],
  ["surveys", "questionnaire"],
  ["clauses", "clause"],
];

type Bounded = { measure: Measure; thresholds: number[] };

/** A measure with thresholds that it may hit exactly. */
export const measure = remembered((asOf: Day): fc.Arbitrary<Bounded> => {
  const on = <T extends SomeTable>(table: T) => condition(table, asOf, 2);
  const counts = fc
    .constantFrom(...someTables)
    .chain((of) =>
      on(of).map((where): Bounded => ({ measure: { kind: "count", of, where }, thresholds: [0, 1, 2, 3] })),
    );
  const distincts = fc.constantFrom(...distinct).chain(([of, field]) =>
    on(of).map((where): Bounded => ({
      measure: { kind: "count", of, where, distinct: field },
      thresholds: [0, 1, 2, 3],
    })),
  );
  const shares = fc.constantFrom(...someTables).chain((of) =>
    fc.tuple(on(of), on(of)).map(([among, where]): Bounded => {
      return { measure: { kind: "share", of, among, where }, thresholds: [0, 1 / 3, 0.4, 0.5, 2 / 3, 1] };
    }),
  );
  const ofFields = fc.constantFrom(...measured).chain(([of, field, thresholds]) =>
    fc
      .tuple(on(of), fc.constantFrom("sum" as const, "average" as const, "value" as const))
      .map(([where, kind]): Bounded => {
        return { measure: { kind, of, field, where } as Measure, thresholds };
      }),
  );
  const ofYear = fc.integer({ min: -2, max: 0 }).map((offset): Measure => ({
    kind: "value",
    of: "financials",
    field: "serviceIncome",
    where: { kind: "compare", field: "year", op: "eq", value: { fiscalYear: offset } },
  }));
  const composed = fc
    .tuple(ofYear, ofYear)
    .chain(([from, to]) =>
      fc.constantFrom<Bounded>(
        { measure: { kind: "growth", from, to, years: 2 }, thresholds: [0, 0.1, -0.5] },
        { measure: { kind: "mean", of: [from, to] }, thresholds: [100_250, 500_000, 250_000] },
        { measure: { kind: "ratio", top: from, bottom: to }, thresholds: [1, 0.2, 5] },
      ),
    );
  return fc.oneof(counts, counts, distincts, shares, shares, ofFields, composed);
});

/** A test of a bound or of some row, or of several such tests. */
export const someTest = remembered((asOf: Day, depth: number): fc.Arbitrary<Test> => {
  const bound = measure(asOf).chain(({ measure: it, thresholds }) =>
    fc.record({
      kind: fc.constantFrom("atLeast" as const, "atMost" as const),
      measure: fc.constant(it),
      value: fc.constantFrom(...thresholds),
      unit: fc.constant("project" as const),
    }),
  );
  const holds = fc
    .constantFrom(...someTables)
    .chain((table) =>
      fc
        .tuple(condition(table, asOf, 2), fc.boolean())
        .map(([where, substitute]): Test => ({ kind: "holds", table, where, substitute })),
    );
  const simple: fc.Arbitrary<Test> = fc.oneof(
    { weight: 4, arbitrary: bound },
    { weight: 1, arbitrary: holds },
  );
  if (depth === 0) return simple;
  const parts = fc.array(someTest(asOf, depth - 1), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 4, arbitrary: simple },
    { weight: 1, arbitrary: parts.map((of): Test => ({ kind: "all", of })) },
    { weight: 1, arbitrary: parts.map((of): Test => ({ kind: "any", of })) },
  );
});

/** The tables that a test reads. */
export function tablesOf(node: unknown): SomeTable[] {
  if (typeof node !== "object" || node === null) return [];
  const inner = Object.values(node).flatMap((part) =>
    typeof part === "string" && someTables.includes(part as SomeTable) ? [part as SomeTable] : tablesOf(part),
  );
  return [...new Set(inner)];
}
