/** Random books, random tests on them, and valid ways to fill in what is unknown. Boundaries are favoured. */
import fc from "fast-check";
import { catalogue, type TableId } from "../../src/tables/catalogue";
import { FIRST_DAY, LAST_DAY, type Day } from "../../src/tables/days";
import type { Condition, Measure, Operand, Test } from "../../src/rules/expression";
import { remembered } from "../../src/rules/remember";
import { day, isComplete, REFUSED, rowsIn, type Book, type Cell, type Row, type SomeDay } from "./book";
import { monthsLater } from "./oracle";

export const assessmentDates = ["2026-06-30", "2024-02-29", "2025-03-31", "2025-02-28", "2026-01-15"].map(
  day,
);
export const requirementIds = ["x.1.one", "x.1.two"];

const monthsBack = [0, 1, 6, 12, 18];
const projectIds = ["P-1", "P-2", "P-3", "P-4"];
const staffIds = ["S-1", "S-2", "S-3"];
const customers = ["Acme", "Birch", "Cedar"];
const titles = ["T-1", "T-2"];
const evidenceIds = ["E-1", "E-2"];

/** What texts a column without choices holds, so that joins meet. */
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  "projects.id": projectIds,
  "projects.customer": customers,
  "customers.name": customers,
  "surveys.customer": customers,
  "staff.id": staffIds,
  "staffCertificates.staffId": [...staffIds, "S-9"],
  "evidence.id": evidenceIds,
  "evidence.subject": [...projectIds, ...staffIds, ...titles, "2024", "2025", ...requirementIds, "nothing"],
  "achievements.title": titles,
  "nonconformities.id": ["N-1", "N-2", "N-3"],
  "clauses.evidence": [...evidenceIds, "E-9"],
  "clauses.clause": ["1.1", "1.2", "2.1"],
};

export const fields = {
  projects: [
    "id",
    "customer",
    "status",
    "contractAmount",
    "auditedAmount",
    "startsOn",
    "endsOn",
    "predictiveMaintenance",
  ],
  customers: ["name", "fortune500"],
  surveys: ["customer", "surveyedOn", "score", "questionnaire"],
  staff: ["id", "core", "joinedOn", "leftOn", "trainingHours"],
  staffCertificates: ["staffId", "certificate", "issuedOn", "expiresOn"],
  evidence: ["id", "kind", "subject", "issuedOn", "location", "quantity", "thirdParty"],
  incidents: ["occurredOn", "kind", "severity", "resolved"],
  audits: ["heldOn", "kind", "scheme", "result", "seriousNonconformities"],
  nonconformities: ["id", "scheme", "raisedOn", "severity", "closedOn"],
  organisation: ["registeredOn", "creditCode"],
  systems: ["kind", "inServiceSince", "retiredOn"],
  achievements: ["kind", "title", "role", "achievedOn", "serviceRelated"],
  kpis: ["indicator", "value", "periodEnd", "monitored", "automated"],
  financials: ["year", "revenue", "serviceIncome", "rdExpense", "audited"],
  serviceCatalogue: ["category", "service"],
  certificates: ["standard", "level", "firstIssuedOn", "issuedOn", "expiresOn", "status"],
  clauses: ["clause", "level", "result", "evidence", "improvementPlan"],
} as const satisfies Partial<Record<TableId, readonly string[]>>;
export type SomeTable = keyof typeof fields;
export const someTables = Object.keys(fields) as SomeTable[];

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

const columnOf = (table: TableId, field: string) => catalogue[table].columns[field]!;

/** Days at the edges of every window that ends on the date, and month ends of leap years. */
function daysAround(asOf: Day): Day[] {
  const edges = monthsBack.flatMap((months) => [-1, 0, 1].map((by) => monthsLater(asOf, -months) + by));
  return [
    ...edges,
    ...[
      "2024-02-28",
      "2024-02-29",
      "2024-03-31",
      "2025-02-28",
      "2025-08-31",
      "2024-12-31",
      "2025-12-31",
      "2026-01-01",
    ].map(day),
  ];
}

function monthOf(date: Day): SomeDay {
  const from = date - (new Date(date * 86_400_000).getUTCDate() - 1);
  return { from, to: monthsLater(from, 1) - 1 };
}

/** Values of a column that are worth trying; the ends of its range are among them. */
export const valuesOf = remembered(
  (table: TableId, field: string, asOf: Day): readonly (number | string)[] => {
    const { type } = columnOf(table, field);
    switch (type.kind) {
      case "date":
        return [...daysAround(asOf), FIRST_DAY, LAST_DAY, ...(type.open ? [Infinity] : [])];
      case "yes-no":
        return [0, 1];
      case "money":
        return [0, 100_000, 100_500, 100_500.01, 499_999.99, 500_000, 500_000.01, 1e12];
      case "hours":
        return [0, 23.9, 24, 60, 1e6];
      case "score":
        return [0, 79.9, 80, 80.2, 100];
      case "indicator-value":
        return [0, 0.05, 0.3, 0.9, 0.95, 90, 500];
      case "level":
        return [1, 2, 3, 4, 5];
      case "integer":
        return field === "year" ? [2023, 2024, 2025, 2026] : [0, 1, 2, 3];
      case "choice":
        return [...type.choices.map(({ code }) => code), ...(type.open ? ["anything else"] : [])];
      default:
        return vocabulary[`${table}.${field}`] ?? ["some", "other"];
    }
  },
);

/** Values that a test singles out, by `table.field`: the very threshold, or the code that it asks for. */
export type Hints = ReadonlyMap<string, readonly (number | string)[]>;
const noHints: Hints = new Map();

function knownCell(table: TableId, field: string, asOf: Day, hints: Hints): fc.Arbitrary<Cell> {
  const { type } = columnOf(table, field);
  const values = valuesOf(table, field, asOf);
  const hinted = hints.get(`${table}.${field}`) ?? [];
  const likely = [...(type.kind === "choice" ? values.slice(0, 3) : values), ...hinted, ...hinted, ...hinted];
  const one = fc.constantFrom(...likely);
  if (type.kind !== "list") return one;
  return fc.uniqueArray(one as fc.Arbitrary<string>, { minLength: 1, maxLength: 2 });
}

/** A cell: mostly known, else blank, refused or, of dates, a month. */
function cell(table: TableId, field: string, asOf: Day, hints: Hints): fc.Arbitrary<Cell> {
  const { type, row } = columnOf(table, field);
  const month = fc.constantFrom(...daysAround(asOf)).map(monthOf);
  return fc.oneof(
    { weight: hints === noHints ? 12 : 40, arbitrary: knownCell(table, field, asOf, hints) },
    { weight: row ? 0 : 3, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: fc.constant(REFUSED) },
    { weight: type.kind === "date" ? 3 : 0, arbitrary: month },
  );
}

function row(table: SomeTable, asOf: Day, hints: Hints): fc.Arbitrary<Row> {
  const cells = fc.record(
    Object.fromEntries(fields[table].map((field) => [field, cell(table, field, asOf, hints)])),
  );
  if (table !== "projects") return cells;
  const term = fc.record({
    startsOn: fc.constantFrom(...daysAround(asOf)),
    by: fc.constantFrom(-2, -1, 0),
    is: fc.boolean(),
  });
  return fc.tuple(cells, term).map(([project, { startsOn, by, is }]) => {
    return is ? { ...project, startsOn, endsOn: monthsLater(startsOn, 12) + by } : project;
  });
}

/** Rows of a table; readable keys are unique, as the reader sees to. */
export const rows = remembered((table: SomeTable, asOf: Day) => hintedRows(table, asOf, noHints));

function hintedRows(table: SomeTable, asOf: Day, hints: Hints): fc.Arbitrary<Row[]> {
  const key = fields[table].find((field) => columnOf(table, field).key);
  const some = fc.array(row(table, asOf, hints), { maxLength: catalogue[table].pivoted ? 1 : 4 });
  return key === undefined ? some : some.map((all) => withoutRepeats(all, key));
}

function withoutRepeats(all: readonly Row[], key: string): Row[] {
  return all.filter(
    ({ [key]: is }, index) => is === REFUSED || all.findIndex((other) => other[key] === is) === index,
  );
}

/** A book of these sheets, each of which may be missing; of evidence there may be more than is seen. */
export function book(tables: readonly SomeTable[], asOf: Day, hints?: Hints): fc.Arbitrary<Book> {
  const sheets = tables.map((table) => {
    const present = hints === undefined ? rows(table, asOf) : hintedRows(table, asOf, hints);
    const open = present.map((some) => ({ open: some }));
    return [
      table,
      fc.oneof(
        { weight: 12, arbitrary: present },
        { weight: 1, arbitrary: fc.constant(undefined) },
        { weight: table === "evidence" ? 1 : 0, arbitrary: open },
      ),
    ] as const;
  });
  return fc.record(Object.fromEntries(sheets)) as fc.Arbitrary<Book>;
}

/** What a test singles out: codes and numbers that cells are compared with, and days at the edges of its windows. */
export function hintsOf(
  node: unknown,
  asOf: Day,
  table = "",
  hints = new Map<string, (number | string)[]>(),
): Hints {
  if (typeof node !== "object" || node === null) return hints;
  const { kind, field, op, value, measure, of, table: named } = node as Record<string, unknown>;
  const here = typeof of === "string" ? of : typeof named === "string" ? named : table;
  const add = (place: string, values: (number | string)[]) =>
    hints.set(place, [...(hints.get(place) ?? []), ...values]);
  if (kind === "compare" && op !== undefined) add(`${here}.${String(field)}`, valuesIn(value, asOf));
  if (kind === "atLeast" || kind === "atMost") {
    const { of: counted, field: summed } = measure as Record<string, unknown>;
    if (typeof summed === "string") add(`${String(counted)}.${summed}`, valuesIn({ literal: value }, asOf));
  }
  for (const inner of Object.values(node)) hintsOf(inner, asOf, here, hints);
  return hints;
}

function valuesIn(operand: unknown, asOf: Day): (number | string)[] {
  const { literal, anyOf, value, asOf: side, months } = operand as Record<string, unknown>;
  if (Array.isArray(anyOf)) return anyOf as string[];
  if (typeof literal === "object" && literal !== null) return valuesIn(literal, asOf);
  const number = typeof literal === "number" ? literal : value;
  if (typeof number === "number") return [number, number, number * 0.999, number * 1.001];
  if (typeof literal === "string") return [literal];
  if (side === undefined) return [];
  const back = typeof months === "number" ? months : (months as { value: number }).value;
  return [-1, 0, 1].map((by) => monthsLater(asOf, -back) + by);
}

/** The tables that a test reads. */
export function tablesOf(node: unknown): SomeTable[] {
  if (typeof node !== "object" || node === null) return [];
  const inner = Object.values(node).flatMap((part) =>
    typeof part === "string" && someTables.includes(part as SomeTable) ? [part as SomeTable] : tablesOf(part),
  );
  return [...new Set(inner)];
}

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

/** Any condition on a table, joins included. */
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

export const test = remembered((asOf: Day, depth: number): fc.Arbitrary<Test> => {
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
  const parts = fc.array(test(asOf, depth - 1), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 4, arbitrary: simple },
    { weight: 1, arbitrary: parts.map((of): Test => ({ kind: "all", of })) },
    { weight: 1, arbitrary: parts.map((of): Test => ({ kind: "any", of })) },
  );
});

/** Fields whose blanks a test reads definitely: fillings leave them alone. A blank evidence date and a blank period end always are. */
export function readsBlanks(node: unknown, table: TableId | null = null): Set<string> {
  const found = new Set(["evidence.issuedOn", "kpis.periodEnd"]);
  collectPresence(node, table, found);
  return found;
}

function collectPresence(node: unknown, table: TableId | null, found: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  const { kind, field, of, table: named } = node as Record<string, unknown>;
  const here =
    typeof of === "string" ? (of as TableId) : typeof named === "string" ? (named as TableId) : table;
  if ((kind === "filled" || kind === "blank") && here !== null) found.add(`${here}.${String(field)}`);
  for (const inner of Object.values(node)) collectPresence(inner, here, found);
}

/** Numbers from 0 to below 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Fills in every unknown cell in some valid way, and reveals the rows of open tables. */
export function fill(
  some: Book,
  tables: readonly SomeTable[],
  untouched: ReadonlySet<string>,
  asOf: Day,
  random: () => number,
): Book {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const filled: Partial<Record<TableId, { all: readonly Row[] }>> = {};
  for (const table of tables) {
    const unseen = isComplete(some, table)
      ? []
      : Array.from({ length: Math.floor(random() * 4) }, (): Row => ({}));
    const all = [...rowsIn(some, table), ...unseen];
    const taken = new Set(all.map((is) => is[keyOf(table)]));
    const revealed = all.map((is, index) => {
      const isUnseen = index >= all.length - unseen.length;
      const cells = fields[table].map((field): [string, Cell] => {
        const before = is[field] ?? null;
        const { blank, key, type } = columnOf(table, field);
        if (before !== null && typeof before === "object" && "from" in before) {
          return [field, pick([before.from, before.to, Math.floor((before.from + before.to) / 2)])];
        }
        const isOpenBlank = before === null && blank === "unknown" && !untouched.has(`${table}.${field}`);
        if (before !== REFUSED && !isOpenBlank && !isUnseen) return [field, before];
        if (before === REFUSED && blank !== "unknown" && random() < 0.3) return [field, null];
        const free = valuesOf(table, field, asOf).filter((value) => !key || !taken.has(value));
        const value =
          free.length === 0
            ? type.kind === "integer"
              ? 1990 + taken.size
              : `new ${taken.size}`
            : pick(free);
        if (key) taken.add(value);
        return [field, type.kind === "list" ? [value as string] : value];
      });
      return Object.fromEntries(cells);
    });
    filled[table] = { all: revealed };
  }
  return filled;
}

function keyOf(table: SomeTable): string {
  return fields[table].find((field) => columnOf(table, field).key) ?? "";
}
