/** Random well-formed tests over the whole catalogue, and small changes to them that change what they ask. */
import fc from "fast-check";
import { catalogue, tableIds, type TableId } from "../../src/tables/catalogue";
import type { Column } from "../../src/tables/definition";
import { evidenced } from "../../src/rules/build";
import {
  certified,
  currentStaff,
  startedProject,
  validCertificate,
  validStaffCertificate,
} from "../../src/schemes/conditions";
import type { CompareOp, Condition, Measure, Operand, Test, Unit } from "../../src/rules/expression";

const ordered: readonly CompareOp[] = ["eq", "ne", "lt", "lte", "gt", "gte"];
const equality: readonly CompareOp[] = ["eq", "ne"];
const texts = ["Alpha", "Beta", "某文本"];
const units: readonly Unit[] = ["project", "person", "ratio", "CNY", "hour", "point", "document"];

const columnsOf = (table: TableId): [string, Column][] => Object.entries(catalogue[table].columns);

function fieldsOf(table: TableId, such: (column: Column) => boolean): string[] {
  return columnsOf(table).flatMap(([field, column]) => (such(column) ? [field] : []));
}

const months = fc.integer({ min: 1, max: 48 });
const amount = (unit: Unit) =>
  fc.integer({ min: 2, max: 5000 }).map((value) => ({ param: "x.1.y.z", value, unit }));

const dayOperand: fc.Arbitrary<Operand> = fc.oneof(
  fc.constant<Operand>({ asOf: "same", months: 0 }),
  months.map((value): Operand => ({ asOf: "earlier", months: value })),
  fc.integer({ min: -3, max: 0 }).map((offset): Operand => ({ fiscalYearEnd: offset })),
);

function compare(table: TableId): fc.Arbitrary<Condition> {
  return fc.constantFrom(...columnsOf(table)).chain(([field, { type }]) => {
    const of = (ops: readonly CompareOp[], value: fc.Arbitrary<Operand>) =>
      fc.record({
        kind: fc.constant("compare" as const),
        field: fc.constant(field),
        op: fc.constantFrom(...ops),
        value,
      });
    const literal = (values: fc.Arbitrary<string | number | boolean>) =>
      values.map((each): Operand => ({ literal: each }));
    switch (type.kind) {
      case "date":
        return of(ordered, dayOperand);
      case "yes-no":
        return of(equality, literal(fc.constant(true)));
      case "choice": {
        const codes = type.choices.map(({ code }) => code);
        const several = fc.subarray(codes, { minLength: 2 }).map((anyOf): Operand => ({ anyOf }));
        return fc.oneof(of(equality, literal(fc.constantFrom(...codes))), of(["in"], several));
      }
      case "text":
      case "key":
      case "list":
        return of(equality, literal(fc.constantFrom(...texts)));
      case "integer":
        if (field === "year") {
          return of(
            ordered,
            fc.integer({ min: -3, max: 0 }).map((offset): Operand => ({ fiscalYear: offset })),
          );
        }
        return of(ordered, literal(fc.integer({ min: 2, max: 900 })));
      case "level":
        return of(ordered, literal(fc.integer({ min: 2, max: 4 })));
      case "money":
        return of(ordered, amount("CNY"));
      case "hours":
        return of(ordered, amount("hour"));
      case "score":
      case "ratio":
      case "indicator-value":
        return of(ordered, amount("point"));
      default:
        return type satisfies never;
    }
  });
}

function leaf(table: TableId): fc.Arbitrary<Condition> {
  const field = fc.constantFrom(...columnsOf(table).map(([each]) => each));
  const dates = fieldsOf(table, ({ type }) => type.kind === "date");
  const numbers = fieldsOf(table, ({ type }) => type.kind === "money" || type.kind === "integer");
  const presence = fc.record({ kind: fc.constantFrom("filled" as const, "blank" as const), field });
  const options: fc.Arbitrary<Condition>[] = [compare(table), compare(table), presence];
  if (dates.length > 0) options.push(fc.constantFrom(...dates).chain((date) => dateShape(date)));
  if (dates.length > 1) {
    options.push(
      pairOf(dates).chain(([from, to]) =>
        months.map((value) => ({ kind: "spans", from, to, months: value })),
      ),
    );
  }
  if (numbers.length > 1) {
    const by = fc.integer({ min: 1, max: 90 }).map((percent) => percent / 100);
    options.push(
      pairOf(numbers).chain(([one, other]) =>
        by.map((each) => ({ kind: "differs", field: one, other, by: each })),
      ),
    );
  }
  const named = namedShapes[table];
  if (named) options.push(fc.constantFrom(...named));
  return fc.oneof(...options);
}

/** Shapes with words of their own, as rule books write them. */
const namedShapes: Readonly<Partial<Record<TableId, readonly Condition[]>>> = {
  certificates: [validCertificate],
  staffCertificates: [validStaffCertificate],
  staff: [currentStaff, certified("pmp"), certified("pmp", "cisp")],
  projects: [startedProject, evidenced("id", "contract", "case-report")],
  customers: [evidenced("name", "recommendation-letter")],
};

const pairOf = (fields: string[]) =>
  fc.shuffledSubarray(fields, { minLength: 2, maxLength: 2 }) as fc.Arbitrary<[string, string]>;

/** "Within the past months" and "not yet", which have words of their own. */
function dateShape(field: string): fc.Arbitrary<Condition> {
  const same: Operand = { asOf: "same", months: 0 };
  const past = months.map((value): Condition => ({
    kind: "all",
    of: [
      { kind: "compare", field, op: "gt", value: { asOf: "earlier", months: value } },
      { kind: "compare", field, op: "lte", value: same },
    ],
  }));
  const notYet: Condition = {
    kind: "any",
    of: [
      { kind: "blank", field },
      { kind: "compare", field, op: "gt", value: same },
    ],
  };
  return fc.oneof(past, fc.constant(notYet));
}

export function condition(table: TableId, depth: number): fc.Arbitrary<Condition> {
  if (depth === 0) return leaf(table);
  const several = fc.array(condition(table, depth - 1), { minLength: 2, maxLength: 3 });
  const group = fc.record({ kind: fc.constantFrom("all" as const, "any" as const), of: several });
  return fc.oneof(
    { weight: 3, arbitrary: leaf(table) },
    { weight: 2, arbitrary: group },
    { weight: 1, arbitrary: has(table, depth) },
  );
}

function has(table: TableId, depth: number): fc.Arbitrary<Condition> {
  const joinable = ({ type }: Column) => type.kind === "key" || type.kind === "text" || type.kind === "list";
  return fc.constantFrom<TableId>("evidence", "projects", "surveys", "staffCertificates").chain((other) =>
    fc.record({
      kind: fc.constant("has" as const),
      table: fc.constant(other),
      on: fc.record({
        here: fc.constantFrom(...columnsOf(table).map(([field]) => field)),
        there: fc.constantFrom(...fieldsOf(other, joinable)),
      }),
      where: condition(other, depth - 1),
    }),
  );
}

const anyTable = fc.constantFrom(...tableIds);

function measure(depth: number): fc.Arbitrary<Measure> {
  const rows = anyTable.chain((of) => {
    const where = condition(of, depth);
    const field = fc.constantFrom(...columnsOf(of).map(([each]) => each));
    return fc.oneof<fc.Arbitrary<Measure>[]>(
      fc.record({ kind: fc.constant("count"), of: fc.constant(of), where }),
      fc.record({ kind: fc.constant("count"), of: fc.constant(of), where, distinct: field }),
      fc.record({ kind: fc.constant("share"), of: fc.constant(of), among: condition(of, depth), where }),
      fc.record({ kind: fc.constant("sum"), of: fc.constant(of), field, where }),
      fc.record({ kind: fc.constant("average"), of: fc.constant(of), field, where }),
      fc.record({ kind: fc.constant("value"), of: fc.constant(of), field, where }),
    );
  });
  if (depth === 0) return rows;
  const smaller = measure(depth - 1);
  const years = fc.integer({ min: 1, max: 3 });
  return fc.oneof<fc.Arbitrary<Measure>[]>(
    rows,
    rows,
    fc.record({ kind: fc.constant("ratio"), top: smaller, bottom: smaller }),
    fc.record({ kind: fc.constant("mean"), of: fc.array(smaller, { minLength: 2, maxLength: 3 }) }),
    fc.record({ kind: fc.constant("growth"), from: smaller, to: smaller, years }),
    fc.tuple(fc.constantFrom("revenue", "serviceIncome"), years).map(([field, span]): Measure => ({
      kind: "growth",
      from: ofYear(field, -span),
      to: ofYear(field, 0),
      years: span,
    })),
  );
}

const ofYear = (field: string, offset: number): Measure => ({
  kind: "value",
  of: "financials",
  field,
  where: { kind: "compare", field: "year", op: "eq", value: { fiscalYear: offset } },
});

export function anyTest(depth: number): fc.Arbitrary<Test> {
  const bound = fc.record({
    kind: fc.constantFrom("atLeast" as const, "atMost" as const),
    measure: measure(Math.min(depth, 1)),
    value: fc.integer({ min: 0, max: 500 }),
    unit: fc.constantFrom(...units),
  });
  const holds = anyTable.chain((table) =>
    fc.record({
      kind: fc.constant("holds" as const),
      table: fc.constant(table),
      where: condition(table, depth),
    }),
  );
  if (depth === 0) return fc.oneof(bound, holds);
  const several = fc.array(anyTest(depth - 1), { minLength: 2, maxLength: 3 });
  return fc.oneof(
    bound,
    holds,
    fc.record({ kind: fc.constantFrom("all" as const, "any" as const), of: several }),
  );
}

/** A tree that differs from this one in one operator, threshold, field or window; null where there is none at `at`. */
export function changed(test: Test, at: number): Test | null {
  let left = at;
  let done = false;
  const walk = (node: unknown, table: TableId | null): unknown => {
    if (Array.isArray(node)) return node.map((each) => walk(each, table));
    if (typeof node !== "object" || node === null) return node;
    const part = node as Record<string, unknown>;
    const own = done ? [] : changesOf(part, table);
    if (!done && left < own.length) {
      done = true;
      return own[left];
    }
    left -= own.length;
    const rows = [part.table, part.of].find((each) => tableIds.includes(each as TableId)) as
      TableId | undefined;
    return Object.fromEntries(
      Object.entries(part).map(([name, inner]) => [name, walk(inner, rows ?? table)]),
    );
  };
  const result = walk(test, null) as Test;
  return done ? result : null;
}

const opposite: Readonly<Record<string, string>> = {
  eq: "ne",
  ne: "eq",
  lt: "lte",
  lte: "lt",
  gt: "gte",
  gte: "gt",
  atLeast: "atMost",
  atMost: "atLeast",
  filled: "blank",
  blank: "filled",
  all: "any",
  any: "all",
};

function changesOf(node: Record<string, unknown>, table: TableId | null): object[] {
  const changes: object[] = [];
  const kind = node.kind as string;
  if (kind === "compare" && node.op !== "in") changes.push({ ...node, op: opposite[node.op as string] });
  if (["atLeast", "atMost", "filled", "blank", "all", "any"].includes(kind)) {
    changes.push({ ...node, kind: opposite[kind] });
  }
  if (typeof node.months === "number" && node.months > 0) changes.push({ ...node, months: node.months + 1 });
  if (typeof node.value === "number") changes.push({ ...node, value: node.value + 1 });
  if (typeof node.by === "number") changes.push({ ...node, by: node.by + 0.01 });
  if (typeof node.fiscalYear === "number") changes.push({ fiscalYear: node.fiscalYear - 1 });
  if (typeof node.fiscalYearEnd === "number") changes.push({ fiscalYearEnd: node.fiscalYearEnd - 1 });
  if (typeof node.literal === "number") changes.push({ literal: node.literal + 1 });
  if (node.literal === "Alpha") changes.push({ literal: "Beta" });
  if (kind === "spans") changes.push({ ...node, from: node.to, to: node.from });
  if (kind === "differs") changes.push({ ...node, field: node.other, other: node.field });
  if (kind === "has" && table) {
    changes.push(...joinChanges(node as Extract<Condition, { kind: "has" }>, table));
  }
  if (typeof node.field === "string" && table && kind !== "differs") {
    changes.push(...siblings(table, node.field).map((field) => ({ ...node, field })));
  }
  return changes;
}

function joinChanges(node: Extract<Condition, { kind: "has" }>, table: TableId): object[] {
  const { here, there } = node.on;
  return [
    ...siblings(table, here).map((field) => ({ ...node, on: { here: field, there } })),
    ...siblings(node.table, there).map((field) => ({ ...node, on: { here, there: field } })),
  ];
}

/** The other fields of the same type. */
function siblings(table: TableId, field: string): string[] {
  const kind = catalogue[table].columns[field]?.type.kind;
  if (kind === undefined || kind === "choice") return [];
  return fieldsOf(table, ({ type }) => type.kind === kind).filter((other) => other !== field);
}
